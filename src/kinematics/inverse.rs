//! Inverse kinematics: strut lengths from a pose, in closed form.

use super::platform::Platform;
use crate::device::{PerStrut, StrutLength};
use crate::space::{MovRing, Pose, RefRing};

/// The joint-to-joint length of each strut at a pose of the moving ring.
///
/// `L_k = |R p_k + t - b_k|` (Gough and Whitehall 1962; Merlet, Parallel Robots, 2nd ed., eq. 3.1). Always defined.
pub fn inverse(platform: &Platform, ring_in_ring: &Pose<MovRing, RefRing>) -> PerStrut<StrutLength> {
    PerStrut::from_fn(|id| {
        let joint = ring_in_ring.apply(platform.moving[id]);
        StrutLength(joint.distance(&platform.reference[id]))
    })
}
