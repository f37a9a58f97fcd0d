//! Many ends of one plan, each with other errors of measuring.

use super::ellipse::Ellipse;
use super::number::Number;
use super::random::Normal;
use super::sample::Ends;
use super::{NEAR_SHIFT, NEAR_TURN};
use crate::case::{Case, Uncertainty};
use crate::space::{RefBone, Vector};

/// Where the centre of the moving bone end at the cut ends when all ten numbers are wrong at once: independent errors, spread as the bell
/// curve has it, the same in every run.
#[derive(Clone, Debug)]
pub struct Cloud {
    /// From the goal to the end, sample by sample.
    pub ends: Vec<Vector<RefBone>>,
    /// How many of them end within [`NEAR_SHIFT`] and [`NEAR_TURN`] of the goal.
    pub near: usize,
    /// The ellipse of the AP view: across is x, along is z.
    pub ap: Ellipse,
    /// The ellipse of the lateral view: across is y, along is z.
    pub lateral: Ellipse,
}

impl Cloud {
    /// Draws `samples` samples, one at least. An error with which a film angle would be a right angle or more is drawn again, with all the
    /// others of its sample: no film shows such an angle.
    pub fn of(case: &Case, uncertainty: &Uncertainty, samples: usize) -> Cloud {
        let (ends, deviations) = (Ends::of(case), Number::ALL.map(|number| number.deviation(uncertainty)));
        let (nearest, square) = (libm::cos(0.5 * NEAR_TURN.radians()), NEAR_SHIFT.mm() * NEAR_SHIFT.mm());
        let mut normal = Normal::new();
        let mut near = 0;
        let mut places = Vec::with_capacity(samples.max(1));
        while places.len() < samples.max(1) {
            let mut errors = normal.ten();
            errors.iter_mut().zip(&deviations).for_each(|(error, deviation)| *error *= deviation);
            if !ends.can_be_read(&errors) {
                continue;
            }
            let end = ends.with(&errors);
            let [x, y, z] = end.shift;
            near += usize::from(x * x + y * y + z * z <= square && end.half_turn_cosine >= nearest);
            places.push(Vector::from_mm(end.shift));
        }
        let view =
            |across: usize| places.iter().map(move |place: &Vector<RefBone>| [place.mm()[across], place.mm()[2]]);
        let (ap, lateral) = (Ellipse::around(view(0)), Ellipse::around(view(1)));
        Cloud { ends: places, near, ap, lateral }
    }
}
