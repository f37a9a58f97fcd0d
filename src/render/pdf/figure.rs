//! Sets drawings side by side, each with its caption.

use super::RenderError;
use super::blocks::{Setting, stacked};
use super::fonts::{Cut, TypeCase};
use super::frame::WIDTH;
use super::ink::{BLACK, Frame, Ink, MM, Mark, Pen, Slab, WHITE};
use super::lines::{Line, Style, fill, label};
use super::tags::Role;
use crate::prescription::document::{Drawing, Shape, Stroke, Tone};
use std::rc::Rc;

/// Space between drawings, and between a drawing and its caption.
const GUTTER: f32 = 6.0 * MM;
const GAP: f32 = 2.0 * MM;

/// The thinnest line of a drawing.
const THINNEST: f32 = 0.3;

/// Border of areas and discs.
const BORDER: Pen = Pen { width: 0.6, grey: BLACK, dash: None };

/// Border of boxes to write into.
const BOX: Pen = Pen { width: 1.0, grey: BLACK, dash: None };

/// Sets drawings, as many in a row as fit.
pub(super) fn set(setting: &mut Setting, drawings: &[Drawing]) -> Result<Vec<Slab>, RenderError> {
    let mut slabs = Vec::new();
    let mut rest = drawings;
    while !rest.is_empty() {
        let (row, after) = rest.split_at(fitting(rest));
        slabs.push(band(setting, row)?);
        rest = after;
    }
    Ok(slabs)
}

/// How many drawings from the first fit side by side; at least one.
fn fitting(drawings: &[Drawing]) -> usize {
    let (mut reach, mut count) = (0.0, 0);
    for drawing in drawings {
        reach += Scale::of(drawing).width;
        if count > 0 && reach > WIDTH + 0.1 {
            break;
        }
        reach += GUTTER;
        count += 1;
    }
    count
}

fn band(setting: &mut Setting, drawings: &[Drawing]) -> Result<Slab, RenderError> {
    let style = Style::new(Cut::Regular, setting.sizes.caption);
    let tallest = drawings.iter().map(|drawing| Scale::of(drawing).height).fold(0.0, f32::max);
    let mut slab = Slab { above: 4.0 * MM, height: tallest + GAP, what: "a drawing", ..Slab::default() };
    let (mut marks, mut left, mut lowest) = (Vec::new(), 0.0, 0.0_f32);
    for drawing in drawings {
        let scale = Scale { left, top: tallest - Scale::of(drawing).height, ..Scale::of(drawing) };
        if scale.width > WIDTH + 0.1 {
            return Err(RenderError::PageOverflow { what: format!("the drawing \"{}\"", drawing.name) });
        }
        let group = setting.element(Role::Group);
        let figure = setting.tree.add(group, Role::Drawing(drawing.alternative.clone()));
        let caption = setting.tree.add(group, Role::Caption);
        let lines: Vec<Line> = fill(setting.type_case, &drawing.caption, style, scale.width)?;
        marks.push(Mark::drawing(figure, inks(setting.type_case, drawing, &scale)?, scale.frame()));
        marks.push(Mark::of(caption, stacked(&lines, style, left, tallest + GAP)));
        slab.frames.push((figure, scale.frame()));
        lowest = lowest.max(lines.len() as f32 * style.height());
        left += scale.width + GUTTER;
    }
    slab.height += lowest;
    slab.marks = Rc::new(marks);
    Ok(slab)
}

/// Width and height of a drawing on paper.
pub(super) fn size(drawing: &Drawing) -> (f32, f32) {
    let scale = Scale::of(drawing);
    (scale.width, scale.height)
}

/// A drawing with its upper left corner at a place.
pub(super) fn drawn(
    type_case: &mut TypeCase,
    drawing: &Drawing,
    (left, top): (f32, f32),
) -> Result<(Vec<Ink>, Frame), RenderError> {
    let scale = Scale { left, top, ..Scale::of(drawing) };
    Ok((inks(type_case, drawing, &scale)?, scale.frame()))
}

/// An empty box to write into, white on any ground, and its frame.
pub(super) fn empty_box(left: f32, top: f32, width: f32, height: f32) -> (Ink, Frame) {
    let (right, bottom) = (left + width, top + height);
    let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
    let ink = Ink::Path { points, closed: true, fill: Some(WHITE), pen: Some(BOX) };
    (ink, Frame { left, top, width, height })
}

