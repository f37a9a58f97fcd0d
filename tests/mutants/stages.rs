//! Stages and screws spoiled: the fragment arrives, but not on the way that was ordered.

use crate::common::{codes, example, planned, rounded};
use crate::rework::{Way, rework, way};
use crate::{Planned, recount, refused_each};
use hexfix::anatomy::Side;
use hexfix::case::Case;
use hexfix::plan::Schedule;
use hexfix::space::{Pose, Rotation};
use hexfix::units::Angle;
use hexfix::verify::Verified;
use std::sync::OnceLock;

const LISTS: [&str; 5] = [
    "[ { do: [length], first: 8 mm }, { do: [angulation, rotation] }, { do: [translation] }, { do: [length] } ]",
    "[ { do: [rotation], first: 3 deg }, { do: [rotation] }, { do: [length, translation] }, { do: [angulation] } ]",
    "[ { do: [length], beyond: 5 mm long }, { do: [angulation], first: 4 deg }, { do: [translation] }, \
     { do: [angulation, rotation] }, { do: [length] } ]",
    "screw",
    "together",
];

/// A case with a path: right and proximal, or left, distal and planned with a height.
fn text(path: &str, mirrored: bool) -> String {
    let readings = "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }";
    let text = example("tibia-varus.yaml").replace("path: together", &format!("path: {path}"));
    match mirrored {
        false => text,
        true => text
            .replace("right tibia", "left tibia")
            .replace("reference: proximal", "reference: distal")
            .replace(readings, "neutral_height: 165 mm"),
    }
}

fn good() -> &'static [Planned] {
    static GOOD: OnceLock<Vec<Planned>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let both = |path| [text(path, false), text(path, true)];
        LISTS.into_iter().flat_map(both).map(|text| planned(&rounded(&text)).unwrap()).collect()
    })
}

fn staged() -> &'static [Planned] {
    &good()[..6]
}

/// The rows of a schedule made anew on a way, as many as its rounds say.
fn rows_on((case, correction, _): &Planned, schedule: &mut Schedule, way: &Way) {
    let rows = (way.len() - 1) * case.regimen.rows_a_round();
    let template = schedule.adjustments[0].clone();
    schedule.adjustments.resize(rows, template);
    recount(case, schedule);
    rework(case, correction, schedule, way);
}

#[test]
fn good_stages_pass() {
    for (case, correction, schedule) in good() {
        Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap();
    }
}

/// One stage gets a round more and another one less, with the rows as they were and made anew.
#[test]
fn rounds_moved_between_stages() {
    for (from, to) in [(0, 1), (1, 0), (1, 2), (3, 2)] {
        let moved = |schedule: &mut Schedule| {
            schedule.rounds[from] -= 1;
            schedule.rounds[to] += 1;
            true
        };
        let told = &["reading-off-target", "rate-exceeded", "rows-wrong"];
        refused_each(staged(), told, |_, schedule| moved(schedule));
        refused_each(staged(), &["rate-exceeded"], |planned, schedule| {
            moved(schedule);
            let way = way(&planned.0, &schedule.rounds);
            rows_on(planned, schedule, &way);
            true
        });
    }
}

#[test]
fn one_round_too_few_or_too_many() {
    for stage in 0..4 {
        for (by, code) in [(-1_i64, "rate-exceeded"), (1, "rows-wrong")] {
            let changed = |schedule: &mut Schedule| {
                let rounds = &mut schedule.rounds[stage];
                *rounds = (*rounds as i64 + by) as usize;
            };
            refused_each(staged(), &["rows-wrong"], |_, schedule| {
                changed(schedule);
                true
            });
            refused_each(staged(), &[code], |planned, schedule| {
                changed(schedule);
                let way = way(&planned.0, &schedule.rounds);
                rows_on(planned, schedule, &way);
                true
            });
        }
    }
    for (by, code) in [(-1_i64, "rate-exceeded"), (1, "rows-wrong")] {
        refused_each(&good()[6..], &[code], |planned, schedule| {
            schedule.rounds[0] = (schedule.rounds[0] as i64 + by) as usize;
            let way = way(&planned.0, &schedule.rounds);
            rows_on(planned, schedule, &way);
            true
        });
    }
}

