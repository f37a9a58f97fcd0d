//! Where six readings stand on a plan, and where the bone stands because of it.
//!
//! Expected words come from hands, not from the program: what has not been turned yet is still there.

use crate::common::codes;
use crate::{after, cases, day, exchanging, fine_system, on_system, parent, plan, six, with_offset};
use hexfix::anatomy::{Directed, Direction};
use hexfix::device::{PerStrut, Reading};
use hexfix::prescription::WhereRecord;
use hexfix::units::Length;
use hexfix::verify::{Verified, Whereabouts};
use jiff::civil::{Time, time};

fn at(plan: &Verified, readings: PerStrut<Reading>, on: &str, hour: Option<Time>) -> Whereabouts {
    Whereabouts::of(plan, &readings, day(on), hour).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn refused(plan: &Verified, readings: PerStrut<Reading>, on: &str) -> Vec<&'static str> {
    codes(&Whereabouts::of(plan, &readings, day(on), None).unwrap_err())
}

fn turns(found: &Whereabouts) -> [Option<i64>; 6] {
    *found.struts.map(|strut| strut.turns).in_order()
}

fn clicks(found: &Whereabouts) -> [f64; 6] {
    *found.struts.map(|strut| strut.clicks_off).in_order()
}

/// The readings after a row with one of them changed by so many millimetres.
fn but(plan: &Verified, row: usize, strut: usize, by: f64) -> PerStrut<Reading> {
    let mut readings = after(plan, row).in_order().map(|reading| reading.0.mm());
    readings[strut - 1] += by;
    six(readings)
}

fn words(plan: &Verified, found: &Whereabouts) -> WhereRecord {
    WhereRecord::of(plan, &parent(plan).fingerprint, found)
}

const ON_PLAN: [Option<i64>; 6] = [Some(0); 6];
const NIGHT: Option<Time> = Some(time(20, 0, 0, 0));

#[test]
fn a_day_without_a_time_is_on_plan_from_the_last_row_before_it_to_its_own_last() {
    let plan = plan(&exchanging());
    // 19 November has the rows 41 to 44.
    for row in 40..=44 {
        let found = at(&plan, after(&plan, row), "2026-11-19", None);
        assert_eq!((found.due, found.row, found.against, found.fits), ((40, 44), row, row, true));
        assert_eq!((turns(&found), clicks(&found)), (ON_PLAN, [0.0; 6]));
        assert!(found.bone.vector.length().mm() < 1e-6 && found.bone.turn.degrees() < 1e-6);
    }
    let late = at(&plan, after(&plan, 36), "2026-11-19", None);
    assert_eq!((late.row, late.against), (36, 40), "held against the nearest row that is due");
    let early = at(&plan, after(&plan, 47), "2026-11-19", None);
    assert_eq!((early.row, early.against), (47, 44));
}

#[test]
fn a_time_of_day_names_one_row() {
    let plan = plan(&exchanging());
    for (hour, minute, row) in [(7, 59, 40), (8, 0, 41), (11, 59, 41), (12, 0, 42), (19, 59, 43), (23, 0, 44)] {
        let found = at(&plan, after(&plan, 41), "2026-11-19", Some(time(hour, minute, 0, 0)));
        assert_eq!(found.due, (row, row), "{hour}:{minute}");
    }
}

/// Before the first row the start is due, after the last one the last.
#[test]
fn before_and_after_the_rows() {
    let plan = plan(&exchanging());
    let before = at(&plan, after(&plan, 0), "2026-11-03", None);
    assert_eq!((before.due, before.row, turns(&before)), ((0, 0), 0, ON_PLAN));
    let first = at(&plan, after(&plan, 0), "2026-11-09", None);
    assert_eq!((first.due, first.row, turns(&first)), ((0, 4), 0, ON_PLAN));
    let end = at(&plan, after(&plan, 83), "2027-05-01", None);
    assert_eq!((end.due, end.row, turns(&end)), ((83, 83), 83, ON_PLAN));
    assert!(end.bone.left.mm() < 0.5 && end.bone.turn_left.degrees() < 0.2);
    assert_eq!(refused(&plan, after(&plan, 0), "2026-11-01"), ["date-invalid"]);
}

