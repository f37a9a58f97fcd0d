//! What stands on every page, in which language, and within which margins.

use super::super::fonts::{Cut, Reading, TypeCase};
use super::super::frame::{LEFT, WIDTH};
use super::*;
use crate::prescription::document::{Align, Cell, Column, Row, Table};

fn blocks(text: &str) -> Vec<Block> {
    let column = |width| Column::of(text, width, Align::Start);
    let numbers = Column::of(text, 1.0, Align::Decimal);
    let row = |number: &str| Row::headed([text.to_owned(), text.to_owned(), number.to_owned()]);
    let table = Table {
        caption: text.to_owned(),
        columns: vec![column(1.0), column(2.0), numbers],
        rows: vec![row("142.5"), row("7"), row("10.25")],
    };
    let mut drawn = drawing(60.0);
    drawn.caption = text.to_owned();
    vec![
        Block::Heading(text.to_owned()),
        Block::Paragraph(format!("{text} ").repeat(40)),
        Block::Steps(vec![format!("{text} ").repeat(20), text.to_owned()]),
        Block::Bullets(vec![format!("{text} ").repeat(20)]),
        Block::Notice { title: text.to_owned(), lines: vec![format!("{text} ").repeat(20)] },
        Block::Facts(vec![(text.to_owned(), format!("{text} ").repeat(20))]),
        Block::Table(table),
        Block::Figures(vec![drawn.clone(), drawn]),
        Block::Lines(vec![text.to_owned(), text.to_owned()]),
    ]
}

/// On A4 and on US Letter, printed at its size: 15 mm at the sides and above, and 15 mm below on the shorter sheet.
#[test]
fn all_ink_lies_within_the_margins() -> Result<(), RenderError> {
    for (language, text) in [(Language::English, "Łódź, Jäger"), (Language::Arabic, "محمد 12 صلاح")] {
        for reader in [Reader::Patient, Reader::PatientLarge, Reader::Surgeon] {
            for page in inks(&of_parts(vec![part(language, reader, blocks(text))]))? {
                let [left, top, right, bottom] = edges(&page);
                assert!(left > 14.99 && top > 14.99, "{language:?} {reader:?}: {left} {top}");
                assert!(right < 195.01 && bottom < 264.01, "{language:?} {reader:?}: {right} {bottom}");
            }
        }
    }
    Ok(())
}

/// Head, foot and page number are those of the part; pages are counted through the whole document.
#[test]
fn every_part_has_its_own_words_on_every_page() -> Result<(), RenderError> {
    let mut surgeon = part(Language::German, Reader::Surgeon, vec![Block::Paragraph("Zwei".to_owned())]);
    surgeon.every_page.banner = vec!["Kein Medizinprodukt".to_owned()];
    surgeon.every_page.running = "C1, Fassung 2".to_owned();
    surgeon.every_page.number = format!("Seite {PAGE} von {PAGES}");
    let document = of_parts(vec![part(Language::English, Reader::Patient, Vec::new()), surgeon]);
    let pages = seen(&document)?;
    let sizes = |page: usize, text: &str| find(&pages[page], text).iter().map(|seen| seen.size).collect::<Vec<_>>();
    assert_eq!(sizes(0, "C1, revision 2"), [12.0]);
    assert_eq!(sizes(0, "page 1 of 2"), [12.0]);
    assert_eq!(sizes(1, "C1, Fassung 2"), [9.0]);
    assert_eq!(sizes(1, "Seite 2 von 2"), [9.0]);
    assert_eq!((sizes(1, "Kein Medizinprodukt"), sizes(1, "For teaching only")), (vec![9.0], vec![]));
    let bytes = pdf(&document)?;
    let plain = String::from_utf8_lossy(&bytes).into_owned();
    assert!(plain.contains("<dc:language>") || plain.contains("/Lang"), "no language in the file");
    Ok(())
}

/// Text, labels, numbers of steps and rules stand on the other side.
#[test]
fn an_arabic_part_is_turned_over() -> Result<(), RenderError> {
    let text = "محمد";
    let pages = seen(&of_parts(vec![part(Language::Arabic, Reader::Patient, blocks(text))]))?;
    let all: Vec<&Seen> = pages.iter().flatten().collect();
    let right = LEFT + WIDTH;
    let step = all.iter().find(|seen| seen.text == "1").map_or(0.0, |seen| seen.right);
    assert!((step - right).abs() < 0.1, "{step}");
    let first = all.iter().find(|seen| seen.text == text && seen.size == 16.0).map_or(0.0, |seen| seen.right);
    assert!((first - right).abs() < 0.1, "{first}");
    let foot = find(&pages[0], "C1, revision 2").first().map_or(0.0, |seen| seen.right);
    let number = find(&pages[0], &format!("page 1 of {}", pages.len())).first().map_or(0.0, |seen| seen.left);
    assert!((foot - right).abs() < 0.1 && (number - LEFT).abs() < 0.1, "{foot} {number}");
    // Digits before the full stop end one below the other.
    let unit = |text: &str, whole: usize| {
        let seen = all.iter().find(|seen| seen.text == text)?;
        let digit = (seen.right - seen.left) / (text.len() as f32 - 0.5);
        Some((seen.left, digit * whole as f32))
    };
    let mut ends = Vec::new();
    for (text, whole) in [("142.5", 3), ("7", 1), ("10.25", 2)] {
        let shaped = TypeCase::new(&Fonts::embedded()).shape(text, Cut::Regular, Reading::Forward)?;
        ends.extend(unit(text, whole).map(|(left, _)| left + shaped.advance_of(0..whole) * 14.0));
    }
    assert_eq!(ends.len(), 3);
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.1), "{ends:?}");
    Ok(())
}

