//! The planner: from a case to whole clicks on dated rows, by closed formulas only.
//!
//! [`Correction`] says from where to where, [`Together`] gives the pose on the way, [`pace`] the number of rows,
//! and [`Schedule`] the rows themselves. A schedule is only a claim: nothing of it is believed before
//! [`crate::verify`] has walked it.

mod correction;
mod order;
mod pace;
mod path;
mod points;
mod schedule;

pub use correction::Correction;
pub use pace::pace;
pub use path::Together;
pub use points::{WatchedPoint, bone_ends, watched_points};
pub use schedule::{Adjustment, Schedule};
