//! Does every watched point keep its rate: on the exact path, in any 24 hours of the walk, and step by step?

use super::ideal::Ideal;
use super::matrix::{CORNERS, carried, distance, worse};
use super::movement::PointMovement;
use super::rounds::rows_a_round;
use super::{Evidence, Outcome};
use crate::case::{Case, Rounding};
use crate::finding::{Code, Finding};
use crate::limits::{CENTRE_RATE, LONG_LENGTHENING, Standing, WALKED_RATE};
use crate::plan::WatchedPoint;
use crate::units::{LENGTH_TOLERANCE_MM, Length};

/// What the arithmetic of two roads may differ by, millimetres.
const ARITHMETIC: f64 = 1e-9;
/// A leg that moves its corners by less, in millimetres, moves nothing that a file could write.
const STILL: f64 = 1e-6;

/// The step between rounds on the exact path, as a part of the limit of its point.
pub(super) fn check_planned(evidence: &Evidence) -> Outcome {
    let case = evidence.case;
    let ideal = Ideal::of(evidence);
    let rounds = &evidence.schedule.rounds;
    let mut outcome = Outcome::new(0.0, 0.0, "mm");
    let rows = rounds.iter().sum::<usize>() * rows_a_round(case);
    if rounds.len() != ideal.count() || rows != evidence.schedule.adjustments.len() || rows == 0 {
        let found = format!("{} rows where the stages have {rows}", evidence.schedule.adjustments.len());
        return outcome.with(rows_wrong(found));
    }
    let mut most = 0.0;
    for watched in &evidence.movement.points {
        let point = &watched.point;
        let limit = limit(case, point);
        for (leg, rounds) in rounds.iter().enumerate() {
            let step = largest_planned_step(&ideal, point.place.mm(), leg, *rounds);
            if step / limit > most {
                most = step / limit;
                (outcome.worst, outcome.limit) = (step, limit);
            }
            if !(step <= limit + LENGTH_TOLERANCE_MM + ARITHMETIC) {
                let found = format!("{}: {step:.4} mm in a round of stage {}", point.name, leg + 1);
                outcome = outcome.with(exceeded(&found, limit, "each time"));
            }
        }
    }
    for (leg, rounds) in rounds.iter().enumerate() {
        let found = match rounds.checked_sub(1) {
            None if !moves_nothing(&ideal, leg) => format!("no round in stage {}, which moves the bone", leg + 1),
            Some(fewer) if fewer_rounds_do(evidence, &ideal, leg, fewer) => {
                format!("{rounds} rounds in stage {} where {fewer} keep the rate", leg + 1)
            }
            _ => continue,
        };
        outcome = outcome.with(rows_wrong(found));
    }
    outcome
}

/// How far a point may move in a round, millimetres: a day has so many rounds as its times hold all groups.
fn limit(case: &Case, point: &WatchedPoint) -> f64 {
    point.rate.mm_per_day() * rows_a_round(case) as f64 / case.regimen.times.len() as f64
}

/// Whether a smaller number of rounds keeps the rate too: then the plan is slower than ordered. A stage that moves anything
/// has one round at least.
fn fewer_rounds_do(evidence: &Evidence, ideal: &Ideal, leg: usize, rounds: usize) -> bool {
    let still = evidence.movement.points.iter().all(|watched| {
        let place = |part: f64| ideal.place(watched.point.place.mm(), leg, part);
        distance(place(0.0), place(1.0)) < ARITHMETIC && distance(place(0.0), place(0.5)) < ARITHMETIC
    });
    if rounds == 0 {
        return still && moves_nothing(ideal, leg);
    }
    evidence.movement.points.iter().all(|watched| {
        let limit = limit(evidence.case, &watched.point) + LENGTH_TOLERANCE_MM - ARITHMETIC;
        largest_planned_step(ideal, watched.point.place.mm(), leg, rounds) < limit
    })
}

/// Whether a leg ends where it begins.
fn moves_nothing(ideal: &Ideal, leg: usize) -> bool {
    let (before, after) = (ideal.pose(leg, 0.0), ideal.pose(leg, 1.0));
    CORNERS.iter().all(|corner| distance(carried(&before, *corner), carried(&after, *corner)) < STILL)
}

/// The largest step of a point in a leg of so many rounds; all of the way where there are none.
fn largest_planned_step(ideal: &Ideal, point: [f64; 3], leg: usize, rounds: usize) -> f64 {
    let steps = rounds.max(1);
    let place = |round: usize| ideal.place(point, leg, round as f64 / steps as f64);
    (1..=steps).map(|round| distance(place(round - 1), place(round))).fold(0.0, worse)
}

