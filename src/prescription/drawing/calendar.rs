//! A calendar of the treatment: a row for each week, a field for each day.

use super::super::document::{Drawing, Shape, Stroke, Tone};
use super::super::locale::{Locale, say};
use super::super::words::monday_of;
use super::{Flat, label_width};
use jiff::civil::{Date, Weekday};

/// What happens on a day besides turning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::prescription) enum Mark {
    /// The surgery.
    Surgery,
    /// A visit to the clinic.
    Clinic,
    /// A visit to the clinic with a new strut.
    Exchange,
    /// Films are taken.
    Film,
}

impl Mark {
    /// Key of its letter.
    pub fn letter(self) -> &'static str {
        match self {
            Mark::Surgery => "calendar-surgery-letter",
            Mark::Clinic => "calendar-clinic-letter",
            Mark::Exchange => "calendar-exchange-letter",
            Mark::Film => "calendar-film-letter",
        }
    }

    /// Key of its meaning.
    pub fn meaning(self) -> &'static str {
        match self {
            Mark::Surgery => "calendar-surgery",
            Mark::Clinic => "calendar-clinic",
            Mark::Exchange => "calendar-exchange",
            Mark::Film => "calendar-film",
        }
    }
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::prescription) struct CalendarDay {
    /// The day.
    pub date: Date,
    /// Whether it lies between surgery and the first turn.
    pub is_rest: bool,
    /// Whether struts are turned.
    pub is_turning: bool,
    /// What else happens.
    pub marks: Vec<Mark>,
}

/// Printed width, millimetres.
const PAPER_WIDTH: f64 = 177.5;
/// Height of a week on paper, millimetres.
const WEEK: f64 = 7.5;
/// Weeks in a column, and columns side by side.
const WEEKS: usize = 16;
const COLUMNS: usize = 3;
/// Type size of a bar on paper, points.
const BAR: f64 = 13.0;
/// Half of the thickest line, which stays inside the drawing, millimetres.
const EDGE: f64 = 0.4;
/// Space between columns, millimetres.
const GUTTER: f64 = 5.0;

/// As many calendars as the days need: one for nearly a year. `told` is what happens when, in words.
/// `after` are the phases after the last day, a bar each.
pub(in crate::prescription) fn calendar(
    days: &[CalendarDay],
    after: &[String],
    told: &str,
    locale: &Locale,
) -> Vec<Drawing> {
    let weeks = weeks(days);
    let count = weeks.len().div_ceil(WEEKS).min(COLUMNS);
    if count == 0 {
        return Vec::new();
    }
    let mut sheets: Vec<Drawing> = weeks
        .chunks(WEEKS * count)
        .enumerate()
        .map(|(index, part)| sheet((index, count), part, told, locale))
        .collect();
    if let Some(last) = sheets.last_mut() {
        after.iter().for_each(|phase| bar(last, phase));
    }
    sheets
}

/// A phase without days of its own, as a bar over the whole width below the weeks.
fn bar(drawing: &mut Drawing, phase: &str) {
    let top = drawing.min.1 - 0.25 * WEEK;
    let bottom = top - 1.2 * WEEK;
    let (left, right) = (EDGE, PAPER_WIDTH - EDGE);
    let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
    drawing.shapes.push(Shape::Area { points, tone: Tone::Light });
    let fits = BAR * (PAPER_WIDTH - 6.0) / label_width(phase, BAR);
    let at = (PAPER_WIDTH / 2.0, (top + bottom) / 2.0);
    drawing.shapes.push(Shape::Label { at, text: phase.to_owned(), size: fits.min(BAR) });
    drawing.min.1 = bottom - EDGE;
}

/// The days of each week, from its Monday.
fn weeks(days: &[CalendarDay]) -> Vec<(Date, Vec<&CalendarDay>)> {
    let mut weeks: Vec<(Date, Vec<&CalendarDay>)> = Vec::new();
    for day in days {
        let Some(monday) = monday_of(day.date) else { continue };
        match weeks.last_mut() {
            Some((last, days)) if *last == monday => days.push(day),
            _ => weeks.push((monday, vec![day])),
        }
    }
    weeks
}

