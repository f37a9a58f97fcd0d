//! What a case file says of its pages: languages, advice, care, appointments, and how long the bone hardens.

use super::keys;
use super::reader::{Fields, Reader, shortened};
use super::yaml::{Kind, Node, Style};
use crate::case::{Advice, Appointment, AppointmentKind, Care, Consolidation, Exercise, Languages, Pages};
use crate::finding::{Code, Finding};
use crate::language::Language;
use crate::limits::{self, Limit, Standing};
use jiff::civil::Date;

/// Everything of the top level that is about the pages.
pub(super) fn pages(reader: &mut Reader, fields: &Fields, surgery: Option<Date>) -> Pages {
    Pages {
        languages: languages(reader, fields),
        advice: fields.get("advice").map_or(Pages::UNSAID.advice, |node| advice(reader, node)),
        care: fields.get("care").map_or(Pages::UNSAID.care, |node| care(reader, node)),
        appointments: fields.get("appointments").map_or(Vec::new(), |node| appointments(reader, node, surgery)),
        ..Pages::UNSAID
    }
}

/// English where the case does not say; the surgeon's is the patient's where the case does not say.
fn languages(reader: &mut Reader, fields: &Fields) -> Languages {
    let choices = Language::ALL.map(|language| (language.tag(), language));
    let mut read = |key: &str| fields.get(key).and_then(|node| reader.choice(node, &choices));
    let patient = read("language").map_or(Language::English, |language| language);
    Languages { patient, surgeon: read("surgeon_language").map_or(patient, |language| language) }
}

fn advice(reader: &mut Reader, node: &Node) -> Advice {
    let fields = reader.mapping(node, "advice", keys::ADVICE).unwrap_or(Fields::none());
    let mut entry = |key: &str| fields.get(key).map_or(Vec::new(), |node| sentences(reader, node, key));
    Advice {
        missed: entry("missed"),
        doubled: entry("doubled"),
        other_reading: entry("other_reading"),
        alarm: entry("alarm"),
    }
}

fn care(reader: &mut Reader, node: &Node) -> Care {
    let fields = reader.mapping(node, "care", keys::CARE).unwrap_or(Fields::none());
    Care {
        exercises: fields.get("exercises").map_or(Vec::new(), |node| exercises(reader, node)),
        pin_sites: fields.get("pin_sites").map_or(Vec::new(), |node| sentences(reader, node, "pin_sites")),
        weight_bearing: fields
            .get("weight_bearing")
            .map_or(Vec::new(), |node| sentences(reader, node, "weight_bearing")),
    }
}

/// One sentence, or a list of a few. What stands in them is not repeated in messages but as other texts are.
fn sentences(reader: &mut Reader, node: &Node, what: &str) -> Vec<String> {
    let Kind::List(items) = &node.kind else {
        let whole = format!("{what}: one sentence or a list of sentences");
        return match node.kind {
            Kind::Mapping(_) => reader.wrong_shape(node, &whole),
            _ => reader.sentence(node, what),
        }
        .into_iter()
        .collect();
    };
    let advice = match items.is_empty() {
        true => format!("write a sentence, or delete `{what}`"),
        false => "keep what matters most, and tell the rest at the clinic".to_owned(),
    };
    if is_wrong_count(reader, node, (Code::TextInvalid, &limits::SENTENCES, &advice)) {
        return Vec::new();
    }
    items.iter().filter_map(|item| reader.sentence(item, what)).collect()
}

/// Whether a list has too few or too many items; if so it is refused.
fn is_wrong_count(reader: &mut Reader, node: &Node, (code, limit, advice): (Code, &Limit, &str)) -> bool {
    let Kind::List(items) = &node.kind else { return false };
    let wrong = limit.judge(items.len() as f64) == Standing::Refused;
    if wrong {
        let found = format!("{} {}", items.len(), limit.unit);
        reader.findings.push(Finding::new(code, found, limit.allowed(), advice).at(&node.at));
    }
    wrong
}

