//! The pages as they are printed: every number and date read back from the PDF, sizes, and what every page must carry.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, examples, verified};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::{Align, Block, Cell, Column, Document, Emphasis, Part, Row, Table};
use hexfix::render;
use std::process::Command;

fn prescription(name: &str) -> Prescription {
    Prescription::of(&verified(&example(name)).unwrap())
}

fn chart(document: &Document) -> &Table {
    let mut tables = document.parts[1].blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.next().unwrap()
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

#[test]
fn the_chart_says_what_the_plan_says() {
    for name in examples() {
        let plan = verified(&example(&name)).unwrap();
        let prescription = Prescription::of(&plan);
        let table = chart(&prescription.document);
        let turns: Vec<&Row> = table.rows.iter().skip(1).filter(|row| !row.is_bar()).collect();
        // What was done before the last interruption is not to be done again.
        let done = plan.case().regimen.holds.last().map_or(0, |hold| hold.value.after_row);
        assert_eq!(turns.len(), prescription.record.adjustments.len() - done);
        assert!(table.size >= 12.0);
        for (row, adjustment) in turns.into_iter().zip(prescription.record.adjustments.iter().skip(done)) {
            let text = |index: usize| match &row.cells[index] {
                Cell::Text(text) | Cell::Bold(text) => text.clone(),
                Cell::Tick | Cell::Bar { .. } => panic!("no text where a text should be"),
            };
            assert_eq!(text(0), adjustment.number.to_string());
            assert_eq!(text(1), adjustment.day.to_string());
            assert!(text(2).starts_with(adjustment.weekday), "{}", text(2));
            assert!(text(2).ends_with(&adjustment.date[..4]), "{}", text(2));
            assert_eq!(text(3), adjustment.time);
            for (k, reading) in adjustment.readings_mm.iter().enumerate() {
                assert_eq!(text(4 + k), reading.to_string());
            }
            assert_eq!(row.cells[10], Cell::Tick);
        }
    }
}

/// Readings are ASCII digits with at most one full stop, no sign, no zero at the end.
#[test]
fn readings_cannot_be_misread() {
    for name in examples() {
        let prescription = prescription(&name);
        for row in chart(&prescription.document).rows.iter().filter(|row| !row.is_bar()) {
            for cell in &row.cells[4..10] {
                let (Cell::Bold(text) | Cell::Text(text)) = cell else { panic!("a reading is printed") };
                assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), "{text}");
                assert!(text.matches('.').count() <= 1 && !text.starts_with('.') && !text.ends_with('.'), "{text}");
                assert!(!text.contains('.') || !text.ends_with('0'), "{text}");
            }
        }
    }
}

