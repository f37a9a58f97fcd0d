//! Do the rows stand on the right days? Counted here by day numbers, not by the planner's calendar.

use super::{Evidence, Outcome};
use crate::case::Start;
use crate::finding::{Code, Finding};
use crate::limits::{DURATION, Standing};
use crate::plan::Adjustment;
use jiff::civil::Date;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let regimen = &evidence.case.regimen;
    let first = match regimen.start {
        Start::Latency { days } => day_number(regimen.surgery) + i64::from(days),
        Start::Date { start, .. } => day_number(start),
    };
    let wrong: Vec<&Adjustment> = evidence
        .schedule
        .adjustments
        .iter()
        .enumerate()
        .filter(|(index, row)| !is_right(evidence, first, *index, row))
        .map(|(_, row)| row)
        .collect();
    let outcome = Outcome::new(wrong.len() as f64, 0.0, "rows");
    match wrong.first() {
        None => long(evidence).into_iter().fold(outcome, Outcome::with),
        Some(row) => outcome.with(broken(row)),
    }
}

/// A caution where the turning takes unusually long.
fn long(evidence: &Evidence) -> Option<Finding> {
    let days = evidence.schedule.adjustments.last()?.day;
    let advice = format!("check lengths and rate; the reason: {}", DURATION.reason);
    (DURATION.judge(days as f64) != Standing::Fine)
        .then(|| Finding::new(Code::OutsideRecommended, format!("{days} days of turning"), DURATION.usual(), advice))
}

/// Whether the row at an index has the number, day, date and time that belong there.
fn is_right(evidence: &Evidence, first: i64, index: usize, row: &Adjustment) -> bool {
    let times = &evidence.case.regimen.times;
    let day = index / times.len();
    row.number == index + 1
        && row.day == day + 1
        && day_number(row.date) == first + day as i64
        && times.get(index % times.len()) == Some(&row.time)
}

/// Days since 1 March of the year 0 (Richards' algorithm for the proleptic Gregorian calendar).
fn day_number(date: Date) -> i64 {
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
