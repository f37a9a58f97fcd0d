//! How many rows: the smallest number that keeps every watched point within its rate.

use super::path::Together;
use super::points::WatchedPoint;
use crate::space::{MovBone, Pose, RefBone};
use crate::units::{LENGTH_TOLERANCE_MM, Length};

/// The smallest number of equal parts of the path at which no watched point moves farther between neighbours than
/// its rate divided by `times`; `None` where `most` parts are not enough.
///
/// A straight line is the shortest way, so no number below (distance from start to goal) / limit can do: the
/// search begins there and goes up by one.
pub fn pace(path: &Together, points: &[WatchedPoint], times: usize, most: usize) -> Option<usize> {
    let (start, goal) = (path.at(0, 1), path.at(1, 1));
    let least = points.iter().map(|point| parts(point, &start, &goal, times)).fold(0.0, f64::max);
    if !(least <= most as f64) {
        return None;
    }
    let mut worst = 0.0;
    ((least as usize).max(1)..=most).find(|&rows| keeps(path, points, times, rows, &mut worst))
}

/// Parts needed if the point went in a straight line.
fn parts(point: &WatchedPoint, start: &Pose<MovBone, RefBone>, goal: &Pose<MovBone, RefBone>, times: usize) -> f64 {
    let distance = start.apply(point.place).distance(&goal.apply(point.place));
    (distance.mm() / (point.rate.a_turn(times).mm() + LENGTH_TOLERANCE_MM)).ceil().max(0.0)
}

/// Whether a number of rows keeps the rate. `worst` remembers where the last number failed (as a part of the path):
/// the next number most likely fails there too, and is tried there first.
fn keeps(path: &Together, points: &[WatchedPoint], times: usize, rows: usize, worst: &mut f64) -> bool {
    let step_is_kept = |row: usize| {
        let before = path.at(row, rows);
        let after = path.at(row + 1, rows);
        points.iter().all(|point| {
            let step = before.apply(point.place).distance(&after.apply(point.place));
            step <= point.rate.a_turn(times) + Length::from_mm(LENGTH_TOLERANCE_MM)
        })
    };
    let suspect = ((*worst * rows as f64) as usize).min(rows - 1);
    if !step_is_kept(suspect) {
        return false;
    }
    match (0..rows).find(|&row| !step_is_kept(row)) {
        None => true,
        Some(row) => {
            *worst = row as f64 / rows as f64;
            false
        }
    }
}
