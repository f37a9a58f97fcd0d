//! A short fingerprint of all inputs and all rows, so that pages of different plans can be told apart by eye.

use super::locale::Locale;
use super::record::PlanRecord;
use super::restated::restated;
use crate::case::{Pages, Private};
use crate::verify::Verified;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Eight hexadecimal digits in two groups, such as `7F3A-92C1`: the first 32 bits of a SHA-256.
///
/// It covers every restated input, the frame file, patient and clinic, advice, care and appointments, every row, every exchange and the exact lengths to a millionth of
/// a millimetre. So pages of two patients, or with an old telephone number, differ on every page (hazard F2).
/// Languages are not covered: the same plan in two languages is the same plan.
pub(super) fn fingerprint(plan: &Verified, record: &PlanRecord, english: &Locale) -> String {
    let mut text = format!("{} {}\n", record.code, record.revision);
    for entry in restated(plan.case(), english) {
        let _ = writeln!(text, "{}: {}", entry.label, entry.text);
    }
    let (patient, clinic) = (&plan.case().patient, &plan.case().clinic);
    let name = patient.name.as_ref().map(Private::for_the_page);
    let (born, number) =
        (patient.born.as_ref().map(Private::for_the_page), patient.record.as_ref().map(Private::for_the_page));
    let _ = writeln!(text, "{name:?} {born:?} {number:?} {clinic:?}");
    text.push_str(&words_of_the_clinic(&plan.case().pages));
    for lengths in [&record.start.lengths_mm, &record.end.lengths_mm] {
        let _ = writeln!(text, "{:.6?}", lengths);
    }
    for exchange in &record.exchanges {
        let _ = writeln!(text, "{exchange:?}");
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

/// What the case says of its pages. Of what it does not say there is no line, so that such a case keeps its fingerprint.
fn words_of_the_clinic(pages: &Pages) -> String {
    let (advice, care) = (&pages.advice, &pages.care);
    let said = [
        ("missed", &advice.missed),
        ("doubled", &advice.doubled),
        ("other_reading", &advice.other_reading),
        ("alarm", &advice.alarm),
        ("pin_sites", &care.pin_sites),
        ("weight_bearing", &care.weight_bearing),
    ];
    let mut text = String::new();
    for (key, sentences) in said.iter().filter(|(_, sentences)| !sentences.is_empty()) {
        let _ = writeln!(text, "{key} {sentences:?}");
    }
    for exercise in &care.exercises {
        let _ = writeln!(text, "{exercise:?}");
    }
    if let Some(consolidation) = pages.consolidation {
        let _ = writeln!(text, "{consolidation:?}");
    }
    for appointment in &pages.appointments {
        let _ = writeln!(text, "{:?} {}", appointment.kind, appointment.date);
    }
    text
}
