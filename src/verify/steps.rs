//! Do the clicks of the rows add up to their readings?

use super::{Evidence, Outcome};
use crate::device::{PerStrut, StrutId};
use crate::finding::{Code, Finding};

/// Greatest difference in millimetres: rounding of the arithmetic only.
const LIMIT: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let schedule = evidence.schedule;
    let mut base = schedule.start_readings;
    let mut sum = PerStrut::new([0i64; 6]);
    let (mut worst, mut first) = (0.0, None);
    let mut day_before = 0;
    for (row, struts) in schedule.adjustments.iter().zip(evidence.struts.iter().skip(1)) {
        for exchange in schedule.exchanges.iter().filter(|e| e.day > day_before && e.day <= row.day) {
            // A new strut counts from what it reads when it takes over.
            (base[exchange.strut], sum[exchange.strut]) = (exchange.new_reading, 0);
        }
        day_before = row.day;
        for id in StrutId::ALL {
            sum[id] = sum[id].saturating_add(row.clicks[id].0);
            let counted = base[id].0.mm() + sum[id] as f64 * struts[id].click.mm();
            let difference = (counted - row.readings[id].0.mm()).abs();
            worst = f64::max(worst, difference);
            if !(difference <= LIMIT) && first.is_none() {
                first = Some((row.number, id, counted, row.readings[id].0.mm()));
            }
        }
    }
    let outcome = Outcome::new(worst, LIMIT, "mm");
    match first {
        None => outcome,
        Some((row, id, counted, reading)) => outcome.with(Finding::new(
            Code::ClicksDisagree,
            format!("row {row}, strut {id}: the reading is {reading} mm, the clicks lead to {counted} mm"),
            "readings that are the start reading plus all clicks so far",
            "report this case: the schedule was changed after it was planned",
        )),
    }
}
