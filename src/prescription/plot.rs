//! Plots over the days of turning: how fast the bone moves, and what the struts read.
//!
//! A plot is drawn in millimetres on paper. Its lines are told apart by dashes, by marks and by words at the lines.

mod axes;
mod ranges;
mod said;
#[cfg(test)]
mod tests;

pub(super) use ranges::{ScaleOfPlot, ranges};

use super::document::{Drawing, Shape, Stroke, Tone};
use super::locale::{Locale, say};
use super::words::number;
use axes::{Axes, PITCH, Place, WIDTH, label, label_from, label_width, line, marked, round_bounds, spread, stretches};
use std::collections::BTreeMap;

/// How fast points move on a day of turning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct DayOfPlot {
    /// Day of turning, from 1.
    pub(super) day: usize,
    /// Movement of the fastest point on that day, millimetres a day.
    pub(super) fastest: f64,
    /// Movement of the slowest point, millimetres a day.
    pub(super) slowest: f64,
}

/// What the six scales read at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ReadingsOfPlot {
    /// Day of turning; 0 for the start.
    pub(super) day: usize,
    /// Readings of struts 1 to 6, millimetres. On the day of an exchange, that of the new strut.
    pub(super) readings: [f64; 6],
}

/// The movement of the fastest and of the slowest point on each day (in order), with the rate that was ordered and the
/// rate above which the program cautions, all in millimetres a day. Missing days are left open.
pub(super) fn rates(days: &[DayOfPlot], (ordered, caution): (f64, f64), locale: &Locale) -> Drawing {
    let highest = days.iter().map(|day| day.fastest).fold(f64::max(ordered, caution), f64::max);
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let words = [
        say!(locale, "plot-slowest"),
        say!(locale, "plot-ordered", rate = number(ordered, 4)),
        say!(locale, "plot-caution", rate = number(caution, 4)),
        say!(locale, "plot-fastest"),
    ];
    let room = words.iter().map(|word| label_width(word)).fold(32.0, f64::max) + 4.0;
    let axes = Axes {
        low: (13.0, 11.0),
        high: (WIDTH - room, 50.0),
        inset: 4.0,
        days: ends(&numbers),
        values: round_bounds((0.0, 1.08 * highest)),
    };
    let mut shapes = axes.shapes((&say!(locale, "plot-mm-a-day"), &say!(locale, "plot-day")), false);
    for rate in [ordered, caution] {
        shapes.push(line(vec![(axes.low.0, axes.y(rate)), (axes.high.0, axes.y(rate))], 0.2, Stroke::Solid));
    }
    shapes.extend(pauses(&axes, &numbers, &say!(locale, "plot-pause")));
    let places = |rate: fn(&DayOfPlot) -> f64| -> Vec<Place> {
        days.iter().map(|day| (axes.x(day.day), axes.y(rate(day)))).collect()
    };
    let (slow, fast) = (places(|day| day.slowest), places(|day| day.fastest));
    let stretches = stretches(&numbers, &[]);
    // The smaller black dots lie upon the white ones: where both rates are the same, both dots are seen.
    for (places, stroke) in [(&slow, Stroke::Dashed), (&fast, Stroke::Solid)] {
        shapes.extend(stretches.iter().filter(|s| s.len() > 1).map(|s| line(places[s.clone()].to_vec(), 0.4, stroke)));
    }
    for (places, radius, tone) in [(&slow, 1.0, Tone::White), (&fast, 0.65, Tone::Black)] {
        let marks = stretches.iter().flat_map(|stretch| marked(&places[stretch.clone()], 3.5, 0.0));
        shapes.extend(marks.map(|centre| Shape::Disc { centre, radius, tone }));
    }
    let side = |rate: f64| (axes.high.0, axes.y(rate));
    let ends = [slow.last().copied(), Some(side(ordered)), Some(side(caution)), fast.last().copied()];
    shapes.extend(names(&axes, ends.into_iter().zip(words).filter_map(|(place, text)| Some((place?, text))).collect()));
    Drawing {
        name: "rates".to_owned(),
        alternative: said::rates(days, (ordered, caution), locale),
        caption: say!(locale, "plot-rates-caption"),
        min: (0.0, 0.0),
        max: (WIDTH, axes.high.1 + 7.0),
        paper_width: WIDTH,
        shapes,
    }
}

