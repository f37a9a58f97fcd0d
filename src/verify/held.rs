//! Is a plan with an interruption the old plan, only later?

use super::Verified;
use crate::case::Hold;
use crate::device::{Clicks, PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::plan::{Adjustment, Exchange, Schedule};
use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// Holds two plans against each other, row by row and exchange by exchange: up to the row of the interruption nothing may
/// differ, after it only the days, and all of them by the same number.
///
/// # Errors
/// `hold-wrong` with the first thing that differs.
pub fn check_held(old: &Verified, new: &Verified, hold: &Hold) -> Result<(), Vec<Finding>> {
    first_difference(old.schedule(), new.schedule(), hold).map_or(Ok(()), |what| {
        let advice = "report this case: the interruption would change the plan, and nothing was written";
        let allowed = "the same rows and exchanges, only later";
        Err(vec![Finding::new(Code::HoldWrong, what, allowed, advice)])
    })
}

fn first_difference(old: &Schedule, new: &Schedule, hold: &Hold) -> Option<String> {
    let Some(next) = old.adjustments.get(hold.after_row) else {
        return Some(format!("no row after row {}", hold.after_row));
    };
    let Ok(pause) = next.date.until(hold.resume) else { return Some("a day beyond the calendar".to_owned()) };
    let days = i64::from(pause.get_days());
    let moved = |date: Date, row: usize| {
        let days = if row > hold.after_row { days } else { 0 };
        date.checked_add(days.days()).ok()
    };
    if old.start_readings != new.start_readings {
        return Some("other readings at the start".to_owned());
    }
    if old.adjustments.len() != new.adjustments.len() || old.exchanges.len() != new.exchanges.len() {
        return Some("another number of rows or exchanges".to_owned());
    }
    for (before, after) in old.adjustments.iter().zip(&new.adjustments) {
        if facts(before) != facts(after) || moved(before.date, before.number) != Some(after.date) {
            return Some(format!("row {} would not be the same", before.number));
        }
    }
    for (before, after) in old.exchanges.iter().zip(&new.exchanges) {
        // It takes place before the first row of its day.
        let row = old.adjustments.iter().take_while(|row| row.date < before.date).count() + 1;
        if parts(before) != parts(after) || moved(before.date, row) != Some(after.date) {
            return Some(format!("the exchange of strut {} on {} would not be the same", before.strut, before.date));
        }
    }
    None
}

/// What must not change in a row.
fn facts(row: &Adjustment) -> (usize, Time, &PerStrut<Reading>, &PerStrut<Clicks>) {
    (row.number, row.time, &row.readings, &row.clicks)
}

/// What must not change in an exchange.
fn parts(exchange: &Exchange) -> (StrutId, &str, &str, [Reading; 2]) {
    (exchange.strut, &exchange.from, &exchange.to, [exchange.old_reading, exchange.new_reading])
}
