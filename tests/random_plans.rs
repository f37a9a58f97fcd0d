//! Random legal cases of every kind: the planner may refuse them for a reason that the documents name, and the verifier may
//! find them too fast or too near a singular pose; but planner and verifier may never contradict each other.
//!
//! The cases follow from their numbers. `HEXFIX_RANDOM_PLANS=10000 HEXFIX_FIRST_PLAN=5000 cargo test --test random_plans --
//! --nocapture` tries ten thousand from number 5000 on and says how often what was found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::case;
use common::numbers::Numbers;
use hexfix::case::Uncertainty;
use hexfix::certainty::Cloud;
use hexfix::finding::{Code, Finding};
use hexfix::plan::{Correction, Schedule};
use hexfix::verify::Verified;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const USUAL: u64 = 200;

/// What the planner may answer to a file that is right.
const PLANNER: [Code; 8] = [
    Code::FrameDoesNotClose,
    Code::TurnTooLarge,
    Code::NothingToCorrect,
    Code::StageWrong,
    Code::ScheduleTooLong,
    Code::StrutOutOfReach,
    Code::VisitMissing,
    Code::HoldWrong,
];

/// What the verifier may find in a plan that is not spoiled.
const VERIFIER: [Code; 3] = [Code::NearSingular, Code::WalkFailed, Code::RateExceeded];

/// What else the verifier finds where the frame comes too near a singular pose: the walk may go on from there in another
/// assembly, and then it ends elsewhere.
const LOST: [Code; 3] = [Code::NotProved, Code::OffPath, Code::ResidualTooLarge];

const SIDES: [&str; 2] = ["medial", "lateral"];
const FRONT: [&str; 2] = ["anterior", "posterior"];
const ALONG: [&str; 2] = ["proximal", "distal"];

fn alignment(numbers: &mut Numbers, (degrees, shift, length): (f64, f64, f64)) -> String {
    let tilt = numbers.toward(degrees, "deg", ["varus", "valgus"]);
    let bend = numbers.toward(degrees, "deg", ["apex-anterior", "apex-posterior"]);
    let (side, front) = (numbers.toward(shift, "mm", SIDES), numbers.toward(shift, "mm", FRONT));
    let turn = numbers.toward(degrees, "deg", ["internal", "external"]);
    let long = numbers.toward(length, "mm", ["short", "long"]);
    format!(
        "{{ ap: {{ angulation: {tilt}, translation: {side} }}, lateral: {{ angulation: {bend}, translation: {front} }}, \
         axial: {{ rotation: {turn}, length: {long} }} }}"
    )
}

fn frame(numbers: &mut Numbers) -> String {
    let system = numbers.pick(&["generic", "mixed"]);
    let rings = ["full-130", "full-155", "full-180"];
    let (proximal, distal) = (numbers.pick(&rings), numbers.pick(&rings));
    let model = numbers.pick(&["medium", "medium", "long", "short"]);
    let scale = match (system, model) {
        (_, "medium") => (120.0, 174.0),
        ("mixed", "long") => (44.0, 100.0),
        ("mixed", _) => (70.0, 99.0),
        (_, "long") => (172.0, 220.0),
        _ => (95.0, 125.0),
    };
    let middle = numbers.hundredths(scale.0 + 12.0, scale.1 - 12.0);
    let attachment = match numbers.once_in(3) {
        true => format!("neutral_height: {} mm", numbers.hundredths(110.0, 240.0)),
        false => {
            let readings = (1..=6).map(|k| {
                let spread = if model == "short" { 6.0 } else { 12.0 };
                let reading = numbers.hundredths(middle - spread, middle + spread);
                // Most scales are read on a mark.
                let reading = if numbers.once_in(10) { reading } else { (reading * 2.0).round() / 2.0 };
                format!("{k}: {reading} mm")
            });
            format!("readings: {{ {} }}", readings.collect::<Vec<_>>().join(", "))
        }
    };
    format!("{{ system: {system}, proximal_ring: {proximal}, distal_ring: {distal}, struts: {model}, {attachment} }}")
}

