//! What is printed about it.

use crate::Words;
use crate::common::{example, verified};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::Block;
use hexfix::render;

fn prescription(text: &str) -> Prescription {
    Prescription::of(&verified(text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}")))
}

/// The paragraphs and the table of the section, without its drawings.
fn section(prescription: &Prescription) -> (Vec<String>, Vec<Vec<String>>) {
    let blocks = &prescription.document.parts.last().unwrap().blocks;
    let heading = |block: &&Block| !matches!(block, Block::Heading(text) if text == "How sure the end is");
    let own = blocks.iter().skip_while(heading).skip(1).take_while(|block| !matches!(block, Block::Heading(_)));
    let (mut paragraphs, mut table) = (Vec::new(), Vec::new());
    for block in own {
        match block {
            Block::Paragraph(text) => paragraphs.push(text.clone()),
            Block::Table(found) => {
                let cells = |row: &hexfix::prescription::document::Row| {
                    row.cells.iter().map(|cell| format!("{cell:?}").split('"').nth(1).unwrap().to_owned()).collect()
                };
                table = found.rows.iter().map(cells).collect();
            }
            _ => {}
        }
    }
    (paragraphs, table)
}

#[test]
fn the_json_has_what_the_format_says() {
    let text = example("tibia-uncertain.yaml");
    let written = render::json(&prescription(&text).record);
    assert_eq!(written, render::json(&prescription(&text).record));
    let plan: serde_json::Value = serde_json::from_str(&written).unwrap();
    let sure = &plan["sensitivity"];
    let keys: Vec<&str> = sure["numbers"].as_array().unwrap().iter().map(|n| n["of"].as_str().unwrap()).collect();
    let expected = [
        "mounting.ap",
        "mounting.lateral",
        "mounting.axial",
        "mounting.rotation",
        "deformity.ap.angulation",
        "deformity.ap.translation",
        "deformity.lateral.angulation",
        "deformity.lateral.translation",
        "deformity.axial.rotation",
        "deformity.axial.length",
    ];
    assert_eq!(keys, expected);
    for number in sure["numbers"].as_array().unwrap() {
        let angle = ["rotation", "angulation"].iter().any(|end| number["of"].as_str().unwrap().ends_with(end));
        assert_eq!(number["unit"], if angle { "deg" } else { "mm" });
        assert_eq!(number["error"], 1);
        assert!(number["shift_mm"].as_f64().unwrap() >= 0.0 && number["turn_deg"].as_f64().unwrap() >= 0.0);
    }
    assert_eq!(sure["numbers"][9]["shift_mm"], 1.0);
    assert_eq!(sure["uncertainty"]["mounting"], serde_json::json!({ "distance_mm": 6.0, "angle_deg": 5.0 }));
    assert_eq!(sure["uncertainty"]["films"], serde_json::json!({ "distance_mm": 2.0, "angle_deg": 1.5 }));
    assert_eq!(sure["uncertainty"]["given"], true);
    assert_eq!(sure["cloud"]["samples"], 100_000);
    for view in ["ap", "lateral"] {
        let ellipse = &sure["cloud"]["views"][view];
        assert!(ellipse["semi_axes_mm"][0].as_f64().unwrap() >= ellipse["semi_axes_mm"][1].as_f64().unwrap());
        assert!(ellipse["centre_mm"].as_array().unwrap().len() == 2 && ellipse["turned_deg"].is_f64());
    }
}

#[test]
fn the_chance_is_said_with_care() {
    let chance = |uncertainty: &str| {
        let mut words = Words::straight().with(0, "15 deg varus");
        words.uncertainty = uncertainty.to_owned();
        let prescription = prescription(&words.text());
        let (paragraphs, _) = section(&prescription);
        let summary = prescription.summary.last().unwrap();
        assert_eq!(summary.split(" (").next(), paragraphs[1].split('.').next());
        (paragraphs[1].split('.').next().unwrap().to_owned(), paragraphs)
    };
    let of =
        |mounting: &str, films: &str| chance(&format!("uncertainty: {{ mounting: {mounting}, films: {films} }}\n"));
    let wide = "{ distance: 20 mm, angle: 20 deg }";
    let narrow = "{ distance: 0.1 mm, angle: 0.1 deg }";
    let none = "{ distance: none, angle: none }";
    let goal = "within 2 mm and 2° of the goal";
    assert_eq!(of(wide, wide).0, format!("Fewer than 1 in 100 corrections like this one would end {goal}"));
    assert_eq!(of(narrow, narrow).0, format!("More than 99 in 100 corrections like this one would end {goal}"));
    let (exact, paragraphs) = of(none, none);
    assert_eq!(exact, format!("With every number exactly right, every correction would end {goal}"));
    assert!(paragraphs[0].ends_with("At the errors reckoned with here none of them matters."), "{paragraphs:?}");
    let (assumed, paragraphs) = chance("");
    assert!(
        assumed.starts_with("About ")
            && assumed.ends_with(&format!("in 100 corrections like this one would end {goal}"))
    );
    let three = "place of the ring 3 mm and 3°; deformity 1 mm and 1°. This is assumed, because the case says nothing.";
    assert!(paragraphs[1].contains(three), "{paragraphs:?}");
    let known = "place of the ring exactly known; deformity 0.1 mm and 0.1°. So the case says.";
    assert!(of(none, narrow).1[1].contains(known));
}

/// Lengths alone are doubtful: the chance that three independent normal numbers of deviation 1 mm stay within 2 mm of nothing is
/// erf(sqrt 2) - 2 sqrt(2/pi) exp(-2) = 0.7385.
#[test]
fn the_chance_is_right_where_it_can_be_worked_out() {
    let mut words = Words::straight().with(5, "20 mm short");
    words.uncertainty =
        "uncertainty: { mounting: { distance: none, angle: none }, films: { distance: 1 mm, angle: none } }\n"
            .to_owned();
    let sure = prescription(&words.text()).record.sensitivity;
    // One standard error of 100 000 samples is 0.0014.
    assert!((sure.within - 0.7385).abs() < 0.006, "{}", sure.within);
    assert!(sure.in_words.starts_with("About 74 in 100 "), "{}", sure.in_words);
}

#[test]
fn the_number_that_matters_most_is_named() {
    let mut words = Words::straight().with(0, "60 deg varus");
    words.uncertainty =
        "uncertainty: { mounting: { distance: 3 mm, angle: none }, films: { distance: 1 mm, angle: 2 deg } }\n"
            .to_owned();
    let (paragraphs, table) = section(&prescription(&words.text()));
    let most = "the bone end is moved most by errors in the ring's place on the AP film and the ring's place along the bone (about 3 mm), \
                and the fragment turned most by errors in the AP angulation and the rotation of the bone (about 2°).";
    assert!(paragraphs[0].ends_with(most), "{}", paragraphs[0]);
    assert_eq!(table[0], ["Ring, AP film", "1 mm", "1", "0", "3 mm", "3", "0"]);
    assert_eq!(table[9], ["Bone, length", "1 mm", "1", "0", "1 mm", "1", "0"]);
    words.uncertainty = words.uncertainty.replace("3 mm, angle: none", "none, angle: 10 deg");
    let (paragraphs, _) = section(&prescription(&words.text()));
    assert!(paragraphs[0].contains("turned most by an error in the ring's rotation (10°)."), "{}", paragraphs[0]);
}
