//! A short fingerprint of all inputs and all rows, so that pages of different plans can be told apart by eye.

use super::record::PlanRecord;
use super::restated::restated;
use crate::verify::Verified;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Eight hexadecimal digits in two groups, such as `7F3A-92C1`: the first 32 bits of a SHA-256.
///
/// It covers every restated input, the frame file, every row and the exact lengths to a millionth of a
/// millimetre; not the patient's and the clinic's names.
pub(super) fn fingerprint(plan: &Verified, record: &PlanRecord) -> String {
    let mut text = format!("{} {}\n", record.code, record.revision);
    for (label, sentence) in restated(plan.case()) {
        let _ = writeln!(text, "{label}: {sentence}");
    }
    for lengths in [&record.start.lengths_mm, &record.end.lengths_mm] {
        let _ = writeln!(text, "{:.6?}", lengths);
    }
    for row in &record.adjustments {
        let _ = writeln!(
            text,
            "{} {} {} {} {:?} {:?}",
            row.number, row.day, row.date, row.time, row.readings_mm, row.clicks
        );
    }
    let digest = Sha256::digest(text.as_bytes());
    format!("{:02X}{:02X}-{:02X}{:02X}", digest[0], digest[1], digest[2], digest[3])
}
