//! The journey and care: every phase with its days, counted by hand.

use super::{document, example, figure, part, words};
use hexfix::prescription::document::{Block, Cell, Shape};

#[test]
fn the_phases_follow_each_other_without_a_gap() {
    // Surgery on Monday 3 May 2027, seven days of latency, so rest from Tuesday to Sunday and turning from Monday 10 May.
    let pages = document(&example("tibia-exchanges.yaml"));
    let told = words(part(&pages, "Your treatment from start to end")).join("\n");
    for sentence in [
        "Surgery: Monday 3 May 2027",
        "Rest: Tuesday 4 May 2027 to Sunday 9 May 2027. Turn nothing.",
        "Turning: Monday 10 May 2027 to ",
        "The new bone hardens: Your doctor decides how long.",
        "The frame comes off: Your doctor decides when.",
    ] {
        assert!(told.contains(sentence), "{sentence} is not in {told}");
    }
}

/// Monday to Sunday of every week of turning, and a box for every day.
#[test]
fn the_grid_has_every_week_of_turning() {
    let text = example("tibia-exchanges.yaml");
    let plan = super::verified(&text).unwrap();
    let rows = &plan.schedule().adjustments;
    let (first, last) = (rows[0].date, rows[rows.len() - 1].date);
    let pages = document(&text);
    let grids: Vec<_> = part(&pages, "Exercise and care")
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect();
    // The first turn falls on a Monday.
    let days = last.since(first).unwrap().get_days();
    assert_eq!(grids.len() as i32, days / 7 + 1);
    assert_eq!(grids[0].columns[0].header, "Week of Monday 10 May 2027");
    assert_eq!(grids[1].columns[0].header, "Week of Monday 17 May 2027");
    assert_eq!(grids[1].columns[1].header, "Mon");
    for grid in &grids {
        assert!(grid.rows.iter().all(|row| row.cells.len() == 8));
        assert!(grid.rows.iter().all(|row| row.cells[1..].iter().all(|cell| matches!(cell, Cell::Ticks { boxes: 1, .. }))));
    }
}

/// The calendar has each day once, exchanges marked, and a bar for what follows.
#[test]
fn the_calendar_shows_every_day() {
    let pages = document(&example("tibia-exchanges.yaml"));
    let drawing = figure(&pages, "calendar-1");
    let labels: Vec<&str> = drawing
        .shapes
        .iter()
        .filter_map(|shape| if let Shape::Label { text, .. } = shape { Some(text.as_str()) } else { None })
        .collect();
    assert_eq!(labels.iter().filter(|label| **label == "3 S").count(), 1);
    // Exchanges on Tuesday 22, Friday 25 and Tuesday 29 June 2027.
    let marked: Vec<&str> = labels.iter().copied().filter(|label| label.ends_with(" N")).collect();
    assert_eq!(marked, ["22 N", "25 N", "29 N"]);
    assert!(labels.contains(&"The new bone hardens: Your doctor decides how long."));
    let (min, max) = (drawing.min, drawing.max);
    for shape in &drawing.shapes {
        let (Shape::Line { points, .. } | Shape::Area { points, .. }) = shape else { continue };
        assert!(points.iter().all(|(x, y)| *x >= min.0 && *x <= max.0 && *y >= min.1 && *y <= max.1));
    }
}
