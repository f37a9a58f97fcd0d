//! What an error of one number does to the end, by the poses of the case itself.

use super::number::{Errors, Number, really};
use crate::case::{Case, Uncertainty};
use crate::space::{MovBone, Point, RefBone, Vector};
use crate::units::{Angle, Length};

/// How the bone really ends, seen from the goal.
#[derive(Clone, Copy, Debug)]
pub struct Miss {
    /// From where the centre of the moving bone end at the cut should be to where it is.
    pub shift: Vector<RefBone>,
    /// The turn between the moving fragment as it should be and as it is.
    pub turn: Angle,
}

impl Miss {
    /// The end when the measured numbers are wrong by `errors`.
    pub(super) fn of(case: &Case, errors: &Errors) -> Miss {
        let (mounting, deformity) = really(case, errors);
        let ring_moved = mounting.pose(case.limb) * case.ring_in_bone().inverse();
        let start = deformity.pose(case.limb, case.reference);
        let bones = case.end() * case.start().inverse();
        let end = ring_moved * bones * ring_moved.inverse() * start;
        let centre = centre(case);
        Miss { shift: end.apply(centre).since(&case.end().apply(centre)), turn: end.angle_to(&case.end()) }
    }
}

/// The centre of the moving bone end at the cut.
pub fn centre(case: &Case) -> Point<MovBone> {
    Point::from_mm([0.0, 0.0, case.osteotomy.level.signed(Length::ZERO).mm()])
}

/// What an error of one number does when all others are right.
#[derive(Clone, Copy, Debug)]
pub struct Effect {
    /// The number that is wrong.
    pub number: Number,
    /// The end when it is really so much more along the first word of its pair.
    pub more: Miss,
    /// The end when it is really so much less.
    pub less: Miss,
}

impl Effect {
    /// What an error of 1 mm or of 1 degree does.
    pub fn of_one(case: &Case, number: Number) -> Effect {
        Effect::of(case, number, if number.is_angle() { Angle::from_degrees(1.0).radians() } else { 1.0 })
    }

    /// What an error of one standard deviation does.
    pub fn of_deviation(case: &Case, number: Number, uncertainty: &Uncertainty) -> Effect {
        Effect::of(case, number, number.deviation(uncertainty))
    }

    fn of(case: &Case, number: Number, error: f64) -> Effect {
        let end = |error: f64| Miss::of(case, &Number::ALL.map(|wrong| if wrong == number { error } else { 0.0 }));
        Effect { number, more: end(error), less: end(-error) }
    }

    /// How far the centre of the bone end is off at the worse of both ways.
    pub fn shift(&self) -> Length {
        Length::from_mm(f64::max(self.more.shift.length().mm(), self.less.shift.length().mm()))
    }

    /// How far the moving fragment is turned at the worse of both ways.
    pub fn turn(&self) -> Angle {
        Angle::from_radians(f64::max(self.more.turn.radians(), self.less.turn.radians()))
    }
}
