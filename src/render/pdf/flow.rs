//! Lets the blocks of a document flow into pages.

use super::RenderError;
use super::blocks::{self, Setting};
use super::fonts::{Reading, TypeCase};
use super::frame::{Banner, Foot, LEFT, PAGE_WIDTH, WIDTH};
use super::ink::{Again, Frame, Mark, Slab};
use super::lines::{Line, fill};
use super::sizes::Sizes;
use super::tags::{NodeId, Role, Tree};
use crate::prescription::document::{Block, Document, PAGE, Part};
use std::rc::Rc;

/// Rounding that may not push a slab onto another page, in points.
const SLACK: f32 = 0.05;

/// Ink at its place on a page.
pub(super) struct Placed {
    /// Distance from the left edge of the page.
    pub left: f32,
    /// Distance from the upper edge of the page.
    pub top: f32,
    /// The ink, measured from this place.
    pub marks: Rc<Vec<Mark>>,
    /// Whether the ink repeats what stands on an earlier page.
    pub repeated: bool,
}

/// A filled page.
pub(super) struct Sheet {
    /// Number of the part, from 0.
    pub part: usize,
    /// In which way the lines of the part run.
    pub reading: Reading,
    /// Ink in the order of reading.
    pub placed: Vec<Placed>,
}

/// Sets all parts of a document.
pub(super) fn sheets(
    document: &Document,
    type_case: &mut TypeCase,
    tree: &mut Tree,
) -> Result<Vec<Sheet>, RenderError> {
    let (mut sheets, mut feet) = (Vec::new(), Vec::new());
    for (number, part) in document.parts.iter().enumerate() {
        type_case.reading = Reading::of_script(part.language.script());
        let foot = Foot::new(type_case, &part.every_page, Sizes::of(part.reader).foot)?;
        let banner = Banner::new(type_case, &part.every_page.banner)?;
        let root = tree.root(Role::Part(part.language));
        let nodes: Vec<NodeId> = (0..banner.items()).map(|_| tree.add(root, Role::Paragraph)).collect();
        let slabs = slabs(part, root, type_case, tree)?;
        let mut flow = Flow { banner, sheets, part: number, bottom: foot.above(), y: 0.0, fresh: true, last: None };
        flow.open(type_case.reading, &nodes);
        flow.place_all(slabs, type_case, tree)?;
        sheets = flow.sheets;
        feet.push(foot);
    }
    let count = sheets.len();
    for (index, sheet) in sheets.iter_mut().enumerate() {
        let Some(foot) = feet.get(sheet.part) else { continue };
        type_case.reading = sheet.reading;
        let marks = vec![foot.mark(type_case, index + 1, count)?];
        sheet.add(0.0, (0.0, PAGE_WIDTH), Rc::new(marks), false);
    }
    Ok(sheets)
}

impl Sheet {
    /// Adds ink, measured from the left edge of a field; where lines run from right to left, from its right edge.
    fn add(&mut self, top: f32, (left, field): (f32, f32), marks: Rc<Vec<Mark>>, repeated: bool) {
        let marks = match self.reading {
            Reading::Forward => marks,
            Reading::Backward => Rc::new(marks.iter().map(|mark| mark.mirrored(field)).collect()),
        };
        self.placed.push(Placed { left, top, marks, repeated });
    }
}

fn slabs(part: &Part, root: NodeId, type_case: &mut TypeCase, tree: &mut Tree) -> Result<Vec<Slab>, RenderError> {
    let mut setting = Setting { type_case, tree, root, sizes: Sizes::of(part.reader) };
    let mut slabs = blocks::title(&mut setting, &part.title)?;
    for (index, block) in part.blocks.iter().enumerate() {
        let mut set = blocks::block(&mut setting, block)?;
        if introduces(&part.blocks, index) {
            set.iter_mut().for_each(|slab| slab.keep = true);
        }
        slabs.extend(set);
    }
    Ok(slabs)
}

