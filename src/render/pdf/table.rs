//! Sets a table, a slab a row, with a head that comes again on every page.

use super::RenderError;
use super::blocks::Setting;
use super::columns::{Grid, Lane, content, units};
use super::figure::empty_box;
use super::fonts::{Cut, Reading};
use super::frame::WIDTH;
use super::ink::{BLACK, HAIRLINE, Head, Ink, MM, Mark, RULE, Slab};
use super::lines::{Line, Style, Wide, line, wrap};
use super::tags::{NodeId, Role};
use crate::prescription::document::{Align, Cell, Row, Table};
use std::rc::Rc;

/// Grey ground of the head.
const HEAD_GROUND: u8 = 212;

/// Space above and below the text of a cell.
const PAD: f32 = 2.2;

/// Side of a box to tick.
const TICK: f32 = 4.5 * MM;

/// Space between two boxes.
const TICK_GAP: f32 = 2.0 * MM;

/// Distance from box to box.
const TICK_STEP: f32 = TICK + TICK_GAP;

/// A table with no more rows than this is never parted.
const SHORT: usize = 12;

/// Sets a table.
pub(super) fn set(setting: &mut Setting, table: &Table) -> Result<Vec<Slab>, RenderError> {
    let uneven = table.rows.iter().position(|row| !even(row, table.columns.len()));
    if let Some(index) = uneven {
        return Err(RenderError::UnevenRow { table: table.caption.clone(), row: index + 1 });
    }
    let grid = Grid::new(setting.type_case, table, setting.sizes.text)?;
    let node = setting.element(Role::Table(Some(table.caption.clone())));
    let top = head(setting, table, &grid, node)?;
    let again = Rc::new(Head { height: top.height, marks: Rc::clone(&top.marks) });
    let mut slabs = vec![top];
    if !table.rows.is_empty() {
        let body = setting.tree.add(node, Role::TableBody);
        for content in &table.rows {
            slabs.push(row(setting, content, &grid, body, &again)?);
        }
    }
    keep_together(&mut slabs);
    Ok(slabs)
}

/// Whether a row fills all columns.
fn even(row: &Row, columns: usize) -> bool {
    row.cells.len() == columns
}

fn head(setting: &mut Setting, table: &Table, grid: &Grid, node: NodeId) -> Result<Slab, RenderError> {
    let group = setting.tree.add(node, Role::TableHead);
    let row = setting.tree.add(group, Role::Row);
    let mut cells = Vec::new();
    for ((column, lane), style) in table.columns.iter().zip(&grid.lanes).zip(&grid.heads) {
        let cell = setting.tree.add(row, Role::ColumnName);
        let lines = wrap(setting.type_case, &column.header, *style, lane.room(), Wide::Refuse)?;
        cells.push((cell, lane, *style, lines.unwrap_or_default()));
    }
    let tall = |lines: &[Line], style: Style| lines.len() as f32 * style.height();
    let text = cells.iter().map(|(_, _, style, lines)| tall(lines, *style)).fold(0.0, f32::max);
    let height = text + 2.0 * PAD;
    let mut marks = vec![Mark::decoration(vec![
        Ink::block(0.0, 0.0, WIDTH, height, HEAD_GROUND),
        Ink::rule(0.0, WIDTH, 0.0, 1.0, BLACK),
        Ink::rule(0.0, WIDTH, height, 1.0, BLACK),
    ])];
    for (cell, lane, style, lines) in cells {
        let align = if lane.align == Align::Start { Align::Start } else { Align::Centre };
        // A short name stands at the foot of the head, next to its column.
        let top = height - PAD - tall(&lines, style);
        marks.push(Mark::of(cell, cell_inks(&lines, lane, align, style, top)));
    }
    Ok(Slab {
        above: 3.0 * MM,
        height,
        keep: true,
        marks: Rc::new(marks),
        what: "the head of a table",
        ..Slab::default()
    })
}

