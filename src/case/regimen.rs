//! When and how fast: surgery, latency, rate, rhythm, visits and interruptions.

use super::draft::Written;
use super::path::Path;
use crate::device::StrutId;
use crate::units::Rate;
use jiff::civil::{Date, Time, Weekday};

/// How the first day of turning is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// This many days after surgery.
    Latency {
        /// Whole days.
        days: i32,
    },
    /// A revised case: a date, with the date on which the struts were read.
    Date {
        /// First day of turning.
        start: Date,
        /// The day on which the six readings were taken.
        read_on: Date,
    },
}

/// A day on which struts can be exchanged at the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// Every such day of the week.
    Weekday(Weekday),
    /// That day.
    Date(Date),
}

/// How exact lengths become whole clicks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Clicks near the exact lengths are chosen so that the largest step of the bone is small.
    Smooth,
    /// Every strut stands at the click nearest to its exact length.
    Nearest,
}

/// An interruption: the rows after a row move to later days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The last row that was carried out before.
    pub after_row: usize,
    /// The day of the next row.
    pub resume: Date,
}

/// The surgeon's orders for the turning.
#[derive(Clone, Debug, PartialEq)]
pub struct Regimen {
    /// The day of surgery.
    pub surgery: Date,
    /// How the first day of turning is fixed.
    pub start: Start,
    /// The first day of turning.
    pub first_day: Date,
    /// Rate at the bone ends, and at every point at risk without a rate of its own.
    pub rate: Rate,
    /// Times of day of the adjustments, in order; their number is the rhythm.
    pub times: Vec<Time>,
    /// The groups of struts that turn at one time each; none where every strut turns at every time.
    pub split: Option<Vec<Vec<StrutId>>>,
    /// The way from start to goal.
    pub path: Path,
    /// How exact lengths become whole clicks.
    pub rounding: Rounding,
    /// The days on which struts can be exchanged; none where every day will do.
    pub visits: Option<Vec<Visit>>,
    /// How many struts may be exchanged at one visit.
    pub exchanges_a_visit: usize,
    /// Interruptions, in the order of their rows.
    pub holds: Vec<Written<Hold>>,
}

impl Regimen {
    /// The date on the document: `start` where given, otherwise surgery. The program has no clock.
    pub fn document_date(&self) -> Date {
        match self.start {
            Start::Latency { .. } => self.surgery,
            Start::Date { start, .. } => start,
        }
    }

    /// How many rows make a round, that is one step of all six struts along the path.
    pub fn rows_a_round(&self) -> usize {
        self.split.as_ref().map_or(1, Vec::len)
    }

    /// How many rounds are turned a day.
    pub fn rounds_a_day(&self) -> usize {
        self.times.len() / self.rows_a_round()
    }

    /// How many rounds a strut has taken part in after a row: rows and rounds count from 1, before the first row it is 0.
    pub fn rounds_after(&self, row: usize, id: StrutId) -> usize {
        let (rounds, begun) = (row / self.rows_a_round(), row % self.rows_a_round());
        let group = self.split.iter().flatten().position(|group| group.contains(&id));
        rounds + usize::from(group.is_some_and(|group| group < begun))
    }

    /// Whether struts can be exchanged on a day.
    pub fn is_visit(&self, date: Date) -> bool {
        let on = |visit: &Visit| match visit {
            Visit::Weekday(weekday) => date.weekday() == *weekday,
            Visit::Date(day) => date == *day,
        };
        self.visits.as_ref().is_none_or(|visits| visits.iter().any(on))
    }
}
