//! The rows that the patient carries out: whole clicks, dates and times, and the exchanges between them.

use super::calendar::{Calendar, too_long};
use super::choice::{Choice, Tube};
use super::correction::Correction;
use super::course::Course;
use super::exchange::{Exchange, Service};
use super::exchange_plan::ExchangePlan;
use super::pace::pace;
use super::path::Leg;
use super::points::watched_points;
use super::seal::seal;
use super::stages::legs;
use crate::case::{Attachment, Case};
use crate::device::{Clicks, PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::inverse;
use crate::limits;
use jiff::civil::{Date, Time};

/// One row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    /// Counted from 1.
    pub number: usize,
    /// Day of the calendar from the first day of turning, which is day 1.
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
    /// The number of rounds of each stage, in order; one number for a path without stages.
    pub rounds: Vec<usize>,
    /// The exchanges by day, then by strut.
    pub exchanges: Vec<Exchange>,
    /// How far the bone may be from its exact path at the end of any round.
    pub tube: Tube,
    /// The rows in order.
    pub adjustments: Vec<Adjustment>,
    /// The checksum of start readings and rows (see [`seal`]).
    pub seal: u64,
}

impl Schedule {
    /// Divides a correction into rows and plans the exchanges that they need.
    ///
    /// # Errors
    /// What is wrong with the path, the interruptions or the visits, at its place in the file; `schedule-too-long`; or one
    /// `strut-out-of-reach` for every strut that no model of the system can take to the end.
    pub fn of(case: &Case, correction: &Correction) -> Result<Schedule, Vec<Finding>> {
        let legs = legs(case)?;
        let rounds = rounds(case, &legs)?;
        let course = Course::of(case, correction, &legs, &rounds);
        let calendar = Calendar::of(case, course.rows())?;
        let start_readings = start_readings(case, correction);
        let first = |id| Service { strut: &case.frame.struts[id], start: start_readings[id], after_row: 0, day: 0 };
        let plan = ExchangePlan { case, correction, rounds: &rounds, course: &course, calendar: &calendar };
        let exchanged = plan.settle(first)?;
        let mut services = PerStrut::from_fn(|id| vec![first(id)]);
        let mut exchanges = Vec::new();
        for (need, day) in &exchanged {
            let served = &services[need.id];
            let (exchange, service) = plan.carry_out(need, *day, &served[served.len() - 1])?;
            services[need.id].push(service);
            exchanges.push(exchange);
        }
        exchanges.sort_by_key(|exchange| (exchange.day, exchange.strut));
        plan.check_visits(&exchanges)?;
        let choice = Choice { case, correction, course: &course, rounds: &rounds, services: &services };
        let (readings, tube) = choice.readings()?;
        let adjustments = adjustments((case, &calendar), &services, (course.rows(), &readings))?;
        let seal = seal(&start_readings, &adjustments);
        let schedule = Schedule { start_readings, rounds, exchanges, tube, adjustments, seal };
        if schedule.clicks_total().iter().all(|(_, clicks)| *clicks == 0) {
            return Err(vec![too_small()]);
        }
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
}

/// The number of rounds of each leg.
fn rounds(case: &Case, legs: &[Option<Leg>]) -> Result<Vec<usize>, Vec<Finding>> {
    let points = watched_points(case);
    let a_day = case.regimen.rounds_a_day();
    let mut left = limits::DURATION.absolute.1 as usize * a_day;
    let mut rounds = Vec::with_capacity(legs.len());
    for leg in legs {
        let number = match leg {
            None => 0,
            Some(leg) => pace(leg, &points, a_day, left).ok_or_else(too_long)?,
        };
        left -= number;
        rounds.push(number);
    }
    Ok(rounds)
}

/// The rows with their clicks, from what each strut reads at the start and after every round.
fn adjustments(
    (case, calendar): (&Case, &Calendar),
    services: &PerStrut<Vec<Service>>,
    (rows, readings): (usize, &[PerStrut<Reading>]),
) -> Result<Vec<Adjustment>, Vec<Finding>> {
    let regimen = &case.regimen;
    let in_place = |row: usize, id: StrutId| services[id].iter().rfind(|service| service.after_row < row);
    let reading = |row: usize, id: StrutId| {
        let round = regimen.rounds_after(row, id);
        match in_place(row, id) {
            // With `split` a strut that has just taken over may still wait for its first turn.
            Some(service) if round * regimen.rows_a_round() <= service.after_row => service.start,
            _ => readings[round][id],
        }
    };
    let before = |row: usize, id: StrutId| match in_place(row, id) {
        Some(service) if service.after_row + 1 == row => service.start,
        _ => reading(row - 1, id),
    };
    let row = |number: usize| {
        let when = calendar.when(number)?;
        Ok(Adjustment {
            number,
            day: when.day,
            date: when.date,
            time: when.time,
            readings: PerStrut::from_fn(|id| reading(number, id)),
            clicks: PerStrut::from_fn(|id| match in_place(number, id) {
                Some(service) => service.strut.clicks_to(before(number, id), reading(number, id)),
                None => Clicks(0),
            }),
        })
    };
    (1..=rows).map(row).collect()
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

/// A chart without a single turn would only puzzle.
fn too_small() -> Finding {
    let found = "a correction for which no strut needs a single click";
    let advice = "it is finer than these struts can turn: write another goal, or plan with finer clicks";
    Finding::new(Code::NothingToCorrect, found, "a correction of at least one click on one strut", advice)
}
