//! Chosen clicks spoiled with care: readings and clicks agree, the seal is put on anew, and the bone stays near its path. What is
//! still accepted must be harmless by the laws of the conventions, measured here once more.

use crate::common::{codes, example, planned, rounded};
use crate::exchanges::{lengthening, one_exchange, with_orders};
use crate::rework::way;
use crate::{Planned, moved, refused_each};
use hexfix::device::{Clicks, PerStrut, Reading, StrutId};
use hexfix::plan::{Exchange, Schedule, bone_ends, seal};
use hexfix::units::Length;
use hexfix::verify::Verified;
use std::sync::OnceLock;

const TIMES: &str = "times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]";
const SPLIT: &str = "times: [ \"08:00\", \"12:00\", \"16:00\" ]\n  split: [[1, 2], [3, 4], [5, 6]]";

/// Four times a day, once a day, in groups, in stages, around an interruption, with a planned height, and with exchanges between
/// models whose clicks differ; all chosen.
fn good() -> &'static [Planned] {
    static GOOD: OnceLock<Vec<Planned>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let four = example("tibia-varus.yaml");
        let staged = "path: [ { do: [length] }, { do: [angulation, rotation] }, { do: [translation] } ]";
        let mixed = one_exchange().replace("system: generic", "system: mixed");
        let six = lengthening("left femur", "struts: medium", "neutral_height: 198.6 mm", "60 mm long");
        let texts = [
            four.replace(TIMES, "times: [ \"08:00\" ]"),
            four.replace(TIMES, SPLIT),
            four.replace("path: together", staged),
            with_orders(&four, "  hold: [ { after_row: 30, resume: 2026-11-20 } ]"),
            crate::square("left tibia"),
            mixed.replace(TIMES, SPLIT),
            mixed,
            six,
            four,
        ];
        texts.iter().map(|text| planned(text).unwrap()).collect()
    })
}

/// Turns a strut some clicks of the model in place more in a row and as many less in a later one; to the end of the plan where
/// that is its end.
fn shift(planned: &Planned, schedule: &mut Schedule, (id, row, later): (StrutId, usize, usize), clicks: i64) -> bool {
    let rows = schedule.adjustments.len();
    let exchanged = |index: usize| {
        let day = schedule.adjustments[index].day;
        schedule.exchanges.iter().any(|exchange| exchange.strut == id && exchange.day == day)
    };
    if row >= rows || (row..=later.min(rows - 1)).any(exchanged) {
        return false;
    }
    let named = |exchange: &&Exchange| exchange.strut == id && exchange.day <= schedule.adjustments[row].day;
    let model = schedule.exchanges.iter().rfind(named).map(|exchange| exchange.to.clone());
    let frame = &planned.0.frame;
    let strut = model.map_or(&frame.struts[id], |name| frame.models.iter().find(|model| model.name == name).unwrap());
    let off = strut.click.mm() * clicks as f64;
    for adjustment in &mut schedule.adjustments[row..later.min(rows)] {
        adjustment.readings[id] = moved(adjustment.readings[id], off);
    }
    schedule.adjustments[row].clicks[id].0 += clicks;
    if let Some(back) = schedule.adjustments.get_mut(later) {
        back.clicks[id].0 -= clicks;
    }
    true
}

/// Turns in one row what belongs to another.
fn turn_with(planned: &Planned, schedule: &mut Schedule, (from, to): (usize, usize)) {
    for id in StrutId::ALL {
        let Some(clicks) = schedule.adjustments.get(from).map(|row| row.clicks[id].0) else { return };
        if from < to {
            shift(planned, schedule, (id, from, to), -clicks);
        } else {
            shift(planned, schedule, (id, to, from), clicks);
        }
    }
}

/// How many of the spoiled schedules were refused, and how many passed and were harmless.
#[derive(Debug, Default)]
struct Count {
    refused: usize,
    passed: usize,
}

/// Verifies what has been spoiled; what passes must keep every law.
fn judge(count: &mut Count, planned: &Planned, mut spoiled: Schedule) {
    if spoiled == planned.2 {
        return;
    }
    spoiled.seal = seal(&spoiled.start_readings, &spoiled.adjustments);
    match Verified::of(planned.0.clone(), planned.1.clone(), spoiled) {
        Err(_) => count.refused += 1,
        Ok(passed) => {
            harmless(&passed, &planned.2);
            count.passed += 1;
        }
    }
}

