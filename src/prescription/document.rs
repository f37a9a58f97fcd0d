//! The page model: what a prescription says and in which order, as plain data.
//!
//! A [`Document`] holds only words, already rounded digits and flat shapes. A renderer decides line breaks
//! and page breaks and nothing else: it never calculates a clinical number.

pub use crate::language::{Language, Script};

/// A document in reading order. Every [`Part`] begins on a new page.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the file: case code and revision, never a name.
    pub title: String,
    /// Civil date of the document (year, month, day); taken from the case, because the program has no clock.
    pub date: (i16, i8, i8),
    /// Parts in order.
    pub parts: Vec<Part>,
    /// Messages that were missing or could not be filled in. A document with a fault is never set.
    pub faults: Vec<String>,
}

/// A part of the document, such as the patient's first page, the chart, or the surgeon's pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Printed large at the top of the part's first page, and in the outline.
    pub title: String,
    /// Language of the text; it decides from which side the lines and tables are read.
    pub language: Language,
    /// For whom the part is, and so how large its type is.
    pub reader: Reader,
    /// What stands on every page of the part.
    pub every_page: EveryPage,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// What stands on every page of a part.
#[derive(Clone, Debug, PartialEq)]
pub struct EveryPage {
    /// At the head, one line each where it fits: status, cautions.
    pub banner: Vec<String>,
    /// At the foot, before the page number: code, revision, fingerprint.
    pub running: String,
    /// The page number, with [`PAGE`] and [`PAGES`] in the places of the two numbers: `page {page} of {pages}`.
    pub number: String,
}

/// Stands for the number of a page in a text that only the renderer can finish.
pub const PAGE: &str = "{page}";

/// Stands for the number of all pages in a text that only the renderer can finish.
pub const PAGES: &str = "{pages}";

/// Who reads a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The patient: text 14 pt, readings 16 pt.
    Patient,
    /// The patient, with large print: text 20 pt, readings 22 pt.
    PatientLarge,
    /// The surgeon: text 10 pt.
    Surgeon,
}

/// One piece of content.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A section heading below the part's title.
    Heading(String),
    /// Running text, in the size of its reader.
    Paragraph(String),
    /// Numbered sentences.
    Steps(Vec<String>),
    /// Sentences with a bullet each.
    Bullets(Vec<String>),
    /// A framed notice that cannot be overlooked: a title and its sentences.
    Notice {
        /// First line, bold.
        title: String,
        /// Sentences below it.
        lines: Vec<String>,
    },
    /// Pairs of a label and a text, as a two-column table.
    Facts(Vec<(String, String)>),
    /// A table with a header row that is repeated on every page.
    Table(Table),
    /// The patient's strut chart.
    Chart(Chart),
    /// Drawings side by side (as many in a row as fit), each with its caption.
    Figures(Vec<Drawing>),
    /// Ruled space to be filled in by hand, one labelled line each.
    Lines(Vec<String>),
}

/// The strut chart: six struts across, one entry below the other.
///
/// Each turn has two storeys: over the whole width its number, day and time, a box to tick and a box for initials; below it six
/// cells, one a strut. The head with the struts is repeated on every page; so is the last turn before a page break, without its boxes
/// and with [`ChartLabels::shown_again`].
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What the chart shows, for a screen reader.
    pub caption: String,
    /// The six struts, in the order of their numbers.
    pub heads: Vec<StrutHead>,
    /// Words of the head and of the boxes.
    pub labels: ChartLabels,
    /// From the start to the end.
    pub entries: Vec<Entry>,
}

/// The head of a strut's column.
#[derive(Clone, Debug, PartialEq)]
pub struct StrutHead {
    /// Its number.
    pub number: String,
    /// Its shape and hatch, in a square of [`SIGN`] millimetres; the drawing has no caption.
    pub sign: Drawing,
    /// Where it sits, such as `front left`.
    pub place: String,
}

/// Width and height of a strut's sign on paper, millimetres.
pub const SIGN: f64 = 8.0;

/// The words around a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartLabels {
    /// Over the upper storey: `Row, day and time`.
    pub row: String,
    /// Over the boxes to tick.
    pub done: String,
    /// Over the boxes for initials.
    pub initials: String,
    /// On a turn that is shown again, with [`PAGE`] for the page that it stands on: `shown again, already on page {page}`.
    pub shown_again: String,
    /// What the boxes are, for a screen reader: `box to tick`, `box for initials`, `box for a reading`.
    pub boxes: [String; 3],
}

