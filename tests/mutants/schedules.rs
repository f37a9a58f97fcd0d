//! Schedules spoiled: what is printed is not what was planned.

use crate::common::{codes, planned};
use crate::{moved, must_refuse, recount, square};
use hexfix::device::{Clicks, PerStrut, Reading, StrutId};
use hexfix::kinematics::inverse;
use hexfix::plan::{Correction, Leg};
use hexfix::units::Length;
use hexfix::verify::Verified;
use jiff::ToSpan;

#[test]
fn good_schedules_pass() {
    for (case, correction, schedule) in crate::good() {
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
    must_refuse(&["reading-off-target", "off-path", "walk-failed"], |_, schedule| {
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
    must_refuse(&["rows-wrong"], |_, schedule| {
        schedule.adjustments.pop();
        true
    });
}

#[test]
fn a_row_missing_and_everything_counted_again() {
    must_refuse(&["off-path", "reading-off-target"], |case, schedule| {
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
    must_refuse(&["walk-failed", "off-path", "reading-off-target"], |_, schedule| {
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
        schedule.rounds = vec![rows.len()];
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
    must_refuse(&["rows-wrong"], |_, schedule| {
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

#[test]
fn a_slower_schedule_than_ordered() {
    for times in [2, 3] {
        must_refuse(&["rows-wrong"], |case, schedule| {
            // Every row followed by rows in which nothing is turned yet: right in the end, and too slow.
            let path = Leg::together(case.start(), case.end());
            let correction = Correction::of(case).unwrap();
            let rows = schedule.adjustments.len() * times;
            schedule.rounds = vec![rows];
            let mut before = schedule.start_readings;
            let template = schedule.adjustments[0].clone();
            schedule.adjustments = (1..=rows)
                .map(|number| {
                    let lengths = inverse(&correction.platform, &correction.ring_at(&path.at(number, rows)));
                    let start = schedule.start_readings;
                    let readings = PerStrut::from_fn(|id| {
                        let strut = &case.frame.struts[id];
                        strut.turned(start[id], strut.clicks_to(start[id], strut.reading_at(lengths[id])))
                    });
                    let clicks = PerStrut::from_fn(|id| case.frame.struts[id].clicks_to(before[id], readings[id]));
                    before = readings;
                    let mut row = template.clone();
                    (row.readings, row.clicks) = (readings, clicks);
                    row
                })
                .collect();
            recount(case, schedule);
            true
        });
    }
}

#[test]
fn a_planned_start_between_two_marks() {
    let (case, correction, mut schedule) = planned(&square("right tibia")).unwrap();
    let id = StrutId::ALL[1];
    schedule.start_readings[id] = moved(schedule.start_readings[id], 0.1);
    for row in &mut schedule.adjustments {
        row.readings[id] = moved(row.readings[id], 0.1);
    }
    let found = codes(&Verified::of(case, correction, schedule).expect_err("a start between two marks passed"));
    assert!(found.contains(&"walk-failed"), "{found:?}");
}

#[test]
fn the_schedule_of_the_other_leg() {
    let (_, _, other) = planned(&square("left tibia")).unwrap();
    let (case, correction, _) = planned(&square("right tibia")).unwrap();
    Verified::of(case, correction, other).expect_err("the other leg's schedule passed");
}
