//! Lets the blocks of a document flow into pages.

use super::RenderError;
use super::blocks::{self, Setting};
use super::fonts::TypeCase;
use super::frame::{Banner, Foot, LEFT};
use super::ink::{Frame, Mark, Slab};
use super::tags::{NodeId, Role, Tree};
use crate::prescription::document::{Block, Document, Part, Reader};
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
    /// Ink in the order of reading.
    pub placed: Vec<Placed>,
}

/// Sets all parts of a document.
pub(super) fn sheets(
    document: &Document,
    type_case: &mut TypeCase,
    tree: &mut Tree,
) -> Result<Vec<Sheet>, RenderError> {
    let every_page = document.parts.first().map(|part| part.every_page.clone());
    let (banner, running) = every_page.map_or((Vec::new(), String::new()), |every| (every.banner, every.running));
    let banner = Banner::new(type_case, &banner)?;
    let foot = Foot::new(type_case, &running)?;
    let mut flow = Flow::new(&banner, foot.above());
    for (number, part) in document.parts.iter().enumerate() {
        let root = tree.root(Role::Part);
        let nodes: Vec<NodeId> = (0..banner.items()).map(|_| tree.add(root, Role::Paragraph)).collect();
        flow.open(number, banner.marks(&nodes));
        let slabs = slabs(part, root, type_case, tree)?;
        flow.place_all(slabs, tree)?;
    }
    let mut sheets = flow.sheets;
    let count = sheets.len();
    for (index, sheet) in sheets.iter_mut().enumerate() {
        let marks = vec![foot.mark(type_case, index + 1, count)?];
        sheet.placed.push(Placed { left: 0.0, top: 0.0, marks: Rc::new(marks), repeated: false });
    }
    Ok(sheets)
}

fn slabs(part: &Part, root: NodeId, type_case: &mut TypeCase, tree: &mut Tree) -> Result<Vec<Slab>, RenderError> {
    let large = part.reader != Reader::Surgeon;
    let mut setting = Setting { type_case, tree, root, large };
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
    let shown = matches!(blocks.get(index + 1), Some(Block::Figures(_) | Block::Table(_)));
    headed && shown && matches!(blocks[index], Block::Paragraph(_))
}

struct Flow<'a> {
    banner: &'a Banner,
    sheets: Vec<Sheet>,
    part: usize,
    bottom: f32,
    y: f32,
    fresh: bool,
}

impl<'a> Flow<'a> {
    fn new(banner: &'a Banner, bottom: f32) -> Self {
        Self { banner, sheets: Vec::new(), part: 0, bottom, y: 0.0, fresh: true }
    }

    fn open(&mut self, part: usize, head: Vec<Mark>) {
        let head = Placed { left: 0.0, top: 0.0, marks: Rc::new(head), repeated: false };
        self.sheets.push(Sheet { part, placed: vec![head] });
        self.part = part;
        self.y = self.banner.below();
        self.fresh = true;
    }

    fn turn(&mut self) {
        self.open(self.part, self.banner.marks(&[]));
    }

    fn place_all(&mut self, slabs: Vec<Slab>, tree: &mut Tree) -> Result<(), RenderError> {
        let mut rest = slabs.as_slice();
        while !rest.is_empty() {
            let length = rest.iter().take_while(|slab| slab.keep).count() + 1;
            let (together, after) = rest.split_at(length.min(rest.len()));
            let height: f32 = together.iter().map(|slab| slab.above + slab.height).sum();
            if !self.fresh && self.y + height > self.bottom + SLACK {
                self.turn();
            }
            for slab in together {
                self.place(slab, tree)?;
            }
            rest = after;
        }
        Ok(())
    }

    /// Slabs that belong together but are longer than a page are parted where the page ends.
    fn place(&mut self, slab: &Slab, tree: &mut Tree) -> Result<(), RenderError> {
        if !self.fresh && self.y + slab.above + slab.height > self.bottom + SLACK {
            self.turn();
        }
        if let Some(head) = slab.head.as_ref().filter(|_| self.fresh) {
            self.put(&head.marks, head.height, true);
        } else if !self.fresh {
            self.y += slab.above;
        }
        if self.y + slab.height > self.bottom + SLACK {
            return Err(RenderError::PageOverflow { what: slab.what.to_owned() });
        }
        for (node, frame) in &slab.frames {
            let frame = Frame { left: LEFT + frame.left, top: self.y + frame.top, ..*frame };
            tree.place(*node, self.sheets.len() - 1, frame);
        }
        self.put(&slab.marks, slab.height, false);
        Ok(())
    }

    fn put(&mut self, marks: &Rc<Vec<Mark>>, height: f32, repeated: bool) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.placed.push(Placed { left: LEFT, top: self.y, marks: Rc::clone(marks), repeated });
        }
        self.y += height;
        self.fresh = false;
    }
}
