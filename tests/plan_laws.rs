//! Laws of the way from start to goal that hold for every correction.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{case, example, planned, rounded};
use hexfix::device::{PerStrut, StrutId};
use hexfix::kinematics::inverse;
use hexfix::plan::{Correction, Leg, legs};
use hexfix::space::{MovBone, Point, Pose, RefBone, Rotation, Vector};
use proptest::prelude::*;

/// Poses of the clinical range, some of them equal in a part.
fn poses() -> impl Strategy<Value = Pose<MovBone, RefBone>> {
    let part = || prop_oneof![1 => Just(0.0), 4 => -1.0..1.0_f64];
    let three = || (part(), part(), part());
    (three(), three()).prop_map(|((a, b, c), (x, y, z))| {
        let turn = Rotation::from_rotation_vector([0.6 * a, 0.6 * b, 0.6 * c]);
        Pose::new(turn, Vector::from_mm([40.0 * x, 40.0 * y, 60.0 * z]))
    })
}

fn far<Of, In>(a: &Pose<Of, In>, b: &Pose<Of, In>) -> f64 {
    let corners = [[0.0, 0.0, 0.0], [100.0, 0.0, 0.0], [0.0, 100.0, 0.0], [0.0, 0.0, 100.0]].map(Point::from_mm);
    corners.iter().map(|corner| a.apply(*corner).distance(&b.apply(*corner)).mm()).fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_leg_goes_from_start_to_goal_and_back_the_same_way(start in poses(), goal in poses(), step in 0..=17_usize) {
        for (there, back) in [
            (Leg::together(start, goal), Leg::together(goal, start)),
            (Leg::screw(start, goal), Leg::screw(goal, start)),
        ] {
            prop_assert!(far(&there.at(0, 17), &start) < 1e-9);
            prop_assert!(far(&there.at(17, 17), &goal) < 1e-9);
            prop_assert!(far(&there.at(step, 17), &back.at(17 - step, 17)) < 1e-9);
        }
    }

    #[test]
    fn a_part_of_a_leg_is_a_leg(start in poses(), goal in poses(), step in 1..=16_usize) {
        let (together, screw) = (Leg::together(start, goal), Leg::screw(start, goal));
        let (half, turned) = (together.at(step, 17), screw.at(step, 17));
        prop_assert!(far(&Leg::together(start, half).at(1, 2), &together.at(step, 34)) < 1e-9);
        prop_assert!(far(&Leg::screw(turned, goal).at(1, 2), &screw.at(17 + step, 34)) < 1e-8);
    }

    /// A screw is a motion of the whole bone: wherever the two points are marked, the bone goes the same way.
    #[test]
    fn a_screw_does_not_ask_where_the_origin_is(start in poses(), goal in poses(), mark in poses(), step in 0..=9_usize) {
        let other: Pose<MovBone, MovBone> = Pose::new(mark.rotation(), Vector::from_mm(mark.translation().mm()));
        let carried = Leg::screw(start * other, goal * other);
        prop_assert!(far(&carried.at(step, 9), &(Leg::screw(start, goal).at(step, 9) * other)) < 1e-8);
    }
}

/// The example with other words for deformity and goal, on struts that reach everywhere.
fn text(deformity: &str, goal: &str, path: &str) -> String {
    let example = example("tibia-varus.yaml");
    let (head, rest) = example.split_once("deformity:").unwrap();
    let (_, tail) = rest.split_once("osteotomy:").unwrap();
    let head = head.replace("system: generic", "system: drawing").replace("struts: medium", "struts: wide");
    format!("{head}deformity:\n{deformity}goal:\n{goal}osteotomy:{tail}")
        .replace("path: together", &format!("path: {path}"))
}

fn words(varus: &str, shift: &str, apex: &str, turn: &str, length: &str) -> String {
    format!(
        "  ap: {{ angulation: {varus}, translation: {shift} }}\n  lateral: {{ angulation: {apex}, translation: none }}\n  \
         axial: {{ rotation: {turn}, length: {length} }}\n"
    )
}

