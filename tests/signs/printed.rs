//! The words about path, split, visits and exchanges that the surgeon reads, on paper and on the terminal.

use crate::run::{Case, Plan, whole};
use crate::stages::{LIMBS, path};
use std::process::Command;

/// The words of the pages, without their line breaks; `None` where poppler is not installed, and that is said.
fn pages(case: &Case) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, case.printed("pdf")).unwrap();
    match Command::new("pdftotext").arg(&file).arg("-").output() {
        Ok(output) => {
            assert!(output.status.success());
            let text = String::from_utf8(output.stdout).unwrap();
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Err(error) => {
            assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdftotext is required: {error}");
            println!("SKIPPED: pdftotext is not installed, so the pages were not read back");
            None
        }
    }
}

fn terminal(case: &Case) -> String {
    String::from_utf8(case.printed("text")).unwrap()
}

fn assert_says(text: &str, sentence: &str, case: &Case) {
    assert!(text.contains(sentence), "`{sentence}` is not said for\n{}", case.yaml());
}

const DEFORMED: &str = "ap.angulation: 9 deg varus; ap.translation: 6 mm lateral; lateral.angulation: 5 deg apex-anterior; \
                        axial.rotation: 10 deg internal; axial.length: 15 mm short";

/// Stages as they are asked for, and the sentence that restates them: all in their order, each with its part or its end.
const SENTENCES: [(&[&str], &str); 5] = [
    (
        &["length first 10 mm", "angulation+rotation", "translation", "length beyond 5 mm long", "length"],
        "(1) length, the first 10 mm; (2) angulation and rotation to the goal; (3) translation to the goal; (4) length to \
         5 mm long of the goal; (5) length to the goal.",
    ),
    (
        &[
            "angulation first 4.5 deg",
            "rotation first 6 deg",
            "translation first 2.5 mm",
            "angulation+rotation",
            "translation+length",
        ],
        "(1) angulation, the first 4.5°; (2) rotation, the first 6°; (3) translation, the first 2.5 mm; (4) angulation and \
         rotation to the goal; (5) translation and length to the goal.",
    ),
    (
        &["length beyond 12.5 mm long", "rotation", "angulation", "length", "translation"],
        "(1) length to 12.5 mm long of the goal; (2) rotation to the goal; (3) angulation to the goal; (4) length to the goal; \
         (5) translation to the goal.",
    ),
    (
        &["length", "length beyond 3 mm short", "length beyond 2 mm long", "angulation+rotation+translation", "length"],
        "(1) length to the goal; (2) length to 3 mm short of the goal; (3) length to 2 mm long of the goal; (4) angulation, \
         rotation and translation to the goal; (5) length to the goal.",
    ),
    (
        &["length first 1 mm", "length first 2 mm", "angulation+rotation+translation+length"],
        "(1) length, the first 1 mm; (2) length, the first 2 mm; (3) angulation, rotation, translation and length to the goal.",
    ),
];

#[test]
fn the_path_is_restated_stage_by_stage() {
    for (i, (stages, sentence)) in SENTENCES.into_iter().enumerate() {
        let (limb, reference) = LIMBS[i % 4];
        let case = Case::centred(limb, reference, DEFORMED).by(&path(stages));
        let Some(pages) = pages(&case) else { return };
        assert_says(&pages, &format!("Path in stages: {sentence}"), &case);
        // Once more as a table: what moves, from which row to which, from which day to which (two turns a day).
        for (number, (part, [first, last])) in sentence.split(';').zip(case.plan().stages()).enumerate() {
            let (_, what) = part.trim().trim_end_matches('.').split_once(") ").unwrap();
            let what = format!("{}{}", what[..1].to_uppercase(), &what[1..]);
            let days = [first, last].map(|row| row.div_ceil(2));
            let days = if days[0] == days[1] { days[0].to_string() } else { format!("{} to {}", days[0], days[1]) };
            let rows = if first == last { first.to_string() } else { format!("{first} to {last}") };
            assert_says(&pages, &format!("{} {what} {rows} {days}", number + 1), &case);
        }
    }
}

/// A path without stages is not called one, and a screw is called a screw.
#[test]
fn a_screw_is_called_a_screw() {
    for (path, says, silent) in [("screw", "screw", "straight line of"), ("together", "straight line of", "screw")] {
        let case = Case::centred("right tibia", "proximal", DEFORMED).by(path);
        let Some(pages) = pages(&case) else { return };
        let (_, rest) = pages.split_once("Path: ").expect("the path is told");
        let (sentence, _) = rest.split_once('.').unwrap();
        assert!(sentence.contains(says) && !sentence.contains(silent), "{path}: {sentence}");
        assert!(!pages.contains("Path in stages"), "{path}");
    }
}