/// From millimetres of a drawing to points on paper.
#[derive(Clone, Copy)]
struct Scale {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
    min: (f64, f64),
    factor: f64,
}

impl Scale {
    fn of(drawing: &Drawing) -> Self {
        let (wide, high) = (drawing.max.0 - drawing.min.0, drawing.max.1 - drawing.min.1);
        let factor = if wide > 0.0 { drawing.paper_width / wide * f64::from(MM) } else { f64::from(MM) };
        let (width, height) = ((wide * factor) as f32, (high * factor) as f32);
        Self { left: 0.0, top: 0.0, width, height, min: drawing.min, factor }
    }

    fn point(&self, (x, y): (f64, f64)) -> (f32, f32) {
        let (right, up) = ((x - self.min.0) * self.factor, (y - self.min.1) * self.factor);
        (self.left + right as f32, self.top + self.height - up as f32)
    }

    fn points(&self, points: &[(f64, f64)]) -> Vec<(f32, f32)> {
        points.iter().map(|point| self.point(*point)).collect()
    }

    fn frame(&self) -> Frame {
        Frame { left: self.left, top: self.top, width: self.width, height: self.height }
    }
}

fn inks(type_case: &mut TypeCase, drawing: &Drawing, scale: &Scale) -> Result<Vec<Ink>, RenderError> {
    let mut inks = Vec::new();
    for shape in &drawing.shapes {
        let ink = ink(type_case, shape, scale)?;
        if !finite(&ink) {
            // A shape without a place would be left out without a word.
            let reason = format!("the drawing \"{}\" has a point that is not a number", drawing.name);
            return Err(RenderError::File { reasons: vec![reason] });
        }
        if let Ink::Text { x, y, size, shaped } = &ink {
            inks.push(Ink::Halo { x: *x, y: *y, size: *size, shaped: Rc::clone(shaped) });
        }
        inks.push(ink);
    }
    Ok(inks)
}

fn finite(ink: &Ink) -> bool {
    match ink {
        Ink::Text { x, y, size, .. } | Ink::Halo { x, y, size, .. } => (x + y + size).is_finite(),
        Ink::Path { points, .. } => points.iter().all(|(x, y)| (x + y).is_finite()),
        Ink::Disc { centre: (x, y), radius, .. } => (x + y + radius).is_finite(),
    }
}

fn ink(type_case: &mut TypeCase, shape: &Shape, scale: &Scale) -> Result<Ink, RenderError> {
    Ok(match shape {
        Shape::Line { points, weight, stroke } => {
            let pen = pen(*weight as f32 * MM, *stroke);
            Ink::Path { points: scale.points(points), closed: false, fill: None, pen: Some(pen) }
        }
        Shape::Area { points, tone } => {
            Ink::Path { points: scale.points(points), closed: true, fill: Some(grey(*tone)), pen: Some(BORDER) }
        }
        Shape::Disc { centre, radius, tone } => {
            Ink::Disc { centre: scale.point(*centre), radius: *radius as f32 * MM, fill: grey(*tone), pen: BORDER }
        }
        Shape::Label { at, text, size } => {
            let (size, (x, y)) = (*size as f32, scale.point(*at));
            // A drawing is not turned over; each label runs as its own first letter asks.
            let line = label(type_case, text, size)?;
            // Half the height of a capital letter below the middle.
            line.ink(x - line.width / 2.0, y + 0.3645 * size, size)
        }
    })
}

fn pen(width: f32, stroke: Stroke) -> Pen {
    let (grey, dash) = match stroke {
        Stroke::Solid => (BLACK, None),
        // Dashes are long enough to be told from a solid line on a photocopy.
        Stroke::Dashed => (60, Some((4.0, 2.5))),
        Stroke::Dotted => (BLACK, Some((1.15, 1.7))),
        Stroke::Faint => (150, None),
    };
    Pen { width: width.max(THINNEST), grey, dash }
}

fn grey(tone: Tone) -> u8 {
    match tone {
        Tone::White => WHITE,
        Tone::Light => 222,
        Tone::Middle => 165,
        Tone::Black => BLACK,
    }
}
