//! The chart: every row of the plan once, in order, with its readings, its clicks in words and its day.

use super::common::examples;
use super::{chart, document, example, exchanging, verified, words};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::{Entry, Turn};

fn turns(entries: &[Entry]) -> Vec<&Turn> {
    let turns = entries.iter().filter_map(|entry| if let Entry::Turn(turn) = entry { Some(turn) } else { None });
    turns.collect()
}

/// `longer 2 clicks` for 2, by hand.
fn in_words(clicks: i64) -> String {
    let unit = if clicks.abs() == 1 { "click" } else { "clicks" };
    match clicks {
        0 => "leave".to_owned(),
        1.. => format!("longer {clicks} {unit}"),
        _ => format!("shorter {} {unit}", -clicks),
    }
}

#[test]
fn the_chart_says_what_the_plan_says() {
    for name in examples() {
        let plan = verified(&example(&name).replace("language: pl\n", "")).unwrap();
        let prescription = Prescription::of(&plan);
        let (_, chart) = chart(&prescription.document);
        let turns = turns(&chart.entries);
        // What was done before the last interruption is not to be done again.
        let done = plan.case().regimen.holds.last().map_or(0, |hold| hold.value.after_row);
        let rows: Vec<_> = prescription.record.adjustments.iter().skip(done).collect();
        assert_eq!(turns.len(), rows.len(), "{name}");
        for (turn, row) in turns.iter().zip(rows) {
            assert_eq!(turn.number, row.number.to_string());
            let mut date = row.date.split('-');
            let (year, day) = (date.next().unwrap(), date.nth(1).unwrap().trim_start_matches('0'));
            let start = format!("{} {day} ", row.weekday);
            let when = turn.when.replace('\u{a0}', " ");
            assert!(when.starts_with(&start), "{name}: {when}");
            assert!(when.ends_with(&format!(" {year}, {}", row.time)), "{name}: {when}");
            for (k, cell) in turn.cells.iter().enumerate() {
                assert_eq!(cell.reading, row.readings_mm[k].to_string());
                assert_eq!(cell.turn.replace('\u{a0}', " "), in_words(row.clicks[k]));
            }
        }
    }
}

/// Readings are ASCII digits with at most one full stop, no sign, no zero at the end.
#[test]
fn readings_cannot_be_misread() {
    for name in examples() {
        let pages = document(&example(&name));
        for text in chart(&pages).1.entries.iter().flat_map(|entry| match entry {
            Entry::Turn(turn) => turn.cells.iter().map(|cell| cell.reading.clone()).collect(),
            Entry::Start { readings, .. } => readings.clone(),
            Entry::Bar { .. } | Entry::ReadNow { .. } => Vec::new(),
        }) {
            assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), "{text}");
            assert!(text.matches('.').count() <= 1 && !text.starts_with('.') && !text.ends_with('.'), "{text}");
            assert!(!text.contains('.') || !text.ends_with('0'), "{text}");
        }
    }
}

/// Once a day, after its last turn, the patient writes down what the struts read.
#[test]
fn readings_are_written_down_once_a_day() {
    for name in examples() {
        let pages = document(&example(&name));
        let entries = &chart(&pages).1.entries;
        let day = |turn: &Turn| turn.when.rsplit_once(',').unwrap().0.to_owned();
        for (index, entry) in entries.iter().enumerate() {
            let Entry::Turn(turn) = entry else { continue };
            let next = turns(&entries[index + 1..]).first().map(|next| day(next));
            let is_last = next.is_none_or(|next| next != day(turn));
            assert_eq!(matches!(entries.get(index + 1), Some(Entry::ReadNow { .. })), is_last, "{name}: {}", turn.when);
        }
    }
}