/// `together`, `screw`, or stages whose last one brings everything that is left.
fn path(numbers: &mut Numbers) -> String {
    match numbers.below(5) {
        0 => return "together".to_owned(),
        1 => return "screw".to_owned(),
        _ => {}
    }
    let all = ["length", "angulation", "rotation", "translation"];
    let count = numbers.below(5);
    let mut stages: Vec<String> = (0..count)
        .map(|_| match numbers.below(4) {
            0 => {
                let name = numbers.pick(&all);
                let unit = if name == "length" || name == "translation" { "mm" } else { "deg" };
                format!("{{ do: [{name}], first: {} {unit} }}", numbers.hundredths(0.01, 6.0))
            }
            1 => {
                let word = numbers.pick(&["long", "long", "short"]);
                format!("{{ do: [length], beyond: {} mm {word} }}", numbers.hundredths(0.01, 9.0))
            }
            _ => {
                let names = numbers.shuffled(&all);
                let some = 1 + numbers.below(3);
                format!("{{ do: [{}] }}", names[..some].join(", "))
            }
        })
        .collect();
    stages.push(format!("{{ do: [{}] }}", numbers.shuffled(&all).join(", ")));
    format!("[ {} ]", stages.join(", "))
}

/// Times of day, and sometimes groups that share them.
fn rhythm(numbers: &mut Numbers) -> (usize, String) {
    let groups = if numbers.once_in(3) { 2 + numbers.below(5) } else { 1 };
    let times = groups * (1 + numbers.below(8 / groups));
    let written: Vec<String> = (0..times).map(|k| format!("\"{:02}:{:02}\"", 6 + 2 * k, 5 * k)).collect();
    let mut text = format!("times: [ {} ]", written.join(", "));
    if groups > 1 {
        let struts = numbers.shuffled(&[1, 2, 3, 4, 5, 6]);
        let mut split: Vec<Vec<String>> = vec![Vec::new(); groups];
        for (index, strut) in struts.iter().enumerate() {
            let group = if index < groups { index } else { numbers.below(groups) };
            split[group].push(strut.to_string());
        }
        let split: Vec<String> = split.iter().map(|group| format!("[{}]", group.join(", "))).collect();
        text += &format!("\n  split: [{}]", split.join(", "));
    }
    (times, text)
}

/// Interruptions that fit a plan which is long enough.
fn holds(numbers: &mut Numbers, first_day: Date, times: usize) -> String {
    let count = if numbers.once_in(3) { 1 + numbers.below(2) } else { 0 };
    let (mut row, mut moved) = (0, 0);
    let entries: Vec<String> = (0..count)
        .map(|_| {
            row += 1 + numbers.below(5 * times);
            moved += 1 + numbers.below(9);
            let resume = first_day.checked_add(((row / times + moved) as i64).days()).unwrap();
            format!("{{ after_row: {row}, resume: {resume} }}")
        })
        .collect();
    if entries.is_empty() { String::new() } else { format!("\n  hold: [ {} ]", entries.join(", ")) }
}

fn visits(numbers: &mut Numbers) -> String {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let mut text = String::new();
    if numbers.once_in(2) {
        let count = 2 + numbers.below(5);
        text += &format!("\n  visits: [ {} ]", numbers.shuffled(&days)[..count].join(", "));
    }
    if !numbers.once_in(3) {
        text += &format!("\n  exchanges_a_visit: {} struts", 2 + numbers.below(5));
    }
    text
}

fn at_risk(numbers: &mut Numbers) -> String {
    let count = numbers.below(3);
    let points: Vec<String> = (0..count)
        .map(|k| {
            let (side, front) = (numbers.toward(50.0, "mm", SIDES), numbers.toward(50.0, "mm", FRONT));
            let along = numbers.toward(60.0, "mm", ALONG);
            let rate = match numbers.once_in(2) {
                true => String::new(),
                false => format!(", rate: {} mm/day", numbers.hundredths(0.3, 1.5)),
            };
            format!("\n  - {{ name: nerve {k}, ap: {side}, lateral: {front}, axial: {along}{rate} }}")
        })
        .collect();
    if points.is_empty() { String::new() } else { format!("at_risk:{}\n", points.concat()) }
}

