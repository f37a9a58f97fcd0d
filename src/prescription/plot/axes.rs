//! What all plots have in common: axes with round numbers, gaps where days are missing, and labels that stay apart.

use super::super::document::{Shape, Stroke};
use super::super::drawing;
use super::super::words::number;

/// A place on paper, millimetres from the lower left corner of the drawing.
pub(super) type Place = (f64, f64);

/// Width of a plot, millimetres. A plot is drawn in millimetres on paper.
pub(super) const WIDTH: f64 = 170.0;

/// Type size of all labels, points.
pub(super) const TYPE: f64 = 8.0;

/// Least distance of labels below each other, millimetres.
pub(super) const PITCH: f64 = 3.6;

/// Least distance of marks on a line, millimetres.
const NEAREST: f64 = 2.2;

/// Width of a label on paper, millimetres.
pub(super) fn label_width(text: &str) -> f64 {
    drawing::label_width(text, TYPE)
}

/// A label that begins at a place.
pub(super) fn label_from((x, y): Place, text: &str) -> Shape {
    label((x + label_width(text) / 2.0, y), text)
}

/// A label around a place.
pub(super) fn label(at: Place, text: &str) -> Shape {
    Shape::Label { at, text: text.to_owned(), size: TYPE }
}

/// A line on paper.
pub(super) fn line(points: Vec<Place>, weight: f64, stroke: Stroke) -> Shape {
    Shape::Line { points, weight, stroke }
}

/// The field of a plot: days to the right, values up.
pub(super) struct Axes {
    /// Lower left corner of the field on paper.
    pub low: Place,
    /// Upper right corner.
    pub high: Place,
    /// Space between the field's sides and its first and last day.
    pub inset: f64,
    /// First and last day.
    pub days: (usize, usize),
    /// Values at the lower and the upper edge.
    pub values: (f64, f64),
}

impl Axes {
    /// Where a day stands, in millimetres from the left.
    pub(super) fn x(&self, day: usize) -> f64 {
        let (from, to) = (self.low.0 + self.inset, self.high.0 - self.inset);
        let (first, last) = (self.days.0 as f64, self.days.1 as f64);
        if last > first { from + (to - from) * (day as f64 - first) / (last - first) } else { (from + to) / 2.0 }
    }

    /// Where a value stands, in millimetres from below.
    pub(super) fn y(&self, value: f64) -> f64 {
        self.low.1 + (self.high.1 - self.low.1) * (value - self.values.0) / (self.values.1 - self.values.0)
    }

    /// Both axes with ticks, round numbers and units; with `grid`, a faint line at each number.
    pub(super) fn shapes(&self, (unit, days): (&str, &str), grid: bool) -> Vec<Shape> {
        let (low, high) = (self.low, self.high);
        let mut shapes = Vec::new();
        for (value, text) in self.value_ticks() {
            let y = self.y(value);
            if grid {
                shapes.push(line(vec![(low.0, y), (high.0, y)], 0.15, Stroke::Faint));
            }
            shapes.push(line(vec![(low.0 - 1.2, y), (low.0, y)], 0.25, Stroke::Solid));
            shapes.push(label((low.0 - 2.0 - label_width(&text) / 2.0, y), &text));
        }
        shapes.push(line(vec![(low.0, high.1), low, (high.0, low.1)], 0.35, Stroke::Solid));
        shapes.push(label_from((1.0, high.1 + 4.2), unit));
        shapes.extend(self.days_below(days));
        shapes
    }

    /// The numbers of days below the field, and what they are.
    pub(super) fn days_below(&self, days: &str) -> Vec<Shape> {
        let (low, high) = (self.low, self.high);
        let ticks = self.day_ticks().into_iter().flat_map(|day| {
            let x = self.x(day);
            let tick = line(vec![(x, low.1), (x, low.1 - 1.2)], 0.25, Stroke::Solid);
            [tick, label((x, low.1 - 3.4), &day.to_string())]
        });
        let name = label(((low.0 + high.0) / 2.0, low.1 - 7.6), days);
        ticks.chain([name]).collect()
    }

