//! Does every strut stay on its scale, on every row?

use super::{Evidence, Outcome};
use crate::device::{Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::limits::{END_MARGIN, Standing};

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let mut outcome = Outcome::new(f64::INFINITY, 0.0, "mm");
    for id in StrutId::ALL {
        let rows = evidence.schedule.all_readings().zip(evidence.struts);
        let margins = rows.map(|((day, readings), struts)| (margin(struts[id], readings[id].0.mm()), day, struts[id]));
        let first = (f64::INFINITY, 0, &evidence.case.frame.struts[id]);
        let (margin, day, strut) = margins.fold(first, |least, next| if next.0 < least.0 { next } else { least });
        outcome.worst = f64::min(outcome.worst, margin);
        let found = format!("strut {id} comes within {margin:.1} mm of the end of its scale on day {day}");
        // A reading that is its own end mark is still on the scale.
        if !(margin >= -1e-9) {
            let found = format!("strut {id} is {:.1} mm off its scale on day {day}", -margin);
            let allowed = format!("{} to {} mm", strut.shortest.0.mm(), strut.longest.0.mm());
            let advice = "choose another strut model or another ring distance";
            outcome = outcome.with(Finding::new(Code::StrutOutOfReach, found, allowed, advice));
        } else if END_MARGIN.judge(margin.max(0.0)) == Standing::Unusual {
            let allowed = format!("{} mm or more", END_MARGIN.recommended.0);
            let advice = "keep a longer or shorter strut ready, or plan with another model";
            let facts = [
                ("strut", id.to_string()),
                ("mm", format!("{margin:.1}")),
                ("day", day.to_string()),
                ("least", END_MARGIN.recommended.0.to_string()),
            ];
            let finding = Finding::new(Code::StrutNearEnd, found, allowed, advice);
            outcome = outcome.with(finding.said("strut-near-end", facts));
        }
    }
    outcome
}

/// Distance of a reading in millimetres to the nearer end of the scale, negative outside; no number where the reading is none.
pub(super) fn margin(strut: &Strut, reading: f64) -> f64 {
    let (below, above) = (reading - strut.shortest.0.mm(), strut.longest.0.mm() - reading);
    if below < above { below } else { above }
}