/// The readings of all struts over the days (in order), and exchanges as pairs of a day and a strut from 1 to 6. Missing
/// days, and the step from an old strut to its successor, are left open.
pub(super) fn readings(days: &[ReadingsOfPlot], exchanges: &[(usize, usize)], locale: &Locale) -> Drawing {
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let all = days.iter().flat_map(|day| day.readings);
    let (least, most) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), c| (a.min(c), b.max(c)));
    let air = 0.03 * (most - least);
    let axes = Axes {
        low: (13.0, 11.0),
        high: (WIDTH - 2.0, 88.0),
        inset: 11.0,
        days: ends(&numbers),
        values: if days.is_empty() { (0.0, 1.0) } else { round_bounds((least - air, most + air)) },
    };
    let mut shapes = axes.shapes((&say!(locale, "plot-mm"), &say!(locale, "plot-day")), true);
    let marks = exchange_marks(&axes, exchanges, &say!(locale, "plot-new-strut"));
    let head = if marks.is_empty() { 7.0 } else { EXCHANGES + 3.0 };
    shapes.extend(marks);
    shapes.extend(pauses(&axes, &numbers, &say!(locale, "plot-pause")));
    let places = |strut: usize| -> Vec<Place> {
        days.iter().map(|day| (axes.x(day.day), axes.y(day.readings[strut]))).collect()
    };
    let mut dots = Vec::new();
    for (strut, (stroke, tone, mark)) in PATTERNS.into_iter().enumerate() {
        let breaks: Vec<usize> =
            exchanges.iter().filter(|(_, number)| *number == strut + 1).map(|(day, _)| *day).collect();
        let places = places(strut);
        for stretch in stretches(&numbers, &breaks) {
            let places = &places[stretch];
            if places.len() > 1 {
                shapes.push(line(places.to_vec(), 0.4, stroke));
            }
            // Each strut has its marks at other days, so that lines that coincide are still told apart.
            let marks = marked(places, 15.0, 2.5 * (strut as f64 + 1.0));
            dots.extend(marks.into_iter().map(|place| mark.shape(place, tone)));
        }
    }
    shapes.extend(dots);
    shapes.extend(strut_numbers(&axes, days));
    Drawing {
        name: "readings".to_owned(),
        alternative: said::readings(days, exchanges, locale),
        caption: say!(locale, "plot-readings-caption"),
        min: (0.0, 0.0),
        max: (WIDTH, axes.high.1 + head),
        paper_width: WIDTH,
        shapes,
    }
}

/// The form of a mark.
#[derive(Clone, Copy)]
enum Mark {
    Round,
    Square,
    Triangle,
}

impl Mark {
    fn shape(self, (x, y): Place, tone: Tone) -> Shape {
        let corners =
            |corners: &[Place]| Shape::Area { points: corners.iter().map(|(dx, dy)| (x + dx, y + dy)).collect(), tone };
        match self {
            Mark::Round => Shape::Disc { centre: (x, y), radius: 0.85, tone },
            Mark::Square => corners(&[(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)]),
            Mark::Triangle => corners(&[(-1.0, -0.7), (1.0, -0.7), (0.0, 1.1)]),
        }
    }
}

/// Lines and marks of struts 1 to 6.
const PATTERNS: [(Stroke, Tone, Mark); 6] = [
    (Stroke::Solid, Tone::Black, Mark::Round),
    (Stroke::Dashed, Tone::White, Mark::Round),
    (Stroke::Dotted, Tone::Black, Mark::Square),
    (Stroke::Solid, Tone::White, Mark::Square),
    (Stroke::Dashed, Tone::Black, Mark::Triangle),
    (Stroke::Dotted, Tone::White, Mark::Triangle),
];

