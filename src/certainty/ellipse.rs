//! The ellipse that holds most of the ends in one view.

use crate::units::{Angle, Length};

/// How many of a hundred samples an ellipse holds.
const HELD: usize = 95;

/// Variances below this (square millimetres) are rounding: every sample ends in one place.
const ONE_PLACE: f64 = 1e-18;
/// A shorter axis whose variance is below this part of the longer one's is rounding: the samples lie on a line.
const ON_A_LINE: f64 = 1e-12;

/// The ellipse that holds 95 in 100 samples. Its shape is that of their covariance, its centre their mean.
#[derive(Clone, Copy, Debug)]
pub struct Ellipse {
    /// Across and along, from the goal.
    pub centre: [Length; 2],
    /// The longer one first.
    pub semi_axes: [Length; 2],
    /// From across towards along, of the longer axis.
    pub turned: Angle,
}

impl Ellipse {
    /// Around places in a plane, across and along.
    pub(super) fn around(places: impl ExactSizeIterator<Item = [f64; 2]> + Clone) -> Ellipse {
        let count = places.len() as f64;
        let sum = places.clone().fold([0.0; 2], |sum, place| [sum[0] + place[0], sum[1] + place[1]]);
        let mean = sum.map(|sum| sum / count);
        let from_mean = |place: [f64; 2]| [place[0] - mean[0], place[1] - mean[1]];
        let add = |sum: [f64; 3], [x, y]: [f64; 2]| [sum[0] + x * x, sum[1] + x * y, sum[2] + y * y];
        let [xx, xy, yy] = places.clone().map(from_mean).fold([0.0; 3], add).map(|sum| sum / count);
        // The variances along the two axes of the covariance.
        let (middle, half) = (0.5 * (xx + yy), libm::hypot(0.5 * (xx - yy), xy));
        let (longer, shorter) = (middle + half, middle - half);
        let turned = 0.5 * libm::atan2(2.0 * xy, xx - yy);
        let [sine, cosine] = [libm::sin(turned), libm::cos(turned)];
        // The share of a variance; nothing along an axis without one.
        let part = |offset: f64, variance: f64, least: f64| {
            if variance > least { offset * offset / variance } else { 0.0 }
        };
        let least = f64::max(ONE_PLACE, ON_A_LINE * longer);
        let far = |[x, y]: [f64; 2]| {
            part(x * cosine + y * sine, longer, ONE_PLACE) + part(y * cosine - x * sine, shorter, least)
        };
        let mut distances: Vec<f64> = places.map(from_mean).map(far).collect();
        let held = (distances.len() * HELD).div_ceil(100).saturating_sub(1);
        let (_, edge, _) = distances.select_nth_unstable_by(held, f64::total_cmp);
        let axis = |variance: f64, least: f64| {
            Length::from_mm(if variance > least { libm::sqrt(*edge * variance) } else { 0.0 })
        };
        Ellipse {
            centre: mean.map(Length::from_mm),
            semi_axes: [axis(longer, ONE_PLACE), axis(shorter, least)],
            turned: Angle::from_radians(turned),
        }
    }

    /// Points of its outline, across and along; the first is the last.
    pub fn outline(&self, points: u32) -> Vec<[Length; 2]> {
        let (sine, cosine) = (libm::sin(self.turned.radians()), libm::cos(self.turned.radians()));
        let point = |k: u32| {
            let angle = std::f64::consts::TAU * f64::from(k % points) / f64::from(points);
            let (a, b) = (self.semi_axes[0].mm() * libm::cos(angle), self.semi_axes[1].mm() * libm::sin(angle));
            [
                self.centre[0] + Length::from_mm(a * cosine - b * sine),
                self.centre[1] + Length::from_mm(a * sine + b * cosine),
            ]
        };
        (0..=points).map(point).collect()
    }
}
