//! What holds for a drawing on paper, for tests: nothing leaves its frame, and no label covers another.

use super::label_width;
use crate::prescription::document::{Drawing, Shape};

type Flat = (f64, f64);

/// Half of a label's height, in its type size.
const HALF_HEIGHT: f64 = 0.38;

/// Refuses a drawing with a shape outside its frame, or with labels upon each other.
pub(in crate::prescription) fn assert_sound(drawing: &Drawing) {
    let scale = (drawing.max.0 - drawing.min.0) / drawing.paper_width;
    let mut labels: Vec<(&str, Flat, Flat)> = Vec::new();
    for shape in &drawing.shapes {
        match shape {
            Shape::Line { points, .. } | Shape::Area { points, .. } => {
                points.iter().for_each(|point| inside(drawing, *point, (0.0, 0.0), shape));
            }
            Shape::Disc { centre, radius, .. } => inside(drawing, *centre, (radius * scale, radius * scale), shape),
            Shape::Label { at, text, size } => {
                let high = HALF_HEIGHT * size * 25.4 / 72.0;
                let half = (0.5 * scale * label_width(text, *size), scale * high);
                inside(drawing, *at, half, shape);
                labels.push((text, *at, half));
            }
        }
    }
    for (index, (text, at, half)) in labels.iter().enumerate() {
        for (other, place, size) in &labels[..index] {
            let apart = (at.0 - place.0).abs() >= half.0 + size.0 || (at.1 - place.1).abs() >= half.1 + size.1;
            assert!(apart, "{}: \"{text}\" at {at:?} covers \"{other}\" at {place:?}", drawing.name);
        }
    }
}

fn inside(drawing: &Drawing, at: Flat, half: Flat, shape: &Shape) {
    let (min, max) = (drawing.min, drawing.max);
    let across = at.0 - half.0 >= min.0 && at.0 + half.0 <= max.0;
    let upright = at.1 - half.1 >= min.1 && at.1 + half.1 <= max.1;
    assert!(across && upright, "{}: outside {min:?} to {max:?}: {shape:?}", drawing.name);
}

/// All texts of a drawing.
pub(in crate::prescription) fn texts(drawing: &Drawing) -> Vec<&str> {
    let labels = drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Label { .. }));
    labels.map(|label| if let Shape::Label { text, .. } = label { text.as_str() } else { "" }).collect()
}
