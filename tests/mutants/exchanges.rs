//! Exchanges spoiled field by field: another strut, another day, another reading than the plan can bear.

use crate::common::{example, planned};
use crate::rework::{put_on, rework, way};
use crate::{Planned, moved, refused_each};
use hexfix::device::{Reading, StrutId};
use hexfix::plan::{Exchange, Schedule};
use hexfix::verify::Verified;
use jiff::ToSpan;
use std::sync::OnceLock;

const ORIGINAL: &str = "readings: { 1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm }";
const HIGH: &str = "readings: { 1: 142 mm, 2: 138 mm, 3: 151 mm, 4: 149 mm, 5: 133 mm, 6: 140 mm }";
pub const BROKEN: &[&str] = &["exchange-broken"];

/// Strut 3 goes from medium to long.
pub fn one_exchange() -> String {
    example("tibia-varus.yaml").replace(ORIGINAL, HIGH)
}

/// A long bone, so that every strut is exchanged once, or twice.
pub fn lengthening(limb: &str, struts: &str, height: &str, goal: &str) -> String {
    let straight = "
deformity:
  ap: { angulation: 3 deg valgus, translation: none }
  lateral: { angulation: none, translation: none }
  axial: { rotation: none, length: none }
goal:
  ap: { angulation: none, translation: none }
  lateral: { angulation: none, translation: none }
  axial: { rotation: none, length: GOAL }
osteotomy";
    let text = example("tibia-varus.yaml").replace("right tibia", limb);
    let (head, rest) = text.split_once("\ndeformity").unwrap();
    let (_, tail) = rest.split_once("\nosteotomy").unwrap();
    let text = format!("{head}{}{tail}", straight.replace("GOAL", goal));
    text.replace("struts: medium", struts).replace(ORIGINAL, height)
}

pub fn with_orders(text: &str, orders: &str) -> String {
    text.replace("  path: together", &format!("  path: together\n{orders}"))
}

/// Exchanges one by one, three at a visit, twice in one position; both sides and references; struts that have nothing in
/// common; with stages, in groups, around an interruption.
pub fn good() -> &'static [Planned] {
    static GOOD: OnceLock<Vec<Planned>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let one = one_exchange();
        let mixed = one.replace("system: generic", "system: mixed");
        let mirrored = mixed.replace("right tibia", "left femur").replace("reference: proximal", "reference: distal");
        let visits = "  visits: [ Tuesday, Friday ]\n  exchanges_a_visit: 3 struts";
        let six = lengthening("left femur", "struts: medium", "neutral_height: 198.6 mm", "60 mm long");
        let twice = lengthening("right femur", "struts: short", "neutral_height: 195 mm", "80 mm long");
        let staged = "path: [ { do: [length] }, { do: [angulation, rotation] }, { do: [translation] } ]";
        let split = "times: [ \"08:00\", \"14:00\", \"20:00\" ]\n  split: [[3, 2], [1, 4], [5, 6]]";
        let held = "  hold: [ { after_row: 30, resume: 2026-11-20 } ]";
        let texts = [
            one.clone(),
            mixed,
            mirrored,
            with_orders(&six, visits),
            with_orders(&twice, "  exchanges_a_visit: 2 struts").replace("system: generic", "system: mixed"),
            one.replace("path: together", staged),
            one.replace("times: [ \"08:00\", \"12:00\", \"16:00\", \"20:00\" ]", split),
            with_orders(&one, held),
        ];
        texts.iter().map(|text| planned(&crate::common::rounded(text)).unwrap()).collect()
    })
}

/// Spoils every exchange of every good schedule, one at a time.
fn spoil_each(expected: &[&str], spoil: impl Fn(&Planned, &mut Schedule, usize) -> bool) {
    let most = good().iter().map(|(_, _, schedule)| schedule.exchanges.len()).max().unwrap();
    for index in 0..most {
        refused_each(good(), expected, |planned, schedule| {
            index < schedule.exchanges.len() && spoil(planned, schedule, index)
        });
    }
}

#[test]
fn good_exchanges_pass() {
    for (case, correction, schedule) in good() {
        assert!(!schedule.exchanges.is_empty());
        Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap();
        // The rows made anew are the planned ones: what is spoiled later is the only difference.
        let mut again = schedule.clone();
        rework(case, correction, &mut again, &way(case, &schedule.rounds));
        for (row, planned) in again.adjustments.iter().zip(&schedule.adjustments) {
            assert_eq!(row.clicks, planned.clicks, "row {}", row.number);
        }
    }
    let counts: Vec<usize> = good().iter().map(|(_, _, schedule)| schedule.exchanges.len()).collect();
    assert_eq!((counts[0], counts[3]), (1, 6), "{counts:?}");
    assert!(counts[4] > 6, "{counts:?}");
}

#[test]
fn a_day_moved() {
    for days in [-1_i64, 1] {
        spoil_each(BROKEN, |_, schedule, index| {
            let exchange = &mut schedule.exchanges[index];
            exchange.day = (exchange.day as i64 + days) as usize;
            true
        });
        spoil_each(BROKEN, |(case, _, _), schedule, index| {
            let day = schedule.exchanges[index].day as i64 + days;
            put_on(case, schedule, index, day as usize);
            true
        });
        spoil_each(BROKEN, |_, schedule, index| {
            let date = &mut schedule.exchanges[index].date;
            *date = date.checked_add(days.days()).unwrap();
            true
        });
    }
}