#[test]
fn every_row_of_the_chart_can_be_read_back() {
    for name in examples() {
        let prescription = prescription(&name);
        let pdf = render::pdf(&prescription.document).unwrap();
        let Some(pages) = read_back(&pdf, true) else { return };
        let lines: Vec<Vec<&str>> =
            pages.iter().flat_map(|page| page.lines()).map(|l| l.split_whitespace().collect()).collect();
        for row in chart(&prescription.document).rows.iter().filter(|row| !row.is_bar()) {
            let words: Vec<&str> = row
                .cells
                .iter()
                .filter_map(|cell| match cell {
                    Cell::Text(text) | Cell::Bold(text) => Some(text),
                    Cell::Tick | Cell::Bar { .. } => None,
                })
                .flat_map(|text| text.split_whitespace())
                .collect();
            assert!(lines.contains(&words), "{name}: {words:?} is not on the pages");
        }
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
    let row = |number: usize| {
        let row = &plan.adjustments[number - 1];
        let date: Vec<&str> = row.date.split('-').collect();
        place(&format!(
            "{number} {} {} {} Nov {} {}",
            row.day,
            row.weekday,
            date[2].trim_start_matches('0'),
            date[0],
            row.time
        ))
    };
    let bar = place("visit the clinic. New strut 3.");
    assert!(row(exchange.after_row) < bar && bar < row(exchange.after_row + 1));
    place("Turn nothing on this day before the visit. The clinic changes strut 3.");
    place(&format!(
        "Strut 3: the old strut reads {}. The new strut must read {}.",
        exchange.old_reading_mm, exchange.new_reading_mm
    ));
}

#[test]
fn a_held_chart_has_only_the_rows_that_are_left() {
    let held = exchanging()
        .replace("revision: 1", "revision: 2\nparent: { revision: 1, fingerprint: 7F3A-92C1 }")
        .replace("path: together", "path: together\n  hold: [ { after_row: 26, resume: 2026-11-18 } ]");
    let Some(text) = printed(&held) else { return };
    for words in [
        "This chart replaces all pages of DEMO-01 with a lower revision than 2. Give the old pages back.",
        "Turning was stopped after row 26. Turn nothing before Wednesday 18 November 2026 at 16:00.",
        "Now: row 26 done",
        "27 10 Wednesday 18 Nov 2026 16:00",
        "revision 1, fingerprint 7F3A-92C1",
    ] {
        assert!(text.contains(words), "no {words}");
    }
    assert!(!text.contains("26 7 Sunday 15 Nov 2026 12:00"), "a row that is done stands there again");
}

#[test]
fn a_revised_chart_says_that_nothing_is_turned_between_reading_and_start() {
    let revised = example("tibia-varus.yaml")
        .replace("revision: 1", "revision: 2")
        .replace("latency: 7 days", "start: 2026-12-02\n  read_on: 2026-12-01");
    let Some(text) = printed(&revised) else { return };
    for words in [
        "This chart replaces all pages of DEMO-01 with a lower revision than 2.",
        "Your struts were read on Tuesday 1 December 2026. Turn nothing from then until Wednesday 2 December 2026 at 08:00.",
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
    for text in ["+00 000 0000", "+00 000 0001", "City Hospital", "Valid only when signed", "right tibia"] {
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

/// Nothing in the chart, its head included, is smaller than 12 points.
#[test]
fn the_chart_is_set_in_twelve_points() {
    let pdf = render::pdf(&prescription("femur-lengthening.yaml").document).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, pdf).unwrap();
    let Ok(output) =
        Command::new("pdftotext").args(["-bbox-layout", "-f", "3", "-l", "3"]).arg(&file).arg("-").output()
    else {
        assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdftotext is required");
        println!("SKIPPED: pdftotext is not installed, so type sizes were not measured");
        return;
    };
    let page = String::from_utf8(output.stdout).unwrap();
    let number = |line: &str, key: &str| -> f64 {
        line.split(&format!("{key}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let words: Vec<&str> = page.lines().filter(|line| line.trim_start().starts_with("<word")).collect();
    let top = words.iter().find(|line| line.contains(">Row<")).map(|line| number(line, "yMin")).unwrap();
    let foot = words.iter().find(|line| line.contains(">fingerprint<")).map(|line| number(line, "yMin")).unwrap();
    let chart = words.iter().filter(|line| number(line, "yMin") >= top - 1.0 && number(line, "yMin") < foot - 1.0);
    let mut count = 0;
    for line in chart {
        // Poppler gives each word a box as high as its type size.
        let size = number(line, "yMax") - number(line, "yMin");
        assert!(size > 11.9, "{size:.1} points: {line}");
        count += 1;
    }
    assert!(count > 150, "{count} words of the chart were measured");
}

/// A chart with a bar after its row number `before`, and nothing else.
fn with_bar(before: usize, after: usize) -> Document {
    let column = |header: &str| Column { header: header.to_owned(), width: 1.0, align: Align::Centre };
    let row = |number: usize| {
        let emphasis = if number % 4 == 1 { Emphasis::Group } else { Emphasis::Plain };
        Row { cells: vec![Cell::Text(format!("row{number}")), Cell::Bold("142.5".to_owned()), Cell::Tick], emphasis }
    };
    let mut rows: Vec<Row> = (1..=before + after).map(row).collect();
    rows.insert(
        before,
        Row::bar("Strut 5 is exchanged", vec!["At the clinic.".to_owned(), "Turn nothing.".to_owned()]),
    );
    let columns = vec![column("Row"), column("5"), column("Tick")];
    let table = Table { caption: "Chart".to_owned(), size: 12.0, columns, rows };
    Document {
        title: "C1 revision 1".to_owned(),
        language: "en",
        date: (2026, 11, 2),
        running: "C1, revision 1".to_owned(),
        banner: vec!["Not a medical device".to_owned()],
        parts: vec![Part { title: "Chart".to_owned(), blocks: vec![Block::Table(table)] }],
    }
}

/// Wherever a page ends, a bar stands whole, on the page of the row after it, and below the head of its columns.
#[test]
fn a_bar_is_not_parted_from_the_row_after_it() {
    let mut turned = 0;
    for before in 22..34 {
        let Some(pages) = read_back(&render::pdf(&with_bar(before, 6)).unwrap(), true) else { return };
        let with: Vec<usize> = (0..pages.len()).filter(|&k| pages[k].contains("Strut 5 is exchanged")).collect();
        assert_eq!(with.len(), 1, "{before} rows before");
        let page = &pages[with[0]];
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{before} rows before: no {text}\n{page}"));
        let after = format!("row{}", before + 1);
        let order = ["Tick", "Strut 5 is exchanged", "At the clinic.", "Turn nothing.", &after].map(place);
        assert!(order.is_sorted(), "{before} rows before: {order:?}");
        turned += with[0];
    }
    assert!((1..12).contains(&turned), "the end of the page was not near the bar: {turned}");
}

/// A screen reader hears a bar as one cell over all columns; all other rows have a cell a column.
#[test]
fn a_bar_is_one_cell_over_all_columns() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, render::pdf(&with_bar(2, 2)).unwrap()).unwrap();
    let Ok(output) = Command::new("pdfinfo").arg("-struct-text").arg(&file).output() else {
        assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdfinfo is required");
        println!("SKIPPED: pdfinfo is not installed, so the structure was not read");
        return;
    };
    let structure = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = structure.lines().map(str::trim).collect();
    let rows: Vec<&[&str]> = lines.split(|line| *line == "TR").skip(1).collect();
    let cells = |row: &[&str]| row.iter().filter(|line| line.starts_with("TH:") || line.starts_with("TD")).count();
    let counts: Vec<usize> = rows.iter().map(|row| cells(row)).collect();
    assert_eq!(counts, [3, 3, 3, 1, 3, 3], "{structure}");
    for text in ["TD:", "/ColSpan 3", "\"Strut 5 is exchanged\"", "\"At the clinic.\"", "\"Turn nothing.\""] {
        assert!(rows[3].contains(&text), "no {text}: {structure}");
    }
    assert_eq!(structure.matches("ColSpan").count(), 1);
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
    let data: serde_json::Value = serde_json::from_str(include_str!("reference/tube.json")).unwrap();
    let system = data["frame_system"].as_str().unwrap().as_bytes().to_vec();
    let catalogue = hexfix::intake::with_files(common::catalogue(), [("click-bench.yaml".to_owned(), system)]).unwrap();
    let text = data["cases"][0]["yaml"].as_str().unwrap().replace("2026-11-02", "2026-09-02");
    let draft = hexfix::intake::case_draft("case.yaml", text.as_bytes());
    let case = hexfix::case::Case::from_draft(draft, &catalogue).unwrap();
    let correction = hexfix::plan::Correction::of(&case).unwrap();
    let schedule = hexfix::plan::Schedule::of(&case, &correction).unwrap();
    let prescription = Prescription::of(&hexfix::verify::Verified::of(case, correction, schedule).unwrap());
    assert!(chart(&prescription.document).size >= 11.0);
    let Some(pages) = read_back(&render::pdf(&prescription.document).unwrap(), false) else { return };
    let all = pages.join(" ");
    for row in &prescription.record.adjustments {
        row.readings_mm.iter().for_each(|reading| assert!(all.contains(&reading.to_string()), "{reading}"));
    }
    // The longest date: it stands on one line.
    assert!(all.contains("Wed 9 Sep 2026") && all.contains("Wed 23 Sep 2026"));
}
