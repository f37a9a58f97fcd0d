//! Split rhythm and interruptions spoiled: the right turns at the wrong time.

use crate::common::{codes, example, planned};
use crate::exchanges::one_exchange;
use crate::rework::turn_early;
use crate::{Planned, refused_each};
use hexfix::device::{Clicks, PerStrut, StrutId};
use hexfix::plan::Schedule;
use hexfix::verify::Verified;
use jiff::ToSpan;
use jiff::civil::date;
use std::sync::OnceLock;

const FOUR: &str = "times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]";
const SPLITS: [&str; 4] = [
    "times: [ \"08:00\", \"14:00\", \"20:00\" ]\n  split: [[1, 2], [3, 4], [5, 6]]",
    "times: [ \"07:00\", \"10:00\", \"13:00\", \"16:00\", \"19:00\", \"22:00\" ]\n  split: [[1, 4], [2, 5], [3, 6]]",
    "times: [ \"08:00\", \"20:00\" ]\n  split: [[3, 1, 2], [4, 5, 6]]",
    "times: [ \"08:00\", \"10:00\", \"12:00\", \"14:00\", \"16:00\", \"18:00\" ]\n  split: [[6], [5], [4], [3], [2], [1]]",
];
const STAGED: &str = "path: [ { do: [length] }, { do: [angulation, rotation] }, { do: [translation] } ]";

fn text(rhythm: &str) -> String {
    example("tibia-varus.yaml").replace(FOUR, rhythm)
}

fn split() -> &'static [Planned] {
    static GOOD: OnceLock<Vec<Planned>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let plain = SPLITS.iter().map(|rhythm| text(rhythm));
        let staged = text(SPLITS[0]).replace("path: together", STAGED);
        let exchanged = one_exchange().replace(FOUR, SPLITS[0]);
        plain.chain([staged, exchanged]).map(|text| planned(&text).unwrap()).collect()
    })
}

/// In the middle of a day, at its end, twice, with stages, with groups and with an exchange on both sides.
fn held() -> &'static [Planned] {
    static GOOD: OnceLock<Vec<Planned>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let varus = example("tibia-varus.yaml");
        let hold = |text: &str, entries: &str| text.replace("  path:", &format!("  hold: [ {entries} ]\n  path:"));
        let texts = [
            hold(&varus, "{ after_row: 24, resume: 2026-11-18 }"),
            hold(&varus, "{ after_row: 26, resume: 2026-11-20 }"),
            hold(&varus, "{ after_row: 24, resume: 2026-11-18 }, { after_row: 41, resume: 2026-11-27 }"),
            hold(&varus.replace("path: together", STAGED), "{ after_row: 1, resume: 2026-11-10 }"),
            hold(&text(SPLITS[0]), "{ after_row: 25, resume: 2026-11-20 }"),
            hold(&one_exchange(), "{ after_row: 30, resume: 2026-11-20 }"),
            hold(&one_exchange(), "{ after_row: 70, resume: 2026-12-01 }"),
        ];
        texts.iter().map(|text| planned(text).unwrap()).collect()
    })
}

#[test]
fn good_rhythms_pass() {
    for (case, correction, schedule) in split().iter().chain(held()) {
        Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap();
    }
}

/// What one strut turns in the row of its group is turned in another row of the round.
#[test]
fn a_strut_turned_in_the_row_of_another_group() {
    for id in StrutId::ALL {
        for after in [false, true] {
            refused_each(split(), &["reading-off-target"], |(case, _, _), schedule| {
                let round = case.regimen.rows_a_round();
                let group = case.regimen.split.iter().flatten().position(|group| group.contains(&id)).unwrap();
                let turned = |row: &usize| row % round == group && schedule.adjustments[*row].clicks[id].0 != 0;
                let Some(row) = (round..schedule.adjustments.len() - round).find(turned) else { return false };
                let clicks = schedule.adjustments[row].clicks[id].0;
                match after {
                    true => turn_early(case, schedule, (id, row, row + 1), -clicks),
                    false => turn_early(case, schedule, (id, row - 1, row), clicks),
                }
                true
            });
        }
    }
}

/// Every strut turned in the first or in the last row of each round.
#[test]
fn all_struts_in_one_row_of_the_round() {
    for last in [false, true] {
        refused_each(&split()[..5], &["reading-off-target"], |(case, _, _), schedule| {
            let round = case.regimen.rows_a_round();
            let mut before = schedule.start_readings;
            for rows in schedule.adjustments.chunks_mut(round) {
                let (start, end) = (before, rows[round - 1].readings);
                let all = PerStrut::from_fn(|id| Clicks(rows.iter().map(|row| row.clicks[id].0).sum()));
                let at = if last { round - 1 } else { 0 };
                for (index, row) in rows.iter_mut().enumerate() {
                    row.clicks = if index == at { all } else { PerStrut::new([Clicks(0); 6]) };
                    row.readings = if index < at { start } else { end };
                }
                before = end;
            }
            true
        });
    }
}

