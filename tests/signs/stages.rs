//! What each stage of a path does to the struts: sentences about the sides of the frame, written from drawings.
//!
//! One line of the table is one case and its stages. It holds on both sides and with both references, because the
//! struts are named by where they stand on the limb (the drawing of `table.rs`), not by their numbers:
//!
//! ```text
//!   right limb from above          left limb from above        front, back   before and behind the bone
//!          front                          front                 beside        to the left and right of it
//!         2     1                        2     1                medial        the three on the midline's side
//!      3    bone   6                  3    bone   6             feet-lateral  their foot stands lateral of their head
//!         4     5                        4     5                run-out       going down, they run round the bone the
//!   medial      lateral           lateral      medial                         way in which toes turn out
//! ```
//!
//! In a stage of angulation alone the marked point stays, so it is the hinge. A strut gets longer in it exactly if its
//! middle stands on the hollow (concave) side of the hinge, however large the other deformities still are. The ring is
//! square and centred, and the hinge lies on its axis halfway between the rings, unless a mounting word is said.

use crate::run::{Case, Plan};

/// A strut that is said to change is turned by two clicks of 0.5 mm at least, one that hardly turns by one at most.
const CHANGES: f64 = 0.9;
const RESTS: f64 = 0.6;

/// Both sides, both references, both bones of the leg.
pub const LIMBS: [(&str, &str); 4] =
    [("right tibia", "proximal"), ("left tibia", "distal"), ("left femur", "proximal"), ("right femur", "distal")];

