//! Values given on the command line, in the grammar of the case file. Findings name the argument, for there is no place.

use super::quantity::{Rule, Zero};
use super::reader::Reader;
use super::text::fault_of;
use super::treatment;
use super::yaml::{Kind, Node, Style};
use crate::device::{PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding, Place};
use crate::limits;
use crate::units::Length;
use jiff::civil::{Date, Time};
use std::sync::Arc;

/// What may be written for six readings.
const SIX: &str = "six readings in strut order such as `142, 138.5, 151, 149, 133, 140`, or named such as `1: 142 mm, 2: 138.5 mm, …`";

/// Six readings: numbers in strut order separated by commas, or each with the number of its strut.
///
/// # Errors
/// Every fault of every reading.
pub fn readings(argument: &str, text: &str) -> Result<PerStrut<Reading>, Vec<Finding>> {
    let named = |finding: Finding| of_argument(argument, finding);
    if let Some(finding) = text.chars().find_map(fault_of) {
        return Err(vec![named(finding)]);
    }
    let bare = without_braces(text.trim_matches(' '));
    let parts: Vec<&str> = bare.split(',').map(|part| part.trim_matches(' ')).collect();
    let sorted = if parts.iter().any(|part| part.contains(':')) { by_name(&parts) } else { in_order(&parts) };
    let texts = sorted.map_err(|findings| findings.into_iter().map(named).collect::<Vec<_>>())?;
    let mut faults = Vec::new();
    let read = texts.map(|(id, text)| {
        let fault = |finding: Finding| faults.push(named(of_strut(id, finding)));
        reading(text).map_err(fault).ok()
    });
    match read {
        [Some(a), Some(b), Some(c), Some(d), Some(e), Some(f)] => Ok(PerStrut::new([a, b, c, d, e, f])),
        _ => Err(faults),
    }
}

/// A date, year-month-day.
///
/// # Errors
/// `date-invalid`, or what else is wrong with the text.
pub fn date(argument: &str, text: &str) -> Result<Date, Vec<Finding>> {
    plain(argument, text, Reader::date)
}

/// A time of day, hours and minutes.
///
/// # Errors
/// `time-invalid`, or what else is wrong with the text.
pub fn time(argument: &str, text: &str) -> Result<Time, Vec<Finding>> {
    plain(argument, text, treatment::time)
}

/// The number of a row of the chart.
///
/// # Errors
/// `hold-wrong` where it is not a whole number from 1.
pub fn row(argument: &str, text: &str) -> Result<usize, Vec<Finding>> {
    plain(argument, text, treatment::after_row)
}

/// Reads a text as a value of a file would be read.
fn plain<T>(argument: &str, text: &str, read: impl FnOnce(&mut Reader, &Node) -> Option<T>) -> Result<T, Vec<Finding>> {
    let at = Place { file: Arc::from(argument), line: 1, column: 1, width: 1 };
    let node = Node { kind: Kind::Scalar { text: text.to_owned(), style: Style::Plain }, at };
    let mut reader = Reader { findings: Vec::new() };
    let value = read(&mut reader, &node);
    let findings: Vec<Finding> =
        reader.findings.into_iter().map(|finding| of_argument(argument, Finding { at: None, ..finding })).collect();
    value.ok_or(findings)
}

fn of_argument(argument: &str, finding: Finding) -> Finding {
    let found = format!("{} in `{argument}`", finding.found);
    Finding { found, ..finding }
}

fn of_strut(id: StrutId, finding: Finding) -> Finding {
    let found = format!("{} for strut {id}", finding.found);
    Finding { found, ..finding }
}

fn without_braces(text: &str) -> &str {
    text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).map_or(text, |inside| inside)
}

/// One reading: a number as in a file; its unit may be left out.
fn reading(text: &str) -> Result<Reading, Finding> {
    let rule = Rule { units: &["mm"], words: None, zero: Zero::Impossible, limit: &limits::READING };
    let whole = if text.contains(' ') { text.to_owned() } else { format!("{text} mm") };
    rule.read(&whole, &mut Vec::new()).map(|quantity| Reading(Length::from_mm(quantity.size)))
}

type Texts<'a> = [(StrutId, &'a str); 6];

fn in_order<'a>(parts: &[&'a str]) -> Result<Texts<'a>, Vec<Finding>> {
    let six: Result<[&str; 6], _> = parts.try_into();
    let six = six.map_err(|_| {
        let count = parts.iter().filter(|part| !part.is_empty()).count();
        let advice = if parts.len() > 6 {
            "write decimals with a full stop, `138.5`: a comma begins the next reading"
        } else {
            "write all six, separated by commas"
        };
        vec![Finding::new(Code::WrongShape, format!("{count} numbers"), SIX, advice)]
    })?;
    let mut texts = StrutId::ALL.into_iter().zip(six);
    let empty = texts.clone().find(|(_, text)| text.is_empty());
    if let Some((id, _)) = empty {
        let found = format!("nothing for strut {id}");
        return Err(vec![Finding::new(Code::ValueEmpty, found, SIX, "fill it in")]);
    }
    Ok(StrutId::ALL.map(|id| texts.next().map_or((id, ""), |text| text)))
}

fn by_name<'a>(parts: &[&'a str]) -> Result<Texts<'a>, Vec<Finding>> {
    let mut faults = Vec::new();
    let mut texts = StrutId::ALL.map(|id| (id, None));
    for part in parts {
        let Some((name, text)) = part.split_once(':') else {
            let advice = "write each as `1: 142 mm`, and decimals with a full stop";
            faults.push(Finding::new(Code::WrongShape, format!("`{part}` without a strut"), SIX, advice));
            continue;
        };
        let name = name.trim_matches(' ');
        match texts.iter_mut().find(|(id, _)| id.to_string() == name) {
            None => {
                let advice = "number the struts 1 to 6";
                faults.push(Finding::new(Code::KeyUnknown, format!("strut `{name}`"), SIX, advice));
            }
            Some((id, Some(_))) => {
                let advice = "keep the one that is right";
                faults.push(Finding::new(Code::KeyDuplicate, format!("strut {id} twice"), SIX, advice));
            }
            Some((_, place)) => *place = Some(text.trim_matches(' ')),
        }
    }
    let missing = texts.iter().filter(|(_, text)| text.is_none_or(str::is_empty));
    faults.extend(
        missing.map(|(id, _)| Finding::new(Code::KeyMissing, format!("no reading of strut {id}"), SIX, "add it")),
    );
    let [Some(a), Some(b), Some(c), Some(d), Some(e), Some(f)] = texts.map(|(id, text)| Some((id, text?))) else {
        return Err(faults);
    };
    if faults.is_empty() { Ok([a, b, c, d, e, f]) } else { Err(faults) }
}
