//! Sets the blocks of a part as slabs: titles, headings, running text, steps, and lines to write on.

use super::fonts::{Cut, Reading, TypeCase};
use super::frame::WIDTH;
use super::ink::{BLACK, Ink, MM, Mark, Slab};
use super::lines::{Line, Style, fill, line};
use super::sizes::Sizes;
use super::tags::{NodeId, Role, Tree};
use super::{RenderError, chart, facts, figure, notice, table};
use crate::prescription::document::Block;
use std::rc::Rc;

/// What setting a block needs.
pub(super) struct Setting<'a, 'f> {
    /// The typeface.
    pub type_case: &'a mut TypeCase<'f>,
    /// The structure tree.
    pub tree: &'a mut Tree,
    /// The element of the part.
    pub root: NodeId,
    /// Type sizes of its reader.
    pub sizes: Sizes,
}

impl Setting<'_, '_> {
    /// One slab for each line, with `above` before the first.
    fn column(&self, (node, style): (NodeId, Style), lines: &[Line], left: f32, above: f32) -> Vec<Slab> {
        let slab = |(index, line): (usize, &Line)| Slab {
            above: if index == 0 { above } else { 0.0 },
            height: style.height(),
            marks: Rc::new(vec![Mark::of(
                node,
                vec![line.ink(self.start(line, style, left), style.baseline(), style.size)],
            )]),
            what: "a line of text",
            ..Slab::default()
        };
        lines.iter().enumerate().map(slab).collect()
    }

    /// A line that is read against the way of its part begins at the other margin.
    fn start(&self, line: &Line, style: Style, left: f32) -> f32 {
        match (self.type_case.reading, line.shaped.reading) {
            (Reading::Forward, Reading::Backward) => WIDTH - line.shaped.advance * style.size,
            _ => left,
        }
    }

    /// Adds an element at the end of the part.
    pub fn element(&mut self, role: Role) -> NodeId {
        self.tree.add(self.root, role)
    }
}

/// Stands before an item of a list without numbers.
const BULLET: &str = "\u{2022}";

/// Distance of lines to write on.
const PITCH: f32 = 11.0 * MM;

/// Sets the title of a part.
pub(super) fn title(setting: &mut Setting, text: &str) -> Result<Vec<Slab>, RenderError> {
    let node = setting.element(Role::Heading(1, text.to_owned()));
    let style = Style::new(Cut::Bold, setting.sizes.title);
    let lines = fill(setting.type_case, text, style, WIDTH)?;
    Ok(together(setting.column((node, style), &lines, 0.0, 0.0)))
}

/// Sets a block.
pub(super) fn block(setting: &mut Setting, block: &Block) -> Result<Vec<Slab>, RenderError> {
    match block {
        Block::Heading(text) => heading(setting, text),
        Block::Paragraph(text) => paragraph(setting, text),
        Block::Steps(steps) => {
            let labels = (1..=steps.len()).map(|number| number.to_string()).collect();
            let step = Style::new(Cut::Bold, setting.sizes.step);
            items(setting, (Role::List, step), labels, steps)
        }
        Block::Bullets(sentences) => {
            let labels = vec![BULLET.to_owned(); sentences.len()];
            items(setting, (Role::Bullets, setting.sizes.strong()), labels, sentences)
        }
        Block::Notice { title, lines } => notice::set(setting, title, lines),
        Block::Facts(facts) => facts::set(setting, facts),
        Block::Table(content) => table::set(setting, content),
        Block::Chart(content) => chart::set(setting, content),
        Block::Figures(drawings) => figure::set(setting, drawings),
        Block::Lines(labels) => ruled(setting, labels),
    }
}

fn heading(setting: &mut Setting, text: &str) -> Result<Vec<Slab>, RenderError> {
    let node = setting.element(Role::Heading(2, text.to_owned()));
    let style = Style::new(Cut::Bold, setting.sizes.heading);
    let lines = fill(setting.type_case, text, style, WIDTH)?;
    Ok(together(setting.column((node, style), &lines, 0.0, 5.0 * MM)))
}

