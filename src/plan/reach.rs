//! What to say where no strut model reaches: which length is needed, and which ring distance would do.

use super::correction::Correction;
use super::course::Course;
use super::exchange::{Service, Stuck, needs};
use super::stages::legs;
use crate::case::{Attachment, Case};
use crate::device::{Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::inverse;
use crate::units::Length;

/// Ring distances are tried in steps of this many millimetres, up to `FARTHEST` each way.
const STEP: i32 = 5;
const FARTHEST: i32 = 150;

/// One finding for every strut that no model of the system can take past a row.
pub(super) fn out_of_reach(
    case: &Case,
    correction: &Correction,
    course: &Course,
    stuck: &[(StrutId, Stuck)],
) -> Vec<Finding> {
    let advice = advice(case, correction);
    stuck.iter().map(|(id, stuck)| finding(case, course, *id, stuck, &advice)).collect()
}

fn finding(case: &Case, course: &Course, id: StrutId, stuck: &Stuck, advice: &str) -> Finding {
    let row = (stuck.after_row + 1).min(course.rows());
    // Off its scale from the start, or from the row after the last that can be reached.
    let at_start =
        stuck.after_row == 0 && !case.frame.struts[id].reaches(case.frame.struts[id].reading_at(course.length(0, id)));
    let lengths: Vec<f64> = (stuck.after_row..=course.rows()).map(|row| course.length(row, id).0.mm()).collect();
    let least = lengths.iter().copied().fold(f64::INFINITY, f64::min);
    let most = lengths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let since = if at_start { "at the start".to_owned() } else { format!("from day {} on", course.day(row)) };
    let found = format!(
        "strut {id} must go from {} to {} mm from joint to joint, and no model of the system takes it on ({since})",
        plain(least),
        plain(most)
    );
    let models = case.frame.models.iter().map(|model| {
        let (shortest, longest) = ends(model);
        format!("{} {} to {} mm", model.name, plain(shortest), plain(longest))
    });
    let allowed = format!("from joint to joint: {}", models.collect::<Vec<_>>().join(", "));
    Finding::new(Code::StrutOutOfReach, found, allowed, advice)
}

fn ends(model: &Strut) -> (f64, f64) {
    (model.length_at(model.shortest).0.mm(), model.length_at(model.longest).0.mm())
}

/// The nearest other ring distance at which the whole plan could be turned, in words.
fn advice(case: &Case, correction: &Correction) -> String {
    let tried = (1..=FARTHEST / STEP).flat_map(|k| [k * STEP, -k * STEP]);
    let Some(apart) = tried.into_iter().find(|apart| fits(case, correction, f64::from(*apart))) else {
        return "no other ring distance helps with the models of this system: choose other rings, a system with longer or \
                shorter struts, or a smaller goal"
            .to_owned();
    };
    let words = format!("{} mm {}", apart.abs(), if apart > 0 { "farther apart" } else { "nearer together" });
    match &case.attachment {
        Attachment::Readings(_) => {
            format!("with the rings {words} the struts of this system would do; or choose a smaller goal")
        }
        Attachment::NeutralHeight(height) => {
            let there = plain(height.mm() + f64::from(apart));
            format!(
                "with the rings {words}, `neutral_height: {there} mm`, the struts of this system would do; or choose a smaller goal"
            )
        }
    }
}

/// Whether every position can be covered with the rings so much farther apart, with any model at the start.
fn fits(case: &Case, correction: &Correction, apart: f64) -> bool {
    let Ok(legs) = legs(case) else { return false };
    let Some(moved) = correction.with_rings_apart(case, Length::from_mm(apart)) else { return false };
    // Coarse rows are enough to see where a strut goes.
    let rounds: Vec<usize> = legs.iter().map(|leg| if leg.is_some() { 40 } else { 0 }).collect();
    let course = Course::of(case, &moved, &legs, &rounds);
    let lengths = inverse(&moved.platform, &moved.ring_start);
    StrutId::ALL.into_iter().all(|id| {
        case.frame.models.iter().any(|model| {
            let start = model.nearest_mark(model.reading_at(lengths[id]));
            let service = Service { strut: model, start, after_row: 0, day: 0 };
            needs(case, &course, service, (id, &[])).is_ok()
        })
    })
}

/// A length in words, without more digits than a scale has.
fn plain(millimetres: f64) -> f64 {
    (millimetres * 10.0).round() / 10.0
}