/// Rows 44 to 48 of the chart, read off by hand: strut 2 turns in rows 46 and 48, strut 3 in 45, 47 and 48, strut 4 in 46
/// and 48, strut 5 in 46, struts 1 and 6 in none.
#[test]
fn turns_are_counted_strut_by_strut() {
    let plan = plan(&exchanging());
    let behind = at(&plan, after(&plan, 44), "2026-11-20", NIGHT);
    assert_eq!((behind.due, behind.row, behind.fits), ((48, 48), 44, true));
    assert_eq!(turns(&behind), [0, -2, -3, -2, -1, 0].map(Some));
    assert_eq!(clicks(&behind), [0.0, -2.0, -3.0, -2.0, -1.0, 0.0]);
    let ahead = at(&plan, after(&plan, 48), "2026-11-19", NIGHT);
    assert_eq!((ahead.due, ahead.row), ((44, 44), 48));
    assert_eq!(turns(&ahead), [0, 2, 3, 2, 1, 0].map(Some));
    assert_eq!(clicks(&ahead), [0.0, 2.0, 3.0, 2.0, 1.0, 0.0]);
}

#[test]
fn one_strut_forgotten_is_behind_alone() {
    let plan = plan(&exchanging());
    // Strut 3 has missed rows 47 and 48.
    let found = at(&plan, but(&plan, 48, 3, -1.0), "2026-11-20", NIGHT);
    assert!(!found.fits);
    assert_eq!(turns(&found), [0, 0, -2, 0, 0, 0].map(Some));
    assert_eq!(clicks(&found), [0.0, 0.0, -2.0, 0.0, 0.0, 0.0]);
    let text = words(&plan, &found).text.join("\n");
    assert!(text.contains("2 clicks too short") && text.contains("2 turns behind"), "{text}");
}

#[test]
fn a_strut_turned_the_wrong_way_or_past_the_end_fits_no_row() {
    let plan = plan(&exchanging());
    let wrong_way = at(&plan, but(&plan, 0, 3, -2.0), "2026-11-09", NIGHT);
    // Row 4 has strut 3 at 153 mm: 149 mm is 8 clicks too short.
    assert_eq!((turns(&wrong_way)[2], clicks(&wrong_way)[2] - clicks(&wrong_way)[2].round()), (None, 0.0));
    let against = wrong_way.against;
    assert_eq!(wrong_way.struts.in_order()[2].reading.0.mm(), 149.0);
    assert!(against == 4 && clicks(&wrong_way)[2] == -8.0, "{against} {:?}", clicks(&wrong_way));
    let past = at(&plan, but(&plan, 83, 3, 1.5), "2026-11-29", None);
    assert_eq!((turns(&past)[2], clicks(&past)[2]), (None, 3.0));
    assert!(words(&plan, &past).text.join("\n").contains("fits no row"));
}

#[test]
fn after_an_exchange_the_scale_of_the_new_strut_counts() {
    let (text, system) = with_offset();
    let plan = on_system(&text, system);
    let exchange = &plan.schedule().exchanges[0];
    assert_eq!((exchange.strut.number(), exchange.date), (3, day("2026-11-21")));
    assert_eq!(exchange.old_reading.0 - exchange.new_reading.0, Length::from_mm(68.0));
    // On the new strut nothing has been turned yet: the row of the evening before, on its scale.
    let untouched = but(&plan, 48, 3, -68.0);
    let found = at(&plan, untouched, "2026-11-21", None);
    assert_eq!((found.due, found.row, turns(&found), clicks(&found)), ((48, 52), 48, ON_PLAN, [0.0; 6]));
    assert_eq!(found.struts.in_order()[2].model, "long");
    assert!(found.bone.vector.length().mm() < 1e-6);
    // Four rows later the same readings are behind, and strut 3 by as many of its own turns as the chart has.
    let late = at(&plan, untouched, "2026-11-21", NIGHT);
    let moves = plan.schedule().adjustments[48..52].iter().filter(|row| row.clicks.in_order()[2].0 != 0).count();
    assert_eq!((late.row, turns(&late)[2]), (48, Some(-(moves as i64))));
    // The day before it is still the old strut.
    assert_eq!(at(&plan, after(&plan, 48), "2026-11-20", None).struts.in_order()[2].model, "medium");
    // The old strut's readings on the new one's scale are another place.
    assert_eq!(refused(&plan, after(&plan, 48), "2026-11-21"), ["readings-elsewhere"]);
}

#[test]
fn readings_of_another_frame_are_refused() {
    let plan = plan(&exchanging());
    let far = six(after(&plan, 44).in_order().map(|reading| reading.0.mm() + 6.0));
    assert_eq!(refused(&plan, far, "2026-11-19"), ["readings-elsewhere"]);
    assert_eq!(refused(&plan, but(&plan, 83, 3, 5.5), "2026-11-29"), ["readings-elsewhere"]);
    let swapped = six([145.0, 144.5, 138.0, 159.0, 138.5, 170.5]);
    assert_eq!(refused(&plan, swapped, "2026-11-19"), ["readings-elsewhere"]);
    assert_eq!(
        refused(&plan, six([100.0, 144.5, 170.0, 159.0, 200.0, 138.0]), "2026-11-19"),
        ["reading-out-of-range"; 2]
    );
    // Strut 3 reads 170.5 mm: on both scales.
    at(&plan, after(&plan, 44), "2026-11-21", None);
    let findings = Whereabouts::of(&plan, &but(&plan, 36, 3, 0.0), day("2026-11-22"), None).unwrap_err();
    assert!(findings[0].advice.contains("exchanged from `medium` to `long`"), "{findings:?}");
}

