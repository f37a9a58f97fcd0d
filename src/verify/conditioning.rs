//! Does the frame stay clear of poses that its struts cannot hold?

use super::{Evidence, Outcome};
use crate::finding::{Code, Finding};
use crate::limits::{CONDITION, ONE_CLICK, Standing};

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let conditions = evidence.walk.iter().enumerate().map(|(row, pose)| (pose.condition, row));
    let (worst, row) = conditions.fold((0.0, 0), |most, next| if next.0 > most.0 { next } else { most });
    let outcome = Outcome::new(worst, CONDITION.absolute.1, "");
    let found = format!("condition number {worst:.1} at row {row}");
    match CONDITION.judge(worst) {
        Standing::Fine => outcome,
        Standing::Unusual => {
            let advice = "a small error of one strut moves the bone much: choose another ring distance or larger rings";
            let facts = [
                ("worst", format!("{worst:.1}")),
                ("row", row.to_string()),
                ("most", CONDITION.recommended.1.to_string()),
            ];
            let finding =
                Finding::new(Code::FrameFlexible, found, format!("up to {}", CONDITION.recommended.1), advice);
            outcome.with(finding.said("frame-flexible", facts))
        }
        Standing::Refused => {
            let advice = "choose other rings, another ring distance, or a smaller correction";
            outcome.with(Finding::new(Code::NearSingular, found, format!("up to {}", CONDITION.absolute.1), advice))
        }
    }
}

/// Does one click of one strut move the bone no farther than a hand and a frame can hold?
pub(super) fn check_one_click(evidence: &Evidence) -> Outcome {
    let moved = evidence.movement.one_click.mm();
    let outcome = Outcome::new(moved, ONE_CLICK.absolute.1, "mm");
    let found = format!("one click of one strut moves the bone or a point at risk by up to {moved:.2} mm");
    let advice = "use struts with finer clicks, larger rings, or a ring nearer to the cut";
    match ONE_CLICK.judge(moved) {
        Standing::Fine => outcome,
        Standing::Unusual => {
            let facts = [("mm", format!("{moved:.2}"))].into_iter().chain(ONE_CLICK.facts());
            let finding = Finding::new(Code::ClickMovesFar, found, ONE_CLICK.usual(), advice);
            outcome.with(finding.said("click-moves-far", facts))
        }
        Standing::Refused => outcome.with(Finding::new(Code::NearSingular, found, ONE_CLICK.allowed(), advice)),
    }
}
