//! Do the exchanges keep the length, fit both scales, stand on visits, and are they needed?

use super::hardware::broken;
use super::ideal::Ideal;
use super::{Evidence, Outcome};
use crate::device::{PerStrut, Reading, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::limits::{Standing, WINDOW};
use crate::plan::Exchange;

/// Greatest difference of the length before and after, millimetres.
const LIMIT: f64 = 1e-9;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let ideal = Ideal::of(evidence);
    let rounds = rounds_of_rows(evidence);
    let mut outcome = Outcome::new(0.0, LIMIT, "mm");
    for exchange in &evidence.schedule.exchanges {
        let before = row_before(evidence, exchange.day);
        let (old, new) = (evidence.struts[before][exchange.strut], evidence.struts[before + 1][exchange.strut]);
        let (length_before, length_after) = (old.length_at(exchange.old_reading), new.length_at(exchange.new_reading));
        let off = (length_before.0 - length_after.0).mm().abs();
        outcome.worst = f64::max(outcome.worst, off);
        let exact = |row: usize, strut: &Strut| {
            ideal.reading(exchange.strut, rounds[row][exchange.strut], strut.reading_offset.mm())
        };
        let case = Look { evidence, exchange, old, new, before };
        for fault in case.faults(off, exact) {
            outcome = outcome.with(broken(exchange, fault));
        }
        let days = exchange.last_day.saturating_sub(exchange.first_day) + 1;
        if WINDOW.judge(days as f64) == Standing::Unusual {
            outcome = outcome.with(narrow(exchange));
        }
        if !new.is_on_mark(exchange.new_reading) {
            outcome = outcome.with(between_marks(exchange, new));
        }
    }
    outcome
}

/// An exchange and what stands around it.
struct Look<'a> {
    evidence: &'a Evidence<'a>,
    exchange: &'a Exchange,
    old: &'a Strut,
    new: &'a Strut,
    /// The last row before it.
    before: usize,
}

impl Look<'_> {
    fn faults(&self, off: f64, exact: impl Fn(usize, &Strut) -> Option<f64>) -> Vec<&'static str> {
        let (evidence, exchange) = (self.evidence, self.exchange);
        let regimen = &evidence.case.regimen;
        let that_day = || evidence.schedule.exchanges.iter().filter(|other| other.day == exchange.day);
        let date = regimen.first_day.until(exchange.date).map(|span| i64::from(span.get_days()));
        let there = evidence.readings(self.before)[exchange.strut];
        // The exact reading may lie half a click beyond an end where the walked one does not.
        let fits = |strut: &Strut, reading: f64| {
            strut.margin(Reading(crate::units::Length::from_mm(reading))).mm() >= -strut.click.half().mm() - 1e-6
        };
        let both_fit = |day: usize| {
            let row = row_before(evidence, day);
            [self.old, self.new].iter().all(|strut| exact(row, strut).is_some_and(|reading| fits(strut, reading)))
        };
        let window = (exchange.first_day, exchange.last_day);
        let last = evidence.schedule.adjustments.len();
        let old_serves_on = (self.before..=last).all(|row| {
            let click = self.old.click.half().mm();
            exact(row, self.old).is_some_and(|reading| inside(self.old, reading) >= click)
        });
        let faults = [
            (!(off <= LIMIT), "the length from joint to joint changes"),
            (!((there.0 - exchange.old_reading.0).mm().abs() <= LIMIT), "the old strut reads something else then"),
            (!self.old.reaches(exchange.old_reading), "the old strut is off its scale"),
            (!self.new.reaches(exchange.new_reading), "the new strut is off its scale"),
            (!date.is_ok_and(|days| days == exchange.day as i64 - 1), "its date is not the date of its day"),
            (!regimen.is_visit(exchange.date), "its date is not one of the visits"),
            (that_day().count() > regimen.exchanges_a_visit, "more exchanges on one day than the surgeon allows"),
            (that_day().filter(|e| e.strut == exchange.strut).count() > 1, "the same strut twice on one day"),
            (exchange.day < window.0 || exchange.day > window.1, "its day is outside its window"),
            (!(window.0..=window.1).all(both_fit), "a day of its window on which not both struts fit"),
            (old_serves_on, "the old strut could serve to the end"),
        ];
        faults.into_iter().filter(|(wrong, _)| *wrong).map(|(_, words)| words).collect()
    }
}

fn inside(strut: &Strut, reading: f64) -> f64 {
    strut.margin(Reading(crate::units::Length::from_mm(reading))).mm()
}

/// The last row before a day.
fn row_before(evidence: &Evidence, day: usize) -> usize {
    evidence.schedule.adjustments.iter().take_while(|row| row.day < day).count()
}

/// How many rounds each strut has taken part in, at the start and after every row, counted turn by turn.
pub(super) fn rounds_of_rows(evidence: &Evidence) -> Vec<PerStrut<usize>> {
    let mut done = PerStrut::new([0; 6]);
    let mut rounds = vec![done];
    for row in 0..evidence.schedule.adjustments.len() {
        match &evidence.case.regimen.split {
            None => StrutId::ALL.iter().for_each(|id| done[*id] += 1),
            Some(groups) => groups[row % groups.len()].iter().for_each(|id| done[*id] += 1),
        }
        rounds.push(done);
    }
    rounds
}

fn narrow(exchange: &Exchange) -> Finding {
    let found = format!("strut {}: only day {} ({})", exchange.strut, exchange.day, exchange.date);
    let advice =
        "a visit that is missed ends the turning: choose another strut at the start, or plan the visit with care";
    Finding::new(Code::WindowNarrow, found, "two days or more", advice)
}

fn between_marks(exchange: &Exchange, new: &Strut) -> Finding {
    let found = format!("{} mm on the new strut {}", (exchange.new_reading.0.mm() * 1e4).round() / 1e4, exchange.strut);
    let allowed = format!("whole clicks of {} mm from {} mm", new.click.mm(), new.shortest.0.mm());
    let advice = "set the new strut between two clicks, or to the nearest and plan anew from readings";
    Finding::new(Code::ReadingOffScale, found, allowed, advice)
}
