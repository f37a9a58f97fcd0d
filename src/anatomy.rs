//! The limb in words: sides, bones, fragments and the directions that surgeons name.
//!
//! Every direction word belongs to one view and one kind of quantity, so `varus` cannot be written on the lateral
//! film. [`Limb::medial`] and [`Limb::internal`] are the only places where the side of the limb enters.

use crate::space::Vector;
use crate::units::Angle;
use std::fmt;

/// Which of the patient's limbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The patient's left.
    Left,
    /// The patient's right.
    Right,
}

/// The bone under treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bone {
    /// Thigh bone.
    Femur,
    /// Shin bone.
    Tibia,
    /// Upper arm bone.
    Humerus,
    /// Radius and ulna, the forearm supinated.
    Forearm,
}

/// A side and a bone, written `right tibia`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limb {
    /// The patient's left or right.
    pub side: Side,
    /// Which bone.
    pub bone: Bone,
}

/// One of the two parts of a divided bone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// The part nearer the trunk.
    Proximal,
    /// The part farther from the trunk.
    Distal,
}

impl Fragment {
    /// The other fragment.
    pub fn other(self) -> Fragment {
        match self {
            Fragment::Proximal => Fragment::Distal,
            Fragment::Distal => Fragment::Proximal,
        }
    }

    /// The way this fragment runs from the cut, along the bone.
    pub fn away<S>(self) -> Vector<S> {
        match self {
            Fragment::Proximal => Vector::from_mm([0.0, 0.0, 1.0]),
            Fragment::Distal => Vector::from_mm([0.0, 0.0, -1.0]),
        }
    }
}

/// Towards the front.
pub fn anterior<S>() -> Vector<S> {
    Vector::from_mm([0.0, 1.0, 0.0])
}

/// Towards the trunk.
pub fn proximal<S>() -> Vector<S> {
    Vector::from_mm([0.0, 0.0, 1.0])
}

impl Limb {
    /// All limbs, in the order in which messages name them.
    pub fn all() -> Vec<Limb> {
        let bones = [Bone::Femur, Bone::Tibia, Bone::Humerus, Bone::Forearm];
        [Side::Left, Side::Right].iter().flat_map(|&side| bones.map(|bone| Limb { side, bone })).collect()
    }

    /// The unit vector towards the midline: the patient's left (-x) on a right limb, right (+x) on a left limb.
    pub fn medial<S>(self) -> Vector<S> {
        match self.side {
            Side::Right => Vector::from_mm([-1.0, 0.0, 0.0]),
            Side::Left => Vector::from_mm([1.0, 0.0, 0.0]),
        }
    }

    /// The turn about z that carries the front towards medial by `angle`.
    pub fn internal(self, angle: Angle) -> Angle {
        match self.side {
            Side::Right => angle,
            Side::Left => -angle,
        }
    }
}

/// A pair of opposite direction words.
pub trait Direction: Copy + PartialEq + fmt::Debug + 'static {
    /// Both words: the first is the positive one.
    const WORDS: [(&'static str, Self); 2];

    /// The word as a surgeon writes it.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, meaning)| *meaning == self).map_or("", |(word, _)| *word)
    }

    /// Whether this is the first word of the pair.
    fn is_positive(self) -> bool {
        Self::WORDS[0].1 == self
    }

    /// The opposite word.
    fn opposite(self) -> Self {
        if self.is_positive() { Self::WORDS[1].1 } else { Self::WORDS[0].1 }
    }
}

macro_rules! direction {
    ($(#[$doc:meta])* $name:ident, $(#[$d1:meta])* $first:ident $w1:literal, $(#[$d2:meta])* $second:ident $w2:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[$d1])*
            $first,
            $(#[$d2])*
            $second,
        }
        impl Direction for $name {
            const WORDS: [(&'static str, Self); 2] = [($w1, $name::$first), ($w2, $name::$second)];
        }
    };
}

direction!(
    /// Angulation on the AP film.
    CoronalTilt,
    /// The distal part leans towards the midline.
    Varus "varus",
    /// The distal part leans away from the midline.
    Valgus "valgus"
);
direction!(
    /// Angulation on the lateral film.
    SagittalTilt,
    /// Procurvatum: the apex points to the front.
    ApexAnterior "apex-anterior",
    /// Recurvatum: the apex points to the back.
    ApexPosterior "apex-posterior"
);
direction!(
    /// Position on the AP film.
    CoronalShift,
    /// Towards the midline.
    Medial "medial",
    /// Away from the midline.
    Lateral "lateral"
);
direction!(
    /// Position on the lateral film.
    SagittalShift,
    /// Towards the front.
    Anterior "anterior",
    /// Towards the back.
    Posterior "posterior"
);
direction!(
    /// Position along the bone.
    AxialShift,
    /// Towards the trunk.
    Proximal "proximal",
    /// Away from the trunk.
    Distal "distal"
);
direction!(
    /// Turn about the bone.
    AxialTurn,
    /// The front turns towards the midline.
    Internal "internal",
    /// The front turns away from the midline.
    External "external"
);
direction!(
    /// Length along the bone.
    AxialLength,
    /// The marked points lie too near each other.
    Short "short",
    /// The marked points lie too far apart.
    Long "long"
);
direction!(
    /// How a strut's joint-to-joint length differs from its reading.
    ScaleOffset,
    /// The length is greater than the reading.
    Longer "longer",
    /// The length is less than the reading.
    Shorter "shorter"
);

/// A quantity with the word that gives its direction, or none of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Directed<Q, W> {
    /// Written `none`.
    Nothing,
    /// A size above zero, and the way it points.
    Toward(Q, W),
}

impl<Q: Copy + std::ops::Neg<Output = Q>, W: Direction> Directed<Q, W> {
    /// The quantity with a sign: positive along the first word of the pair; `zero` for `none`.
    pub(crate) fn signed(self, zero: Q) -> Q {
        match self {
            Directed::Nothing => zero,
            Directed::Toward(size, word) if word.is_positive() => size,
            Directed::Toward(size, _) => -size,
        }
    }

    /// The same size with the opposite word.
    pub fn reversed(self) -> Self {
        match self {
            Directed::Nothing => Directed::Nothing,
            Directed::Toward(size, word) => Directed::Toward(size, word.opposite()),
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Side::Left => "left",
            Side::Right => "right",
        })
    }
}

impl fmt::Display for Bone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Bone::Femur => "femur",
            Bone::Tibia => "tibia",
            Bone::Humerus => "humerus",
            Bone::Forearm => "forearm",
        })
    }
}

impl fmt::Display for Limb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.side, self.bone)
    }
}

impl fmt::Display for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fragment::Proximal => "proximal",
            Fragment::Distal => "distal",
        })
    }
}
