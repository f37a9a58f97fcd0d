//! Forward kinematics: the pose of the moving ring from six strut lengths.
//!
//! Up to forty poses fit six lengths (Raghavan 1993), so the question has an answer only together with a start. The
//! solver walks from the lengths of the start to the lengths asked for in small equal parts and solves each part
//! by Newton's method on SE(3): the pose is updated by its own twist, so convergence is quadratic at every attitude
//! (Montgomery-Smith and Shy, Machines 11 (2023) 1056). It answers with the pose that hangs together with the
//! start, or not at all.

use super::inverse::inverse;
use super::jacobian::Jacobian;
use super::platform::Platform;
use crate::device::{PerStrut, StrutLength};
use crate::limits;
use crate::space::{MovRing, Pose, RefRing, Rotation, Vector};
use crate::units::Length;
use nalgebra::Vector6;
use std::fmt;

/// Greatest part of the characteristic length by which any strut changes in one part of the walk.
const PART: f64 = 0.05;
/// Greatest number of parts of a walk; lengths farther from the start belong to no frame.
const MOST_PARTS: f64 = 400.0;
/// Greatest number of Newton steps in one part. Convergence is quadratic: 3 to 5 are normal.
const MOST_STEPS: usize = 20;
/// Greatest single Newton step, as a part of the characteristic length (turns in radians); a longer one would leave the
/// neighbourhood of the start, so the part is halved instead.
const STEP_LIMIT: f64 = 0.15;
/// A part that fails is halved until it is this much smaller than the first; then no way leads on.
const SMALLEST_PART: f64 = 1.0 / 1024.0;
/// Greatest strut residual of an answer, as a part of the characteristic length (1e-11 mm on a 100 mm ring).
const RESIDUAL: f64 = 1e-13;

/// An answer of [`forward`].
#[derive(Clone, Copy, Debug)]
pub struct Solution {
    /// The pose of the moving ring in the reference ring.
    pub ring_in_ring: Pose<MovRing, RefRing>,
    /// Greatest difference of a strut's length at that pose from the length asked for.
    pub residual: Length,
    /// Condition number of the Jacobian at that pose.
    pub condition: f64,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ForwardRefusal {
    /// A length is not a positive number.
    BadLength,
    /// The lengths are too far from those of the start.
    TooFar,
    /// Newton's method did not converge: no pose near the start has these lengths.
    NoConvergence,
    /// The way from the start to the answer passes a singular pose: it is another assembly mode.
    AcrossSingularity,
    /// The start, a pose on the way, or the answer is too near a singular pose.
    NearSingular {
        /// Condition number found.
        condition: f64,
    },
}

impl ForwardRefusal {
    /// Fixed name in kebab case.
    pub fn name(&self) -> &'static str {
        match self {
            ForwardRefusal::BadLength => "bad-length",
            ForwardRefusal::TooFar => "too-far",
            ForwardRefusal::NoConvergence => "no-convergence",
            ForwardRefusal::AcrossSingularity => "across-singularity",
            ForwardRefusal::NearSingular { .. } => "near-singular",
        }
    }
}

impl fmt::Display for ForwardRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ForwardRefusal::BadLength => f.write_str("every strut length must be a positive number"),
            ForwardRefusal::TooFar => f.write_str("the lengths are too far from the start to be walked to safely"),
            ForwardRefusal::NoConvergence => f.write_str("no pose near the start has these strut lengths"),
            ForwardRefusal::AcrossSingularity => {
                f.write_str("the pose lies across a singular pose from the start, in another assembly mode")
            }
            ForwardRefusal::NearSingular { condition } if *condition < 1e6 => {
                write!(f, "the frame is too near a singular pose (condition number {condition:.0})")
            }
            ForwardRefusal::NearSingular { .. } => {
                f.write_str("the frame is at a singular pose (condition number above a million)")
            }
        }
    }
}

/// The pose that has the given strut lengths and hangs together with `start`.
pub fn forward(
    platform: &Platform,
    lengths: &PerStrut<StrutLength>,
    start: &Pose<MovRing, RefRing>,
) -> Result<Solution, ForwardRefusal> {
    let target = vector(lengths);
    if !target.iter().all(|length| *length > 0.0 && length.is_finite()) {
        return Err(ForwardRefusal::BadLength);
    }
    let from = vector(&inverse(platform, start));
    let parts = f64::max((target - from).abs().max() / (PART * platform.characteristic_length()), 1.0);
    if !(parts <= MOST_PARTS) {
        return Err(ForwardRefusal::TooFar);
    }
    let mut here = Place::at(platform, start).ok_or(ForwardRefusal::NearSingular { condition: f64::INFINITY })?;
    let orientation = here.held()?;
    let (mut done, mut part) = (0.0, 1.0 / parts);
    while done < 1.0 {
        let next = f64::min(done + part, 1.0);
        match advance(platform, &(from + (target - from) * next).into(), &here, orientation) {
            Ok(there) => (here, done, part) = (there, next, f64::min(2.0 * part, 1.0 / parts)),
            Err(refusal) if part * parts <= SMALLEST_PART => return Err(refusal),
            Err(_) => part /= 2.0,
        }
    }
    let residual = (vector(&inverse(platform, &here.pose)) - target).abs().max();
    let condition = here.jacobian.condition();
    Ok(Solution { ring_in_ring: here.pose, residual: Length::from_mm(residual), condition })
}

