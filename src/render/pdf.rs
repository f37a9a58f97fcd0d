//! Sets a [`Document`] as a tagged PDF file: PDF/A-2a for the archive and PDF/UA-1 for screen readers.
//!
//! Setting is done in two passes. The first places every block on a page as plain ink in points; only then is
//! the number of pages known, and the second pass writes the file. The same document gives the same bytes.

mod bar;
mod blocks;
mod chart;
mod chart_head;
mod chart_layout;
mod columns;
mod extra;
mod facts;
mod figure;
mod file;
mod flow;
mod fonts;
mod frame;
mod ink;
mod lines;
mod notice;
mod sizes;
mod sort;
mod spans;
mod table;
mod tags;

use crate::prescription::document::Document;
pub use extra::{Fonts, NotAFont};
use std::fmt;

/// Why a document could not be set as a PDF file.
#[derive(Clone, Debug, PartialEq)]
pub enum RenderError {
    /// Neither the embedded typeface nor a further font has a shape for a character.
    NoGlyph {
        /// The character.
        character: char,
        /// The text in which it stands.
        text: String,
    },
    /// A text does not fit its table cell in the type size of the table.
    CellOverflow {
        /// Header of the column.
        column: String,
        /// The text of the cell.
        text: String,
    },
    /// A row has another number of cells than its table has columns.
    UnevenRow {
        /// Caption of the table.
        table: String,
        /// Number of the row, from 1.
        row: usize,
    },
    /// A piece that may not be divided is larger than a page.
    PageOverflow {
        /// What does not fit.
        what: String,
    },
    /// The file would not conform to PDF/A-2a and PDF/UA-1, or could not be written.
    File {
        /// The reasons, in words.
        reasons: Vec<String>,
    },
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoGlyph { character, text } => {
                write!(f, "no font has a glyph for U+{:04X} ({character}) in \"{text}\"", u32::from(*character))
            }
            Self::CellOverflow { column, text } => {
                write!(f, "\"{text}\" does not fit the table column \"{column}\"")
            }
            Self::UnevenRow { table, row } => {
                write!(f, "row {row} of the table \"{table}\" does not have one cell a column")
            }
            Self::PageOverflow { what } => write!(f, "{what} does not fit a page"),
            Self::File { reasons } => {
                write!(f, "the PDF file cannot be written: {}", reasons.join("; "))
            }
        }
    }
}

impl std::error::Error for RenderError {}

/// Sets `document` in the embedded typeface and returns the bytes of the PDF file.
pub fn pdf(document: &Document) -> Result<Vec<u8>, RenderError> {
    pdf_with(document, &Fonts::embedded())
}

