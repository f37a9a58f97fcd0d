//! Is every reading within half a click of its exact target? The targets are worked out here on a second road.

use super::ideal::Ideal;
use super::{Evidence, Outcome};
use crate::device::StrutId;
use crate::finding::{Code, Finding};

/// What rounding of the arithmetic may add to half a click, millimetres.
const SLACK: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let (case, schedule) = (evidence.case, evidence.schedule);
    let ideal = Ideal::of(evidence);
    let rows = schedule.adjustments.len();
    let (mut worst, mut limit, mut first) = (0.0, 0.0, None);
    for (index, (_, readings)) in schedule.all_readings().enumerate() {
        let part = index as f64 / rows.max(1) as f64;
        for id in StrutId::ALL {
            let target = ideal.reading(id, part);
            let off = (readings[id].0.mm() - target).abs();
            let allowed = case.frame.struts[id].click.half().mm();
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
