//! The strut chart: the head again, turns shown again, bars and boxes on the page of their turn.

use super::*;
use crate::prescription::document::{Chart, ChartLabels, Entry, StrutCell, StrutHead, Turn};

/// A chart of `days` days with four turns each, and a bar before the turn of the given number.
fn chart(days: usize, bar: usize) -> Chart {
    let mut entries = vec![Entry::Start { label: "At the start".to_owned(), readings: vec!["140".to_owned(); 6] }];
    for number in 1..=4 * days {
        if number == bar {
            entries.push(Entry::Bar { title: "Visit".to_owned(), lines: vec!["Wait.".to_owned(), "Go.".to_owned()] });
        }
        let cell = |k: usize| StrutCell {
            reading: format!("{}", 100 * (k + 1) + number),
            turn: if k == 0 { "shorter 2 clicks".to_owned() } else { "leave".to_owned() },
            is_turned: k != 1,
        };
        entries.push(Entry::Turn(Turn {
            number: number.to_string(),
            when: format!("Day {}, 08:00", number.div_ceil(4)),
            cells: (0..6).map(cell).collect(),
            opens_day: number % 4 == 1,
        }));
        if number % 4 == 0 {
            entries.push(Entry::ReadNow { label: format!("Read now {number}") });
        }
    }
    let head = |k: usize| StrutHead { number: format!("{k}"), sign: drawing(8.0), place: "back right".to_owned() };
    let labels = ChartLabels {
        row: "Row, day and time".to_owned(),
        done: "Done".to_owned(),
        initials: "Initials".to_owned(),
        shown_again: format!("shown again, already on page {PAGE}"),
        boxes: ["box to tick", "box for initials", "box for a reading"].map(str::to_owned),
    };
    Chart { caption: "Chart".to_owned(), heads: (1..=6).map(head).collect(), labels, entries }
}

fn set(chart: Chart, reader: Reader) -> Document {
    of_parts(vec![part(Language::English, reader, vec![Block::Chart(chart)])])
}

/// The number of the row that a reading of strut 1 belongs to.
fn rows(page: &[Seen], repeated: bool) -> Vec<usize> {
    let of_row = |seen: &Seen| seen.text.parse::<usize>().ok().filter(|n| (101..200).contains(n)).map(|n| n - 100);
    page.iter().filter(|seen| seen.repeated == repeated).filter_map(of_row).filter(|row| *row != 40).collect()
}

/// Each page shows the last turn of the page before, and says where it stands; each turn is to be carried out once.
#[test]
fn the_last_turn_before_a_page_break_is_shown_again() -> Result<(), RenderError> {
    let pages = seen(&set(chart(9, 0), Reader::Patient))?;
    assert!(pages.len() > 4);
    let carried_out: Vec<usize> = pages.iter().flat_map(|page| rows(page, false)).collect();
    assert_eq!(carried_out, (1..=36).collect::<Vec<_>>());
    for (index, pair) in pages.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        assert_eq!(rows(after, true), rows(before, false).last().copied().into_iter().collect::<Vec<_>>());
        let note = format!("shown again, already on page {}", index + 1);
        assert_eq!(find(after, &note).iter().filter(|seen| seen.repeated).count(), 1, "page {}", index + 2);
        for head in ["Row, day and time", "Done", "Initials", "1", "6"] {
            assert!(find(after, head).iter().any(|seen| seen.repeated), "no {head} on page {}", index + 2);
        }
    }
    assert!(rows(&pages[0], true).is_empty());
    Ok(())
}

/// A turn has a box to tick and a box for initials, a turn that is shown again has none, and each day has six for readings.
#[test]
fn only_turns_to_carry_out_have_boxes() -> Result<(), RenderError> {
    let pages = inks(&set(chart(9, 0), Reader::Patient))?;
    let boxes = |repeated: bool| {
        let is_box = |(ink, again): &&(Ink, bool)| {
            *again == repeated && matches!(ink, Ink::Path { fill: Some(255), pen: Some(_), .. })
        };
        pages.iter().flatten().filter(is_box).count()
    };
    assert_eq!((boxes(false), boxes(true)), (36 * 2 + 9 * 6, 0));
    Ok(())
}

/// Wherever a page ends, a bar stands on the page of the turn after it, and the boxes for readings on that of the turn before.
#[test]
fn bars_and_boxes_stay_with_their_turns() -> Result<(), RenderError> {
    for bar in 2..12 {
        let pages = seen(&set(chart(4, bar), Reader::Patient))?;
        let with_bar: Vec<&Vec<Seen>> = pages.iter().filter(|page| !find(page, "Visit").is_empty()).collect();
        assert_eq!(with_bar.len(), 1);
        assert!(rows(with_bar[0], false).contains(&bar), "bar before turn {bar}");
        for number in [4, 8, 12, 16] {
            let label = format!("Read now {number}");
            let with_boxes: Vec<&Vec<Seen>> = pages.iter().filter(|page| !find(page, &label).is_empty()).collect();
            assert_eq!(with_boxes.len(), 1);
            assert!(rows(with_boxes[0], false).contains(&number), "boxes after turn {number}");
        }
    }
    Ok(())
}

