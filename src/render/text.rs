//! The prescription as plain text for a terminal.

use crate::prescription::Prescription;
use std::fmt::Write;

/// Summary, cautions and chart.
pub fn text(prescription: &Prescription) -> String {
    let record = &prescription.record;
    let mut out = String::new();
    for line in prescription.every_page.banner.iter().chain(&prescription.summary) {
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "\n{}\n", prescription.every_page.running);
    let _ = writeln!(
        out,
        "{:>4} {:>4} {:<10} {:<9} {:<5} {}",
        "row",
        "day",
        "date",
        "weekday",
        "time",
        six(["1", "2", "3", "4", "5", "6"])
    );
    let start = record.start.readings_mm.map(|reading| reading.to_string());
    let _ = writeln!(out, "{:>4} {:>4} {:<26} {}", "", "", "before the first row", six(start));
    for row in &record.adjustments {
        for exchange in record.exchanges.iter().filter(|exchange| exchange.after_row + 1 == row.number) {
            let _ = writeln!(out, "          {}", exchange.in_words);
        }
        let readings = row.readings_mm.map(|reading| reading.to_string());
        let _ = writeln!(
            out,
            "{:>4} {:>4} {:<10} {:<9} {:<5} {}",
            row.number,
            row.day,
            row.date,
            row.weekday,
            row.time,
            six(readings)
        );
    }
    out
}

fn six<T: AsRef<str>>(columns: [T; 6]) -> String {
    columns.iter().map(|column| format!("{:>8}", column.as_ref())).collect()
}
