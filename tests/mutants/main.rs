//! Good schedules, spoiled in every way that paper, people or programs spoil them: each must be refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod adversary;
mod clicks;
mod corrections;
mod exchanges;
mod proofs;
mod rework;
mod rhythm;
mod schedules;
mod services;
mod stages;

use common::{codes, example, planned, rounded};
use hexfix::case::Case;
use hexfix::device::Reading;
use hexfix::plan::{Correction, Schedule, seal};
use hexfix::units::Length;
use hexfix::verify::Verified;
use jiff::ToSpan;

/// The cases that are spoiled: both modes, both references, both sides.
fn good() -> Vec<(Case, Correction, Schedule)> {
    let varus = example("tibia-varus.yaml");
    let left = varus.replace("right tibia", "left femur").replace("reference: proximal", "reference: distal");
    let planned_height = left.replace(
        "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }",
        "neutral_height: 160 mm",
    );
    // Once a day the steps are larger than a click, so that no row repeats the readings of the row before.
    let once = varus.replace("[ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]", "[ \"08:00\" ]");
    let both = |text: &String| [planned(text).unwrap(), planned(&rounded(text)).unwrap()];
    [varus, planned_height, once].iter().flat_map(both).collect()
}

/// A case on its way to be verified.
type Planned = (Case, Correction, Schedule);

/// Spoils every good schedule and expects a refusal with one of the codes.
fn must_refuse(expected: &[&str], spoil: impl Fn(&Case, &mut Schedule) -> bool) {
    refused_each(&good(), expected, |(case, _, _), schedule| spoil(case, schedule));
}

/// Spoils the schedules of some cases and expects a refusal of each with one of the codes. The seal is put on anew, so that it
/// gives nothing away.
fn refused_each(cases: &[Planned], expected: &[&str], spoil: impl Fn(&Planned, &mut Schedule) -> bool) {
    let mut spoiled = 0;
    for (index, planned) in cases.iter().enumerate() {
        let mut bad = planned.2.clone();
        if !spoil(planned, &mut bad) || bad == planned.2 {
            continue;
        }
        spoiled += 1;
        bad.seal = seal(&bad.start_readings, &bad.adjustments);
        let (case, correction, _) = planned.clone();
        let Err(findings) = Verified::of(case, correction, bad) else {
            panic!("case {index}: a spoiled schedule passed")
        };
        let found = codes(&findings);
        assert!(
            found.iter().any(|code| expected.contains(code)),
            "case {index} refused with {findings:?}, expected one of {expected:?}"
        );
    }
    assert!(spoiled > 0, "nothing was spoiled");
}

fn moved(reading: Reading, millimetres: f64) -> Reading {
    Reading(reading.0 + Length::from_mm(millimetres))
}

/// A case that both legs can be planned with.
fn square(limb: &str) -> String {
    let readings = "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }";
    example("tibia-varus.yaml").replace("right tibia", limb).replace(readings, "neutral_height: 160 mm")
}

/// Numbers, days, dates and times of a schedule counted anew.
fn recount(case: &Case, schedule: &mut Schedule) {
    let times = &case.regimen.times;
    for (index, row) in schedule.adjustments.iter_mut().enumerate() {
        row.number = index + 1;
        row.day = index / times.len() + 1;
        row.date = case.regimen.first_day.checked_add(((index / times.len()) as i64).days()).unwrap();
        row.time = times[index % times.len()];
    }
}
