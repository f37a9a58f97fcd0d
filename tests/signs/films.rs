//! What the films show after every stage: the six words are measured on the walked bone, as a reader of films would.

use crate::run::{Case, Plan, Pose, Vector, direction, dot};
use crate::stages::{LIMBS, path};

/// Whole clicks of 0.5 mm leave the bone on the bench frame no further than this from its path.
const NEAR_MM: f64 = 1.2;
const NEAR_DEG: f64 = 0.7;

/// Words for plus and for minus, in the order of the case file.
const WORDS: [(&str, &str, &str); 6] = [
    ("ap.angulation", "varus", "valgus"),
    ("ap.translation", "medial", "lateral"),
    ("lateral.angulation", "apex-anterior", "apex-posterior"),
    ("lateral.translation", "anterior", "posterior"),
    ("axial.rotation", "internal", "external"),
    ("axial.length", "short", "long"),
];

pub fn cross(a: Vector, b: Vector) -> Vector {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// The six words, read on films square to the reference fragment. Which way the moving bone runs is its axis; its two
/// shadows are the film angles. The turn is seen by someone who looks along the moving bone itself: the bone is first
/// laid back along the reference bone by the shortest turn, then it is seen to which side its front points.
pub fn read(pose: &Pose, limb: &str, reference: &str) -> [f64; 6] {
    let proximal = reference == "proximal";
    let (medial, front, up) = (direction("medial", limb), direction("anterior", limb), direction("proximal", limb));
    let away = direction(if proximal { "distal" } else { "proximal" }, limb);
    let axis = pose.turn(away);
    let along = dot(axis, away);
    // Both far ends of a bowed bone lie on its hollow side, whichever fragment moves: varus medially, apex in front behind.
    let varus = (dot(axis, medial) / along).atan().to_degrees();
    let apex_front = (-dot(axis, front) / along).atan().to_degrees();
    let lay = cross(axis, away);
    let seen = pose.turn(front);
    let (once, twice) = (cross(lay, seen), cross(lay, cross(lay, seen)));
    let laid = [0, 1, 2].map(|i| seen[i] + once[i] + twice[i] / (1.0 + along));
    let turned = dot(laid, medial).atan2(dot(laid, front)).to_degrees();
    // The distal bone against the proximal one: with a distal reference the moved bone is the proximal one.
    let side = if proximal { 1.0 } else { -1.0 };
    let [across, forward, short] = [medial, front, up].map(|way| side * dot(pose.translation, way));
    [varus, across, apex_front, forward, side * turned, short]
}

/// Six numbers from words; a word that is not said is none.
fn said(words: &str) -> [f64; 6] {
    let mut six = [0.0; 6];
    for entry in words.split(';').map(str::trim).filter(|entry| !entry.is_empty() && *entry != "straight") {
        let (key, quantity) = entry.split_once(": ").expect("key: quantity");
        let Some(place) = WORDS.iter().position(|word| word.0 == key) else { continue };
        let mut parts = quantity.split(' ');
        let (number, word) = (parts.next().unwrap(), parts.nth(1).unwrap());
        let size: f64 = number.parse().expect("a number");
        let (_, plus, minus) = WORDS[place];
        assert!([plus, minus].contains(&word), "{word} of {key}");
        six[place] = if word == plus { size } else { -size };
    }
    six
}

fn same(found: [f64; 6], expected: [f64; 6]) -> bool {
    (0..6).all(|i| (found[i] - expected[i]).abs() < if [1, 3, 5].contains(&i) { NEAR_MM } else { NEAR_DEG })
}

/// The bone after each stage.
fn after(plan: &Plan, limb: &str, reference: &str) -> Vec<[f64; 6]> {
    plan.stages().into_iter().map(|[_, last]| read(&plan.bone(last), limb, reference)).collect()
}

/// Words at the start | a stage | what the films show after it | the next stage | and so on.
const AFTER: &str = r"
# The rotation is taken out of a bone that stays in varus; then the varus; then the distraction.
ap.angulation: 12 deg varus; axial.rotation: 10 deg internal; axial.length: 8 mm short | rotation | ap.angulation: 12 deg varus; axial.length: 8 mm short | angulation | axial.length: 8 mm short | length | straight
# A part of the twist: of 12 internal the first 4 go, 8 are left to be seen by one who looks along the bone in varus.
ap.angulation: 12 deg varus; axial.rotation: 12 deg internal | rotation first 4 deg | ap.angulation: 12 deg varus; axial.rotation: 8 deg internal | angulation | axial.rotation: 8 deg internal | rotation | straight
# 20 and 20 degrees are one bend of 27.236. Half of it leaves 13.618 in the same plane, and its shadows are
# atan(tan 13.618 / root 2) = 9.721 degrees on each film, not 10.
ap.angulation: 20 deg valgus; lateral.angulation: 20 deg apex-anterior | angulation first 13.618 deg | ap.angulation: 9.721 deg valgus; lateral.angulation: 9.721 deg apex-anterior | angulation | straight
# 9 and 12 mm are 15 mm across the bone. The first 5 of them are a third of the way on both films.
ap.translation: 9 mm medial; lateral.translation: 12 mm posterior | translation first 5 mm | ap.translation: 6 mm medial; lateral.translation: 8 mm posterior | translation | straight
# Beyond the goal is counted from the goal: 5 mm beyond 20 mm long are 25 mm long; there the bone is straightened.
ap.angulation: 9 deg varus; goal.axial.length: 20 mm long | length beyond 5 mm long | ap.angulation: 9 deg varus; axial.length: 25 mm long | angulation | axial.length: 25 mm long | length | axial.length: 20 mm long
# Compressed 4 mm beyond the goal from a bone that was long, rotated there, let go.
axial.rotation: 9 deg external; axial.length: 8 mm long | length beyond 4 mm short | axial.rotation: 9 deg external; axial.length: 4 mm short | rotation | axial.length: 4 mm short | length | straight
# From internal to external first, past none, while the valgus stays; then from valgus to straight; then on to varus.
ap.angulation: 8 deg valgus; axial.rotation: 6 deg internal; goal.ap.angulation: 5 deg varus; goal.axial.rotation: 8 deg external | rotation | ap.angulation: 8 deg valgus; axial.rotation: 8 deg external | angulation first 8 deg | axial.rotation: 8 deg external | angulation | ap.angulation: 5 deg varus; axial.rotation: 8 deg external
# A bend goes over in another plane: from varus to a goal with the apex behind. The rotation goes last.
ap.angulation: 14 deg varus; axial.rotation: 10 deg external; goal.lateral.angulation: 11 deg apex-posterior | angulation | lateral.angulation: 11 deg apex-posterior; axial.rotation: 10 deg external | rotation | lateral.angulation: 11 deg apex-posterior
# Straightened and unrotated in one stage, while the bone stays short and to the side; then to the side, then long.
ap.angulation: 10 deg varus; lateral.angulation: 8 deg apex-posterior; lateral.translation: 7 mm anterior; axial.rotation: 12 deg external; axial.length: 9 mm short | angulation+rotation | lateral.translation: 7 mm anterior; axial.length: 9 mm short | translation | axial.length: 9 mm short | length | straight
# Distracted and brought over in one stage, while the bend and the twist stay.
ap.angulation: 10 deg varus; ap.translation: 8 mm lateral; axial.rotation: 12 deg internal; axial.length: 9 mm short | length+translation | ap.angulation: 10 deg varus; axial.rotation: 12 deg internal | angulation+rotation | straight
";

#[test]
fn the_films_after_every_stage() {
    let (mut seen, mut faults) = (0, vec![]);
    for line in AFTER.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let stages: Vec<&str> = columns[1..].iter().step_by(2).copied().collect();
        for (limb, reference) in LIMBS {
            let plan = Case::centred(limb, reference, columns[0]).by(&path(&stages)).plan();
            assert_eq!(plan.stages().len(), stages.len(), "stages of {line}");
            for (number, found) in after(&plan, limb, reference).into_iter().enumerate() {
                let expected = said(columns[2 * number + 2]);
                if !same(found, expected) {
                    faults.push(format!("{limb}, {reference}, {}: {found:.2?}, not {expected:?}", stages[number]));
                }
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 10 * 4, "cases in the table");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every order of the four names.
fn orders(left: &[&'static str]) -> Vec<Vec<&'static str>> {
    if left.is_empty() {
        return vec![vec![]];
    }
    let mut all = vec![];
    for name in left {
        let rest: Vec<&str> = left.iter().copied().filter(|other| other != name).collect();
        all.extend(orders(&rest).into_iter().map(|mut order| {
            order.insert(0, name);
            order
        }));
    }
    all
}

/// In whatever order the four stages come, each brings its own words to the goal and leaves all others where they are.
#[test]
fn a_stage_changes_its_own_words_and_no_others() {
    let words = "ap.angulation: 9 deg valgus; ap.translation: 6 mm medial; lateral.angulation: 7 deg apex-posterior; \
                 lateral.translation: 5 mm posterior; axial.rotation: 11 deg internal; axial.length: 10 mm short";
    let goal = "ap.angulation: 4 deg varus; axial.rotation: 5 deg external; axial.length: 6 mm long";
    let aims: Vec<String> = goal.split("; ").map(|entry| format!("goal.{entry}")).collect();
    let all = orders(&["angulation", "rotation", "translation", "length"]);
    assert_eq!(all.len(), 24);
    for (i, order) in all.iter().enumerate() {
        let (limb, reference) = LIMBS[i % 4];
        let plan = Case::centred(limb, reference, &format!("{words}; {}", aims.join("; "))).by(&path(order)).plan();
        let mut expected = said(words);
        assert_eq!(plan.stages().len(), 4, "{limb}, {reference}, {order:?}");
        for (name, found) in order.iter().zip(after(&plan, limb, reference)) {
            let own: &[usize] = match *name {
                "angulation" => &[0, 2],
                "translation" => &[1, 3],
                "rotation" => &[4],
                _ => &[5],
            };
            for place in own {
                expected[*place] = said(goal)[*place];
            }
            assert!(same(found, expected), "{limb}, {reference}, {order:?}, {name}: {found:.2?}, not {expected:?}");
        }
    }
}
