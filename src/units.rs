//! Quantities with their units: [`Length`], [`Angle`], [`Projected`] film angles and [`Rate`].
//!
//! Numbers enter and leave these types only by constructors and accessors that name the unit, so that degrees
//! cannot be taken for radians nor centimetres for millimetres (hazards A13, A14).

use std::ops::{Add, Neg, Sub};

/// Greatest excess, in millimetres, at which a limit on a movement still counts as kept.
pub const LENGTH_TOLERANCE_MM: f64 = 1e-6;

/// A signed length.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Length {
    millimetres: f64,
}

impl Length {
    /// No length at all.
    pub const ZERO: Length = Length { millimetres: 0.0 };

    /// A length from a number of millimetres.
    pub const fn from_mm(millimetres: f64) -> Length {
        Length { millimetres }
    }

    /// The length in millimetres.
    pub const fn mm(self) -> f64 {
        self.millimetres
    }

    /// Half of the length.
    pub fn half(self) -> Length {
        Length::from_mm(self.millimetres / 2.0)
    }
}

impl Add for Length {
    type Output = Length;
    fn add(self, other: Length) -> Length {
        Length::from_mm(self.millimetres + other.millimetres)
    }
}

impl Sub for Length {
    type Output = Length;
    fn sub(self, other: Length) -> Length {
        Length::from_mm(self.millimetres - other.millimetres)
    }
}

impl Neg for Length {
    type Output = Length;
    fn neg(self) -> Length {
        Length::from_mm(-self.millimetres)
    }
}

/// A signed angle of a turn in space.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Angle {
    radians: f64,
}

impl Angle {
    /// No turn at all.
    pub const ZERO: Angle = Angle { radians: 0.0 };

    /// An angle from degrees.
    pub const fn from_degrees(degrees: f64) -> Angle {
        Angle { radians: degrees * (std::f64::consts::PI / 180.0) }
    }

    /// An angle from radians.
    pub const fn from_radians(radians: f64) -> Angle {
        Angle { radians }
    }

    /// The angle in degrees.
    pub fn degrees(self) -> f64 {
        self.radians * (180.0 / std::f64::consts::PI)
    }

    /// The angle in radians.
    pub const fn radians(self) -> f64 {
        self.radians
    }

    /// The tangent of the angle.
    pub fn tan(self) -> f64 {
        libm::tan(self.radians)
    }
}

impl Add for Angle {
    type Output = Angle;
    fn add(self, other: Angle) -> Angle {
        Angle { radians: self.radians + other.radians }
    }
}

impl Neg for Angle {
    type Output = Angle;
    fn neg(self) -> Angle {
        Angle { radians: -self.radians }
    }
}

/// An angle as it is read on one film: the shadow of a turn in space, never the turn itself.
///
/// Two such angles do not add like turns (20° varus with 20° apex-anterior is 27.236° in one oblique plane), so
/// the type has no arithmetic. Only [`crate::case::Alignment`] opens it.
///
/// ```compile_fail,E0308
/// use hexfix::units::{Angle, Projected};
/// let turn: Angle = Projected::from_degrees(20.0); // a film angle is not a turn
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projected {
    angle: Angle,
}

impl Projected {
    /// A film angle from degrees.
    pub fn from_degrees(degrees: f64) -> Projected {
        Projected { angle: Angle::from_degrees(degrees) }
    }

    /// The film angle in degrees, for printing.
    pub fn degrees(self) -> f64 {
        self.angle.degrees()
    }

    /// The film angle as it would read with an error of measuring: errors of reading add on the film, turns in space do not.
    pub fn misread(self, by: Angle) -> Projected {
        Projected { angle: self.angle + by }
    }

    /// The slope of the shadow: the tangent of the film angle.
    pub(crate) fn slope(self) -> f64 {
        self.angle.tan()
    }
}

impl Neg for Projected {
    type Output = Projected;
    fn neg(self) -> Projected {
        Projected { angle: -self.angle }
    }
}

/// How fast a point of the bone may move.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate {
    millimetres_per_day: f64,
}

impl Rate {
    /// A rate from millimetres a day.
    pub const fn from_mm_per_day(millimetres_per_day: f64) -> Rate {
        Rate { millimetres_per_day }
    }

    /// The rate in millimetres a day.
    pub const fn mm_per_day(self) -> f64 {
        self.millimetres_per_day
    }

    /// The movement that the rate allows at each of `times` equal parts of a day.
    pub fn a_turn(self, times: usize) -> Length {
        Length::from_mm(self.millimetres_per_day / times as f64)
    }
}
