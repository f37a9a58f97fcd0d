//! The walk: whole clicks to lengths, lengths to poses by forward kinematics, each row from the pose before it.

use crate::case::{Attachment, Case};
use crate::device::{PerStrut, Strut, StrutId, StrutLength};
use crate::finding::{Code, Finding};
use crate::kinematics::{ForwardRefusal, forward};
use crate::plan::{Correction, Schedule};
use crate::space::{MovBone, MovRing, Pose, RefBone, RefRing};
use crate::units::Length;

/// Where the frame is after a row.
#[derive(Clone, Copy, Debug)]
pub struct Walked {
    /// Joint to joint, from the clicks.
    pub lengths: PerStrut<StrutLength>,
    /// The pose of the moving ring.
    pub ring: Pose<MovRing, RefRing>,
    /// The pose of the moving fragment.
    pub bone: Pose<MovBone, RefBone>,
    /// Condition number of the Jacobian.
    pub condition: f64,
}

/// The poses of the start and of every row.
pub(super) fn walk(
    case: &Case,
    correction: &Correction,
    schedule: &Schedule,
    struts: &[PerStrut<&Strut>],
) -> Result<Vec<Walked>, Finding> {
    check_start(case, schedule)?;
    let mut turned = Turned::start(case, schedule);
    let mut walked = Vec::with_capacity(schedule.adjustments.len() + 1);
    walked.push(place(correction, turned.lengths(), (&correction.ring_start, 0))?);
    for (index, (row, struts)) in schedule.adjustments.iter().zip(struts.iter().skip(1)).enumerate() {
        // From the clicks, not from the readings: clicks are what the patient turns.
        StrutId::ALL.iter().for_each(|id| turned.turn(*id, struts[*id], row.clicks[*id].0));
        let near = walked[index].ring;
        walked.push(place(correction, turned.lengths(), (&near, row.number))?);
    }
    Ok(walked)
}

/// Where each strut was when its model took over, and what was turned since.
struct Turned<'a> {
    since: PerStrut<(&'a Strut, f64, i64)>,
}

impl<'a> Turned<'a> {
    fn start(case: &'a Case, schedule: &Schedule) -> Turned<'a> {
        let since = |id: StrutId| {
            let strut = &case.frame.struts[id];
            (strut, strut.length_at(schedule.start_readings[id]).0.mm(), 0)
        };
        Turned { since: PerStrut::from_fn(since) }
    }

    /// Turns a strut. A model that has just taken over begins at the length of the one before.
    fn turn(&mut self, id: StrutId, strut: &'a Strut, clicks: i64) {
        if strut != self.since[id].0 {
            self.since[id] = (strut, self.length(id), 0);
        }
        self.since[id].2 = self.since[id].2.saturating_add(clicks);
    }

    fn length(&self, id: StrutId) -> f64 {
        let (strut, length, clicks) = self.since[id];
        length + strut.click.mm() * clicks as f64
    }

    fn lengths(&self) -> PerStrut<StrutLength> {
        PerStrut::from_fn(|id| StrutLength(Length::from_mm(self.length(id))))
    }
}

/// The walk begins where the surgeon read the scales, or on marks of the scales.
fn check_start(case: &Case, schedule: &Schedule) -> Result<(), Finding> {
    for (id, start) in schedule.start_readings.iter() {
        let right = match &case.attachment {
            Attachment::Readings(readings) => readings[id],
            Attachment::NeutralHeight(_) => case.frame.struts[id].nearest_mark(*start),
        };
        if !((start.0 - right.0).mm().abs() <= 1e-9) {
            return Err(Finding::new(
                Code::WalkFailed,
                format!("strut {id} starts at {} mm", start.0.mm()),
                format!("{} mm, as read on the frame or on a mark of the scale", right.0.mm()),
                "report this case: the schedule was changed after it was planned",
            ));
        }
    }
    Ok(())
}

fn place(
    correction: &Correction,
    lengths: PerStrut<StrutLength>,
    (near, row): (&Pose<MovRing, RefRing>, usize),
) -> Result<Walked, Finding> {
    let found = forward(&correction.platform, &lengths, near).map_err(|refusal| lost(row, refusal))?;
    let ring = found.ring_in_ring;
    Ok(Walked { lengths, ring, bone: correction.bone_at(&ring), condition: found.condition })
}

fn lost(row: usize, refusal: ForwardRefusal) -> Finding {
    let advice = "choose other rings, another ring distance, or a smaller correction";
    Finding::new(
        Code::WalkFailed,
        format!("row {row}: {refusal}"),
        "a frame that stays clear of singular poses on every row",
        advice,
    )
}
