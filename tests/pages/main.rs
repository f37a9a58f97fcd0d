//! The pages as they are printed: every number and date read back from the PDF, sizes, and what every page must carry.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod measured;

use common::{example, examples, verified};
use hexfix::language::Language;
use hexfix::prescription::document::{Block, Chart, Document, Entry, Reader, Turn};
use hexfix::prescription::{Edition, Prescription};
use hexfix::render;
use std::process::Command;

fn prescription(name: &str) -> Prescription {
    let english = Edition { patient: Language::English, surgeon: Language::English, reader: Reader::Patient };
    Prescription::edition(&verified(&example(name)).unwrap(), english)
}

fn chart(document: &Document) -> &Chart {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    blocks.filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None }).next().unwrap()
}

fn turns(chart: &Chart) -> Vec<&Turn> {
    chart.entries.iter().filter_map(|entry| if let Entry::Turn(turn) = entry { Some(turn) } else { None }).collect()
}

/// Text of the pages, read by poppler; `None` where poppler is not installed, and that is said.
fn read_back(pdf: &[u8], layout: bool) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, pdf).unwrap();
    let mut command = Command::new("pdftotext");
    if layout {
        command.arg("-layout");
    }
    match command.arg(&file).arg("-").output() {
        Ok(output) => {
            assert!(output.status.success());
            let text = String::from_utf8(output.stdout).unwrap();
            Some(text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect())
        }
        Err(error) => {
            assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdftotext is required: {error}");
            println!("SKIPPED: pdftotext is not installed, so the pages were not read back");
            None
        }
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Each turn is read back: number, day and time on one line, its six readings on the next line with six numbers.
#[test]
fn every_row_of_the_chart_can_be_read_back() {
    for name in examples() {
        let prescription = prescription(&name);
        let pdf = render::pdf(&prescription.document).unwrap();
        let Some(pages) = read_back(&pdf, true) else { return };
        let chart = chart(&prescription.document);
        let again = |page: usize| chart.labels.shown_again.replace("{page}", &page.to_string());
        let mut read: Vec<(usize, &str, &str)> = Vec::new();
        for (page, text) in pages.iter().enumerate() {
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            for (at, line) in lines.iter().enumerate() {
                let numbers =
                    |line: &&&str| words(line).len() == 6 && words(line).iter().all(|w| w.parse::<f64>().is_ok());
                if let Some(readings) = lines.iter().skip(at + 1).take(2).find(numbers) {
                    read.push((page, line, readings));
                }
            }
        }
        for turn in turns(chart) {
            let (named, readings) = (format!("{} {}", turn.number, turn.when), turn.cells.iter().map(|c| &c.reading));
            let readings: Vec<&String> = readings.collect();
            let found: Vec<&(usize, &str, &str)> = read
                .iter()
                .filter(|(_, line, numbers)| words(line).starts_with(&words(&named)) && words(numbers) == readings)
                .collect();
            assert!(!found.is_empty() && found.len() <= 2, "{name}: {named}: {found:?}");
            // It is shown again on the next page only, which says so.
            if let [first, second] = found[..] {
                assert_eq!(second.0, first.0 + 1, "{name}: {named}");
                assert!(pages[second.0].contains(&again(first.0 + 1)), "{name}: {named}");
            }
        }
        let shown = pages.iter().filter(|page| page.contains("shown again")).count();
        let charted = pages.iter().filter(|page| page.contains(&chart.labels.row)).count();
        assert_eq!(shown + 1, charted, "{name}");
    }
}

/// All pages of a case as one line of text, in reading order.
fn printed(text: &str) -> Option<String> {
    let pdf = render::pdf(&Prescription::of(&verified(text).unwrap()).document).unwrap();
    let pages = read_back(&pdf, false)?;
    Some(pages.join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A case whose strut 3 is exchanged on day 13, before row 49.
fn exchanging() -> String {
    let readings = "1: 142 mm, 2: 138 mm, 3: 151 mm, 4: 149 mm, 5: 133 mm, 6: 140 mm";
    example("tibia-varus.yaml").replace("1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm", readings)
}

/// The bar of an exchange stands between the rows before and after it, with the strut and both readings.
#[test]
fn an_exchange_stands_in_the_chart_before_the_turns_of_its_day() {
    let Some(text) = printed(&exchanging()) else { return };
    let plan = Prescription::of(&verified(&exchanging()).unwrap()).record;
    let exchange = &plan.exchanges[0];
    assert_eq!((exchange.strut, exchange.to.as_str()), (3, "long"));
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words}"));
    let document = Prescription::of(&verified(&exchanging()).unwrap()).document;
    let turns =
        turns(chart(&document)).into_iter().map(|turn| format!("{} {}", turn.number, turn.when).replace('\u{a0}', " "));
    let turns: Vec<String> = turns.collect();
    let bar = place("go to the clinic. New strut 3.");
    assert!(place(&turns[exchange.after_row - 1]) < bar && bar < place(&turns[exchange.after_row]));
    place("Turn nothing on this day before the visit.");
    place(&format!("Strut 3: the old strut must show {}.", exchange.old_reading_mm));
    place(&format!("Strut 3: the new strut must show {}.", exchange.new_reading_mm));
}

#[test]
fn a_held_chart_has_only_the_rows_that_are_left() {
    let held = exchanging()
        .replace("revision: 1", "revision: 2\nparent: { revision: 1, fingerprint: 7F3A-92C1 }")
        .replace("path: together", "path: together\n  hold: [ { after_row: 26, resume: 2026-11-18 } ]");
    let Some(text) = printed(&held) else { return };
    for words in [
        "This chart replaces all older pages of DEMO-01. Give the old pages back.",
        "Turning stopped after row 26.",
        "Turn nothing before Wednesday 18 November 2026, 16:00.",
        "Now: row 26 is done",
        "27 Wednesday 18 November 2026, 16:00",
        "revision 1, fingerprint 7F3A-92C1",
    ] {
        assert!(text.contains(words), "no {words}");
    }
    assert!(!text.contains("26 Sunday 15 November 2026, 12:00"), "a row that is done stands there again");
}

#[test]
fn a_revised_chart_says_that_nothing_is_turned_between_reading_and_start() {
    let revised = example("tibia-varus.yaml")
        .replace("revision: 1", "revision: 2")
        .replace("latency: 7 days", "start: 2026-12-02\n  read_on: 2026-12-01");
    let Some(text) = printed(&revised) else { return };
    for words in [
        "This chart replaces all older pages of DEMO-01.",
        "Your struts were read on Tuesday 1 December 2026.",
        "Turn nothing before Wednesday 2 December 2026, 08:00.",
    ] {
        assert!(text.contains(words), "no {words}");
    }
}

/// Code, revision, fingerprint, "page k of n", the status of the program and every caution, on every page.
#[test]
fn every_page_tells_where_it_belongs_and_what_is_doubtful() {
    for name in examples() {
        let prescription = prescription(&name);
        let pdf = render::pdf(&prescription.document).unwrap();
        let Some(pages) = read_back(&pdf, false) else { return };
        let record = &prescription.record;
        let count = pages.len();
        assert!(!record.cautions.is_empty());
        for (index, page) in pages.iter().enumerate() {
            let page: String = page.split_whitespace().collect::<Vec<_>>().join(" ");
            let foot = format!("{}, revision {}, fingerprint {}", record.code, record.revision, record.fingerprint);
            for text in [&foot, &format!("page {} of {count}", index + 1), "Not a medical device"] {
                assert!(page.contains(text), "{name}, page {}: no {text}", index + 1);
            }
            for caution in &record.cautions {
                assert!(page.contains(caution.title), "{name}, page {}: no {}", index + 1, caution.title);
            }
        }
        if let Some(name) = example(&name).lines().find_map(|line| line.split("name: \"").nth(1)) {
            let patient = name.split('"').next().unwrap();
            assert!(pages[0].contains(patient), "{patient}");
        }
    }
}

#[test]
fn the_first_page_says_whom_to_call_and_that_it_must_be_signed() {
    let pdf = render::pdf(&prescription("tibia-varus.yaml").document).unwrap();
    let Some(pages) = read_back(&pdf, false) else { return };
    for text in ["+00 000 0000", "+00 000 0001", "City Hospital", "Valid only when signed", "right lower leg"] {
        assert!(pages[0].contains(text), "{text}");
    }
}

/// What is not in the case is left to be filled in by hand, and cautioned.
#[test]
fn missing_people_leave_ruled_space() {
    let text: String = example("tibia-varus.yaml")
        .lines()
        .filter(|l| !l.starts_with("patient") && !l.starts_with("clinic"))
        .map(|l| format!("{l}\n"))
        .collect();
    let prescription = Prescription::of(&verified(&text).unwrap());
    assert!(prescription.record.cautions.iter().any(|caution| caution.code == "clinic-missing"));
    let lines: Vec<&String> = prescription.document.parts[0]
        .blocks
        .iter()
        .filter_map(|block| if let Block::Lines(lines) = block { Some(lines) } else { None })
        .flatten()
        .collect();
    for label in ["Name", "Born", "Telephone in working hours", "Telephone at any hour"] {
        assert!(lines.iter().any(|line| *line == label), "{label}");
    }
}

/// Title and properties carry code and revision, never a name; the date is that of the case.
#[test]
fn the_file_does_not_name_the_patient_outside_its_page() {
    let prescription = prescription("tibia-varus.yaml");
    assert_eq!(prescription.document.title, "DEMO-01 revision 1");
    assert_eq!(prescription.document.date, (2026, 11, 2));
    let pdf = render::pdf(&prescription.document).unwrap();
    let plain = String::from_utf8_lossy(&pdf);
    assert!(plain.contains("2026-11-02") && !plain.contains("Kowalska"));
    for standard in ["pdfaid:part", "pdfuaid:part"] {
        assert!(plain.contains(standard), "{standard}");
    }
}

#[test]
fn a_character_that_cannot_be_printed_refuses_the_document() {
    let text = example("tibia-varus.yaml").replace("Ana Kowalska", "陈");
    let prescription = Prescription::of(&verified(&text).unwrap());
    let error = render::pdf(&prescription.document).unwrap_err();
    assert!(matches!(error, render::RenderError::NoGlyph { character: '陈', .. }), "{error}");
}

/// A frame much taller than it is wide is drawn smaller; its pages can be set.
#[test]
fn a_tall_and_slender_frame_fits_its_pages() {
    let tall = example("femur-lengthening.yaml")
        .replace("full-180", "full-130")
        .replace("struts: medium", "struts: extra-long")
        .replace("neutral_height: 167 mm", "neutral_height: 345 mm");
    render::pdf(&Prescription::of(&verified(&tall).unwrap()).document).unwrap();
}

/// Struts with clicks of a quarter of a millimetre read `164.25`: the chart has room for it, and every reading is read back.
#[test]
fn readings_with_two_digits_after_the_point_have_room() {
    let data: serde_json::Value = serde_json::from_str(include_str!("../reference/tube.json")).unwrap();
    let system = data["frame_system"].as_str().unwrap().as_bytes().to_vec();
    let catalogue = hexfix::intake::with_files(common::catalogue(), [("click-bench.yaml".to_owned(), system)]).unwrap();
    let text = data["cases"][0]["yaml"].as_str().unwrap().replace("2026-11-02", "2026-09-02");
    let draft = hexfix::intake::case_draft("case.yaml", text.as_bytes());
    let case = hexfix::case::Case::from_draft(draft, &catalogue).unwrap();
    let correction = hexfix::plan::Correction::of(&case).unwrap();
    let schedule = hexfix::plan::Schedule::of(&case, &correction).unwrap();
    let prescription = Prescription::of(&hexfix::verify::Verified::of(case, correction, schedule).unwrap());
    let Some(pages) = read_back(&render::pdf(&prescription.document).unwrap(), false) else { return };
    let all = pages.join(" ");
    for row in &prescription.record.adjustments {
        row.readings_mm.iter().for_each(|reading| assert!(all.contains(&reading.to_string()), "{reading}"));
    }
    // The longest date: it stands on one line.
    assert!(all.contains("Wednesday 9 September 2026, ") && all.contains("Wednesday 23 September 2026, "));
}
