//! What a whole case costs: `cargo bench`. Figures are for comparing within one run; machines differ.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use divan::{Bencher, black_box};
use hexfix::case::Case;
use hexfix::kinematics::{Platform, forward, inverse};
use hexfix::plan::{Correction, Schedule};
use hexfix::prescription::Prescription;
use hexfix::verify::Verified;
use hexfix::{intake, render};

fn main() {
    divan::main();
}

/// The example with its length chosen so that it takes 60 days at four turns a day: 240 rows.
fn sixty_days() -> String {
    let text = include_str!("../examples/tibia-varus.yaml");
    let readings = "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }";
    assert!(text.contains(readings) && text.contains("rate: 1 mm/day\n  times"));
    text.replace("rate: 1 mm/day\n  times", "rate: 0.346 mm/day\n  times")
}

fn case() -> Case {
    Case::from_draft(intake::case_draft("case.yaml", sixty_days().as_bytes()), &intake::built_in().unwrap()).unwrap()
}

fn prescription() -> Prescription {
    let case = case();
    let correction = Correction::of(&case).unwrap();
    let schedule = Schedule::of(&case, &correction).unwrap();
    assert!((236..=244).contains(&schedule.adjustments.len()), "{} rows", schedule.adjustments.len());
    Prescription::of(&Verified::of(case, correction, schedule).unwrap())
}

/// From the text of the case to the bytes of the PDF: what `hexfix plan` does but for reading and writing files.
#[divan::bench(sample_count = 20)]
fn sixty_day_case_to_pdf() -> Vec<u8> {
    render::pdf(&prescription().document).unwrap()
}

#[divan::bench(sample_count = 20)]
fn read_case_and_frames() -> Case {
    case()
}

/// Includes the 720 orders in which six typed readings could stand.
#[divan::bench(sample_count = 20)]
fn correction(bencher: Bencher) {
    let case = case();
    bencher.bench(|| Correction::of(black_box(&case)).unwrap());
}

#[divan::bench(sample_count = 20)]
fn schedule(bencher: Bencher) {
    let case = case();
    let correction = Correction::of(&case).unwrap();
    bencher.bench(|| Schedule::of(black_box(&case), &correction).unwrap());
}

#[divan::bench(sample_count = 20)]
fn verify(bencher: Bencher) {
    let case = case();
    let correction = Correction::of(&case).unwrap();
    let schedule = Schedule::of(&case, &correction).unwrap();
    bencher.bench(|| Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap());
}

#[divan::bench(sample_count = 20)]
fn set_pdf(bencher: Bencher) {
    let prescription = prescription();
    bencher.bench(|| render::pdf(black_box(&prescription.document)).unwrap());
}

/// A lengthening in which all six struts are exchanged, on days of visits: 226 rows, to hold against `schedule` (240 rows, no
/// exchange).
#[divan::bench(sample_count = 20)]
fn schedule_with_six_exchanges(bencher: Bencher) {
    let (case, correction) = exchanging();
    bencher.bench(|| Schedule::of(black_box(&case), &correction).unwrap());
}

#[divan::bench(sample_count = 20)]
fn verify_with_six_exchanges(bencher: Bencher) {
    let (case, correction) = exchanging();
    let schedule = Schedule::of(&case, &correction).unwrap();
    assert_eq!(schedule.exchanges.len(), 6);
    bencher.bench(|| Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap());
}

fn exchanging() -> (Case, Correction) {
    let text = include_bytes!("../examples/tibia-exchanges.yaml");
    let case = Case::from_draft(intake::case_draft("case.yaml", text), &intake::built_in().unwrap()).unwrap();
    let correction = Correction::of(&case).unwrap();
    (case, correction)
}

#[divan::bench]
fn inverse_kinematics(bencher: Bencher) {
    let case = case();
    let correction = Correction::of(&case).unwrap();
    let platform = Platform::of(&case.frame, case.reference);
    bencher.bench(|| inverse(black_box(&platform), black_box(&correction.ring_start)));
}

/// From the start to the goal of the example, in one solve.
#[divan::bench]
fn forward_kinematics(bencher: Bencher) {
    let case = case();
    let correction = Correction::of(&case).unwrap();
    let lengths = inverse(&correction.platform, &correction.ring_goal);
    bencher.bench(|| forward(&correction.platform, black_box(&lengths), &correction.ring_start).unwrap());
}