/// The pose of every round, the movement of every round and day, the start, the exchanges and the end.
fn harmless(passed: &Verified, planned: &Schedule) {
    let (case, schedule, movement) = (passed.case(), passed.schedule(), passed.movement());
    let rows = case.regimen.rows_a_round();
    // The tube, about poses on the planner's road.
    let exact = way(case, &schedule.rounds);
    for (pose, exact) in passed.walk().iter().step_by(rows).zip(&exact) {
        for end in bone_ends(case) {
            let off = pose.bone.apply(end.place).distance(&exact.apply(end.place)).mm();
            assert!(off <= 1.05 * schedule.tube.bone_end.mm(), "{off} mm off");
        }
        assert!(pose.bone.angle_to(exact).radians() <= 1.05 * schedule.tube.turn.radians());
    }
    assert_eq!(schedule.tube, planned.tube);
    // No round, and no other part of a day, farther than a day and one click.
    for point in &movement.points {
        let limit = point.point.rate.mm_per_day() + movement.one_click.mm();
        let rounds: Vec<_> = point.places.iter().step_by(rows).collect();
        for apart in 1..=case.regimen.rounds_a_day() {
            assert!(rounds.windows(apart + 1).all(|part| part[0].distance(part[apart]).mm() <= limit + 1e-9));
        }
    }
    // Start, end and exchanges as planned: no click was lost or added on the whole.
    let last = |schedule: &Schedule| schedule.adjustments.last().unwrap().readings;
    for id in StrutId::ALL {
        assert!((last(schedule)[id].0 - last(planned)[id].0).mm().abs() < 1e-9, "strut {id} ends elsewhere");
        let sum = |schedule: &Schedule| schedule.adjustments.iter().map(|row| row.clicks[id].0).sum::<i64>();
        assert_eq!(sum(schedule), sum(planned));
    }
    assert_eq!((schedule.start_readings, &schedule.exchanges), (planned.start_readings, &planned.exchanges));
}

fn counted(name: &str, spoil: impl Fn(&mut Count, &Planned)) -> Count {
    let mut count = Count::default();
    good().iter().for_each(|planned| spoil(&mut count, planned));
    println!("{name}: {count:?}");
    assert!(count.refused + count.passed > 0, "nothing was spoiled");
    count
}

#[test]
fn rows_turned_early_or_late() {
    for (name, by) in [("one row", 1), ("two rows", 2), ("four rows", 4)] {
        counted(&format!("a row turned with another, {name}"), |count, planned| {
            for row in (0..planned.2.adjustments.len().saturating_sub(by)).step_by(5) {
                for (from, to) in [(row, row + by), (row + by, row)] {
                    let mut spoiled = planned.2.clone();
                    turn_with(planned, &mut spoiled, (from, to));
                    judge(count, planned, spoiled);
                }
            }
        });
    }
}

/// All turns of a day at one of its times: on every day, and on two days so that their turns meet.
#[test]
fn a_whole_day_in_one_row() {
    let count = counted("whole days in one row", |count, planned| {
        let times = planned.0.regimen.times.len();
        let days = planned.2.adjustments.len() / times;
        let gather = |schedule: &mut Schedule, day: usize, at: usize| {
            (0..times)
                .filter(|time| *time != at)
                .for_each(|time| turn_with(planned, schedule, (day * times + time, day * times + at)));
        };
        for day in (0..days.saturating_sub(1)).step_by(3) {
            for at in 0..times {
                let mut spoiled = planned.2.clone();
                gather(&mut spoiled, day, at);
                judge(count, planned, spoiled);
            }
            // The last time of one day and the first of the next: twice the rate within a few hours.
            let mut spoiled = planned.2.clone();
            gather(&mut spoiled, day, times - 1);
            gather(&mut spoiled, day + 1, 0);
            judge(count, planned, spoiled);
        }
        let mut spoiled = planned.2.clone();
        (0..days).for_each(|day| gather(&mut spoiled, day, 0));
        judge(count, planned, spoiled);
    });
    assert!(count.refused > 0);
}

#[test]
fn clicks_of_two_struts_exchanged() {
    for (name, most) in [("one row", 1), ("eight rows", 8), ("all rows", usize::MAX)] {
        counted(&format!("clicks of two struts exchanged on {name}"), |count, planned| {
            for (a, b) in (0..6).flat_map(|a| (a + 1..6).map(move |b| (StrutId::ALL[a], StrutId::ALL[b]))) {
                let mut spoiled = planned.2.clone();
                let rows = spoiled.adjustments.len();
                for row in (10..rows).take(most) {
                    let clicks = planned.2.adjustments[row].clicks;
                    let more = clicks[b].0 - clicks[a].0;
                    shift(planned, &mut spoiled, (a, row, rows), more);
                    shift(planned, &mut spoiled, (b, row, rows), -more);
                }
                judge(count, planned, spoiled);
            }
        });
    }
}

