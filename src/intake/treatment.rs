//! The block `treatment` of a case file: when, how fast, in which order.

use super::keys;
use super::pages::consolidation;
use super::reader::{Fields, Reader, shortened};
use super::stages::path;
use super::yaml::{Kind, Node, Style};
use crate::case::{Consolidation, Hold, RegimenDraft, Rounding, StartDraft, Visit, Written};
use crate::device::StrutId;
use crate::finding::{Code, Finding, Place};
use crate::limits::{self, Standing};
use crate::units::Rate;
use jiff::civil::{Date, Time, Weekday};

/// The orders for the turning, and how long the bone hardens afterwards.
pub(super) fn treatment(reader: &mut Reader, node: Option<&Node>) -> (RegimenDraft, Option<Consolidation>) {
    let fields = node.and_then(|node| reader.mapping(node, "treatment", keys::TREATMENT)).unwrap_or(Fields::none());
    let times = fields.get("times").and_then(|node| times(reader, node));
    let regimen = RegimenDraft {
        surgery: fields.get("surgery").and_then(|node| written_date(reader, node)),
        start: node.and_then(|node| start(reader, &node.at, &fields)),
        rate: fields.get("rate").and_then(|node| rate(reader, node)),
        split: fields.get("split").and_then(|node| split(reader, node, times.as_ref().map(Vec::len))),
        times,
        path: fields.get("path").and_then(|node| path(reader, node)),
        rounding: match fields.get("rounding") {
            // Smooth unless the surgeon wants the plain rule: the case format says so.
            None => Some(Rounding::Smooth),
            Some(node) => reader.choice(node, &[("smooth", Rounding::Smooth), ("nearest", Rounding::Nearest)]),
        },
        visits: fields.get("visits").and_then(|node| visits(reader, node)),
        exchanges_a_visit: match fields.get("exchanges_a_visit") {
            // At most one strut a visit unless the surgeon allows more: the case format says so.
            None => Some(1),
            Some(node) => exchanges_a_visit(reader, node),
        },
        holds: fields.get("hold").map_or(Vec::new(), |node| holds(reader, node)),
    };
    (regimen, fields.get("consolidation").and_then(|node| consolidation(reader, node)))
}

pub(super) fn rate(reader: &mut Reader, node: &Node) -> Option<Rate> {
    reader.size(node, &["mm/day"], &limits::RATE).map(Rate::from_mm_per_day)
}

fn written_date(reader: &mut Reader, node: &Node) -> Option<Written<Date>> {
    reader.date(node).map(|value| Written { value, at: node.at.clone() })
}

fn start(reader: &mut Reader, at: &Place, fields: &Fields) -> Option<StartDraft> {
    let latency = fields.get("latency").map(|node| (node, latency(reader, node)));
    let date = fields.get("start").map(|node| (node, written_date(reader, node)));
    let read_on = fields.get("read_on").map(|node| (node, written_date(reader, node)));
    let allowed = "either `latency`, or in a revised case `start` with `read_on`";
    match (latency, date, read_on) {
        (Some((_, days)), None, None) => days.map(StartDraft::Latency),
        (None, Some((_, start)), Some((_, read_on))) => Some(StartDraft::Date { start: start?, read_on: read_on? }),
        (None, Some((node, _)), None) => {
            let finding =
                Finding::new(Code::KeyMissing, "`start` without `read_on`", allowed, "add the day of the readings");
            reader.refuse(&node.at, finding)
        }
        (None, None, Some((node, _))) => {
            let finding =
                Finding::new(Code::KeyMissing, "`read_on` without `start`", allowed, "add the first day of turning");
            reader.refuse(&node.at, finding)
        }
        (None, None, None) => {
            let finding = Finding::new(Code::KeyMissing, "no `latency` in treatment", allowed, "add `latency: …`");
            reader.refuse(at, finding)
        }
        (Some((node, _)), _, _) => {
            let finding = Finding::new(Code::StartContradiction, "`latency` and a date", allowed, "delete one of them");
            reader.refuse(&node.at, finding)
        }
    }
}

