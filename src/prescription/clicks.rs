//! What whole clicks do to the bone, in sentences and as data.

use super::locale::{Locale, say};
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
pub(super) fn sentences(plan: &Verified, locale: &Locale) -> String {
    let case = plan.case();
    let clicks = StrutId::ALL.into_iter().flat_map(|id| in_place(plan, id)).map(|strut| strut.click.mm());
    let (coarsest, finest) = clicks.fold((0.0, f64::INFINITY), |(a, b), c| (f64::max(a, c), f64::min(b, c)));
    let planned = case.regimen.rate.a_turn(case.regimen.rounds_a_day()).mm();
    let click = if coarsest == finest {
        number(coarsest, 4)
    } else {
        say!(locale, "span", first = number(finest, 4), last = number(coarsest, 4))
    };
    let mut sentences = vec![say!(locale, "clicks-one", click = click, mm = number(plan.movement().one_click.mm(), 2))];
    if coarsest > planned {
        sentences.push(say!(locale, "clicks-coarse", mm = number(planned, 4)));
    }
    sentences.extend(chosen(plan, locale));
    sentences.join(" ")
}

/// How exact lengths became clicks, and what that leaves.
fn chosen(plan: &Verified, locale: &Locale) -> Vec<String> {
    let tube = TubeRecord::of(plan);
    let rounding = plan.case().regimen.rounding;
    // Between the groups of a split the frame leans; the tube says nothing of that.
    let held = if plan.case().regimen.split.is_some() { "clicks-tube-round" } else { "clicks-tube-row" };
    let rule = match rounding {
        Rounding::Nearest => say!(locale, "clicks-nearest"),
        Rounding::Smooth => say!(locale, "clicks-smooth"),
    };
    let off = say!(
        locale,
        held,
        mm = number(tube.bone_end_mm, 2),
        deg = number(tube.turn_deg, 2),
        walkedmm = number(tube.walked_bone_end_mm, 2),
        walkeddeg = number(tube.walked_turn_deg, 2)
    );
    let back = match (rounding, worst(plan, "turning back")) {
        (Rounding::Nearest, _) => None,
        (Rounding::Smooth, 0.0) => Some(say!(locale, "clicks-back-none")),
        (Rounding::Smooth, _) => Some(say!(locale, "clicks-back-one")),
    };
    [rule, off].into_iter().chain(back).collect()
}