fn row(setting: &mut Setting, row: &Row, grid: &Grid, body: NodeId, head: &Rc<Head>) -> Result<Slab, RenderError> {
    let element = setting.tree.add(body, Role::Row);
    let mut cells = Vec::new();
    for (index, (cell, lane)) in row.cells.iter().zip(&grid.lanes).enumerate() {
        let role = match cell {
            _ if index == 0 => Role::RowName,
            Cell::Ticks { boxes: 1.., alternative } => Role::ReadCell(alternative.clone()),
            Cell::Text(_) | Cell::Bold(_) | Cell::Ticks { .. } => Role::Cell,
        };
        let node = setting.tree.add(element, role);
        cells.push((node, lane, filling(setting, cell, lane, grid)?));
    }
    let lines = cells.iter().map(|(_, _, (lines, _))| lines.len()).max().unwrap_or(1).max(1);
    let text = lines as f32 * grid.style.height() + 2.0 * PAD;
    let boxes = |(cell, lane): (&Cell, &Lane)| match cell {
        Cell::Ticks { boxes, .. } => ticks_height(*boxes, lane),
        Cell::Text(_) | Cell::Bold(_) => 0.0,
    };
    let height = row.cells.iter().zip(&grid.lanes).map(boxes).fold(text, f32::max);
    let mut marks = vec![Mark::decoration(vec![Ink::rule(0.0, WIDTH, height, HAIRLINE, RULE)])];
    for ((node, lane, (lines, style)), cell) in cells.into_iter().zip(&row.cells) {
        let inks = match (style, cell) {
            (Some(style), _) => cell_inks(&lines, lane, lane.align, style, PAD),
            (None, Cell::Ticks { boxes, .. }) => ticks(*boxes, lane, height),
            (None, Cell::Text(_) | Cell::Bold(_)) => Vec::new(),
        };
        marks.push(Mark::of(node, inks));
    }
    let head = Some(Rc::clone(head));
    Ok(Slab { height, marks: Rc::new(marks), head, what: "a table row", ..Slab::default() })
}

/// Lines of a cell and their style; no style for a box to tick.
fn filling(
    setting: &mut Setting,
    cell: &Cell,
    lane: &Lane,
    grid: &Grid,
) -> Result<(Vec<Line>, Option<Style>), RenderError> {
    let Some((text, bold)) = content(cell) else {
        return Ok((Vec::new(), None));
    };
    let style = Style { cut: Cut::new(bold, lane.narrow), ..grid.style };
    if text.is_empty() {
        return Ok((Vec::new(), Some(style)));
    }
    let number = lane.align == Align::Decimal && units(text).is_some();
    let lines = if number {
        vec![line(setting.type_case, text, style.cut, style.size)?]
    } else {
        wrap(setting.type_case, text, style, lane.room(), lane.wide())?.unwrap_or_default()
    };
    Ok((lines, Some(style)))
}

fn cell_inks(lines: &[Line], lane: &Lane, align: Align, style: Style, top: f32) -> Vec<Ink> {
    let y = |index: usize| top + index as f32 * style.height() + style.baseline();
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| line.ink(start(line, lane, align, style), y(index), style.size))
        .collect()
}

/// Where the text of a cell begins.
fn start(line: &Line, lane: &Lane, align: Align, style: Style) -> f32 {
    let centred = lane.inner() + (lane.room() - line.width) / 2.0;
    match (align, units(&line.shaped.text)) {
        (Align::Start, _) => lane.inner(),
        (Align::Decimal, Some(units)) => {
            let (before, after) = lane.digits;
            let place = lane.inner() + (lane.room() - before - after) / 2.0;
            let own = line.shaped.advance_of(0..units) * style.size;
            match lane.reading {
                Reading::Forward => place + before - own,
                // Turned over, the digits after the full stop come first.
                Reading::Backward => place + after - (line.width - own),
            }
        }
        (Align::Centre, _) | (Align::Decimal, None) => centred,
    }
}

/// How many boxes stand side by side in a column, and in how many rows.
fn tick_rows(boxes: usize, lane: &Lane) -> (usize, usize) {
    let across = (1..=boxes).rev().find(|across| *across as f32 * TICK_STEP - TICK_GAP <= lane.room()).unwrap_or(1);
    (across, boxes.div_ceil(across.max(1)))
}

fn ticks_height(boxes: usize, lane: &Lane) -> f32 {
    match tick_rows(boxes, lane) {
        (_, 0) => 0.0,
        (_, rows) => rows as f32 * TICK_STEP - TICK_GAP + 2.0 * PAD,
    }
}

/// Boxes side by side in the middle of a cell, in several rows where the column is narrow.
fn ticks(boxes: usize, lane: &Lane, height: f32) -> Vec<Ink> {
    let (across, rows) = tick_rows(boxes, lane);
    let left = lane.left + (lane.width - (across as f32 * TICK_STEP - TICK_GAP)) / 2.0;
    let top = (height - (rows as f32 * TICK_STEP - TICK_GAP)) / 2.0;
    let place = |index: usize| (left + (index % across) as f32 * TICK_STEP, top + (index / across) as f32 * TICK_STEP);
    (0..boxes).map(place).map(|(left, top)| empty_box(left, top, TICK, TICK).0).collect()
}

/// Keeps a short table on one page, and the last row of a long one with the row before it.
fn keep_together(slabs: &mut [Slab]) {
    // The head is the first slab; it keeps to the first row by itself.
    let rows = slabs.len().saturating_sub(1);
    let first = if rows <= SHORT { 1 } else { rows - 1 };
    slabs.iter_mut().take(rows).skip(first).for_each(|slab| slab.keep = true);
}
