//! Chosen clicks spoiled: rows that are near enough to the exact path to look right.

use crate::common::{codes, example, planned, rounded};
use crate::{Planned, moved, refused_each};
use hexfix::case::{Case, Rounding};
use hexfix::device::{Clicks, StrutId};
use hexfix::plan::Schedule;
use hexfix::units::{Angle, Length};
use hexfix::verify::Verified;

/// Four times a day and once a day, chosen and plainly rounded, in groups too.
fn good() -> Vec<Planned> {
    let four = example("tibia-varus.yaml");
    let times = "times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]";
    assert!(four.contains(times));
    let once = four.replace(times, "times: [ \"08:00\" ]");
    let split = four.replace(times, "times: [ \"08:00\", \"12:00\", \"16:00\" ]\n  split: [[1, 2], [3, 4], [5, 6]]");
    let texts = [rounded(&four), rounded(&once), four, once, split];
    texts.iter().map(|text| planned(text).unwrap()).collect()
}

fn is_smooth(case: &Case) -> bool {
    case.regimen.rounding == Rounding::Smooth
}

/// Turns a strut some clicks more in a row and as many less in a later one; readings and clicks tell the same story.
fn turn_early(schedule: &mut Schedule, (id, row, later): (StrutId, usize, usize), clicks: i64) {
    for adjustment in &mut schedule.adjustments[row..later] {
        adjustment.readings[id] = moved(adjustment.readings[id], 0.5 * clicks as f64);
    }
    let mut turn = |row: usize, clicks: i64| {
        let there = &mut schedule.adjustments[row].clicks[id];
        *there = Clicks(there.0 + clicks);
    };
    turn(row, clicks);
    turn(later, -clicks);
}

#[test]
fn one_click_off_and_taken_back_in_the_next_row() {
    for clicks in [1, -1] {
        let rounded: Vec<Planned> = good().into_iter().filter(|(case, ..)| !is_smooth(case)).collect();
        refused_each(&rounded, &["reading-off-target"], |_, schedule| {
            turn_early(schedule, (StrutId::ALL[2], 7, 8), clicks);
            true
        });
    }
}

/// Where clicks are chosen, one click here or there may lie in the tube and keep every law: the seal finds it.
#[test]
fn one_click_inside_the_tube() {
    for (case, correction, schedule) in good() {
        for row in 3..schedule.adjustments.len() - 3 {
            let mut spoiled = schedule.clone();
            turn_early(&mut spoiled, (StrutId::ALL[row % 6], row, row + 1), if row % 2 == 0 { 1 } else { -1 });
            let findings = Verified::of(case.clone(), correction.clone(), spoiled).unwrap_err();
            assert!(codes(&findings).contains(&"seal-broken"), "row {row}: {findings:?}");
        }
    }
}

#[test]
fn a_tube_that_is_not_what_half_a_click_can_do() {
    for factor in [1.01, 0.99, 3.0, 0.0, -1.0, f64::NAN, f64::INFINITY] {
        refused_each(&good(), &["off-path"], |_, schedule| {
            schedule.tube.bone_end = Length::from_mm(schedule.tube.bone_end.mm() * factor);
            true
        });
        refused_each(&good(), &["off-path"], |_, schedule| {
            schedule.tube.turn = Angle::from_radians(schedule.tube.turn.radians() * factor);
            true
        });
    }
}

#[test]
fn a_strut_turned_on_and_back() {
    let smooth: Vec<Planned> =
        good().into_iter().filter(|(case, ..)| is_smooth(case) && case.regimen.split.is_none()).collect();
    // Those that go a long way.
    for id in [2, 3, 4].map(|k| StrutId::ALL[k]) {
        refused_each(&smooth, &["turned-back"], |_, schedule| {
            // Eight clicks in the direction of the strut, and back two rows later.
            let total: i64 = schedule.adjustments.iter().map(|row| row.clicks[id].0).sum();
            turn_early(schedule, (id, 4, 5), 8 * total.signum());
            total.abs() > 20
        });
    }
}

#[test]
fn all_struts_ahead_of_their_day() {
    let four: Vec<Planned> =
        good().into_iter().filter(|(case, ..)| is_smooth(case) && case.regimen.times.len() == 4).collect();
    refused_each(&four, &["rate-exceeded"], |_, schedule| {
        // What belongs to a row and the next is turned in one, twice within a day.
        for (first, id) in [8, 10].into_iter().flat_map(|row| StrutId::ALL.map(|id| (row, id))) {
            let clicks = schedule.adjustments[first + 1].clicks[id].0 + schedule.adjustments[first + 4].clicks[id].0;
            turn_early(schedule, (id, first, first + 4), clicks);
        }
        true
    });
}

#[test]
fn a_strut_of_another_group_turned_within_its_round() {
    let split: Vec<Planned> = good().into_iter().filter(|(case, ..)| case.regimen.split.is_some()).collect();
    // Strut 6 does not turn in this case.
    for id in StrutId::ALL.into_iter().take(5) {
        refused_each(&split, &["reading-off-target"], |_, schedule| {
            let turned = |row: &usize| schedule.adjustments[*row].clicks[id].0 != 0;
            let Some(row) = (6..schedule.adjustments.len() - 6).find(turned) else { return false };
            let clicks = schedule.adjustments[row].clicks[id].0;
            // To a neighbouring row of the same round.
            let other = if row % 3 == 2 { row - 1 } else { row + 1 };
            if other < row {
                turn_early(schedule, (id, other, row), clicks)
            } else {
                turn_early(schedule, (id, row, other), -clicks)
            }
            true
        });
    }
}
