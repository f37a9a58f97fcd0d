//! Dates and times of the rows, with interruptions.

use crate::case::{Case, Hold, Written};
use crate::finding::{Code, Finding};
use crate::limits::{self, Standing};
use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// Day, date and time of every row of a plan.
pub(super) struct Calendar {
    first_day: Date,
    times: Vec<Time>,
    rows: usize,
    /// The last row before an interruption, and by how many days all later rows move.
    shifts: Vec<(usize, i64)>,
}

/// When a row is carried out.
pub(super) struct When {
    /// Days of the calendar from the first day of turning, which is day 1.
    pub(super) day: usize,
    pub(super) date: Date,
    pub(super) time: Time,
}

impl Calendar {
    /// # Errors
    /// `hold-wrong` where an interruption does not fit the rows, `schedule-too-long` where the calendar ends.
    pub(super) fn of(case: &Case, rows: usize) -> Result<Calendar, Vec<Finding>> {
        let regimen = &case.regimen;
        let mut calendar =
            Calendar { first_day: regimen.first_day, times: regimen.times.clone(), rows, shifts: Vec::new() };
        for hold in &regimen.holds {
            let shift = calendar.shift(hold).map_err(|finding| vec![finding.at(&hold.at)])?;
            calendar.shifts.push((hold.value.after_row, shift));
        }
        Ok(calendar)
    }

    /// By how many days the rows after an interruption move, beyond what earlier interruptions moved them.
    fn shift(&self, hold: &Written<Hold>) -> Result<i64, Finding> {
        let Hold { after_row, resume } = hold.value;
        let wrong =
            |found: String, allowed: String, advice: &str| Finding::new(Code::HoldWrong, found, allowed, advice);
        if after_row >= self.rows {
            let found = format!("an interruption after row {after_row}; the plan has {}", counted_rows(self.rows));
            let allowed = "a row of the plan that is not its last".to_owned();
            return Err(wrong(found, allowed, "write the number of the last row that was carried out"));
        }
        let planned = self.when(after_row + 1).map(|when| when.date).map_err(|mut findings| findings.remove(0))?;
        let days = planned.until(resume).map_or(0, |span| span.get_days());
        if limits::HOLD.judge(f64::from(days)) == Standing::Refused {
            let found = format!("row {} on {resume}; without the interruption it stands on {planned}", after_row + 1);
            let allowed = format!("{} after {planned}", limits::HOLD.allowed());
            let advice = match days < 1 {
                true => "write the later day on which the turning goes on, or delete the interruption",
                false => "after so long take new films and plan anew from readings with `hexfix revise`",
            };
            return Err(wrong(found, allowed, advice));
        }
        Ok(i64::from(days))
    }

    /// When a row is carried out; rows count from 1.
    pub(super) fn when(&self, row: usize) -> Result<When, Vec<Finding>> {
        let moved: i64 = self.shifts.iter().filter(|(after, _)| row > *after).map(|(_, days)| days).sum();
        let days = ((row - 1) / self.times.len()) as i64 + moved;
        let date = self.first_day.checked_add(days.days()).map_err(|_| too_long())?;
        Ok(When { day: days as usize + 1, date, time: self.times[(row - 1) % self.times.len()] })
    }
}

fn counted_rows(rows: usize) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

/// The refusal of a plan without an end in sight.
pub(super) fn too_long() -> Vec<Finding> {
    let found = format!("more than {} days of turning", limits::DURATION.absolute.1);
    let advice = "check the lengths and the rate; correct part of it in another way";
    vec![Finding::new(Code::ScheduleTooLong, found, limits::DURATION.allowed(), advice)]
}
