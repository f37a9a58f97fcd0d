//! Does the walk end at the goal, as nearly as whole clicks allow?

use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};

/// How much more than the first-order bound a residual may be: the bound leaves out terms of second order.
const SECOND_ORDER: f64 = 1.05;

pub(super) fn check_displacement(evidence: &Evidence) -> Outcome {
    let goal = evidence.correction.goal;
    let off = evidence.movement.points.iter().filter_map(|point| {
        let there = point.places.last()?;
        Some(there.distance(&goal.apply(point.point.place)).mm())
    });
    judge(off.fold(0.0, f64::max), SECOND_ORDER * evidence.movement.rounding.mm(), "mm")
}

pub(super) fn check_turn(evidence: &Evidence) -> Outcome {
    let goal = evidence.correction.goal;
    let off = evidence.walk.last().map_or(f64::NAN, |pose| pose.bone.angle_to(&goal).degrees());
    judge(off, SECOND_ORDER * evidence.movement.rounding_turn.degrees(), "deg")
}

fn judge(off: f64, limit: f64, unit: &'static str) -> Outcome {
    let outcome = Outcome::new(off, limit, unit);
    if off <= limit {
        return outcome;
    }
    outcome.with(Finding::new(
        Code::ResidualTooLarge,
        format!("the walk ends {off:.3} {unit} from the goal"),
        format!("up to {limit:.3} {unit}, what half a click on every strut can do"),
        "report this case: the schedule was changed after it was planned",
    ))
}
