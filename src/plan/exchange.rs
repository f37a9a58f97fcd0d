//! Strut exchanges: which model takes over when a strut runs out, and on which days both fit.
//!
//! Each position is covered by as few models as possible: of the models that can take over, the one that serves longest
//! is taken (the greedy cover of a line by intervals is a smallest one).

use super::course::Course;
use crate::case::Case;
use crate::device::{Reading, Strut, StrutId};
use jiff::civil::Date;

/// A strut that is exchanged at the clinic, before the first turn of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// Which position.
    pub strut: StrutId,
    /// The model that is taken off.
    pub from: String,
    /// The model that takes over.
    pub to: String,
    /// The first day on which both fit.
    pub first_day: usize,
    /// The last day on which both fit.
    pub last_day: usize,
    /// The chosen day.
    pub day: usize,
    /// Its date.
    pub date: Date,
    /// What the old strut reads.
    pub old_reading: Reading,
    /// What the new strut must read: the length from joint to joint is the same.
    pub new_reading: Reading,
}

/// A model that serves a position from a row on.
#[derive(Clone, Copy)]
pub(super) struct Service<'a> {
    pub(super) strut: &'a Strut,
    /// What it reads when it takes over.
    pub(super) start: Reading,
    /// The row after which it takes over; 0 for the first.
    pub(super) after_row: usize,
    /// The day on which it takes over; 0 for the first.
    pub(super) day: usize,
}

/// An exchange that must take place, and the days on which it can.
#[derive(Clone)]
pub(super) struct Need<'a> {
    pub(super) id: StrutId,
    pub(super) to: &'a Strut,
    /// First and last day, without interruptions.
    pub(super) window: (usize, usize),
}

impl<'a> Service<'a> {
    /// What the strut reads after a row: whole clicks from its start, nearest to the exact length.
    pub(super) fn reading(&self, course: &Course, row: usize, id: StrutId) -> Reading {
        let target = self.strut.reading_at(course.length(row, id));
        self.strut.turned(self.start, self.strut.clicks_to(self.start, target))
    }

    /// The last row up to which the strut stays on its scale without a break; none where it is off it from the start.
    fn last_row(&self, course: &Course, id: StrutId) -> Option<usize> {
        if !self.strut.reaches(self.start) {
            return None;
        }
        let off = (self.after_row + 1..=course.rows()).find(|row| !self.strut.reaches(self.reading(course, *row, id)));
        Some(off.map_or(course.rows(), |row| row - 1))
    }

    /// The service of another model that takes over before the first turn of a day, at the same length.
    pub(super) fn followed_by(&self, strut: &'a Strut, course: &Course, day: usize, id: StrutId) -> Service<'a> {
        let after_row = course.row_before(day);
        let reading = if after_row == self.after_row { self.start } else { self.reading(course, after_row, id) };
        Service { strut, start: strut.reading_at(self.strut.length_at(reading)), after_row, day }
    }

    /// The day before whose first turn the strut must be off, and the model that takes over best; `None` where the strut
    /// serves to the end, an error where no model takes the position any further.
    fn next(&self, case: &'a Case, course: &Course, id: StrutId) -> Result<Option<Need<'a>>, Stuck> {
        let last = self.last_row(course, id).ok_or(Stuck { after_row: self.after_row })?;
        if last == course.rows() {
            return Ok(None);
        }
        let others = case.frame.models.iter().filter(|model| *model != self.strut);
        let takers = others.filter_map(|model| self.taker(model, course, last, id));
        // The one that serves longest; then the widest window, then the greatest distance to the ends of its scale.
        let best = takers.max_by(|a, b| {
            let key = |taker: &Taker| (taker.last_row, taker.window.1 - taker.window.0);
            key(a).cmp(&key(b)).then(a.margin.total_cmp(&b.margin))
        });
        match best {
            Some(taker) if taker.last_row > last => Ok(Some(Need { id, to: taker.strut, window: taker.window })),
            _ => Err(Stuck { after_row: last }),
        }
    }

    /// How long a model can serve after this one, and on which days it can take over for that.
    fn taker(&self, strut: &'a Strut, course: &Course, last: usize, id: StrutId) -> Option<Taker<'a>> {
        let (earliest, latest) = (self.day + 1, course.day(last + 1));
        let serves = |day: usize| self.followed_by(strut, course, day, id).last_row(course, id);
        let days: Vec<(usize, usize)> = (earliest..=latest).filter_map(|day| Some((day, serves(day)?))).collect();
        let last_row = days.iter().map(|(_, row)| *row).max()?;
        let best: Vec<usize> = days.into_iter().filter(|(_, row)| *row == last_row).map(|(day, _)| day).collect();
        let window = longest_run(&best)?;
        let service = self.followed_by(strut, course, middle(window), id);
        let margins = (service.after_row..=last_row).map(|row| strut.margin(service.reading(course, row, id)).mm());
        Some(Taker { strut, last_row, window, margin: margins.fold(f64::INFINITY, f64::min) })
    }
}

struct Taker<'a> {
    strut: &'a Strut,
    last_row: usize,
    window: (usize, usize),
    margin: f64,
}

/// No model takes a position past a row.
pub(super) struct Stuck {
    /// The last row that can be reached.
    pub(super) after_row: usize,
}

/// The exchanges of one position in order. `chosen` are days that have been settled already; where there is none yet, the
/// middle of the window stands for it.
pub(super) fn needs<'a>(
    case: &'a Case,
    course: &Course,
    first: Service<'a>,
    (id, chosen): (StrutId, &[usize]),
) -> Result<Vec<Need<'a>>, Stuck> {
    let (mut service, mut needs) = (first, Vec::new());
    while let Some(need) = service.next(case, course, id)? {
        let day = chosen.get(needs.len()).copied().map_or(middle(need.window), |day| day);
        service = service.followed_by(need.to, course, day, id);
        needs.push(need);
    }
    Ok(needs)
}

/// The middle of a window, the earlier one of two.
pub(super) fn middle((first, last): (usize, usize)) -> usize {
    first + (last - first) / 2
}

/// The longest run of days without a gap, the later one of two.
fn longest_run(days: &[usize]) -> Option<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &day in days {
        match runs.last_mut() {
            Some(run) if run.1 + 1 == day => run.1 = day,
            _ => runs.push((day, day)),
        }
    }
    runs.into_iter().max_by_key(|(first, last)| (last - first, *last))
}