/// The rows of another order of the groups, of other groups, and of no groups.
#[test]
fn groups_in_another_order() {
    let three = "times: [ \"08:00\", \"14:00\", \"20:00\" ]";
    let others = ["[[3, 4], [1, 2], [5, 6]]", "[[1, 2], [5, 6], [3, 4]]", "[[1, 6], [2, 3], [4, 5]]"];
    let rhythms = others.map(|groups| format!("{three}\n  split: {groups}"));
    for rhythm in rhythms.iter().map(String::as_str) {
        let rows = planned(&text(rhythm)).unwrap().2;
        refused_each(&split()[..1], &["reading-off-target"], |_, schedule| {
            *schedule = rows.clone();
            true
        });
    }
    let rows = planned(&text(three)).unwrap().2;
    refused_each(&split()[..1], &["reading-off-target", "rows-wrong", "rate-exceeded"], |_, schedule| {
        *schedule = rows.clone();
        true
    });
}

/// Rounds counted as rows: the rhythm would be as many times too slow as there are groups, or too fast.
#[test]
fn rounds_and_rows_confused() {
    refused_each(split(), &["rows-wrong"], |(case, _, _), schedule| {
        schedule.rounds.iter_mut().for_each(|rounds| *rounds *= case.regimen.rows_a_round());
        true
    });
}

fn shift(schedule: &mut Schedule, from: usize, to: usize, days: i64) {
    for row in &mut schedule.adjustments[from..to] {
        row.day = (row.day as i64 + days) as usize;
        row.date = row.date.checked_add(days.days()).unwrap();
    }
}

/// The rows of an interruption: after which row it is.
fn after_row(planned: &Planned) -> usize {
    planned.0.regimen.holds[0].value.after_row
}

#[test]
fn a_pause_too_long_or_too_short() {
    for days in [-1, 1, 7] {
        refused_each(held(), &["calendar-broken"], |planned, schedule| {
            let rows = schedule.adjustments.len();
            shift(schedule, after_row(planned), rows, days);
            for exchange in &mut schedule.exchanges {
                if exchange.date >= planned.0.regimen.holds[0].value.resume {
                    exchange.day = (exchange.day as i64 + days) as usize;
                    exchange.date = exchange.date.checked_add(days.days()).unwrap();
                }
            }
            true
        });
    }
}

#[test]
fn a_row_on_the_wrong_side_of_the_pause() {
    refused_each(held(), &["calendar-broken"], |planned, schedule| {
        let row = after_row(planned);
        shift(schedule, row - 1, row, 1);
        true
    });
    refused_each(held(), &["calendar-broken"], |planned, schedule| {
        let row = after_row(planned);
        let before = schedule.adjustments[row - 1].clone();
        let first = &mut schedule.adjustments[row];
        (first.day, first.date) = (before.day, before.date);
        true
    });
}

/// The days count on as if nothing had been held, with and without the dates.
#[test]
fn day_numbers_that_leave_the_pause_out() {
    refused_each(held(), &["calendar-broken"], |(case, _, _), schedule| {
        for row in &mut schedule.adjustments {
            row.day = (row.number - 1) / case.regimen.times.len() + 1;
        }
        true
    });
}

/// A schedule that knows nothing of the interruption, and one that knows of one that is not ordered.
#[test]
fn an_interruption_ignored() {
    let plain = planned(&example("tibia-varus.yaml")).unwrap();
    refused_each(&held()[..3], &["calendar-broken"], |_, schedule| {
        *schedule = plain.2.clone();
        true
    });
    refused_each(&[plain], &["calendar-broken"], |_, schedule| {
        *schedule = held()[0].2.clone();
        true
    });
}

/// An exchange that stays on its day while its rows move, or moves while they stay.
#[test]
fn an_exchange_that_does_not_move_with_its_rows() {
    for days in [-1_i64, 1, -3] {
        refused_each(&held()[5..], &["exchange-broken"], |_, schedule| {
            let exchange = &mut schedule.exchanges[0];
            exchange.day = (exchange.day as i64 + days) as usize;
            exchange.date = exchange.date.checked_add(days.days()).unwrap();
            true
        });
    }
    // The window in days without the interruption.
    refused_each(&held()[5..6], &["exchange-broken"], |_, schedule| {
        let exchange = &mut schedule.exchanges[0];
        exchange.first_day -= 4;
        exchange.last_day -= 4;
        true
    });
}

/// The planner refuses such interruptions; a claim that came around it must not pass either.
#[test]
fn interruptions_that_cannot_be() {
    let varus = example("tibia-varus.yaml");
    let (_, _, plain) = planned(&varus).unwrap();
    let rows = plain.adjustments.len();
    let entries = [
        (rows, "2026-12-24".to_owned()),
        (rows + 5, "2026-12-24".to_owned()),
        // Row 25 stands on 2026-11-15: the same day, an earlier one, and one after half a year.
        (24, "2026-11-15".to_owned()),
        (24, "2026-11-12".to_owned()),
        (24, "2027-11-12".to_owned()),
    ];
    for (after, resume) in entries {
        let hold = format!("  hold: [ {{ after_row: {after}, resume: {resume} }} ]\n  path:");
        let text = varus.replace("  path:", &hold);
        let refused = planned(&text).unwrap_err();
        assert_eq!(codes(&refused), ["hold-wrong"]);
        let case = crate::common::case(&text).unwrap();
        let correction = hexfix::plan::Correction::of(&case).unwrap();
        let mut schedule = plain.clone();
        let moved = date(2026, 11, 15).until(case.regimen.holds[0].value.resume).unwrap().get_days();
        if after < rows {
            shift(&mut schedule, after, rows, i64::from(moved));
        }
        let Err(found) = Verified::of(case, correction, schedule) else { panic!("after row {after} until {resume}") };
        let found = codes(&found);
        assert!(found.contains(&"calendar-broken"), "{found:?}");
    }
}
