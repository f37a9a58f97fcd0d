//! Does no strut go back and forth? While the exact length of a strut goes one way, its readings may not go the other: all clicks back
//! count, not only how far back a strut stands, or it could wag by one click on every row.

use super::ideal::Ideal;
use super::rounds::rounds_of_rows;
use super::{Evidence, Outcome};
use crate::case::Rounding;
use crate::device::StrutId;
use crate::finding::{Code, Finding};

/// How many clicks a strut may be turned back.
const LIMIT: f64 = 1.0;
/// What the arithmetic may add, in clicks.
const ARITHMETIC: f64 = 1e-6;
/// A change of exact length below this, millimetres, is no direction.
const STILL: f64 = 1e-9;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    if evidence.case.regimen.rounding == Rounding::Nearest {
        // Half a click about the exact length says more. Where an exchange left a strut of finer clicks ahead, it comes back by them.
        return Outcome::new(0.0, LIMIT, "clicks");
    }
    let ideal = Ideal::of(evidence);
    let rounds = rounds_of_rows(evidence);
    let mut outcome = Outcome::new(0.0, LIMIT, "clicks");
    for id in StrutId::ALL {
        let exact = |row: usize| ideal.reading(id, rounds[row][id], 0.0).map_or(f64::NAN, |length| length);
        let mut way = Way::BEGIN;
        for (index, row) in evidence.schedule.adjustments.iter().enumerate() {
            if evidence.struts[index + 1][id] != evidence.struts[index][id] {
                way.exchanged();
            }
            way.turn(exact(index + 1) - exact(index), row.clicks[id].0 as f64);
            let back = way.back();
            outcome.worst = super::matrix::worse(outcome.worst, back);
            if !(back <= LIMIT + ARITHMETIC) {
                let found = format!("strut {id} is turned back {back} clicks up to row {}", row.number);
                let advice = "report this case: the schedule was changed after it was planned";
                let allowed = "at most 1 click against the way of its exact length";
                return outcome.with(Finding::new(Code::TurnedBack, found, allowed, advice));
            }
        }
    }
    outcome
}

/// Where a strut stands on its way, in clicks.
struct Way {
    /// The way that its exact length goes: +1, -1, or 0 before it goes any.
    direction: f64,
    /// The farthest place in that direction.
    farthest: f64,
    place: f64,
    /// All clicks against that direction; either way where it has none yet.
    returned: f64,
}

impl Way {
    const BEGIN: Way = Way { direction: 0.0, farthest: 0.0, place: 0.0, returned: 0.0 };

    /// The clicks of a new strut count anew: they need not fall on those of the one before.
    fn exchanged(&mut self) {
        (self.farthest, self.returned) = (self.place, 0.0);
    }

    fn turn(&mut self, exact_change: f64, clicks: f64) {
        // At a turning point of the exact length a new way begins where the strut stands.
        if exact_change.abs() >= STILL && exact_change.signum() != self.direction {
            (self.direction, self.farthest, self.returned) = (exact_change.signum(), self.place, 0.0);
        }
        self.returned += if self.direction == 0.0 { clicks.abs() } else { f64::max(-clicks * self.direction, 0.0) };
        self.place += clicks;
        if (self.place - self.farthest) * self.direction > 0.0 {
            self.farthest = self.place;
        }
    }

    /// How far the strut has come back, and by how many clicks in all: whichever is more.
    fn back(&self) -> f64 {
        super::matrix::worse((self.farthest - self.place) * self.direction, self.returned)
    }
}

#[cfg(test)]
mod tests {
    use super::Way;

    fn backs(turns: &[(f64, f64)]) -> Vec<f64> {
        let mut way = Way::BEGIN;
        let back = |(exact, clicks): &(f64, f64)| {
            way.turn(*exact, *clicks);
            way.back()
        };
        turns.iter().map(back).collect()
    }

    #[test]
    fn going_on_is_not_going_back_and_two_single_clicks_back_are_two() {
        assert_eq!(backs(&[(0.3, 1.0), (0.3, 0.0), (0.3, 2.0)]), [0.0, 0.0, 0.0]);
        assert_eq!(backs(&[(0.3, 2.0), (0.3, -1.0), (0.3, -1.0), (0.3, 1.0)]), [0.0, 1.0, 2.0, 2.0]);
        assert_eq!(backs(&[(-0.3, -2.0), (-0.3, 1.0)]), [0.0, 1.0]);
    }

    #[test]
    fn where_the_exact_length_turns_the_strut_may_turn_too() {
        assert_eq!(backs(&[(0.3, 2.0), (-0.3, -1.0), (-0.3, -1.0), (-0.3, 1.0)]), [0.0, 0.0, 0.0, 1.0]);
        assert_eq!(backs(&[(0.0, 1.0), (0.0, -1.0), (0.0, -2.0)]), [1.0, 2.0, 4.0]);
    }

    #[test]
    fn wagging_by_one_click_adds_up() {
        assert_eq!(backs(&[(0.3, 1.0), (0.3, -1.0), (0.3, 1.0), (0.3, -1.0)]), [0.0, 1.0, 1.0, 2.0]);
    }
}
