//! The checks of the second solver and the proof of every row, as the surgeon reads them.

use super::document::{Align, Column, Row, Table};
use super::locale::{Locale, say};
use super::record::{CheckRecord, PlanRecord, ProofRecord};
use super::words::number;
use crate::kinematics::LEAST_MARGIN;

/// Every check with its worst value and its limit.
pub(super) fn table(record: &PlanRecord, locale: &Locale) -> Table {
    let rows = record.checks.iter().map(|check: &CheckRecord| {
        // Limits below a thousandth are those of the arithmetic.
        let limit = match check.limit < 1e-3 {
            true => with_unit(&number(check.limit, 6), check.unit, locale),
            false => value(check.limit, check.unit, locale),
        };
        Row::headed(vec![
            locale.named("check", check.name),
            value(check.worst, check.unit, locale),
            limit,
            say!(locale, if check.cautioned { "checks-caution" } else { "checks-passed" }),
        ])
    });
    Table {
        caption: say!(locale, "checks-caption"),
        columns: vec![
            Column::of(&say!(locale, "checks-check"), 76.0, Align::Start),
            Column::of(&say!(locale, "checks-worst"), 44.0, Align::Start),
            Column::of(&say!(locale, "checks-limit"), 44.0, Align::Start),
            Column::of(&say!(locale, "checks-result"), 16.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn value(value: f64, unit: &str, locale: &Locale) -> String {
    match value != 0.0 && value.abs() < 1e-4 {
        true if unit.is_empty() => say!(locale, "checks-below-plain", value = "0.0001"),
        true => say!(locale, "checks-below", value = "0.0001", unit = locale.named("unit", unit)),
        false if value == 1.0 && unit == "clicks" => with_unit("1", "click", locale),
        false => with_unit(&number(value, 4), unit, locale),
    }
}

fn with_unit(value: &str, unit: &str, locale: &Locale) -> String {
    match unit.is_empty() {
        true => value.to_owned(),
        false => say!(locale, "checks-value", value = value, unit = locale.named("unit", unit)),
    }
}

/// What the proof of every row means, with its least numbers.
pub(super) fn proved(record: &PlanRecord, locale: &Locale) -> String {
    let least = |number: fn(&ProofRecord) -> f64| {
        let rows = record.proof.iter().map(|proof| (number(proof), proof.row));
        rows.fold((f64::INFINITY, 0), |least, next| if next.0 < least.0 { next } else { least })
    };
    let (margin, row) = least(|proof| proof.margin);
    say!(
        locale,
        "proved",
        mm = least(|proof| proof.unique_mm).0.to_string(),
        deg = least(|proof| proof.unique_deg).0.to_string(),
        margin = margin.to_string(),
        row = row.to_string(),
        least = LEAST_MARGIN.to_string()
    )
}