fn latency(reader: &mut Reader, node: &Node) -> Option<i32> {
    let days = reader.size_or_none(node, &["days", "day"], &limits::LATENCY)?;
    if days.fract() == 0.0 {
        return Some(days as i32);
    }
    let finding = Finding::new(Code::NumberFormat, format!("`{days} days`"), "whole days", "write whole days");
    reader.refuse(&node.at, finding)
}

fn times(reader: &mut Reader, node: &Node) -> Option<Vec<Time>> {
    let items = reader.list(node, "times", "[ \"08:00\", \"20:00\" ]")?;
    let times: Vec<Option<Time>> = items.iter().map(|item| time(reader, item)).collect();
    let times: Vec<Time> = times.into_iter().collect::<Option<_>>()?;
    let allowed = "1 to 8 different times, the earliest first, such as `[ \"08:00\", \"20:00\" ]`";
    let ordered = times.windows(2).all(|pair| pair[0] < pair[1]);
    if limits::TIMES.judge(times.len() as f64) == Standing::Refused || !ordered {
        let found =
            format!("{} times{}", times.len(), if ordered { "" } else { ", not each later than the one before" });
        let advice = if ordered { "choose one to eight times" } else { "put them in order, each once" };
        let finding = Finding::new(Code::TimeInvalid, found, allowed, advice);
        return reader.refuse(&node.at, finding);
    }
    let gaps = times.windows(2).map(|pair| minutes(pair[1]) - minutes(pair[0]));
    if let Some(gap) = gaps.min().filter(|gap| limits::TIME_BETWEEN.judge(f64::from(*gap)) != Standing::Fine) {
        let advice = format!("spread them over the day; the reason: {}", limits::TIME_BETWEEN.reason);
        let found = format!("two turns {gap} min apart");
        let finding = Finding::new(Code::OutsideRecommended, found, limits::TIME_BETWEEN.usual(), advice);
        let facts = [("minutes", gap.to_string())].into_iter().chain(limits::TIME_BETWEEN.facts());
        reader.findings.push(finding.said("outside-recommended-times", facts).at(&node.at));
    }
    Some(times)
}

fn minutes(time: Time) -> i32 {
    60 * i32::from(time.hour()) + i32::from(time.minute())
}

pub(super) fn time(reader: &mut Reader, node: &Node) -> Option<Time> {
    let allowed = "hours and minutes with two digits each, `00:00` to `23:59`";
    let text = reader.text(node, allowed)?;
    let two =
        |part: &str| (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok());
    let time = text.split_once(':').and_then(|(hours, minutes)| Time::new(two(hours)??, two(minutes)??, 0, 0).ok());
    if time.is_none() {
        let finding = Finding::new(Code::TimeInvalid, format!("`{text}`"), allowed, "write it like `08:00`");
        return reader.refuse(&node.at, finding);
    }
    time
}

/// A split that is right.
const SPLIT: &str = "[[1, 2], [3, 4], [5, 6]]";

/// The groups of struts that turn at one time each: every strut in one of them, as many times as groups or a multiple.
fn split(reader: &mut Reader, node: &Node, times: Option<usize>) -> Option<Vec<Vec<StrutId>>> {
    let items = reader.list(node, "split", SPLIT)?;
    if !items.is_empty() && items.iter().all(|item| matches!(item.kind, Kind::Scalar { style: Style::Plain, .. })) {
        let advice = "put the struts of each group in brackets of their own";
        let allowed = format!("split: a list of groups such as `{SPLIT}`");
        return reader.refuse(&node.at, Finding::new(Code::WrongShape, "a list without groups", allowed, advice));
    }
    let groups: Vec<Option<Vec<StrutId>>> = items.iter().map(|item| group(reader, item)).collect();
    let groups: Vec<Vec<StrutId>> = groups.into_iter().collect::<Option<_>>()?;
    let Some((found, advice)) = fault_of_split(&groups, times) else { return Some(groups) };
    let allowed = format!(
        "2 to 6 groups with each of the struts 1 to 6 once, such as `{SPLIT}`, and as many times of day as groups, or twice \
         or three times as many"
    );
    reader.refuse(&node.at, Finding::new(Code::SplitWrong, found, allowed, advice))
}

