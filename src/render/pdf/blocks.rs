//! Sets the blocks of a part as slabs: titles, headings, running text, steps, and lines to write on.

use super::fonts::{Cut, Reading, TypeCase};
use super::frame::WIDTH;
use super::ink::{BLACK, Ink, MM, Mark, Slab};
use super::lines::{Line, Style, fill, line};
use super::tags::{NodeId, Role, Tree};
use super::{RenderError, facts, figure, notice, table};
use crate::prescription::document::Block;
use std::rc::Rc;

/// What setting a block needs.
pub(super) struct Setting<'a> {
    /// The typeface.
    pub type_case: &'a mut TypeCase,
    /// The structure tree.
    pub tree: &'a mut Tree,
    /// The element of the part.
    pub root: NodeId,
    /// Whether the part is for the patient, in large type.
    pub large: bool,
}

impl Setting<'_> {
    /// Adds an element at the end of the part.
    pub fn element(&mut self, role: Role) -> NodeId {
        self.tree.add(self.root, role)
    }
}

const TITLE: Style = Style::new(Cut::Bold, 20.0);
const HEADING: Style = Style::new(Cut::Bold, 13.0);
const LARGE_HEADING: Style = Style::new(Cut::Bold, 16.0);
const LARGE: Style = Style::new(Cut::Regular, 14.0);
const BODY: Style = Style::new(Cut::Regular, 10.0);
const NUMBER: Style = Style::new(Cut::Bold, 20.0);

/// Space for the number of a step.
const INDENT: f32 = 14.0 * MM;

/// Distance of lines to write on.
const PITCH: f32 = 11.0 * MM;

/// Sets the title of a part.
pub(super) fn title(setting: &mut Setting, text: &str) -> Result<Vec<Slab>, RenderError> {
    let node = setting.element(Role::Heading(1, text.to_owned()));
    let lines = fill(setting.type_case, text, TITLE, WIDTH)?;
    Ok(together(column(node, &lines, TITLE, 0.0, 0.0)))
}

/// Sets a block.
pub(super) fn block(setting: &mut Setting, block: &Block) -> Result<Vec<Slab>, RenderError> {
    match block {
        Block::Heading(text) => heading(setting, text),
        Block::Paragraph(text) => paragraph(setting, text, if setting.large { LARGE } else { BODY }),
        Block::Steps(steps) | Block::Bullets(steps) => numbered(setting, steps),
        Block::Notice { title, lines } => notice::set(setting, title, lines),
        Block::Facts(facts) => facts::set(setting, facts),
        Block::Table(content) => table::set(setting, content),
        Block::Chart(_) => Ok(Vec::new()),
        Block::Figures(drawings) => figure::set(setting, drawings),
        Block::Lines(labels) => ruled(setting, labels),
    }
}

fn heading(setting: &mut Setting, text: &str) -> Result<Vec<Slab>, RenderError> {
    let node = setting.element(Role::Heading(2, text.to_owned()));
    // A heading is never smaller than the text below it.
    let style = if setting.large { LARGE_HEADING } else { HEADING };
    let lines = fill(setting.type_case, text, style, WIDTH)?;
    Ok(together(column(node, &lines, style, 0.0, 5.0 * MM)))
}

fn paragraph(setting: &mut Setting, text: &str, style: Style) -> Result<Vec<Slab>, RenderError> {
    let node = setting.element(Role::Paragraph);
    let lines = fill(setting.type_case, text, style, WIDTH)?;
    let mut slabs = column(node, &lines, style, 0.0, style.size * 0.6);
    // The first two lines and the last two are never parted by the end of a page.
    let count = slabs.len();
    for (index, slab) in slabs.iter_mut().enumerate() {
        slab.keep = index + 1 < count && (index == 0 || index + 2 == count);
    }
    Ok(slabs)
}

fn numbered(setting: &mut Setting, steps: &[String]) -> Result<Vec<Slab>, RenderError> {
    let list = setting.element(Role::List);
    let mut slabs = Vec::new();
    for (index, text) in steps.iter().enumerate() {
        let item = setting.tree.add(list, Role::Item);
        let (label, body) = (setting.tree.add(item, Role::Number), setting.tree.add(item, Role::Body));
        let number = line(setting.type_case, &format!("{}.", index + 1), NUMBER.cut, NUMBER.size)?;
        let lines = fill(setting.type_case, text, LARGE, WIDTH - INDENT)?;
        let mut step = together(column(body, &lines, LARGE, INDENT, 3.0 * MM));
        if let Some(last) = step.last_mut() {
            last.keep = false;
        }
        if let Some(first) = step.first_mut() {
            let mark = Mark::of(label, vec![number.ink(0.0, LARGE.baseline(), NUMBER.size)]);
            first.marks = Rc::new(std::iter::once(mark).chain(first.marks.iter().cloned()).collect());
        }
        slabs.extend(step);
    }
    Ok(slabs)
}

fn ruled(setting: &mut Setting, labels: &[String]) -> Result<Vec<Slab>, RenderError> {
    let style = if setting.large { LARGE } else { BODY };
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

/// A line that is read from right to left begins at the right margin.
fn start(line: &Line, style: Style, left: f32) -> f32 {
    match line.shaped.reading {
        Reading::Forward => left,
        Reading::Backward => WIDTH - line.shaped.advance * style.size,
    }
}

/// One slab for each line, with `above` before the first.
fn column(node: NodeId, lines: &[Line], style: Style, left: f32, above: f32) -> Vec<Slab> {
    let slab = |(index, line): (usize, &Line)| Slab {
        above: if index == 0 { above } else { 0.0 },
        height: style.height(),
        marks: Rc::new(vec![Mark::of(node, vec![line.ink(start(line, style, left), style.baseline(), style.size)])]),
        what: "a line of text",
        ..Slab::default()
    };
    lines.iter().enumerate().map(slab).collect()
}

/// Keeps slabs with each other and with what follows.
fn together(mut slabs: Vec<Slab>) -> Vec<Slab> {
    for slab in &mut slabs {
        slab.keep = true;
    }
    slabs
}