fn paragraph(setting: &mut Setting, text: &str) -> Result<Vec<Slab>, RenderError> {
    let (node, style) = (setting.element(Role::Paragraph), setting.sizes.text());
    let lines = fill(setting.type_case, text, style, WIDTH)?;
    let mut slabs = setting.column((node, style), &lines, 0.0, style.size * 0.6);
    // The first two lines and the last two are never parted by the end of a page.
    let count = slabs.len();
    for (index, slab) in slabs.iter_mut().enumerate() {
        slab.keep = index + 1 < count && (index == 0 || index + 2 == count);
    }
    Ok(slabs)
}

/// Sets a list with a label before each of its texts.
fn items(
    setting: &mut Setting,
    (role, number): (Role, Style),
    labels: Vec<String>,
    texts: &[String],
) -> Result<Vec<Slab>, RenderError> {
    let list = setting.element(role);
    let (style, gap) = (setting.sizes.text(), 0.2 * setting.sizes.text * MM);
    let mut shaped = Vec::new();
    for label in &labels {
        shaped.push(line(setting.type_case, label, number.cut, number.size)?);
    }
    let widest = shaped.iter().map(|label| label.width).fold(0.0, f32::max);
    let indent = widest + 0.8 * style.size;
    let mut slabs = Vec::new();
    for (text, shaped) in texts.iter().zip(shaped) {
        let item = setting.tree.add(list, Role::Item);
        let (label, body) = (setting.tree.add(item, Role::Number), setting.tree.add(item, Role::Body));
        let lines = fill(setting.type_case, text, style, WIDTH - indent)?;
        let mut step = together(setting.column((body, style), &lines, indent, gap));
        if let Some(last) = step.last_mut() {
            last.keep = false;
        }
        if let Some(first) = step.first_mut() {
            let mark = Mark::of(label, vec![shaped.ink(0.0, style.baseline(), number.size)]);
            first.marks = Rc::new(std::iter::once(mark).chain(first.marks.iter().cloned()).collect());
        }
        slabs.extend(step);
    }
    Ok(slabs)
}

fn ruled(setting: &mut Setting, labels: &[String]) -> Result<Vec<Slab>, RenderError> {
    let style = setting.sizes.text();
    let mut broken = Vec::new();
    for label in labels {
        broken.push(fill(setting.type_case, label, style, WIDTH * 0.45)?);
    }
    let widest = broken.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
    let mut slabs = Vec::new();
    for lines in broken {
        let node = setting.element(Role::Paragraph);
        let height = PITCH.max(lines.len() as f32 * style.height() + 2.0 * MM);
        let inks = stacked(&lines, style, 0.0, height - lines.len() as f32 * style.height());
        let base = height - style.height() + style.baseline() + 1.0;
        let rule = Ink::rule(widest + 3.0 * MM, WIDTH, base, 0.8, BLACK);
        let marks = Rc::new(vec![Mark::of(node, inks), Mark::decoration(vec![rule])]);
        slabs.push(Slab { height, marks, what: "a line to write on", ..Slab::default() });
    }
    // A name, its date and its signature are looked for in one place.
    if let Some((_, others)) = slabs.split_last_mut() {
        for slab in others {
            slab.keep = true;
        }
    }
    Ok(slabs)
}

/// Lines below each other, the first from the upper edge `top`.
pub(super) fn stacked(lines: &[Line], style: Style, left: f32, top: f32) -> Vec<Ink> {
    let y = |index: usize| top + index as f32 * style.height() + style.baseline();
    lines.iter().enumerate().map(|(index, line)| line.ink(left, y(index), style.size)).collect()
}

/// Keeps slabs with each other and with what follows.
fn together(mut slabs: Vec<Slab>) -> Vec<Slab> {
    for slab in &mut slabs {
        slab.keep = true;
    }
    slabs
}
