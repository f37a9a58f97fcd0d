//! What is set and what is refused.

use super::*;
use crate::prescription::document::{Align, Cell, Column, Row, Table};

fn table(width: f32, text: &str) -> Table {
    let column = |header: &str, width, align| Column { header: header.to_owned(), width, align };
    let columns = vec![column("No.", width, Align::Decimal), column("Done", 1.0, Align::Centre)];
    let ticks = || Cell::Ticks { boxes: 2, alternative: "boxes to tick".to_owned() };
    let row = || Row { cells: vec![Cell::Text(text.to_owned()), ticks()] };
    let rows = vec![row(), row(), row()];
    Table { caption: "Numbers".to_owned(), columns, rows }
}

#[test]
fn the_same_document_gives_the_same_bytes() -> Result<(), RenderError> {
    let blocks = vec![Block::Table(table(1.0, "142.5")), Block::Steps(vec!["Turn.".to_owned()])];
    let document = document(blocks);
    assert_eq!(pdf(&document)?, pdf(&document)?);
    Ok(())
}

#[test]
fn names_in_many_scripts_are_set() -> Result<(), RenderError> {
    let names = "Łukasz Świątek, Ελένη, Şükrü, Юрий, محمد صلاح (1999), שלום";
    let bytes = pdf(&document(vec![Block::Paragraph(names.to_owned())]))?;
    assert!(bytes.starts_with(b"%PDF-1.7"));
    Ok(())
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let error = pdf(&document(vec![Block::Heading("Name 名".to_owned())]));
    assert_eq!(error, Err(RenderError::NoGlyph { character: '名', text: "Name 名".to_owned() }));
    let words = error.map_err(|error| error.to_string());
    assert!(words.is_err_and(|words| words.contains("U+540D")));
}

/// A letter that the embedded typeface lacks comes from a further font, in every cut, with the marks after it.
#[test]
fn a_further_font_helps_out() -> Result<(), RenderError> {
    let mut fonts = Fonts::embedded();
    assert_eq!(fonts.add(b"no font".to_vec()), Err(NotAFont));
    assert_eq!(fonts.add(dejavu::serif::regular().to_vec()), Ok(()));
    let sort = |data| sort::Sort::load(data);
    let (Some(serif), Some(sans)) = (sort(dejavu::serif::regular()), sort(dejavu::sans::regular())) else {
        return Ok(());
    };
    let (Some(bold), Some(narrow)) = (sort(dejavu::sans::bold()), sort(dejavu::sans_condensed::regular())) else {
        return Ok(());
    };
    let lacking = ('\u{100}'..'\u{1FFFF}')
        .find(|c| c.is_alphabetic() && serif.has(*c) && ![&sans, &bold, &narrow].iter().any(|sort| sort.has(*c)));
    assert!(lacking.is_some(), "the serif typeface has no letter of its own");
    let Some(letter) = lacking else { return Ok(()) };
    let text = format!("Name {letter}\u{301} a\u{301}");
    let blocks = vec![Block::Paragraph(text.clone()), Block::Heading(text.clone())];
    assert!(
        matches!(pdf(&document(blocks.clone())), Err(RenderError::NoGlyph { character, .. }) if character == letter)
    );
    assert!(pdf_with(&document(blocks), &fonts)?.starts_with(b"%PDF-1.7"));
    let shaped = fonts::TypeCase::new(&fonts).shape(&text, fonts::Cut::Regular, fonts::Reading::Forward)?;
    let runs: Vec<(usize, usize)> = shaped.runs.iter().map(|run| (run.font, run.glyphs.len())).collect();
    assert_eq!(runs.iter().map(|run| run.0).collect::<Vec<_>>(), [0, 4, 0], "{runs:?}");
    let marked = shaped.runs.get(1).and_then(|run| run.glyphs.last()).map(|glyph| glyph.text_range.end);
    assert_eq!(marked, text.find(" a"));
    Ok(())
}

