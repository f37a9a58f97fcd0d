//! The Jacobian: how strut lengths change with a small movement of the moving ring.

use super::platform::Platform;
use crate::device::StrutId;
use crate::space::{MovRing, Pose, RefRing, Vector};
use nalgebra::{Matrix6, Vector6};

/// The Jacobian of strut lengths at one pose: rows `[u, (R p) x u]`, where `u` is the unit vector of the strut from the
/// reference joint to the moving joint (Merlet, Parallel Robots, 2nd ed., eq. 5.5). Columns: displacement of
/// the moving ring's origin, then its small turn, both in the reference ring's axes.
#[derive(Clone, Debug)]
pub struct Jacobian {
    rows: Matrix6<f64>,
    characteristic_length: f64,
}

impl Jacobian {
    /// The Jacobian at a pose; `None` where a strut has no length, so that its direction is not defined.
    pub fn at(platform: &Platform, ring_in_ring: &Pose<MovRing, RefRing>) -> Option<Jacobian> {
        let mut rows = Matrix6::zeros();
        for (row, id) in StrutId::ALL.into_iter().enumerate() {
            let arm = ring_in_ring.rotation().raw_matrix() * platform.moving[id].raw();
            let strut = arm + ring_in_ring.translation().raw() - platform.reference[id].raw();
            let length = strut.norm();
            if !(length > 0.0 && length.is_finite()) {
                return None;
            }
            let direction = strut / length;
            rows.fixed_view_mut::<1, 3>(row, 0).tr_copy_from(&direction);
            rows.fixed_view_mut::<1, 3>(row, 3).tr_copy_from(&arm.cross(&direction));
        }
        Some(Jacobian { rows, characteristic_length: platform.characteristic_length() })
    }

    /// The condition number in the 2-norm, turns scaled by the characteristic length; infinite at a singular pose.
    pub fn condition(&self) -> f64 {
        let values = self.scaled().singular_values();
        let (greatest, least) = (values.max(), values.min());
        // Below a few rounding errors of the largest, the smallest singular value is noise.
        if least > greatest * 1e-14 { greatest / least } else { f64::INFINITY }
    }

    /// An upper bound of the condition number, by Frobenius norms: at most six times too high and much faster.
    pub fn condition_bound(&self) -> f64 {
        let scaled = self.scaled();
        scaled.try_inverse().map_or(f64::INFINITY, |inverse| scaled.norm() * inverse.norm())
    }

    /// Sign of the determinant; it cannot change without passing a singular pose. Zero where it is lost in rounding.
    pub fn orientation(&self) -> i8 {
        let determinant = self.scaled().determinant();
        if determinant.abs() < 1e-12 {
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
        let inverse = self.rows.try_inverse()?;
        Some([0, 1, 2, 3, 4, 5].map(|k| {
            let column = inverse.column(k);
            (Vector::from_mm([column[0], column[1], column[2]]), Vector::from_mm([column[3], column[4], column[5]]))
        }))
    }

    /// Solves `J x = change` for the small movement `x`.
    pub(super) fn solve(&self, change: &Vector6<f64>) -> Option<Vector6<f64>> {
        self.rows.lu().solve(change).filter(|x| x.iter().all(|v| v.is_finite()))
    }

    fn scaled(&self) -> Matrix6<f64> {
        let mut scaled = self.rows;
        for column in 3..6 {
            let mut turns = scaled.column_mut(column);
            turns /= self.characteristic_length;
        }
        scaled
    }
}