/// A stage so short that the next one could swallow it in its first step: its round must not be left out.
#[test]
fn a_small_stage_left_out() {
    let path =
        "[ { do: [translation] }, { do: [length], first: 0.1 mm }, { do: [angulation, rotation] }, { do: [length] } ]";
    let cases: Vec<Planned> = [false, true].iter().map(|side| planned(&rounded(&text(path, *side))).unwrap()).collect();
    assert!(cases.iter().all(|(_, _, schedule)| schedule.rounds[1] == 1));
    refused_each(&cases, &["rows-wrong"], |planned, schedule| {
        let mut way = way(&planned.0, &schedule.rounds);
        way.remove(schedule.rounds[0] + 1);
        schedule.rounds[1] = 0;
        rows_on(planned, schedule, &way);
        true
    });
    // Without rounds the list of stages and the list of rounds do not go together.
    refused_each(&cases, &["rows-wrong"], |_, schedule| {
        schedule.rounds.remove(1);
        true
    });
    refused_each(&cases, &["rows-wrong"], |_, schedule| {
        schedule.rounds.push(0);
        true
    });
}

/// Rows of one path under the orders of another: each against each.
#[test]
fn the_rows_of_another_path() {
    let told = &["reading-off-target", "rows-wrong", "rate-exceeded"];
    for mirrored in [0, 1] {
        for one in 0..LISTS.len() {
            let (case, correction, schedule) = &good()[2 * one + mirrored];
            for other in (0..LISTS.len()).filter(|other| *other != one) {
                let rows = &good()[2 * other + mirrored].2;
                let bad = [(case.clone(), correction.clone(), schedule.clone())];
                refused_each(&bad, told, |_, schedule| {
                    *schedule = rows.clone();
                    true
                });
                // With as many rounds as are claimed, rows that are right for the other path.
                refused_each(&bad, &["reading-off-target"], |planned, schedule| {
                    let count = schedule.adjustments.len();
                    let way = stretched(&good()[2 * other + mirrored].0, rows, count);
                    rows_on(planned, schedule, &way);
                    true
                });
            }
        }
    }
}

/// The whole way of a case in so many steps.
fn stretched(case: &Case, schedule: &Schedule, count: usize) -> Way {
    let fine: Vec<usize> = schedule.rounds.iter().map(|rounds| rounds * count).collect();
    let way = way(case, &fine);
    let all = way.len() - 1;
    (0..=count).map(|step| way[step * all / count]).collect()
}

/// The same stages in another order: first and last exchanged, or all turned round.
#[test]
fn stages_in_another_order() {
    let lists = [
        "[ { do: [length] }, { do: [angulation] }, { do: [rotation] }, { do: [translation] } ]",
        "[ { do: [angulation] }, { do: [length] }, { do: [rotation] }, { do: [translation] } ]",
        "[ { do: [translation] }, { do: [rotation] }, { do: [angulation] }, { do: [length] } ]",
        "[ { do: [length] }, { do: [rotation] }, { do: [angulation] }, { do: [translation] } ]",
    ];
    for mirrored in [false, true] {
        let all: Vec<Planned> = lists.iter().map(|path| planned(&rounded(&text(path, mirrored))).unwrap()).collect();
        for (index, (_, _, rows)) in all.iter().enumerate() {
            let others: Vec<Planned> =
                all.iter().enumerate().filter(|(k, _)| *k != index).map(|(_, one)| one.clone()).collect();
            refused_each(&others, &["reading-off-target"], |_, schedule| {
                *schedule = rows.clone();
                true
            });
        }
    }
}

/// A stage turns the bone the wrong way round, and the next one puts it right.
#[test]
fn a_turn_the_wrong_way_and_back() {
    refused_each(&good()[2..4], &["reading-off-target"], |planned, schedule| {
        let mut way = way(&planned.0, &schedule.rounds);
        let (first, second) = (schedule.rounds[0], schedule.rounds[1]);
        // Twice what was turned, taken back: the same size, the other way; then evenly to where it belongs.
        let twist = Angle::from_degrees(if planned.0.limb.side == Side::Right { 6.0 } else { -6.0 });
        let turned = |pose: &Pose<_, _>, part: f64| {
            let turn = Rotation::about_z(Angle::from_degrees(twist.degrees() * part));
            Pose::new(pose.rotation() * turn, pose.translation())
        };
        for (step, pose) in way.iter_mut().enumerate().take(first + second).skip(1) {
            let part = match step <= first {
                true => step as f64 / first as f64,
                false => (first + second - step) as f64 / second as f64,
            };
            *pose = turned(pose, part);
        }
        rows_on(planned, schedule, &way);
        true
    });
}

