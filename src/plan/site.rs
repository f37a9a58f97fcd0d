//! One round of the path: how the struts can stand in whole clicks, and where each such setting puts the bone.
//!
//! To first order about the exact pose of the round: a setting is at most a few clicks off, and what is left out is of the
//! order of (1 mm)^2 / strut length. The verifier walks the chosen rows without this simplification.

use super::correction::Correction;
use super::exchange::Service;
use super::points::WatchedPoint;
use crate::device::{PerStrut, Reading, StrutId, StrutLength};
use crate::kinematics::{Form, Jacobian, Platform, nearest_points};
use crate::space::{MovRing, Point, Pose, RefRing, Vector};

/// Where settings are compared, a degree counts as much as a millimetre: at the cut a millimetre is felt, far from it a degree.
const MM_A_RADIAN: f64 = 180.0 / std::f64::consts::PI;
/// What the arithmetic may add to a scale, in clicks.
const ARITHMETIC: f64 = 1e-9;

/// How far the bone is from its exact pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PathDeviation {
    /// The bone end that is farthest off, millimetres.
    pub(super) bone_end: f64,
    /// The turn, radians.
    pub(super) turn: f64,
}

impl PathDeviation {
    pub(super) const NONE: PathDeviation = PathDeviation { bone_end: 0.0, turn: 0.0 };

    pub(super) fn larger(self, other: PathDeviation) -> PathDeviation {
        PathDeviation { bone_end: f64::max(self.bone_end, other.bone_end), turn: f64::max(self.turn, other.turn) }
    }

    pub(super) fn is_within(self, other: PathDeviation) -> bool {
        self.bone_end <= other.bone_end && self.turn <= other.turn
    }
}

/// What stands still on the way: the frame and the points that ride with its moving ring.
pub(super) struct Rig<'a> {
    pub(super) platform: &'a Platform,
    /// The watched points in the moving ring, the bone ends first.
    pub(super) points: Vec<Point<MovRing>>,
    pub(super) bone_ends: usize,
}

impl<'a> Rig<'a> {
    pub(super) fn of(correction: &'a Correction, points: &[WatchedPoint], bone_ends: usize) -> Rig<'a> {
        let in_ring = correction.moving_ring_in_moving_bone.inverse();
        let points = points.iter().map(|point| in_ring.apply(point.place)).collect();
        Rig { platform: &correction.platform, points, bone_ends }
    }
}

/// One round of the path.
pub(super) struct Site {
    /// The exact length of each strut, its length at no click, and a click, millimetres.
    exact: PerStrut<f64>,
    base: PerStrut<f64>,
    click: PerStrut<f64>,
    /// The first and the last whole click on the scale; both the nearest one where an exchange follows.
    scale: PerStrut<(i64, i64)>,
    /// The watched points at the exact pose, in the reference ring.
    places: Vec<Point<RefRing>>,
    /// What one click of each strut does to each point, and to the attitude.
    shifts: Vec<[Vector<RefRing>; 6]>,
    turns: [Vector<RefRing>; 6],
    bone_ends: usize,
}

/// A setting of the struts in whole clicks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Setting {
    /// Clicks of each strut from where its service began.
    pub(super) clicks: [i64; 6],
    pub(super) deviation: PathDeviation,
}

impl Site {
    /// The settings of struts in service about an exact pose; `exchanged` are those that are taken off next, `waits` those that stay where
    /// they took over. `None` at a singular pose.
    pub(super) fn of(
        rig: &Rig,
        (ring, lengths): (&Pose<MovRing, RefRing>, PerStrut<StrutLength>),
        services: PerStrut<&Service>,
        (exchanged, waits): (PerStrut<bool>, PerStrut<bool>),
    ) -> Option<Site> {
        let response = Jacobian::at(rig.platform, ring)?.response()?;
        let click = services.map(|service| service.strut.click.mm());
        let base = services.map(|service| service.strut.length_at(service.start).0.mm());
        let exact = lengths.map(|length| length.0.mm());
        let scale = PerStrut::from_fn(|id| {
            let nearest = ((exact[id] - base[id]) / click[id]).round() as i64;
            match (exchanged[id], waits[id]) {
                (true, _) => (nearest, nearest),
                (false, true) => (0, 0),
                (false, false) => ends_of_scale(services[id]),
            }
        });
        let centre = ring.apply(Point::origin());
        let places: Vec<Point<RefRing>> = rig.points.iter().map(|point| ring.apply(*point)).collect();
        let clicks = click.in_order();
        let turns = std::array::from_fn(|k| response[k].1.times(clicks[k]));
        let shifts = places.iter().map(|place| {
            let arm = place.since(&centre);
            std::array::from_fn(|k| response[k].0.plus(response[k].1.cross(&arm)).times(clicks[k]))
        });
        let shifts = shifts.collect();
        Some(Site { exact, base, click, scale, places, shifts, turns, bone_ends: rig.bone_ends })
    }

    /// Where the services begin: no click at all.
    pub(super) fn begun(&self) -> Setting {
        self.setting([0; 6])
    }

