//! Rows made anew around a spoiled claim, so that everything else about it is right: only the spoiled thing can give it
//! away.

use hexfix::case::Case;
use hexfix::device::{Clicks, PerStrut, Reading, Strut, StrutId, StrutLength};
use hexfix::kinematics::inverse;
use hexfix::plan::{Correction, Schedule, legs};
use hexfix::space::{MovBone, Pose, RefBone};
use jiff::ToSpan;

/// Where the moving fragment is after every round, the start first.
pub type Way = Vec<Pose<MovBone, RefBone>>;

/// The way of a case with so many rounds in each stage.
pub fn way(case: &Case, rounds: &[usize]) -> Way {
    let mut way = vec![case.start()];
    for (leg, rounds) in legs(case).unwrap().iter().zip(rounds) {
        way.extend((1..=*rounds).map(|round| leg.unwrap().at(round, *rounds)));
    }
    way
}

/// The readings and clicks of all rows on a way, and both readings of the exchanges as the schedule has them.
pub fn rework(case: &Case, correction: &Correction, schedule: &mut Schedule, way: &Way) {
    let lengths: Vec<PerStrut<StrutLength>> =
        way.iter().map(|pose| inverse(&correction.platform, &correction.ring_at(pose))).collect();
    for id in StrutId::ALL {
        let target = |row: usize| lengths[case.regimen.rounds_after(row, id)][id];
        rework_strut(case, schedule, id, target);
    }
}

fn rework_strut(case: &Case, schedule: &mut Schedule, id: StrutId, target: impl Fn(usize) -> StrutLength) {
    let (mut strut, mut base): (&Strut, Reading) = (&case.frame.struts[id], schedule.start_readings[id]);
    let (mut before, mut day_before) = (base, 0);
    for row in 1..=schedule.adjustments.len() {
        let day = schedule.adjustments[row - 1].day;
        let today = schedule.exchanges.iter_mut().filter(|e| e.strut == id && e.day > day_before && e.day <= day);
        for exchange in today {
            let length = strut.length_at(before);
            (exchange.from, exchange.old_reading) = (strut.name.clone(), before);
            strut = case.frame.models.iter().find(|model| model.name == exchange.to).unwrap();
            base = strut.reading_at(length);
            (exchange.new_reading, before) = (base, base);
        }
        day_before = day;
        let reading = strut.turned(base, strut.clicks_to(base, strut.reading_at(target(row))));
        let adjustment = &mut schedule.adjustments[row - 1];
        adjustment.clicks[id] = strut.clicks_to(before, reading);
        adjustment.readings[id] = reading;
        before = reading;
    }
}

/// An exchange put on another day, with its date.
pub fn put_on(case: &Case, schedule: &mut Schedule, index: usize, day: usize) {
    schedule.exchanges[index].day = day;
    schedule.exchanges[index].date = case.regimen.first_day.checked_add((day as i64 - 1).days()).unwrap();
}

/// Turns a strut some clicks more in a row and as many less in a later one.
pub fn turn_early(case: &Case, schedule: &mut Schedule, (id, row, later): (StrutId, usize, usize), clicks: i64) {
    let click = case.frame.struts[id].click.mm();
    for adjustment in &mut schedule.adjustments[row..later] {
        adjustment.readings[id] = crate::moved(adjustment.readings[id], click * clicks as f64);
    }
    let mut turn = |row: usize, clicks: i64| {
        let there = &mut schedule.adjustments[row].clicks[id];
        *there = Clicks(there.0 + clicks);
    };
    turn(row, clicks);
    turn(later, -clicks);
}
