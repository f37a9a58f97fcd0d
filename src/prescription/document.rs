//! The page model: what a prescription says and in which order, as plain data.
//!
//! A [`Document`] holds only words, already rounded digits and flat shapes. A renderer decides line breaks
//! and page breaks and nothing else: it never calculates a clinical number.

/// A document in reading order. Every [`Part`] begins on a new page.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the file: case code and revision, never a name.
    pub title: String,
    /// BCP 47 tag of the language of the text, such as `en`.
    pub language: &'static str,
    /// Civil date of the document (year, month, day); taken from the case, because the program has no clock.
    pub date: (i16, i8, i8),
    /// Printed at the foot of every page, before "page k of n": code, revision, fingerprint.
    pub running: String,
    /// Printed at the head of every page, one line each where it fits: status, cautions.
    pub banner: Vec<String>,
    /// Parts in order.
    pub parts: Vec<Part>,
}

/// A part of the document, such as the patient's first page, the chart, or the surgeon's pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Printed large at the top of the part's first page, and in the outline.
    pub title: String,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// One piece of content.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A section heading below the part's title.
    Heading(String),
    /// Running text.
    Paragraph(Size, String),
    /// Numbered sentences, in large type.
    Steps(Vec<String>),
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
    /// Drawings side by side (as many in a row as fit), each with its caption.
    Figures(Vec<Drawing>),
    /// Ruled space to be filled in by hand, one labelled line each.
    Lines(Vec<String>),
}

/// Size of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For the patient: 14 pt.
    Large,
    /// For the surgeon: 10 pt.
    Body,
}

/// A table. The first column names its row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows, for a screen reader.
    pub caption: String,
    /// Type size in points.
    pub size: f32,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom; each has one cell a column, or is a bar (see [`Row::bar`]).
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
    /// One cell a column, or a bar alone.
    pub cells: Vec<Cell>,
    /// How strongly the row stands out.
    pub emphasis: Emphasis,
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
        Row { cells: cells.into_iter().enumerate().map(bold_first).collect(), emphasis: Emphasis::Plain }
    }

    /// A row that is one bar over the whole width of the table: for a day on which something else happens than on
    /// all others. It stands on the page of the row after it.
    pub fn bar(title: impl Into<String>, lines: Vec<String>) -> Row {
        Row { cells: vec![Cell::Bar { title: title.into(), lines }], emphasis: Emphasis::Group }
    }

    /// Whether the row is a bar.
    pub fn is_bar(&self) -> bool {
        matches!(self.cells.as_slice(), [Cell::Bar { .. }])
    }
}

/// How strongly a table row stands out; never the only carrier of a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// An ordinary row.
    Plain,
    /// A row on a light grey ground, in bold.
    Strong,
    /// The first row of a group: a heavier rule above it.
    Group,
}

/// A cell of a [`Row`].
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text; empty text leaves the cell empty.
    Text(String),
    /// Text that carries the row's message: bold.
    Bold(String),
    /// A box to tick by hand.
    Tick,
    /// A bar over the whole width of the table, alone in its row: thick rules above and below, a grey ground.
    Bar {
        /// First line, bold, 14 pt.
        title: String,
        /// Lines below it, in the type size of the table.
        lines: Vec<String>,
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
