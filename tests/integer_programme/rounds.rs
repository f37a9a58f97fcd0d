//! The exact path and what the bone does when the struts are off it: the model that both ways to the best plan share.

use hexfix::case::Case;
use hexfix::device::{PerStrut, StrutId, StrutLength};
use hexfix::kinematics::{Jacobian, inverse};
use hexfix::plan::{Correction, Schedule, bone_ends};
use hexfix::space::{MovRing, Point, Pose, RefRing};

pub type Triple = [f64; 3];

/// A round of the exact path, and what the bone does there when struts are off it.
pub struct Round {
    /// Exact lengths in clicks from the start as it stands.
    pub exact: [f64; 6],
    /// The bone ends.
    pub ends: Vec<Triple>,
    /// What a click of each strut does to each bone end, and to the attitude, degrees.
    pub shifts: Vec<[Triple; 6]>,
    pub turns: [Triple; 6],
    /// How far each strut can be off its exact length inside the tube, clicks.
    pub reach: [f64; 6],
}

impl Round {
    pub fn of(case: &Case, correction: &Correction, schedule: &Schedule, ring: &Pose<MovRing, RefRing>) -> Round {
        let lengths = inverse(&correction.platform, ring);
        let response = Jacobian::at(&correction.platform, ring).unwrap().response().unwrap();
        let start = start(case, schedule);
        let click = StrutId::ALL.map(|id| case.frame.struts[id].click.mm());
        let in_ring = correction.moving_ring_in_moving_bone.inverse();
        let ends: Vec<_> = bone_ends(case).iter().map(|end| ring.apply(in_ring.apply(end.place))).collect();
        let centre = ring.apply(Point::origin());
        let moved = |end: &Point<RefRing>, k: usize| {
            let (shift, turn) = response[k];
            shift.plus(turn.cross(&end.since(&centre))).times(click[k]).mm()
        };
        // A strut's length changes by u . shift + (joint - cut) x u . turn; the cut is in the middle of opposite ends.
        let cut = ends[0].moved(ends[4].since(&ends[0]).times(0.5));
        let reach = StrutId::ALL.map(|id| {
            let joint = ring.apply(correction.platform.moving[id]);
            let strut = joint.since(&correction.platform.reference[id]);
            let arm = joint.since(&cut).cross(&strut.times(1.0 / strut.length().mm())).length().mm();
            (schedule.tube.bone_end.mm() + schedule.tube.turn.degrees().to_radians() * arm)
                / case.frame.struts[id].click.mm()
        });
        Round {
            exact: StrutId::ALL.map(|id| (lengths[id].0.mm() - start[id].0.mm()) / case.frame.struts[id].click.mm()),
            shifts: ends.iter().map(|end| std::array::from_fn(|k| moved(end, k))).collect(),
            ends: ends.iter().map(Point::mm).collect(),
            turns: std::array::from_fn(|k| response[k].1.times(click[k].to_degrees()).mm()),
            reach,
        }
    }

    pub fn off(&self, clicks: &[f64; 6]) -> [f64; 6] {
        std::array::from_fn(|k| clicks[k] - self.exact[k])
    }

    pub fn place(&self, end: usize, clicks: &[f64; 6]) -> Triple {
        added(&self.ends[end], &combined(&self.shifts[end], &self.off(clicks)))
    }

    /// How far off the bone is: millimetres at the bone end that is farthest off, degrees.
    pub fn deviation(&self, clicks: &[f64; 6]) -> [f64; 2] {
        let off = self.off(clicks);
        let ends = self.shifts.iter().map(|shifts| norm(&combined(shifts, &off)));
        [ends.fold(0.0, f64::max), norm(&combined(&self.turns, &off))]
    }

    pub fn nearest(&self) -> [f64; 6] {
        self.exact.map(f64::round)
    }
}

fn start(case: &Case, schedule: &Schedule) -> PerStrut<StrutLength> {
    PerStrut::from_fn(|id| case.frame.struts[id].length_at(schedule.start_readings[id]))
}

pub fn combined(of_one: &[Triple; 6], clicks: &[f64; 6]) -> Triple {
    std::array::from_fn(|axis| (0..6).map(|k| of_one[k][axis] * clicks[k]).sum())
}

pub fn added(a: &Triple, b: &Triple) -> Triple {
    std::array::from_fn(|axis| a[axis] + b[axis])
}

pub fn minus(a: &Triple, b: &Triple) -> Triple {
    std::array::from_fn(|axis| a[axis] - b[axis])
}

pub fn norm(a: &Triple) -> f64 {
    dot(a, a).sqrt()
}

pub fn dot(a: &Triple, b: &Triple) -> f64 {
    (0..3).map(|axis| a[axis] * b[axis]).sum()
}
