//! Labels beside the bone ends of a path: as many as stand free of each other and of every line.

use super::{Flat, label_width};
use crate::prescription::document::Shape;

/// Type size of the labels, points.
const TYPE: f64 = 8.0;
/// Space between a bone end and its label, millimetres on paper.
const GAP: f64 = 1.6;
/// Which of the labels between start and end are tried: all, every other one, every third, none.
const EVERY: [usize; 4] = [1, 2, 3, usize::MAX];
/// Left and right, as indices of the edges.
const SIDES: [usize; 2] = [1, 0];

/// Labels for bone ends in order, each given by its text and its edges left and right. The first and the last are always
/// labelled, each at its freer side; those between stand at one side, and fewer of them where they would be cramped.
/// `scale` is what a millimetre on paper stands for.
pub(super) fn tags(named: &[(String, [Flat; 2])], drawn: &[Shape], scale: f64) -> Vec<Shape> {
    let taken: Vec<Flat> = drawn.iter().flat_map(|shape| dense(shape, 0.3 * scale)).collect();
    let mut best = Vec::new();
    for (every, side) in EVERY.into_iter().flat_map(|every| SIDES.map(|side| (every, side))) {
        let (tags, hits) = arrange(named, &taken, scale, every, side);
        best = tags;
        if hits == 0 {
            break;
        }
    }
    best.into_iter().map(|tag| Shape::Label { at: tag.at, text: tag.text, size: TYPE }).collect()
}

/// One arrangement, and how much its labels cover.
fn arrange(named: &[(String, [Flat; 2])], taken: &[Flat], scale: f64, every: usize, side: usize) -> (Vec<Tag>, usize) {
    let last = named.len().saturating_sub(1);
    let (mut tags, mut covered): (Vec<Tag>, usize) = (Vec::new(), 0);
    let outer = [0, last].into_iter().take(named.len());
    let inner = (1..last).filter(|k| k % every == 0 && (every == 1 || k + 1 < last));
    let only = [side];
    for (position, sides) in outer.map(|k| (k, &SIDES[..])).chain(inner.map(|k| (k, &only[..]))) {
        let Some((text, edges)) = named.get(position) else { continue };
        let tried = sides.iter().map(|side| Tag::beside(edges, *side, text, scale));
        let tried = tried.map(|tag| (tag.hits(taken, &tags), tag));
        if let Some((hits, tag)) = tried.min_by_key(|(hits, _)| *hits) {
            covered += hits;
            tags.push(tag);
        }
    }
    (tags, covered)
}

/// A label with the room that it takes.
struct Tag {
    at: Flat,
    half: Flat,
    text: String,
}

impl Tag {
    fn beside(edges: &[Flat; 2], side: usize, text: &str, scale: f64) -> Tag {
        let half = (0.5 * scale * label_width(text, TYPE), 0.5 * scale * TYPE * 25.4 / 72.0);
        let away = if side == 1 { 1.0 } else { -1.0 };
        let edge = edges[side];
        Tag { at: (edge.0 + away * (half.0 + GAP * scale), edge.1), half, text: text.to_owned() }
    }

    /// How many points and labels stand where this label would.
    fn hits(&self, taken: &[Flat], tags: &[Tag]) -> usize {
        let inside = |place: &Flat, half: Flat| {
            (place.0 - self.at.0).abs() < self.half.0 + half.0 && (place.1 - self.at.1).abs() < self.half.1 + half.1
        };
        let points = taken.iter().filter(|place| inside(place, (0.0, 0.0))).count();
        // A label upon a label is worse than a label upon any line.
        points + 10_000 * tags.iter().filter(|tag| inside(&tag.at, tag.half)).count()
    }
}

/// Points along the lines of a shape, so near to each other that no label slips between them.
fn dense(shape: &Shape, apart: f64) -> Vec<Flat> {
    let points = match shape {
        Shape::Line { points, .. } => points.clone(),
        Shape::Area { points, .. } => points.iter().chain(points.first()).copied().collect(),
        Shape::Disc { .. } | Shape::Label { .. } => Vec::new(),
    };
    let between = |pair: &[Flat]| {
        let (from, to) = (pair[0], pair[1]);
        let count = (libm::hypot(to.0 - from.0, to.1 - from.1) / apart).ceil().max(1.0);
        let parts = (0..=count as usize).map(move |k| k as f64 / count);
        parts.map(move |part| (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1))).collect::<Vec<_>>()
    };
    points.windows(2).flat_map(between).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prescription::document::Stroke;

    /// Level bone ends, 28 mm wide, one above the other.
    fn ends(apart: f64) -> Vec<(String, [Flat; 2])> {
        (0..10).map(|k| ((k + 1).to_string(), [-14.0, 14.0].map(|x| (x, apart * f64::from(k))))).collect()
    }

    fn labelled(apart: f64, drawn: &[Shape]) -> Vec<(String, f64)> {
        let label = |shape| match shape {
            Shape::Label { at, text, .. } => Some((text, at.0)),
            _ => None,
        };
        let mut labels: Vec<_> = tags(&ends(apart), drawn, 1.0).into_iter().filter_map(label).collect();
        labels.sort_by_key(|(text, _)| text.parse::<usize>().unwrap());
        labels
    }

    #[test]
    fn fewer_labels_stand_where_steps_are_small() {
        for (apart, expected) in
            [(4.0, "1 2 3 4 5 6 7 8 9 10"), (1.5, "1 3 5 7 10"), (1.0, "1 4 7 10"), (0.5, "1 10"), (0.0, "1 10")]
        {
            let labels = labelled(apart, &[]);
            let texts: Vec<&str> = labels.iter().map(|(text, _)| text.as_str()).collect();
            assert_eq!(texts.join(" "), expected, "{apart} mm apart");
        }
    }

    #[test]
    fn labels_keep_away_from_lines() {
        assert!(labelled(4.0, &[]).iter().all(|(_, x)| *x > 14.0));
        let wall = Shape::Line { points: vec![(17.0, -9.0), (17.0, 90.0)], weight: 0.3, stroke: Stroke::Solid };
        let labels = labelled(4.0, &[wall]);
        assert_eq!(labels.len(), 10);
        assert!(labels.iter().all(|(_, x)| *x < -14.0), "{labels:?}");
    }

    /// The widths that keep labels apart are not far from those of the typeface (DejaVu Sans, in its units).
    #[test]
    fn labels_are_about_as_wide_as_they_are_printed() {
        for (text, units) in
            [("start", 4770.0), ("10 mm", 7247.0), ("anterior", 8122.0), ("caution above 1.5", 18441.0)]
        {
            let printed = units / 2048.0 * TYPE * 25.4 / 72.0;
            let taken = label_width(text, TYPE);
            assert!((taken / printed - 1.0).abs() < 0.05, "{text}: {taken:.2} for {printed:.2}");
        }
    }
}
