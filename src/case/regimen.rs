//! When and how fast: surgery, latency, rate, rhythm and path.

use crate::units::Rate;
use jiff::civil::{Date, Time};

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

/// The way from start to goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// The corresponding point goes in a straight line while the rotation turns about one axis.
    Together,
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
    /// The way from start to goal.
    pub path: Path,
}

impl Regimen {
    /// The date on the document: `start` where given, otherwise surgery. The program has no clock.
    pub fn document_date(&self) -> Date {
        match self.start {
            Start::Latency { .. } => self.surgery,
            Start::Date { start, .. } => start,
        }
    }
}
