//! How sure the end is: what errors of measuring do to the end of a plan.
//!
//! The struts do what they do, whatever was measured: from the first row to the last the moving ring goes from one pose to another,
//! both seen from the reference ring. Let `M` be the reference ring in its fragment, `B0` and `B1` the moving fragment at the start
//! and at the goal as the case has them, and `M'`, `B0'` what is really there. The moving ring is fixed to the bone that it moves, so
//! the bone really ends at
//!
//! `B1' = X (B1 B0^-1) X^-1 B0'`, with `X = M' M^-1`.
//!
//! [`Effect`] says what an error of one number alone does, by the conversions that the case itself uses. [`Cloud`] lets all ten numbers
//! be wrong at once, in many samples. Nothing here is linearised, and nothing here changes a turn.

mod cloud;
mod effect;
mod ellipse;
mod number;
mod random;
mod sample;

pub use cloud::Cloud;
pub use effect::{Effect, Miss, centre};
pub use ellipse::Ellipse;
pub use number::Number;

use crate::case::{Case, Uncertainty};
use crate::units::{Angle, Length};

/// An end counts as near to the goal within this distance, measured at the centre of the moving bone end at the cut.
pub const NEAR_SHIFT: Length = Length::from_mm(2.0);

/// An end counts as near to the goal within this turn.
pub const NEAR_TURN: Angle = Angle::from_degrees(2.0);

/// How many samples a plan is given. The chance is printed as so many in a hundred; with so many samples it is known to a third of
/// one in a hundred (two standard errors), and they cost less than setting the pages.
pub const SAMPLES: usize = 100_000;

/// How sure the end of a case is.
#[derive(Clone, Debug)]
pub struct Certainty {
    /// One standard deviation of each measured number.
    pub uncertainty: Uncertainty,
    /// Whether the case says so; otherwise it is assumed.
    pub is_given: bool,
    /// What an error of 1 mm or 1 degree does, number by number.
    pub of_one: [Effect; 10],
    /// What an error of one standard deviation does, number by number.
    pub of_deviation: [Effect; 10],
    /// What all errors do together.
    pub cloud: Cloud,
}

impl Certainty {
    /// How sure the end of a case is, with [`SAMPLES`] samples.
    pub fn of(case: &Case) -> Certainty {
        let uncertainty = case.uncertainty.map_or(Uncertainty::ASSUMED, |given| given);
        Certainty {
            uncertainty,
            is_given: case.uncertainty.is_some(),
            of_one: Number::ALL.map(|number| Effect::of_one(case, number)),
            of_deviation: Number::ALL.map(|number| Effect::of_deviation(case, number, &uncertainty)),
            cloud: Cloud::of(case, &uncertainty, SAMPLES),
        }
    }
}
