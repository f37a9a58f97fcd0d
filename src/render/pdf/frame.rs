//! The frame of every page: margins, the banner at the head, and the running foot with the page number.

use super::RenderError;
use super::fonts::{Cut, TypeCase};
use super::ink::{BLACK, Ink, MM, Mark, Owner, Pen};
use super::lines::{Line, Style, fill, line};
use super::tags::NodeId;
use crate::prescription::document::{EveryPage, PAGE, PAGES};

/// Width of an A4 page in points.
pub(super) const PAGE_WIDTH: f32 = 210.0 * MM;

/// Height of an A4 page in points.
pub(super) const PAGE_HEIGHT: f32 = 297.0 * MM;

/// Left edge of the text: a little within the margin of 15 mm, because some letters reach beyond their place.
pub(super) const LEFT: f32 = 16.0 * MM;

/// Width of the text.
pub(super) const WIDTH: f32 = 178.0 * MM;

/// Upper edge of the banner.
const TOP: f32 = 15.0 * MM;

/// Lower edge of the foot; a sheet of US Letter ends 15 mm below it.
const BOTTOM: f32 = 264.0 * MM;

/// Empty space between banner, text and foot.
const GAP: f32 = 4.0 * MM;

/// Space between the border of the banner and its text.
const PAD: f32 = 2.0 * MM;

/// Stands between short items on one line of the banner.
const SEPARATOR: &str = "|";

/// Space on both sides of it.
const ASIDE: f32 = 2.0 * MM;

/// Width of the banner's border.
const BORDER: f32 = 1.5;

const STYLE: Style = Style::new(Cut::Bold, 9.0);

/// A piece of a banner line: the item it belongs to (none for a separator), its place and its glyphs.
struct Piece {
    item: Option<usize>,
    x: f32,
    line: Line,
}

/// The banner, broken into lines once for all pages.
pub(super) struct Banner {
    lines: Vec<Vec<Piece>>,
    items: usize,
}

impl Banner {
    /// Arranges the items: several on a line where they fit, long ones on lines of their own.
    pub fn new(type_case: &mut TypeCase, items: &[String]) -> Result<Self, RenderError> {
        let width = WIDTH - 2.0 * PAD;
        let separator = line(type_case, SEPARATOR, STYLE.cut, STYLE.size)?;
        let step = separator.width + 2.0 * ASIDE;
        let mut lines: Vec<Vec<Piece>> = Vec::new();
        let mut reach = 0.0;
        for (item, text) in items.iter().enumerate() {
            let parts = fill(type_case, text, STYLE, width)?;
            let joins = parts.len() == 1 && item > 0 && parts.iter().all(|part| reach + step + part.width <= width);
            for part in parts {
                let start = if joins { reach + step } else { 0.0 };
                let piece = Piece { item: Some(item), x: start, line: part };
                let end = start + piece.line.width;
                match lines.last_mut() {
                    Some(last) if joins => {
                        last.extend([Piece { item: None, x: reach + ASIDE, line: separator.clone() }, piece])
                    }
                    _ => lines.push(vec![piece]),
                }
                reach = end;
            }
        }
        Ok(Self { lines, items: items.len() })
    }

    /// How many items there are.
    pub fn items(&self) -> usize {
        self.items
    }

    /// Height of the banner with its border.
    fn height(&self) -> f32 {
        if self.lines.is_empty() { 0.0 } else { self.lines.len() as f32 * STYLE.height() + 2.0 * PAD }
    }

    /// Upper edge of the text below the banner.
    pub fn below(&self) -> f32 {
        if self.lines.is_empty() { TOP } else { TOP + self.height() + GAP }
    }

    /// The banner as ink; with `nodes`, one for each item, it is content to be read out.
    pub fn marks(&self, nodes: &[NodeId]) -> Vec<Mark> {
        if self.lines.is_empty() {
            return Vec::new();
        }
        let pen = Pen { width: BORDER, grey: BLACK, dash: None };
        let border = Ink::border(LEFT + BORDER / 2.0, TOP + BORDER / 2.0, WIDTH - BORDER, self.height() - BORDER, pen);
        let mut marks = vec![Mark { owner: Owner::Head, inks: vec![border], drawing: None }];
        let mut y = TOP + PAD + STYLE.baseline();
        for pieces in &self.lines {
            for piece in pieces {
                let node = piece.item.and_then(|item| nodes.get(item));
                let owner = node.map_or(Owner::Head, |node| Owner::Node(*node));
                let ink = piece.line.ink(LEFT + PAD + piece.x, y, STYLE.size);
                marks.push(Mark { owner, inks: vec![ink], drawing: None });
            }
            y += STYLE.height();
        }
        marks
    }
}

/// The running foot of a part, without the number of the page.
pub(super) struct Foot {
    lines: Vec<Line>,
    style: Style,
    number: String,
}

impl Foot {
    /// Breaks the running text so that the page number has room at its end.
    pub fn new(type_case: &mut TypeCase, every: &EveryPage, size: f32) -> Result<Self, RenderError> {
        let style = Style::new(Cut::Bold, size);
        let number = numbered(&every.number, "0000", "0000");
        let widest = line(type_case, &number, style.cut, style.size)?.width;
        if widest > WIDTH / 2.0 {
            return Err(RenderError::PageOverflow { what: format!("\"{}\"", every.number) });
        }
        let lines = fill(type_case, &every.running, style, WIDTH - widest - GAP)?;
        Ok(Self { lines, style, number: every.number.clone() })
    }

    fn top(&self) -> f32 {
        BOTTOM - self.lines.len().max(1) as f32 * self.style.height()
    }

    /// Lower edge of the text above the foot.
    pub fn above(&self) -> f32 {
        self.top() - GAP
    }

    /// The foot of page `number` of `count`.
    pub fn mark(&self, type_case: &mut TypeCase, number: usize, count: usize) -> Result<Mark, RenderError> {
        let style = self.style;
        let mut inks = vec![Ink::rule(LEFT, LEFT + WIDTH, self.top() - 1.0 * MM, 0.5, BLACK)];
        let mut y = self.top() + style.baseline();
        let text = numbered(&self.number, &number.to_string(), &count.to_string());
        let page = line(type_case, &text, style.cut, style.size)?;
        let end = page.ink(LEFT + WIDTH - page.width, y, style.size);
        for line in &self.lines {
            inks.push(line.ink(LEFT, y, style.size));
            y += style.height();
        }
        inks.push(end);
        Ok(Mark { owner: Owner::Foot, inks, drawing: None })
    }
}

/// The number of a page in the words of its part.
fn numbered(template: &str, page: &str, pages: &str) -> String {
    template.replace(PAGES, pages).replace(PAGE, page)
}
