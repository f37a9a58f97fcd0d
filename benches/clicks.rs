//! What choosing whole clicks costs: `cargo bench --bench clicks`. Rows, or solves, a second stand in the lines of `item/s`.
//!
//! The search for nearby lattice points stands beside a textbook's version with the linear algebra library's matrices, in the same
//! run. Only ratios within one run say anything; machines differ.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use hexfix::case::Case;
use hexfix::intake;
use hexfix::kinematics::{Form, Jacobian, nearest_points};
use hexfix::plan::{Correction, Schedule, bone_ends};
use hexfix::space::Point;
use nalgebra::{Matrix6, Vector6};

/// How many points the planner looks at in a round.
const POINTS: usize = 64;

fn main() {
    divan::main();
}

/// The example with so many times a day and the rate that makes it 60 rows.
fn sixty_rows(times: &str, rate: &str, rounding: &str) -> (Case, Correction) {
    let text = include_str!("../examples/tibia-varus.yaml");
    let (before, rest) = text.split_once("rate: 1 mm/day\n").unwrap();
    let (_, after) = rest.split_once('\n').unwrap();
    let text = format!("{before}rate: {rate} mm/day\n  times: [ {times} ]\n{rounding}{after}");
    let case =
        Case::from_draft(intake::case_draft("case.yaml", text.as_bytes()), &intake::built_in().unwrap()).unwrap();
    let correction = Correction::of(&case).unwrap();
    (case, correction)
}

fn schedules(bencher: Bencher, (case, correction): (Case, Correction)) {
    let rows = Schedule::of(&case, &correction).unwrap().adjustments.len();
    assert_eq!(rows, 60);
    bencher.counter(ItemsCount::new(rows)).bench(|| Schedule::of(black_box(&case), &correction).unwrap());
}

const ONCE: [&str; 2] = ["\"08:00\"", "0.346"];
const FOUR: [&str; 2] = ["\"08:00\", \"12:00\", \"16:00\", \"20:00\"", "1.384"];
/// Scales without ends.
const FAR: [(i64, i64); 6] = [(i64::MIN / 4, i64::MAX / 4); 6];
const NEAREST: &str = "  rounding: nearest\n";

#[divan::bench]
fn sixty_rows_once_a_day(bencher: Bencher) {
    schedules(bencher, sixty_rows(ONCE[0], ONCE[1], ""));
}

#[divan::bench]
fn sixty_rows_once_a_day_nearest(bencher: Bencher) {
    schedules(bencher, sixty_rows(ONCE[0], ONCE[1], NEAREST));
}

#[divan::bench]
fn sixty_rows_four_a_day(bencher: Bencher) {
    schedules(bencher, sixty_rows(FOUR[0], FOUR[1], ""));
}

#[divan::bench]
fn sixty_rows_four_a_day_nearest(bencher: Bencher) {
    schedules(bencher, sixty_rows(FOUR[0], FOUR[1], NEAREST));
}

/// What the bone feels at the start of the example, a click of half a millimetre, and a setting between the clicks.
fn form() -> (Form, [f64; 6]) {
    let (case, correction) = sixty_rows(ONCE[0], ONCE[1], "");
    let ring = correction.ring_start;
    let response = Jacobian::at(&correction.platform, &ring).unwrap().response().unwrap();
    let in_ring = correction.moving_ring_in_moving_bone.inverse();
    let centre = ring.apply(Point::origin());
    let arms: Vec<_> = bone_ends(&case).iter().map(|end| ring.apply(in_ring.apply(end.place)).since(&centre)).collect();
    let moved = |k: usize, end: usize| response[k].0.plus(response[k].1.cross(&arms[end])).times(0.5);
    let degrees = 0.5_f64.to_degrees();
    let entry = |i: usize, j: usize| {
        let ends: f64 = (0..arms.len()).map(|end| moved(i, end).dot(&moved(j, end))).sum();
        ends / arms.len() as f64 + degrees * degrees * response[i].1.dot(&response[j].1)
    };
    (std::array::from_fn(|i| std::array::from_fn(|j| entry(i, j))), std::array::from_fn(|k| 10.0 + 0.37 * k as f64))
}

/// The textbook's way: every point of a box about the nearest one, by its distance.
fn plain_points(form: &Form, centre: &[f64; 6], reach: i64) -> Vec<(f64, [i64; 6])> {
    let root = Matrix6::from_fn(|row, column| form[row][column]).cholesky().unwrap().l().transpose();
    let exact = Vector6::from_row_slice(centre);
    let side = 2 * reach + 1;
    let mut points: Vec<(f64, [i64; 6])> = (0..side.pow(6))
        .map(|number| {
            let offset = |k: usize| number / side.pow(k as u32) % side - reach;
            let clicks: [i64; 6] = std::array::from_fn(|k| centre[k].round() as i64 + offset(k));
            let off = Vector6::from_fn(|k, _| clicks[k] as f64) - exact;
            ((root * off).norm_squared(), clicks)
        })
        .collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    points.truncate(POINTS);
    points
}

#[divan::bench]
fn nearest_settings(bencher: Bencher) {
    let (form, centre) = form();
    assert_eq!(nearest_points(&form, &centre, &FAR, (POINTS, 1.0)).len(), POINTS);
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| nearest_points(black_box(&form), black_box(&centre), &FAR, (POINTS, 1.0)));
}

/// In a box of two clicks either way, where some of the nearest points may be missed.
#[divan::bench]
fn nearest_settings_plain(bencher: Bencher) {
    let (form, centre) = form();
    let (ours, plain) = (nearest_points(&form, &centre, &FAR, (POINTS, 1.0)), plain_points(&form, &centre, 2));
    assert!((ours[0].squared - plain[0].0).abs() < 1e-9);
    bencher.counter(ItemsCount::new(1_usize)).bench(|| plain_points(black_box(&form), black_box(&centre), 2));
}
