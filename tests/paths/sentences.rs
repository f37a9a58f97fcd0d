//! Sentences about stages that a surgeon would nod at. Nothing here was taken from the program or from a calculation:
//! only what the words say, within what whole clicks leave (about a millimetre and half a degree in this frame).

use crate::poses::{Pose, Vector, list};
use crate::{NEAR_DEG, NEAR_MM, array, bone, plan, whole};
use serde_json::Value;

const NONE: [&str; 6] = ["none"; 6];

/// One limb; the six words stand in the order of the case file: the AP film, the lateral film, rotation and length.
struct Limb {
    side: &'static str,
    reference: &'static str,
    words: [&'static str; 6],
    goal: [&'static str; 6],
    path: &'static str,
}

struct Walked {
    limb: Limb,
    plan: Value,
}

fn six(name: &str, words: [&str; 6]) -> String {
    let [ap, across, lateral, along, rotation, length] = words;
    format!(
        "{name}:\n  ap: {{ angulation: {ap}, translation: {across} }}\n  lateral: {{ angulation: {lateral}, translation: \
         {along} }}\n  axial: {{ rotation: {rotation}, length: {length} }}\n"
    )
}

impl Limb {
    fn walk(self, id: &str) -> Walked {
        let Self { side, reference, words, goal, path } = &self;
        let yaml = format!(
            "hexfix_case: 1\ncode: SAID-001\nrevision: 1\nlimb: {side} tibia\nreference: {reference}\nframe: {{ system: bench, \
             proximal_ring: wide-180, distal_ring: narrow-140, struts: wide, neutral_height: 195 mm }}\nmounting: {{ ap: none, \
             lateral: 8 mm posterior, axial: 70 mm {reference}, rotation: none }}\n{}{}osteotomy: {{ level: none, diameter: \
             28 mm }}\ntreatment:\n  surgery: 2026-11-02\n  latency: 7 days\n  rate: 1 mm/day\n  times: [ \"08:00\", \"20:00\" ]\n  \
             path: {path}\n",
            six("deformity", *words),
            six("goal", *goal)
        );
        let plan = plan(&format!("{id}-{side}-{reference}"), &yaml);
        Walked { limb: self, plan }
    }
}

impl Walked {
    fn rows(&self) -> Vec<Pose> {
        array(&self.plan["adjustments"]).iter().map(bone).collect()
    }

    /// The rows of a stage, counted from one.
    fn stage(&self, number: usize) -> Vec<Pose> {
        let stage = &self.plan["stages"][number - 1];
        let rows = &array(&self.plan["adjustments"])[whole(&stage["first_row"]) - 1..whole(&stage["last_row"])];
        rows.iter().map(bone).collect()
    }

    fn medial(&self) -> f64 {
        if self.limb.side == "right" { -1.0 } else { 1.0 }
    }

    fn proximal(&self) -> bool {
        self.limb.reference == "proximal"
    }

    /// Degrees of varus and of apex-anterior, as they would be measured on films of the moving fragment.
    fn films(&self, pose: &Pose) -> [f64; 2] {
        let away = if self.proximal() { -1.0 } else { 1.0 };
        let axis: Vector = [0, 1, 2].map(|i| pose.rotation[i][2] * away);
        let along = axis[2] * away;
        [axis[0] * self.medial() / along, -axis[1] / along].map(|slope| slope.atan().to_degrees())
    }

    /// Degrees by which the front of the distal fragment is turned to medial. The bone must be straight.
    fn internal(&self, pose: &Pose) -> f64 {
        let turned = (pose.rotation[0][1] * self.medial()).atan2(pose.rotation[1][1]).to_degrees();
        if self.proximal() { turned } else { -turned }
    }

    /// Millimetres medial, anterior and long: where the distal marked point lies from the proximal one.
    fn offset(&self, pose: &Pose) -> Vector {
        let [x, y, z] = pose.translation.map(|v| if self.proximal() { v } else { -v });
        [x * self.medial(), y, -z]
    }
}

fn near<const N: usize>(found: [f64; N], said: [f64; N], limit: f64, what: &str) {
    assert!((0..N).all(|i| (found[i] - said[i]).abs() < limit), "{what}: {found:?}, not {said:?}");
}

/// Both sides with either reference.
fn limbs(words: [&'static str; 6], goal: [&'static str; 6], path: &'static str) -> [Limb; 4] {
    [("right", "proximal"), ("right", "distal"), ("left", "proximal"), ("left", "distal")]
        .map(|(side, reference)| Limb { side, reference, words, goal, path })
}

/// A short bowed bone is distracted first. Every strut gets longer at every turn, the films keep their angles, the bone
/// ends stay as far to the side as they were, and after the stage nothing is short.
#[test]
fn distraction_first_lengthens_every_strut_and_leaves_the_films() {
    let words = ["12 deg varus", "5 mm lateral", "6 deg apex-anterior", "4 mm posterior", "none", "20 mm short"];
    for limb in limbs(words, NONE, "[ { do: [length] }, { do: [angulation, translation] } ]") {
        let walked = limb.walk("distraction");
        for pose in walked.stage(1) {
            near(walked.films(&pose), [12.0, 6.0], NEAR_DEG, "film angles");
            let [medial, anterior, _] = walked.offset(&pose);
            near([medial, anterior], [-5.0, -4.0], NEAR_MM, "film translations");
        }
        near(walked.offset(walked.stage(1).last().unwrap()), [-5.0, -4.0, 0.0], NEAR_MM, "after distraction");
        for row in &array(&walked.plan["adjustments"])[..walked.stage(1).len()] {
            assert!(list::<6>(&row["clicks"]).iter().all(|clicks| *clicks >= 0.0), "a strut gets shorter: {row}");
        }
        let turned = list::<6>(&array(&walked.plan["adjustments"])[walked.stage(1).len() - 1]["readings_mm"]);
        let start = list::<6>(&walked.plan["start"]["readings_mm"]);
        assert!((0..6).all(|k| turned[k] > start[k] + 10.0), "every strut longer: {start:?}, {turned:?}");
    }
}

/// `beyond: 5 mm long`: there is a place where the bone ends are 5 mm farther apart than at the end, and there they turn.
#[test]
fn beyond_the_goal_there_is_room_to_turn() {
    let path = "[ { do: [length], beyond: 5 mm long }, { do: [angulation, rotation] }, { do: [length] } ]";
    let words = ["10 deg valgus", "none", "none", "none", "8 deg external", "6 mm short"];
    for limb in limbs(words, NONE, path) {
        let walked = limb.walk("beyond");
        let longest = walked.rows().iter().map(|pose| walked.offset(pose)[2]).fold(f64::MIN, f64::max);
        let last = walked.offset(walked.rows().last().unwrap())[2];
        near([longest - last, last], [5.0, 0.0], NEAR_MM, "beyond the end, and the end");
        for pose in walked.stage(2) {
            near([walked.offset(&pose)[2]], [5.0], NEAR_MM, "long while it turns");
        }
        near(walked.films(walked.stage(1).last().unwrap()), [-10.0, 0.0], NEAR_DEG, "not yet turned");
        near(walked.films(walked.stage(2).last().unwrap()), [0.0, 0.0], NEAR_DEG, "turned before it comes back");
    }
}

/// A screw of a pure displacement goes straight: no turn anywhere, and every row on the line from start to goal.
#[test]
fn a_screw_without_a_turn_goes_straight() {
    let words = ["none", "8 mm medial", "none", "6 mm anterior", "none", "10 mm short"];
    for limb in limbs(words, NONE, "screw") {
        let walked = limb.walk("straight");
        let count = walked.rows().len();
        for (i, pose) in walked.rows().iter().enumerate() {
            let left = 1.0 - (i + 1) as f64 / count as f64;
            near(walked.offset(pose), [8.0, 6.0, -10.0].map(|mm| mm * left), NEAR_MM, "on the line");
            near(walked.films(pose), [0.0, 0.0], NEAR_DEG, "no tilt");
            near([walked.internal(pose)], [0.0], NEAR_DEG, "no twist");
        }
    }
}

/// The bow is taken out first. The marked point waits, the bone straightens on both films, and an internal rotation of
/// 15 degrees is still there to be seen when the bone is straight. Turning it out then leaves the films alone.
#[test]
fn straightening_first_leaves_the_rotation_for_later() {
    let words = ["12 deg varus", "4 mm lateral", "9 deg apex-posterior", "none", "15 deg internal", "none"];
    for limb in limbs(words, NONE, "[ { do: [angulation] }, { do: [rotation] }, { do: [translation] } ]") {
        let walked = limb.walk("straightening");
        for pose in walked.stage(1).iter().chain(&walked.stage(2)) {
            near(walked.offset(pose), [-4.0, 0.0, 0.0], NEAR_MM, "the marked point waits");
        }
        let straight = walked.stage(1).pop().unwrap();
        near(walked.films(&straight), [0.0, 0.0], NEAR_DEG, "straight on both films");
        near([walked.internal(&straight)], [15.0], NEAR_DEG, "still rotated");
        for pose in walked.stage(2).iter().chain(&walked.stage(3)) {
            near(walked.films(pose), [0.0, 0.0], NEAR_DEG, "stays straight");
        }
        near([walked.internal(&walked.stage(2).pop().unwrap())], [0.0], NEAR_DEG, "rotated back");
    }
}

/// The rotation is taken out of a bone that stays bowed: about its own axis, so neither film changes its angle.
#[test]
fn rotation_alone_keeps_the_bow() {
    let words = ["14 deg varus", "none", "8 deg apex-anterior", "none", "20 deg external", "none"];
    for limb in limbs(words, NONE, "[ { do: [rotation] }, { do: [angulation] } ]") {
        let walked = limb.walk("rotation");
        for pose in walked.stage(1) {
            near(walked.films(&pose), [14.0, 8.0], NEAR_DEG, "the bow stays");
            near(walked.offset(&pose), [0.0; 3], NEAR_MM, "the marked point stays");
        }
        near([walked.internal(walked.rows().last().unwrap())], [0.0], NEAR_DEG, "no rotation at the end");
    }
}

/// From varus to valgus by angulation alone: the AP film changes steadily through straight, the lateral film stays straight.
#[test]
fn from_varus_to_valgus_in_one_plane() {
    let words = ["10 deg varus", "none", "none", "none", "none", "none"];
    let goal = ["10 deg valgus", "none", "none", "none", "none", "none"];
    for limb in limbs(words, goal, "[ { do: [angulation] } ]") {
        let walked = limb.walk("plane");
        let count = walked.rows().len();
        for (i, pose) in walked.rows().iter().enumerate() {
            let varus = 10.0 - 20.0 * (i + 1) as f64 / count as f64;
            near(walked.films(pose), [varus, 0.0], NEAR_DEG, "equal parts of one bend");
            near(walked.offset(pose), [0.0; 3], NEAR_MM, "the marked point stays");
        }
    }
}
