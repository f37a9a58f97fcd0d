//! The walk: whole clicks to lengths, lengths to poses by forward kinematics, each row from the pose before it.

use crate::case::{Attachment, Case};
use crate::device::{PerStrut, Reading};
use crate::finding::{Code, Finding};
use crate::kinematics::{ForwardRefusal, Solution, forward};
use crate::plan::{Correction, Schedule};
use crate::space::{MovBone, MovRing, Pose, RefBone, RefRing};

/// Where the frame is after a row.
#[derive(Clone, Copy, Debug)]
pub struct Walked {
    /// The pose of the moving ring.
    pub ring: Pose<MovRing, RefRing>,
    /// The pose of the moving fragment.
    pub bone: Pose<MovBone, RefBone>,
    /// Condition number of the Jacobian.
    pub condition: f64,
}

/// The poses of the start and of every row.
pub(super) fn walk(case: &Case, correction: &Correction, schedule: &Schedule) -> Result<Vec<Walked>, Finding> {
    check_start(case, schedule)?;
    let mut ring = correction.ring_start;
    let mut turned = PerStrut::new([0i64; 6]);
    let mut walked = Vec::with_capacity(schedule.adjustments.len() + 1);
    walked.push(place(correction, &solve(case, correction, schedule, &turned, &ring, 0)?));
    for (index, row) in schedule.adjustments.iter().enumerate() {
        ring = walked[index].ring;
        // From the clicks, not from the readings: clicks are what the patient turns.
        turned = PerStrut::from_fn(|id| turned[id].saturating_add(row.clicks[id].0));
        walked.push(place(correction, &solve(case, correction, schedule, &turned, &ring, row.number)?));
    }
    Ok(walked)
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

fn solve(
    case: &Case,
    correction: &Correction,
    schedule: &Schedule,
    turned: &PerStrut<i64>,
    near: &Pose<MovRing, RefRing>,
    row: usize,
) -> Result<Solution, Finding> {
    let lengths = PerStrut::from_fn(|id| {
        let strut = &case.frame.struts[id];
        let click = strut.click.mm() * turned[id] as f64;
        strut.length_at(Reading(crate::units::Length::from_mm(schedule.start_readings[id].0.mm() + click)))
    });
    forward(&correction.platform, &lengths, near).map_err(|refusal| lost(row, refusal))
}

fn place(correction: &Correction, solution: &Solution) -> Walked {
    Walked {
        ring: solution.ring_in_ring,
        bone: correction.bone_at(&solution.ring_in_ring),
        condition: solution.condition,
    }
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
