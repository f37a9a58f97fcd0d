//! Every example case works and still gives the plan that stands beside it.
//!
//! The golden files hold what changed, not what is right: signs and numbers are tested in `signs/` and `words.rs`.
//! `HEXFIX_BLESS=1 cargo test --test cases` writes them again; read the difference before it is committed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, examples, root, verified};
use hexfix::prescription::Prescription;
use hexfix::render;

#[test]
fn every_example_gives_its_golden_plan() {
    let names = examples();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        let plan = verified(&example(&name)).unwrap_or_else(|findings| panic!("{name}: {findings:#?}"));
        let text = render::text(&Prescription::of(&plan));
        let golden = root().join("examples").join(name.replace(".yaml", ".plan.txt"));
        if std::env::var_os("HEXFIX_BLESS").is_some() {
            std::fs::write(&golden, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        assert!(text == expected, "{name} no longer gives {}", golden.display());
    }
}

/// 50 mm at 1 mm a day in four turns a day is exactly 200 rows.
#[test]
fn fifty_millimetres_take_two_hundred_rows() {
    let plan = verified(&example("femur-lengthening.yaml")).unwrap();
    assert_eq!(plan.schedule().adjustments.len(), 200);
    let last = plan.schedule().adjustments.last().unwrap();
    assert_eq!((last.day, last.date.to_string().as_str()), (50, "2027-02-15"));
}

/// Writing the same again in other layout changes nothing that is printed.
#[test]
fn layout_of_the_file_changes_nothing() {
    let block = example("tibia-varus.yaml").replace(
        "  ap: { angulation: 12 deg varus, translation: 3 mm lateral }",
        "  ap:\n    translation: 3 mm lateral\n    angulation: 12 deg varus",
    );
    let document = |text: &str| Prescription::of(&verified(text).unwrap()).document;
    assert_eq!(document(&block), document(&example("tibia-varus.yaml")));
    let windows = example("tibia-varus.yaml").replace('\n', "\r\n");
    assert_eq!(document(&windows), document(&example("tibia-varus.yaml")));
}

/// Everything that can be written differently changes the fingerprint: two patients' pages never carry the same.
#[test]
fn the_fingerprint_follows_the_inputs() {
    let text = example("tibia-varus.yaml");
    let print = |text: &str| Prescription::of(&verified(text).unwrap()).record.fingerprint;
    let original = print(&text);
    let changes = [
        ("DEMO-01", "DEMO-09"),
        ("revision: 1", "revision: 2"),
        ("12 deg varus", "11 deg varus"),
        ("5 mm medial", "6 mm medial"),
        ("diameter: 28 mm", "diameter: 28.5 mm"),
        ("2026-11-02", "2026-11-03"),
        ("\"20:00\"", "\"20:30\""),
        ("peroneal nerve", "tibial nerve"),
        ("Ana Kowalska", "Someone Else"),
        ("1990-04-12", "1990-04-13"),
        ("+00 000 0001", "+00 000 0002"),
        (
            "  path: together",
            "  path: together\nuncertainty: { mounting: { distance: 3 mm, angle: none }, films: { distance: 1 mm, angle: 1 deg } }",
        ),
    ];
    for (from, to) in changes {
        assert_ne!(print(&text.replace(from, to)), original, "{from} to {to}");
    }
}