/// The sizes that are promised to each reader; words below a reading are broken between words only.
#[test]
fn type_is_as_large_as_promised() -> Result<(), RenderError> {
    let sizes = [(Reader::Patient, 14.0, 16.0), (Reader::PatientLarge, 20.0, 22.0), (Reader::Surgeon, 10.0, 10.0)];
    for (reader, text, reading) in sizes {
        let pages = seen(&set(chart(1, 0), reader))?;
        let size = |words: &str| pages.iter().flat_map(|page| find(page, words)).map(|seen| seen.size).next();
        assert_eq!(size("101"), Some(reading), "{reader:?}");
        for words in ["leave", "Day 1, 08:00", "Read now 4", "Done"] {
            assert_eq!(size(words), Some(text), "{reader:?}: {words}");
        }
        let words: Vec<&str> = pages.iter().flatten().map(|seen| seen.text.as_str()).collect();
        assert!(words.contains(&"clicks") || words.contains(&"2 clicks") || reader == Reader::Surgeon);
    }
    Ok(())
}

#[test]
fn a_word_that_does_not_fit_its_cell_is_refused() {
    let mut long = chart(1, 0);
    let Some(Entry::Turn(turn)) = long.entries.get_mut(1) else { return };
    turn.cells[0].turn = "incomprehensibilities 2".to_owned();
    let error = pdf(&set(long, Reader::Patient));
    let text = "incomprehensibilities 2".to_owned();
    assert_eq!(error, Err(RenderError::CellOverflow { column: "Chart".to_owned(), text }));
}

/// Large print gives way before it is refused, and never below the usual size.
#[test]
fn a_long_word_makes_large_print_smaller() -> Result<(), RenderError> {
    let mut long = chart(1, 0);
    let Some(Entry::Turn(turn)) = long.entries.get_mut(1) else { return Ok(()) };
    turn.cells[0].turn = "μακρύτερα 2".to_owned();
    let pages = seen(&set(long, Reader::PatientLarge))?;
    let size = |words: &str| find(&pages[0], words).first().map_or(0.0, |seen| seen.size);
    assert!((14.0..20.0).contains(&size("leave")), "{}", size("leave"));
    assert_eq!((size("101"), size("Done")), (22.0, 20.0));
    Ok(())
}

#[test]
fn an_entry_with_a_missing_cell_is_refused() {
    let mut uneven = chart(1, 0);
    let Some(Entry::Turn(turn)) = uneven.entries.get_mut(1) else { return };
    turn.cells.truncate(5);
    let error = pdf(&set(uneven, Reader::Patient));
    assert_eq!(error, Err(RenderError::UnevenRow { table: "Chart".to_owned(), row: 2 }));
}

/// Strut 1 stands where reading begins; its sign is moved there and not turned over.
#[test]
fn columns_run_from_right_to_left_in_arabic() -> Result<(), RenderError> {
    let arabic = |language| of_parts(vec![part(language, Reader::Patient, vec![Block::Chart(chart(1, 0))])]);
    let pages = [seen(&arabic(Language::English))?, seen(&arabic(Language::Arabic))?];
    let lefts = pages.each_ref().map(|pages| {
        let left = |text: &str| find(&pages[0], text).first().map_or(f32::NAN, |seen| seen.left);
        ["101", "201", "601", "Done"].map(left)
    });
    assert!(lefts[0].is_sorted_by(|a, b| a < b || *b == lefts[0][3]), "{lefts:?}");
    assert!(lefts[1][0] > lefts[1][1] && lefts[1][1] > lefts[1][2] && lefts[1][3] < lefts[1][0], "{lefts:?}");
    let discs = |language| -> Result<Vec<f32>, RenderError> {
        let of = |(ink, _): &(Ink, bool)| if let Ink::Disc { centre, .. } = ink { Some(centre.0) } else { None };
        Ok(inks(&arabic(language))?[0].iter().filter_map(of).collect())
    };
    let (forward, backward) = (discs(Language::English)?, discs(Language::Arabic)?);
    // The disc lies left of the middle of its sign on both pages: 3 of 10 parts of 8 mm.
    let middle = 105.0 * MM;
    let off = 0.3 * 8.0 * MM;
    for (forward, backward) in forward.iter().zip(&backward) {
        assert!((2.0 * middle - (forward + off) - (backward + off)).abs() < 0.01, "{forward} {backward}");
    }
    assert_eq!((forward.len(), backward.len()), (6, 6));
    Ok(())
}