/// Conventions: "In the last round every strut stands at the click nearest to its exact length."
#[test]
fn an_end_that_is_not_at_the_nearest_clicks() {
    for (clicks, rows) in [(1, 1), (-1, 1), (1, 9), (-1, 30), (2, 3)] {
        for id in StrutId::ALL {
            refused_each(good(), &["reading-off-target"], |planned, schedule| {
                let from = schedule.adjustments.len().saturating_sub(rows);
                shift(planned, schedule, (id, from, usize::MAX), clicks)
            });
        }
    }
}

/// All six along together, as far as they go: the length changes, the shape hardly does.
#[test]
fn a_drift_towards_the_end() {
    for (clicks, rows) in [1, -1].into_iter().flat_map(|clicks| [1, 2, 4, 8, 16].map(|rows| (clicks, rows))) {
        refused_each(good(), &["reading-off-target"], |planned, schedule| {
            let from = schedule.adjustments.len() - rows;
            StrutId::ALL.map(|id| shift(planned, schedule, (id, from, usize::MAX), clicks)).contains(&true)
        });
    }
}

/// Conventions: the walk begins on marks nearest to the exact start, and a strut is exchanged at its nearest click.
#[test]
fn a_start_or_an_exchange_that_is_not_at_the_nearest_clicks() {
    for (id, off) in StrutId::ALL.into_iter().flat_map(|id| [(id, 1), (id, -1)]) {
        refused_each(&good()[4..5], &["reading-off-target"], |planned, schedule| {
            let click = planned.0.frame.struts[id].click.mm() * off as f64;
            schedule.start_readings[id] = moved(schedule.start_readings[id], click);
            schedule.adjustments[0].clicks[id].0 -= off;
            true
        });
    }
    let exchanging: Vec<Planned> = good().iter().filter(|planned| !planned.2.exchanges.is_empty()).cloned().collect();
    for off in [1, -1] {
        refused_each(&exchanging, &["reading-off-target"], |planned, schedule| {
            let id = schedule.exchanges[0].strut;
            let day = schedule.exchanges[0].day;
            let row = schedule.adjustments.iter().position(|row| row.day == day).unwrap();
            let models = &planned.0.frame.models;
            let click = |name: &str| models.iter().find(|model| model.name == name).unwrap().click.mm();
            let (old, new) = (click(&schedule.exchanges[0].from), click(&schedule.exchanges[0].to));
            if (old / new).fract() != 0.0 {
                return false;
            }
            // Turned too far by the old strut, taken back by the new one in its first turn.
            let turns = |index: &usize| planned.2.adjustments[*index].clicks[id].0 != 0;
            let (first, next) = ((0..row).rfind(turns).unwrap(), (row..).find(turns).unwrap());
            schedule.adjustments[first].clicks[id].0 += off;
            schedule.adjustments[next].clicks[id].0 -= off * (old / new).round() as i64;
            for row in &mut schedule.adjustments[first..next] {
                row.readings[id] = moved(row.readings[id], old * off as f64);
            }
            let exchange = &mut schedule.exchanges[0];
            exchange.old_reading = moved(exchange.old_reading, old * off as f64);
            exchange.new_reading = moved(exchange.new_reading, old * off as f64);
            true
        });
    }
}

/// A strut that wags by one click on every row stays in the tube and never stands more than a click back.
#[test]
fn a_strut_that_wags() {
    for id in StrutId::ALL {
        refused_each(good(), &["turned-back"], |planned, schedule| {
            let turns = |row: &usize| {
                planned.0.regimen.split.as_ref().is_none_or(|groups| groups[row % groups.len()].contains(&id))
            };
            let rows: Vec<usize> = (2..schedule.adjustments.len() - 8).filter(turns).collect();
            let pairs: Vec<(usize, usize)> = rows.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
            let before = schedule.clicks_total()[id];
            pairs.into_iter().for_each(|(row, later)| _ = shift(planned, schedule, (id, row, later), 1));
            // Where a strut goes far in every row, a click more or less is no click back.
            schedule.clicks_total()[id] >= before + 8
        });
    }
}

/// Struts of one round turned in the next, a whole round late, with `split` and without; around the interruption too.
#[test]
fn struts_a_round_late() {
    for id in StrutId::ALL {
        counted(&format!("strut {id} a round late"), |count, planned| {
            let rows = planned.0.regimen.rows_a_round();
            for row in (8..planned.2.adjustments.len()).take(36) {
                let mut spoiled = planned.2.clone();
                let clicks = spoiled.adjustments[row].clicks[id].0;
                if shift(planned, &mut spoiled, (id, row, row + rows), -clicks) {
                    judge(count, planned, spoiled);
                }
            }
        });
    }
}