#[test]
fn an_exchange_stands_before_the_turns_of_its_day_with_both_readings() {
    let plan = Prescription::of(&verified(&exchanging()).unwrap());
    let exchange = &plan.record.exchanges[0];
    assert_eq!((exchange.strut, exchange.to.as_str()), (3, "long"));
    let entries = &chart(&plan.document).1.entries;
    let bar = entries.iter().position(|entry| matches!(entry, Entry::Bar { .. })).unwrap();
    let Entry::Bar { title, lines } = &entries[bar] else { unreachable!() };
    assert!(title.ends_with("go to the clinic. New strut 3."), "{title}");
    assert_eq!(lines[0], "Turn nothing on this day before the visit.");
    assert_eq!(lines[1], format!("Strut 3: the old strut must show {}.", exchange.old_reading_mm));
    assert_eq!(lines[2], format!("Strut 3: the new strut must show {}.", exchange.new_reading_mm));
    let next = turns(&entries[bar..])[0];
    assert_eq!(next.number, (exchange.after_row + 1).to_string());
    assert!(next.opens_day && title.starts_with(next.when.replace('\u{a0}', " ").rsplit_once(',').unwrap().0));
}

#[test]
fn a_held_chart_has_only_the_rows_that_are_left() {
    let pages = document(&example("tibia-held.yaml"));
    let (part, chart) = chart(&pages);
    let Entry::Start { label, .. } = &chart.entries[0] else { panic!("the chart begins with what the scales read") };
    let done: usize = label.trim_start_matches("Now: row ").trim_end_matches(" is done").parse().unwrap();
    assert_eq!(turns(&chart.entries)[0].number, (done + 1).to_string());
    let told = words(part).join(" ");
    assert!(told.contains(&format!("Turning stopped after row {done}.")), "{told}");
    assert!(told.contains("Give the old pages back."), "{told}");
}

/// In a split each strut whose turn it is stands out, and the others are to be left.
#[test]
fn a_split_turns_only_its_own_struts() {
    let plan = verified(&example("tibia-screw-split.yaml")).unwrap();
    let pages = Prescription::of(&plan).document;
    let groups = plan.case().regimen.split.clone().unwrap();
    for (index, turn) in turns(&chart(&pages).1.entries).iter().enumerate() {
        let group: Vec<usize> = groups[index % groups.len()].iter().map(|strut| usize::from(strut.number())).collect();
        for (k, cell) in turn.cells.iter().enumerate() {
            assert_eq!(cell.is_turned, group.contains(&(k + 1)), "row {}, strut {}", turn.number, k + 1);
            assert!(cell.is_turned || cell.turn == "leave", "row {}, strut {}: {}", turn.number, k + 1, cell.turn);
        }
    }
}

/// A day has one bar with one order: where films are taken on the day of a visit, nothing is turned before the visit.
#[test]
fn a_day_has_one_bar() {
    let pages = document(&example("tibia-at-home.yaml").replace("language: pl\nsurgeon_language: en\n", ""));
    let bars: Vec<(&String, &Vec<String>)> = chart(&pages)
        .1
        .entries
        .iter()
        .filter_map(|entry| if let Entry::Bar { title, lines } = entry { Some((title, lines)) } else { None })
        .collect();
    // Clinic and films on 18 May and 15 June 2027, struts on 22, 25 and 29 June.
    let days: Vec<&str> = bars.iter().map(|(title, _)| title.split(':').next().unwrap()).collect();
    assert_eq!(
        days,
        [
            "Tuesday 18 May 2027",
            "Tuesday 15 June 2027",
            "Tuesday 22 June 2027",
            "Friday 25 June 2027",
            "Tuesday 29 June 2027"
        ]
    );
    for (title, lines) in bars {
        assert_eq!(lines[0], "Turn nothing on this day before the visit.", "{title}");
        assert!(!lines.iter().any(|line| line.contains("as on any other day")), "{title}");
        let films = title.starts_with("Tuesday 18 May") || title.starts_with("Tuesday 15 June");
        assert_eq!(lines.iter().any(|line| line.contains("have films taken")), films, "{title}");
    }
}
