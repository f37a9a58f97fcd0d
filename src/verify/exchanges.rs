//! Do the exchanges keep the length, fit both scales, stand on visits, and are they needed?

use super::calendar::day_number;
use super::hardware::broken;
use super::range::margin;
use super::service::{Judge, Position, Serving};
use super::{Evidence, Outcome};
use crate::case::{Regimen, Visit};
use crate::device::{Reading, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::limits::{Standing, WINDOW};
use crate::plan::Exchange;
use jiff::civil::Date;

/// Greatest difference of the length before and after, millimetres.
const LIMIT: f64 = 1e-9;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let mut outcome = Outcome::new(0.0, LIMIT, "mm");
    for id in StrutId::ALL {
        let exchanges: Vec<&Exchange> = evidence.schedule.exchanges.iter().filter(|e| e.strut == id).collect();
        let Some(needless) = exchanges.last() else { continue };
        let position = Position::of(evidence, id);
        let strut = evidence.struts[0][id];
        let first = Serving { strut, day: 0, since: 0, length: length(strut, evidence.schedule.start_readings[id]) };
        if position.fewest(first, &evidence.case.frame.models).is_some_and(|fewest| exchanges.len() > fewest) {
            outcome = outcome.with(broken(needless, "the position could do with fewer exchanges"));
        }
        let mut old = first;
        for exchange in exchanges {
            let look = Look { evidence, exchange, position: &position, old };
            (outcome, old) = look.judge(outcome);
        }
    }
    let order = |pair: &&[Exchange]| (pair[0].day, pair[0].strut) < (pair[1].day, pair[1].strut);
    let pairs = evidence.schedule.exchanges.windows(2).filter(|pair| !order(pair));
    pairs.fold(outcome, |outcome, pair| outcome.with(broken(&pair[1], "not in order by day, then by strut")))
}

/// From joint to joint, millimetres.
fn length(strut: &Strut, reading: Reading) -> f64 {
    reading.0.mm() + strut.reading_offset.mm()
}

fn fits(strut: &Strut, reading: Reading) -> bool {
    margin(strut, reading.0.mm()) >= -LIMIT
}

/// An exchange and what stands around it.
struct Look<'a> {
    evidence: &'a Evidence<'a>,
    exchange: &'a Exchange,
    position: &'a Position,
    /// The model that it takes off.
    old: Serving<'a>,
}

impl<'a> Look<'a> {
    /// Adds what is wrong with the exchange, and says which model serves after it.
    fn judge(&self, mut outcome: Outcome) -> (Outcome, Serving<'a>) {
        let (evidence, exchange) = (self.evidence, self.exchange);
        let days_before = evidence.schedule.adjustments.iter().take_while(|row| row.day < exchange.day);
        let before = days_before.count();
        let new = evidence.struts[before + 1][exchange.strut];
        let off = length(self.old.strut, exchange.old_reading) - length(new, exchange.new_reading);
        outcome.worst = f64::max(outcome.worst, off.abs());
        for fault in self.faults(new, before, off.abs()) {
            outcome = outcome.with(broken(exchange, fault));
        }
        if WINDOW.judge(exchange.last_day.saturating_sub(exchange.first_day) as f64 + 1.0) == Standing::Unusual {
            outcome = outcome.with(narrow(exchange));
        }
        if !new.is_on_mark(exchange.new_reading) {
            outcome = outcome.with(between_marks(exchange, new));
        }
        let length = length(new, exchange.new_reading);
        (outcome, Serving { strut: new, day: exchange.day, since: before, length })
    }

    fn faults(&self, new: &Strut, before: usize, off: f64) -> Vec<&'static str> {
        let (evidence, exchange, old) = (self.evidence, self.exchange, self.old.strut);
        let regimen = &evidence.case.regimen;
        let today = evidence.schedule.exchanges.iter().filter(|other| other.day == exchange.day);
        let there = evidence.readings(before)[exchange.strut];
        let date = evidence.schedule.adjustments.get(before).map(|row| row.date);
        let window = |judge| self.position.window(&self.old, new, exchange.day, judge);
        let (surely, perhaps) = (window(Judge::Surely), window(Judge::Perhaps));
        let (first, last) = (exchange.first_day, exchange.last_day);
        let is_window = perhaps.0 <= first && first <= surely.0 && surely.1 <= last && last <= perhaps.1;
        let faults = [
            (!(off <= LIMIT), "the length from joint to joint changes"),
            (!((there.0 - exchange.old_reading.0).mm().abs() <= LIMIT), "the old strut reads something else then"),
            (!fits(old, exchange.old_reading), "the old strut is off its scale"),
            (!fits(new, exchange.new_reading), "the new strut is off its scale"),
            (self.position.row_before(exchange.day) != Some(before), "its day does not begin with a turn"),
            (date != Some(exchange.date), "its date is not the date of its day"),
            (!is_visit(regimen, exchange.date), "its date is not one of the visits"),
            (today.count() > regimen.exchanges_a_visit, "more exchanges on one day than the surgeon allows"),
            (!is_window, "its window is not the run of days on which both struts fit"),
        ];
        faults.into_iter().filter(|(wrong, _)| *wrong).map(|(_, words)| words).collect()
    }
}

/// Whether the surgeon's visits hold a day; looked up by day numbers, not by the calendar of the planner.
fn is_visit(regimen: &Regimen, date: Date) -> bool {
    let on = |visit: &Visit| match visit {
        Visit::Weekday(weekday) => i64::from(weekday.to_monday_zero_offset()) == weekday_of(date),
        Visit::Date(day) => day_number(*day) == day_number(date),
    };
    regimen.visits.iter().flatten().any(on) || regimen.visits.is_none()
}

/// 0 for Monday. Day 0, the first of March of the year 0, was a Wednesday.
fn weekday_of(date: Date) -> i64 {
    (day_number(date) + 2).rem_euclid(7)
}

fn narrow(exchange: &Exchange) -> Finding {
    let found = format!("strut {}: only day {} ({})", exchange.strut, exchange.day, exchange.date);
    let advice =
        "a visit that is missed ends the turning: choose another strut at the start, or plan the visit with care";
    let facts =
        [("strut", exchange.strut.to_string()), ("day", exchange.day.to_string()), ("date", exchange.date.to_string())];
    Finding::new(Code::WindowNarrow, found, "two days or more", advice).said("window-narrow", facts)
}

fn between_marks(exchange: &Exchange, new: &Strut) -> Finding {
    let reads = (exchange.new_reading.0.mm() * 1e4).round() / 1e4;
    let found = format!("{reads} mm on the new strut {}", exchange.strut);
    let allowed = format!("whole clicks of {} mm from {} mm", new.click.mm(), new.shortest.0.mm());
    let advice = "set the new strut between two clicks, or to the nearest and plan anew from readings";
    let facts = [
        ("mm", reads.to_string()),
        ("click", new.click.mm().to_string()),
        ("shortest", new.shortest.0.mm().to_string()),
        ("strut", exchange.strut.to_string()),
    ];
    Finding::new(Code::ReadingOffScale, found, allowed, advice).said("reading-off-scale-exchange", facts)
}

#[cfg(test)]
mod tests {
    use super::weekday_of;
    use jiff::ToSpan;
    use jiff::civil::date;

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        let mut day = date(1900, 1, 1);
        for _ in 0..800 {
            assert_eq!(weekday_of(day), i64::from(day.weekday().to_monday_zero_offset()), "{day}");
            day = day.checked_add(137.days()).unwrap();
        }
    }
}
