//! Do the bone ends run into each other on the way?

use super::{Evidence, Outcome};
use crate::case::Stage;
use crate::finding::{Code, Finding};
use crate::limits::{OVERLAP, Standing};
use crate::plan::{BoneEnds, clear_stages};

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let ends = BoneEnds::of(evidence.case);
    let depths: Vec<f64> = evidence.walk.iter().map(|pose| ends.depth(&pose.bone).mm()).collect();
    let deeper = depths.iter().copied().enumerate();
    let (row, depth) = deeper.fold((0, 0.0), |most, next| if next.1 > most.1 { next } else { most });
    let outcome = Outcome::new(depth, OVERLAP.recommended.1, "mm");
    match (OVERLAP.judge(depth), row.checked_sub(1).and_then(|index| evidence.schedule.adjustments.get(index))) {
        (Standing::Fine, _) | (_, None) => outcome,
        (_, Some(deepest)) => {
            let first = depths.iter().position(|depth| *depth > OVERLAP.recommended.1);
            let first =
                first.and_then(|row| evidence.schedule.adjustments.get(row.checked_sub(1)?)).map_or(0, |row| row.day);
            let found = format!(
                "bone ends up to {depth:.1} mm inside each other on day {} ({}), from day {first} on",
                deepest.day, deepest.date
            );
            let facts = [
                ("mm", format!("{depth:.1}")),
                ("day", deepest.day.to_string()),
                ("date", deepest.date.to_string()),
                ("first", first.to_string()),
            ];
            let (advice, message, own) = advice(evidence);
            let facts = facts.into_iter().chain(OVERLAP.facts()).chain(own);
            outcome.with(Finding::new(Code::BonesCollide, found, OVERLAP.usual(), advice).said(message, facts))
        }
    }
}

/// What to do, the name of its message, and what is put into that.
fn advice(evidence: &Evidence) -> (String, &'static str, Option<(&'static str, String)>) {
    let goal = BoneEnds::of(evidence.case).depth(&evidence.correction.goal).mm();
    match clear_stages(evidence.case) {
        Some(stages) => {
            let path = list(&stages);
            let advice = format!("the bone ends stay clear with `path: {path}`; plan it and look at struts and days");
            (advice, "bones-collide-clear", Some(("path", path)))
        }
        None if goal > OVERLAP.recommended.1 => {
            let advice = format!(
                "the goal itself has the bone ends {goal:.1} mm inside each other: no order of stages avoids it; check \
                 goal, level and diameter of the cut"
            );
            (advice, "bones-collide-goal", Some(("goal", format!("{goal:.1}"))))
        }
        None => {
            let advice = "none of the usual orders of stages avoids it; check goal, level and diameter of the cut";
            (advice.to_owned(), "bones-collide", None)
        }
    }
}

/// A list of stages as it stands in a case file.
fn list(stages: &[Stage]) -> String {
    let stages: Vec<String> = stages.iter().map(ToString::to_string).collect();
    format!("[ {} ]", stages.join(", "))
}
