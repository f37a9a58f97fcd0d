//! The way from start to goal as a surgeon orders it: all at once, along a screw, or stage by stage.

use super::draft::Written;
use crate::anatomy::{AxialLength, Direction};
use crate::units::{Angle, Length};
use std::fmt;

/// The way from start to goal.
#[derive(Clone, Debug, PartialEq)]
pub enum Path {
    /// The corresponding point goes in a straight line while the rotation turns about one axis.
    Together,
    /// The whole fragment goes along one screw.
    Screw,
    /// One stage after the other.
    Stages(Vec<Written<Stage>>),
}

/// What a stage can bring to the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// Distance of the marked points along the reference bone.
    Length,
    /// Direction of the moving bone's axis: both film angles.
    Angulation,
    /// Twist about the bone's own axis.
    Rotation,
    /// Both film translations.
    Translation,
}

impl Parameter {
    /// All four with their names in a case file.
    pub const NAMES: [(&'static str, Parameter); 4] = [
        ("length", Parameter::Length),
        ("angulation", Parameter::Angulation),
        ("rotation", Parameter::Rotation),
        ("translation", Parameter::Translation),
    ];

    /// All four.
    pub const ALL: [Parameter; 4] =
        [Parameter::Length, Parameter::Angulation, Parameter::Rotation, Parameter::Translation];

    /// The name in a case file.
    pub fn name(self) -> &'static str {
        Parameter::NAMES.iter().find(|(_, parameter)| *parameter == self).map_or("", |(name, _)| *name)
    }
}

/// How far a stage goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent {
    /// To the goal.
    Whole,
    /// This part of the way to the goal, in millimetres: for length and translation.
    FirstLength(Length),
    /// This part of the way to the goal, in degrees: for angulation and rotation.
    FirstAngle(Angle),
    /// Past the goal by so much, to come back later: for length.
    Beyond(Length, AxialLength),
}

/// One stage: the named parameters go to the goal, or a part of the way, while the others stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// What moves; one at least, none twice.
    pub parameters: Vec<Parameter>,
    /// How far.
    pub extent: Extent,
}

impl Stage {
    /// Whether a parameter moves in this stage.
    pub fn moves(&self, parameter: Parameter) -> bool {
        self.parameters.contains(&parameter)
    }
}

/// As it stands in a case file, such as `{ do: [length], first: 20 mm }`.
impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.parameters.iter().map(|parameter| parameter.name()).collect();
        write!(f, "{{ do: [{}]", names.join(", "))?;
        // Four digits are all that a case file can hold.
        let plain = |number: f64| (number * 1e4).round() / 1e4;
        match self.extent {
            Extent::Whole => {}
            Extent::FirstLength(part) => write!(f, ", first: {} mm", plain(part.mm()))?,
            Extent::FirstAngle(part) => write!(f, ", first: {} deg", plain(part.degrees()))?,
            Extent::Beyond(part, word) => write!(f, ", beyond: {} mm {}", plain(part.mm()), word.word())?,
        }
        f.write_str(" }")
    }
}