/// Whatever the case: the readings of a row are found again, the clicks between are counted, and the bone stands where the
/// walk has it.
#[test]
fn every_row_of_every_case_is_found_again() {
    for text in cases() {
        let plan = plan(&text);
        let rows = &plan.schedule().adjustments;
        for due in [4, rows.len() / 3, rows.len()] {
            let row = due.saturating_sub(5);
            let (then, readings) = (&rows[due - 1], after(&plan, row));
            let Ok(found) = Whereabouts::of(&plan, &readings, then.date, Some(then.time)) else {
                panic!("{text}\nrow {row} at row {due}");
            };
            assert_eq!(found.due, (due, due));
            assert!(found.fits && after(&plan, found.row) == readings);
            for (id, strut) in found.struts.iter() {
                let turned: i64 = rows[row..due].iter().map(|row| row.clicks[id].0).sum();
                assert!((strut.clicks_off + turned as f64).abs() < 1e-6, "strut {id}");
            }
            let centre = |row: usize| plan.walk()[row].bone.apply(cut(&plan));
            let shift = centre(row).since(&centre(due));
            assert!(shift.plus(found.bone.vector.times(-1.0)).length().mm() < 1e-6);
            assert!(
                (plan.walk()[row].bone.angle_to(&plan.walk()[due].bone).degrees() - found.bone.turn.degrees()).abs()
                    < 1e-6
            );
        }
    }
}

fn cut(plan: &Verified) -> hexfix::space::Point<hexfix::space::MovBone> {
    let level = match plan.case().osteotomy.level {
        Directed::Nothing => 0.0,
        Directed::Toward(size, word) if word.word() == "proximal" => size.mm(),
        Directed::Toward(size, _) => -size.mm(),
    };
    hexfix::space::Point::from_mm([0.0, 0.0, level])
}

/// One word of deformity on struts whose rounding does not show, four turns a day.
fn pure(limb: &str, reference: &str, words: &str, level: &str) -> Verified {
    let (key, quantity) = words.split_once(": ").unwrap();
    let say = |name: &str| if name == key { quantity } else { "none" };
    let text = format!(
        "hexfix_case: 1\ncode: PURE-01\nrevision: 1\nlimb: {limb}\nreference: {reference}\n\
         frame: {{ system: fine, proximal_ring: full-180, distal_ring: full-180, struts: wide, neutral_height: 170 mm }}\n\
         mounting: {{ ap: none, lateral: none, axial: 85 mm {reference}, rotation: none }}\n\
         deformity:\n  ap: {{ angulation: {}, translation: {} }}\n  lateral: {{ angulation: {}, translation: {} }}\n  \
         axial: {{ rotation: {}, length: {} }}\nosteotomy: {{ level: {level}, diameter: 30 mm }}\ntreatment:\n  \
         surgery: 2026-11-02\n  latency: 7 days\n  rate: 1 mm/day\n  times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]\n  \
         path: together\n",
        say("ap.angulation"),
        say("ap.translation"),
        say("lateral.angulation"),
        say("lateral.translation"),
        say("axial.rotation"),
        say("axial.length")
    );
    on_system(&text, fine_system())
}

const COMBINATIONS: [(&str, &str); 4] =
    [("right femur", "proximal"), ("right femur", "distal"), ("left femur", "proximal"), ("left femur", "distal")];

/// Word at the start | where the moving fragment stands when it is four turns behind, proximal and distal reference.
///
/// Of 20 mm in rows of 0.25 mm four turns are 1 mm. Too short means that the distal fragment has to go distally: behind the
/// plan it stands too far proximally. Where the proximal fragment moves, it has to go proximally and stands too far distally.
const SHIFTS: &str = "
axial.length: 20 mm short             | proximal  | distal
axial.length: 20 mm long              | distal    | proximal
ap.translation: 20 mm medial          | medial    | lateral
ap.translation: 20 mm lateral         | lateral   | medial
lateral.translation: 20 mm anterior   | anterior  | posterior
lateral.translation: 20 mm posterior  | posterior | anterior
";