/// The movement in any 24 hours of the walk: within the rate and what one click can move the bone; where every strut stands
/// at its nearest click, within the rate and what rounding all six can add.
pub(super) fn check_walked(evidence: &Evidence) -> Outcome {
    let movement = evidence.movement;
    let rounding = evidence.case.regimen.rounding;
    let mut outcome = Outcome::new(0.0, 0.0, "mm");
    let excess = |point: &PointMovement| point.largest_day.mm() - point.point.rate.mm_per_day();
    let mut most = f64::NEG_INFINITY;
    for point in &movement.points {
        let added = match rounding {
            Rounding::Smooth => movement.one_click.mm(),
            Rounding::Nearest => 2.0 * point.rounding.mm(),
        };
        let limit = point.point.rate.mm_per_day() + added;
        if excess(point) > most {
            most = excess(point);
            (outcome.worst, outcome.limit) = (point.largest_day.mm(), limit);
        }
        if !(point.largest_day.mm() <= limit) {
            outcome = outcome.with(too_fast(point, limit));
        }
    }
    let expected = 2.0 * movement.one_click.mm();
    if rounding == Rounding::Nearest && most > expected {
        outcome = outcome.with(walked_fast(most, expected));
    }
    let between = |point: &PointMovement| point.largest_between.mm() - point.point.rate.mm_per_day();
    let farthest = movement.points.iter().map(between).fold(f64::NEG_INFINITY, f64::max);
    if evidence.case.regimen.split.is_some() && farthest > expected {
        outcome = outcome.with(between_rounds(farthest, expected));
    }
    outcome
}

fn too_fast(point: &PointMovement, limit: f64) -> Finding {
    let (name, moved) = (&point.point.name, point.largest_day.mm());
    let found = format!("{name}: {moved:.3} mm in 24 hours, row {}", point.largest_day_row);
    let allowed = format!("up to {limit:.4} mm in 24 hours: the rate and what whole clicks may add");
    let advice = "use struts with finer clicks, fewer turns a day or a lower rate";
    Finding::new(Code::RateExceeded, found, allowed, advice)
}

/// The fastest point of every day against the table of limits.
pub(super) fn check_days(evidence: &Evidence) -> Outcome {
    let movement = evidence.movement;
    let fastest = movement.days.iter().max_by(|a, b| a.fastest.1.mm().total_cmp(&b.fastest.1.mm()));
    let Some(day) = fastest else { return Outcome::new(0.0, WALKED_RATE.absolute.1, "mm") };
    let (point, moved) = (&movement.points[day.fastest.0].point, day.fastest.1.mm());
    let outcome = Outcome::new(moved, WALKED_RATE.absolute.1, "mm");
    let found = format!("{}: {moved:.2} mm on day {} ({})", point.name, day.day, day.date);
    match WALKED_RATE.judge(moved) {
        Standing::Fine => outcome,
        Standing::Unusual => {
            let advice = format!("lower the rate or use finer clicks; the reason: {}", WALKED_RATE.reason);
            let facts = [
                ("point", point.name.clone()),
                ("mm", format!("{moved:.2}")),
                ("day", day.day.to_string()),
                ("date", day.date.to_string()),
            ];
            let finding = Finding::new(Code::RateHigh, found, WALKED_RATE.usual(), advice);
            outcome.with(finding.said("rate-high", facts.into_iter().chain(WALKED_RATE.facts())))
        }
        Standing::Refused => {
            let allowed = format!("up to {} mm in a day", WALKED_RATE.absolute.1);
            let advice = match evidence.case.regimen.split {
                None => "lower the rate or use finer clicks",
                Some(_) => {
                    "turn every strut at every time (without `split`), hold at the end of a round only, or lower the rate"
                }
            };
            outcome.with(Finding::new(Code::RateExceeded, found, allowed, advice))
        }
    }
}

/// The mean rate of the centre of the cut wherever length changes much: bone that is lengthened slowly unites.
pub(super) fn check_centre(evidence: &Evidence) -> Outcome {
    let mut outcome = Outcome::new(0.0, CENTRE_RATE.recommended.0, "mm/day");
    for stretch in stretches(evidence) {
        let lengthened = stretch.lengthened.abs();
        let looked_at = LONG_LENGTHENING.judge(lengthened + LENGTH_TOLERANCE_MM) != Standing::Fine;
        if !looked_at {
            continue;
        }
        let rate = centre_rate(evidence, &stretch);
        outcome.worst = if outcome.worst == 0.0 { rate } else { f64::min(outcome.worst, rate) };
        if CENTRE_RATE.judge(rate + LENGTH_TOLERANCE_MM) != Standing::Fine {
            outcome = outcome.with(slow(stretch.stages, lengthened, rate));
        }
    }
    outcome
}

