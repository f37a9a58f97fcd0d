//! Which strut models could serve a position, and on which days they could take over: the planner's windows once more, from
//! the second road's exact lengths.

use super::Evidence;
use super::ideal::Ideal;
use super::rounds::rounds_of_rows;
use crate::device::{Strut, StrutId};

/// Parts of a click by which two roads may differ where an exact length lies between two clicks.
const TIE: f64 = 1e-6;
/// What the arithmetic may add to a scale, millimetres.
const ARITHMETIC: f64 = 1e-9;

/// A position of the frame: its exact lengths and the days on which its strut could be exchanged.
pub(super) struct Position {
    /// From joint to joint at the start and after every row, millimetres.
    lengths: Vec<f64>,
    /// Every day whose first time has a turn, with the last row before it.
    days: Vec<(usize, usize)>,
}

/// A model at a position.
#[derive(Clone, Copy)]
pub(super) struct Serving<'a> {
    pub(super) strut: &'a Strut,
    /// The day on which it took over; 0 for the first model.
    pub(super) day: usize,
    /// The last row before it took over.
    pub(super) since: usize,
    /// The length from joint to joint at which it took over, millimetres.
    pub(super) length: f64,
}

/// What counts as on the scale where two roads may round to different clicks.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Judge {
    /// One of the two clicks is on the scale.
    Perhaps,
    /// Both are.
    Surely,
    /// Both are, with a click to spare.
    WithSpare,
}

impl Position {
    pub(super) fn of(evidence: &Evidence, id: StrutId) -> Position {
        let ideal = Ideal::of(evidence);
        let length = |round| ideal.reading(id, round, 0.0).map_or(f64::NAN, |length| length);
        let rows = evidence.schedule.adjustments.iter().enumerate();
        Position {
            lengths: rounds_of_rows(evidence).iter().map(|rounds| length(rounds[id])).collect(),
            days: rows.step_by(evidence.case.regimen.times.len()).map(|(before, row)| (row.day, before)).collect(),
        }
    }

    /// The last row before a day on which struts can be exchanged; none where the day has no such turn.
    pub(super) fn row_before(&self, day: usize) -> Option<usize> {
        self.days.iter().find(|(first, _)| *first == day).map(|(_, before)| *before)
    }

    /// First and last of the unbroken run of days around a day on which a model could take over from another and serve as
    /// long as it does when it takes over on that day.
    pub(super) fn window(&self, old: &Serving, new: &Strut, day: usize, judge: Judge) -> (usize, usize) {
        let Some(chosen) = self.days.iter().position(|(first, _)| *first == day) else { return (day, day) };
        // What is sure must serve as long as what is only possible, and the other way round.
        let opposite = if judge == Judge::Perhaps { Judge::Surely } else { Judge::Perhaps };
        let needed = self.last_row(&self.take_over(old, new, self.days[chosen]), opposite);
        let last_of_old = self.last_row(old, judge);
        let possible = |index: &usize| {
            let (day, before) = self.days[*index];
            let reach = || self.last_row(&self.take_over(old, new, (day, before)), judge);
            day > old.day && last_of_old >= Some(before) && reach().is_some_and(|reach| Some(reach) >= needed)
        };
        let first = (0..chosen).rev().take_while(possible).last();
        let last = (chosen + 1..self.days.len()).take_while(possible).last();
        (first.map_or(day, |index| self.days[index].0), last.map_or(day, |index| self.days[index].0))
    }

    /// How many exchanges a position needs at least, taking the model that serves longest each time; none where that cannot
    /// be said for sure.
    pub(super) fn fewest(&self, first: Serving, models: &[Strut]) -> Option<usize> {
        let (mut serving, mut exchanges, mut judge) = (first, 0, Judge::Surely);
        loop {
            let last = self.last_row(&serving, judge)?;
            if last + 1 == self.lengths.len() {
                return Some(exchanges);
            }
            // Where a model takes over decides where its clicks lie: a click to spare makes that no matter. One that serves on
            // from any earlier day serves on from the last day too.
            judge = Judge::WithSpare;
            let day = *self.days.iter().rfind(|(day, before)| *day > serving.day && *before <= last)?;
            let takers = models.iter().map(|model| self.take_over(&serving, model, day));
            let reaches = takers.filter_map(|taker| self.last_row(&taker, judge).map(|reach| (reach, taker)));
            let (reach, taker) = reaches.max_by_key(|(reach, _)| *reach)?;
            if reach <= last {
                return None;
            }
            (serving, exchanges) = (taker, exchanges + 1);
        }
    }

    fn take_over<'a>(&self, old: &Serving, new: &'a Strut, (day, before): (usize, usize)) -> Serving<'a> {
        let length = if before == old.since { old.length } else { old.at(self.lengths[before], 0.0) };
        Serving { strut: new, day, since: before, length }
    }

    /// The last row up to which a model stays on its scale; none where it is off it from the first.
    fn last_row(&self, serving: &Serving, judge: Judge) -> Option<usize> {
        if !serving.fits(serving.length, judge) {
            return None;
        }
        let off = (serving.since + 1..self.lengths.len()).find(|row| !serving.fits(self.lengths[*row], judge));
        Some(off.map_or(self.lengths.len(), |row| row) - 1)
    }
}

impl Serving<'_> {
    /// The length in whole clicks that is nearest to an exact one, looked for a little to one side.
    fn at(&self, exact: f64, aside: f64) -> f64 {
        let click = self.strut.click.mm();
        self.length + click * ((exact - self.length) / click + aside).round()
    }

    fn fits(&self, exact: f64, judge: Judge) -> bool {
        let margin = |aside: f64| {
            let reading = self.at(exact, aside) - self.strut.reading_offset.mm();
            super::range::margin(self.strut, reading) + ARITHMETIC
        };
        let margins = [margin(-TIE), margin(TIE)];
        match judge {
            Judge::Perhaps => margins.iter().any(|margin| *margin >= 0.0),
            Judge::Surely => margins.iter().all(|margin| *margin >= 0.0),
            Judge::WithSpare => margins.iter().all(|margin| *margin >= self.strut.click.mm()),
        }
    }
}