fn exercises(reader: &mut Reader, node: &Node) -> Vec<Exercise> {
    let example = "[ { do: \"Bend and stretch the knee\", times: 3 a day } ]";
    let Some(items) = reader.list(node, "exercises", example) else { return Vec::new() };
    let advice = match items.is_empty() {
        true => "write the exercises, or delete `exercises`",
        false => "keep those that matter most",
    };
    if is_wrong_count(reader, node, (Code::OutsideLimits, &limits::EXERCISES, advice)) {
        return Vec::new();
    }
    items.iter().filter_map(|item| exercise(reader, item)).collect()
}

fn exercise(reader: &mut Reader, node: &Node) -> Option<Exercise> {
    let fields = reader.mapping(node, "an exercise", keys::EXERCISE)?;
    let text = fields.get("do").and_then(|node| reader.text(node, "do"));
    let times_a_day = fields.get("times").and_then(|node| times_a_day(reader, node));
    Some(Exercise { text: text?, times_a_day: times_a_day? })
}

fn times_a_day(reader: &mut Reader, node: &Node) -> Option<usize> {
    let times = reader.size(node, &["a day"], &limits::EXERCISE_TIMES)?;
    if times.fract() == 0.0 {
        return Some(times as usize);
    }
    let (found, allowed) = (format!("`{times} a day`"), "a whole number of times, such as `3 a day`");
    reader.refuse(&node.at, Finding::new(Code::NumberFormat, found, allowed, "write a whole number"))
}

fn appointments(reader: &mut Reader, node: &Node, surgery: Option<Date>) -> Vec<Appointment> {
    let fields = reader.mapping(node, "appointments", keys::APPOINTMENTS).unwrap_or(Fields::none());
    let mut all = Vec::new();
    for (key, kind) in [("clinic", AppointmentKind::Clinic), ("films", AppointmentKind::Film)] {
        let days = fields.get(key).and_then(|node| days(reader, node, (key, surgery)));
        all.extend(days.into_iter().flatten().map(|date| Appointment { date, kind }));
    }
    all.sort();
    all
}

/// The days of one kind of appointment: each later than the one before, none before the surgery.
fn days(reader: &mut Reader, node: &Node, (key, surgery): (&str, Option<Date>)) -> Option<Vec<Date>> {
    let items = reader.list(node, key, "[ 2026-11-20, 2026-12-04 ]")?;
    let advice = match items.is_empty() {
        true => format!("write the dates, or delete `{key}`"),
        false => "keep the next ones; a revised plan can have the later ones".to_owned(),
    };
    if is_wrong_count(reader, node, (Code::AppointmentsWrong, &limits::APPOINTMENTS, &advice)) {
        return None;
    }
    let read: Vec<Option<Date>> = items.iter().map(|item| reader.date(item)).collect();
    let days: Vec<Date> = read.into_iter().collect::<Option<_>>()?;
    for (index, (day, item)) in days.iter().zip(items).enumerate() {
        let before = index.checked_sub(1).and_then(|before| days.get(before));
        if let Some(finding) = fault_of_day(*day, before.copied(), surgery) {
            return reader.refuse(&item.at, finding);
        }
    }
    Some(days)
}

fn fault_of_day(day: Date, before: Option<Date>, surgery: Option<Date>) -> Option<Finding> {
    let wrong = |found: String, allowed: String, advice: &str| {
        Some(Finding::new(Code::AppointmentsWrong, found, allowed, advice))
    };
    match before {
        Some(before) if day == before => {
            return wrong(format!("{day} twice"), "each day once".to_owned(), "delete one of them");
        }
        Some(before) if day < before => {
            let allowed = "each day later than the one before".to_owned();
            return wrong(format!("{day} after {before}"), allowed, "put the days in order, and check the year");
        }
        _ => {}
    }
    let surgery = surgery?;
    let since = surgery.until(day).map_or(i32::MAX, |span| span.get_days());
    if limits::APPOINTMENT.judge(f64::from(since)) != Standing::Refused {
        return None;
    }
    let found = match since < 0 {
        true => format!("{day}, before the surgery on {surgery}"),
        false => format!("{day}, {since} days after the surgery on {surgery}"),
    };
    let allowed = format!("a day from the surgery on, at most {} days after it", limits::APPOINTMENT.absolute.1);
    wrong(found, allowed, "correct the date of the appointment or of the surgery")
}

