//! Exchanges spoiled with everything around them: right in themselves, and not what the plan needs or the surgeon allows.

use crate::common::planned;
use crate::exchanges::{BROKEN, good, lengthening, one_exchange, with_orders};
use crate::rework::{put_on, rework, way};
use crate::{moved, refused_each};
use hexfix::device::{Clicks, StrutId};
use hexfix::plan::Schedule;
use hexfix::verify::Verified;

/// More exchanges on one day than the surgeon allows, each of them in its window.
#[test]
fn too_many_on_one_day() {
    let (case, correction, schedule) =
        planned(&lengthening("left femur", "struts: medium", "neutral_height: 198.6 mm", "60 mm long")).unwrap();
    // An exchange that could as well stand on the day of another.
    let pairs = (0..schedule.exchanges.len()).flat_map(|a| (0..schedule.exchanges.len()).map(move |b| (a, b)));
    let could = |(moved, stays): &(usize, usize)| {
        let (moved, day) = (&schedule.exchanges[*moved], schedule.exchanges[*stays].day);
        moved.day != day && moved.first_day <= day && day <= moved.last_day
    };
    let (moved, stays) = pairs.clone().find(could).unwrap();
    refused_each(&[(case, correction, schedule.clone())], BROKEN, |(case, correction, _), schedule| {
        let day = schedule.exchanges[stays].day;
        put_on(case, schedule, moved, day);
        schedule.exchanges.sort_by_key(|exchange| (exchange.day, exchange.strut));
        rework(case, correction, schedule, &way(case, &schedule.rounds));
        true
    });
}

#[test]
fn a_day_that_is_no_visit() {
    for later in [1, 2] {
        refused_each(&good()[3..4], BROKEN, |(case, correction, _), schedule| {
            for index in 0..schedule.exchanges.len() {
                let day = schedule.exchanges[index].day + later;
                put_on(case, schedule, index, day);
            }
            rework(case, correction, schedule, &way(case, &schedule.rounds));
            true
        });
    }
}

/// During an interruption the frame stands still, but an exchange belongs before the first turn of a day.
#[test]
fn an_exchange_on_a_day_without_a_turn() {
    let held = "  hold: [ { after_row: 48, resume: 2026-11-24 } ]";
    let (case, correction, schedule) = planned(&with_orders(&one_exchange(), held)).unwrap();
    let window = (schedule.exchanges[0].first_day, schedule.exchanges[0].last_day);
    assert!(window.0 < 14 && 14 < window.1, "{window:?}");
    Verified::of(case.clone(), correction.clone(), schedule.clone()).unwrap();
    refused_each(&[(case, correction, schedule)], BROKEN, |(case, correction, _), schedule| {
        put_on(case, schedule, 0, 14);
        rework(case, correction, schedule, &way(case, &schedule.rounds));
        true
    });
}

#[test]
fn a_needless_exchange() {
    let (_, _, sound) = &good()[0];
    let template = sound.exchanges[0].clone();
    // A strut that serves to the end; the strut that is exchanged, once more to its own model; back and forth.
    for (strut, to, day) in [(0, "long", 3), (2, "medium", 5), (0, "medium", 5), (1, "long", 60), (2, "extra-long", 20)]
    {
        let to_the_end = |schedule: &mut Schedule| {
            let day = usize::min(day, schedule.adjustments.last().unwrap().day - 1);
            let mut needless = template.clone();
            (needless.strut, needless.to, needless.day) = (StrutId::ALL[strut], to.to_owned(), day);
            (needless.first_day, needless.last_day) = (day, day);
            schedule.exchanges.push(needless);
            schedule.exchanges.sort_by_key(|exchange| (exchange.day, exchange.strut));
            schedule.exchanges.iter().position(|e| e.strut == StrutId::ALL[strut] && e.day == day).unwrap()
        };
        refused_each(&good()[..3], BROKEN, |(case, correction, _), schedule| {
            let index = to_the_end(schedule);
            let day = schedule.exchanges[index].day;
            put_on(case, schedule, index, day);
            rework(case, correction, schedule, &way(case, &schedule.rounds));
            true
        });
    }
}

/// Medium to between and between to long, where medium to long would do.
#[test]
fn a_detour_over_a_third_model() {
    refused_each(&good()[1..3], BROKEN, |(case, correction, sound), schedule| {
        let strut = sound.exchanges[0].strut;
        let (first, last) = (sound.exchanges[0].first_day, sound.exchanges[0].last_day);
        let mut detour = sound.exchanges[0].clone();
        detour.to = "between".to_owned();
        schedule.exchanges = vec![detour, sound.exchanges[0].clone()];
        put_on(case, schedule, 0, first + 1);
        put_on(case, schedule, 1, last - 1);
        assert!(schedule.exchanges.iter().all(|exchange| exchange.strut == strut));
        schedule.exchanges[0].last_day = last - 2;
        schedule.exchanges[1].first_day = first + 2;
        rework(case, correction, schedule, &way(case, &schedule.rounds));
        true
    });
}

/// The clicks of the new strut are counted in those of the old one.
#[test]
fn clicks_of_the_old_strut() {
    refused_each(&good()[1..3], &["clicks-disagree", "reading-off-target"], |(case, _, _), schedule| {
        let exchange = schedule.exchanges[0].clone();
        let old = case.frame.models.iter().find(|model| model.name == exchange.from).unwrap();
        let mut before = exchange.new_reading;
        for row in schedule.adjustments.iter_mut().filter(|row| row.day >= exchange.day) {
            row.clicks[exchange.strut] = old.clicks_to(before, row.readings[exchange.strut]);
            before = old.turned(before, row.clicks[exchange.strut]);
        }
        true
    });
}

/// The rows after the exchange go on with what the old strut would read.
#[test]
fn readings_on_the_old_scale() {
    let scale = |schedule: &mut Schedule, rows_too: bool| {
        let exchange = schedule.exchanges[0].clone();
        let shift = (exchange.old_reading.0 - exchange.new_reading.0).mm();
        if shift == 0.0 {
            return false;
        }
        for row in schedule.adjustments.iter_mut().filter(|row| row.day >= exchange.day) {
            row.readings[exchange.strut] = moved(row.readings[exchange.strut], shift);
        }
        if rows_too {
            schedule.exchanges[0].new_reading = exchange.old_reading;
        }
        true
    };
    refused_each(good(), &["clicks-disagree", "reading-off-target"], |_, schedule| scale(schedule, false));
    refused_each(good(), BROKEN, |_, schedule| scale(schedule, true));
}

/// The step of the exchange is turned too: what the scale jumps by is added to the clicks.
#[test]
fn the_jump_of_the_scale_turned_as_clicks() {
    refused_each(good(), &["clicks-disagree", "walk-failed"], |(case, _, _), schedule| {
        let exchange = schedule.exchanges[0].clone();
        let new = case.frame.models.iter().find(|model| model.name == exchange.to).unwrap();
        let jump = new.clicks_to(exchange.old_reading, exchange.new_reading);
        let row = schedule.adjustments.iter_mut().find(|row| row.day >= exchange.day).unwrap();
        row.clicks[exchange.strut] = Clicks(row.clicks[exchange.strut].0 + jump.0);
        jump != Clicks(0)
    });
}
