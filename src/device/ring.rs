//! Rings and the joint centres that they carry.

use super::strut::PerStrut;
use crate::space::Point;
use crate::units::{Angle, Length};

/// A joint centre in its ring's own axes, as a calliper and a protractor give it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JointCentre {
    /// Distance from the ring's axis.
    pub radius: Length,
    /// From the anterior mark, anticlockwise seen from proximal (towards the patient's left).
    pub angle: Angle,
    /// From the mid-plane of the ring's thickness, positive towards proximal.
    pub height: Length,
}

impl JointCentre {
    /// The place of the joint centre: x right, y towards the anterior mark, z proximal.
    pub fn place<S>(&self) -> Point<S> {
        let (radius, angle) = (self.radius.mm(), self.angle.radians());
        Point::from_mm([-radius * libm::sin(angle), radius * libm::cos(angle), self.height.mm()])
    }
}

/// A model of ring. Its joints differ with the end of the frame that it makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// Name of the model in its system.
    pub name: String,
    /// Inner diameter.
    pub inner_diameter: Length,
    /// Outer diameter.
    pub outer_diameter: Length,
    /// Thickness.
    pub thickness: Length,
    /// Joint centres where the ring is the proximal one.
    pub joints_as_proximal: PerStrut<JointCentre>,
    /// Joint centres where the ring is the distal one.
    pub joints_as_distal: PerStrut<JointCentre>,
}
