//! The drawings of docs/conventions.md are what the program draws.
//!
//! `HEXFIX_BLESS=1 cargo test --test drawings` draws them again; look at every one before it is committed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{root, verified};
use hexfix::prescription::document::Drawing;
use hexfix::prescription::views;
use hexfix::render;

/// Each deformity word alone: its key, what is written, and the view in which it shows.
const WORDS: [(&str, &str, &str, &str); 12] = [
    ("varus", "ap.angulation", "20 deg varus", "ap-before"),
    ("valgus", "ap.angulation", "20 deg valgus", "ap-before"),
    ("apex-anterior", "lateral.angulation", "20 deg apex-anterior", "lateral-before"),
    ("apex-posterior", "lateral.angulation", "20 deg apex-posterior", "lateral-before"),
    ("medial", "ap.translation", "15 mm medial", "ap-before"),
    ("lateral", "ap.translation", "15 mm lateral", "ap-before"),
    ("anterior", "lateral.translation", "15 mm anterior", "lateral-before"),
    ("posterior", "lateral.translation", "15 mm posterior", "lateral-before"),
    ("internal", "axial.rotation", "25 deg internal", "axial-before"),
    ("external", "axial.rotation", "25 deg external", "axial-before"),
    ("short", "axial.length", "20 mm short", "ap-before"),
    ("long", "axial.length", "20 mm long", "ap-before"),
];

/// A right tibia, the proximal fragment the reference, with one word of deformity and nothing else.
fn case(key: &str, value: &str) -> String {
    let word = |name: &str| if name == key { value } else { "none" };
    format!(
        "hexfix_case: 1\ncode: DRAWING\nrevision: 1\nlimb: right tibia\nreference: proximal\n\
         frame:\n  system: drawing\n  proximal_ring: {0}\n  distal_ring: {0}\n  struts: {1}\n  neutral_height: 150 mm\n\
         mounting: {{ ap: none, lateral: none, axial: 70 mm proximal, rotation: none }}\n\
         deformity:\n  ap: {{ angulation: {2}, translation: {3} }}\n  lateral: {{ angulation: {4}, translation: {5} }}\n  \
         axial: {{ rotation: {6}, length: {7} }}\n\
         osteotomy: {{ level: none, diameter: 28 mm }}\n\
         treatment: {{ surgery: 2026-11-02, latency: 7 days, rate: 1 mm/day, times: [\"08:00\"], path: together }}\n",
        "full-155",
        "wide",
        word("ap.angulation"),
        word("ap.translation"),
        word("lateral.angulation"),
        word("lateral.translation"),
        word("axial.rotation"),
        word("axial.length"),
    )
}

fn draw(key: &str, value: &str, view: &str) -> Drawing {
    let plan = verified(&case(key, value)).unwrap_or_else(|findings| panic!("{value}: {findings:#?}"));
    views(&plan).into_iter().find(|drawing| drawing.name == view).unwrap()
}

fn hold(name: &str, drawing: &Drawing) {
    let path = root().join("docs/drawings").join(format!("{name}.svg"));
    let svg = render::svg(drawing);
    if std::env::var_os("HEXFIX_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &svg).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == svg,
        "{} is not what the program draws",
        path.display()
    );
}

#[test]
fn every_word_has_the_drawing_that_the_program_makes() {
    for (name, key, value, view) in WORDS {
        let mut drawing = draw(key, value, view);
        drawing.caption = format!("{value}: right tibia, proximal reference");
        hold(name, &drawing);
    }
}

/// The axes and the strut numbers, seen from proximal: the end of a plan, where the frame is square.
#[test]
fn axes_and_strut_numbers_have_the_drawing_that_the_program_makes() {
    let mut drawing = draw("axial.length", "20 mm short", "axial-after");
    drawing.caption = "seen from proximal: x (right) points right, y (anterior) points up".to_owned();
    hold("axes", &drawing);
}