#[test]
fn the_bone_stands_where_it_has_not_left_yet() {
    let opposite = |word: &str| match word {
        "proximal" => "distal",
        "distal" => "proximal",
        "medial" => "lateral",
        "lateral" => "medial",
        "anterior" => "posterior",
        _ => "anterior",
    };
    for line in SHIFTS.lines().filter(|line| !line.is_empty()) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        for (limb, reference) in COMBINATIONS {
            let plan = pure(limb, reference, columns[0], "none");
            assert_eq!(plan.schedule().adjustments.len(), 80);
            let (moving, word) =
                if reference == "proximal" { ("distal", columns[1]) } else { ("proximal", columns[2]) };
            // Day 10 ends with row 40.
            let behind = words(&plan, &at(&plan, after(&plan, 36), "2026-11-18", NIGHT));
            assert_eq!((behind.row, behind.planned_row), (36, 40));
            assert_eq!(behind.shift_words, format!("1 mm {word}"), "{limb}, {reference}, {line}");
            let sentence = format!(
                "The moving ({moving}) fragment stands 1 mm {word} of where the plan has it, and is not turned"
            );
            assert!(behind.text.join("\n").contains(&sentence), "{}", behind.text.join("\n"));
            assert!(behind.text.last().unwrap().contains("Never make up missed turns without the surgeon"));
            let ahead = words(&plan, &at(&plan, after(&plan, 48), "2026-11-18", NIGHT));
            assert_eq!(ahead.shift_words, format!("2 mm {}", opposite(word)), "{limb}, {reference}, {line}");
            // 36 of 80 rows are done: 11 of 20 mm are still there, in the word of the start.
            let (key, quantity) = columns[0].split_once(": ").unwrap();
            let film = behind.films.iter().find(|film| film.key == key).unwrap();
            assert!((film.now.0 - 11.0).abs() < 0.02 && quantity.ends_with(film.now.1.unwrap()), "{film:?}");
            assert!(behind.films.iter().all(|other| other.key == key || other.now.0 < 0.02), "{:?}", behind.films);
            assert!((behind.left_mm - 11.0).abs() < 0.02 && behind.left_deg < 0.02);
        }
    }
}

/// Turns: the centre of the cut stays where it is the hinge, and films still show what has not been turned.
#[test]
fn the_bone_is_turned_by_what_is_missing() {
    for words_at_start in [
        "ap.angulation: 12 deg varus",
        "ap.angulation: 12 deg valgus",
        "lateral.angulation: 12 deg apex-anterior",
        "lateral.angulation: 12 deg apex-posterior",
        "axial.rotation: 12 deg internal",
        "axial.rotation: 12 deg external",
    ] {
        for (limb, reference) in COMBINATIONS {
            let plan = pure(limb, reference, words_at_start, "none");
            let rows = plan.schedule().adjustments.len();
            assert!(rows > 8, "{rows}");
            let last = &plan.schedule().adjustments[rows - 1];
            let (on, hour) = (last.date.to_string(), Some(last.time));
            let found = words(&plan, &at(&plan, after(&plan, rows - 5), &on, hour));
            let missing = 12.0 * 5.0 / rows as f64;
            assert!((found.turn_deg - missing).abs() < 0.02, "{} is not {missing}", found.turn_deg);
            assert_eq!(found.shift_words, "none", "{limb}, {reference}, {words_at_start}: {:?}", found.shift_mm);
            let (key, quantity) = words_at_start.split_once(": ").unwrap();
            let film = found.films.iter().find(|film| film.key == key).unwrap();
            assert!((film.now.0 - missing).abs() < 0.03 && quantity.ends_with(film.now.1.unwrap()), "{film:?}");
            assert!((found.left_deg - missing).abs() < 0.02 && found.left_mm < 0.02);
        }
    }
}

/// The cut 40 mm distal of the hinge: in varus the distal fragment leans to the medial side below it. Behind the plan it leans
/// more, by 40 mm times the sine of the angle. Where the proximal fragment moves, a cut 40 mm proximal of the hinge does the same.
#[test]
fn a_cut_beside_the_hinge_swings_with_the_bone() {
    for (limb, reference) in COMBINATIONS {
        let level = if reference == "proximal" { "40 mm distal" } else { "40 mm proximal" };
        let plan = pure(limb, reference, "ap.angulation: 12 deg varus", level);
        let rows = plan.schedule().adjustments.len();
        let last = &plan.schedule().adjustments[rows - 1];
        let found = at(&plan, after(&plan, rows / 2), &last.date.to_string(), Some(last.time));
        let angle = (12.0 * (rows - rows / 2) as f64 / rows as f64).to_radians();
        let medial = match found.bone.shift.coronal {
            Directed::Toward(size, word) if word.word() == "medial" => size.mm(),
            other => panic!("{limb}, {reference}: {other:?}"),
        };
        assert!((medial - 40.0 * angle.sin()).abs() < 0.02, "{medial}");
    }
}
