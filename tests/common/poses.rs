//! Poses of reference data and of plans: read from JSON, and how far they are apart.
#![allow(dead_code)]

use serde_json::Value;

/// Three coordinates.
pub type Vector = [f64; 3];

/// A rotation matrix, rows first, and a translation.
pub struct Pose {
    pub rotation: [Vector; 3],
    pub translation: Vector,
}

/// A number, also where it is written as text to keep its digits.
pub fn number(value: &Value) -> f64 {
    match value {
        Value::String(digits) => digits.parse().unwrap(),
        other => other.as_f64().unwrap_or_else(|| panic!("a number, not {other}")),
    }
}

/// A list of a fixed number of numbers.
pub fn list<const N: usize>(value: &Value) -> [f64; N] {
    let numbers: Vec<f64> = value.as_array().expect("a list").iter().map(number).collect();
    numbers.try_into().expect("the right count")
}

/// A pose from a matrix and a vector.
pub fn pose(rotation: &Value, translation: &Value) -> Pose {
    let rows: Vec<Vector> = rotation.as_array().expect("rows").iter().map(list).collect();
    Pose { rotation: rows.try_into().expect("three rows"), translation: list(translation) }
}

/// Distance in mm and angle in degrees between two poses.
pub fn apart(a: &Pose, b: &Pose) -> (f64, f64) {
    let distance = (0..3).map(|i| (a.translation[i] - b.translation[i]).powi(2)).sum::<f64>().sqrt();
    let chord = (0..9).map(|k| (a.rotation[k / 3][k % 3] - b.rotation[k / 3][k % 3]).powi(2)).sum::<f64>().sqrt();
    (distance, 2.0 * (chord / 8_f64.sqrt()).min(1.0).asin().to_degrees())
}
