//! Sets pairs of a label and a text as a table of two columns.

use super::RenderError;
use super::blocks::{Setting, stacked};
use super::frame::WIDTH;
use super::ink::{HAIRLINE, Ink, MM, Mark, RULE, Slab};
use super::lines::{fill, line};
use super::tags::Role;
use std::rc::Rc;

/// Space above and below the text of a row.
const PAD: f32 = 1.0 * MM;

/// Space between the columns.
const GUTTER: f32 = 5.0 * MM;

/// Sets the pairs; the label's column is as wide as the labels need, up to two fifths of the page.
pub(super) fn set(setting: &mut Setting, facts: &[(String, String)]) -> Result<Vec<Slab>, RenderError> {
    let (bold, plain) = (setting.sizes.strong(), setting.sizes.text());
    let mut widest = 40.0 * MM;
    for (label, _) in facts {
        let width = line(setting.type_case, label, bold.cut, bold.size)?.width;
        widest = f32::max(widest, width).min(WIDTH * 0.4);
    }
    let table = setting.element(Role::Table(None));
    let left = widest + GUTTER;
    let mut slabs = Vec::new();
    for (index, (label, text)) in facts.iter().enumerate() {
        let row = setting.tree.add(table, Role::Row);
        let (name, cell) = (setting.tree.add(row, Role::RowName), setting.tree.add(row, Role::Cell));
        let labels = fill(setting.type_case, label, bold, widest)?;
        let lines = fill(setting.type_case, text, plain, WIDTH - left)?;
        let height = labels.len().max(lines.len()) as f32 * plain.height() + 2.0 * PAD;
        let rule = Ink::rule(0.0, WIDTH, height, HAIRLINE, RULE);
        let marks = vec![
            Mark::decoration(vec![rule]),
            Mark::of(name, stacked(&labels, bold, 0.0, PAD)),
            Mark::of(cell, stacked(&lines, plain, left, PAD)),
        ];
        let above = if index == 0 { 2.0 * MM } else { 0.0 };
        slabs.push(Slab { above, height, marks: Rc::new(marks), what: "a row of facts", ..Slab::default() });
    }
    Ok(slabs)
}
