//! One number wrong: what can be derived by hand.

use crate::{Words, of_one, random_cases};
use hexfix::certainty::{Effect, Number};

type Vector = [f64; 3];

/// The rotation matrix of the planned movement, from start to goal, in the reference fragment.
fn planned_turn(case: &hexfix::case::Case) -> [Vector; 3] {
    let (start, goal) = (case.start().rotation().matrix(), case.end().rotation().matrix());
    [0, 1, 2].map(|i| [0, 1, 2].map(|j| (0..3).map(|k| goal[i][k] * start[j][k]).sum()))
}

fn length(v: Vector) -> f64 {
    v.iter().map(|c| c * c).sum::<f64>().sqrt()
}

fn near(found: f64, expected: f64, what: &str) {
    assert!((found - expected).abs() < 1e-9, "{what}: {found}, not {expected}");
}

/// A ring that sits elsewhere by d carries the hinge along: the end is off by (1 - R) d, that is 2 sin(theta/2) times the part of d that
/// is square to the axis of the planned turn, and no turn is wrong. All limbs, both references.
#[test]
fn a_ring_that_sits_elsewhere_moves_the_end_by_two_sine_of_half_the_turn() {
    let mut largest = 0.0_f64;
    for words in random_cases() {
        let case = words.case();
        let r = planned_turn(&case);
        let axis = [r[2][1] - r[1][2], r[0][2] - r[2][0], r[1][0] - r[0][1]];
        let (sine, cosine) = (0.5 * length(axis), 0.5 * (r[0][0] + r[1][1] + r[2][2] - 1.0));
        let (axis, theta) = (axis.map(|c| c / length(axis)), sine.atan2(cosine));
        let medial = if words.limb.starts_with("right") { -1.0 } else { 1.0 };
        let places = [
            (Number::RingAp, [medial, 0.0, 0.0]),
            (Number::RingLateral, [0.0, 1.0, 0.0]),
            (Number::RingAxial, [0.0, 0.0, 1.0]),
        ];
        for (number, d) in places {
            let effect = Effect::of_one(&case, number);
            let along: f64 = (0..3).map(|k| axis[k] * d[k]).sum();
            let expected = 2.0 * (0.5 * theta).sin() * (1.0 - along * along).sqrt();
            near(effect.shift().mm(), expected, number.key());
            near(effect.turn().degrees(), 0.0, number.key());
            for k in 0..3 {
                let expected = d[k] - (0..3).map(|j| r[k][j] * d[j]).sum::<f64>();
                near(effect.more.shift.mm()[k], expected, number.key());
                near(effect.less.shift.mm()[k], -expected, number.key());
            }
            largest = largest.max(expected);
        }
    }
    assert!(largest > 0.5, "{largest}");
}

/// A translation or a length that is read 1 mm wrong ends 1 mm wrong, and a rotation that is read 1 degree wrong ends 1 degree wrong,
/// whatever else the plan does.
#[test]
fn what_is_read_wrong_on_the_bone_stays_wrong_by_as_much() {
    for words in random_cases() {
        let case = words.case();
        for number in [Number::ApTranslation, Number::LateralTranslation, Number::AxialLength] {
            let (shift, turn) = of_one(&case, number);
            near(shift, 1.0, number.key());
            near(turn, 0.0, number.key());
        }
        let (shift, turn) = of_one(&case, Number::AxialRotation);
        // The centre of the bone end lies on the axis of the twist.
        near(shift, 0.0, "rotation of the bone");
        near(turn, 1.0, "rotation of the bone");
    }
}

/// Nothing turns, so no hinge can be in the wrong place: where the ring sits does not matter at all.
#[test]
fn in_a_pure_lengthening_the_ring_does_not_matter() {
    let mut words = Words::straight();
    words.goal = Some(["none", "none", "none", "none", "none", "50 mm long"].map(str::to_owned));
    words.mounting = ["20 mm medial", "30 mm posterior", "80 mm proximal", "25 deg internal"].map(str::to_owned);
    words.level = "40 mm distal".to_owned();
    let case = words.case();
    for number in [Number::RingAp, Number::RingLateral, Number::RingAxial, Number::RingRotation] {
        let (shift, turn) = of_one(&case, number);
        // A turned ring turns the lengthening about the bone's own axis: nothing of it is seen.
        near(shift, 0.0, number.key());
        near(turn, 0.0, number.key());
    }
    // A bone that is really bent by 1 degree stays bent by 1 degree, and its end at 40 mm swings by as much.
    for number in [Number::ApAngulation, Number::LateralAngulation] {
        let (shift, turn) = of_one(&case, number);
        near(turn, 1.0, number.key());
        near(shift, 80.0 * 0.5_f64.to_radians().sin(), number.key());
    }
}