/// How far the measured numbers may be off.
fn uncertainty(numbers: &mut Numbers) -> String {
    if numbers.once_in(2) {
        return String::new();
    }
    let mut pair = || {
        let (distance, angle) = (numbers.hundredths(0.0, 6.0), numbers.hundredths(0.0, 6.0));
        format!("{{ distance: {distance} mm, angle: {angle} deg }}")
            .replace(": 0 mm", ": none")
            .replace(": 0 deg", ": none")
    };
    format!("uncertainty:\n  mounting: {}\n  films: {}\n", pair(), pair())
}

/// The text of the case of a number. Every fifth is rounded plainly. What was added later is drawn last, so that the rest of
/// a case stays what its number has always meant.
fn text(number: u64) -> String {
    let numbers = &mut Numbers { state: number, whole: number % 4 == 3 };
    let side = numbers.pick(&["left", "right"]);
    let bone = numbers.pick(&["femur", "tibia", "humerus", "forearm"]);
    let reference = numbers.pick(&ALONG);
    let frame = frame(numbers);
    let (ap, lateral) = (numbers.toward(25.0, "mm", SIDES), numbers.toward(25.0, "mm", FRONT));
    let axial = format!("{} mm {reference}", numbers.hundredths(30.0, 90.0));
    let turned = numbers.toward(40.0, "deg", ["internal", "external"]);
    let sizes =
        numbers.pick(&[(12.0, 10.0, 20.0), (25.0, 20.0, 45.0), (1.0, 1.0, 2.0), (0.05, 0.05, 0.1), (50.0, 40.0, 80.0)]);
    let deformity = alignment(numbers, sizes);
    let goal = match numbers.once_in(3) {
        true => format!("goal: {}\n", alignment(numbers, (8.0, 6.0, 40.0))),
        false => String::new(),
    };
    let (level, diameter) = (numbers.toward(30.0, "mm", ALONG), numbers.hundredths(10.0, 40.0));
    let first_day = date(2026, 11, 9);
    let (times, rhythm) = rhythm(numbers);
    let (holds, visits, path) = (holds(numbers, first_day, times), visits(numbers), path(numbers));
    let (rate, risk) = (numbers.hundredths(0.4, 1.6), at_risk(numbers));
    let rounding = if number % 5 == 4 { "\n  rounding: nearest" } else { "" };
    let uncertainty = uncertainty(numbers);
    format!(
        "hexfix_case: 1\ncode: RANDOM-{number}\nrevision: 1\nlimb: {side} {bone}\nreference: {reference}\nframe: {frame}\n\
         mounting: {{ ap: {ap}, lateral: {lateral}, axial: {axial}, rotation: {turned} }}\ndeformity: {deformity}\n{goal}\
         osteotomy: {{ level: {level}, diameter: {diameter} mm }}\n{risk}treatment:\n  surgery: 2026-11-02\n  \
         latency: 7 days\n  rate: {rate} mm/day\n  {rhythm}{rounding}\n  path: {path}{visits}{holds}\n{uncertainty}"
    )
}

/// The plan that took longest, and the longest plan.
#[derive(Debug, Default)]
struct Slowest {
    /// Time, number of the case, rows.
    time: (Duration, u64, usize),
    /// Rows, number of the case, time.
    rows: (usize, u64, Duration),
}

impl Slowest {
    fn took(&mut self, number: u64, time: Duration, rows: usize) {
        self.time = self.time.max((time, number, rows));
        self.rows = self.rows.max((rows, number, time));
    }
}