const STRUTS: &str = r"
# Varus in a stage of its own, then distraction. The hollow side is medial: the medial struts open, the lateral close.
# A distraction carries the far ring straight away: every strut opens.
both | ap.angulation: 8 deg varus; axial.length: 12 mm short | angulation | longer medial; shorter lateral | length | longer all
# The other way round: the distraction comes first and opens every strut of the still oblique frame, then the medial open.
both | ap.angulation: 8 deg varus; axial.length: 12 mm short | length | longer all | angulation | longer medial; shorter lateral
# Valgus is hollow laterally. The toes, still turned out, are then turned in: struts that run inwards going down grow.
both | ap.angulation: 8 deg valgus; axial.rotation: 10 deg external | angulation | longer lateral; shorter medial | rotation | longer run-in; shorter run-out
# Toes turned out again first, about the axis of a bone that stays in varus: struts that run outwards grow. Then varus.
both | ap.angulation: 8 deg varus; axial.rotation: 12 deg internal | rotation | longer run-out; shorter run-in | angulation | longer medial; shorter lateral
# The mark may point where it will: round the bone the struts stand alike, so a twist is a twist.
both | axial.rotation: 12 deg internal; m.rotation: 30 deg internal; axial.length: 6 mm short | rotation | longer run-out; shorter run-in | length | longer all
# An apex in front is hollow behind: the back opens. Struts beside the hinge rest, though the bone is still lateral.
# Then the bone goes medially: struts whose feet stand medially are drawn out, the opposite ones pushed in.
both | lateral.angulation: 6 deg apex-anterior; ap.translation: 10 mm lateral | angulation | longer back; shorter front; equal beside | translation | longer feet-medial; shorter feet-lateral; equal beside
# The translation first, of a bone that stays bowed: the same struts as of a straight one. Then the back opens.
both | lateral.angulation: 6 deg apex-anterior; ap.translation: 10 mm medial | translation | longer feet-lateral; shorter feet-medial; equal beside | angulation | longer back; shorter front; equal beside
# An apex behind is hollow in front; the internal rotation went first, so the struts beside stand beside the hinge.
both | lateral.angulation: 6 deg apex-posterior; axial.rotation: 12 deg internal | rotation | longer run-out; shorter run-in | angulation | longer front; shorter back; equal beside
# Some millimetres of distraction give room, then the bone comes forward, then the rest of the distraction: all open,
# the feet that stand in front are drawn out and those behind pushed in, all open again.
both | lateral.translation: 10 mm posterior; axial.length: 12 mm short | length first 4 mm | longer all | translation | longer feet-front; shorter feet-back | length | longer all
# Distracted 5 mm too far to make room, turned, and brought back: all longer, the hollow lateral side longer, all shorter.
both | ap.angulation: 8 deg valgus; axial.length: 6 mm short | length beyond 5 mm long | longer all | angulation | longer lateral; shorter medial | length | shorter all
# Compressed beyond the goal and let go again.
both | axial.rotation: 10 deg internal; axial.length: 6 mm long | length beyond 4 mm short | shorter all | rotation | longer run-out; shorter run-in | length | longer all
# The ring's centre stands so far medial of the bone that even the lateral struts are medial of the hinge: all open.
both | ap.angulation: 8 deg varus; m.ap: 130 mm medial; axial.length: 6 mm long | angulation | longer all | length | shorter all
# So far lateral of the bone that even the medial struts are lateral of the hinge: all close.
both | ap.angulation: 8 deg varus; m.ap: 130 mm lateral; axial.length: 6 mm short | angulation | shorter all | length | longer all
# So far before the bone that even the back struts stand before the hinge of an apex in front: all close.
both | lateral.angulation: 8 deg apex-anterior; m.lateral: 130 mm anterior; axial.length: 6 mm short | angulation | shorter all | length | longer all
# Most of the varus, then the rotation, then the last of the varus: both parts open the same side.
both | ap.angulation: 15 deg varus; axial.rotation: 10 deg internal | angulation first 10 deg | longer medial; shorter lateral | rotation | longer run-out; shorter run-in | angulation | longer medial; shorter lateral
# Varus with an apex in front is hollow behind and medially, in equal parts. The lateral one of the two back struts
# stands farther behind than aside, so it opens with them; the medial one of the two in front closes.
both | ap.angulation: 6 deg varus; lateral.angulation: 6 deg apex-anterior; axial.length: 6 mm short | angulation | longer back-medial; shorter front-lateral | length | longer all
# A straight bone is to be long and in valgus: in valgus it is hollow laterally, so the medial side opens in its stage.
both | goal.axial.length: 14 mm long; goal.ap.angulation: 8 deg valgus | length first 10 mm | longer all | angulation | longer medial; shorter lateral | length | longer all
# From varus to straight, and in a second stage from straight to valgus: the medial side goes on opening.
both | ap.angulation: 6 deg varus; goal.ap.angulation: 6 deg valgus | angulation first 6 deg | longer medial; shorter lateral | angulation | longer medial; shorter lateral
# Translation before angulation in a strong varus. The distal bone leans and lies medially, so the struts beside it lean
# with it; brought back laterally they stand up and get shorter.
proximal | ap.angulation: 20 deg varus; ap.translation: 20 mm medial | translation | longer feet-lateral; shorter feet-medial beside | angulation | longer medial; shorter lateral
# With a distal reference it is the proximal bone that leans medially and must go medially, over the distal one: the
# struts beside it are leant more and get longer.
distal | ap.angulation: 20 deg varus; ap.translation: 20 mm medial | translation | longer feet-lateral beside; shorter feet-medial | angulation | longer medial; shorter lateral
";

/// Numbers of the struts that a word names, from the drawing at the head of this file.
fn group(name: &str, limb: &str) -> &'static [usize] {
    let right = limb.starts_with("right");
    match (name, right) {
        ("all", _) => &[1, 2, 3, 4, 5, 6],
        ("front", _) => &[1, 2],
        ("back", _) => &[4, 5],
        ("beside" | "feet-front", _) => &[3, 6],
        ("feet-back", _) => &[1, 2, 4, 5],
        ("medial", true) | ("lateral", false) => &[2, 3, 4],
        ("medial", false) | ("lateral", true) => &[1, 5, 6],
        ("feet-lateral", true) | ("feet-medial", false) => &[1, 4],
        ("feet-lateral", false) | ("feet-medial", true) => &[2, 5],
        // Struts 1, 3 and 5 run clockwise going down (seen from proximal): on a right limb that is the way toes turn out.
        ("run-out", true) | ("run-in", false) => &[1, 3, 5],
        ("run-out", false) | ("run-in", true) => &[2, 4, 6],
        ("back-medial", true) => &[3, 4, 5],
        ("front-lateral", true) => &[1, 2, 6],
        ("back-medial", false) => &[4, 5, 6],
        ("front-lateral", false) => &[1, 2, 3],
        other => panic!("struts {other:?}"),
    }
}