/// The characters of a text in the order in which they stand on paper, letters of Arabic each in the place of its glyph.
fn on_paper(text: &str) -> Result<String, RenderError> {
    let fonts = Fonts::embedded();
    let mut type_case = TypeCase::new(&fonts);
    type_case.reading = Reading::Backward;
    let reading = type_case.reading_of(text);
    let shaped = type_case.shape(text, Cut::Regular, reading)?;
    assert!(!shaped.text.contains(['\u{2068}', '\u{2069}']));
    let glyphs = shaped.runs.iter().flat_map(|run| &run.glyphs);
    Ok(glyphs.filter_map(|glyph| shaped.text.get(glyph.text_range.clone())).collect())
}

#[test]
fn numbers_and_codes_keep_their_order_among_arabic_letters() -> Result<(), RenderError> {
    assert_eq!(on_paper("صفحة 12 من 30")?, "30 نم 12 ةحفص");
    assert_eq!(on_paper("صفحة \u{2068}12\u{2069} من \u{2068}30\u{2069}")?, "30 نم 12 ةحفص");
    assert_eq!(on_paper("الاثنين 9 نوفمبر 2026، 08:00")?.matches("08:00").count(), 1);
    assert!(on_paper("الاثنين 9 نوفمبر 2026، 08:00")?.starts_with("08:00 ،2026 "));
    assert!(on_paper("هاتف: \u{2068}+48 12 345 67 89\u{2069}.")?.starts_with(".+48 12 345 67 89 :"));
    assert!(on_paper("الرمز \u{2068}DEMO-01\u{2069}، مراجعة 2")?.contains("DEMO-01"));
    assert!(on_paper("الرمز DEMO-01، مراجعة 2")?.contains("DEMO-01"));
    // Texts without an Arabic letter are not turned over at all.
    for text in ["+48 12 345 67 89", "-0.5 mm", "08:00", "DEMO-01", "3F9A-92C1"] {
        assert_eq!(on_paper(text)?, text);
    }
    Ok(())
}

/// A telephone number that is parted by the end of a line goes on in its own order.
#[test]
fn a_line_within_an_isolate_keeps_its_order() -> Result<(), RenderError> {
    let fonts = Fonts::embedded();
    let mut type_case = TypeCase::new(&fonts);
    let text = "هاتف: \u{2068}+48 12 345 67 89\u{2069}";
    let at = text.find("345").unwrap_or_default();
    let shaped = type_case.shape_line((text, at..text.len()), Cut::Regular, Reading::Backward)?;
    let glyphs = shaped.runs.iter().flat_map(|run| &run.glyphs);
    let order: String = glyphs.filter_map(|glyph| shaped.text.get(glyph.text_range.clone())).collect();
    assert_eq!(order, "345 67 89");
    let narrow = lines::wrap(&mut type_case, text, lines::Style::new(Cut::Regular, 10.0), 70.0, lines::Wide::Divide)?;
    let texts: Vec<String> = narrow.iter().flatten().map(|line| line.shaped.text.clone()).collect();
    assert!(texts.len() > 1, "{texts:?}");
    assert_eq!(texts.concat(), text.replace(['\u{2068}', '\u{2069}'], ""));
    Ok(())
}

/// A cell of boxes takes its words for a screen reader from the document.
#[test]
fn a_box_is_read_out_in_the_language_of_its_part() -> Result<(), RenderError> {
    let ticks = Cell::Ticks { boxes: 3, alternative: "Kästchen".to_owned() };
    let mut row = Row::headed(["Kniebeugen".to_owned()]);
    row.cells.push(ticks);
    let columns = vec![Column::of("Übung", 1.0, Align::Start), Column::of("Mo", 1.0, Align::Centre)];
    let table = Table { caption: "Übungen".to_owned(), columns, rows: vec![row] };
    pdf(&of_parts(vec![part(Language::German, Reader::Patient, vec![Block::Table(table)])])).map(|_| ())
}
