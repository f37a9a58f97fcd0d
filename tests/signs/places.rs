//! Where the bone and the ring lie before the correction, in words.

use crate::run::{COMBINATIONS, Case, direction, dot};

/// Word | what is looked at | where it lies with a proximal reference | with a distal reference.
///
/// * `far end`: the moving bone's axis 100 mm from the cut; `front`: its anterior surface; `cut`: its point at the cut.
/// * The word always says how the distal fragment lies. With a distal reference it is the proximal fragment that moves:
///   its far end leans to the same side (both ends of a bowed bone lie on the hollow side), but its point at the cut and
///   its front lie the other way.
///
/// ```text
///   varus, right limb, from the front       3 mm lateral, right limb, from the front
///          \  proximal end medially                   |   proximal
///           \                                         |
///           /                                      |      distal, lateral of the proximal one;
///          /  distal end medially                  |      so the proximal one lies medial of the distal one
/// ```
const PLACES: &str = r"
ap.angulation: 8 deg varus               | far end | medial    | medial
ap.angulation: 8 deg valgus              | far end | lateral   | lateral
lateral.angulation: 8 deg apex-anterior  | far end | posterior | posterior
lateral.angulation: 8 deg apex-posterior | far end | anterior  | anterior
ap.translation: 8 mm medial              | cut     | medial    | lateral
ap.translation: 8 mm lateral             | cut     | lateral   | medial
lateral.translation: 8 mm anterior       | cut     | anterior  | posterior
lateral.translation: 8 mm posterior      | cut     | posterior | anterior
axial.rotation: 8 deg internal           | front   | medial    | lateral
axial.rotation: 8 deg external           | front   | lateral   | medial
axial.length: 8 mm short                 | cut     | proximal  | distal
axial.length: 8 mm long                  | cut     | distal    | proximal
";

#[test]
fn the_moving_fragment_lies_where_the_words_say() {
    let mut faults = vec![];
    for line in PLACES.lines().filter(|line| !line.is_empty()) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [words, what, proximal, distal] = columns[..] else { panic!("four columns in {line}") };
        for (limb, reference) in COMBINATIONS {
            let expected = if reference == "proximal" { proximal } else { distal };
            let away = if reference == "proximal" { -100.0 } else { 100.0 };
            let probe = match what {
                "far end" => [0.0, 0.0, away],
                "front" => [0.0, 100.0, 0.0],
                "cut" => [0.0, 0.0, 0.0],
                other => panic!("place {other}"),
            };
            let fragment = Case::new(limb, reference, words).plan().first_row();
            let now = fragment.place(probe);
            let moved = [0, 1, 2].map(|i| now[i] - probe[i]);
            let way = direction(expected, limb);
            let along = dot(moved, way);
            let aside = dot(moved, moved) - along * along;
            if along < 5.0 || aside > 9.0 {
                faults.push(format!(
                    "{limb}, reference {reference}, {words}: the {what} should lie {expected}, but lies {moved:.2?} away"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The hinge lies halfway between rings 150 mm apart: the moving ring's centre swings on a 75 mm arm.
#[test]
fn the_moving_ring_starts_on_the_side_the_bone_leans_to() {
    for (limb, reference) in COMBINATIONS {
        for (words, way) in [
            ("ap.angulation: 8 deg varus", "medial"),
            ("ap.angulation: 8 deg valgus", "lateral"),
            ("lateral.angulation: 8 deg apex-anterior", "posterior"),
            ("lateral.angulation: 8 deg apex-posterior", "anterior"),
        ] {
            let ring = Case::new(limb, reference, words).plan().ring("start");
            let sideways = dot(ring.translation, direction(way, limb));
            let arm = 75.0 * 8_f64.to_radians().sin();
            assert!((sideways - arm).abs() < 1e-6, "{limb}, reference {reference}, {words}: {sideways} is not {arm}");
        }
    }
}

/// Toes turned in carry whatever lies medial of the bone backwards and whatever lies lateral of it forwards (on either
/// limb); with a distal reference the proximal ring is carried the other way.
///
/// ```text
///        right limb from above, ring centre C medial of the bone B, internal rotation
///             front
///          C - - - - B        the front of the leg goes to the left, so what lies
///          |                  at the left of the bone goes back
///          v  back
/// ```
#[test]
fn a_ring_beside_the_bone_swings_with_its_rotation() {
    for (limb, reference) in COMBINATIONS {
        for (words, way) in [
            ("m.ap: 40 mm medial; axial.rotation: 5 deg internal", "posterior"),
            ("m.ap: 40 mm lateral; axial.rotation: 5 deg internal", "anterior"),
            ("m.ap: 40 mm medial; axial.rotation: 5 deg external", "anterior"),
            ("m.lateral: 40 mm anterior; axial.rotation: 5 deg internal", "medial"),
            ("m.lateral: 40 mm posterior; axial.rotation: 5 deg internal", "lateral"),
            ("m.lateral: 40 mm posterior; axial.rotation: 5 deg external", "medial"),
        ] {
            let ring = Case::new(limb, reference, words).plan().ring("start");
            let swing = dot(ring.translation, direction(way, limb));
            let expected = 40.0 * 5_f64.to_radians().sin() * if reference == "proximal" { 1.0 } else { -1.0 };
            assert!((swing - expected).abs() < 1e-6, "{limb}, reference {reference}, {words}: {swing}, not {expected}");
        }
    }
}

/// At the end of a frame planned to end square the moving ring stands on its own side, straight under or over the other.
#[test]
fn the_moving_ring_ends_square_on_its_own_side() {
    for (limb, reference) in COMBINATIONS {
        let case = Case::new(limb, reference, "ap.angulation: 8 deg varus; goal.axial.rotation: 4 deg external");
        let ring = case.plan().ring("end");
        let height = if reference == "proximal" { -150.0 } else { 150.0 };
        let off = [0, 1, 2].map(|i| ring.translation[i] - [0.0, 0.0, height][i]);
        assert!(dot(off, off) < 1e-12, "{limb}, reference {reference}: {:?}", ring.translation);
        for axis in [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] {
            let turned = dot(ring.turn(axis), axis);
            assert!((turned - 1.0).abs() < 1e-12, "{limb}, reference {reference}: {:?}", ring.rotation);
        }
    }
}
