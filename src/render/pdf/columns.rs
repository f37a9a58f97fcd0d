//! The columns of a table: where they stand, in which cut they are set, and where their decimal points lie.

use super::RenderError;
use super::fonts::{Cut, Reading, TypeCase};
use super::frame::WIDTH;
use super::lines::{Style, Wide, line, wrap};
use crate::prescription::document::{Align, Cell, Table};

/// The smallest type of a head.
const SMALLEST: f32 = 8.0;

/// Distance of lines in a cell.
const LEADING: f32 = 1.25;

/// A column with everything that is the same for all its cells.
pub(super) struct Lane {
    /// Left edge of the column.
    pub left: f32,
    /// Width of the column.
    pub width: f32,
    /// How cells stand in it.
    pub align: Align,
    /// Whether its cells are set in the narrow cuts.
    pub narrow: bool,
    /// Greatest width of digits up to the units digit, and of what comes after.
    pub digits: (f32, f32),
    /// In which way the lines of the part run.
    pub reading: Reading,
    pad: f32,
}

impl Lane {
    /// Left edge of the text.
    pub fn inner(&self) -> f32 {
        self.left + self.pad
    }

    /// What becomes of a word that is too wide: words may be divided, numbers never.
    pub fn wide(&self) -> Wide {
        if self.align == Align::Start { Wide::Divide } else { Wide::Refuse }
    }

    /// Width for the text.
    pub fn room(&self) -> f32 {
        self.width - 2.0 * self.pad
    }
}

/// The columns of a table and the style of its cells.
pub(super) struct Grid {
    /// Columns from left to right.
    pub lanes: Vec<Lane>,
    /// Style of the cells; the cut is that of a plain cell.
    pub style: Style,
    /// Style of each column's head.
    pub heads: Vec<Style>,
}

impl Grid {
    /// Finds a setting in which all cells of a table fit.
    pub fn new(type_case: &mut TypeCase, table: &Table, size: f32) -> Result<Self, RenderError> {
        let all: f32 = table.columns.iter().map(|column| column.width).sum();
        let shares: Vec<f32> = table.columns.iter().map(|column| WIDTH * column.width / all).collect();
        match Self::with(type_case, (table, size), &shares) {
            // A long word in one column need not fail the table while its neighbours have room to spare.
            Err(RenderError::CellOverflow { .. }) => {
                let widths = balanced(type_case, (table, size), &shares)?;
                Self::with(type_case, (table, size), &widths)
            }
            result => result,
        }
    }

    fn with(type_case: &mut TypeCase, (table, size): (&Table, f32), widths: &[f32]) -> Result<Self, RenderError> {
        let style = Style { leading: LEADING, ..Style::new(Cut::Regular, size) };
        let mut lanes = Vec::new();
        let mut left = 0.0;
        for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let mut lane = Lane {
                left,
                width: *width,
                align: column.align,
                narrow: false,
                digits: (0.0, 0.0),
                reading: type_case.reading,
                pad: PADDING,
            };
            settle(type_case, table, index, &mut lane, style)?;
            lanes.push(lane);
            left += width;
        }
        let heads = heads(type_case, (table, size), &lanes)?;
        Ok(Self { lanes, style, heads })
    }
}

/// Space between a cell's edge and its text.
const PADDING: f32 = 2.7;

/// Widths in which each column has what it needs at least; what is left is shared out as the table wishes.
fn balanced(type_case: &mut TypeCase, (table, size): (&Table, f32), shares: &[f32]) -> Result<Vec<f32>, RenderError> {
    let mut needs = Vec::new();
    let (mut excess, mut worst) = (0.0, None);
    for (index, share) in shares.iter().enumerate() {
        let (need, widest) = need(type_case, (table, size), index)?;
        if need > share + excess {
            (excess, worst) = (need - share, Some((index, widest)));
        }
        needs.push(need);
    }
    let spare = WIDTH - needs.iter().sum::<f32>();
    let wished: f32 = shares.iter().zip(&needs).map(|(share, need)| f32::max(share - need, 0.0)).sum();
    match worst {
        Some((index, text)) if spare < 0.0 || wished <= 0.0 => Err(overflow(table, index, text)),
        _ => {
            let width = |(share, need): (&f32, &f32)| need + f32::max(share - need, 0.0) * spare / wished;
            Ok(shares.iter().zip(&needs).map(width).collect())
        }
    }
}

fn overflow(table: &Table, index: usize, text: &str) -> RenderError {
    let column = table.columns.get(index).map(|column| column.header.clone()).unwrap_or_default();
    RenderError::CellOverflow { column, text: text.to_owned() }
}

