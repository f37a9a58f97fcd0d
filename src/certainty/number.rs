//! The ten measured numbers of a case, and a case in which they are wrong.

use crate::anatomy::{Directed, Direction};
use crate::case::{Alignment, Case, Mounting, Uncertainty};
use crate::units::{Angle, Length, Projected};
use std::ops::Neg;

/// A number that is measured: where the ring sits, and how the bone lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// `mounting.ap`
    RingAp,
    /// `mounting.lateral`
    RingLateral,
    /// `mounting.axial`
    RingAxial,
    /// `mounting.rotation`
    RingRotation,
    /// `deformity.ap.angulation`
    ApAngulation,
    /// `deformity.ap.translation`
    ApTranslation,
    /// `deformity.lateral.angulation`
    LateralAngulation,
    /// `deformity.lateral.translation`
    LateralTranslation,
    /// `deformity.axial.rotation`
    AxialRotation,
    /// `deformity.axial.length`
    AxialLength,
}

impl Number {
    /// All ten, in the order of the case file.
    pub const ALL: [Number; 10] = [
        Number::RingAp,
        Number::RingLateral,
        Number::RingAxial,
        Number::RingRotation,
        Number::ApAngulation,
        Number::ApTranslation,
        Number::LateralAngulation,
        Number::LateralTranslation,
        Number::AxialRotation,
        Number::AxialLength,
    ];

    /// The key of the case file, from the margin.
    pub fn key(self) -> &'static str {
        match self {
            Number::RingAp => "mounting.ap",
            Number::RingLateral => "mounting.lateral",
            Number::RingAxial => "mounting.axial",
            Number::RingRotation => "mounting.rotation",
            Number::ApAngulation => "deformity.ap.angulation",
            Number::ApTranslation => "deformity.ap.translation",
            Number::LateralAngulation => "deformity.lateral.angulation",
            Number::LateralTranslation => "deformity.lateral.translation",
            Number::AxialRotation => "deformity.axial.rotation",
            Number::AxialLength => "deformity.axial.length",
        }
    }

    /// Whether it is an angle, not a distance.
    pub fn is_angle(self) -> bool {
        matches!(self, Number::RingRotation | Number::ApAngulation | Number::LateralAngulation | Number::AxialRotation)
    }

    /// Its standard deviation, in millimetres or radians.
    pub(super) fn deviation(self, uncertainty: &Uncertainty) -> f64 {
        let part = if self.key().starts_with("mounting") { uncertainty.mounting } else { uncertainty.films };
        if self.is_angle() { part.angle.radians() } else { part.distance.mm() }
    }
}

/// Errors of all ten numbers in the order of [`Number::ALL`], in millimetres and radians. An error is positive along the first word
/// of its number (medial, anterior, varus, short and so on), so that a left limb is a right one in the mirror.
pub(super) type Errors = [f64; 10];

/// The measured numbers as they really are when what the case says is wrong by `errors`.
pub(super) fn really(case: &Case, errors: &Errors) -> (Mounting, Alignment) {
    let [ring_ap, ring_lateral, ring_axial, ring_turn, ap, ap_shift, lateral, lateral_shift, turn, length] = *errors;
    let (mut mounting, mut deformity) = (case.mounting, case.deformity);
    let millimetres = |by: f64| move |size: Length| size + Length::from_mm(by);
    let turned = |by: f64| move |size: Angle| size + Angle::from_radians(by);
    let on_film = |by: f64| move |size: Projected| size.misread(Angle::from_radians(by));
    mounting.centre.coronal = off(mounting.centre.coronal, Length::ZERO, millimetres(ring_ap));
    mounting.centre.sagittal = off(mounting.centre.sagittal, Length::ZERO, millimetres(ring_lateral));
    mounting.centre.axial = off(mounting.centre.axial, Length::ZERO, millimetres(ring_axial));
    mounting.rotation = off(mounting.rotation, Angle::ZERO, turned(ring_turn));
    let straight = Projected::from_degrees(0.0);
    deformity.coronal_angulation = off(deformity.coronal_angulation, straight, on_film(ap));
    deformity.coronal_translation = off(deformity.coronal_translation, Length::ZERO, millimetres(ap_shift));
    deformity.sagittal_angulation = off(deformity.sagittal_angulation, straight, on_film(lateral));
    deformity.sagittal_translation = off(deformity.sagittal_translation, Length::ZERO, millimetres(lateral_shift));
    deformity.rotation = off(deformity.rotation, Angle::ZERO, turned(turn));
    deformity.length = off(deformity.length, Length::ZERO, millimetres(length));
    (mounting, deformity)
}

/// A quantity with an error. Its size may be negative along the first word here: nothing but the conversion to poses reads it.
fn off<Q, W>(quantity: Directed<Q, W>, zero: Q, wrong: impl Fn(Q) -> Q) -> Directed<Q, W>
where
    Q: Copy + Neg<Output = Q>,
    W: Direction,
{
    Directed::Toward(wrong(quantity.signed(zero)), W::WORDS[0].1)
}