/// Stages one after the other that change the length in the same direction.
struct Stretch {
    /// First and last stage, from 1.
    stages: (usize, usize),
    /// How many rows they have.
    rows: usize,
    /// Change of length, positive along the reference bone.
    lengthened: f64,
}

fn stretches(evidence: &Evidence) -> Vec<Stretch> {
    let ideal = Ideal::of(evidence);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (leg, rounds) in evidence.schedule.rounds.iter().enumerate().take(ideal.count()) {
        let rows = rounds * rows_a_round(evidence.case);
        let lengthened = ideal.pose(leg, 1.0).1[2] - ideal.pose(leg, 0.0).1[2];
        match stretches.last_mut() {
            Some(stretch) if stretch.lengthened * lengthened > 0.0 => {
                stretch.stages.1 = leg + 1;
                stretch.rows += rows;
                stretch.lengthened += lengthened;
            }
            _ => stretches.push(Stretch { stages: (leg + 1, leg + 1), rows, lengthened }),
        }
    }
    stretches
}

/// The way of the centre of the cut on the exact path, a day: whole clicks would only add noise to a mean.
fn centre_rate(evidence: &Evidence, stretch: &Stretch) -> f64 {
    let (case, ideal) = (evidence.case, Ideal::of(evidence));
    let centre = [0.0, 0.0, case.osteotomy.level.signed(Length::ZERO).mm()];
    let way = |leg: usize| {
        let rounds = evidence.schedule.rounds.get(leg).map_or(0, |rounds| *rounds);
        let place = |round: usize| ideal.place(centre, leg, round as f64 / rounds as f64);
        (1..=rounds).map(|round| distance(place(round - 1), place(round))).sum::<f64>()
    };
    let way: f64 = (stretch.stages.0..=stretch.stages.1).map(|stage| way(stage - 1)).sum();
    way * case.regimen.times.len() as f64 / stretch.rows as f64
}

fn slow((first, last): (usize, usize), lengthened: f64, rate: f64) -> Finding {
    let stages = if first == last { format!("stage {first}") } else { format!("stages {first} to {last}") };
    let found = format!("{lengthened:.0} mm of length in {stages} at {rate:.2} mm a day at the centre of the cut");
    let allowed = format!("{} mm a day or more", CENTRE_RATE.recommended.0);
    let advice = "change the length in a stage of its own, or allow a higher rate at the points that hold it back";
    let facts = [
        ("mm", format!("{lengthened:.0}")),
        ("first", first.to_string()),
        ("last", last.to_string()),
        ("rate", format!("{rate:.2}")),
        ("least", CENTRE_RATE.recommended.0.to_string()),
    ];
    let message = if first == last { "rate-low" } else { "rate-low-stages" };
    Finding::new(Code::RateLow, found, allowed, advice).said(message, facts)
}

fn between_rounds(excess: f64, expected: f64) -> Finding {
    let found =
        format!("with the split the bone moves {excess:.2} mm farther in 24 hours than ordered, and back again");
    let allowed = format!("{expected:.2} mm: twice what one click can move the bone");
    Finding::new(
        Code::BetweenRounds,
        found,
        allowed,
        "turn every strut at every time, or choose opposite struts for a group",
    )
    .said("between-rounds", [("mm", excess), ("most", expected)].map(two_digits))
}

/// The largest single step of the walk. A caution where it is more than twice the planned one and more than one click.
pub(super) fn check_step(evidence: &Evidence) -> Outcome {
    let times = evidence.case.regimen.rounds_a_day();
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
        let numbers =
            [("mm", outcome.worst), ("planned", outcome.worst / most), ("most", outcome.limit)].map(two_digits);
        let finding = Finding::new(Code::StepLarge, found, allowed, advice);
        outcome = outcome.with(finding.said("step-large", numbers));
    }
    outcome
}

fn two_digits((name, value): (&'static str, f64)) -> (&'static str, String) {
    (name, format!("{value:.2}"))
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
        "leave `rounding: nearest` out, use struts with finer clicks, or a lower rate",
    )
    .said("walked-fast", [("mm", excess), ("most", expected)].map(two_digits))
}
