//! How many rounds: the smallest number that keeps every watched point within its rate.

use super::path::Leg;
use super::points::WatchedPoint;
use crate::space::{MovBone, Pose, RefBone};
use crate::units::{LENGTH_TOLERANCE_MM, Length};

/// The smallest number of equal parts of a leg at which no watched point moves farther between neighbours than
/// its rate divided by `a_day`; `None` where `most` parts are not enough.
///
/// A straight line is the shortest way, so no number below (distance from start to end) / limit can do: the
/// search begins there and goes up by one.
pub fn pace(leg: &Leg, points: &[WatchedPoint], a_day: usize, most: usize) -> Option<usize> {
    let (start, end) = (leg.at(0, 1), leg.at(1, 1));
    let least = points.iter().map(|point| parts(point, &start, &end, a_day)).fold(0.0, f64::max);
    if !(least <= most as f64) {
        return None;
    }
    let mut worst = 0.0;
    ((least as usize).max(1)..=most).find(|&steps| keeps(leg, points, a_day, steps, &mut worst))
}

/// Parts needed if the point went in a straight line.
fn parts(point: &WatchedPoint, start: &Pose<MovBone, RefBone>, end: &Pose<MovBone, RefBone>, a_day: usize) -> f64 {
    let distance = start.apply(point.place).distance(&end.apply(point.place));
    (distance.mm() / (point.rate.a_turn(a_day).mm() + LENGTH_TOLERANCE_MM)).ceil().max(0.0)
}

/// Whether a number of parts keeps the rate. `worst` remembers where the last number failed (as a part of the leg):
/// the next number most likely fails there too, and is tried there first.
fn keeps(leg: &Leg, points: &[WatchedPoint], a_day: usize, steps: usize, worst: &mut f64) -> bool {
    let step_is_kept = |step: usize| {
        let before = leg.at(step, steps);
        let after = leg.at(step + 1, steps);
        points.iter().all(|point| {
            let moved = before.apply(point.place).distance(&after.apply(point.place));
            moved <= point.rate.a_turn(a_day) + Length::from_mm(LENGTH_TOLERANCE_MM)
        })
    };
    let suspect = ((*worst * steps as f64) as usize).min(steps - 1);
    if !step_is_kept(suspect) {
        return false;
    }
    match (0..steps).find(|&step| !step_is_kept(step)) {
        None => true,
        Some(step) => {
            *worst = step as f64 / steps as f64;
            false
        }
    }
}
