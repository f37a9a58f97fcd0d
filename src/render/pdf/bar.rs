//! Sets a bar: a row of the chart over the whole width that cannot be overlooked, in black and white or after a fax.

use super::RenderError;
use super::blocks::{Setting, stacked};
use super::fonts::Cut;
use super::frame::WIDTH;
use super::ink::{BLACK, Ink, MM, Mark, Slab};
use super::lines::{Style, fill};
use super::tags::{NodeId, Role};
use std::rc::Rc;

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

/// Sets a bar as one cell over all columns; it stays with the entry after it.
pub(super) fn set(
    setting: &mut Setting,
    (title, sentences): (&str, &[String]),
    body: NodeId,
    columns: usize,
) -> Result<Slab, RenderError> {
    let row = setting.tree.add(body, Role::Row);
    let cell = setting.tree.add(row, Role::WideCell(columns));
    let heading = Style::new(Cut::Bold, setting.sizes.reading);
    let text = Style { leading: 1.25, ..setting.sizes.text() };
    let styled = std::iter::once((title, heading)).chain(sentences.iter().map(|line| (line.as_str(), text)));
    let (mut marks, mut y) = (Vec::new(), RULE + PAD);
    for (sentence, style) in styled {
        let node = setting.tree.add(cell, Role::Paragraph);
        let lines = fill(setting.type_case, sentence, style, WIDTH - LEFT - PAD)?;
        marks.push(Mark::of(node, stacked(&lines, style, LEFT, y)));
        y += lines.len() as f32 * style.height();
    }
    let height = y + PAD + RULE;
    marks.insert(0, Mark::decoration(ground(height)));
    Ok(Slab { height, keep: true, marks: Rc::new(marks), what: "a bar in the chart", ..Slab::default() })
}

fn ground(height: f32) -> Vec<Ink> {
    vec![
        Ink::block(0.0, 0.0, WIDTH, height, GROUND),
        Ink::block(0.0, 0.0, BLOCK, height, BLACK),
        Ink::block(0.0, 0.0, WIDTH, RULE, BLACK),
        Ink::block(0.0, height - RULE, WIDTH, RULE, BLACK),
    ]
}
