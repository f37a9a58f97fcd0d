//! How near the chosen clicks come to the best that any choice could do: small plans at four turns a day, where a click is
//! coarser than the step, held against an exact integer programme.
//!
//! The programme is a second formulation, made from poses, Jacobian and the stated tube only. Its unknowns are the whole clicks
//! of every strut after every round; it keeps what a chosen plan keeps (tube, no strut against its exact length, the last round at
//! the nearest clicks) and makes the largest step of any bone end smallest. It is solved twice: by following every way
//! through every setting inside the tube (`listing`), and, on the smallest plans, by a solver for integer programmes (`solver`).
//!
//! `HEXFIX_INTEGER_PLANS=40 cargo test --test integer_programme -- --nocapture` prints the figures of more plans.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod listing;
mod rounds;
mod solver;

use common::corrections::{Sizes, correction};
use common::numbers::Numbers;
use common::{planned, rounded};
use hexfix::plan::Schedule;
use hexfix::verify::Verified;
use solver::{Programme, SLACK, TOLERANCE};
use std::ops::RangeInclusive;

/// Plans of a usual run.
const USUAL: usize = 12;
/// Plans with so many rounds are small.
const SMALL: RangeInclusive<usize> = 4..=6;
/// With so many they are small enough for the solver.
const TINY: RangeInclusive<usize> = 2..=2;
/// The walked largest step in parts of the proved bound: on average, and at worst. A twentieth is what is wanted.
const MEAN: f64 = 1.02;
const WORST: f64 = 1.05;
/// What the walk may add to a step by terms of second order.
const SECOND_ORDER: f64 = 1.005;

/// A correction of about so many millimetres.
fn text(number: u64, size: f64) -> String {
    let mut numbers = Numbers::from(number);
    let [height, axial, level] = [(140.0, 180.0), (40.0, 90.0), (5.0, 20.0)].map(|(a, b)| numbers.hundredths(a, b));
    let height = height.round();
    // Every second frame is on the limb already: it starts at readings, and its goal is no square frame.
    let reading = |k: u32| format!("{k}: {} mm", height + (numbers.below(25) as f64 - 12.0) / 2.0);
    let readings = (1..=6).map(reading).collect::<Vec<_>>().join(", ");
    let stands = if number.is_multiple_of(2) {
        format!("neutral_height: {height} mm")
    } else {
        format!("readings: {{ {readings} }}")
    };
    let frame = format!("struts: wide, {stands}");
    let sizes = Sizes { angulation: 2.0 * size, rotation: 2.0 * size, translation: 0.8 * size, length: 1.2 * size };
    correction(&mut numbers, (&format!("SMALL-{number}"), &frame), (axial, level), &sizes)
}

/// The clicks of a plan, from the start as it stands.
fn clicks(schedule: &Schedule) -> Vec<[f64; 6]> {
    let mut sums = vec![[0.0; 6]];
    for row in &schedule.adjustments {
        let before = sums[sums.len() - 1];
        let turned = row.clicks.in_order();
        sums.push(std::array::from_fn(|k| before[k] + turned[k].0 as f64));
    }
    sums
}

/// The largest walked step of any bone end.
fn walked(plan: &Verified) -> f64 {
    plan.movement().points.iter().map(|point| point.largest_step.mm()).fold(0.0, f64::max)
}

fn plan(text: &str, rounds: &RangeInclusive<usize>) -> Option<Verified> {
    let (case, correction, schedule) = planned(text).ok()?;
    rounds.contains(&schedule.adjustments.len()).then(|| Verified::of(case, correction, schedule).unwrap())
}

/// The first plans of a size.
fn plans(rounds: RangeInclusive<usize>, size: f64, count: usize) -> impl Iterator<Item = (String, Verified)> {
    let texts = (0..).map(move |number| text(number, size));
    texts.filter_map(move |text| Some((plan(&text, &rounds)?, text))).map(|(plan, text)| (text, plan)).take(count)
}

fn programme(plan: &Verified) -> Programme {
    Programme::of(plan.case(), plan.correction(), plan.schedule(), plan.movement().one_click.mm())
}

fn count(usual: usize) -> usize {
    std::env::var("HEXFIX_INTEGER_PLANS").map_or(usual, |number| number.parse().expect("a whole number"))
}

#[test]
fn the_largest_step_is_near_the_smallest_that_is_possible() {
    let mut ratios = Vec::new();
    for (text, chosen) in plans(SMALL, 1.0, count(USUAL)) {
        let programme = programme(&chosen);
        let clicks = clicks(chosen.schedule());
        assert!(programme.holds(&clicks), "the plan is none for the programme:\n{text}");
        let (bound, fullest) = listing::smallest(&programme);
        let plain = plan(&rounded(&text), &SMALL).map_or(f64::NAN, |plain| walked(&plain));
        let exact: Vec<[f64; 6]> = programme.rounds.iter().map(|round| round.exact).collect();
        let ratio = walked(&chosen) / bound;
        println!(
            "{} rounds, {fullest} settings: exact {:.3} mm, plain rounding {plain:.3}, chosen {:.3} (linear {:.3}), proved {bound:.3}, ratio {ratio:.3}",
            clicks.len() - 1,
            programme.largest_step(&exact),
            walked(&chosen),
            programme.largest_step(&clicks)
        );
        ratios.push(ratio);
    }
    let worst = ratios.iter().copied().fold(0.0, f64::max);
    let mean = ratios.iter().sum::<f64>() / ratios.len() as f64;
    let over = ratios.iter().filter(|ratio| **ratio > 1.05 * SECOND_ORDER).count();
    println!("mean {mean:.3}, worst {worst:.3}, {over} of {} over a twentieth", ratios.len());
    assert!(mean <= MEAN * SECOND_ORDER && worst <= WORST * SECOND_ORDER, "mean {mean:.3}, worst {worst:.3}");
}

#[test]
fn a_solver_proves_the_same() {
    for (_, chosen) in plans(TINY, 0.4, count(3)) {
        let programme = programme(&chosen);
        let attained = programme.largest_step(&clicks(chosen.schedule()));
        let (listed, _) = listing::smallest(&programme);
        let proved = programme.proved(attained);
        println!("chosen {attained:.4} mm, listed {listed:.4}, proved by the solver {proved:.4}");
        // Shadows are shorter than distances by the tolerance at most, and the solver may stop that near to its optimum.
        assert!(proved <= listed * (1.0 + 1e-6) + SLACK, "the listing found a way that the solver rules out");
        assert!(listed <= proved * (1.0 + 3.0 * TOLERANCE) + SLACK, "the solver found a way that is not listed");
    }
}
