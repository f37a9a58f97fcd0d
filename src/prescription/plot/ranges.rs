//! Where each strut stands on its scale over the days: one strip a strut, with the days on which it can be exchanged.

use super::super::document::{Drawing, Shape, Stroke, Tone};
use super::super::locale::{Locale, say};
use super::super::words::number;
use super::axes::{Axes, PITCH, Place, WIDTH, label, label_from, label_width, line, stretches};
use super::{ReadingsOfPlot, ends, said};
use std::ops::Range;

/// Height of the scale in a strip, and from one strip to the next, millimetres.
const STRIP: f64 = 9.0;
const APART: f64 = 15.5;
/// Height of the bracket of a window above its strip, millimetres.
const ABOVE: f64 = 1.8;
/// Room for a strut's number at the left of its strip, millimetres.
const NUMBERS: f64 = 22.0;

/// A strut that serves in one position.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::prescription) struct ScaleOfPlot {
    /// Name of the model.
    pub model: String,
    /// Shortest and longest reading, millimetres.
    pub shortest: f64,
    /// The longest.
    pub longest: f64,
    /// First day, chosen day and last day of the exchange that brought it; none for the strut of the start.
    pub exchange: Option<(usize, usize, usize)>,
}

/// The days on which the strut at a place of its list stands in the frame at the end of the day.
pub(super) fn served(models: &[ScaleOfPlot], place: usize) -> Range<usize> {
    let day = |index: usize| models.get(index).and_then(|scale| scale.exchange).map(|(_, day, _)| day);
    day(place).map_or(0, |day| day)..day(place + 1).map_or(usize::MAX, |day| day)
}

/// Six strips. The ground of each goes from the shortest to the longest reading of the strut in place.
pub(in crate::prescription) fn ranges(
    days: &[ReadingsOfPlot],
    scales: &[Vec<ScaleOfPlot>; 6],
    locale: &Locale,
) -> Drawing {
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let top = 11.0 + 6.0 * APART;
    let strip = |index: usize, models| {
        let low = top - APART * (index as f64 + 1.0) + 1.0;
        Strip { index, models, days, axes: axes(low, &numbers) }
    };
    let mut shapes = axes(11.0, &numbers).days_below(&say!(locale, "plot-day"));
    for (index, models) in scales.iter().enumerate() {
        let strip = strip(index, models);
        let name = say!(locale, "plot-strut", strut = (index + 1).to_string());
        shapes.extend(strip.shapes());
        shapes.push(label_from((1.0, strip.axes.low.1 + STRIP / 2.0), &name));
    }
    Drawing {
        name: "ranges".to_owned(),
        alternative: said::ranges(days, scales, locale),
        caption: say!(locale, "plot-ranges-caption"),
        min: (0.0, 0.0),
        max: (WIDTH, top + 2.0),
        paper_width: WIDTH,
        shapes,
    }
}

fn axes(low: f64, days: &[usize]) -> Axes {
    Axes { low: (NUMBERS, low), high: (WIDTH - 2.0, low + STRIP), inset: 1.0, days: ends(days), values: (0.0, 1.0) }
}

/// One strut over all days.
struct Strip<'a> {
    index: usize,
    models: &'a [ScaleOfPlot],
    days: &'a [ReadingsOfPlot],
    axes: Axes,
}

impl Strip<'_> {
    fn shapes(&self) -> Vec<Shape> {
        let places = 0..self.models.len();
        let grounds = places.clone().flat_map(|place| self.ground(place));
        let lines = places.clone().flat_map(|place| self.readings(place));
        let windows = self.models.iter().filter_map(|scale| scale.exchange).flat_map(|days| self.window(days));
        let limits = places.flat_map(|place| self.limits(place));
        grounds.chain(lines).chain(windows).chain(limits).collect()
    }

    /// From where to where a strut serves on paper.
    fn span(&self, place: usize) -> (f64, f64) {
        let (first, last) = self.axes.days;
        let served = served(self.models, place);
        (self.axes.x(served.start.max(first)), self.axes.x(served.end.min(last)))
    }

    fn ground(&self, place: usize) -> Vec<Shape> {
        let ((left, right), low, high) = (self.span(place), self.axes.low.1, self.axes.high.1);
        let points = vec![(left, low), (right, low), (right, high), (left, high)];
        let ends = [low, high].map(|y| line(vec![(left, y), (right, y)], 0.5, Stroke::Solid));
        [Shape::Area { points, tone: Tone::Light }].into_iter().chain(ends).collect()
    }

    /// The reading as a part of the strut's own scale.
    fn readings(&self, place: usize) -> Vec<Shape> {
        let (Some(scale), served) = (self.models.get(place), served(self.models, place)) else { return Vec::new() };
        let own: Vec<&ReadingsOfPlot> = self.days.iter().filter(|day| served.contains(&day.day)).collect();
        let part = |reading: f64| (reading - scale.shortest) / (scale.longest - scale.shortest);
        let at = |day: &&ReadingsOfPlot| (self.axes.x(day.day), self.axes.y(part(day.readings[self.index])));
        let (numbers, places): (Vec<usize>, Vec<Place>) = own.iter().map(|day| (day.day, at(day))).unzip();
        let lone = |place: &Place| Shape::Disc { centre: *place, radius: 0.5, tone: Tone::Black };
        stretches(&numbers, &[])
            .into_iter()
            .map(|stretch| match &places[stretch] {
                [one] => lone(one),
                several => line(several.to_vec(), 0.45, Stroke::Solid),
            })
            .collect()
    }

    /// The exchange, and a bracket from the first to the last day on which it is possible.
    fn window(&self, (first, day, last): (usize, usize, usize)) -> Vec<Shape> {
        let (low, high) = (self.axes.low.1, self.axes.high.1 + ABOVE);
        let (low_day, high_day) = self.axes.days;
        let x = |day: usize| self.axes.x(day.max(low_day).min(high_day));
        let bracket = vec![(x(first), high - 1.0), (x(first), high), (x(last), high), (x(last), high - 1.0)];
        vec![line(bracket, 0.5, Stroke::Solid), line(vec![(x(day), low), (x(day), high + 0.8)], 0.5, Stroke::Solid)]
    }

    /// Shortest and longest reading, where there is room for them.
    fn limits(&self, place: usize) -> Vec<Shape> {
        let (Some(scale), (left, right)) = (self.models.get(place), self.span(place)) else { return Vec::new() };
        let texts = [(scale.shortest, self.axes.low.1), (scale.longest, self.axes.high.1)];
        let texts = texts.map(|(reading, y)| (number(reading, 2), y));
        if place == 0 {
            let at = |(text, y): (String, f64)| {
                let x = NUMBERS - 1.0 - label_width(&text) / 2.0;
                label((x, y + if y < self.axes.high.1 { 0.4 } else { -0.4 }), &text)
            };
            return texts.map(at).to_vec();
        }
        let widest = texts.iter().map(|(text, _)| label_width(text)).fold(0.0, f64::max);
        let inside = |(text, y): (String, f64)| {
            let into = if y < self.axes.high.1 { 1.0 } else { -1.0 };
            label_from((left + 1.0, y + into * PITCH / 2.0), &text)
        };
        if right - left > widest + 2.0 { texts.map(inside).to_vec() } else { Vec::new() }
    }
}
