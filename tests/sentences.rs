//! The sentences on the surgeon's page say what was written, both ways round. What they must say comes from anatomy: if
//! the distal bone lies medial of the proximal one, the proximal one lies lateral of the distal one; varus has its apex
//! on the lateral side, procurvatum at the front.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, verified};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::Block;

/// A square frame with wide struts and one set of deformity words: AP, lateral, axial.
fn case(limb: &str, reference: &str, deformity: [&str; 3], mounting: &str) -> String {
    let text = example("tibia-varus.yaml")
        .replace("right tibia", limb)
        .replace("reference: proximal", &format!("reference: {reference}"))
        .replace("system: generic", "system: drawing")
        .replace("struts: medium", "struts: wide")
        .replace("ap: { angulation: 12 deg varus, translation: 3 mm lateral }", &format!("ap: {{ {} }}", deformity[0]))
        .replace(
            "lateral: { angulation: 4 deg apex-anterior, translation: 7 mm posterior }",
            &format!("lateral: {{ {} }}", deformity[1]),
        )
        .replace("axial: { rotation: 6 deg internal, length: 15 mm short }", &format!("axial: {{ {} }}", deformity[2]));
    let lines = text.lines().map(|line| match line {
        line if line.starts_with("  readings:") => "  neutral_height: 160 mm".to_owned(),
        line if line.starts_with("mounting:") => mounting.to_owned(),
        line => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

const SQUARE: &str = "mounting: { ap: none, lateral: none, axial: none, rotation: none }";

fn prescription(text: &str) -> Prescription {
    Prescription::of(&verified(text).unwrap_or_else(|findings| panic!("{findings:#?}")))
}

/// Label and sentence pairs of the surgeon's page.
fn restated(prescription: &Prescription) -> Vec<(String, String)> {
    let facts = prescription.document.parts.last().unwrap().blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => Some(facts.clone()),
        _ => None,
    });
    facts.unwrap()
}

fn sentence(facts: &[(String, String)], label: &str) -> String {
    facts.iter().find(|(l, _)| l == label).unwrap().1.clone()
}

#[test]
fn every_translation_and_rotation_is_told_from_both_fragments() {
    let words = [("medial", "lateral"), ("lateral", "medial"), ("anterior", "posterior"), ("posterior", "anterior")];
    for (limb, reference) in [("right tibia", "proximal"), ("left tibia", "proximal"), ("right tibia", "distal")] {
        for (word, opposite) in words {
            let on_ap = word == "medial" || word == "lateral";
            let shifted = format!("angulation: none, translation: 5 mm {word}");
            let still = "angulation: none, translation: none";
            let (ap, lateral) = if on_ap { (shifted.as_str(), still) } else { (still, shifted.as_str()) };
            let text = case(limb, reference, [ap, lateral, "rotation: none, length: none"], SQUARE);
            let label = if on_ap { "Deformity, AP film" } else { "Deformity, lateral film" };
            let said = sentence(&restated(&prescription(&text)), label);
            // The words are about the distal fragment, whichever is the reference.
            assert!(said.contains(&format!("The distal fragment lies 5 mm {word} of the proximal one")), "{said}");
            assert!(said.contains(&format!("the proximal fragment lies 5 mm {opposite} of the distal one")), "{said}");
        }
        for (word, opposite) in [("internal", "external"), ("external", "internal")] {
            let still = "angulation: none, translation: none";
            let axial = format!("rotation: 8 deg {word}, length: none");
            let facts = restated(&prescription(&case(limb, reference, [still, still, &axial], SQUARE)));
            let said = sentence(&facts, "Deformity, axial");
            assert!(said.contains(&format!("The distal fragment is turned 8° {word} against the proximal")), "{said}");
            assert!(
                said.contains(&format!("the proximal fragment is turned 8° {opposite} against the distal")),
                "{said}"
            );
        }
    }
}

#[test]
fn the_apex_points_where_the_textbook_says() {
    let bends = [
        ("varus", "none", "apex lateral"),
        ("valgus", "none", "apex medial"),
        ("none", "apex-anterior", "apex anterior"),
        ("none", "apex-posterior", "apex posterior"),
        ("varus", "apex-anterior", "apex anterior and lateral"),
        ("valgus", "apex-posterior", "apex posterior and medial"),
    ];
    let angle = |word: &str| if word == "none" { "none".to_owned() } else { format!("10 deg {word}") };
    for limb in ["right tibia", "left tibia"] {
        for reference in ["proximal", "distal"] {
            for (coronal, sagittal, expected) in bends {
                let ap = format!("angulation: {}, translation: none", angle(coronal));
                let lateral = format!("angulation: {}, translation: none", angle(sagittal));
                let text = case(limb, reference, [&ap, &lateral, "rotation: none, length: none"], SQUARE);
                let summary = prescription(&text).summary.join("\n");
                assert!(summary.contains(&format!("{expected};")), "{limb}, {reference}, {coronal}: {summary}");
                // 10° and 10° are 14.002° in one plane, half-way between the films; one word alone is its own plane.
                let both = coronal != "none" && sagittal != "none";
                let (bend, plane) = match (both, coronal) {
                    (true, _) => ("a bend of 14°", "45° from the coronal plane"),
                    (false, "none") => ("a bend of 10°", "90° from the coronal plane"),
                    (false, _) => ("a bend of 10°", "0° from the coronal plane"),
                };
                assert!(summary.contains(bend) && summary.contains(plane), "{summary}");
            }
        }
    }
}

#[test]
fn the_mounting_is_told_as_it_was_written() {
    let mounting =
        "mounting: { ap: 5 mm medial, lateral: 12 mm posterior, axial: 60 mm proximal, rotation: 7 deg external }";
    let still = "angulation: none, translation: none";
    let text = case("left tibia", "proximal", [still, still, "rotation: none, length: 4 mm short"], mounting);
    let facts = restated(&prescription(&text));
    let said = sentence(&facts, "Mounting");
    assert!(
        said.contains("proximal ring lies 5 mm medial, 12 mm posterior and 60 mm proximal of the origin"),
        "{said}"
    );
    assert!(said.contains("turned 7° external (to the lateral side of anterior)"), "{said}");
    assert!(sentence(&facts, "Deformity, axial").contains("4 mm too near each other along the bone (short)"));
    assert!(sentence(&facts, "Which part moves").contains("The proximal fragment and its ring stand still"));
}