/// Units of a consolidation; the first is the usual one.
const WEEKS: &[&str] = &["weeks", "week"];

/// `8 to 12 weeks`, or `8 weeks`.
pub(super) fn consolidation(reader: &mut Reader, node: &Node) -> Option<Consolidation> {
    let allowed = "whole weeks, such as `8 to 12 weeks` or `8 weeks`";
    let text = reader.plain(node, allowed)?;
    let found = format!("`{}`", shortened(text));
    let Some((from, to)) = text.split_once(" to ") else {
        let weeks = weeks(reader, node, (text, &found, allowed))?;
        return Some(Consolidation { from_weeks: weeks, to_weeks: weeks });
    };
    if from.contains(' ') {
        let advice = "write the unit once, behind the second number";
        return reader.refuse(&node.at, Finding::new(Code::NumberFormat, found, allowed, advice));
    }
    let from_weeks = weeks(reader, node, (&format!("{from} {}", WEEKS[0]), &found, allowed));
    let to_weeks = weeks(reader, node, (to, &found, allowed));
    let (from_weeks, to_weeks) = (from_weeks?, to_weeks?);
    if from_weeks > to_weeks {
        let allowed = "at least as many weeks behind `to` as before it";
        let advice = format!("check the numbers: is `{to_weeks} to {from_weeks} weeks` meant?");
        return reader.refuse(&node.at, Finding::new(Code::OutsideLimits, found, allowed, advice));
    }
    Some(Consolidation { from_weeks, to_weeks })
}

/// A whole number of weeks. Its findings show the whole entry, and each stands once.
fn weeks(reader: &mut Reader, node: &Node, (text, found, allowed): (&str, &str, &str)) -> Option<i32> {
    let part = Node { kind: Kind::Scalar { text: text.to_owned(), style: Style::Plain }, at: node.at.clone() };
    let before = reader.findings.len();
    let weeks = reader.size(&part, WEEKS, &limits::CONSOLIDATION);
    let new: Vec<Finding> = reader.findings.drain(before..).collect();
    for finding in new {
        let shown = match finding.code {
            Code::OutsideLimits | Code::OutsideRecommended => {
                let entry = [("text", found.trim_matches('`').to_owned())];
                Finding { found: format!("{found} ({})", limits::CONSOLIDATION.name), ..finding }
                    .said("outside-recommended", entry.into_iter().chain(limits::CONSOLIDATION.facts()))
            }
            code => Finding::new(code, found, allowed, advice_on_weeks(found, finding)).at(&node.at),
        };
        if !reader.findings.contains(&shown) {
            reader.findings.push(shown);
        }
    }
    match weeks? {
        whole if whole.fract() == 0.0 => Some(whole as i32),
        _ => reader.refuse(&node.at, Finding::new(Code::NumberFormat, found, allowed, "write whole weeks")),
    }
}

/// What to do about a consolidation that cannot be read.
fn advice_on_weeks(found: &str, finding: Finding) -> String {
    let is_range = found.contains(" to ");
    match finding.code {
        Code::NoneNotAllowed => "write the weeks, or delete the line: then the doctor decides".to_owned(),
        Code::BareNumber => "write the unit: `weeks`".to_owned(),
        Code::UnitUnknown => "write whole weeks, with single spaces".to_owned(),
        Code::NumberFormat if !is_range && found.contains(['-', '\u{2013}']) => {
            "write `to` between the two numbers".to_owned()
        }
        Code::NumberFormat if is_range => "write both numbers in digits, whole and without leading zeros".to_owned(),
        _ => finding.advice,
    }
}
