//! The points whose movement is limited: the bone end and the structures at risk.

use crate::case::Case;
use crate::space::{MovBone, Point};
use crate::units::{Length, Rate};

/// A point that rides with the moving fragment, and how fast it may move.
#[derive(Clone, Debug)]
pub struct WatchedPoint {
    /// What it is, in words.
    pub name: String,
    /// Where it lies on the moving fragment.
    pub place: Point<MovBone>,
    /// How fast it may move.
    pub rate: Rate,
}

/// Begins the name of a bone-end point; one of [`AROUND`] follows.
pub const BONE_END: &str = "bone end, ";

/// Names of the eight bone-end points, from the front anticlockwise seen from proximal.
pub const AROUND: [&str; 8] =
    ["front", "front left", "left", "back left", "back", "back right", "right", "front right"];

/// The eight points around the moving disc of the cut, from anterior towards the patient's left.
pub fn bone_ends(case: &Case) -> Vec<WatchedPoint> {
    let level = case.osteotomy.level.signed(Length::ZERO).mm();
    let radius = case.osteotomy.diameter.half().mm();
    AROUND
        .iter()
        .enumerate()
        .map(|(eighth, name)| {
            let angle = std::f64::consts::FRAC_PI_4 * eighth as f64;
            let place = Point::from_mm([-radius * libm::sin(angle), radius * libm::cos(angle), level]);
            WatchedPoint { name: format!("{BONE_END}{name}"), place, rate: case.regimen.rate }
        })
        .collect()
}

/// The bone ends, then the structures at risk in the order of the case.
pub fn watched_points(case: &Case) -> Vec<WatchedPoint> {
    let reference_in_moving = case.start().inverse();
    let at_risk = case.at_risk.iter().map(|structure| WatchedPoint {
        name: structure.name.clone(),
        place: reference_in_moving.apply(structure.place(case.limb)),
        // A structure that names no rate shares the bone's: the case format says so.
        rate: structure.rate.map_or(case.regimen.rate, |own| own),
    });
    bone_ends(case).into_iter().chain(at_risk).collect()
}
