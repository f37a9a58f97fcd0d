//! Are the rows those that were planned? The checksum is worked out once more.

use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};
use crate::plan::{Adjustment, Schedule};

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let schedule = evidence.schedule;
    let is_whole = checksum(schedule) == schedule.seal;
    let outcome = Outcome::new(if is_whole { 0.0 } else { 1.0 }, 0.0, "");
    if is_whole {
        return outcome;
    }
    let found = "rows that differ from those that were planned";
    let advice = "report this case: the schedule was changed after it was planned";
    outcome.with(Finding::new(Code::SealBroken, found, "the rows, readings and clicks of the planner", advice))
}

/// FNV-1a, 64 bits (RFC 9923), over start readings and rows as little-endian numbers of eight bytes.
fn checksum(schedule: &Schedule) -> u64 {
    let millionths = |mm: f64| (mm * 1e6).round() as i64;
    let start = schedule.start_readings.in_order().map(|reading| millionths(reading.0.mm()));
    let row = |row: &Adjustment| {
        let readings = row.readings.in_order().map(|reading| millionths(reading.0.mm()));
        [&[row.number as i64][..], &readings, &row.clicks.in_order().map(|clicks| clicks.0)].concat()
    };
    let numbers = start.into_iter().chain(schedule.adjustments.iter().flat_map(row));
    let bytes = numbers.flat_map(i64::to_le_bytes);
    bytes.fold(14_695_981_039_346_656_037, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(1_099_511_628_211))
}
