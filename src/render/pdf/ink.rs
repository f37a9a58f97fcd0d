//! What is painted on a page: text and flat shapes in points, y down from the top left corner.

use super::fonts::Shaped;
use super::lines::Style;
use super::tags::NodeId;
use std::rc::Rc;

/// Points in a millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;

/// Grey value of black ink.
pub(super) const BLACK: u8 = 0;

/// Grey value of paper.
pub(super) const WHITE: u8 = 255;

/// Grey value of thin rules between rows; dark enough for a photocopy.
pub(super) const RULE: u8 = 90;

/// The thinnest rule that survives a fax or a worn printer, in points.
pub(super) const HAIRLINE: f32 = 0.5;

/// A line to be drawn with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pen {
    /// Width in points.
    pub width: f32,
    /// Grey value.
    pub grey: u8,
    /// Lengths of a dash and of the space after it, in points; nothing for a solid line.
    pub dash: Option<(f32, f32)>,
}

/// A painted thing.
#[derive(Clone, Debug)]
pub(super) enum Ink {
    /// Black text on one line, from `x` to the right on the baseline `y`.
    Text { x: f32, y: f32, size: f32, shaped: Rc<Shaped> },
    /// A white edge around text that follows, so that it stays readable across lines.
    Halo { x: f32, y: f32, size: f32, shaped: Rc<Shaped> },
    /// A line through points, or an outline.
    Path { points: Vec<(f32, f32)>, closed: bool, fill: Option<u8>, pen: Option<Pen> },
    /// A circle.
    Disc { centre: (f32, f32), radius: f32, fill: u8, pen: Pen },
}

impl Ink {
    /// A filled rectangle without a border.
    pub fn block(left: f32, top: f32, width: f32, height: f32, grey: u8) -> Self {
        let (right, bottom) = (left + width, top + height);
        let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
        Self::Path { points, closed: true, fill: Some(grey), pen: None }
    }

    /// An empty rectangle with a border that lies within it, so that none of it leaves the page's margins.
    pub fn border(left: f32, top: f32, width: f32, height: f32, pen: Pen) -> Self {
        let half = pen.width / 2.0;
        let (left, top, right, bottom) = (left + half, top + half, left + width - half, top + height - half);
        let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
        Self::Path { points, closed: true, fill: None, pen: Some(pen) }
    }

    /// A horizontal rule whose middle lies at `y`.
    pub fn rule(left: f32, right: f32, y: f32, width: f32, grey: u8) -> Self {
        let pen = Pen { width, grey, dash: None };
        Self::Path { points: vec![(left, y), (right, y)], closed: false, fill: None, pen: Some(pen) }
    }

    fn lowered(&self, by: f32) -> Self {
        self.placed(|x| x, |y| y + by)
    }

    fn moved(&self, by: f32) -> Self {
        self.placed(|x| x + by, |y| y)
    }

    /// Glyphs still run as before; only the place of the whole text is turned over.
    fn mirrored(&self, field: f32) -> Self {
        let wide = match self {
            Self::Text { size, shaped, .. } | Self::Halo { size, shaped, .. } => shaped.extent() * size,
            Self::Path { .. } | Self::Disc { .. } => 0.0,
        };
        self.placed(|x| field - x - wide, |y| y)
    }

    /// The same ink elsewhere.
    pub fn placed(&self, across: impl Fn(f32) -> f32, down: impl Fn(f32) -> f32) -> Self {
        let mut ink = self.clone();
        match &mut ink {
            Self::Text { x, y, .. } | Self::Halo { x, y, .. } => (*x, *y) = (across(*x), down(*y)),
            Self::Path { points, .. } => {
                points.iter_mut().for_each(|point| *point = (across(point.0), down(point.1)));
            }
            Self::Disc { centre, .. } => *centre = (across(centre.0), down(centre.1)),
        }
        ink
    }
}

/// To whom ink belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Content of an element of the structure tree.
    Node(NodeId),
    /// Rules and grounds, which say nothing to a listener.
    Decoration,
    /// The head of a page that has been read out before.
    Head,
    /// The foot of a page.
    Foot,
}

/// Ink with its owner.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// To whom the ink belongs.
    pub owner: Owner,
    /// The ink, painted in order.
    pub inks: Vec<Ink>,
    /// The frame of a drawing, which is moved but not turned over where lines run from right to left.
    pub drawing: Option<Frame>,
}

impl Mark {
    /// Ink that belongs to an element of the structure tree.
    pub fn of(node: NodeId, inks: Vec<Ink>) -> Self {
        Self { owner: Owner::Node(node), inks, drawing: None }
    }

    /// A drawing within its frame.
    pub fn drawing(node: NodeId, inks: Vec<Ink>, frame: Frame) -> Self {
        Self { owner: Owner::Node(node), inks, drawing: Some(frame) }
    }

    /// The same text further down.
    pub fn lowered(&self, by: f32) -> Self {
        let inks = self.inks.iter().map(|ink| ink.lowered(by)).collect();
        Self { inks, ..self.clone() }
    }

    /// Where the ink of the mark stands on a field whose columns run the other way.
    pub fn mirrored(&self, field: f32) -> Self {
        let inks = match self.drawing {
            Some(frame) => {
                let by = field - 2.0 * frame.left - frame.width;
                self.inks.iter().map(|ink| ink.moved(by)).collect()
            }
            None => self.inks.iter().map(|ink| ink.mirrored(field)).collect(),
        };
        Self { inks, ..self.clone() }
    }

    /// Ink that only decorates.
    pub fn decoration(inks: Vec<Ink>) -> Self {
        Self { owner: Owner::Decoration, inks, drawing: None }
    }
}

/// A rectangle on a page, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A table head that is drawn again at the top of each further page.
#[derive(Debug)]
pub(super) struct Head {
    /// Height in points.
    pub height: f32,
    /// The ink, measured from the head's upper edge.
    pub marks: Rc<Vec<Mark>>,
}

/// A turn of a chart as it is shown again at the top of the next page.
#[derive(Debug)]
pub(super) struct Again {
    /// Height in points.
    pub height: f32,
    /// The ink, measured from the upper edge.
    pub marks: Rc<Vec<Mark>>,
    /// Where the turn stands already.
    pub note: Note,
}

/// A text with the number of a page, which is known only when pages are filled.
#[derive(Debug)]
pub(super) struct Note {
    /// The element that it belongs to.
    pub node: NodeId,
    /// The text with a stand-in for the number.
    pub text: String,
    /// Its style.
    pub style: Style,
    /// Upper edge.
    pub top: f32,
    /// Greatest width.
    pub width: f32,
    /// Where its lines end.
    pub right: f32,
}

/// A piece of the page from the left to the right margin that is never divided.
#[derive(Debug, Default)]
pub(super) struct Slab {
    /// Empty space above it, dropped at the top of a page.
    pub above: f32,
    /// Height in points.
    pub height: f32,
    /// Whether it must stand on the same page as the next slab.
    pub keep: bool,
    /// The ink, measured from the left margin and the slab's upper edge.
    pub marks: Rc<Vec<Mark>>,
    /// Drawn above the slab when the slab is the first on a page.
    pub head: Option<Rc<Head>>,
    /// Whether it goes on with a chart, so that the turn before it is shown again when it is the first on a page.
    pub continues: bool,
    /// How it is shown again on the next page.
    pub again: Option<Rc<Again>>,
    /// Elements whose place on the page is told in the structure tree.
    pub frames: Vec<(NodeId, Frame)>,
    /// How an error names the slab.
    pub what: &'static str,
}
