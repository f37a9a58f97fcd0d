//! What whole clicks do to the bone, in sentences and as data.

use super::surgeon::in_place;
use super::words::number;
use crate::case::Rounding;
use crate::device::StrutId;
use crate::verify::Verified;

/// How far the bone may be from its exact path at the end of any round, and how far the walk found it.
#[derive(Clone, Debug, PartialEq)]
pub struct TubeRecord {
    /// Bound of the bone end that is farthest off, millimetres.
    pub bone_end_mm: f64,
    /// Bound of the turn, degrees.
    pub turn_deg: f64,
    /// The same on the walk.
    pub walked_bone_end_mm: f64,
    /// The same on the walk.
    pub walked_turn_deg: f64,
}

impl TubeRecord {
    pub(super) fn of(plan: &Verified) -> TubeRecord {
        let tube = &plan.schedule().tube;
        TubeRecord {
            bone_end_mm: tube.bone_end.mm(),
            turn_deg: tube.turn.degrees(),
            walked_bone_end_mm: worst(plan, "bone ends off"),
            walked_turn_deg: worst(plan, "turn off"),
        }
    }
}

/// The worst value that a check has found, by the beginning of its name.
pub(super) fn worst(plan: &Verified, name: &str) -> f64 {
    plan.passed().iter().find(|check| check.name.starts_with(name)).map_or(f64::NAN, |check| check.worst)
}

/// How far clicks move the bone, and how they were chosen.
pub(super) fn sentences(plan: &Verified) -> String {
    let case = plan.case();
    let clicks = StrutId::ALL.into_iter().flat_map(|id| in_place(plan, id)).map(|strut| strut.click.mm());
    let (coarsest, finest) = clicks.fold((0.0, f64::INFINITY), |(a, b), c| (f64::max(a, c), f64::min(b, c)));
    let planned = case.regimen.rate.a_turn(case.regimen.rounds_a_day()).mm();
    let click = if coarsest == finest {
        number(coarsest, 4)
    } else {
        format!("{} to {}", number(finest, 4), number(coarsest, 4))
    };
    let coarse = if coarsest > planned {
        format!(
            " That is coarser than the planned step of {} mm, so single steps are larger than planned.",
            number(planned, 4)
        )
    } else {
        String::new()
    };
    format!(
        "One click changes a strut by {click} mm and moves a bone end or point at risk by at most {} mm.{coarse} {}",
        number(plan.movement().one_click.mm(), 2),
        chosen(plan)
    )
}

/// How exact lengths became clicks, and what that leaves.
fn chosen(plan: &Verified) -> String {
    let tube = TubeRecord::of(plan);
    let rule = match plan.case().regimen.rounding {
        Rounding::Nearest => "Every strut stands at the click nearest to its exact length.",
        Rounding::Smooth => {
            "The clicks of each row are chosen so that the bone moves in even steps; a strut need not stand at the click nearest to \
             its exact length."
        }
    };
    // Between the groups of a split the frame leans; the tube says nothing of that.
    let held = if plan.case().regimen.split.is_some() { "At the end of every round" } else { "On every row" };
    let back = match (plan.case().regimen.rounding, worst(plan, "turning back")) {
        (Rounding::Nearest, _) => "",
        (Rounding::Smooth, 0.0) => " No strut is turned back against its way.",
        (Rounding::Smooth, _) => " No strut is turned back against its way by more than one click.",
    };
    format!(
        "{rule} {held} the bone ends may be {} mm and the bone {}° off the exact path (what half a click on every strut can \
         do); the second solver found at most {} mm and {}°.{back}",
        number(tube.bone_end_mm, 2),
        number(tube.turn_deg, 2),
        number(tube.walked_bone_end_mm, 2),
        number(tube.walked_turn_deg, 2)
    )
}
