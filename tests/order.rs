//! The caution about strut order: six readings of a square frame, typed in the right order and in wrong ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{case, codes, example};
use hexfix::plan::Correction;

/// A crooked right tibia with struts that reach everywhere, and six readings in the order 1 to 6.
fn with(readings: [f64; 6], deformity: bool) -> String {
    let written: Vec<String> = readings.iter().enumerate().map(|(k, r)| format!("{}: {r} mm", k + 1)).collect();
    let text = example("tibia-varus.yaml")
        .replace("system: generic", "system: drawing")
        .replace("struts: medium", "struts: wide")
        .replace(
            "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }",
            &format!("readings: {{ {} }}", written.join(", ")),
        );
    match deformity {
        true => text,
        // A nearly straight bone: every strut the same, whichever is number 1.
        false => text
            .replace("12 deg varus", "none")
            .replace("4 deg apex-anterior", "none")
            .replace("6 deg internal", "none")
            .replace("3 mm lateral", "none")
            .replace("7 mm posterior }\n  axial", "none }\n  axial")
            .replace("15 mm short", "5 mm short"),
    }
}

fn cautions(text: &str) -> Vec<&'static str> {
    let case = case(text).unwrap();
    codes(Correction::of(&case).unwrap().cautions())
}

/// The readings of the example: a frame that sits square on both fragments.
const RIGHT: [f64; 6] = [158.0, 152.0, 124.0, 143.0, 152.0, 164.0];

fn reordered(order: [usize; 6]) -> [f64; 6] {
    order.map(|k| RIGHT[k])
}

#[test]
fn the_right_order_raises_no_doubt() {
    assert_eq!(cautions(&with(RIGHT, true)), Vec::<&str>::new());
}

#[test]
fn a_wrong_first_strut_is_noticed() {
    for order in [[1, 2, 3, 4, 5, 0], [2, 3, 4, 5, 0, 1], [4, 5, 0, 1, 2, 3], [5, 0, 1, 2, 3, 4]] {
        assert_eq!(cautions(&with(reordered(order), true)), ["order-fits-better"], "{order:?}");
    }
}

#[test]
fn numbers_that_run_the_wrong_way_are_noticed() {
    for order in [[0, 5, 4, 3, 2, 1], [1, 0, 5, 4, 3, 2], [3, 2, 1, 0, 5, 4]] {
        assert_eq!(cautions(&with(reordered(order), true)), ["order-fits-better"], "{order:?}");
    }
}

#[test]
fn equal_readings_cannot_tell() {
    assert_eq!(cautions(&with([150.0; 6], false)), ["order-cannot-tell"]);
}
