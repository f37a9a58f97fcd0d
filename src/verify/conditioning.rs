//! Does the frame stay clear of poses that its struts cannot hold?

use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};
use crate::limits::{CONDITION, Standing};

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let conditions = evidence.walk.iter().enumerate().map(|(row, pose)| (pose.condition, row));
    let (worst, row) = conditions.fold((0.0, 0), |most, next| if next.0 > most.0 { next } else { most });
    let outcome = Outcome::new(worst, CONDITION.absolute.1, "");
    let found = format!("condition number {worst:.1} at row {row}");
    match CONDITION.judge(worst) {
        Standing::Fine => outcome,
        Standing::Unusual => {
            let advice = "a small error of one strut moves the bone much: choose another ring distance or larger rings";
            outcome.with(Finding::new(Code::FrameFlexible, found, format!("up to {}", CONDITION.recommended.1), advice))
        }
        Standing::Refused => {
            let advice = "choose other rings, another ring distance, or a smaller correction";
            outcome.with(Finding::new(Code::NearSingular, found, format!("up to {}", CONDITION.absolute.1), advice))
        }
    }
}
