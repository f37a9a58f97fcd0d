//! The exact path once more, on another road than the planner's: rotation matrices instead of quaternions, the turn
//! taken in the reference fragment's axes, joint centres straight from the calliper's numbers.

use super::Evidence;
use crate::anatomy::Fragment;
use crate::device::{JointCentre, PerStrut, StrutId};
use crate::space::{Pose, Rotation};

pub(super) type Matrix = [[f64; 3]; 3];
pub(super) type Column = [f64; 3];

/// The exact path of the moving fragment and the exact readings on it.
pub(super) struct Ideal<'a> {
    evidence: &'a Evidence<'a>,
    start: (Matrix, Column),
    /// Axis times angle of the whole turn, in the reference fragment's axes.
    turn: Column,
    shift: Column,
    /// The moving ring in its fragment, from the start poses.
    ring_in_bone: (Matrix, Column),
    moving_ring: (Matrix, Column),
}

impl<'a> Ideal<'a> {
    pub(super) fn of(evidence: &'a Evidence<'a>) -> Ideal<'a> {
        let correction = evidence.correction;
        let (start, goal) = (parts(&correction.start), parts(&correction.goal));
        let turn = product(&goal.0, &transposed(&start.0));
        let turn = Rotation::from_matrix(turn).map_or([f64::NAN; 3], |turn| turn.rotation_vector());
        let shift = [0, 1, 2].map(|k| goal.1[k] - start.1[k]);
        Ideal {
            evidence,
            start,
            turn,
            shift,
            ring_in_bone: parts(&correction.ring_in_bone),
            moving_ring: parts(&correction.moving_ring_in_moving_bone),
        }
    }

    /// A point of the moving fragment, in the reference fragment, at a part of the way.
    pub(super) fn place(&self, point: Column, part: f64) -> Column {
        let turned = applied(&product(&rodrigues(self.turn.map(|t| t * part)), &self.start.0), point);
        [0, 1, 2].map(|k| turned[k] + self.start.1[k] + part * self.shift[k])
    }

    /// The exact reading of a strut at a part of the way, millimetres.
    pub(super) fn reading(&self, id: StrutId, part: f64) -> f64 {
        let case = self.evidence.case;
        let (proximal, distal) =
            (&case.frame.proximal_ring.joints_as_proximal, &case.frame.distal_ring.joints_as_distal);
        let (fixed, moving): (&PerStrut<JointCentre>, _) = match case.reference {
            Fragment::Proximal => (proximal, distal),
            Fragment::Distal => (distal, proximal),
        };
        let on_bone = carried(&self.moving_ring, joint(&moving[id]));
        let there = self.place(on_bone, part);
        let here = carried(&self.ring_in_bone, joint(&fixed[id]));
        distance(there, here) - case.frame.struts[id].reading_offset.mm()
    }
}

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
fn rodrigues(vector: Column) -> Matrix {
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

fn product(a: &Matrix, b: &Matrix) -> Matrix {
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| (0..3).map(|k| a[i][k] * b[k][j]).sum()))
}

fn transposed(a: &Matrix) -> Matrix {
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| a[j][i]))
}

pub(super) fn applied(a: &Matrix, v: Column) -> Column {
    [0, 1, 2].map(|i| (0..3).map(|k| a[i][k] * v[k]).sum())
}

pub(super) fn distance(a: Column, b: Column) -> f64 {
    libm::sqrt((0..3).map(|k| (a[k] - b[k]) * (a[k] - b[k])).sum())
}
