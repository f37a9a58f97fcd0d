//! The rows that the patient carries out: whole clicks, dates and times, and the exchanges between them.

use super::calendar::{Calendar, too_long};
use super::correction::Correction;
use super::course::Course;
use super::exchange::{Exchange, Need, Service, Stuck, needs};
use super::pace::pace;
use super::path::Leg;
use super::points::watched_points;
use super::reach;
use super::stages::legs;
use super::visits::{Wish, gather};
use crate::case::{Attachment, Case};
use crate::device::{Clicks, PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::inverse;
use crate::limits;
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use std::collections::BTreeSet;

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
    /// The rows in order.
    pub adjustments: Vec<Adjustment>,
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
        let adjustments = adjustments(&course, &calendar, &services)?;
        let schedule = Schedule { start_readings, rounds, exchanges, adjustments };
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

/// The rows with their readings and clicks.
fn adjustments(
    course: &Course,
    calendar: &Calendar,
    services: &PerStrut<Vec<Service>>,
) -> Result<Vec<Adjustment>, Vec<Finding>> {
    let in_place = |row: usize, id: StrutId| services[id].iter().rfind(|service| service.after_row < row);
    let reading = |row: usize, id: StrutId| match in_place(row, id) {
        Some(service) => service.reading(course, row, id),
        None => services[id][0].start,
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
    (1..=course.rows()).map(row).collect()
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

/// What the exchanges of a plan are worked out from.
struct ExchangePlan<'a> {
    case: &'a Case,
    correction: &'a Correction,
    rounds: &'a [usize],
    course: &'a Course,
    calendar: &'a Calendar,
}

impl<'a> ExchangePlan<'a> {
    /// Every exchange with its day (without interruptions), those of one position in order.
    fn settle(&self, first: impl Fn(StrutId) -> Service<'a>) -> Result<Vec<(Need<'a>, usize)>, Vec<Finding>> {
        let looked =
            StrutId::ALL.map(|id| needs(self.case, self.course, first(id), (id, &[])).map_err(|stuck| (id, stuck)));
        let (found, stuck): (Vec<_>, Vec<_>) = looked.into_iter().partition(Result::is_ok);
        let stuck: Vec<_> = stuck.into_iter().filter_map(Result::err).collect();
        if !stuck.is_empty() {
            return Err(self.out_of_reach(&stuck));
        }
        let all: Vec<Need> = found.into_iter().flatten().flatten().collect();
        let days = self.days(&all)?;
        // With the days settled each window is worked out once more: the marks of the strut before can move it a little.
        let mut settled = Vec::with_capacity(all.len());
        for id in StrutId::ALL {
            let chosen: Vec<usize> =
                all.iter().zip(&days).filter(|(need, _)| need.id == id).map(|(_, day)| *day).collect();
            let again = needs(self.case, self.course, first(id), (id, &chosen));
            let again = again.map_err(|stuck| self.out_of_reach(&[(id, stuck)]))?;
            let fits = |(need, day): (&Need, &usize)| need.window.0 <= *day && *day <= need.window.1;
            if again.len() != chosen.len() || !again.iter().zip(&chosen).all(fits) {
                return Err(vec![self.no_visit(&all)]);
            }
            settled.extend(again.into_iter().zip(chosen));
        }
        Ok(settled)
    }

    fn out_of_reach(&self, stuck: &[(StrutId, Stuck)]) -> Vec<Finding> {
        reach::out_of_reach(self.case, self.correction, (self.rounds, self.course), stuck)
    }

    fn days(&self, needs: &[Need]) -> Result<Vec<usize>, Vec<Finding>> {
        let regimen = &self.case.regimen;
        let position = |id: StrutId| usize::from(id.number());
        let wishes: Vec<Wish> =
            needs.iter().map(|need| Wish { position: position(need.id), window: need.window }).collect();
        let last = wishes.iter().map(|wish| wish.window.1).max();
        let is_visit = |day: &usize| {
            let date = regimen.first_day.checked_add((*day as i64 - 1).days());
            date.is_ok_and(|date| regimen.is_visit(date))
        };
        let allowed: BTreeSet<usize> = (1..=last.map_or(0, |last| last)).filter(is_visit).collect();
        gather(&wishes, &allowed, regimen.exchanges_a_visit).ok_or_else(|| vec![self.no_visit(needs)])
    }

    /// The exchange of a need on its day, and the service that begins with it.
    fn carry_out(
        &self,
        need: &Need<'a>,
        day: usize,
        old: &Service<'a>,
    ) -> Result<(Exchange, Service<'a>), Vec<Finding>> {
        let service = old.followed_by(need.to, self.course, day, need.id);
        let when = |day: usize| self.calendar.when(self.course.row_before(day) + 1);
        let (date, first, last) = (when(day)?, when(need.window.0)?, when(need.window.1)?);
        let length = service.strut.length_at(service.start);
        let exchange = Exchange {
            strut: need.id,
            from: old.strut.name.clone(),
            to: need.to.name.clone(),
            first_day: first.day,
            last_day: last.day,
            day: date.day,
            date: date.date,
            old_reading: old.strut.reading_at(length),
            new_reading: service.start,
        };
        Ok((exchange, service))
    }

    /// The refusal of exchanges for which there are too few visits, with their dates.
    fn no_visit(&self, needs: &[Need]) -> Finding {
        let regimen = &self.case.regimen;
        let date = |day: usize| {
            let date = regimen.first_day.checked_add((day as i64 - 1).days());
            date.map_or_else(|_| format!("day {day}"), |date| date.to_string())
        };
        let windows = needs.iter().map(|need| match need.window {
            (first, last) if first == last => format!("strut {} on {}", need.id, date(first)),
            (first, last) => format!("strut {} from {} to {}", need.id, date(first), date(last)),
        });
        let found = format!("struts that must be exchanged: {}", windows.collect::<Vec<_>>().join(", "));
        let most = regimen.exchanges_a_visit;
        let at_a_visit = if most == 1 { "1 strut".to_owned() } else { format!("{most} struts") };
        let (allowed, advice) = match regimen.visits {
            Some(_) => (
                format!("at most {at_a_visit} at a visit, each on one of the visits of the case"),
                "add visits on those days, or allow more struts with `exchanges_a_visit`",
            ),
            None => (format!("at most {at_a_visit} a day"), "allow more struts with `exchanges_a_visit`"),
        };
        Finding::new(Code::VisitMissing, found, allowed, advice)
    }

    /// After an interruption the exchanges must still stand on visits.
    fn check_visits(&self, exchanges: &[Exchange]) -> Result<(), Vec<Finding>> {
        let regimen = &self.case.regimen;
        let astray = |exchange: &&Exchange| !regimen.is_visit(exchange.date);
        let Some(exchange) = exchanges.iter().find(astray) else { return Ok(()) };
        let found = format!("the exchange of strut {} would fall on {}", exchange.strut, exchange.date);
        let hold = regimen.holds.last();
        // A later day of resuming moves the last exchanges with it.
        let later = |days: &i64| {
            let moved = |e: &Exchange| e.date.checked_add(days.days()).is_ok_and(|date| regimen.is_visit(date));
            let held = |e: &&Exchange| hold.is_some_and(|hold| e.date >= hold.value.resume);
            exchanges.iter().all(|e| regimen.is_visit(e.date) || held(&e)) && exchanges.iter().filter(held).all(moved)
        };
        let resume =
            (1..=28).find(later).zip(hold).and_then(|(days, hold)| hold.value.resume.checked_add(days.days()).ok());
        let advice = match resume {
            Some(date) => format!("resume on {date}, or plan anew from readings with `hexfix revise`"),
            None => "plan anew from readings with `hexfix revise`".to_owned(),
        };
        let finding = Finding::new(Code::VisitMissing, found, "exchanges on the visits of the case", advice);
        Err(vec![match hold {
            Some(hold) => finding.at(&hold.at),
            None => finding,
        }])
    }
}

/// A chart without a single turn would only puzzle.
fn too_small() -> Finding {
    let found = "a correction for which no strut needs a single click";
    let advice = "it is finer than these struts can turn: write another goal, or plan with finer clicks";
    Finding::new(Code::NothingToCorrect, found, "a correction of at least one click on one strut", advice)
}
