//! The robotics: strut lengths from a pose in closed form, a pose from strut lengths by Newton's method,
//! and the proof that between two sets of lengths there is no singular pose.
//!
//! Joint centres are general points in space. Nothing here assumes rings that are plane, round or equal.
//! This module and [`crate::space`] are the only ones that name the linear algebra library.

mod ball;
mod bound;
mod forward;
mod inverse;
mod jacobian;
mod lattice;
mod lu;
mod platform;
mod proof;
mod study;

pub use ball::LEAST_MARGIN;
pub use forward::{ForwardRefusal, Solution, forward, parallel_pose};
pub use inverse::inverse;
pub use jacobian::Jacobian;
pub use lattice::{Form, LatticePoint, nearest_points};
pub use platform::Platform;
pub use proof::{Proof, Unproved, prove};
