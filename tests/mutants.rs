//! Good schedules, spoiled in every way that paper, people or programs spoil them: each must be refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{codes, example, planned};
use hexfix::case::Case;
use hexfix::device::{Clicks, PerStrut, Reading, StrutId};
use hexfix::plan::{Correction, Schedule};
use hexfix::space::{Pose, Rotation, Vector};
use hexfix::units::{Angle, Length};
use hexfix::verify::Verified;
use jiff::ToSpan;

/// The cases that are spoiled: both modes, both references, both sides.
fn good() -> Vec<(Case, Correction, Schedule)> {
    let varus = example("tibia-varus.yaml");
    let left = varus.replace("right tibia", "left femur").replace("reference: proximal", "reference: distal");
    let planned_height = left.replace(
        "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }",
        "neutral_height: 160 mm",
    );
    // Once a day the steps are larger than a click, so that no row repeats the readings of the row before.
    let once = varus.replace("[ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]", "[ \"08:00\" ]");
    [varus, planned_height, once].iter().map(|text| planned(text).unwrap()).collect()
}

/// Spoils every good schedule and expects a refusal with one of the codes.
fn must_refuse(expected: &[&str], spoil: impl Fn(&Case, &mut Schedule) -> bool) {
    let mut spoiled = 0;
    for (case, correction, schedule) in good() {
        let mut bad = schedule.clone();
        if !spoil(&case, &mut bad) || bad == schedule {
            continue;
        }
        spoiled += 1;
        let found = codes(&Verified::of(case, correction, bad).expect_err("a spoiled schedule passed"));
        assert!(
            found.iter().any(|code| expected.contains(code)),
            "refused with {found:?}, expected one of {expected:?}"
        );
    }
    assert!(spoiled > 0, "nothing was spoiled");
}

fn moved(reading: Reading, millimetres: f64) -> Reading {
    Reading(reading.0 + Length::from_mm(millimetres))
}

#[test]
fn good_schedules_pass() {
    for (case, correction, schedule) in good() {
        Verified::of(case, correction, schedule).unwrap();
    }
}

#[test]
fn two_columns_swapped() {
    for (a, b) in [(0, 1), (0, 2), (2, 5), (3, 4)] {
        must_refuse(&["reading-off-target", "clicks-disagree", "walk-failed"], |_, schedule| {
            let (a, b) = (StrutId::ALL[a], StrutId::ALL[b]);
            for row in &mut schedule.adjustments {
                (row.readings[a], row.readings[b]) = (row.readings[b], row.readings[a]);
                (row.clicks[a], row.clicks[b]) = (row.clicks[b], row.clicks[a]);
            }
            true
        });
    }
}

#[test]
fn two_columns_swapped_with_their_starts() {
    must_refuse(&["reading-off-target", "walk-failed"], |_, schedule| {
        let (a, b) = (StrutId::ALL[1], StrutId::ALL[2]);
        let start = &mut schedule.start_readings;
        (start[a], start[b]) = (start[b], start[a]);
        for row in &mut schedule.adjustments {
            (row.readings[a], row.readings[b]) = (row.readings[b], row.readings[a]);
            (row.clicks[a], row.clicks[b]) = (row.clicks[b], row.clicks[a]);
        }
        true
    });
}

#[test]
fn a_row_missing() {
    for at in [0, 3, 11] {
        must_refuse(&["calendar-broken", "clicks-disagree", "reading-off-target"], |_, schedule| {
            schedule.adjustments.remove(at);
            true
        });
    }
    must_refuse(&["rate-exceeded", "residual-too-large", "reading-off-target"], |_, schedule| {
        schedule.adjustments.pop();
        true
    });
}

#[test]
fn a_row_missing_and_everything_counted_again() {
    must_refuse(&["rate-exceeded", "reading-off-target"], |case, schedule| {
        let gone = schedule.adjustments.remove(5);
        let next = &mut schedule.adjustments[5];
        next.clicks = PerStrut::from_fn(|id| Clicks(next.clicks[id].0 + gone.clicks[id].0));
        recount(case, schedule);
        true
    });
}

#[test]
fn a_row_doubled() {
    must_refuse(&["calendar-broken"], |_, schedule| {
        let twice = schedule.adjustments[4].clone();
        schedule.adjustments.insert(4, twice);
        true
    });
}

