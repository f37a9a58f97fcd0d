//! A platform: six joint centres on each ring.

use crate::anatomy::Fragment;
use crate::device::{Frame, PerStrut};
use crate::space::{MovRing, Point, RefRing};

/// Six pairs of joint centres, each in the axes of its own ring, millimetres (or any one unit of length).
#[derive(Clone, Copy, Debug)]
pub struct Platform {
    /// Joint centres on the ring that stands still.
    pub reference: PerStrut<Point<RefRing>>,
    /// Joint centres on the ring that moves.
    pub moving: PerStrut<Point<MovRing>>,
}

impl Platform {
    /// The platform of a frame whose ring on the `reference` fragment stands still.
    ///
    /// Strut k joins joint k of the proximal ring to joint k of the distal ring, whichever of them moves.
    pub fn of(frame: &Frame, reference: Fragment) -> Platform {
        let (proximal, distal) = (&frame.proximal_ring.joints_as_proximal, &frame.distal_ring.joints_as_distal);
        match reference {
            Fragment::Proximal => {
                Platform { reference: proximal.map(|j| j.place()), moving: distal.map(|j| j.place()) }
            }
            Fragment::Distal => Platform { reference: distal.map(|j| j.place()), moving: proximal.map(|j| j.place()) },
        }
    }

    /// Root mean square distance of the moving joints from the moving ring's origin.
    ///
    /// It makes turns comparable with displacements in the condition number (Merlet, J. Mech. Des. 128 (2006) 199).
    pub fn characteristic_length(&self) -> f64 {
        let squares: f64 = self.moving.iter().map(|(_, p)| p.raw().norm_squared()).sum();
        libm::sqrt(squares / 6.0)
    }
}