/// A stage carries along what it does not name, and the next one brings only the rest.
#[test]
fn a_stage_that_moves_another_parameter() {
    refused_each(staged(), &["reading-off-target"], |planned, schedule| {
        let mut way = way(&planned.0, &schedule.rounds);
        let until = schedule.rounds[0] + schedule.rounds[1];
        let goal = planned.0.end().translation();
        for (step, pose) in way.iter_mut().enumerate().take(until) {
            // Translation and length drift towards the goal and back.
            let part = 0.2 * (step.min(until - step)) as f64 / until as f64;
            let there = pose.translation();
            let off = goal.plus(there.times(-1.0)).times(part);
            *pose = Pose::new(pose.rotation(), there.plus(off));
        }
        rows_on(planned, schedule, &way);
        true
    });
}

/// Even in time is not even on the way: rows crowded at the start of every stage.
#[test]
fn rows_not_evenly_spaced() {
    refused_each(good(), &["reading-off-target"], |planned, schedule| {
        let fine: Vec<usize> = schedule.rounds.iter().map(|rounds| rounds * 100).collect();
        let way = way(&planned.0, &fine);
        let mut crowded = vec![way[0]];
        let mut first = 0;
        for rounds in &schedule.rounds {
            crowded.extend((1..=*rounds).map(|round| {
                let part = round as f64 / *rounds as f64;
                way[first + (part.powf(1.2) * (100 * rounds) as f64).round() as usize]
            }));
            first += 100 * rounds;
        }
        rows_on(planned, schedule, &crowded);
        true
    });
}

/// A first part that is more than all of it leads past the goal. The planner refuses it; rows that do it must not pass either.
#[test]
fn a_first_part_beyond_the_goal() {
    let rows = "[ { do: [length], beyond: 5 mm long }, { do: [angulation, rotation, translation] }, { do: [length] } ]";
    let orders = "[ { do: [length], first: 20 mm }, { do: [angulation, rotation, translation] }, { do: [length] } ]";
    for mirrored in [false, true] {
        let (_, correction, schedule) = planned(&rounded(&text(rows, mirrored))).unwrap();
        let case = crate::common::case(&text(orders, mirrored)).unwrap();
        let Err(found) = Verified::of(case, correction, schedule) else { panic!("a stage past the goal passed") };
        assert!(codes(&found).contains(&"stage-strays"), "{found:?}");
    }
}

/// The planner refuses more than a thousand days of turning; rows that take them must not pass either.
#[test]
fn turning_that_never_ends() {
    let slow = |rate: &str| {
        let text = text("together", true).replace("15 mm short", "108 mm short").replace("generic", "drawing");
        let text = text.replace("struts: medium", "struts: wide").replace(" \"12:00\", \"16:00\", \"20:00\" ]", " ]");
        text.replace("\"08:00\", ]", "\"08:00\" ]").replace("rate: 1 mm/day\n", &format!("rate: {rate} mm/day\n"))
    };
    let case = crate::common::case(&slow("0.1")).unwrap();
    assert_eq!(case.regimen.times.len(), 1);
    assert_eq!(codes(&planned(&slow("0.1")).unwrap_err()), ["schedule-too-long"]);
    let (_, correction, mut schedule) = planned(&rounded(&slow("0.2"))).unwrap();
    // The smallest number of rounds at half the rate is twice the number at the whole, or one less.
    for rounds in [2 * schedule.rounds[0], 2 * schedule.rounds[0] - 1] {
        schedule.rounds = vec![rounds];
        assert!(rounds > 1000);
        let way = way(&case, &schedule.rounds);
        let planned = (case.clone(), correction.clone(), schedule.clone());
        rows_on(&planned, &mut schedule, &way);
        let Err(found) = Verified::of(planned.0, planned.1, schedule.clone()) else { panic!("{rounds} days passed") };
        assert!(codes(&found).contains(&"schedule-too-long"), "{found:?}");
    }
}
