//! Do the planned poses show the films that the surgeon wrote?
//!
//! The words were turned into poses; here the poses are measured as films are: the bone's axis is projected on
//! both views, the twist is what remains when the tilt is undone, and the marked points are compared. Signs that were
//! lost on the way forward show here.

use super::matrix::{Column, Matrix, parts};
use super::{Evidence, Outcome};
use crate::anatomy::{Directed, Direction, Fragment, Limb, Side};
use crate::case::{Alignment, Case};
use crate::finding::{Code, Finding};
use crate::space::{MovBone, Pose, RefBone};
use crate::units::{Angle, Length, Projected};

/// Greatest difference of a measured film number from the written one, in degrees or millimetres.
const LIMIT: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let case = evidence.case;
    let start = compare(case, "deformity", &case.deformity, &evidence.correction.start);
    let goal = compare(case, "goal", &case.goal, &evidence.correction.goal);
    let worst = start.iter().chain(&goal).map(|(_, difference)| *difference).fold(0.0, f64::max);
    let mut outcome = Outcome::new(worst, LIMIT, "deg or mm");
    for (what, difference) in start.into_iter().chain(goal).filter(|(_, difference)| !(*difference <= LIMIT)) {
        let found = format!("{what} differs by {difference:.6} from what is written");
        outcome = outcome.with(Finding::new(
            Code::FilmsDisagree,
            found,
            format!("differences up to {LIMIT} deg or mm"),
            "report this case: the program contradicts itself and has printed nothing",
        ));
    }
    outcome
}

/// Each of the six words with the difference of its measured number.
fn compare(case: &Case, which: &str, words: &Alignment, pose: &Pose<MovBone, RefBone>) -> Vec<(String, f64)> {
    let measured = measure(case.limb, case.reference, &parts(pose));
    let pairs = numbers(words).into_iter().zip(measured);
    FILM_KEYS
        .iter()
        .zip(pairs)
        .map(|(key, (written, measured))| (format!("{which}.{key}"), (written - measured).abs()))
        .collect()
}

/// The keys of the six words, in the order of [`numbers`] and [`measure`].
const FILM_KEYS: [&str; 6] =
    ["ap.angulation", "ap.translation", "lateral.angulation", "lateral.translation", "axial.rotation", "axial.length"];

/// The six words as numbers with signs: positive for varus, medial, apex-anterior, anterior, internal and short.
pub(super) fn numbers(words: &Alignment) -> [f64; 6] {
    [
        number(words.coronal_angulation, Projected::degrees),
        number(words.coronal_translation, Length::mm),
        number(words.sagittal_angulation, Projected::degrees),
        number(words.sagittal_translation, Length::mm),
        number(words.rotation, Angle::degrees),
        number(words.length, Length::mm),
    ]
}

/// The size with a sign: positive for varus, medial, apex-anterior, anterior, internal and short.
fn number<Q, W: Direction>(quantity: Directed<Q, W>, size: impl Fn(Q) -> f64) -> f64 {
    match quantity {
        Directed::Nothing => 0.0,
        Directed::Toward(amount, word) => size(amount) * if word == W::WORDS[0].1 { 1.0 } else { -1.0 },
    }
}

/// Medial is the patient's left (-x) on a right limb.
pub(super) fn medial(limb: Limb) -> f64 {
    if limb.side == Side::Right { -1.0 } else { 1.0 }
}

/// The moving bone runs down (-1) from the cut when the proximal fragment is the reference, up otherwise.
pub(super) fn down(reference: Fragment) -> f64 {
    if reference == Fragment::Proximal { -1.0 } else { 1.0 }
}

/// The six film numbers of a pose, in the order and with the signs of [`numbers`]: degrees and millimetres.
pub(super) fn measure(limb: Limb, reference: Fragment, (matrix, place): &(Matrix, Column)) -> [f64; 6] {
    let [x, y, z] = *place;
    let (medial, down) = (medial(limb), down(reference));
    let axis = [0, 1, 2].map(|k| down * matrix[k][2]);
    let degrees = |across: f64, along: f64| libm::atan2(across, along).to_degrees();
    let varus = degrees(medial * axis[0], down * axis[2]);
    let apex_anterior = degrees(-axis[1], down * axis[2]);
    // In both cases the translation words are about the distal point seen from the proximal one.
    let distal = -down;
    // A positive turn about z carries the front to the patient's left: towards medial where medial is -x.
    let internal = -distal * medial * twist(matrix);
    [varus, distal * medial * x, apex_anterior, distal * y, internal, distal * z]
}

/// The six words that films of a pose would show.
pub(super) fn words(limb: Limb, reference: Fragment, pose: &Pose<MovBone, RefBone>) -> Alignment {
    let [varus, medial, apex_anterior, anterior, internal, short] = measure(limb, reference, &parts(pose));
    Alignment {
        coronal_angulation: worded(varus, Projected::from_degrees),
        coronal_translation: worded(medial, Length::from_mm),
        sagittal_angulation: worded(apex_anterior, Projected::from_degrees),
        sagittal_translation: worded(anterior, Length::from_mm),
        rotation: worded(internal, Angle::from_degrees),
        length: worded(short, Length::from_mm),
    }
}

/// A number with a sign as a size with a word: the first of the pair where it is positive.
pub(super) fn worded<Q, W: Direction>(number: f64, size: impl Fn(f64) -> Q) -> Directed<Q, W> {
    let [(_, positive), (_, negative)] = W::WORDS;
    match number {
        0.0 => Directed::Nothing,
        some => Directed::Toward(size(some.abs()), if some > 0.0 { positive } else { negative }),
    }
}

/// The turn of a rotation matrix about its own z axis, in degrees, positive from anterior towards the patient's left,
/// after the smallest turn that carries z to the matrix' third column is undone: for `R = tilt * twist` with
/// tilt in the x-y plane, twist = atan2(R10 - R01, R00 + R11).
fn twist(matrix: &Matrix) -> f64 {
    libm::atan2(matrix[1][0] - matrix[0][1], matrix[0][0] + matrix[1][1]).to_degrees()
}
