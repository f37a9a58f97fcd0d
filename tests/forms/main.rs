//! All forms of a plan say the same: the page model, the page for a browser, the calendar, CSV, JSON and drawings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod calendar;
mod files;
mod page;
mod read;

use common::{example, verified};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::{Block, Cell, Chart, Document, Entry, Part, Turn};
use hexfix::render;
use read::{Page, as_read};
use serde_json::Value;

/// Turned all at once, with exchanges, held, split, with a name, and with a bone that is stretched and pushed back.
const CASES: [&str; 6] = [
    "tibia-varus.yaml",
    "tibia-exchanges.yaml",
    "tibia-held.yaml",
    "tibia-screw-split.yaml",
    "ankle-distal-reference.yaml",
    "femur-overdistraction.yaml",
];

fn prescription(text: &str) -> Prescription {
    Prescription::of(&verified(text).unwrap())
}

fn chart(document: &Document) -> &Chart {
    let mut charts = document.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts.next().unwrap()
}

fn turns(document: &Document) -> Vec<&Turn> {
    let entries = chart(document).entries.iter();
    entries.filter_map(|entry| if let Entry::Turn(turn) = entry { Some(turn) } else { None }).collect()
}

/// `longer 2 clicks` is 2, `shorter 1 click` is -1, `leave` is 0.
fn clicks(words: &str) -> i64 {
    let parts: Vec<&str> = words.split_whitespace().collect();
    match parts[..] {
        ["leave"] => 0,
        ["longer", count, "click" | "clicks"] => count.parse().unwrap(),
        ["shorter", count, "click" | "clicks"] => -count.parse::<i64>().unwrap(),
        _ => panic!("{words}"),
    }
}

/// `2026-11-09` is `9 November 2026`.
fn in_words(date: &str) -> String {
    let date: jiff::civil::Date = date.parse().unwrap();
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {} {}", date.day(), MONTHS[date.month() as usize - 1], date.year())
}

/// The chart of the page model, of the HTML, of the CSV and of the JSON: row by row the same digits, dates and turns.
#[test]
fn every_form_has_the_same_rows() {
    for name in CASES {
        let plan = prescription(&example(name));
        let page = Page::of(&render::html(&plan));
        let document = turns(&plan.document);
        let csv = render::csv(&plan.record);
        let csv: Vec<Vec<&str>> = csv.lines().skip(1).map(|line| line.split(',').collect()).collect();
        let json: Value = serde_json::from_str(&render::json(&plan.record)).unwrap();
        let html = page.turns();
        assert_eq!(html.len(), document.len(), "{name}");
        // A held chart has only the rows that are left.
        let done = csv.len() - document.len();
        assert_eq!(done > 0, name == "tibia-held.yaml");
        for (index, (html, turn)) in html.iter().zip(&document).enumerate() {
            let row = &csv[done + index];
            let place = format!("{name}, row {}", turn.number);
            assert_eq!((html.number.as_str(), turn.number.as_str()), (row[0], row[0]), "{place}");
            let when = format!("{} {}, {}", row[3], in_words(row[2]), row[4]);
            assert_eq!((&html.when, &turn.when.replace('\u{a0}', " ")), (&when, &when), "{place}");
            let entry = &json["adjustments"][done + index];
            for strut in 0..6 {
                let cell = &turn.cells[strut];
                let digits = (html.readings[strut].as_str(), cell.reading.as_str());
                assert_eq!(digits, (row[5 + strut], row[5 + strut]), "{place}, strut {}", strut + 1);
                assert_eq!(entry["readings_mm"][strut].as_f64(), row[5 + strut].parse().ok(), "{place}");
                assert_eq!(html.ways[strut], cell.turn.replace('\u{a0}', " "), "{place}");
                assert_eq!(clicks(&cell.turn).to_string(), row[11 + strut], "{place}");
                assert_eq!(entry["clicks"][strut].to_string(), row[11 + strut], "{place}");
                assert_eq!(html.turned[strut], cell.is_turned, "{place}");
            }
        }
    }
}

/// Visits stand at the same places, with the same readings.
#[test]
fn every_form_has_the_same_bars() {
    let mut seen = 0;
    for name in CASES {
        let plan = prescription(&example(name));
        let bars: Vec<(String, Vec<String>)> = bars(&plan.document);
        assert_eq!(Page::of(&render::html(&plan)).bars(), bars, "{name}");
        let json: Value = serde_json::from_str(&render::json(&plan.record)).unwrap();
        for exchange in json["exchanges"].as_array().unwrap() {
            let (date, strut) = (in_words(exchange["date"].as_str().unwrap()), &exchange["strut"]);
            let readings = [("old", &exchange["old_reading_mm"]), ("new", &exchange["new_reading_mm"])];
            let told = bars.iter().find(|(title, _)| title.contains(&date)).unwrap();
            for (which, reading) in readings {
                let reading = reading.as_f64().unwrap();
                let line = format!("Strut {strut}: the {which} strut must show {reading}.");
                assert!(told.1.contains(&line), "{name}: {line} {told:?}");
            }
            seen += 1;
        }
    }
    assert!(seen >= 6, "{seen}");
}

/// Each bar's first line with the row that it stands before, and its other lines.
fn bars(document: &Document) -> Vec<(String, Vec<String>)> {
    let bar = |entry: &Entry| match entry {
        Entry::Bar { title, lines } => Some((title.clone(), lines.clone())),
        _ => None,
    };
    chart(document).entries.iter().filter_map(bar).collect()
}

/// Every text of every part stands on the page, in the same order, and nothing stands twice or is left out.
#[test]
fn the_page_says_all_that_the_pages_say() {
    for name in CASES {
        let plan = prescription(&example(name));
        let page = Page::of(&render::html(&plan));
        assert_eq!(page.parts().len(), plan.document.parts.len());
        for (part, found) in plan.document.parts.iter().zip(page.parts()) {
            let told: Vec<String> = said(part).iter().map(|text| as_read(text)).collect();
            for (found, told) in found.iter().zip(&told) {
                assert_eq!(found, told, "{name}: {}", part.title);
            }
            assert_eq!(found.len(), told.len(), "{name}: {}", part.title);
        }
    }
}

/// All texts of a part in order, as whole pieces.
fn said(part: &Part) -> Vec<String> {
    let mut texts = vec![part.title.clone()];
    for block in &part.blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) => texts.push(text.clone()),
            Block::Steps(lines) | Block::Bullets(lines) | Block::Lines(lines) => texts.extend(lines.clone()),
            Block::Notice { title, lines } => {
                texts.push(title.clone());
                texts.extend(lines.clone());
            }
            Block::Facts(pairs) => texts.extend(pairs.iter().flat_map(|(label, text)| [label.clone(), text.clone()])),
            Block::Table(table) => {
                texts.push(table.caption.clone());
                texts.extend(table.columns.iter().map(|column| column.header.clone()));
                texts.extend(table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| match cell {
                    Cell::Text(text) | Cell::Bold(text) => Some(text.clone()),
                    Cell::Ticks { .. } => None,
                }));
            }
            // Held row by row above.
            Block::Chart(chart) => texts.push(chart.caption.clone()),
            Block::Figures(drawings) => {
                texts
                    .extend(drawings.iter().flat_map(|drawing| [drawing.alternative.clone(), drawing.caption.clone()]));
            }
        }
    }
    texts.push(part.every_page.running.clone());
    texts.retain(|text| !text.is_empty());
    texts
}