fn sheet((index, count): (usize, usize), weeks: &[(Date, Vec<&CalendarDay>)], told: &str, locale: &Locale) -> Drawing {
    let rows = weeks.len().min(WEEKS);
    let wide = (PAPER_WIDTH - GUTTER * (count - 1) as f64) / count as f64;
    let mut shapes = Vec::new();
    for (column, part) in weeks.chunks(WEEKS).enumerate() {
        let left = column as f64 * (wide + GUTTER);
        shapes.extend(Month { left, wide, locale, size: if count == 1 { 12.0 } else { 9.0 } }.shapes(part));
    }
    let edge = |day: Option<&CalendarDay>| day.map_or(String::new(), |day| locale.date(day.date));
    let first = weeks.first().and_then(|week| week.1.first().copied());
    let last = weeks.last().and_then(|week| week.1.last().copied());
    Drawing {
        name: format!("calendar-{}", index + 1),
        alternative: say!(locale, "calendar-seen", first = edge(first), last = edge(last), phases = told),
        caption: say!(locale, "calendar-caption"),
        min: (0.0, -(rows as f64 + 1.0) * WEEK),
        max: (PAPER_WIDTH, 0.0),
        paper_width: PAPER_WIDTH,
        shapes,
    }
}

/// A column of weeks.
struct Month<'a> {
    left: f64,
    wide: f64,
    locale: &'a Locale,
    size: f64,
}

impl Month<'_> {
    fn names(&self) -> f64 {
        0.3 * self.wide
    }

    fn field(&self) -> f64 {
        (self.wide - self.names()) / 7.0
    }

    /// Left edge of a day's field.
    fn x(&self, weekday: Weekday) -> f64 {
        self.left + self.names() + f64::from(weekday.since(Weekday::Monday)) * self.field()
    }

    fn shapes(&self, weeks: &[(Date, Vec<&CalendarDay>)]) -> Vec<Shape> {
        let mut shapes: Vec<Shape> = Weekday::Monday
            .cycle_forward()
            .take(7)
            .map(|weekday| {
                self.label(self.x(weekday) + self.field() / 2.0, 0, self.locale.short_weekday(weekday), 0.85)
            })
            .collect();
        for (row, (_, days)) in weeks.iter().enumerate() {
            let begins = days.iter().find(|day| day.date.day() == 1);
            let named = if row == 0 { days.first() } else { begins };
            if let Some(day) = named {
                let month = say!(self.locale, &format!("month-name-{}", day.date.month()));
                let text = format!("{month} {}", day.date.year());
                shapes.push(self.label(self.left + self.names() / 2.0, row + 1, text, 0.8));
            }
            for day in days {
                shapes.extend(self.day(row + 1, day));
            }
        }
        // Thick frames last, so that no neighbour covers them.
        shapes.sort_by_key(|shape| matches!(shape, Shape::Line { weight, .. } if *weight > 0.5));
        shapes
    }

    fn label(&self, x: f64, row: usize, text: String, part: f64) -> Shape {
        Shape::Label { at: (x, -(row as f64 + 0.5) * WEEK), text, size: part * self.size }
    }

    fn day(&self, row: usize, day: &CalendarDay) -> Vec<Shape> {
        let (left, wide) = (self.x(day.date.weekday()), self.field());
        let (top, bottom) = (-(row as f64) * WEEK - 0.5, -(row as f64 + 1.0) * WEEK + 0.5);
        let corners: Vec<Flat> =
            vec![(left + 0.5, top), (left + wide - 0.5, top), (left + wide - 0.5, bottom), (left + 0.5, bottom)];
        let tone = if day.marks.is_empty() { Tone::White } else { Tone::Light };
        let mut shapes = vec![Shape::Area { points: corners.clone(), tone }];
        if day.is_rest {
            let y = bottom + 1.0;
            let points = vec![(left + 1.5, y), (left + wide - 1.5, y)];
            shapes.push(Shape::Line { points, weight: 0.5, stroke: Stroke::Dotted });
        }
        if day.is_turning {
            let frame = corners.iter().chain(corners.first()).copied().collect();
            shapes.push(Shape::Line { points: frame, weight: 0.8, stroke: Stroke::Solid });
        }
        let letters: String = day.marks.iter().map(|mark| say!(self.locale, mark.letter())).collect();
        let text =
            if letters.is_empty() { day.date.day().to_string() } else { format!("{} {letters}", day.date.day()) };
        let part = f64::min(1.0, (wide - 2.0) / label_width(&text, self.size));
        shapes.push(self.label(left + wide / 2.0, row, text, part));
        shapes
    }
}