#[test]
fn a_day_that_is_none() {
    for day in [0, 100_000, usize::MAX] {
        spoil_each(BROKEN, |_, schedule, index| {
            schedule.exchanges[index].day = day;
            true
        });
        spoil_each(BROKEN, |_, schedule, index| {
            schedule.exchanges[index].first_day = day;
            true
        });
        spoil_each(BROKEN, |_, schedule, index| {
            schedule.exchanges[index].last_day = day;
            true
        });
    }
}

#[test]
fn a_day_before_or_after_its_window() {
    for after in [false, true] {
        spoil_each(BROKEN, |(case, correction, _), schedule, index| {
            let window = (schedule.exchanges[index].first_day, schedule.exchanges[index].last_day);
            let day = if after { window.1 + 1 } else { window.0 - 1 };
            if day == 0 || schedule.adjustments.iter().all(|row| row.day < day) {
                return false;
            }
            put_on(case, schedule, index, day);
            rework(case, correction, schedule, &way(case, &schedule.rounds));
            true
        });
    }
}

/// Windows that are wider, shifted or narrower than the days on which both struts fit.
#[test]
fn a_window_moved() {
    for (first, last) in [(-1, 0), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, 0), (0, -1)] {
        spoil_each(BROKEN, |_, schedule, index| {
            let exchange = &mut schedule.exchanges[index];
            let moved = |day: usize, by: i64| (day as i64 + by) as usize;
            exchange.first_day = moved(exchange.first_day, first);
            exchange.last_day = moved(exchange.last_day, last);
            true
        });
    }
}

#[test]
fn names_exchanged_or_unknown() {
    let spoils: [fn(&mut Exchange); 5] = [
        |exchange| std::mem::swap(&mut exchange.from, &mut exchange.to),
        |exchange| exchange.to = "no-such-strut".to_owned(),
        |exchange| exchange.from = "no-such-strut".to_owned(),
        |exchange| exchange.to = exchange.from.clone(),
        |exchange| exchange.from = exchange.to.clone(),
    ];
    for spoil in spoils {
        spoil_each(BROKEN, |_, schedule, index| {
            spoil(&mut schedule.exchanges[index]);
            true
        });
    }
}

#[test]
fn a_reading_off() {
    for off in [0.5, -0.5, 0.4, -0.25, 1e-6, -1e-6, 1e-8, f64::NAN] {
        spoil_each(BROKEN, |_, schedule, index| {
            let reading = &mut schedule.exchanges[index].old_reading;
            *reading = moved(*reading, off);
            true
        });
        spoil_each(BROKEN, |_, schedule, index| {
            let reading = &mut schedule.exchanges[index].new_reading;
            *reading = moved(*reading, off);
            true
        });
        // Both together: the length stays, but it is not that of the row before.
        spoil_each(BROKEN, |_, schedule, index| {
            let exchange = &mut schedule.exchanges[index];
            exchange.old_reading = moved(exchange.old_reading, off);
            exchange.new_reading = moved(exchange.new_reading, off);
            true
        });
    }
}

#[test]
fn another_strut() {
    for next in 1..6 {
        spoil_each(BROKEN, |_, schedule, index| {
            let exchange = &mut schedule.exchanges[index];
            exchange.strut = StrutId::ALL[(usize::from(exchange.strut.number()) - 1 + next) % 6];
            true
        });
    }
}

#[test]
fn an_exchange_dropped() {
    let told = &["exchange-broken", "strut-out-of-reach", "clicks-disagree", "reading-off-target"];
    spoil_each(told, |_, schedule, index| {
        schedule.exchanges.remove(index);
        true
    });
    spoil_each(&["strut-out-of-reach"], |(case, correction, _), schedule, index| {
        let strut = schedule.exchanges[index].strut;
        // Of two in one position the later one only, so that the chain of models holds.
        if schedule.exchanges[index + 1..].iter().any(|exchange| exchange.strut == strut) {
            return false;
        }
        schedule.exchanges.remove(index);
        rework(case, correction, schedule, &way(case, &schedule.rounds));
        true
    });
}

#[test]
fn an_exchange_doubled() {
    spoil_each(BROKEN, |_, schedule, index| {
        let twice = schedule.exchanges[index].clone();
        schedule.exchanges.insert(index, twice);
        true
    });
}

#[test]
fn two_exchanges_listed_the_other_way_round() {
    spoil_each(BROKEN, |_, schedule, index| {
        if index + 1 == schedule.exchanges.len() {
            return index > 0 && {
                schedule.exchanges.reverse();
                true
            };
        }
        schedule.exchanges.swap(index, index + 1);
        true
    });
}

/// Old and new reading exchanged, or one written for both.
#[test]
fn readings_of_the_wrong_strut() {
    let spoils: [fn(&mut Exchange); 3] = [
        |exchange| std::mem::swap(&mut exchange.old_reading, &mut exchange.new_reading),
        |exchange| exchange.new_reading = Reading(exchange.old_reading.0),
        |exchange| exchange.old_reading = Reading(exchange.new_reading.0),
    ];
    for spoil in spoils {
        let unlike = [&good()[1..3], &good()[4..5]].concat();
        refused_each(&unlike, BROKEN, |_, schedule| {
            spoil(&mut schedule.exchanges[0]);
            true
        });
    }
}
