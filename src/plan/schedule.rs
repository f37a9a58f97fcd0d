//! The rows that the patient carries out: whole clicks, dates and times.

use super::correction::Correction;
use super::pace::pace;
use super::path::Together;
use super::points::watched_points;
use crate::case::{Attachment, Case, Path};
use crate::device::{Clicks, PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::inverse;
use crate::limits;
use crate::space::{MovBone, Pose, RefBone};
use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// One row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    /// Counted from 1.
    pub number: usize,
    /// Day of turning, counted from 1.
    pub day: usize,
    /// Civil date.
    pub date: Date,
    /// Time of day.
    pub time: Time,
    /// What each scale reads when the row is done.
    pub readings: PerStrut<Reading>,
    /// What is turned in this row, positive for longer.
    pub clicks: PerStrut<Clicks>,
}

/// The rows of a plan. A schedule is plain data and only a claim: [`crate::verify`] believes none of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// What each scale reads before the first row.
    pub start_readings: PerStrut<Reading>,
    /// The rows in order.
    pub adjustments: Vec<Adjustment>,
}

impl Schedule {
    /// Divides a correction into rows.
    ///
    /// # Errors
    /// `schedule-too-long`, or one `strut-out-of-reach` for every strut that leaves its range on any row.
    pub fn of(case: &Case, correction: &Correction) -> Result<Schedule, Vec<Finding>> {
        let path = match case.regimen.path {
            Path::Together => Together::new(correction.start, correction.goal),
        };
        let times = case.regimen.times.len();
        let most_days = limits::DURATION.absolute.1 as usize;
        let rows = pace(&path, &watched_points(case), times, most_days * times).ok_or_else(|| too_long(most_days))?;
        let start_readings = start_readings(case, correction);
        let mut turned = PerStrut::new([Clicks(0); 6]);
        let mut adjustments = Vec::with_capacity(rows);
        for number in 1..=rows {
            let bone = path.at(number, rows);
            let due = clicks_due(case, correction, &start_readings, &bone);
            let (day, date, time) = when(case, number).ok_or_else(|| too_long(most_days))?;
            adjustments.push(Adjustment {
                number,
                day,
                date,
                time,
                readings: PerStrut::from_fn(|id| case.frame.struts[id].turned(start_readings[id], due[id])),
                clicks: PerStrut::from_fn(|id| Clicks(due[id].0 - turned[id].0)),
            });
            turned = due;
        }
        let schedule = Schedule { start_readings, adjustments };
        if schedule.clicks_total().iter().all(|(_, clicks)| *clicks == 0) {
            return Err(vec![too_small()]);
        }
        schedule.check_reach(case)?;
        Ok(schedule)
    }

    /// The turns of each strut over the whole plan: clicks longer and clicks shorter added up.
    pub fn clicks_total(&self) -> PerStrut<u64> {
        PerStrut::from_fn(|id| self.adjustments.iter().map(|row| row.clicks[id].0.unsigned_abs()).sum())
    }

    /// The readings of the start and of every row, in order, with the day (0 for the start).
    pub fn all_readings(&self) -> impl Iterator<Item = (usize, &PerStrut<Reading>)> {
        let rows = self.adjustments.iter().map(|row| (row.day, &row.readings));
        std::iter::once((0, &self.start_readings)).chain(rows)
    }

    fn check_reach(&self, case: &Case) -> Result<(), Vec<Finding>> {
        let findings: Vec<Finding> = StrutId::ALL.into_iter().filter_map(|id| self.out_of_reach(case, id)).collect();
        if findings.is_empty() { Ok(()) } else { Err(findings) }
    }

    /// The first row on which a strut is out of its range, and the farthest reading that it would need.
    fn out_of_reach(&self, case: &Case, id: StrutId) -> Option<Finding> {
        let strut = &case.frame.struts[id];
        let outside = |readings: &PerStrut<Reading>| !strut.reaches(readings[id]);
        let (day, _) = self.all_readings().find(|(_, readings)| outside(readings))?;
        let farthest = self
            .all_readings()
            .map(|(_, readings)| readings[id])
            .min_by(|a, b| strut.margin(*a).mm().total_cmp(&strut.margin(*b).mm()))?;
        let since = if day == 0 { "at the start".to_owned() } else { format!("from day {day} on") };
        let found = format!("strut {id} needs a reading of {} mm ({since})", plain(farthest));
        let allowed = format!("{} to {} mm with strut `{}`", plain(strut.shortest), plain(strut.longest), strut.name);
        let advice = "choose another strut model for this position, another ring distance, or a smaller goal";
        Some(Finding::new(Code::StrutOutOfReach, found, allowed, advice))
    }
}

/// A reading in words, without more digits than a scale has.
fn plain(reading: Reading) -> String {
    let rounded = (reading.0.mm() * 100.0).round() / 100.0;
    format!("{rounded}")
}

/// As read, or, with a planned height, the marks nearest to the exact start.
fn start_readings(case: &Case, correction: &Correction) -> PerStrut<Reading> {
    match &case.attachment {
        Attachment::Readings(readings) => *readings,
        Attachment::NeutralHeight(_) => {
            let lengths = inverse(&correction.platform, &correction.ring_start);
            PerStrut::from_fn(|id| {
                let strut = &case.frame.struts[id];
                strut.nearest_mark(strut.reading_at(lengths[id]))
            })
        }
    }
}

/// Whole clicks from the start reading to a pose: the cumulative target is rounded, never the row's increment.
fn clicks_due(
    case: &Case,
    correction: &Correction,
    start: &PerStrut<Reading>,
    bone: &Pose<MovBone, RefBone>,
) -> PerStrut<Clicks> {
    let lengths = inverse(&correction.platform, &correction.ring_at(bone));
    PerStrut::from_fn(|id| {
        let strut = &case.frame.struts[id];
        strut.clicks_to(start[id], strut.reading_at(lengths[id]))
    })
}

/// Day of turning, date and time of a row.
fn when(case: &Case, number: usize) -> Option<(usize, Date, Time)> {
    let times = &case.regimen.times;
    let (days_before, turn) = ((number - 1) / times.len(), (number - 1) % times.len());
    let date = case.regimen.first_day.checked_add(i64::try_from(days_before).ok()?.days()).ok()?;
    Some((days_before + 1, date, times[turn]))
}

/// A chart without a single turn would only puzzle.
fn too_small() -> Finding {
    let found = "a correction for which no strut needs a single click";
    let advice = "it is finer than these struts can turn: write another goal, or plan with finer clicks";
    Finding::new(Code::NothingToCorrect, found, "a correction of at least one click on one strut", advice)
}

fn too_long(most_days: usize) -> Vec<Finding> {
    let found = format!("more than {most_days} days of turning");
    let advice = "check the lengths and the rate; correct part of it in another way";
    vec![Finding::new(Code::ScheduleTooLong, found, limits::DURATION.allowed(), advice)]
}
