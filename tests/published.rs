//! The kinematics against platforms that others published or that a 50-digit calculation gave (see
//! `tests/reference/README.md` for the sources).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hexfix::device::{PerStrut, StrutLength};
use hexfix::kinematics::{Jacobian, Platform, forward, inverse, parallel_pose};
use hexfix::space::{MovRing, Point, Pose, RefRing, Rotation, Vector};
use hexfix::units::Length;
use serde_json::Value;

fn cases(file: &str) -> Vec<Value> {
    let path = format!("{}/tests/reference/{file}", env!("CARGO_MANIFEST_DIR"));
    let value: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    value["cases"].as_array().unwrap().clone()
}

fn number(value: &Value) -> f64 {
    value.as_str().unwrap().parse().unwrap()
}

fn list<const N: usize>(value: &Value) -> [f64; N] {
    value.as_array().unwrap().iter().map(number).collect::<Vec<_>>().try_into().unwrap()
}

fn rows<const N: usize>(value: &Value) -> [[f64; 3]; N] {
    value.as_array().unwrap().iter().map(list::<3>).collect::<Vec<_>>().try_into().unwrap()
}

fn platform(reference: &Value, moving: &Value) -> Platform {
    Platform {
        reference: PerStrut::new(rows::<6>(reference).map(Point::from_mm)),
        moving: PerStrut::new(rows::<6>(moving).map(Point::from_mm)),
    }
}

fn pose(rotation: &Value, translation: &Value) -> Pose<MovRing, RefRing> {
    Pose::new(Rotation::from_matrix(rows::<3>(rotation)).unwrap(), Vector::from_mm(list::<3>(translation)))
}

fn lengths(value: &Value) -> PerStrut<StrutLength> {
    PerStrut::new(list::<6>(value).map(|length| StrutLength(Length::from_mm(length))))
}

/// Greatest distance between the places of the moving joints at two poses.
fn apart(platform: &Platform, a: &Pose<MovRing, RefRing>, b: &Pose<MovRing, RefRing>) -> f64 {
    let distances = platform.moving.iter().map(|(_, joint)| a.apply(*joint).distance(&b.apply(*joint)).mm());
    distances.fold(0.0, f64::max)
}

#[test]
fn inverse_gives_the_published_lengths() {
    let cases = cases("published_platforms.json");
    assert_eq!(cases.len(), 10);
    for case in cases {
        let platform = platform(&case["base"], &case["platform"]);
        let found = inverse(&platform, &pose(&case["R"], &case["t"]));
        let reference = list::<6>(&case["lengths_ref30"]);
        let printed = list::<6>(&case["lengths_printed"]);
        let tolerance = number(&case["tol_of_printed"]);
        for ((found, reference), printed) in found.in_order().iter().zip(reference).zip(printed) {
            let found = found.0.mm();
            assert!((found - reference).abs() <= 1e-14 * reference, "{}: {found} for {reference}", case["id"]);
            assert!(
                (found - printed).abs() <= tolerance * 1.01 + 1e-14 * printed,
                "{}: {found} for {printed}",
                case["id"]
            );
        }
    }
}

#[test]
fn forward_gives_the_published_pose() {
    let case = cases("published_platforms.json").into_iter().find(|case| case["kind"] == "fk").unwrap();
    let platform = platform(&case["base"], &case["platform"]);
    let start = Pose::new(Rotation::identity(), Vector::from_mm([0.0, 0.0, 194.32]));
    let found = forward(&platform, &lengths(&case["lengths_printed"]), &start).unwrap();
    assert!(apart(&platform, &found.ring_in_ring, &pose(&case["R"], &case["t"])) < 1e-8);
}

#[test]
fn forward_gives_every_random_pose_from_the_parallel_start() {
    let cases = cases("random_platforms.json");
    assert_eq!(cases.len(), 50);
    for case in cases {
        let platform = platform(&case["fixed_joints"], &case["moving_joints"]);
        let lengths = lengths(&case["strut_lengths"]);
        let truth = pose(&case["pose"]["R"], &case["pose"]["translation"]);
        let published = Pose::new(Rotation::identity(), Vector::from_mm(list::<3>(&case["fk_start"]["t"])));
        for start in [published, parallel_pose(&platform, &lengths, 1.0).unwrap()] {
            let found = forward(&platform, &lengths, &start).unwrap();
            let off = apart(&platform, &found.ring_in_ring, &truth);
            assert!(off < 1e-6, "{}: {off} mm", case["id"]);
            // The reference prints three digits.
            let condition = case["jacobian_condition"].as_f64().unwrap();
            assert!((found.condition - condition).abs() < 6e-4, "{}: {} for {condition}", case["id"], found.condition);
        }
    }
}

#[test]
fn singular_poses_are_refused_and_sound_ones_are_not() {
    let cases = cases("singular_platforms.json");
    assert_eq!(cases.len(), 7);
    for case in cases {
        let platform = platform(&case["base"], &case["platform"]);
        let pose = pose(&case["R"], &case["t"]);
        let condition = Jacobian::at(&platform, &pose).unwrap().condition();
        let answer = forward(&platform, &lengths(&case["lengths"]), &pose);
        if case["exact_rank"] == 6 {
            let values: Vec<f64> = list::<6>(&case["singular_values"]).to_vec();
            assert!((condition - values[0] / values[5]).abs() < 1e-9, "{}", case["id"]);
            assert!(answer.is_ok(), "{}", case["id"]);
        } else {
            assert!(condition > 1e9, "{}: {condition}", case["id"]);
            assert!(answer.is_err(), "{}", case["id"]);
        }
    }
}

/// The paired-joint frame turned about its axis past a quarter turn has crossed Fichter's singular pose; the lengths it
/// has there must not be answered from the pose before it.
#[test]
fn a_pose_across_a_singularity_is_not_an_answer() {
    let case = cases("singular_platforms.json").into_iter().find(|case| case["id"] == "fichter_yaw90_1").unwrap();
    let platform = platform(&case["base"], &case["platform"]);
    let at = |degrees: f64| {
        let turn = Rotation::about_z(hexfix::units::Angle::from_degrees(degrees));
        Pose::new(turn, Vector::from_mm(list::<3>(&case["t"])))
    };
    let (before, beyond) = (at(45.0), at(135.0));
    let sign = |pose| Jacobian::at(&platform, pose).unwrap().orientation();
    assert_eq!(sign(&before), -sign(&beyond), "the two poses must lie on both sides");
    if let Ok(found) = forward(&platform, &inverse(&platform, &beyond), &before) {
        let off = apart(&platform, &found.ring_in_ring, &beyond);
        assert_eq!(sign(&found.ring_in_ring), sign(&before));
        assert!(off > 1.0, "an answer may only be another pose on the side of the start");
    }
}
