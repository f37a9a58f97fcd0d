//! Do the rows stand on the right days? Counted here by day numbers, not by the planner's calendar.

use super::{Evidence, Outcome};
use crate::case::{Hold, Start, Written};
use crate::finding::{Code, Finding};
use crate::limits::{DURATION, HOLD, Standing};
use crate::plan::Adjustment;
use jiff::civil::Date;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let regimen = &evidence.case.regimen;
    let first = match regimen.start {
        Start::Latency { days } => day_number(regimen.surgery) + i64::from(days),
        Start::Date { start, .. } => day_number(start),
    };
    let (days, pauses) = days(evidence, first);
    let rows = evidence.schedule.adjustments.iter().zip(&days).enumerate();
    let wrong: Vec<&Adjustment> = rows
        .filter(|(index, (row, today))| !is_right(evidence, (first, **today), *index, row))
        .map(|(_, (row, _))| row)
        .collect();
    let outcome = Outcome::new(wrong.len() as f64, 0.0, "rows");
    let outcome = pauses.into_iter().chain(long(evidence)).fold(outcome, Outcome::with);
    match wrong.first() {
        None => outcome,
        Some(row) => outcome.with(broken(row)),
    }
}

/// The day number of every row, counted on from row to row; and what is to be said about interruptions.
fn days(evidence: &Evidence, first: i64) -> (Vec<i64>, Vec<Finding>) {
    let regimen = &evidence.case.regimen;
    let (mut days, mut pauses) = (Vec::new(), Vec::new());
    let mut today = first;
    for index in 0..evidence.schedule.adjustments.len() {
        if index > 0 && index % regimen.times.len() == 0 {
            today += 1;
        }
        for hold in regimen.holds.iter().filter(|hold| hold.value.after_row == index) {
            let resumed = day_number(hold.value.resume);
            pauses.extend(paused(&hold.value, resumed - today).map(|finding| finding.at(&hold.at)));
            today = resumed;
        }
        days.push(today);
    }
    let outside = |hold: &&Written<Hold>| !(1..days.len()).contains(&hold.value.after_row);
    pauses.extend(regimen.holds.iter().filter(outside).map(|hold| not_a_pause(&hold.value).at(&hold.at)));
    (days, pauses)
}

/// A caution where the turning was held for long, a refusal where it cannot have been held so.
fn paused(hold: &Hold, days: i64) -> Option<Finding> {
    let found = format!("{days} days without a turn after row {}", hold.after_row);
    let advice = format!("look at new films before the turning goes on; the reason: {}", HOLD.reason);
    match HOLD.judge(days as f64) {
        Standing::Fine => None,
        Standing::Unusual => {
            let facts = [("days", days.to_string()), ("row", hold.after_row.to_string())];
            let finding = Finding::new(Code::OutsideRecommended, found, HOLD.usual(), advice);
            Some(finding.said("outside-recommended-hold", facts.into_iter().chain(HOLD.facts())))
        }
        Standing::Refused => Some(not_a_pause(hold)),
    }
}

/// The planner refuses such an interruption with its place in the file; no claim may come around that.
fn not_a_pause(hold: &Hold) -> Finding {
    Finding::new(
        Code::CalendarBroken,
        format!("turning goes on after row {} on {}", hold.after_row, hold.resume),
        "interruptions between two rows of the plan, with the rows after them on later days",
        "report this case: the schedule was changed after it was planned",
    )
}

/// A caution where the plan takes unusually long, a refusal where the turning itself takes longer than is allowed.
fn long(evidence: &Evidence) -> Option<Finding> {
    let days = evidence.schedule.adjustments.last()?.day;
    let turning = evidence.schedule.adjustments.len().div_ceil(evidence.case.regimen.times.len());
    let advice = format!("check lengths and rate; the reason: {}", DURATION.reason);
    if DURATION.judge(turning as f64) == Standing::Refused {
        let found = format!("{turning} days of turning");
        return Some(Finding::new(Code::ScheduleTooLong, found, DURATION.allowed(), advice));
    }
    (DURATION.judge(days as f64) != Standing::Fine).then(|| {
        let found = format!("{days} days from the first to the last turn");
        let facts = [("days", days.to_string())].into_iter().chain(DURATION.facts());
        Finding::new(Code::OutsideRecommended, found, DURATION.usual(), advice)
            .said("outside-recommended-duration", facts)
    })
}

/// Whether the row at an index has the number, day, date and time that belong there.
fn is_right(evidence: &Evidence, (first, today): (i64, i64), index: usize, row: &Adjustment) -> bool {
    let times = &evidence.case.regimen.times;
    row.number == index + 1
        && row.day as i64 == today - first + 1
        && day_number(row.date) == today
        && times.get(index % times.len()) == Some(&row.time)
}

/// Days since 1 March of the year 0 (Richards' algorithm for the proleptic Gregorian calendar).
pub(super) fn day_number(date: Date) -> i64 {
    let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day - 1
}

fn broken(row: &Adjustment) -> Finding {
    Finding::new(
        Code::CalendarBroken,
        format!("row {} as day {}, {} at {}", row.number, row.day, row.date, row.time),
        "one row for each time of every day, from the first day on, without gap or double",
        "report this case: the schedule was changed after it was planned",
    )
}

#[cfg(test)]
mod tests {
    use super::day_number;
    use jiff::ToSpan;
    use jiff::civil::date;

    #[test]
    fn day_numbers_count_every_day_of_four_centuries() {
        let mut day = date(1900, 1, 1);
        let first = day_number(day);
        for count in 0..=146_100 {
            assert_eq!(day_number(day), first + count, "{day}");
            day = day.checked_add(1.days()).unwrap();
        }
    }
}