#[test]
fn one_click_off() {
    for millimetres in [0.5, -0.5] {
        must_refuse(&["reading-off-target", "clicks-disagree"], |_, schedule| {
            let id = StrutId::ALL[3];
            let row = &mut schedule.adjustments[7];
            row.readings[id] = moved(row.readings[id], millimetres);
            true
        });
    }
}

#[test]
fn one_click_off_and_taken_back_in_the_next_row() {
    for clicks in [1, -1] {
        must_refuse(&["reading-off-target"], |_, schedule| {
            let id = StrutId::ALL[2];
            let row = &mut schedule.adjustments[7];
            row.readings[id] = moved(row.readings[id], 0.5 * clicks as f64);
            row.clicks[id].0 += clicks;
            schedule.adjustments[8].clicks[id].0 -= clicks;
            true
        });
    }
}

#[test]
fn one_sign_turned() {
    must_refuse(&["clicks-disagree"], |_, schedule| {
        schedule.adjustments.iter_mut().for_each(|row| row.clicks[StrutId::ALL[2]].0 *= -1);
        true
    });
}

#[test]
fn every_direction_turned_consistently() {
    must_refuse(&["reading-off-target", "walk-failed"], |_, schedule| {
        let start = schedule.start_readings;
        for row in &mut schedule.adjustments {
            row.clicks = row.clicks.map(|clicks| Clicks(-clicks.0));
            let there = row.readings;
            row.readings = PerStrut::from_fn(|id| Reading(start[id].0 + start[id].0 - there[id].0));
        }
        true
    });
}

#[test]
fn a_day_moved() {
    must_refuse(&["calendar-broken"], |_, schedule| {
        let date = &mut schedule.adjustments[9].date;
        *date = date.checked_add(1.day()).unwrap();
        true
    });
    must_refuse(&["calendar-broken"], |_, schedule| {
        for row in &mut schedule.adjustments {
            row.date = row.date.checked_sub(1.day()).unwrap();
        }
        true
    });
}

#[test]
fn a_day_number_or_row_number_moved() {
    must_refuse(&["calendar-broken"], |_, schedule| {
        schedule.adjustments[6].day += 1;
        true
    });
    must_refuse(&["calendar-broken"], |_, schedule| {
        schedule.adjustments[6].number += 1;
        true
    });
}

#[test]
fn two_times_swapped() {
    must_refuse(&["calendar-broken"], |case, schedule| {
        if case.regimen.times.len() < 2 {
            return false;
        }
        let first = schedule.adjustments[0].time;
        schedule.adjustments[0].time = schedule.adjustments[1].time;
        schedule.adjustments[1].time = first;
        true
    });
}

#[test]
fn two_rows_exchanged() {
    must_refuse(&["calendar-broken", "clicks-disagree"], |_, schedule| {
        schedule.adjustments.swap(2, 9);
        true
    });
}

#[test]
fn a_start_reading_changed() {
    must_refuse(&["walk-failed", "clicks-disagree", "reading-off-target"], |_, schedule| {
        let start = &mut schedule.start_readings[StrutId::ALL[0]];
        *start = moved(*start, 0.5);
        true
    });
}

#[test]
fn all_readings_shifted_with_their_start() {
    must_refuse(&["walk-failed", "reading-off-target"], |_, schedule| {
        let id = StrutId::ALL[5];
        schedule.start_readings[id] = moved(schedule.start_readings[id], 1.0);
        for row in &mut schedule.adjustments {
            row.readings[id] = moved(row.readings[id], 1.0);
        }
        true
    });
}

#[test]
fn a_schedule_at_twice_the_speed() {
    must_refuse(&["rate-exceeded"], |case, schedule| {
        let rows: Vec<_> = schedule.adjustments.chunks(2).map(|pair| pair[pair.len() - 1].clone()).collect();
        schedule.adjustments = rows;
        recount(case, schedule);
        let mut before = schedule.start_readings;
        for row in &mut schedule.adjustments {
            row.clicks = PerStrut::from_fn(|id| case.frame.struts[id].clicks_to(before[id], row.readings[id]));
            before = row.readings;
        }
        true
    });
}

