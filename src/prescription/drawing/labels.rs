//! Labels of drawings: at the edges, as wide as they are in any language, and never outside.

use super::super::document::{Drawing, Shape, Stroke};
use super::super::locale::Locale;
use super::{Flat, View};
use crate::anatomy::{Limb, Side};

/// Widens a drawing by a margin for its labels, and tells how wide the margin is.
pub(super) fn widen(drawing: &mut Drawing) -> f64 {
    let scale = (drawing.max.0 - drawing.min.0) / drawing.paper_width;
    let margin = 8.0 * scale;
    drawing.min = (drawing.min.0 - margin, drawing.min.1 - 1.6 * margin);
    drawing.max = (drawing.max.0 + margin, drawing.max.1 + margin);
    margin
}

/// Writes R or L, the directions and a scale of `bar` millimetres into the margin of a drawing.
pub(super) fn label_edges(drawing: &mut Drawing, view: View, (limb, locale): (Limb, &Locale), margin: f64, bar: f64) {
    let [left, right] = view.edges(limb).map(|word| locale.named("direction", word));
    let (low, high) = (drawing.min.1 + 0.5 * margin, drawing.max.1 - 0.7 * margin);
    let middle = (drawing.min.0 + drawing.max.0) / 2.0;
    let (min, max, drawing_of) = (drawing.min, drawing.max, (drawing.max.0 - drawing.min.0, drawing.paper_width));
    let letter = if limb.side == Side::Right { "R" } else { "L" };
    let mut label =
        |at: Flat, text: &str, size: f64| drawing.shapes.push(Shape::Label { at, text: text.to_owned(), size });
    label((drawing.min.0 + 0.8 * margin, high), letter, 16.0);
    let (size, [from_left, from_right]) = beside_the_bar(drawing_of, [&left, &right], (margin, bar));
    label((min.0 + from_left, low), &left, size);
    label((max.0 - from_right, low), &right, size);
    if view == View::Axial {
        label((middle, high), &locale.named("direction", "anterior"), 9.0);
    }
    label((middle, low - 0.15 * margin), &format!("{bar} mm"), 8.0);
    let ends = [-0.5, 0.5].map(|half| (middle + half * bar, low + 0.35 * margin));
    drawing.shapes.push(Shape::Line { points: ends.to_vec(), weight: 0.7, stroke: Stroke::Solid });
}

/// The type size at which the words of both edges fit beside a bar of `bar` millimetres, and how far their middles stand from the
/// edges. `(wide, paper)` is the width of the drawing in its own space and on paper.
fn beside_the_bar((wide, paper): (f64, f64), words: [&str; 2], (margin, bar): (f64, f64)) -> (f64, [f64; 2]) {
    const SIZE: f64 = 9.0;
    let on_paper = wide / paper;
    let room = 0.5 * (wide - bar) - 2.0 * on_paper;
    let longest = words.map(|word| label_width(word, SIZE) * on_paper).into_iter().fold(0.0, f64::max);
    let size = if longest > room { SIZE * room / longest } else { SIZE };
    let middle = |word: &str| f64::max(1.3 * margin, 0.5 * label_width(word, size) * on_paper + on_paper);
    (size, words.map(middle))
}

/// Moves labels that would leave their drawing to its edge: a word can be longer in another language.
pub(in crate::prescription) fn keep_labels_inside(drawing: &mut Drawing) {
    let on_paper = (drawing.max.0 - drawing.min.0) / drawing.paper_width;
    for shape in &mut drawing.shapes {
        if let Shape::Label { at, text, size } = shape {
            let half = (0.53 * label_width(text, *size) + 0.3) * on_paper;
            at.0 = at.0.min(drawing.max.0 - half).max(drawing.min.0 + half);
        }
    }
}

/// Width of a label on paper in millimetres, to about a letter: only renderers know the typeface.
pub(in crate::prescription) fn label_width(text: &str, points: f64) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' => 0.28,
        ' ' | ',' | '.' => 0.32,
        'f' | 'r' | 't' | '-' => 0.40,
        'c' | 's' => 0.54,
        'm' | 'w' => 0.92,
        // Cyrillic and Greek letters are a little wider.
        other if !other.is_ascii() => 0.67,
        _ => 0.63,
    };
    text.chars().map(letter).sum::<f64>() * points * 25.4 / 72.0
}