const ALONG: [&str; 3] = [
    "together",
    "screw",
    "[ { do: [length], first: 6 mm }, { do: [angulation] }, { do: [rotation, \
     translation] }, { do: [length] } ]",
];
const BACK: &str =
    "[ { do: [length], first: 9 mm }, { do: [rotation, translation] }, { do: [angulation] }, { do: [length] } ]";

fn bent() -> String {
    words("12 deg varus", "3 mm lateral", "4 deg apex-anterior", "6 deg internal", "15 mm short")
}

fn left_over() -> String {
    words("3 deg valgus", "2 mm medial", "2 deg apex-anterior", "1 deg external", "none")
}

/// Exact lengths at every tenth of every stage.
fn lengths(text: &str, correction: &Correction) -> Vec<[f64; 6]> {
    let legs = legs(&case(text).unwrap()).unwrap();
    let poses = legs.into_iter().flatten().flat_map(|leg| (0..=10).map(move |step| leg.at(step, 10)));
    let exact =
        |pose| *inverse(&correction.platform, &correction.ring_at(&pose)).map(|length| length.0.mm()).in_order();
    poses.map(exact).collect()
}

#[test]
fn a_reversed_plan_reverses_the_lengths() {
    for (along, back) in ALONG.iter().zip([ALONG[0], ALONG[1], BACK]) {
        let there = text(&bent(), &left_over(), along);
        let correction = Correction::of(&case(&there).unwrap()).unwrap();
        let forth = lengths(&there, &correction);
        let mut reverse = lengths(&text(&left_over(), &bent(), back), &correction);
        reverse.reverse();
        assert_eq!(forth.len(), reverse.len());
        for (a, b) in forth.iter().zip(&reverse) {
            assert!(a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9), "{along}: {a:?}, back {b:?}");
        }
    }
}

#[test]
fn finer_rows_keep_the_end_of_every_stage() {
    for path in ALONG {
        let coarse = rounded(&text(&bent(), &left_over(), path));
        let fine = coarse.replace("  rate: 1 mm/day", "  rate: 0.3 mm/day");
        let ends = |text: &str| {
            let (_, _, schedule) = planned(text).unwrap();
            let mut row = 0;
            let stage = |rounds: &usize| {
                row += rounds;
                schedule.adjustments[row - 1].readings
            };
            schedule.rounds.iter().map(stage).collect::<Vec<_>>()
        };
        let (few, many) = (ends(&coarse), ends(&fine));
        assert_eq!(few, many, "{path}");
        let rows = |text: &str| planned(text).unwrap().2.adjustments.len();
        assert!(rows(&fine) > 2 * rows(&coarse), "{path}");
    }
}

#[test]
fn a_to_c_is_a_to_b_and_b_to_c() {
    let straight = words("none", "none", "none", "none", "10 mm long");
    for path in ["together", "screw"] {
        let whole = Correction::of(&case(&text(&bent(), &straight, path)).unwrap()).unwrap();
        let first = Correction::of(&case(&text(&bent(), &left_over(), path)).unwrap()).unwrap();
        // The second plan is made from what the struts read when the first is done, to the digits that a file holds.
        let there = inverse(&first.platform, &first.ring_goal);
        let read: Vec<String> = there.iter().map(|(id, length)| format!("{id}: {:.4} mm", length.0.mm())).collect();
        let second = text(&left_over(), &straight, path)
            .replace("1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm", &read.join(", "));
        let second = Correction::of(&case(&second).unwrap()).unwrap();
        assert!(far(&second.ring_start, &first.ring_goal) < 1e-3);
        assert!(far(&second.ring_goal, &whole.ring_goal) < 1e-3, "{path}");
        let ends = |correction: &Correction| inverse(&correction.platform, &correction.ring_goal);
        let (one, two): (PerStrut<_>, PerStrut<_>) = (ends(&whole), ends(&second));
        for id in StrutId::ALL {
            assert!((one[id].0 - two[id].0).mm().abs() < 1e-3, "{path}, strut {id}");
        }
    }
}
