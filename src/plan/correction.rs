//! From where to where: the poses of bone and ring at the start and at the goal.

use super::order;
use crate::anatomy::Fragment;
use crate::case::{Attachment, Case};
use crate::device::{PerStrut, Reading};
use crate::finding::{Code, Finding};
use crate::kinematics::{Platform, forward, parallel_pose};
use crate::limits::{self, Standing};
use crate::space::{MovBone, MovRing, Pose, RefBone, RefRing, Rotation, Vector};
use crate::units::Length;

/// The planned correction: how bone and frame lie at the start and at the goal.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The joint centres of the frame.
    pub platform: Platform,
    /// `M`: the reference ring on its fragment.
    pub ring_in_bone: Pose<RefRing, RefBone>,
    /// `C`: the moving ring on its fragment; it never changes during treatment.
    pub moving_ring_in_moving_bone: Pose<MovRing, MovBone>,
    /// `D`: the moving fragment at the start.
    pub start: Pose<MovBone, RefBone>,
    /// `D*`: the moving fragment at the goal.
    pub goal: Pose<MovBone, RefBone>,
    /// `G`: the moving ring at the start, before any rounding.
    pub ring_start: Pose<MovRing, RefRing>,
    /// `G*`: the moving ring at the goal.
    pub ring_goal: Pose<MovRing, RefRing>,
    cautions: Vec<Finding>,
}

impl Correction {
    /// Works out all poses of a case.
    ///
    /// # Errors
    /// `frame-does-not-close` where six readings have no safe pose, `turn-too-large`, `nothing-to-correct`.
    pub fn of(case: &Case) -> Result<Correction, Vec<Finding>> {
        let platform = Platform::of(&case.frame, case.reference);
        let ring_in_bone = case.ring_in_bone();
        let (start, goal) = (case.start(), case.end());
        check_turn(&start, &goal)?;
        let (ring_start, ring_goal) = match &case.attachment {
            Attachment::Readings(readings) => {
                let ring_start = close(case, &platform, readings)?;
                (ring_start, ring_in_bone.inverse() * goal * start.inverse() * ring_in_bone * ring_start)
            }
            Attachment::NeutralHeight(height) => {
                let ring_goal = square(case.reference, *height);
                (ring_in_bone.inverse() * start * goal.inverse() * ring_in_bone * ring_goal, ring_goal)
            }
        };
        let moving_ring_in_moving_bone = start.inverse() * ring_in_bone * ring_start;
        let cautions = match &case.attachment {
            Attachment::Readings(readings) => order::cautions(case, &platform, readings),
            Attachment::NeutralHeight(_) => Vec::new(),
        };
        Ok(Correction {
            platform,
            ring_in_bone,
            moving_ring_in_moving_bone,
            start,
            goal,
            ring_start,
            ring_goal,
            cautions,
        })
    }

    /// The same correction with the rings so much farther apart at the goal (planned height), or at the start (frame on
    /// the limb); `None` where they would touch or cross.
    pub(super) fn with_rings_apart(&self, case: &Case, apart: Length) -> Option<Correction> {
        let bones = self.goal * self.start.inverse();
        let along = moving_side(case.reference) * apart.mm();
        let farther = |ring: &Pose<MovRing, RefRing>| {
            Pose::new(ring.rotation(), ring.translation().plus(Vector::from_mm([0.0, 0.0, along])))
        };
        let carried =
            |bones: Pose<RefBone, RefBone>, ring| self.ring_in_bone.inverse() * bones * self.ring_in_bone * ring;
        let (ring_start, ring_goal) = match &case.attachment {
            Attachment::Readings(_) => (farther(&self.ring_start), carried(bones, farther(&self.ring_start))),
            Attachment::NeutralHeight(_) => {
                (carried(bones.inverse(), farther(&self.ring_goal)), farther(&self.ring_goal))
            }
        };
        let distance = moving_side(case.reference) * ring_start.translation().mm()[2];
        if !(distance >= limits::NEUTRAL_HEIGHT.absolute.0) {
            return None;
        }
        let moving_ring_in_moving_bone = self.start.inverse() * self.ring_in_bone * ring_start;
        Some(Correction { moving_ring_in_moving_bone, ring_start, ring_goal, ..self.clone() })
    }

    /// What is doubtful about the readings.
    pub fn cautions(&self) -> &[Finding] {
        &self.cautions
    }

    /// The pose of the moving ring that carries its fragment to `bone`.
    pub fn ring_at(&self, bone: &Pose<MovBone, RefBone>) -> Pose<MovRing, RefRing> {
        self.ring_in_bone.inverse() * *bone * self.moving_ring_in_moving_bone
    }

    /// The pose of the moving fragment when its ring is at `ring`.
    pub fn bone_at(&self, ring: &Pose<MovRing, RefRing>) -> Pose<MovBone, RefBone> {
        self.ring_in_bone * *ring * self.moving_ring_in_moving_bone.inverse()
    }
}

/// On which side of the reference ring the moving ring sits: +1 proximal, -1 distal.
pub(super) fn moving_side(reference: Fragment) -> f64 {
    match reference {
        Fragment::Proximal => -1.0,
        Fragment::Distal => 1.0,
    }
}

/// Rings parallel, coaxial and marks aligned, `height` apart from centre to centre.
fn square(reference: Fragment, height: Length) -> Pose<MovRing, RefRing> {
    let along = moving_side(reference) * height.mm();
    Pose::new(Rotation::identity(), Vector::from_mm([0.0, 0.0, along]))
}

/// The pose of six readings, in the assembly mode connected to the square frame.
fn close(
    case: &Case,
    platform: &Platform,
    readings: &PerStrut<Reading>,
) -> Result<Pose<MovRing, RefRing>, Vec<Finding>> {
    let lengths = PerStrut::from_fn(|id| case.frame.struts[id].length_at(readings[id]));
    let refuse = |reason: String| {
        let allowed = "six readings of one frame, with its rings, struts and strut numbers as written";
        let advice = "read all six scales again and check rings, strut models and strut numbers";
        vec![Finding::new(Code::FrameDoesNotClose, reason, allowed, advice)]
    };
    let start = parallel_pose(platform, &lengths, moving_side(case.reference))
        .ok_or_else(|| refuse("no square frame has the mean length of these struts".to_owned()))?;
    let solution = forward(platform, &lengths, &start).map_err(|refusal| refuse(refusal.to_string()))?;
    Ok(solution.ring_in_ring)
}

fn check_turn(start: &Pose<MovBone, RefBone>, goal: &Pose<MovBone, RefBone>) -> Result<(), Vec<Finding>> {
    let degrees = start.angle_to(goal).degrees();
    if limits::TURN.judge(degrees) == Standing::Refused {
        let advice = "correct part of it at surgery, or plan it in two cases";
        let found = format!("{degrees:.1} deg about one axis");
        return Err(vec![Finding::new(Code::TurnTooLarge, found, limits::TURN.allowed(), advice)]);
    }
    let shift = goal.translation().plus(start.translation().times(-1.0)).length();
    if degrees < 1e-9 && shift.mm() < 1e-9 {
        let advice = "write the deformity that is there, or a goal that differs from it";
        let found = "a deformity that equals the goal";
        return Err(vec![Finding::new(Code::NothingToCorrect, found, "a start that differs from the goal", advice)]);
    }
    Ok(())
}