    /// The nearest click of every strut that it may stand at: plain rounding.
    pub(super) fn nearest(&self) -> Setting {
        let centre = self.centre();
        let scale = self.scale.in_order();
        self.setting(std::array::from_fn(|k| (centre[k].round() as i64).max(scale[k].0).min(scale[k].1)))
    }

    /// Of so many settings nearest to the exact pose those that lie within a tube and on the scales, plain rounding among them.
    pub(super) fn settings(&self, tube: PathDeviation, settings: usize) -> Vec<Setting> {
        let nearest = self.nearest();
        // No setting within the tube is farther off than this in the form.
        let within = tube.bone_end * tube.bone_end + MM_A_RADIAN * MM_A_RADIAN * tube.turn * tube.turn;
        let points = nearest_points(&self.form(), &self.centre(), self.scale.in_order(), (settings, within));
        let mut settings: Vec<Setting> = points
            .into_iter()
            .map(|point| self.setting(point.clicks))
            .filter(|setting| setting.deviation.is_within(tube))
            .collect();
        if !settings.contains(&nearest) {
            settings.push(nearest);
        }
        settings
    }

    /// The farthest that plain rounding can be off here: every strut half a click off, in the worst combination of ways.
    pub(super) fn rounding(&self) -> PathDeviation {
        // Of two opposite combinations one is enough: the first strut stays on its side.
        let combinations = (0..32_u32)
            .map(|sides| std::array::from_fn(|k| if k > 0 && sides >> (k - 1) & 1 == 1 { -0.5 } else { 0.5 }));
        combinations.map(|off| self.deviation(&off)).fold(PathDeviation::NONE, PathDeviation::larger)
    }

    /// The farthest that one click of one strut moves any watched point, millimetres.
    pub(super) fn one_click(&self) -> f64 {
        self.shifts.iter().flatten().map(|shift| shift.length().mm()).fold(0.0, f64::max)
    }

    /// Where a setting puts the watched points, in the reference ring, millimetres.
    pub(super) fn places(&self, setting: &Setting) -> impl Iterator<Item = [f64; 3]> {
        let off = self.off(&setting.clicks);
        self.places.iter().zip(&self.shifts).map(move |(place, shifts)| place.moved(combined(shifts, &off)).mm())
    }

    /// The watched points at the exact pose.
    pub(super) fn exact_places(&self) -> impl Iterator<Item = [f64; 3]> {
        self.places.iter().map(Point::mm)
    }

    /// The lengths of the struts at a setting, millimetres.
    pub(super) fn lengths(&self, setting: &Setting) -> PerStrut<f64> {
        let clicks = PerStrut::new(setting.clicks);
        PerStrut::from_fn(|id| self.base[id] + self.click[id] * clicks[id] as f64)
    }

    /// The exact lengths of the struts, and the length of a click of each, millimetres.
    pub(super) fn exact(&self) -> (&PerStrut<f64>, &PerStrut<f64>) {
        (&self.exact, &self.click)
    }

    /// The exact lengths in clicks.
    fn centre(&self) -> [f64; 6] {
        StrutId::ALL.map(|id| (self.exact[id] - self.base[id]) / self.click[id])
    }

    fn off(&self, clicks: &[i64; 6]) -> [f64; 6] {
        let centre = self.centre();
        std::array::from_fn(|k| clicks[k] as f64 - centre[k])
    }

    fn setting(&self, clicks: [i64; 6]) -> Setting {
        let off = self.off(&clicks);
        Setting { clicks, deviation: self.deviation(&off) }
    }

    fn deviation(&self, off: &[f64; 6]) -> PathDeviation {
        let ends = self.shifts.iter().take(self.bone_ends).map(|shifts| combined(shifts, off).length().mm());
        PathDeviation { bone_end: ends.fold(0.0, f64::max), turn: combined(&self.turns, off).length().mm() }
    }

    /// Mean square movement of the bone ends and square of the turn.
    fn form(&self) -> Form {
        let part = 1.0 / self.bone_ends as f64;
        let entry = |i: usize, j: usize| {
            let ends = self.shifts.iter().take(self.bone_ends);
            let moved: f64 = ends.map(|shifts| shifts[i].dot(&shifts[j])).sum();
            part * moved + MM_A_RADIAN * MM_A_RADIAN * self.turns[i].dot(&self.turns[j])
        };
        std::array::from_fn(|i| std::array::from_fn(|j| entry(i, j)))
    }
}

/// What a combination of clicks does, given what one click of each strut does.
fn combined(of_one: &[Vector<RefRing>; 6], clicks: &[f64; 6]) -> Vector<RefRing> {
    let none = Vector::from_mm([0.0; 3]);
    of_one.iter().zip(clicks).fold(none, |sum, (one, clicks)| sum.plus(one.times(*clicks)))
}

/// The first and the last whole click of a service that lie on the scale.
fn ends_of_scale(service: &Service) -> (i64, i64) {
    let clicks = |end: Reading| (end.0 - service.start.0).mm() / service.strut.click.mm();
    let (first, last) = (clicks(service.strut.shortest), clicks(service.strut.longest));
    ((first - ARITHMETIC).ceil() as i64, (last + ARITHMETIC).floor() as i64)
}