/// What is wrong with groups of struts, and what to do.
fn fault_of_split(groups: &[Vec<StrutId>], times: Option<usize>) -> Option<(String, String)> {
    let count = |id: &StrutId| groups.iter().flatten().filter(|strut| *strut == id).count();
    let fault = |found: String, advice: &str| Some((found, advice.to_owned()));
    let none = "delete `split`; without it every strut turns at every time";
    if groups.is_empty() {
        return fault("no groups".to_owned(), none);
    }
    if groups.iter().any(Vec::is_empty) {
        return fault("an empty group".to_owned(), "delete it, or name the struts that belong into it");
    }
    if let Some(id) = StrutId::ALL.into_iter().find(|id| count(id) != 1) {
        return match count(&id) {
            0 => fault(format!("strut {id} in no group"), "put it into one of the groups"),
            _ => fault(format!("strut {id} more than once"), "leave it in one group only"),
        };
    }
    if groups.len() == 1 {
        return fault("a single group".to_owned(), none);
    }
    let times = times.filter(|times| times % groups.len() != 0)?;
    let most = limits::TIMES.absolute.1 as usize;
    let fitting: Vec<String> = (groups.len()..=most).step_by(groups.len()).map(|times| times.to_string()).collect();
    let advice = format!("write {} times of day under `times`, or other groups", fitting.join(" or "));
    Some((format!("{} groups and {times} times of day", groups.len()), advice))
}

fn group(reader: &mut Reader, node: &Node) -> Option<Vec<StrutId>> {
    let items = reader.list(node, "a group of struts", "[1, 2]")?;
    let group: Vec<Option<StrutId>> = items.iter().map(|item| strut(reader, item)).collect();
    group.into_iter().collect()
}

fn strut(reader: &mut Reader, node: &Node) -> Option<StrutId> {
    let allowed = "the number of a strut, 1 to 6";
    let text = reader.plain(node, allowed)?;
    let strut = StrutId::ALL.into_iter().find(|id| id.to_string() == text);
    if strut.is_none() {
        let advice = "write the numbers of the struts, with a comma between each two";
        let found = format!("`{}`", shortened(text));
        return reader.refuse(&node.at, Finding::new(Code::ChoiceUnknown, found, allowed, advice));
    }
    strut
}

/// Weekdays as a case file names them.
pub(super) const WEEKDAYS: [(&str, Weekday); 7] = [
    ("Monday", Weekday::Monday),
    ("Tuesday", Weekday::Tuesday),
    ("Wednesday", Weekday::Wednesday),
    ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday),
    ("Saturday", Weekday::Saturday),
    ("Sunday", Weekday::Sunday),
];

fn visits(reader: &mut Reader, node: &Node) -> Option<Vec<Visit>> {
    let items = reader.list(node, "visits", "[ Tuesday, Friday ]")?;
    if limits::VISITS.judge(items.len() as f64) == Standing::Refused {
        let found = format!("{} entries", items.len());
        let advice = match items.is_empty() {
            true => "write the weekdays or the dates of visits, or delete `visits`: then every day will do",
            false => "write weekdays such as `Tuesday` instead of all their dates",
        };
        return reader.refuse(&node.at, Finding::new(Code::VisitsWrong, found, limits::VISITS.allowed(), advice));
    }
    let read: Vec<Option<Visit>> = items.iter().map(|item| visit(reader, item)).collect();
    let visits: Vec<Visit> = read.into_iter().collect::<Option<_>>()?;
    for (index, (visit, item)) in visits.iter().zip(items).enumerate() {
        if visits[..index].contains(visit) {
            let found = match visit {
                Visit::Weekday(weekday) => format!("{} twice", name_of(*weekday)),
                Visit::Date(date) => format!("{date} twice"),
            };
            let finding = Finding::new(Code::VisitsWrong, found, "each visit once", "delete one of them");
            return reader.refuse(&item.at, finding);
        }
    }
    Some(visits)
}