/// A straight sideways movement is carried out by a ring that is turned by 1 degree: 30 mm go 1 degree astray.
#[test]
fn a_turned_ring_leads_a_translation_astray() {
    let case = Words::straight().with(1, "30 mm medial").case();
    let (shift, turn) = of_one(&case, Number::RingRotation);
    near(shift, 60.0 * 0.5_f64.to_radians().sin(), "ring rotation");
    near(turn, 0.0, "ring rotation");
}

/// A bend of 60 degrees in the AP view turns about the axis from back to front. One millimetre of the ring across that axis is one
/// millimetre at the end (2 sin 30 degrees), one along it is nothing.
#[test]
fn across_a_hinge_of_sixty_degrees_a_millimetre_is_a_millimetre() {
    let case = Words::straight().with(0, "60 deg varus").case();
    near(of_one(&case, Number::RingAp).0, 1.0, "medial");
    near(of_one(&case, Number::RingAxial).0, 1.0, "proximal");
    near(of_one(&case, Number::RingLateral).0, 0.0, "anterior");
    let case = Words::straight().with(2, "60 deg apex-anterior").case();
    near(of_one(&case, Number::RingAp).0, 0.0, "medial");
    near(of_one(&case, Number::RingAxial).0, 1.0, "proximal");
    near(of_one(&case, Number::RingLateral).0, 1.0, "anterior");
}

/// 20 degrees of varus of a right tibia. If the ring really sits 1 mm nearer the knee than was written, the hinge does too; the cut is 1 mm
/// below it and swings outwards with the distal fragment: sin 20 degrees to the lateral side (the patient's right), and a little up.
#[test]
fn a_hinge_that_is_too_high_swings_the_end_outwards() {
    let case = Words::straight().with(0, "20 deg varus").case();
    let [x, y, z] = Effect::of_one(&case, Number::RingAxial).more.shift.mm();
    let (sine, cosine) = 20_f64.to_radians().sin_cos();
    near(x, sine, "to the right");
    near(y, 0.0, "forward");
    near(z, 1.0 - cosine, "up");
    let mut left = Words::straight().with(0, "20 deg varus");
    left.limb = "left tibia".to_owned();
    near(Effect::of_one(&left.case(), Number::RingAxial).more.shift.mm()[0], -sine, "to the left of a left limb");
    // The table of SAFETY.md: 6 mm of the hinge are 2.1 mm at the end.
    near((6.0 * of_one(&case, Number::RingAp).0 * 10.0).round(), 21.0, "tenths of a millimetre");
}

/// A bend of theta in one film is straightened about an axis that is turned by the ring's error delta: what is left is a turn of
/// 4 arcsin(sin(theta/2) sin(delta/2)).
#[test]
fn a_turned_ring_leaves_a_turn_in_closed_form() {
    for theta in [5.0_f64, 12.0, 20.0, 45.0, 60.0] {
        for (index, word) in [(0, "varus"), (0, "valgus"), (2, "apex-anterior"), (2, "apex-posterior")] {
            for reference in ["proximal", "distal"] {
                let mut words = Words::straight().with(index, &format!("{theta} deg {word}"));
                words.reference = reference.to_owned();
                let (shift, turn) = of_one(&words.case(), Number::RingRotation);
                let (half, wrong) = ((0.5 * theta).to_radians(), 0.5_f64.to_radians());
                near(turn, 4.0 * (half.sin() * wrong.sin()).asin().to_degrees(), word);
                // Cut, origin and ring centre lie on the axis about which the ring is turned.
                near(shift, 0.0, word);
            }
        }
    }
}

/// In one film a degree is a degree. With a bend in the other film too, a degree on the film is less in space.
#[test]
fn an_angulation_read_wrong_stays_on_the_film() {
    for theta in [0, 7, 30, 60] {
        let word = if theta == 0 { "none".to_owned() } else { format!("{theta} deg varus") };
        near(of_one(&Words::straight().with(0, &word).case(), Number::ApAngulation).1, 1.0, &word);
    }
    // 40 degrees on the lateral film: a degree more on the AP film leads the bone's axis around by 1/tan 40 degrees, on a cone of 40 degrees,
    // without twisting it: 2 sin 20 / tan 40 in all.
    let bent = Words::straight().with(2, "40 deg apex-anterior").case();
    let (_, turn) = of_one(&bent, Number::ApAngulation);
    let expected = 2.0 * 20_f64.to_radians().sin() / 40_f64.to_radians().tan();
    assert!((turn - expected).abs() < 2e-4, "{turn} for {expected}");
}