/// A pose and the Jacobian there.
#[derive(Clone, Copy)]
struct Place {
    pose: Pose<MovRing, RefRing>,
    jacobian: Jacobian,
}

impl Place {
    fn at(platform: &Platform, pose: &Pose<MovRing, RefRing>) -> Option<Place> {
        Some(Place { pose: *pose, jacobian: Jacobian::at(platform, pose)? })
    }

    /// The sign of the determinant, where the pose is far enough from singular.
    fn held(&self) -> Result<i8, ForwardRefusal> {
        let (condition, orientation) = (self.jacobian.condition_bound(), self.jacobian.orientation());
        if !(condition <= limits::SOLVER_CONDITION) || orientation == 0 {
            return Err(ForwardRefusal::NearSingular { condition });
        }
        Ok(orientation)
    }
}

/// One part of the walk: the pose of the lengths next to a place, on the same side of every singular pose.
fn advance(platform: &Platform, lengths: &[f64; 6], from: &Place, orientation: i8) -> Result<Place, ForwardRefusal> {
    let there = newton(platform, lengths, *from)?;
    match there.held()? == orientation {
        true => Ok(there),
        false => Err(ForwardRefusal::AcrossSingularity),
    }
}

/// The pose with rings parallel, coaxial and marks aligned whose mean strut length is the mean of the six, with the
/// moving ring on the `towards` side (+1 proximal, -1 distal) of the reference ring. `None` where there is none.
///
/// This is where a frame on the limb is connected to: the assembly mode of its readings is the one that this pose
/// can be moved to (see `docs/conventions.md`).
pub fn parallel_pose(
    platform: &Platform,
    lengths: &PerStrut<StrutLength>,
    towards: f64,
) -> Option<Pose<MovRing, RefRing>> {
    let mean = |lengths: &PerStrut<StrutLength>| vector(lengths).mean();
    let pose_at = |height: f64| Pose::new(Rotation::identity(), Vector::from_mm([0.0, 0.0, towards * height]));
    let wanted = mean(lengths);
    let excess = |height: f64| mean(&inverse(platform, &pose_at(height))) - wanted;
    // The mean length is a convex function of the height, so past its minimum it only grows.
    let (mut low, mut high) = (lowest_mean_height(platform, towards), 0.0);
    high = f64::max(high, low) + wanted + platform.characteristic_length();
    if !(wanted.is_finite() && excess(low) <= 0.0 && excess(high) >= 0.0) {
        return None;
    }
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if excess(middle) < 0.0 { low = middle } else { high = middle }
    }
    Some(pose_at(0.5 * (low + high)))
}

/// The signed height at which the mean strut length is least: a bracket by the joints' own heights, then golden
/// section on the convex function.
fn lowest_mean_height(platform: &Platform, towards: f64) -> f64 {
    let level = |id| towards * (platform.reference[id].mm()[2] - platform.moving[id].mm()[2]);
    let levels = PerStrut::from_fn(level);
    let mut low = levels.iter().fold(f64::INFINITY, |m, (_, h)| m.min(*h));
    let mut high = levels.iter().fold(f64::NEG_INFINITY, |m, (_, h)| m.max(*h));
    let mean = |height: f64| {
        let pose = Pose::new(Rotation::identity(), Vector::from_mm([0.0, 0.0, towards * height]));
        vector(&inverse(platform, &pose)).mean()
    };
    let golden = 0.618_033_988_749_895;
    for _ in 0..100 {
        let (a, b) = (high - golden * (high - low), low + golden * (high - low));
        if mean(a) < mean(b) { high = b } else { low = a }
    }
    0.5 * (low + high)
}

/// Newton's method on strut lengths: solves `J x = L - l(pose)` and moves the pose by the twist `x`.
fn newton(platform: &Platform, lengths: &[f64; 6], mut here: Place) -> Result<Place, ForwardRefusal> {
    let scale = platform.characteristic_length();
    let goal = RESIDUAL * lengths.iter().fold(scale, |most, length| f64::max(most, *length));
    let mut converged = false;
    for _ in 0..MOST_STEPS {
        if converged {
            return Ok(here);
        }
        let now = here.jacobian.lengths();
        let missing = [0, 1, 2, 3, 4, 5].map(|k| lengths[k] - now[k]);
        let step = here.jacobian.solve(&missing).ok_or(ForwardRefusal::NearSingular { condition: f64::INFINITY })?;
        let [shift, turn] = step.map(|part| libm::sqrt(part.iter().map(|value| value * value).sum()));
        if !(f64::max(shift / scale, turn) <= STEP_LIMIT) {
            return Err(ForwardRefusal::NoConvergence);
        }
        // The step after the goal is reached is taken too: it removes what rounding left of the last one.
        converged = missing.iter().all(|missing| missing.abs() <= goal);
        here = Place::at(platform, &moved(&here.pose, step)).ok_or(ForwardRefusal::NoConvergence)?;
    }
    Err(ForwardRefusal::NoConvergence)
}

/// The pose moved by a twist given in the reference ring's axes at the moving ring's origin.
fn moved(pose: &Pose<MovRing, RefRing>, [shift, turn]: [[f64; 3]; 2]) -> Pose<MovRing, RefRing> {
    Pose::new(Rotation::from_rotation_vector(turn) * pose.rotation(), pose.translation().plus(Vector::from_mm(shift)))
}

fn vector(lengths: &PerStrut<StrutLength>) -> Vector6<f64> {
    Vector6::from_iterator(lengths.iter().map(|(_, length)| length.0.mm()))
}
