//! How fast is too fast, and how slow is too slow: cautions at the right bounds, from cases whose rates are plain to see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{codes, example, verified};

/// A straight left femur, only lengthened: every point of the bone moves as far as the length grows.
fn lengthening(millimetres: f64, rate: f64, path: &str) -> String {
    example("femur-lengthening.yaml")
        .replace("system: generic", "system: drawing")
        .replace("struts: medium", "struts: wide")
        .replace("50 mm long", &format!("{millimetres} mm long"))
        .replace("rate: 1 mm/day", &format!("rate: {rate} mm/day"))
        .replace("path: together", &format!("path: {path}"))
}

fn cautioned(text: &str, code: &str) -> bool {
    codes(verified(text).unwrap().cautions()).contains(&code)
}

#[test]
fn lengthening_below_half_a_millimetre_a_day_is_slow() {
    for (millimetres, rate, slow) in
        [(20.0, 0.4, true), (20.0, 0.5, false), (20.0, 1.0, false), (9.0, 0.3, false), (10.0, 0.3, true)]
    {
        let text = lengthening(millimetres, rate, "together");
        assert_eq!(cautioned(&text, "rate-low"), slow, "{millimetres} mm at {rate} mm a day");
    }
}

/// Ten millimetres in two halves are ten millimetres; with a return between them they are not.
#[test]
fn stages_one_after_the_other_count_together() {
    let halves = "[ { do: [length], first: 8 mm }, { do: [length] } ]";
    assert!(cautioned(&lengthening(16.0, 0.4, halves), "rate-low"));
    assert!(!cautioned(&lengthening(16.0, 0.6, halves), "rate-low"));
    let there_and_back = "[ { do: [length], beyond: 1 mm long }, { do: [length] } ]";
    assert!(!cautioned(&lengthening(8.0, 0.4, there_and_back), "rate-low"));
}

/// A correction that turns the bone but does not lengthen it cannot be too slow a lengthening.
#[test]
fn without_length_nothing_is_slow() {
    let text = example("femur-lengthening.yaml")
        .replace("system: generic", "system: drawing")
        .replace("struts: medium", "struts: wide")
        .replace("rotation: none, length: 50 mm long", "rotation: 20 deg internal, length: none")
        .replace("rate: 1 mm/day", "rate: 0.3 mm/day");
    assert!(!cautioned(&text, "rate-low"));
}

/// (More than three millimetres is a refused example: `rate-exceeded`.)
#[test]
fn more_than_one_and_a_half_millimetres_a_day_is_fast() {
    for (rate, fast) in [(1.0, false), (1.8, true), (2.5, true)] {
        assert_eq!(cautioned(&lengthening(20.0, rate, "together"), "rate-high"), fast, "{rate} mm a day");
    }
}

/// The fastest and the slowest point of a day are those of the walk, day by day.
#[test]
fn the_days_add_up_to_the_way_of_every_point() {
    let plan = verified(&lengthening(12.0, 1.0, "together")).unwrap();
    let days = &plan.movement().days;
    assert_eq!(days.len(), 12);
    let slow: f64 = days.iter().map(|day| day.slowest.1.mm()).sum();
    let fast: f64 = days.iter().map(|day| day.fastest.1.mm()).sum();
    assert!(slow <= 12.1 && 11.9 <= fast, "{slow} to {fast}");
    for day in days {
        assert!((day.slowest.1.mm() - 1.0).abs() < 0.6 && day.slowest.1 <= day.fastest.1, "{day:?}");
    }
}
