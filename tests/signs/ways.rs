//! Screws and the split rhythm, in sentences.

use crate::films::{cross, read};
use crate::run::{COMBINATIONS, Case, Plan, Vector, direction, dot};
use crate::stages::LIMBS;

/// A turn about the bone's own axis, a slide along it, a bend about the marked point: the screw's axis runs through the
/// marked point, which therefore has no way round to go. Screw and straight line are the same, turn by turn.
#[test]
fn a_screw_through_the_marked_point_is_the_straight_way() {
    for (limb, reference) in LIMBS {
        for words in [
            "axial.rotation: 20 deg internal",
            "axial.rotation: 15 deg external; axial.length: 12 mm short",
            "ap.angulation: 14 deg varus",
            "lateral.angulation: 11 deg apex-anterior; m.ap: 20 mm lateral",
            "ap.angulation: 9 deg valgus; axial.rotation: 12 deg internal; m.lateral: 15 mm posterior",
            "ap.translation: 9 mm medial; lateral.translation: 6 mm anterior; axial.length: 7 mm short",
        ] {
            let case = Case::centred(limb, reference, words);
            let (straight, screw) = (case.clone().plan(), case.by("screw").plan());
            assert_eq!(straight.rows(), screw.rows(), "{limb}, {reference}, {words}");
            for row in 0..=screw.rows() {
                let (a, b) = (straight.readings(row), screw.readings(row));
                assert!((0..6).all(|k| (a[k] - b[k]).abs() < 1e-9), "{limb}, {reference}, {words}, row {row}");
            }
        }
    }
}

/// Rotation | translation at the start | the side to which the moving bone's marked point bows on its way home.
///
/// ```text
///   right limb from above, distal bone moves; toes in, so they are to turn out: clockwise
///
///            . - ~ - .            the point P starts medially (left) of the origin O. Going round clockwise
///          '           '          from left to right one passes over the front: it bows anteriorly.
///        P               O        Started laterally, it passes behind; started in front, it comes back on the
///                 x               lateral side (down on the right); from behind it goes up on the medial side.
/// ```
///
/// A left limb is the mirror image. With a distal reference the proximal bone moves: it starts on the opposite side and
/// turns the opposite way. That is the same drawing turned round by half a turn and mirrored in the line from P to O, so
/// the bow keeps its side: starting laterally and going left anticlockwise one passes over the front too.
const BOWS: [(&str, &str, &str); 8] = [
    ("internal", "ap.translation: 30 mm medial", "anterior"),
    ("internal", "ap.translation: 30 mm lateral", "posterior"),
    ("internal", "lateral.translation: 30 mm anterior", "lateral"),
    ("internal", "lateral.translation: 30 mm posterior", "medial"),
    ("external", "ap.translation: 30 mm medial", "posterior"),
    ("external", "ap.translation: 30 mm lateral", "anterior"),
    ("external", "lateral.translation: 30 mm anterior", "medial"),
    ("external", "lateral.translation: 30 mm posterior", "lateral"),
];

fn minus(a: Vector, b: Vector) -> Vector {
    [0, 1, 2].map(|i| a[i] - b[i])
}

