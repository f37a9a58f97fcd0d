//! The measures of a chart: its columns, its boxes, and the styles in which all its words fit.

use super::RenderError;
use super::blocks::Setting;
use super::fonts::Cut;
use super::frame::WIDTH;
use super::ink::{Ink, MM};
use super::lines::{Line, Style, Wide, wrap};
use crate::prescription::document::{Chart, Entry};

/// Space beside the text of an entry.
pub(super) const PAD: f32 = 1.0 * MM;

/// Space above and below the text of an entry.
pub(super) const AIR: f32 = 0.6 * MM;

/// Space between a cell's edge and its text.
const CELL_PAD: f32 = 0.6 * MM;

/// Least width of a box for initials.
const INITIALS: f32 = 24.0 * MM;

/// Greatest width of the head above a box.
pub(super) const WIDEST: f32 = 38.0 * MM;

/// The measures of a chart.
pub(super) struct Layout {
    /// Days, labels.
    pub text: Style,
    /// Numbers of rows.
    pub number: Style,
    /// What is to be done.
    pub turn: Style,
    /// Where a strut sits.
    pub place: Style,
    /// The heads of the upper storey.
    pub heads: Style,
    /// Left edge of the lanes for the boxes.
    pub boxes: f32,
    /// Left edge and width of the box to tick.
    pub tick: (f32, f32),
    /// Left edge and width of the box for initials.
    pub initials: (f32, f32),
    /// Height of a box.
    pub box_height: f32,
    reading: f32,
    struts: f32,
}

impl Layout {
    /// Finds styles in which all words of a chart fit.
    pub fn new(setting: &mut Setting, chart: &Chart) -> Result<Self, RenderError> {
        let sizes = setting.sizes;
        let style = |cut, leading| Style { leading, ..Style::new(cut, sizes.text) };
        let box_height = 1.4 * sizes.text;
        let mut layout = Self {
            text: style(Cut::Regular, 1.2),
            number: style(Cut::Bold, 1.2),
            turn: style(Cut::Regular, 1.08),
            place: style(Cut::Regular, 1.12),
            heads: style(Cut::Bold, 1.12),
            boxes: 0.0,
            tick: (0.0, box_height),
            initials: (0.0, INITIALS),
            box_height,
            reading: sizes.reading,
            struts: chart.heads.len().max(1) as f32,
        };
        let room = layout.room();
        let turns = chart.entries.iter().filter_map(|entry| match entry {
            Entry::Turn(turn) => Some(turn.cells.iter().map(|cell| cell.turn.as_str())),
            _ => None,
        });
        layout.turn = fitting(setting, turns.flatten(), (layout.turn, Cut::Narrow), (room, &chart.caption))?;
        let places = chart.heads.iter().map(|head| head.place.as_str());
        layout.place = fitting(setting, places, (layout.place, Cut::Narrow), (room, &chart.caption))?;
        let labels = [chart.labels.done.as_str(), chart.labels.initials.as_str()];
        layout.heads = fitting(setting, labels.into_iter(), (layout.heads, Cut::NarrowBold), (WIDEST, &chart.caption))?;
        let mut lanes = [box_height, INITIALS];
        for (lane, label) in lanes.iter_mut().zip(labels) {
            let lines = wrap(setting.type_case, label, layout.heads, WIDEST, Wide::Refuse)?.unwrap_or_default();
            *lane = lines.iter().map(|line| line.width).fold(*lane, f32::max) + 2.0 * PAD;
        }
        layout.boxes = WIDTH - lanes[0] - lanes[1];
        layout.tick.0 = layout.boxes + (lanes[0] - box_height) / 2.0;
        layout.initials = (layout.boxes + lanes[0] + PAD, lanes[1] - 2.0 * PAD);
        Ok(layout)
    }

    /// The style of a reading.
    pub fn reading(&self, strong: bool) -> Style {
        Style { leading: 1.15, ..Style::new(Cut::new(strong, false), self.reading) }
    }

    /// Left edge of a strut's column.
    pub fn left(&self, index: usize) -> f32 {
        WIDTH * index as f32 / self.struts
    }

    /// Middle of a strut's column.
    pub fn middle(&self, index: usize) -> f32 {
        (self.left(index) + self.left(index + 1)) / 2.0
    }

    /// Width for the text of a cell.
    pub fn room(&self) -> f32 {
        self.left(1) - 2.0 * CELL_PAD
    }

    /// What is to be done, broken by words.
    pub fn words(&self, setting: &mut Setting, text: &str) -> Result<Vec<Line>, RenderError> {
        Ok(wrap(setting.type_case, text, self.turn, self.room(), Wide::Refuse)?.unwrap_or_default())
    }
}

/// The given style, or the narrow cut of it, in which no word of any text is divided.
fn fitting<'a>(
    setting: &mut Setting,
    texts: impl Iterator<Item = &'a str>,
    (style, narrow): (Style, Cut),
    (room, column): (f32, &str),
) -> Result<Style, RenderError> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    let mut failed = "";
    for cut in [style.cut, narrow] {
        let style = Style { cut, ..style };
        failed = "";
        for text in &texts {
            if wrap(setting.type_case, text, style, room, Wide::Refuse)?.is_none() {
                failed = text;
                break;
            }
        }
        if failed.is_empty() {
            return Ok(style);
        }
    }
    Err(RenderError::CellOverflow { column: column.to_owned(), text: failed.to_owned() })
}

/// A line around a middle, from an upper edge.
pub(super) fn centred_at(line: &Line, style: Style, middle: f32, top: f32) -> Ink {
    line.ink(middle - line.width / 2.0, top + style.baseline(), style.size)
}

/// Lines below each other around a middle.
pub(super) fn centred(lines: &[Line], style: Style, middle: f32, top: f32) -> Vec<Ink> {
    let y = |index: usize| top + index as f32 * style.height();
    lines.iter().enumerate().map(|(index, line)| centred_at(line, style, middle, y(index))).collect()
}