    fn value_ticks(&self) -> Vec<(f64, String)> {
        let step = round_step(self.values.1 - self.values.0, 7);
        let (from, to) = ((self.values.0 / step).round() as i64, (self.values.1 / step).round() as i64);
        (from..=to).map(|k| k as f64 * step).map(|value| (value, number(value, 3))).collect()
    }

    /// Round day numbers, and the first day where there is room for it.
    fn day_ticks(&self) -> Vec<usize> {
        let (first, last) = self.days;
        let step = (round_step((last - first) as f64, 14) as usize).max(1);
        let mut ticks: Vec<usize> = (first..=last).filter(|day| day % step == 0).collect();
        let room = ticks.first().is_none_or(|tick| self.x(*tick) - self.x(first) > 7.0);
        if room {
            ticks.insert(0, first);
        }
        ticks
    }
}

/// The smallest step of 1, 2 or 5 times a power of ten that divides a span into no more than `most` parts.
pub(super) fn round_step(span: f64, most: usize) -> f64 {
    let least = span / most as f64;
    if !(least.is_finite() && least > 0.0) {
        return 1.0;
    }
    let power = libm::pow(10.0, libm::log10(least).floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|part| part * power);
    steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9)).unwrap_or(10.0 * power)
}

/// Bounds that are round numbers around values.
pub(super) fn round_bounds((low, high): (f64, f64)) -> (f64, f64) {
    if !(low < high) {
        return (low.floor() - 1.0, low.floor() + 2.0);
    }
    let mut bounds = (low, high);
    // Rounding widens the span, which may ask for a larger step.
    for _ in 0..3 {
        let step = round_step(bounds.1 - bounds.0, 7);
        bounds = ((low / step + 1e-9).floor() * step, (high / step - 1e-9).ceil() * step);
    }
    bounds
}

/// Parts days (in order) where days are missing, and before each day of `breaks`.
pub(super) fn stretches(days: &[usize], breaks: &[usize]) -> Vec<std::ops::Range<usize>> {
    let mut stretches = Vec::new();
    let mut from = 0;
    for to in 1..=days.len() {
        let (before, here) = (days.get(to - 1), days.get(to));
        let parted = before
            .zip(here)
            .is_none_or(|(before, here)| *here > before + 1 || breaks.iter().any(|day| before < day && day <= here));
        if parted {
            stretches.push(from..to);
            from = to;
        }
    }
    stretches
}

/// Which points of a stretch carry a mark: those about `apart` millimetres from each other, and both ends.
pub(super) fn marked(places: &[Place], apart: f64, shift: f64) -> Vec<Place> {
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return Vec::new() };
    let mut marked = vec![*first];
    let mut next = first.0 + if shift > 0.0 { shift } else { apart };
    for place in places {
        let free = f64::min(last.0 - place.0, place.0 - first.0) >= NEAREST;
        if free && place.0 >= next - 1e-9 {
            marked.push(*place);
            next = place.0 + apart;
        }
    }
    if places.len() > 1 {
        marked.push(*last);
    }
    marked
}

/// Moves labels in a row or a column, each of the given size, as little as needed to keep them apart and within bounds.
pub(super) fn spread(wanted: &[(f64, f64)], (low, high): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].0.total_cmp(&wanted[*b].0));
    // How far each label stands from the first when all of them touch.
    let mut offsets = vec![0.0; wanted.len()];
    for pair in order.windows(2) {
        offsets[pair[1]] = offsets[pair[0]] + (wanted[pair[0]].1 + wanted[pair[1]].1) / 2.0;
    }
    // Labels that would overlap stand as a block around the middle of their wishes.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for index in &order {
        blocks.push((wanted[*index].0 - offsets[*index], 1));
        while let [.., (below, m), (above, n)] = blocks[..] {
            if below <= above {
                break;
            }
            blocks.truncate(blocks.len() - 2);
            blocks.push(((below * m as f64 + above * n as f64) / (m + n) as f64, m + n));
        }
    }
    let highest = high - order.last().map_or(0.0, |last| offsets[*last]);
    let starts = blocks.iter().flat_map(|(start, count)| std::iter::repeat_n(start.min(highest).max(low), *count));
    let mut placed = vec![0.0; wanted.len()];
    for (index, start) in order.iter().zip(starts) {
        placed[*index] = start + offsets[*index];
    }
    placed
}