/// 30 degrees over a chord of 30 mm: the rise of the arc is 15 mm times tan(7.5 degrees), 2.0 mm. From the first third of
/// the way to the last third both the bone and the direction of travel turn by two thirds of 30 degrees.
#[test]
fn a_screw_beside_the_bone_goes_round_as_the_bone_turns() {
    let mut faults = vec![];
    for (limb, reference) in COMBINATIONS {
        for (rotation, translation, side) in BOWS {
            let words = format!("axial.rotation: 30 deg {rotation}; {translation}");
            let plan = Case::centred(limb, reference, &words).by("screw").plan();
            let place = |part: usize| plan.bone((plan.rows() * part / 6).max(1)).translation;
            let (start, middle, end) = (place(0), place(3), place(6));
            let bow = dot(minus(middle, [0, 1, 2].map(|i| (start[i] + end[i]) / 2.0)), direction(side, limb));
            if !(1.2..2.8).contains(&bow) {
                faults.push(format!("{limb}, {reference}, {words}: {bow:.2} mm to the {side} side, 2.0 expected"));
            }
            let (first, last) = (minus(place(2), start), minus(end, place(4)));
            let travel = cross(first, last)[2].atan2(dot(first, last)).to_degrees();
            // Toes turned in are turned out again: seen from above clockwise on a right limb, and the other way round if
            // the proximal bone is moved instead.
            let clockwise = (rotation == "internal") == limb.starts_with("right");
            let turn = if clockwise == (reference == "proximal") { -20.0 } else { 20.0 };
            if (travel - turn).abs() > 8.0 {
                faults
                    .push(format!("{limb}, {reference}, {words}: the way turns {travel:.1}, the bone {turn} degrees"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Words | the groups | what the films of a right limb show after the first time, the second, ... | those of a left limb.
/// Rate 2 mm a day, one round a day: in the first time its group makes the whole step, the others wait.
///
/// ```text
///   from the patient's right, struts 1 and 2 longer        The other four hold. Seen from the side the lines of 3 and 6
///                                                          and of 4 and 5 meet behind the leg above the proximal ring:
///            x  - - the ring swings about here             about this point the distal ring swings. Its front goes
///      back  ======= front                                 down, its bone's far end and its middle go back: the front
///            |  | \                                        gapes, so the apex is in front, and the bone lies behind.
///            |  |   \    longer
///            '-.|     \
/// ```
///
/// 130 mm above and 56 mm behind the marked point, 154 mm of lever for struts 1 and 2: 1.84 mm more of strut are 0.7
/// degrees and 1.6 mm. Struts 4 and 5 swing the ring about a point in front, below the distal ring: the back gapes, and
/// the middle, which lies above and behind that point, goes back again.
const SPLITS: &str = r"
# Front, left behind, right behind, of a bone that is short. After the front pair the front gapes. After the left pair the
# gap points to the front left, medially on a right limb: valgus there, varus on a left limb. After the third it is shut.
axial.length: 4 mm short | 1 2 : 3 4 : 5 6 | apex-anterior posterior : apex-anterior posterior valgus lateral : none | apex-anterior posterior : apex-anterior posterior varus medial : none
# The back pair first: the back gapes.
axial.length: 4 mm short | 4 5 : 1 2 3 6 | apex-posterior posterior : none | apex-posterior posterior : none
# A bone that is long is shortened: the front pair pulls the front up, the front is pinched and the back gapes.
axial.length: 4 mm long | 1 2 : 3 4 : 5 6 | apex-posterior anterior : apex-posterior anterior varus medial : none | apex-posterior anterior : apex-posterior anterior valgus lateral : none
# The pair beside the bone first: seen from the side 1, 2, 4 and 5 lean back alike, like the sides of a parallelogram, so
# the bone stays straight; the feet of 3 and 6 stand in front, so it slides forward.
axial.length: 4 mm short | 3 6 : 1 2 4 5 | anterior : none | anterior : none
# The left three first: the left side gapes, medially on a right limb, so the apex is medial: valgus; varus on a left limb.
# Two of the three (2 and 4) run anticlockwise going down and turn the distal ring so: toes in on a right, out on a left.
axial.length: 4 mm short | 2 3 4 : 1 5 6 | valgus internal : none | varus external : none
";

const PAIRS: [(&str, &str); 6] = [
    ("varus", "valgus"),
    ("medial", "lateral"),
    ("apex-anterior", "apex-posterior"),
    ("anterior", "posterior"),
    ("internal", "external"),
    ("short", "long"),
];

/// The film words that have grown out of a straight bone, length left aside.
fn shown(plan: &Plan, row: usize, limb: &str, reference: &str) -> Result<Vec<&'static str>, String> {
    let six = read(&plan.bone(row), limb, reference);
    let mut words = vec![];
    for (value, (plus, minus)) in six.into_iter().zip(PAIRS).take(5) {
        if value.abs() > 0.25 {
            words.push(if value > 0.0 { plus } else { minus });
        } else if value.abs() > 0.15 {
            return Err(format!("neither shown nor not shown: {six:.2?}"));
        }
    }
    words.sort_unstable();
    Ok(words)
}

fn groups(column: &str) -> Vec<Vec<usize>> {
    column.split(':').map(|group| group.split_whitespace().map(|s| s.parse().unwrap()).collect()).collect()
}

fn split_case(words: &str, groups: &[Vec<usize>], (limb, reference): (&str, &str)) -> Plan {
    let mut case = Case::centred(limb, reference, words).by("[ { do: [length] } ]");
    (case.rate, case.times) = ("2 mm/day", r#""08:00", "14:00", "20:00""#);
    if groups.len() == 2 {
        case.times = r#""08:00", "20:00""#;
    }
    // The table was worked out for struts at their nearest clicks.
    case.more = format!("  split: {groups:?}\n  rounding: nearest\n");
    case.plan()
}

#[test]
fn between_the_times_of_a_split_the_bone_leans_the_right_way() {
    let (mut seen, mut faults) = (0, vec![]);
    for line in SPLITS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [words, turned, right, left] = columns[..] else { panic!("four columns in {line}") };
        let turned = groups(turned);
        for (limb, reference) in LIMBS {
            let plan = split_case(words, &turned, (limb, reference));
            let expected = if limb.starts_with("right") { right } else { left };
            for (i, said) in expected.split(':').enumerate() {
                let mut said: Vec<&str> = said.split_whitespace().filter(|word| *word != "none").collect();
                said.sort_unstable();
                let found = shown(&plan, i + 1, limb, reference);
                if found.as_ref() != Ok(&said) {
                    faults.push(format!("{limb}, {reference}, row {}: {said:?}, but {found:?}\n    {line}", i + 1));
                }
            }
            for row in 1..=plan.rows() {
                let (before, after) = (plan.readings(row - 1), plan.readings(row));
                let group = &turned[(row - 1) % turned.len()];
                let others = (0..6).find(|k| !group.contains(&(k + 1)) && (after[*k] - before[*k]).abs() > 1e-9);
                assert!(others.is_none(), "{limb}, row {row}: strut {others:?} waits: {before:?}, {after:?}");
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 5 * 4, "cases in the table");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The sizes of the drawing: 0.7 degrees of bend and 1.6 mm to the back after the front pair.
#[test]
fn the_front_pair_alone_bends_by_its_lever() {
    for (limb, reference) in LIMBS {
        let groups = groups("1 2 : 3 4 : 5 6");
        let plan = split_case("axial.length: 4 mm short", &groups, (limb, reference));
        let strut = plan.readings(1)[0] - plan.readings(0)[0];
        let [_, _, bend, forward, _, _] = read(&plan.bone(1), limb, reference);
        let (angle, back) = ((strut / 154.0).to_degrees(), strut / 154.0 * 130.0);
        assert!((bend - angle).abs() < 0.2 * angle, "{limb}, {reference}: {bend}, not {angle} degrees");
        assert!((-forward - back).abs() < 0.25 * back, "{limb}, {reference}: {forward}, not {back} mm back");
    }
}