#[test]
fn an_empty_schedule() {
    must_refuse(&["residual-too-large", "rows-wrong", "reading-off-target"], |_, schedule| {
        schedule.adjustments.clear();
        true
    });
}

#[test]
fn a_number_that_is_none() {
    must_refuse(&["clicks-disagree", "reading-off-target", "strut-out-of-reach"], |_, schedule| {
        schedule.adjustments[3].readings[StrutId::ALL[4]] = Reading(Length::from_mm(f64::NAN));
        true
    });
}

/// A case that both legs can be planned with.
fn square(limb: &str) -> String {
    let readings = "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }";
    example("tibia-varus.yaml").replace("right tibia", limb).replace(readings, "neutral_height: 160 mm")
}

#[test]
fn the_schedule_of_the_other_leg() {
    let (_, _, other) = planned(&square("left tibia")).unwrap();
    let (case, correction, _) = planned(&square("right tibia")).unwrap();
    Verified::of(case, correction, other).expect_err("the other leg's schedule passed");
}

/// Poses are data too: a correction whose poses are not those of the words must not pass, whoever made it.
#[test]
fn the_correction_of_the_other_leg() {
    let (_, other, schedule) = planned(&square("left tibia")).unwrap();
    let (case, _, _) = planned(&square("right tibia")).unwrap();
    let found = codes(&Verified::of(case, other, schedule).expect_err("the other leg's correction passed"));
    assert!(found.contains(&"films-disagree"), "{found:?}");
}

/// Every pose of a correction, moved by a tenth of a millimetre or a tenth of a degree.
#[test]
fn a_pose_of_the_correction_moved() {
    fn shift<Of, In>(pose: &mut Pose<Of, In>) {
        *pose = Pose::new(pose.rotation(), pose.translation().plus(Vector::from_mm([0.1, 0.0, 0.0])));
    }
    fn turn<Of, In>(pose: &mut Pose<Of, In>) {
        *pose = Pose::new(Rotation::about_z(Angle::from_degrees(0.1)) * pose.rotation(), pose.translation());
    }
    let spoils: [fn(&mut Correction); 12] = [
        |c| shift(&mut c.ring_in_bone),
        |c| turn(&mut c.ring_in_bone),
        |c| shift(&mut c.moving_ring_in_moving_bone),
        |c| turn(&mut c.moving_ring_in_moving_bone),
        |c| shift(&mut c.start),
        |c| turn(&mut c.start),
        |c| shift(&mut c.goal),
        |c| turn(&mut c.goal),
        |c| shift(&mut c.ring_start),
        |c| turn(&mut c.ring_start),
        |c| shift(&mut c.ring_goal),
        |c| turn(&mut c.ring_goal),
    ];
    for (index, spoil) in spoils.into_iter().enumerate() {
        for (case, mut correction, _) in good() {
            spoil(&mut correction);
            // Planned with the spoiled poses, so that only the poses themselves can give it away.
            let Ok(schedule) = Schedule::of(&case, &correction) else { continue };
            let found = codes(&Verified::of(case, correction, schedule).expect_err("spoiled poses passed"));
            let told = ["films-disagree", "frame-disagrees", "walk-failed"];
            assert!(found.iter().any(|code| told.contains(code)), "spoil {index}: {found:?}");
        }
    }
}

#[test]
fn a_joint_of_the_correction_moved() {
    for (case, mut correction, _) in good() {
        let joint = &mut correction.platform.moving[StrutId::ALL[4]];
        *joint = joint.moved(Vector::from_mm([0.0, 0.1, 0.0]));
        let schedule = Schedule::of(&case, &correction).unwrap();
        let found = codes(&Verified::of(case, correction, schedule).expect_err("a moved joint passed"));
        assert!(found.contains(&"frame-disagrees"), "{found:?}");
    }
}

/// Numbers, days, dates and times of a schedule counted anew.
fn recount(case: &Case, schedule: &mut Schedule) {
    let times = &case.regimen.times;
    for (index, row) in schedule.adjustments.iter_mut().enumerate() {
        row.number = index + 1;
        row.day = index / times.len() + 1;
        row.date = case.regimen.first_day.checked_add(((index / times.len()) as i64).days()).unwrap();
        row.time = times[index % times.len()];
    }
}