#[test]
fn a_number_in_a_table_is_never_broken() {
    let long = "123456789.5 ".repeat(12);
    let error = pdf(&document(vec![Block::Table(table(1.0, &long))]));
    assert_eq!(error, Err(RenderError::CellOverflow { column: "No.".to_owned(), text: long }));
}

#[test]
fn a_narrow_column_takes_room_from_its_neighbour() -> Result<(), RenderError> {
    pdf(&document(vec![Block::Table(table(0.01, "142.5"))])).map(|_| ())
}

#[test]
fn a_row_with_a_missing_cell_is_refused() {
    let mut uneven = table(1.0, "1");
    uneven.rows.iter_mut().skip(1).take(1).for_each(|row| row.cells.truncate(1));
    let error = pdf(&document(vec![Block::Table(uneven)]));
    assert_eq!(error, Err(RenderError::UnevenRow { table: "Numbers".to_owned(), row: 2 }));
}

#[test]
fn long_content_goes_on_overleaf() -> Result<(), RenderError> {
    let lines = vec!["A sentence that is repeated. ".repeat(8); 40];
    let notice = Block::Notice { title: "Notice".to_owned(), lines };
    let pages = seen(&document(vec![notice, Block::Table(table(1.0, "1.5"))]))?;
    assert!(pages.len() > 2, "{} pages", pages.len());
    Ok(())
}

#[test]
fn empty_texts_and_blocks_are_set() -> Result<(), RenderError> {
    let mut empty = table(1.0, "");
    empty.rows.iter_mut().for_each(|row| {
        row.cells.truncate(1);
        row.cells.push(Cell::Ticks { boxes: 0, alternative: String::new() });
    });
    let blocks = vec![
        Block::Paragraph(String::new()),
        Block::Steps(Vec::new()),
        Block::Bullets(Vec::new()),
        Block::Facts(Vec::new()),
        Block::Figures(Vec::new()),
        Block::Lines(Vec::new()),
        Block::Table(empty),
    ];
    let mut document = document(blocks);
    document.parts[0].every_page.banner.clear();
    document.parts[0].every_page.running.clear();
    pdf(&document).map(|_| ())
}

#[test]
fn a_drawing_larger_than_a_page_is_refused() {
    let set = |width: f64| pdf(&document(vec![Block::Figures(vec![drawing(width)])])).is_ok();
    assert!(set(150.0));
    assert!(!set(181.0));
    assert!(!set(f64::NAN));
}

#[test]
fn a_document_with_a_fault_is_never_set() {
    let mut faulty = document(Vec::new());
    faulty.faults = vec!["pl: no message chart-row".to_owned()];
    assert_eq!(pdf(&faulty), Err(RenderError::File { reasons: faulty.faults.clone() }));
}

/// Boxes to tick stand side by side, or in rows where the column is narrow.
#[test]
fn as_many_boxes_as_are_asked_for() -> Result<(), RenderError> {
    let boxes = |count: usize, width: f32| -> Result<Vec<(f32, f32)>, RenderError> {
        let mut table = table(width, "1");
        table.rows.truncate(1);
        table.rows[0].cells[1] = Cell::Ticks { boxes: count, alternative: "boxes to tick".to_owned() };
        let pages = inks(&document(vec![Block::Table(table)]))?;
        let corner = |(ink, _): &(Ink, bool)| match ink {
            Ink::Path { points, fill: Some(255), pen: Some(_), .. } => points.first().copied(),
            _ => None,
        };
        Ok(pages.iter().flatten().filter_map(corner).collect())
    };
    let level = |places: &[(f32, f32)]| places.iter().filter(|place| place.1 == places[0].1).count();
    let wide = boxes(5, 1.0)?;
    assert_eq!((wide.len(), level(&wide)), (5, 5));
    let narrow = boxes(5, 9.0)?;
    assert_eq!(narrow.len(), 5);
    assert!(level(&narrow) < 5, "{narrow:?}");
    Ok(())
}