fn visit(reader: &mut Reader, node: &Node) -> Option<Visit> {
    if matches!(&node.kind, Kind::Scalar { text, .. } if text.starts_with(|c: char| c.is_ascii_digit())) {
        return reader.date(node).map(Visit::Date);
    }
    let allowed = "a weekday, `Monday` to `Sunday`, or a date such as `2026-12-01`";
    let text = reader.plain(node, allowed)?;
    match WEEKDAYS.iter().find(|(name, _)| *name == text) {
        Some((_, weekday)) => Some(Visit::Weekday(*weekday)),
        None => {
            let advice = match likely(text) {
                Some(name) => format!("did you mean `{name}`?"),
                None => "write the weekday in full and in English, with a capital letter".to_owned(),
            };
            let found = format!("`{}`", shortened(text));
            reader.refuse(&node.at, Finding::new(Code::VisitsWrong, found, allowed, advice))
        }
    }
}

/// The weekday whose first two letters are those of a word.
fn likely(text: &str) -> Option<&'static str> {
    let begins = |name: &str| text.get(..2).is_some_and(|start| name[..2].eq_ignore_ascii_case(start));
    WEEKDAYS.iter().map(|(name, _)| *name).find(|name| begins(name))
}

fn name_of(weekday: Weekday) -> &'static str {
    WEEKDAYS.iter().find(|(_, known)| *known == weekday).map_or("", |(name, _)| *name)
}

fn exchanges_a_visit(reader: &mut Reader, node: &Node) -> Option<usize> {
    let struts = reader.size(node, &["struts", "strut"], &limits::EXCHANGES_A_VISIT)?;
    if struts.fract() == 0.0 {
        return Some(struts as usize);
    }
    let (found, allowed) = (format!("`{struts} struts`"), "a whole number of struts, such as `2 struts`");
    reader.refuse(&node.at, Finding::new(Code::NumberFormat, found, allowed, "write a whole number"))
}

fn holds(reader: &mut Reader, node: &Node) -> Vec<Written<Hold>> {
    let items = reader.list(node, "hold", "[ { after_row: 24, resume: 2026-12-20 } ]").unwrap_or(&[]);
    let holds: Vec<Written<Hold>> = items.iter().filter_map(|item| hold(reader, item)).collect();
    for pair in holds.windows(2) {
        let (before, after) = (&pair[0].value, &pair[1].value);
        if after.after_row <= before.after_row || after.resume <= before.resume {
            let found = format!(
                "an interruption after row {} that ends on {}, listed behind one after row {} that ends on {}",
                after.after_row, after.resume, before.after_row, before.resume
            );
            let allowed = "each interruption with a later row and a later day than the one before";
            let advice = "put them in the order in which they came; of two after the same row keep the last";
            reader.findings.push(Finding::new(Code::HoldWrong, found, allowed, advice).at(&pair[1].at));
        }
    }
    holds
}

fn hold(reader: &mut Reader, node: &Node) -> Option<Written<Hold>> {
    let fields = reader.mapping(node, "an interruption", keys::HOLD)?;
    let after = fields.get("after_row").and_then(|node| after_row(reader, node));
    let resume = fields.get("resume").and_then(|node| reader.date(node));
    Some(Written { value: Hold { after_row: after?, resume: resume? }, at: node.at.clone() })
}

pub(super) fn after_row(reader: &mut Reader, node: &Node) -> Option<usize> {
    if matches!(&node.kind, Kind::Scalar { text, style: Style::Plain } if text == "0") {
        let advice = "an interruption before the first row is a later first day: change `latency` or `start`";
        let finding = Finding::new(Code::HoldWrong, "row 0", "the number of a row of the chart", advice);
        return reader.refuse(&node.at, finding);
    }
    reader.whole_number(node, Code::HoldWrong, &limits::ROW).map(usize::from)
}
