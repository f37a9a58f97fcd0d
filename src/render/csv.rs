//! The chart as comma-separated values: one line a row, readings then clicks.

use crate::prescription::PlanRecord;
use std::fmt::Write;

/// The header names every column; readings `s1..s6` are millimetres, clicks `c1..c6` are positive for longer.
pub fn csv(record: &PlanRecord) -> String {
    let mut out = String::from("number,day,date,weekday,time,s1,s2,s3,s4,s5,s6,c1,c2,c3,c4,c5,c6\n");
    for row in &record.adjustments {
        let readings = row.readings_mm.map(|reading| reading.to_string()).join(",");
        let clicks = row.clicks.map(|clicks| clicks.to_string()).join(",");
        let _ =
            writeln!(out, "{},{},{},{},{},{readings},{clicks}", row.number, row.day, row.date, row.weekday, row.time);
    }
    out
}
