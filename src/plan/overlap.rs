//! Bone ends that would run through each other: how deep, and which list of stages avoids it.
//!
//! Both bones are cylinders of the diameter of the cut. The reference fragment ends at the cut, the moving fragment where
//! the plane of the cut meets it at the start. The depth of a point inside the other bone is its distance to that
//! bone's nearest surface, sides or end.

use super::path::Leg;
use super::stages::staged;
use crate::anatomy::{AxialLength, Fragment};
use crate::case::{Case, Extent, Parameter, Stage};
use crate::limits::OVERLAP;
use crate::space::{MovBone, Point, Pose, RefBone};
use crate::units::Length;

/// The two bone ends of a case.
pub struct BoneEnds {
    radius: f64,
    /// The cut, along the reference bone.
    level: f64,
    /// The way in which the reference fragment runs from the cut: +1 proximal, -1 distal.
    side: f64,
    start: Pose<MovBone, RefBone>,
}

/// A point of a bone by its place across the bone's axis and its distance from the bone's end, all in millimetres.
type InBone = [f64; 3];

impl BoneEnds {
    /// The bone ends as they lie at the start.
    pub fn of(case: &Case) -> BoneEnds {
        BoneEnds {
            radius: case.osteotomy.diameter.half().mm(),
            level: case.osteotomy.level.signed(Length::ZERO).mm(),
            side: if case.reference == Fragment::Proximal { 1.0 } else { -1.0 },
            start: case.start(),
        }
    }

    /// The depth of the deepest point of either bone inside the other, nothing where they do not meet.
    pub fn depth(&self, now: &Pose<MovBone, RefBone>) -> Length {
        if self.face_reaches(now) <= 0.0 {
            return Length::ZERO;
        }
        let back = now.inverse();
        let moving_in_reference = self.deepest(|point| self.in_reference(&now.apply(self.of_moving(point))));
        let reference_in_moving = self.deepest(|point| self.in_moving(&back.apply(self.of_reference(point))));
        Length::from_mm(f64::max(moving_in_reference, reference_in_moving).max(0.0))
    }

    /// How far the moving bone's end comes past the cut, sides aside: the greatest value over the rim of its face.
    fn face_reaches(&self, now: &Pose<MovBone, RefBone>) -> f64 {
        let past = |x: f64, y: f64| self.side * (now.apply(self.of_moving([x, y, 0.0])).mm()[2] - self.level);
        // The face is plane, so that what it reaches past the cut is linear across it.
        let centre = past(0.0, 0.0);
        centre + libm::hypot(past(self.radius, 0.0) - centre, past(0.0, self.radius) - centre)
    }

    /// A point of the moving bone: across its axis, and so far from its end along it.
    fn of_moving(&self, [x, y, from_end]: InBone) -> Point<MovBone> {
        // The end lies where this line along the bone met the plane of the cut at the start.
        let [foot, above] = [0.0, 1.0].map(|z| self.start.apply(Point::from_mm([x, y, z])).mm()[2]);
        let end = (self.level - foot) / (above - foot);
        Point::from_mm([x, y, end - self.side * from_end])
    }

    fn of_reference(&self, [x, y, from_end]: InBone) -> Point<RefBone> {
        Point::from_mm([x, y, self.level + self.side * from_end])
    }

    fn in_reference(&self, point: &Point<RefBone>) -> f64 {
        let [x, y, z] = point.mm();
        f64::min(self.radius - libm::hypot(x, y), self.side * (z - self.level))
    }

    fn in_moving(&self, point: &Point<MovBone>) -> f64 {
        let [x, y, _] = point.mm();
        let past = self.side * (self.level - self.start.apply(*point).mm()[2]);
        f64::min(self.radius - libm::hypot(x, y), past)
    }

    /// The greatest depth of a bone's points. The depth is a concave function on a convex body, so that a net of points that is
    /// drawn together around its best point finds the greatest.
    fn deepest(&self, depth: impl Fn(InBone) -> f64) -> f64 {
        let mut best = ([0.0; 3], depth([0.0; 3]));
        let mut mesh = self.radius / 2.0;
        while mesh > self.radius / 1000.0 {
            let centre = best.0;
            for k in 0..125 {
                let offset = [k % 5, k / 5 % 5, k / 25].map(|step| (step as f64 - 2.0) * mesh);
                let point = [0, 1, 2].map(|axis| centre[axis] + offset[axis]);
                let inside = libm::hypot(point[0], point[1]) <= self.radius && point[2] >= 0.0;
                let there = if inside { depth(point) } else { f64::NEG_INFINITY };
                if there > best.1 {
                    best = (point, there);
                }
            }
            mesh *= 0.7;
        }
        best.1
    }
}

/// A list of stages on whose exact path the bone ends stay out of each other, the simplest of those that are tried:
/// length first, then distraction beyond the goal and back. `None` where none of them does.
pub fn clear_stages(case: &Case) -> Option<Vec<Stage>> {
    let ends = BoneEnds::of(case);
    candidates().into_iter().filter_map(|stages| without_idle(case, stages)).find(|stages| {
        let Ok(legs) = staged(case, stages.iter()) else { return false };
        legs.iter().flatten().all(|leg| is_clear(&ends, leg))
    })
}

/// Positions on a leg at which the bone ends are looked at.
const LOOKS: usize = 40;

/// The part of the tolerance that the exact path may use; the rest is left to whole clicks, which leave that path.
const SHARE: f64 = 0.5;

fn is_clear(ends: &BoneEnds, leg: &Leg) -> bool {
    (0..=LOOKS).all(|step| ends.depth(&leg.at(step, LOOKS)).mm() <= SHARE * OVERLAP.recommended.1)
}

fn candidates() -> Vec<Vec<Stage>> {
    use Parameter::{Angulation, Length as Long, Rotation, Translation};
    let whole = |parameters: &[Parameter]| Stage { parameters: parameters.to_vec(), extent: Extent::Whole };
    let mut lists = vec![
        vec![whole(&[Long]), whole(&[Angulation, Rotation, Translation])],
        vec![whole(&[Long]), whole(&[Angulation, Rotation]), whole(&[Translation])],
        vec![whole(&[Long]), whole(&[Translation]), whole(&[Angulation, Rotation])],
    ];
    for millimetres in [5.0, 10.0, 15.0, 20.0] {
        let beyond = Extent::Beyond(Length::from_mm(millimetres), AxialLength::Long);
        let distract = Stage { parameters: vec![Long], extent: beyond };
        lists.push(vec![distract, whole(&[Angulation, Rotation, Translation]), whole(&[Long])]);
    }
    lists
}

/// The list without what a case has no need of; `None` where nothing of it is left.
fn without_idle(case: &Case, stages: Vec<Stage>) -> Option<Vec<Stage>> {
    let legs = staged(case, stages.iter()).ok()?;
    let busy: Vec<Stage> =
        stages.into_iter().zip(legs).filter(|(_, leg)| leg.is_some()).map(|(stage, _)| stage).collect();
    (!busy.is_empty()).then_some(busy)
}
