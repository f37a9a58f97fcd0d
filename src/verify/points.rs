//! Do the watched points lie where the case has them, with its rates? From the words once more, no poses of the planner.

use super::Evidence;
use super::films::medial;
use super::frame::size;
use super::matrix::{Column, added, applied, distance, transposed, worse};
use super::waypoints::waypoints;
use crate::case::Case;

/// The greatest distance of a watched point from where the case has it, millimetres; no number where there are too few or too
/// many, or where one has the wrong rate.
pub(super) fn misplaced(evidence: &Evidence) -> f64 {
    let written = written(evidence.case);
    let watched = &evidence.movement.points;
    if written.len() != watched.len() {
        return f64::NAN;
    }
    let off =
        written.iter().zip(watched).map(|((place, rate), watched)| match watched.point.rate.mm_per_day() == *rate {
            true => distance(*place, watched.point.place.mm()),
            false => f64::NAN,
        });
    off.fold(0.0, worse)
}

/// Places on the moving fragment and rates: the rim of the cut in eighths, then the points at risk.
fn written(case: &Case) -> Vec<(Column, f64)> {
    let rate = case.regimen.rate.mm_per_day();
    let (radius, level) = (case.osteotomy.diameter.mm() / 2.0, size(case.osteotomy.level));
    let diagonal = radius / std::f64::consts::SQRT_2;
    let front_to_left = [(0.0, radius), (-diagonal, diagonal), (-radius, 0.0), (-diagonal, -diagonal)];
    let half = |side: f64| front_to_left.map(|(x, y)| ([side * x, side * y, level], rate));
    let mut places: Vec<(Column, f64)> = [half(1.0), half(-1.0)].concat();
    for start in waypoints(case).iter().take(1) {
        let back = transposed(&start.matrix());
        places.extend(case.at_risk.iter().map(|structure| {
            let words = &structure.offsets;
            let there = [medial(case.limb) * size(words.coronal), size(words.sagittal), size(words.axial)];
            let own = structure.rate.map_or(rate, |own| own.mm_per_day());
            (applied(&back, added(there, -1.0, start.place)), own)
        }));
    }
    places
}
