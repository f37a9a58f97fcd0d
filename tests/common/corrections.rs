//! A correction with every word in use, for tests that try many of them.
#![allow(dead_code)]

use super::numbers::Numbers;

/// Greatest angulation, rotation (degrees), translation and length (millimetres).
pub struct Sizes {
    pub angulation: f64,
    pub rotation: f64,
    pub translation: f64,
    pub length: f64,
}

/// A case on the system `drawing`. `frame` is what `frame` says of struts and attachment; mounting and deformity are drawn anew.
pub fn correction(
    numbers: &mut Numbers,
    (code, frame): (&str, &str),
    (axial, level): (f64, f64),
    sizes: &Sizes,
) -> String {
    let mut toward = |most: f64, unit: &str, words: [&str; 2]| {
        format!("{:.2} {unit} {}", numbers.hundredths(0.1, most), words[numbers.below(2)])
    };
    let (sides, fronts) = (["medial", "lateral"], ["anterior", "posterior"]);
    format!(
        "hexfix_case: 1
code: {code}
revision: 1
limb: right tibia
reference: proximal
frame: {{ system: drawing, proximal_ring: full-155, distal_ring: full-155, {frame} }}
mounting: {{ ap: {}, lateral: {}, axial: {axial} mm proximal, rotation: none }}
deformity:
  ap: {{ angulation: {}, translation: {} }}
  lateral: {{ angulation: {}, translation: {} }}
  axial: {{ rotation: {}, length: {} }}
osteotomy: {{ level: {level} mm distal, diameter: 28 mm }}
treatment:
  surgery: 2026-11-02
  latency: 7 days
  rate: 1 mm/day
  times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]
  path: together",
        toward(15.0, "mm", sides),
        toward(15.0, "mm", fronts),
        toward(sizes.angulation, "deg", ["varus", "valgus"]),
        toward(sizes.translation, "mm", sides),
        toward(sizes.angulation, "deg", ["apex-anterior", "apex-posterior"]),
        toward(sizes.translation, "mm", fronts),
        toward(sizes.rotation, "deg", ["internal", "external"]),
        toward(sizes.length, "mm", ["short", "long"]),
    )
}