/// Single clicks here and there, many at once: what no slip would make but a bad search could.
#[test]
fn random_clicks_inside_the_tube() {
    let mut numbers = crate::common::numbers::Numbers::from(7);
    for many in [1, 3, 12] {
        for planned in good() {
            let mut count = Count::default();
            for _ in 0..40 {
                let mut spoiled = planned.2.clone();
                for _ in 0..many {
                    let id = numbers.pick(&StrutId::ALL);
                    let (row, rounds) = (numbers.below(spoiled.adjustments.len() - 1), 1 + numbers.below(4));
                    let turns = &planned.0.regimen.split;
                    if turns.as_ref().is_none_or(|groups| groups[row % groups.len()].contains(&id)) {
                        let later = row + rounds * planned.0.regimen.rows_a_round();
                        let clicks = if numbers.once_in(2) { 1 } else { -1 };
                        shift(planned, &mut spoiled, (id, row, later), clicks);
                    }
                }
                judge(&mut count, planned, spoiled);
            }
            println!("{many} random clicks: {count:?}");
        }
    }
}

/// A plan of one rounding held against a case with the other. What passes as chosen must keep the laws of chosen clicks.
#[test]
fn the_rounding_changed() {
    let both = |text: &str| (planned(text).unwrap(), planned(&rounded(text)).unwrap());
    let four = example("tibia-varus.yaml");
    for text in [four.clone(), four.replace(TIMES, "times: [ \"08:00\" ]"), four.replace(TIMES, SPLIT)] {
        let (chosen, plain) = both(&text);
        let refused = Verified::of(plain.0.clone(), plain.1, chosen.2).unwrap_err();
        assert!(codes(&refused).contains(&"reading-off-target"), "{refused:?}");
        let mut count = Count::default();
        if let Ok(passed) = Verified::of(chosen.0, chosen.1, plain.2.clone()) {
            harmless(&passed, &plain.2);
            count.passed += 1;
        }
        println!("plain rounding as chosen: {count:?}");
    }
}

/// A number of rounds that cannot be counted is refused, not counted.
#[test]
fn rounds_without_end() {
    for many in [usize::MAX, usize::MAX / 2 + 1, 1 << 40, 8001] {
        for all in [false, true] {
            refused_each(good(), &["rows-wrong"], |_, schedule| {
                let rounds = schedule.rounds.iter_mut().take(if all { 3 } else { 1 });
                rounds.for_each(|rounds| *rounds = many);
                true
            });
        }
        refused_each(good(), &["rows-wrong"], |_, schedule| {
            schedule.rounds.push(many);
            true
        });
    }
}

/// No number anywhere is taken for one, and none makes the arithmetic stop.
#[test]
fn numbers_that_are_none_or_too_large() {
    let none = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300].map(|mm| Reading(Length::from_mm(mm)));
    let refuse = |spoil: &dyn Fn(&mut Schedule, StrutId, usize)| {
        for planned in good() {
            let rows = planned.2.adjustments.len();
            for (id, row) in [(0, 0), (2, rows / 2), (5, rows - 1)].map(|(k, row)| (StrutId::ALL[k], row)) {
                let mut spoiled = planned.2.clone();
                spoil(&mut spoiled, id, row);
                spoiled.seal = seal(&spoiled.start_readings, &spoiled.adjustments);
                assert!(spoiled == planned.2 || Verified::of(planned.0.clone(), planned.1.clone(), spoiled).is_err());
            }
        }
    };
    for none in none {
        refuse(&|schedule, id, row| schedule.adjustments[row].readings[id] = none);
        refuse(&|schedule, _, row| schedule.adjustments[row].readings = PerStrut::new([none; 6]));
        refuse(&|schedule, id, _| schedule.start_readings[id] = none);
        refuse(&|schedule, _, _| schedule.exchanges.iter_mut().for_each(|exchange| exchange.new_reading = none));
    }
    for clicks in [i64::MAX, i64::MIN, i64::MAX - 1, 1 << 53, -1 << 62, 1000] {
        refuse(&|schedule, id, row| schedule.adjustments[row].clicks[id] = Clicks(clicks));
        refuse(&|schedule, _, _| {
            schedule.adjustments.iter_mut().for_each(|row| row.clicks = PerStrut::new([Clicks(clicks); 6]));
        });
    }
    for number in [0, usize::MAX, usize::MAX / 2 + 1] {
        refuse(&|schedule, _, row| schedule.adjustments[row].number = number);
        refuse(&|schedule, _, row| schedule.adjustments[row].day = number);
        refuse(&|schedule, _, _| schedule.adjustments.iter_mut().for_each(|row| row.day = number));
    }
    refuse(&|schedule, _, _| schedule.adjustments.clear());
    refuse(&|schedule, _, _| schedule.rounds.clear());
}
