//! Does every watched point keep its rate: on the exact path, in any 24 hours of the walk, and step by step?

use super::ideal::{Ideal, distance};
use super::movement::PointMovement;
use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};
use crate::units::LENGTH_TOLERANCE_MM;

/// What the arithmetic of two roads may differ by, millimetres.
const ARITHMETIC: f64 = 1e-9;

/// The step between rows on the exact path, as a part of the limit of its point.
pub(super) fn check_planned(evidence: &Evidence) -> Outcome {
    let case = evidence.case;
    let ideal = Ideal::of(evidence);
    let rows = evidence.schedule.adjustments.len();
    let mut outcome = Outcome::new(0.0, 0.0, "mm");
    let mut most = 0.0;
    for watched in &evidence.movement.points {
        let point = &watched.point;
        let limit = point.rate.a_turn(case.regimen.times.len()).mm();
        let (step, row) = largest_planned_step(&ideal, point.place.mm(), rows);
        if step / limit > most {
            most = step / limit;
            (outcome.worst, outcome.limit) = (step, limit);
        }
        if !(step <= limit + LENGTH_TOLERANCE_MM + ARITHMETIC) {
            outcome = outcome.with(exceeded(&format!("{}: {step:.4} mm in row {row}", point.name), limit, "each time"));
        }
    }
    match rows {
        0 => outcome.with(rows_wrong("no rows at all".to_owned())),
        1 => outcome,
        _ if fewer_rows_do(evidence, &ideal, rows - 1) => {
            outcome.with(rows_wrong(format!("{rows} rows where {} keep the rate", rows - 1)))
        }
        _ => outcome,
    }
}

/// Whether a smaller number of rows keeps the rate too: then the plan is slower than ordered.
fn fewer_rows_do(evidence: &Evidence, ideal: &Ideal, rows: usize) -> bool {
    let times = evidence.case.regimen.times.len();
    evidence.movement.points.iter().all(|watched| {
        let limit = watched.point.rate.a_turn(times).mm() + LENGTH_TOLERANCE_MM - ARITHMETIC;
        largest_planned_step(ideal, watched.point.place.mm(), rows).0 < limit
    })
}

fn largest_planned_step(ideal: &Ideal, point: [f64; 3], rows: usize) -> (f64, usize) {
    let place = |row: usize| ideal.place(point, row as f64 / rows as f64);
    (1..=rows)
        .map(|row| (distance(place(row - 1), place(row)), row))
        .fold((0.0, 0), |best, next| if next.0 > best.0 { next } else { best })
}

/// The movement in any 24 hours of the walk: within the rate and what rounding to whole clicks can add.
pub(super) fn check_walked(evidence: &Evidence) -> Outcome {
    let movement = evidence.movement;
    let mut outcome = Outcome::new(0.0, 0.0, "mm");
    let excess = |point: &PointMovement| point.largest_day.mm() - point.point.rate.mm_per_day();
    let mut most = f64::NEG_INFINITY;
    for point in &movement.points {
        let limit = point.point.rate.mm_per_day() + 2.0 * point.rounding.mm();
        if excess(point) > most {
            most = excess(point);
            (outcome.worst, outcome.limit) = (point.largest_day.mm(), limit);
        }
        if !(point.largest_day.mm() <= limit) {
            let found = format!(
                "{}: {:.3} mm in 24 hours, row {}",
                point.point.name,
                point.largest_day.mm(),
                point.largest_day_row
            );
            outcome = outcome.with(exceeded(&found, limit, "in 24 hours"));
        }
    }
    let expected = 2.0 * movement.one_click.mm();
    if most > expected {
        outcome = outcome.with(walked_fast(most, expected));
    }
    outcome
}

/// The largest single step of the walk. A caution where it is more than twice the planned one and more than one click.
pub(super) fn check_step(evidence: &Evidence) -> Outcome {
    let times = evidence.case.regimen.times.len();
    let movement = evidence.movement;
    let mut outcome = Outcome::new(0.0, 0.0, "mm");
    let mut most = 0.0;
    for point in &movement.points {
        let planned = point.point.rate.a_turn(times).mm();
        if point.largest_step.mm() / planned > most {
            most = point.largest_step.mm() / planned;
            (outcome.worst, outcome.limit) =
                (point.largest_step.mm(), f64::max(2.0 * planned, movement.one_click.mm()));
        }
    }
    if outcome.worst > outcome.limit {
        let found = format!("a step of {:.2} mm; planned are {:.2} mm", outcome.worst, outcome.worst / most);
        let allowed = format!("steps up to {:.2} mm without this caution", outcome.limit);
        let advice = "use struts with finer clicks or fewer turns a day if this matters";
        outcome = outcome.with(Finding::new(Code::StepLarge, found, allowed, advice));
    }
    outcome
}

fn rows_wrong(found: String) -> Finding {
    let advice = "report this case: the schedule was changed after it was planned";
    Finding::new(Code::RowsWrong, found, "the smallest number of rows that keeps every rate", advice)
}

fn exceeded(found: &str, limit: f64, when: &str) -> Finding {
    let allowed = format!("up to {limit:.4} mm {when}");
    Finding::new(Code::RateExceeded, found, allowed, "report this case: the schedule was changed after it was planned")
}

fn walked_fast(excess: f64, expected: f64) -> Finding {
    Finding::new(
        Code::WalkedFast,
        format!("whole clicks move the bone {excess:.2} mm farther in 24 hours than ordered"),
        format!("{expected:.2} mm: twice what one click can move the bone"),
        "use struts with finer clicks or a lower rate if this matters",
    )
}
