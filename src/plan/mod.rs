//! The planner: from a case to whole clicks on dated rows, by closed formulas and a search over clicks, without forward kinematics.
//!
//! [`Correction`] says from where to where, [`legs`] and [`Leg`] give the pose on the way, [`pace`] the number of rounds, and
//! [`Schedule`] the rows themselves: clicks chosen for even steps within a [`Tube`] about the path, and the exchanges of struts that
//! run out. A schedule is only a claim: nothing of it is believed before [`crate::verify`] has walked it.

mod calendar;
mod choice;
mod clicks;
mod correction;
mod course;
mod exchange;
mod exchange_plan;
mod order;
mod overlap;
mod pace;
mod path;
mod points;
mod reach;
mod schedule;
mod seal;
mod site;
mod stages;
mod visits;

pub use choice::Tube;
pub use correction::Correction;
pub use exchange::Exchange;
pub use overlap::{BoneEnds, clear_stages};
pub use pace::pace;
pub use path::Leg;
pub use points::{AROUND, BONE_END, WatchedPoint, bone_ends, watched_points};
pub use schedule::{Adjustment, Schedule};
pub use seal::seal;
pub use stages::legs;
