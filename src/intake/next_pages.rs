//! What the next case file says of its pages: the same as the one before it.

use super::next_case::quoted;
use crate::case::{Advice, AppointmentKind, Care, Pages};
use jiff::civil::Date;
use std::fmt::Write;

/// The languages, where they are not those of a case that says nothing. `mark` stands behind what a surgeon must confirm.
pub(super) fn languages(out: &mut String, pages: &Pages, mark: &str) {
    if has_languages(pages) {
        let (patient, surgeon) = (pages.languages.patient.tag(), pages.languages.surgeon.tag());
        let _ = writeln!(out, "language: {patient}{mark}\nsurgeon_language: {surgeon}{mark}");
    }
}

fn has_languages(pages: &Pages) -> bool {
    pages.languages != Pages::UNSAID.languages
}

fn has_advice(pages: &Pages) -> bool {
    pages.advice != Pages::UNSAID.advice
}

/// Which blocks [`languages`] and [`pages`] write, and their names.
pub(super) fn has_pages(pages: &Pages) -> [(bool, &'static str); 4] {
    [
        (has_languages(pages), "languages of the pages"),
        (has_advice(pages), "advice"),
        (!pages.care.is_empty(), "care"),
        (!pages.appointments.is_empty(), "appointments"),
    ]
}

/// Advice, care and appointments, each where it is there, with `before` in front of it.
pub(super) fn pages(out: &mut String, pages: &Pages, before: &str) {
    if has_advice(pages) {
        let Advice { missed, doubled, other_reading, alarm } = &pages.advice;
        let _ = writeln!(out, "{before}advice:");
        for (key, said) in
            [("missed", missed), ("doubled", doubled), ("other_reading", other_reading), ("alarm", alarm)]
        {
            sentences(out, key, said);
        }
    }
    if !pages.care.is_empty() {
        let Care { exercises, pin_sites, weight_bearing } = &pages.care;
        let _ = writeln!(out, "{before}care:");
        if !exercises.is_empty() {
            out.push_str("  exercises:\n");
        }
        for exercise in exercises {
            let _ = writeln!(out, "    - {{ do: {}, times: {} a day }}", quoted(&exercise.text), exercise.times_a_day);
        }
        sentences(out, "pin_sites", pin_sites);
        sentences(out, "weight_bearing", weight_bearing);
    }
    if !pages.appointments.is_empty() {
        let _ = writeln!(out, "{before}appointments:");
        days(out, pages, ("clinic", AppointmentKind::Clinic));
        days(out, pages, ("films", AppointmentKind::Film));
    }
}

fn sentences(out: &mut String, key: &str, sentences: &[String]) {
    if !sentences.is_empty() {
        let _ = writeln!(out, "  {key}:");
    }
    for sentence in sentences {
        let _ = writeln!(out, "    - {}", quoted(sentence));
    }
}

fn days(out: &mut String, pages: &Pages, (key, kind): (&str, AppointmentKind)) {
    let days = pages.appointments.iter().filter(|appointment| appointment.kind == kind);
    let days: Vec<String> = days.map(|appointment| Date::to_string(&appointment.date)).collect();
    if !days.is_empty() {
        let _ = writeln!(out, "  {key}: [ {} ]", days.join(", "));
    }
}

/// How long the bone hardens: the last line of a treatment that says it.
pub(super) fn consolidation(out: &mut String, pages: &Pages) {
    let Some(weeks) = pages.consolidation else { return };
    let unit = if weeks.to_weeks == 1 { "week" } else { "weeks" };
    let _ = match weeks.from_weeks == weeks.to_weeks {
        true => writeln!(out, "  consolidation: {} {unit}", weeks.to_weeks),
        false => writeln!(out, "  consolidation: {} to {} {unit}", weeks.from_weeks, weeks.to_weeks),
    };
}
