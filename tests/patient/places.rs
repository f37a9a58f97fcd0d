//! Where each strut sits, written from the conventions: seen from proximal, strut 1 starts at the patient's right of the anterior mark,
//! strut 2 at its left, and the numbers run anticlockwise.

use super::{chart, document, example, figure};
use hexfix::prescription::document::Shape;

const SQUARE: [&str; 6] = ["front right", "front left", "left", "back left", "back right", "right"];

/// Text of a case, the places of struts 1 to 6.
fn places(text: &str) -> Vec<String> {
    let pages = document(text);
    let (_, chart) = chart(&pages);
    chart.heads.iter().map(|head| head.place.clone()).collect()
}

/// A lengthening without any angle, so that the frame is square all the way.
fn straight(limb: &str, rotation: &str) -> String {
    let text = example("femur-lengthening.yaml");
    let limb_line = text.lines().find(|line| line.starts_with("limb:")).unwrap().to_owned();
    let mounting = text.lines().find(|line| line.starts_with("mounting:")).unwrap().to_owned();
    let (before, _) = mounting.split_once("rotation:").unwrap();
    text.replace(&limb_line, &format!("limb: {limb}")).replace(&mounting, &format!("{before}rotation: {rotation} }}"))
}

#[test]
fn the_struts_of_a_square_frame_sit_where_the_conventions_say() {
    for limb in ["left femur", "right femur"] {
        assert_eq!(places(&straight(limb, "none")), SQUARE, "{limb}");
    }
}

/// Internal turns the anterior mark towards medial: to the patient's left on a right limb, to the right on a left one.
#[test]
fn a_turned_ring_takes_its_struts_along() {
    let to_the_left = ["front", "left", "back left", "back", "right", "front right"];
    let to_the_right = ["right", "front", "front left", "left", "back", "back right"];
    for (limb, rotation, expected) in [
        ("right femur", "45 deg internal", to_the_left),
        ("left femur", "45 deg external", to_the_left),
        ("left femur", "45 deg internal", to_the_right),
        ("right femur", "45 deg external", to_the_right),
    ] {
        assert_eq!(places(&straight(limb, rotation)), expected, "{limb}, {rotation}");
    }
}

/// In the drawing the front is above, the patient's right on the right, and each number stands where its words say.
#[test]
fn numbers_stand_in_the_drawing_where_the_words_say() {
    for text in
        [straight("left femur", "none"), straight("right femur", "45 deg internal"), example("tibia-varus.yaml")]
    {
        let pages = document(&text);
        let drawing = figure(&pages, "from-above");
        let at = |word: &str| {
            let found = drawing.shapes.iter().find_map(|shape| match shape {
                Shape::Label { at, text, .. } if text == word => Some(*at),
                _ => None,
            });
            found.unwrap_or_else(|| panic!("no {word}"))
        };
        assert!(at("front").1 > 0.0 && at("back").1 < 0.0 && at("left").0 < 0.0 && at("right").0 > 0.0);
        for (index, head) in chart(&pages).1.heads.iter().enumerate() {
            let (x, y) = at(&(index + 1).to_string());
            let far = x.hypot(y);
            let is = |word: &str| head.place.split(' ').any(|part| part == word);
            // Half of an eighth of the circle is 22.5 degrees: sin 22.5 is 0.38.
            assert_eq!(is("left"), x < -0.382 * far, "strut {}: {}", index + 1, head.place);
            assert_eq!(is("right"), x > 0.382 * far, "strut {}: {}", index + 1, head.place);
            assert_eq!(is("front"), y > 0.382 * far, "strut {}: {}", index + 1, head.place);
            assert_eq!(is("back"), y < -0.382 * far, "strut {}: {}", index + 1, head.place);
            assert!(drawing.alternative.contains(&format!("Strut {} sits {}.", index + 1, head.place)));
        }
    }
}