/// Sets `document`, with further fonts for characters that the embedded typeface lacks.
pub fn pdf_with(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, RenderError> {
    if !document.faults.is_empty() {
        return Err(RenderError::File { reasons: document.faults.clone() });
    }
    let mut type_case = fonts::TypeCase::new(fonts);
    let mut tree = tags::Tree::new();
    let sheets = flow::sheets(document, &mut type_case, &mut tree)?;
    file::write(document, &sheets, &mut type_case, tree)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prescription::document::{
        Align, Block, Cell, Column, Drawing, Emphasis, Part, Row, Shape, Size, Table, Tone,
    };

    fn document(blocks: Vec<Block>) -> Document {
        Document {
            title: "C1 revision 2".to_owned(),
            language: "en",
            date: (2026, 9, 23),
            running: "C1 · revision 2".to_owned(),
            banner: vec!["For teaching only".to_owned(), "Check each number".to_owned()],
            parts: vec![Part { title: "First".to_owned(), blocks }],
        }
    }

    fn table(size: f32, width: f32, text: &str) -> Block {
        let column = |header: &str, width, align| Column { header: header.to_owned(), width, align };
        let columns = vec![column("No.", width, Align::Decimal), column("Done", 1.0, Align::Centre)];
        let row = |emphasis| Row { cells: vec![Cell::Text(text.to_owned()), Cell::Tick], emphasis };
        let rows = vec![row(Emphasis::Group), row(Emphasis::Plain), row(Emphasis::Strong)];
        Block::Table(Table { caption: "Numbers".to_owned(), size, columns, rows })
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() -> Result<(), RenderError> {
        let document = document(vec![table(12.0, 1.0, "142.5"), Block::Steps(vec!["Turn.".to_owned()])]);
        assert_eq!(pdf(&document)?, pdf(&document)?);
        Ok(())
    }

    #[test]
    fn names_in_many_scripts_are_set() -> Result<(), RenderError> {
        let names = "Łukasz Świątek, Ελένη, Şükrü, Юрий, محمد صلاح (1999), שלום";
        let bytes = pdf(&document(vec![Block::Paragraph(Size::Large, names.to_owned())]))?;
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

    #[test]
    fn a_chart_cell_is_never_broken() {
        let long = "123456789.5 ".repeat(12);
        let error = pdf(&document(vec![table(12.0, 1.0, &long)]));
        assert_eq!(error, Err(RenderError::CellOverflow { column: "No.".to_owned(), text: long }));
    }

    #[test]
    fn a_narrow_column_takes_room_from_its_neighbour() -> Result<(), RenderError> {
        pdf(&document(vec![table(12.0, 0.01, "142.5")])).map(|_| ())
    }

    #[test]
    fn a_row_with_a_missing_cell_is_refused() {
        let Block::Table(mut uneven) = table(10.0, 1.0, "1") else {
            return;
        };
        uneven.rows.iter_mut().skip(1).take(1).for_each(|row| row.cells.truncate(1));
        let error = pdf(&document(vec![Block::Table(uneven)]));
        assert_eq!(error, Err(RenderError::UnevenRow { table: "Numbers".to_owned(), row: 2 }));
    }

    #[test]
    fn a_bar_stands_alone_in_its_row() -> Result<(), RenderError> {
        let Block::Table(mut table) = table(10.0, 1.0, "1") else { return Ok(()) };
        table.rows.insert(1, Row::bar("At the clinic", vec!["A sentence. ".repeat(30), String::new()]));
        pdf(&document(vec![Block::Table(table.clone())]))?;
        let bar = table.rows[1].cells.clone();
        table.rows[0].cells.splice(1.., bar);
        let error = pdf(&document(vec![Block::Table(table)]));
        assert_eq!(error, Err(RenderError::UnevenRow { table: "Numbers".to_owned(), row: 1 }));
        Ok(())
    }

    #[test]
    fn a_bar_larger_than_a_page_is_refused() {
        let Block::Table(mut table) = table(10.0, 1.0, "1") else { return };
        table.rows.insert(0, Row::bar("At the clinic", vec!["A sentence.".to_owned(); 80]));
        let error = pdf(&document(vec![Block::Table(table)]));
        assert_eq!(error, Err(RenderError::PageOverflow { what: "a bar in a table".to_owned() }));
    }

    #[test]
    fn long_content_goes_on_overleaf() -> Result<(), RenderError> {
        let lines = vec!["A sentence that is repeated. ".repeat(8); 40];
        let notice = Block::Notice { title: "Notice".to_owned(), lines };
        let document = document(vec![notice, table(12.0, 1.0, "1.5")]);
        let sheets = flow::sheets(&document, &mut fonts::TypeCase::new(), &mut tags::Tree::new())?;
        assert!(sheets.len() > 2, "{} pages", sheets.len());
        Ok(())
    }

    #[test]
    fn empty_texts_and_blocks_are_set() -> Result<(), RenderError> {
        let blocks = vec![
            Block::Paragraph(Size::Body, String::new()),
            Block::Steps(Vec::new()),
            Block::Facts(Vec::new()),
            Block::Figures(Vec::new()),
            Block::Lines(Vec::new()),
            table(9.0, 1.0, ""),
        ];
        let mut document = document(blocks);
        document.banner.clear();
        document.running.clear();
        pdf(&document).map(|_| ())
    }

    #[test]
    fn a_drawing_larger_than_a_page_is_refused() {
        let drawing = |paper_width| Drawing {
            name: "plan".to_owned(),
            alternative: "A disc.".to_owned(),
            caption: "Plan".to_owned(),
            min: (0.0, 0.0),
            max: (10.0, 10.0),
            paper_width,
            shapes: vec![Shape::Disc { centre: (5.0, 5.0), radius: 1.0, tone: Tone::Light }],
        };
        let set = |width: f64| pdf(&document(vec![Block::Figures(vec![drawing(width)])])).is_ok();
        assert!(set(150.0));
        assert!(!set(181.0));
        assert!(!set(f64::NAN));
    }
}
