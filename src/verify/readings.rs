//! Is every reading within half a click of its exact target? The targets are worked out here on a second road.

use super::ideal::Ideal;
use super::rounds::rounds_of_rows;
use super::{Evidence, Outcome};
use crate::device::StrutId;
use crate::finding::{Code, Finding};

/// What rounding of the arithmetic may add to half a click, millimetres.
const SLACK: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let ideal = Ideal::of(evidence);
    let (mut worst, mut limit, mut first) = (0.0, 0.0, None);
    let rows = evidence.schedule.all_readings().zip(rounds_of_rows(evidence)).zip(evidence.struts);
    for (index, (((_, readings), rounds), struts)) in rows.enumerate() {
        for id in StrutId::ALL {
            // A round that the path does not have leaves no reading to hold anything against.
            let target =
                ideal.reading(id, rounds[id], struts[id].reading_offset.mm()).map_or(f64::NAN, |target| target);
            let off = (readings[id].0.mm() - target).abs();
            let allowed = struts[id].click.half().mm();
            worst = f64::max(worst, off);
            limit = f64::max(limit, allowed);
            if !(off <= allowed + SLACK) && first.is_none() {
                first = Some((index, id, readings[id].0.mm(), target));
            }
        }
    }
    let outcome = Outcome::new(worst, limit, "mm");
    match first {
        None => outcome,
        Some((row, id, reading, target)) => outcome.with(Finding::new(
            Code::ReadingOffTarget,
            format!("row {row}, strut {id}: {reading} mm where the exact path needs {target:.3} mm"),
            "readings within half a click of the exact path",
            "report this case: the schedule was changed after it was planned",
        )),
    }
}
