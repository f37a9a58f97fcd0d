//! Plain three-by-three algebra for the second road: no quaternions, no library.

use crate::device::JointCentre;
use crate::space::Pose;

pub(super) type Matrix = [[f64; 3]; 3];
pub(super) type Column = [f64; 3];

/// Points of a body that show every displacement and turn of it.
pub(super) const CORNERS: [Column; 4] = [[0.0, 0.0, 0.0], [100.0, 0.0, 0.0], [0.0, 100.0, 0.0], [0.0, 0.0, 100.0]];

/// A joint centre: turned from the anterior mark (y) towards the patient's left (-x).
pub(super) fn joint(centre: &JointCentre) -> Column {
    let turn = rodrigues([0.0, 0.0, centre.angle.radians()]);
    let flat = applied(&turn, [0.0, centre.radius.mm(), 0.0]);
    [flat[0], flat[1], centre.height.mm()]
}

pub(super) fn parts<Of, In>(pose: &Pose<Of, In>) -> (Matrix, Column) {
    (pose.rotation().matrix(), pose.translation().mm())
}

pub(super) fn carried(pose: &(Matrix, Column), point: Column) -> Column {
    let turned = applied(&pose.0, point);
    [0, 1, 2].map(|k| turned[k] + pose.1[k])
}

/// Rodrigues' formula: `R = 1 + sin(a) K + (1 - cos(a)) K K` for the unit axis K and angle a.
pub(super) fn rodrigues(vector: Column) -> Matrix {
    let angle = libm::sqrt(vector.iter().map(|v| v * v).sum());
    if angle == 0.0 {
        return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    }
    let [x, y, z] = vector.map(|v| v / angle);
    let (sine, rest) = (libm::sin(angle), 1.0 - libm::cos(angle));
    let k = [[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]];
    let kk = product(&k, &k);
    let one = |i: usize, j: usize| if i == j { 1.0 } else { 0.0 };
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| one(i, j) + sine * k[i][j] + rest * kk[i][j]))
}

pub(super) fn product(a: &Matrix, b: &Matrix) -> Matrix {
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| (0..3).map(|k| a[i][k] * b[k][j]).sum()))
}

pub(super) fn transposed(a: &Matrix) -> Matrix {
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| a[j][i]))
}

pub(super) fn applied(a: &Matrix, v: Column) -> Column {
    [0, 1, 2].map(|i| (0..3).map(|k| a[i][k] * v[k]).sum())
}

pub(super) fn distance(a: Column, b: Column) -> f64 {
    libm::sqrt((0..3).map(|k| (a[k] - b[k]) * (a[k] - b[k])).sum())
}

pub(super) fn dot(a: Column, b: Column) -> f64 {
    (0..3).map(|k| a[k] * b[k]).sum()
}

pub(super) fn crossed(a: Column, b: Column) -> Column {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// `a + factor b`.
pub(super) fn added(a: Column, factor: f64, b: Column) -> Column {
    [0, 1, 2].map(|k| a[k] + factor * b[k])
}

pub(super) fn norm(a: Column) -> f64 {
    libm::sqrt(dot(a, a))
}

/// The larger of two differences; one that is no number is the largest of all.
pub(super) fn worse(most: f64, next: f64) -> f64 {
    if most.is_nan() || next <= most { most } else { next }
}
