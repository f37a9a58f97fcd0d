//! Where the ring, the cut and the points at risk lie, all from the origin on the reference fragment.

use crate::anatomy::{AxialShift, AxialTurn, CoronalShift, Directed, Limb, SagittalShift, anterior, proximal};
use crate::space::{Point, Pose, RefBone, RefRing, Rotation, Vector};
use crate::units::{Angle, Length, Rate};

/// Three distances from the origin, one a view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offsets {
    /// On the AP film.
    pub coronal: Directed<Length, CoronalShift>,
    /// On the lateral film.
    pub sagittal: Directed<Length, SagittalShift>,
    /// Along the reference bone.
    pub axial: Directed<Length, AxialShift>,
}

impl Offsets {
    /// The displacement from the origin, in the reference fragment's axes.
    pub fn vector(&self, limb: Limb) -> Vector<RefBone> {
        let medial = limb.medial().times(self.coronal.signed(Length::ZERO).mm());
        let front = anterior().times(self.sagittal.signed(Length::ZERO).mm());
        let along = proximal().times(self.axial.signed(Length::ZERO).mm());
        medial.plus(front).plus(along)
    }
}

/// How the reference ring sits on its fragment: its centre seen from the origin, and its turn about the limb.
/// The ring is square to the bone; another attitude cannot be described yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mounting {
    /// The centre of the ring, as seen from the origin.
    pub centre: Offsets,
    /// `internal`: the anterior mark points to the medial side of anterior.
    pub rotation: Directed<Angle, AxialTurn>,
}

impl Mounting {
    /// The pose of the reference ring in the reference fragment.
    pub fn pose(&self, limb: Limb) -> Pose<RefRing, RefBone> {
        let turn = limb.internal(self.rotation.signed(Angle::ZERO));
        Pose::new(Rotation::about_z(turn), self.centre.vector(limb))
    }
}

/// The cut: a disc square to the bone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Osteotomy {
    /// From the origin along the reference bone.
    pub level: Directed<Length, AxialShift>,
    /// Diameter of the bone at the cut.
    pub diameter: Length,
}

/// A point that rides with the moving fragment and must not move too fast, such as a nerve.
#[derive(Clone, Debug, PartialEq)]
pub struct StructureAtRisk {
    /// What it is.
    pub name: String,
    /// Where it lies at the start, from the origin.
    pub offsets: Offsets,
    /// Its own rate; `None` where it shares the bone's.
    pub rate: Option<Rate>,
}

impl StructureAtRisk {
    /// Where it lies at the start, in the reference fragment's axes.
    pub fn place(&self, limb: Limb) -> Point<RefBone> {
        Point::origin().moved(self.offsets.vector(limb))
    }
}