/// An entry of a [`Chart`].
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// What the scales read before the first turn that is to be carried out.
    Start {
        /// Such as `At the start`.
        label: String,
        /// One reading a strut.
        readings: Vec<String>,
    },
    /// A turn to carry out.
    Turn(Turn),
    /// A bar over the whole width: a day on which something else happens than on all others. It stands on the page of the entry
    /// after it.
    Bar {
        /// First line, bold.
        title: String,
        /// Sentences below it.
        lines: Vec<String>,
    },
    /// Six empty boxes for what the scales show, once a day; it stands on the page of the turn before it.
    ReadNow {
        /// Such as `What the struts read now`.
        label: String,
    },
}

/// A turn of a [`Chart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Number of the row.
    pub number: String,
    /// Weekday and date in words, and the time.
    pub when: String,
    /// One cell a strut.
    pub cells: Vec<StrutCell>,
    /// Whether a new day begins: a heavier rule above.
    pub opens_day: bool,
}

/// What one strut must do in a turn.
#[derive(Clone, Debug, PartialEq)]
pub struct StrutCell {
    /// What the scale must read afterwards: digits with at most one full stop.
    pub reading: String,
    /// Such as `longer 2 clicks`, `leave`.
    pub turn: String,
    /// Whether it is this strut's turn: its reading is bold.
    pub is_turned: bool,
}

/// A table, in the size of its reader. The first column names its row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows, for a screen reader.
    pub caption: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom; each has one cell a column.
    pub rows: Vec<Row>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Text of the header cell.
    pub header: String,
    /// Share of the table's width (the shares of a table need not add up to one).
    pub width: f32,
    /// How cells stand in the column.
    pub align: Align,
}

/// Where text stands in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the reading start.
    Start,
    /// In the middle.
    Centre,
    /// Numbers stand with their units digit (the digit before the full stop) one below the other.
    Decimal,
}

/// A row of a [`Table`].
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// One cell a column.
    pub cells: Vec<Cell>,
}

impl Column {
    /// A column under a header.
    pub fn of(header: &str, width: f32, align: Align) -> Column {
        Column { header: header.to_owned(), width, align }
    }
}

impl Row {
    /// A plain row whose first cell is bold.
    pub fn headed(cells: impl IntoIterator<Item = String>) -> Row {
        let bold_first = |(index, text)| if index == 0 { Cell::Bold(text) } else { Cell::Text(text) };
        Row { cells: cells.into_iter().enumerate().map(bold_first).collect() }
    }
}

/// A cell of a [`Row`].
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text; empty text leaves the cell empty.
    Text(String),
    /// Text that carries the row's message: bold.
    Bold(String),
    /// Boxes to tick by hand, side by side; none leaves the cell empty.
    Ticks {
        /// How many.
        boxes: usize,
        /// What they are, for a screen reader: `box to tick`.
        alternative: String,
    },
}

/// A flat drawing in millimetres: x to the right, y **up** the page. All shapes lie inside `min`..`max`.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// A short name for a file or an anchor, such as `ap-before`.
    pub name: String,
    /// What the drawing shows, for those who cannot see it.
    pub alternative: String,
    /// Printed below the drawing.
    pub caption: String,
    /// Lower left corner, millimetres of the drawing's own space.
    pub min: (f64, f64),
    /// Upper right corner.
    pub max: (f64, f64),
    /// Printed width on paper in millimetres; the height follows from the shape of `min`..`max`.
    pub paper_width: f64,
    /// Shapes, painted in order.
    pub shapes: Vec<Shape>,
}

/// A shape of a [`Drawing`]. Line widths and text sizes are given on paper, so that a scale does not change them.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line through points; `weight` is the width on paper in millimetres.
    Line {
        /// Points in order.
        points: Vec<(f64, f64)>,
        /// Width on paper, millimetres.
        weight: f64,
        /// Grey value and dashes.
        stroke: Stroke,
    },
    /// A filled closed outline with a thin dark border.
    Area {
        /// Corners in order.
        points: Vec<(f64, f64)>,
        /// Ground of the area.
        tone: Tone,
    },
    /// A circle with a thin dark border.
    Disc {
        /// Centre.
        centre: (f64, f64),
        /// Radius on paper, millimetres.
        radius: f64,
        /// Ground of the disc.
        tone: Tone,
    },
    /// A short label centred on a point.
    Label {
        /// Middle of the text.
        at: (f64, f64),
        /// The text.
        text: String,
        /// Type size on paper, points.
        size: f64,
    },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Black, solid.
    Solid,
    /// Dark grey, dashed.
    Dashed,
    /// Black, dotted.
    Dotted,
    /// Middle grey, solid, for grids.
    Faint,
}

/// The ground of an area: shades of grey only, so that a fax or a photocopy loses nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// White.
    White,
    /// Light grey.
    Light,
    /// Middle grey.
    Middle,
    /// Black.
    Black,
}
