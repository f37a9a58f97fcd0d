//! Sets a framed notice.

use super::RenderError;
use super::blocks::Setting;
use super::frame::WIDTH;
use super::ink::{BLACK, Ink, MM, Mark, Slab};
use super::lines::{Line, Style, fill};
use super::tags::{NodeId, Role};
use std::rc::Rc;

/// Thickness of the frame.
const RULE: f32 = 2.5;

/// Space between the frame and the text.
const PAD: f32 = 4.0 * MM;

/// Space between two sentences.
const GAP: f32 = 1.5 * MM;

/// Sets a notice, a slab a line, so that a very long one can go on overleaf instead of being cut.
pub(super) fn set(setting: &mut Setting, title: &str, sentences: &[String]) -> Result<Vec<Slab>, RenderError> {
    let (bold, plain) = (setting.sizes.strong(), setting.sizes.text());
    let group = setting.element(Role::Group);
    let mut rows = Vec::new();
    rows.extend(text(setting, group, title, bold)?);
    for sentence in sentences {
        rows.extend(text(setting, group, sentence, plain)?);
    }
    let count = rows.len();
    Ok(rows.into_iter().enumerate().map(|(index, row)| framed(row, index == 0, index + 1 == count)).collect())
}

struct Row {
    node: NodeId,
    line: Line,
    style: Style,
    gap: f32,
}

fn text(setting: &mut Setting, group: NodeId, text: &str, style: Style) -> Result<Vec<Row>, RenderError> {
    let node = setting.tree.add(group, Role::Paragraph);
    let lines = fill(setting.type_case, text, style, WIDTH - 2.0 * (PAD + RULE))?;
    let row = |(index, line)| Row { node, line, style, gap: if index == 0 { GAP } else { 0.0 } };
    Ok(lines.into_iter().enumerate().map(row).collect())
}

fn framed(row: Row, first: bool, last: bool) -> Slab {
    let top = if first { RULE + PAD } else { row.gap };
    let height = top + row.style.height() + if last { PAD + RULE } else { 0.0 };
    let mut frame = vec![Ink::block(0.0, 0.0, RULE, height, BLACK), Ink::block(WIDTH - RULE, 0.0, RULE, height, BLACK)];
    if first {
        frame.push(Ink::block(0.0, 0.0, WIDTH, RULE, BLACK));
    }
    if last {
        frame.push(Ink::block(0.0, height - RULE, WIDTH, RULE, BLACK));
    }
    let ink = row.line.ink(RULE + PAD, top + row.style.baseline(), row.style.size);
    Slab {
        above: if first { 4.0 * MM } else { 0.0 },
        height,
        keep: !last,
        marks: Rc::new(vec![Mark::decoration(frame), Mark::of(row.node, vec![ink])]),
        what: "a notice",
        ..Slab::default()
    }
}