/// Which struts are turned at which time of day.
#[test]
fn a_split_is_restated_with_its_times() {
    for (times, split, sentence) in [
        (
            r#""08:00", "14:00", "20:00""#,
            "[[1, 2], [3, 4], [5, 6]]",
            "1 and 2 at 08:00, 3 and 4 at 14:00 and 5 and 6 at 20:00",
        ),
        (r#""07:30", "18:45""#, "[[1, 4, 6], [2, 3, 5]]", "1, 4 and 6 at 07:30 and 2, 3 and 5 at 18:45"),
        (
            r#""08:00", "12:00", "16:00", "20:00""#,
            "[[1, 3, 5], [2, 4, 6]]",
            "1, 3 and 5 at 08:00, 2, 4 and 6 at 12:00, 1, 3 and 5 at 16:00 and 2, 4 and 6 at 20:00",
        ),
    ] {
        let mut case = Case::centred("left tibia", "proximal", "axial.length: 8 mm short");
        (case.times, case.more) = (times, format!("  split: {split}\n"));
        let Some(pages) = pages(&case) else { return };
        assert_says(&pages, sentence, &case);
        assert!(!pages.contains("all struts each time"), "{split}");
    }
}

/// A lengthening that needs other struts, with visits on two weekdays and one date.
fn exchanged(limb: &str, reference: &str) -> Case {
    let mut case =
        Case::new(limb, reference, "goal.axial.length: 50 mm long").by(&path(&["length first 20 mm", "length"]));
    case.neutral_height = 190;
    case.more = "  visits: [ Tuesday, Friday, 2026-12-02 ]\n  exchanges_a_visit: 2 struts\n".to_owned();
    case
}

/// Day 1 is Monday 9 November 2026.
fn date(day: usize) -> String {
    let weekday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][(day - 1) % 7];
    let (number, month) = if day <= 22 { (day + 8, "November") } else { (day - 22, "December") };
    assert!(number <= 31, "day {day} is not in December");
    format!("{weekday} {number} {month} 2026")
}

fn exchange_sentences(plan: &Plan) -> Vec<String> {
    let millimetres = |value: &serde_json::Value| value.as_f64().unwrap().to_string();
    let list = plan.list("exchanges").iter();
    list.map(|e| {
        let [strut, day] = ["strut", "day"].map(|key| whole(&e[key]));
        let [from, to] = ["from", "to"].map(|key| e[key].as_str().unwrap());
        let [old, new] = ["old_reading_mm", "new_reading_mm"].map(|key| millimetres(&e[key]));
        let day = date(day);
        format!("Exchange at the clinic, {day}, before the first turn: strut {strut} from “{from}” ({old} mm) to “{to}” ({new} mm).")
    })
    .collect()
}

/// The sentence of every exchange names day, strut, both parts and both readings; in the chart on the terminal it stands
/// between the last turn before and the first turn of its day. On paper a bar says so. The visits are restated.
#[test]
fn an_exchange_is_told_where_it_belongs() {
    for (limb, reference) in LIMBS {
        let case = exchanged(limb, reference);
        let (plan, text) = (case.plan(), terminal(&case));
        let sentences = exchange_sentences(&plan);
        assert_eq!(sentences.len(), 6, "{limb}, {reference}");
        let (summary, chart) = text.split_once("before the first row").expect("a chart");
        let lines: Vec<&str> = chart.lines().map(str::trim).collect();
        for (sentence, exchange) in sentences.iter().zip(plan.list("exchanges")) {
            assert_says(summary, sentence, &case);
            let place = lines.iter().position(|line| line == sentence).expect("in the chart too");
            let row = |line: &&str| line.split_whitespace().nth(1).and_then(|day| day.parse::<usize>().ok());
            let [before, after] = [lines[..place].iter().rev().find_map(row), lines[place..].iter().find_map(row)];
            let day = whole(&exchange["day"]);
            assert_eq!((before, after), (Some(day - 1), Some(day)), "{limb}, {reference}: {sentence}");
            let allowed = [1, 4].contains(&((day - 1) % 7)) || day == 24;
            assert!(allowed, "{}: neither a Tuesday nor a Friday nor 2 December", date(day));
        }
        if let Some(pages) = pages(&case) {
            assert_says(&pages, "Tuesday, Friday and Wednesday 2 December 2026", &case);
            assert_says(&pages, "Up to 2 struts may be exchanged at one visit", &case);
            for exchange in plan.list("exchanges") {
                let [old, new] = ["old_reading_mm", "new_reading_mm"].map(|key| exchange[key].as_f64().unwrap());
                let strut = whole(&exchange["strut"]);
                for (which, reading) in [("old", old), ("new", new)] {
                    let sentence = format!("Strut {strut}: the {which} strut must show {reading}.");
                    assert_says(&pages, &sentence, &case);
                }
                assert_says(&pages, &format!("{}: go to the clinic.", date(whole(&exchange["day"]))), &case);
            }
        }
    }
}
