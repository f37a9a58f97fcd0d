//! How far the measured numbers may be off.

use crate::units::{Angle, Length};

/// One standard deviation of a distance and of an angle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StandardDeviation {
    /// Of every distance.
    pub distance: Length,
    /// Of every angle.
    pub angle: Angle,
}

/// How far the numbers of `mounting` and of `deformity` may be off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uncertainty {
    /// The ring's place on its fragment.
    pub mounting: StandardDeviation,
    /// The deformity as measured, the rotation about the bone among it.
    pub films: StandardDeviation,
}

impl Uncertainty {
    /// What is assumed where a case says nothing: 3 mm and 3 degrees for the ring, 1 mm and 1 degree for the deformity.
    ///
    /// Round numbers that the project chose, so that every plan says something about its end. The ring gets more, because its
    /// place is read from films that are seldom square to it (errors of 6 mm and more are published: S47). They change no turn,
    /// they are printed as assumed, and nobody has ordered them.
    pub const ASSUMED: Uncertainty = Uncertainty {
        mounting: StandardDeviation { distance: Length::from_mm(3.0), angle: Angle::from_degrees(3.0) },
        films: StandardDeviation { distance: Length::from_mm(1.0), angle: Angle::from_degrees(1.0) },
    };
}
