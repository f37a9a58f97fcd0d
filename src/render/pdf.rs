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
mod tests;
