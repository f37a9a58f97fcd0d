//! Does the walk end at the goal, as nearly as whole clicks allow?

use super::movement::PointMovement;
use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};

/// How much more than the first-order bound a residual may be: the bound leaves out terms of second order.
const SECOND_ORDER: f64 = 1.05;

pub(super) fn check_displacement(evidence: &Evidence) -> Outcome {
    let goal = evidence.correction.goal;
    let off = |moved: &PointMovement| {
        let there = moved.places.last().map(|place| place.distance(&goal.apply(moved.point.place)).mm());
        (there.map_or(f64::NAN, |off| off), SECOND_ORDER * moved.rounding_at_end.mm())
    };
    let points: Vec<(f64, f64)> = evidence.movement.points.iter().map(off).collect();
    // The point that comes nearest to its own bound, or is beyond it.
    let worst = points.into_iter().max_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    worst.map_or(Outcome::new(0.0, 0.0, "mm"), |(off, limit)| judge(off, limit, "mm"))
}

pub(super) fn check_turn(evidence: &Evidence) -> Outcome {
    let goal = evidence.correction.goal;
    let off = evidence.walk.last().map_or(f64::NAN, |pose| pose.bone.angle_to(&goal).degrees());
    judge(off, SECOND_ORDER * evidence.movement.rounding_turn_at_end.degrees(), "deg")
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
