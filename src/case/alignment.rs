//! Six words and a pose: how the distal fragment lies against the proximal one.

use crate::anatomy::{AxialLength, AxialTurn, CoronalShift, CoronalTilt, Directed, Fragment, Limb};
use crate::anatomy::{SagittalShift, SagittalTilt, anterior, proximal};
use crate::space::{MovBone, Pose, RefBone, Rotation, Vector};
use crate::units::{Angle, Length, Projected};

/// The six words of a deformity or of a goal. All of them say how the **distal** fragment lies against the
/// proximal one, whichever is the reference; films are square to the reference fragment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alignment {
    /// Angulation on the AP film.
    pub coronal_angulation: Directed<Projected, CoronalTilt>,
    /// Translation on the AP film.
    pub coronal_translation: Directed<Length, CoronalShift>,
    /// Angulation on the lateral film.
    pub sagittal_angulation: Directed<Projected, SagittalTilt>,
    /// Translation on the lateral film.
    pub sagittal_translation: Directed<Length, SagittalShift>,
    /// Rotation about the bone.
    pub rotation: Directed<Angle, AxialTurn>,
    /// Distance between the two marked points along the reference bone, too short or too long.
    pub length: Directed<Length, AxialLength>,
}

impl Alignment {
    /// Straight and of equal length: the goal of a case that names none.
    pub const STRAIGHT: Alignment = Alignment {
        coronal_angulation: Directed::Nothing,
        coronal_translation: Directed::Nothing,
        sagittal_angulation: Directed::Nothing,
        sagittal_translation: Directed::Nothing,
        rotation: Directed::Nothing,
        length: Directed::Nothing,
    };

    /// The pose of the moving fragment in the reference fragment, origins at the corresponding point and the origin.
    ///
    /// `R = tilt * twist`: the twist about the bone's own axis comes first, then the smallest turn that carries
    /// the bone's axis to where both films show it (Conventions, section "From the six numbers to a pose").
    pub fn pose(&self, limb: Limb, reference: Fragment) -> Pose<MovBone, RefBone> {
        Pose::new(
            self.tilt(limb, reference) * Rotation::about_z(self.twist(limb, reference)),
            self.translation(limb, reference),
        )
    }

    /// The direction in which the moving fragment runs from the cut: the line whose shadows are the two film angles.
    ///
    /// One line serves both references: in varus both fragments lean medially away from the cut. Not normalised.
    pub fn moving_axis(&self, limb: Limb, reference: Fragment) -> Vector<RefBone> {
        let zero = Projected::from_degrees(0.0);
        let medial = limb.medial().times(self.coronal_angulation.signed(zero).slope());
        let posterior = anterior().times(-self.sagittal_angulation.signed(zero).slope());
        reference.other().away().plus(medial).plus(posterior)
    }

    fn tilt(&self, limb: Limb, reference: Fragment) -> Rotation {
        let away: Vector<RefBone> = reference.other().away();
        Rotation::carrying(away.raw(), self.moving_axis(limb, reference).raw())
    }

    /// `internal` turns the distal fragment's front towards medial; a moving proximal fragment turns the other way.
    pub(crate) fn twist(&self, limb: Limb, reference: Fragment) -> Angle {
        let distal_turn = limb.internal(self.rotation.signed(Angle::ZERO));
        match reference {
            Fragment::Proximal => distal_turn,
            Fragment::Distal => -distal_turn,
        }
    }

    /// From the origin to the corresponding point, in the reference fragment's axes.
    pub(crate) fn translation(&self, limb: Limb, reference: Fragment) -> Vector<RefBone> {
        let medial = limb.medial().times(self.coronal_translation.signed(Length::ZERO).mm());
        let front = anterior().times(self.sagittal_translation.signed(Length::ZERO).mm());
        // Short: the distal fragment has come proximally.
        let along = proximal().times(self.length.signed(Length::ZERO).mm());
        let distal_from_proximal = medial.plus(front).plus(along);
        match reference {
            Fragment::Proximal => distal_from_proximal,
            Fragment::Distal => distal_from_proximal.times(-1.0),
        }
    }
}