/// Whether a block is the text between a heading and the drawings or the table that both stand for.
fn introduces(blocks: &[Block], index: usize) -> bool {
    let headed = index.checked_sub(1).is_some_and(|before| matches!(blocks[before], Block::Heading(_)));
    let shown = matches!(blocks.get(index + 1), Some(Block::Figures(_) | Block::Table(_) | Block::Chart(_)));
    headed && shown && matches!(blocks[index], Block::Paragraph(_))
}

struct Flow {
    banner: Banner,
    sheets: Vec<Sheet>,
    part: usize,
    bottom: f32,
    y: f32,
    fresh: bool,
    /// The last turn of a chart, with the number of its page.
    last: Option<(Rc<Again>, usize)>,
}

impl Flow {
    fn open(&mut self, reading: Reading, nodes: &[NodeId]) {
        let mut sheet = Sheet { part: self.part, reading, placed: Vec::new() };
        sheet.add(0.0, (0.0, PAGE_WIDTH), Rc::new(self.banner.marks(nodes)), false);
        self.sheets.push(sheet);
        self.y = self.banner.below();
        self.fresh = true;
    }

    fn place_all(&mut self, slabs: Vec<Slab>, type_case: &mut TypeCase, tree: &mut Tree) -> Result<(), RenderError> {
        let mut rest = slabs.as_slice();
        while !rest.is_empty() {
            let length = rest.iter().take_while(|slab| slab.keep).count() + 1;
            let (together, after) = rest.split_at(length.min(rest.len()));
            let height: f32 = together.iter().map(|slab| slab.above + slab.height).sum();
            if !self.fresh && self.y + height > self.bottom + SLACK {
                self.open(type_case.reading, &[]);
            }
            for slab in together {
                self.place(slab, type_case, tree)?;
            }
            rest = after;
        }
        Ok(())
    }

    /// Slabs that belong together but are longer than a page are parted where the page ends.
    fn place(&mut self, slab: &Slab, type_case: &mut TypeCase, tree: &mut Tree) -> Result<(), RenderError> {
        if !self.fresh && self.y + slab.above + slab.height > self.bottom + SLACK {
            self.open(type_case.reading, &[]);
        }
        self.last = self.last.take().filter(|_| slab.continues);
        if self.fresh {
            if let Some(head) = &slab.head {
                self.put(&head.marks, head.height, true);
            }
            if let Some((again, page)) = self.last.clone() {
                self.repeat(&again, page, type_case)?;
            }
        } else {
            self.y += slab.above;
        }
        if self.y + slab.height > self.bottom + SLACK {
            return Err(RenderError::PageOverflow { what: slab.what.to_owned() });
        }
        for (node, frame) in &slab.frames {
            let left = match type_case.reading {
                Reading::Forward => frame.left,
                Reading::Backward => WIDTH - frame.left - frame.width,
            };
            let frame = Frame { left: LEFT + left, top: self.y + frame.top, ..*frame };
            tree.place(*node, self.sheets.len() - 1, frame);
        }
        self.put(&slab.marks, slab.height, false);
        if let Some(again) = &slab.again {
            self.last = Some((Rc::clone(again), self.sheets.len()));
        }
        Ok(())
    }

    /// Shows a turn again, with the number of the page on which it stands to be carried out.
    fn repeat(&mut self, again: &Again, page: usize, type_case: &mut TypeCase) -> Result<(), RenderError> {
        let note = &again.note;
        let text = note.text.replace(PAGE, &page.to_string());
        let lines = fill(type_case, &text, note.style, note.width)?;
        let ink = |(index, line): (usize, &Line)| {
            let y = note.top + index as f32 * note.style.height() + note.style.baseline();
            line.ink(note.right - line.width, y, note.style.size)
        };
        let marks = Mark::of(note.node, lines.iter().enumerate().map(ink).collect());
        let marks = again.marks.iter().cloned().chain([marks]).collect();
        self.put(&Rc::new(marks), again.height, true);
        Ok(())
    }

    fn put(&mut self, marks: &Rc<Vec<Mark>>, height: f32, repeated: bool) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.add(self.y, (LEFT, WIDTH), Rc::clone(marks), repeated);
        }
        self.y += height;
        self.fresh = false;
    }
}
