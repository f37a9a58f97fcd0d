//! The Jacobian: how strut lengths change with a small movement of the moving ring.

use super::lu::Lu;
use super::platform::Platform;
use crate::space::{MovRing, Pose, RefRing, Vector};
use nalgebra::Matrix6;

/// The Jacobian of strut lengths at one pose: rows `[u, (R p) x u]`, where `u` is the unit vector of the strut from the
/// reference joint to the moving joint (Merlet, Parallel Robots, 2nd ed., eq. 5.5). Columns: displacement of
/// the moving ring's origin, then its small turn, both in the reference ring's axes.
#[derive(Clone, Copy, Debug)]
pub struct Jacobian {
    /// Turns divided by the characteristic length.
    scaled: [[f64; 6]; 6],
    /// One decomposition for steps, determinant and condition; `None` at a singular pose.
    factors: Option<Lu<6>>,
    lengths: [f64; 6],
    characteristic_length: f64,
}

impl Jacobian {
    /// The Jacobian at a pose; `None` where a strut has no length, so that its direction is not defined.
    pub fn at(platform: &Platform, ring_in_ring: &Pose<MovRing, RefRing>) -> Option<Jacobian> {
        let characteristic_length = platform.characteristic_length();
        let (turn, shift) = (ring_in_ring.rotation().raw_matrix(), ring_in_ring.translation().raw());
        let (mut scaled, mut lengths) = ([[0.0; 6]; 6], [0.0; 6]);
        let joints = platform.moving.in_order().iter().zip(platform.reference.in_order());
        for (k, (moving, reference)) in joints.enumerate() {
            let arm = turn * moving.raw();
            let strut = arm + shift - reference.raw();
            let length = libm::sqrt(strut.dot(&strut));
            if !(length > 0.0 && length.is_finite()) {
                return None;
            }
            let direction = strut / length;
            let moment = arm.cross(&direction) / characteristic_length;
            lengths[k] = length;
            scaled[k] = [direction.x, direction.y, direction.z, moment.x, moment.y, moment.z];
        }
        Some(Jacobian { scaled, factors: Lu::of(&scaled), lengths, characteristic_length })
    }

    /// The condition number in the 2-norm, turns scaled by the characteristic length; infinite at a singular pose.
    pub fn condition(&self) -> f64 {
        let matrix = Matrix6::from_fn(|row, column| self.scaled[row][column]);
        if self.condition_bound() < 1000.0 {
            // The eigenvalues of J J^T are the squares of the singular values; here the least keeps ten digits.
            let squares = (matrix * matrix.transpose()).symmetric_eigenvalues();
            return libm::sqrt(squares.max() / squares.min());
        }
        let values = matrix.singular_values();
        let (greatest, least) = (values.max(), values.min());
        // Below a few rounding errors of the largest, the smallest singular value is noise.
        if least > greatest * 1e-14 { greatest / least } else { f64::INFINITY }
    }

    /// An upper bound of the condition number, by Frobenius norms: at most six times too high and much faster.
    pub fn condition_bound(&self) -> f64 {
        let norm = |matrix: &[[f64; 6]; 6]| libm::sqrt(matrix.as_flattened().iter().map(|entry| entry * entry).sum());
        self.factors.map_or(f64::INFINITY, |factors| norm(&self.scaled) * norm(&factors.inverse()))
    }

    /// Sign of the determinant; it cannot change without passing a singular pose. Zero where it is lost in rounding.
    pub fn orientation(&self) -> i8 {
        let determinant = self.factors.map_or(0.0, |factors| factors.determinant());
        if !(determinant.abs() >= 1e-12) {
            0
        } else if determinant > 0.0 {
            1
        } else {
            -1
        }
    }

    /// The small movement (displacement of the ring's origin, turn) by which each strut in turn gets one unit longer;
    /// `None` at a singular pose.
    pub fn response(&self) -> Option<[(Vector<RefRing>, Vector<RefRing>); 6]> {
        let inverse = self.factors?.inverse();
        Some([0, 1, 2, 3, 4, 5].map(|k| {
            let turn = [3, 4, 5].map(|row| inverse[row][k] / self.characteristic_length);
            (Vector::from_mm([inverse[0][k], inverse[1][k], inverse[2][k]]), Vector::from_mm(turn))
        }))
    }

    /// The strut lengths at the pose.
    pub(super) fn lengths(&self) -> &[f64; 6] {
        &self.lengths
    }

    /// Solves `J x = change` for the small movement `x`: displacement, then turn.
    pub(super) fn solve(&self, change: &[f64; 6]) -> Option<[[f64; 3]; 2]> {
        let [x, y, z, a, b, c] = self.factors?.solve(change);
        let step = [[x, y, z], [a, b, c].map(|turn| turn / self.characteristic_length)];
        step.as_flattened().iter().all(|value| value.is_finite()).then_some(step)
    }
}