/// Height of the row of exchanges above the field, millimetres.
const EXCHANGES: f64 = 9.0;

fn ends(days: &[usize]) -> (usize, usize) {
    days.first().copied().zip(days.last().copied()).unwrap_or((1, 1))
}

/// The word in each gap of the days that is wide enough for it.
fn pauses(axes: &Axes, days: &[usize], word: &str) -> Vec<Shape> {
    let gaps = days.windows(2).filter(|pair| pair[1] > pair[0] + 1).map(|pair| (axes.x(pair[0]), axes.x(pair[1])));
    let wide = gaps.filter(|(from, to)| to - from > label_width(word) + 3.0);
    wide.map(|(from, to)| label(((from + to) / 2.0, axes.low.1 + 3.0), word)).collect()
}

/// Words to the right of the field, each with a thin line to the end of what it names.
fn names(axes: &Axes, named: Vec<(Place, String)>) -> Vec<Shape> {
    let wanted: Vec<(f64, f64)> = named.iter().map(|((_, y), _)| (*y, PITCH)).collect();
    let heights = spread(&wanted, (axes.low.1, axes.high.1));
    let left = axes.high.0 + 3.0;
    let shapes = named.iter().zip(heights).flat_map(|((end, text), y)| {
        [line(vec![*end, (left, y)], 0.15, Stroke::Solid), label_from((left + 1.0, y), text)]
    });
    shapes.collect()
}

/// The numbers of the struts at both ends of their lines.
fn strut_numbers(axes: &Axes, days: &[ReadingsOfPlot]) -> Vec<Shape> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    let mut shapes = Vec::new();
    for (day, x, way) in [(first, axes.low.0 + 3.0, 1.5), (last, axes.high.0 - 3.0, -1.5)] {
        let wanted = day.readings.map(|reading| (axes.y(reading), PITCH));
        let heights = spread(&wanted, (axes.low.1 + 1.5, axes.high.1));
        for (strut, ((end, _), y)) in wanted.into_iter().zip(heights).enumerate() {
            shapes.push(line(vec![(axes.x(day.day), end), (x + way, y)], 0.15, Stroke::Solid));
            shapes.push(label((x, y), &(strut + 1).to_string()));
        }
    }
    shapes
}

/// An upright line for each day with an exchange, and the struts' numbers in a row above the field.
fn exchange_marks(axes: &Axes, exchanges: &[(usize, usize)], title: &str) -> Vec<Shape> {
    let within = axes.days.0..=axes.days.1;
    let mut struts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (day, strut) in exchanges.iter().filter(|(day, _)| within.contains(day)) {
        struts.entry(*day).or_default().push(*strut);
    }
    if struts.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = struts.values().map(|struts| numbers_of(struts)).collect();
    let wanted: Vec<(f64, f64)> =
        struts.keys().zip(&names).map(|(day, name)| (axes.x(*day), label_width(name) + 3.0)).collect();
    let height = axes.high.1 + EXCHANGES;
    let bounds = (label_width(title) + 4.0, WIDTH - 4.0);
    let mut shapes = vec![label_from((1.0, height), title)];
    for (((x, _), name), middle) in wanted.iter().zip(&names).zip(spread(&wanted, bounds)) {
        let points = vec![(*x, axes.low.1), (*x, axes.high.1 + 1.0), (middle, height - 1.8)];
        shapes.push(line(points, 0.25, Stroke::Solid));
        shapes.push(label((middle, height), name));
    }
    shapes
}

/// Such as `2, 6`.
fn numbers_of(struts: &[usize]) -> String {
    let mut struts = struts.to_vec();
    struts.sort_unstable();
    struts.dedup();
    struts.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