/// What became of a case: how it counts, or how planner and verifier contradict each other.
fn tried(number: u64, slowest: &mut Slowest) -> Result<Vec<String>, String> {
    let text = text(number);
    let told = |findings: &[Finding]| findings.iter().map(|f| format!("  {f}")).collect::<Vec<_>>().join("\n");
    let case = case(&text).map_err(|findings| format!("not legal:\n{}\n{text}", told(&findings)))?;
    let split = if case.regimen.split.is_some() { "with split" } else { "without split" };
    let rounding = if text.contains("rounding: nearest") { "rounded" } else { "chosen" };
    let kind = format!("{rounding}, {split}");
    let uncertain = case.uncertainty.map_or(Uncertainty::ASSUMED, |given| given);
    let ends = Cloud::of(&case, &uncertain, 20).ends;
    if ends.len() != 20 || !ends.iter().all(|end| end.length().mm().is_finite()) {
        return Err(format!("ends that are none: {ends:?}\n{text}"));
    }
    let begun = Instant::now();
    let planned = Correction::of(&case).and_then(|correction| Ok((Schedule::of(&case, &correction)?, correction)));
    slowest.took(number, begun.elapsed(), planned.as_ref().map_or(0, |(schedule, _)| schedule.adjustments.len()));
    let (schedule, correction) = match planned {
        Ok(planned) => planned,
        Err(findings) if findings.iter().all(|finding| PLANNER.contains(&finding.code)) => {
            return Ok(vec![format!("not planned: {}", findings[0].code.name())]);
        }
        Err(findings) => return Err(format!("not documented:\n{}\n{text}", told(&findings))),
    };
    let mut kinds = vec![format!("planned, {kind}")];
    if !schedule.exchanges.is_empty() {
        kinds.push(format!("planned with {} exchanges", schedule.exchanges.len()));
    }
    let Err(findings) = Verified::of(case, correction, schedule) else {
        return Ok([kinds, vec![format!("verified, {kind}")]].concat());
    };
    // A round of the exact path that is too long is a contradiction; what whole clicks add on the walk is not.
    let is_lost = |f: &Finding| LOST.contains(&f.code) && findings.iter().any(|f| f.code == Code::NearSingular);
    let contradicts = |f: &&Finding| !VERIFIER.contains(&f.code) && !is_lost(f) || f.allowed.ends_with("each time");
    if findings.iter().any(|finding| contradicts(&finding)) {
        return Err(format!("contradiction:\n{}\n{text}", told(&findings)));
    }
    let walked = findings.iter().any(|f| f.code == Code::RateExceeded && f.allowed.contains("in 24 hours"));
    let why = if walked { "rate-exceeded in 24 hours" } else { findings[0].code.name() };
    println!("case {number}: {}", findings[0]);
    Ok([kinds, vec![format!("refused by the verifier: {why}, {kind}")]].concat())
}

fn from_environment(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |number| number.parse().expect("a whole number"))
}

#[test]
fn planner_and_verifier_never_contradict_each_other() {
    let (first, count) = (from_environment("HEXFIX_FIRST_PLAN", 0), from_environment("HEXFIX_RANDOM_PLANS", USUAL));
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let (mut wrong, mut slowest) = (Vec::new(), Slowest::default());
    for number in first..first + count {
        match tried(number, &mut slowest) {
            Ok(found) => found.into_iter().for_each(|kind| *kinds.entry(kind).or_insert(0) += 1),
            Err(fault) => wrong.push(format!("case {number}, {fault}")),
        }
    }
    kinds.iter().for_each(|(kind, count)| println!("{count:7}  {kind}"));
    println!("{slowest:?}");
    assert!(wrong.is_empty(), "{} of {count} cases\n{}", wrong.len(), wrong[..wrong.len().min(8)].join("\n"));
    let all = |start: &str| kinds.iter().filter(|(kind, _)| kind.starts_with(start)).map(|(_, n)| *n).sum::<usize>();
    // Enough cases must come through, or nothing is tried.
    assert!(3 * all("verified") > count as usize, "{kinds:?}");
    assert!(20 * all("planned with") > count as usize, "{kinds:?}");
}

/// Right plans that were refused once: new struts that wait for their first turn with `split` and plain rounding, and a plan for
/// which the nearest settings leave no way.
#[test]
fn plans_that_were_once_refused() {
    for number in [20599, 21884, 22834, 24384, 25349, 25459, 21260] {
        let found = tried(number, &mut Slowest::default()).unwrap();
        assert!(found.iter().any(|kind| kind.starts_with("verified")), "case {number}: {found:?}");
    }
}
