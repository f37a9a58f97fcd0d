//! Sets a bar: a table row over the whole width that cannot be overlooked, in black and white or after a fax.

use super::RenderError;
use super::blocks::{Setting, stacked};
use super::columns::Grid;
use super::fonts::Cut;
use super::frame::WIDTH;
use super::ink::{BLACK, Head, Ink, MM, Mark, Slab};
use super::lines::{Style, fill};
use super::tags::{NodeId, Role};
use std::rc::Rc;

const TITLE: Style = Style::new(Cut::Bold, 14.0);

/// Grey ground.
const GROUND: u8 = 222;

/// Thickness of the rules above and below.
const RULE: f32 = 3.0;

/// Width of the black block at the reading start: it stays when a fax takes the grey away.
const BLOCK: f32 = 4.0 * MM;

/// Space around the text.
const PAD: f32 = 2.0 * MM;

/// Left edge of the text.
const LEFT: f32 = BLOCK + PAD;

/// Sets a bar as one cell over all columns.
pub(super) fn set(
    setting: &mut Setting,
    title: &str,
    sentences: &[String],
    grid: &Grid,
    body: NodeId,
    head: &Rc<Head>,
) -> Result<Slab, RenderError> {
    let row = setting.tree.add(body, Role::Row);
    let cell = setting.tree.add(row, Role::WideCell(grid.lanes.len()));
    let text = Style { cut: Cut::Regular, ..grid.style };
    let styled = std::iter::once((title, TITLE)).chain(sentences.iter().map(|line| (line.as_str(), text)));
    let (mut marks, mut y) = (Vec::new(), RULE + PAD);
    for (sentence, style) in styled {
        let node = setting.tree.add(cell, Role::Paragraph);
        let lines = fill(setting.type_case, sentence, style, WIDTH - LEFT - PAD)?;
        marks.push(Mark::of(node, stacked(&lines, style, LEFT, y)));
        y += lines.len() as f32 * style.height();
    }
    let height = y + PAD + RULE;
    marks.insert(0, Mark::decoration(ground(height)));
    let head = Some(Rc::clone(head));
    Ok(Slab { height, marks: Rc::new(marks), head, what: "a bar in a table", ..Slab::default() })
}

fn ground(height: f32) -> Vec<Ink> {
    vec![
        Ink::block(0.0, 0.0, WIDTH, height, GROUND),
        Ink::block(0.0, 0.0, BLOCK, height, BLACK),
        Ink::block(0.0, 0.0, WIDTH, RULE, BLACK),
        Ink::block(0.0, height - RULE, WIDTH, RULE, BLACK),
    ]
}