/// The least width of a column in the narrow cuts, with the text that asks for most of it.
fn need<'a>(
    type_case: &mut TypeCase,
    (table, size): (&'a Table, f32),
    index: usize,
) -> Result<(f32, &'a str), RenderError> {
    let Some(column) = table.columns.get(index) else {
        return Ok((0.0, ""));
    };
    let mut most = (widest_word(type_case, &column.header, Cut::NarrowBold, SMALLEST)?, column.header.as_str());
    let mut digits = (0.0_f32, 0.0_f32);
    for row in &table.rows {
        let Some((text, bold)) = row.cells.get(index).and_then(content) else {
            continue;
        };
        let cut = Cut::new(bold, true);
        let whole = line(type_case, text, cut, size)?;
        let width = if let Some(units) = units(&whole.shaped.text).filter(|_| column.align == Align::Decimal) {
            let before = whole.shaped.advance_of(0..units) * size;
            digits = (digits.0.max(before), digits.1.max(whole.width - before));
            digits.0 + digits.1
        } else {
            widest_word(type_case, text, cut, size)?
        };
        if width > most.0 {
            most = (width, text);
        }
    }
    // A hair more than needed, so that rounding does not undo the fit.
    Ok((most.0 + 2.0 * PADDING + 0.05, most.1))
}

fn widest_word(type_case: &mut TypeCase, text: &str, cut: Cut, size: f32) -> Result<f32, RenderError> {
    let style = Style::new(cut, size);
    let words = wrap(type_case, text, style, 0.0, Wide::Keep)?.unwrap_or_default();
    Ok(words.iter().map(|word| word.width).fold(0.0, f32::max))
}

/// Text of a cell and whether it is bold; `None` for boxes to tick.
pub(super) fn content(cell: &Cell) -> Option<(&str, bool)> {
    match cell {
        Cell::Text(text) => Some((text, false)),
        Cell::Bold(text) => Some((text, true)),
        Cell::Ticks { .. } => None,
    }
}

/// The place after the units digit of the first number in a text.
pub(super) fn units(text: &str) -> Option<usize> {
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let length = text[first..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - first);
    Some(first + length)
}

/// Chooses the cut of a column: the regular one if all cells fit, or else the narrow one.
fn settle(
    type_case: &mut TypeCase,
    table: &Table,
    index: usize,
    lane: &mut Lane,
    style: Style,
) -> Result<(), RenderError> {
    let mut failed = None;
    for narrow in [false, true] {
        lane.narrow = narrow;
        lane.digits = (0.0, 0.0);
        failed = None;
        for row in &table.rows {
            let Some((text, bold)) = row.cells.get(index).and_then(content) else {
                continue;
            };
            let style = Style { cut: Cut::new(bold, narrow), ..style };
            if !fits(type_case, text, lane, style)? {
                failed = Some(text);
                break;
            }
        }
        if failed.is_none() {
            return Ok(());
        }
    }
    Err(overflow(table, index, failed.unwrap_or_default()))
}

fn fits(type_case: &mut TypeCase, text: &str, lane: &mut Lane, style: Style) -> Result<bool, RenderError> {
    let whole = line(type_case, text, style.cut, style.size)?;
    if let Some(units) = units(&whole.shaped.text).filter(|_| lane.align == Align::Decimal) {
        let before = whole.shaped.advance_of(0..units) * style.size;
        lane.digits.0 = f32::max(lane.digits.0, before);
        lane.digits.1 = f32::max(lane.digits.1, whole.width - before);
        return Ok(lane.digits.0 + lane.digits.1 <= lane.room());
    }
    if whole.width <= lane.room() {
        return Ok(true);
    }
    Ok(wrap(type_case, text, style, lane.room(), lane.wide())?.is_some())
}

/// The largest style in which no word of each column's head is divided.
fn heads(type_case: &mut TypeCase, (table, size): (&Table, f32), lanes: &[Lane]) -> Result<Vec<Style>, RenderError> {
    let columns = table.columns.iter().zip(lanes);
    columns.map(|(column, lane)| head(type_case, &column.header, lane, size)).collect()
}

fn head(type_case: &mut TypeCase, header: &str, lane: &Lane, largest: f32) -> Result<Style, RenderError> {
    let mut size = largest;
    while size >= SMALLEST {
        for cut in [Cut::Bold, Cut::NarrowBold] {
            let style = Style { leading: LEADING, ..Style::new(cut, size) };
            if wrap(type_case, header, style, lane.room(), Wide::Refuse)?.is_some() {
                return Ok(style);
            }
        }
        size -= 0.5;
    }
    Err(RenderError::CellOverflow { column: header.to_owned(), text: header.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_units_digit_is_found() {
        assert_eq!(units("142.5"), Some(3));
        assert_eq!(units("-0.5 mm"), Some(2));
        assert_eq!(units("17"), Some(2));
        assert_eq!(units("none"), None);
    }
}