/// A stage of the case file from the sentence: `angulation+rotation`, `length first 4 mm`, `length beyond 5 mm long`.
fn stage(said: &str) -> String {
    let (names, part) = said.split_once(' ').map_or((said, String::new()), |(names, part)| {
        let (key, amount) = part.split_once(' ').expect("first or beyond, and how much");
        (names, format!(", {key}: {amount}"))
    });
    format!("{{ do: [{}]{part} }}", names.replace('+', ", "))
}

/// A path of the case file.
pub fn path(stages: &[&str]) -> String {
    format!("[ {} ]", stages.iter().map(|said| stage(said)).collect::<Vec<_>>().join(", "))
}

/// What each strut should do in a stage: longer +1, shorter -1, hardly turns 0.
fn told(said: &str, limb: &str) -> [i8; 6] {
    let mut ways = [None; 6];
    for part in said.split(';') {
        let mut words = part.split_whitespace();
        let way = match words.next() {
            Some("longer") => 1,
            Some("shorter") => -1,
            Some("equal") => 0,
            other => panic!("{other:?} in {said}"),
        };
        for strut in words.flat_map(|name| group(name, limb)) {
            assert!(ways[strut - 1].replace(way).is_none(), "strut {strut} twice in {said}");
        }
    }
    ways.map(|way| way.unwrap_or_else(|| panic!("every strut in {said}")))
}

/// Checks one stage of one plan; a strut that changes is never turned back in it.
fn wrong(plan: &Plan, [first, last]: [usize; 2], ways: [i8; 6]) -> Vec<String> {
    let (before, after) = (plan.readings(first - 1), plan.readings(last));
    let mut faults = vec![];
    for k in 0..6 {
        let (change, way) = (after[k] - before[k], f64::from(ways[k]));
        let back = (first..=last).find(|&row| (plan.readings(row)[k] - plan.readings(row - 1)[k]) * way < 0.0);
        let holds = if ways[k] == 0 { change.abs() < RESTS } else { change * way > CHANGES };
        if !holds || back.is_some() {
            let said = ["shorter", "equal", "longer"][usize::try_from(ways[k] + 1).unwrap()];
            faults.push(format!("strut {}: {said} expected, {change:+} mm, turned back in row {back:?}", k + 1));
        }
    }
    faults
}

#[test]
fn each_stage_turns_the_right_struts() {
    let (mut seen, mut faults) = (0, vec![]);
    for line in STRUTS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [references, words, said @ ..] = &columns[..] else { panic!("columns in {line}") };
        let stages: Vec<&str> = said.iter().step_by(2).copied().collect();
        for (limb, reference) in LIMBS.iter().filter(|limb| ["both", limb.1].contains(references)) {
            let plan = Case::centred(limb, reference, words).by(&path(&stages)).plan();
            let rows = plan.stages();
            assert_eq!(rows.len(), stages.len(), "stages of {line}");
            for (number, rows) in rows.into_iter().enumerate() {
                for fault in wrong(&plan, rows, told(said[2 * number + 1], limb)) {
                    faults.push(format!("{limb}, {reference}, stage {}, {fault}\n    {line}", number + 1));
                }
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 18 * 4 + 2 * 2, "cases in the table");
    assert!(faults.is_empty(), "{} struts go the wrong way:\n{}", faults.len(), faults.join("\n"));
}
