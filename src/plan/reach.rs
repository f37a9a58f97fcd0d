//! What to say where no strut model reaches: which length is needed, and which ring distance would do.

use super::correction::Correction;
use super::course::Course;
use super::exchange::{Service, Stuck, needs};
use super::stages::legs;
use crate::case::{Attachment, Case};
use crate::device::{PerStrut, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::inverse;
use crate::units::Length;

/// Ring distances are tried in steps of this many millimetres, up to `FARTHEST` each way.
const STEP: i32 = 5;
const FARTHEST: i32 = 150;
/// So many rounds of a stage show where a strut goes, and are not so few that a day of them outruns an exchange.
const COARSE: usize = 400;
/// How many distances are tried on every row.
const TRIALS: usize = 5;

/// One finding for every strut that no model of the system can take past a row.
pub(super) fn out_of_reach(
    case: &Case,
    correction: &Correction,
    (rounds, course): (&[usize], &Course),
    stuck: &[(StrutId, Stuck)],
) -> Vec<Finding> {
    let advice = advice(case, correction, rounds);
    stuck.iter().map(|(id, stuck)| finding(case, course, *id, stuck, &advice)).collect()
}

fn finding(case: &Case, course: &Course, id: StrutId, stuck: &Stuck, advice: &str) -> Finding {
    let start = course.length(0, id);
    let written = &case.frame.struts[id];
    if stuck.after_row == 0 && !written.reaches(written.nearest_mark(written.reading_at(start))) {
        let found = format!("strut {id} must be {} mm long from joint to joint at the start", plain(start.0.mm()));
        return Finding::new(Code::StrutOutOfReach, found, format!("with strut {}", span(written)), advice);
    }
    let row = (stuck.after_row + 1).min(course.rows());
    let lengths = (row..=course.rows()).map(|row| course.length(row, id).0.mm());
    let (least, most) = lengths
        .fold((f64::INFINITY, f64::NEG_INFINITY), |ends, length| (f64::min(ends.0, length), f64::max(ends.1, length)));
    let found = format!(
        "from day {} on strut {id} must be {} mm long from joint to joint, and no strut of the system can take over there",
        course.day(row),
        if plain(least) == plain(most) {
            plain(least).to_string()
        } else {
            format!("{} to {}", plain(least), plain(most))
        }
    );
    let mut models: Vec<&Strut> = case.frame.models.iter().collect();
    models.sort_by(|a, b| ends(a).0.total_cmp(&ends(b).0));
    let allowed = models.into_iter().map(span).collect::<Vec<_>>().join(", ");
    Finding::new(Code::StrutOutOfReach, found, allowed, advice)
}

/// A model with its shortest and longest length from joint to joint.
fn span(model: &Strut) -> String {
    let (shortest, longest) = ends(model);
    format!("`{}` {} to {} mm", model.name, plain(shortest), plain(longest))
}

fn ends(model: &Strut) -> (f64, f64) {
    (model.length_at(model.shortest).0.mm(), model.length_at(model.longest).0.mm())
}

/// Other struts at the start, or the nearest other ring distance, with which the whole plan could be turned, in words.
fn advice(case: &Case, correction: &Correction, rounds: &[usize]) -> String {
    let tried = (1..=FARTHEST / STEP).flat_map(|k| [k * STEP, -k * STEP]);
    // Struts that were read are on the limb already.
    let here = matches!(case.attachment, Attachment::NeutralHeight(_)).then_some(0);
    // What looks good on few rounds is tried on those of the plan.
    let coarse: Vec<usize> = rounds.iter().map(|rounds| *rounds.min(&COARSE)).collect();
    let good = here
        .into_iter()
        .chain(tried)
        .map(f64::from)
        .filter(|apart| fitting(case, correction, &coarse, *apart).is_some());
    let found = good.take(TRIALS).find_map(|apart| Some((apart, fitting(case, correction, rounds, apart)?)));
    let Some((apart, models)) = found else {
        return "no other ring distance was found at which the struts of this system would do: choose other rings, a system with longer or \
                shorter struts, or a smaller goal"
            .to_owned();
    };
    let words = format!("{} mm {}", apart.abs(), if apart > 0.0 { "farther apart" } else { "nearer together" });
    let struts = written(case, &models);
    match (&case.attachment, struts) {
        (_, Some(struts)) if apart == 0.0 => format!("write `struts: {struts}`"),
        (Attachment::Readings(_), _) => {
            format!("with the rings {words} at the start the struts of this system would do; or choose a smaller goal")
        }
        (Attachment::NeutralHeight(height), struts) => {
            let there = plain(height.mm() + apart);
            let struts = struts.map_or_else(String::new, |struts| format!(" and `struts: {struts}`"));
            format!("write `neutral_height: {there} mm`{struts} (the rings {words}), or a smaller goal")
        }
    }
}

/// Models as they stand in a case file; `None` where they are those of the case.
fn written(case: &Case, models: &PerStrut<&Strut>) -> Option<String> {
    if models.iter().all(|(id, model)| **model == case.frame.struts[id]) {
        return None;
    }
    let first = models.in_order()[0];
    if models.iter().all(|(_, model)| *model == first) {
        return Some(first.name.clone());
    }
    let entries: Vec<String> = models.iter().map(|(id, model)| format!("{id}: {}", model.name)).collect();
    Some(format!("{{ {} }}", entries.join(", ")))
}

/// A model for the start of every position with which all can be covered, the rings so much farther apart: that of the case
/// where it does; `None` where a position has none.
fn fitting<'a>(case: &'a Case, correction: &Correction, rounds: &[usize], apart: f64) -> Option<PerStrut<&'a Strut>> {
    let legs = legs(case).ok()?;
    let moved = correction.with_rings_apart(case, Length::from_mm(apart))?;
    let course = Course::of(case, &moved, &legs, rounds);
    let lengths = inverse(&moved.platform, &moved.ring_start);
    let models = StrutId::ALL.map(|id| {
        let covers = |model: &&Strut| {
            let start = model.nearest_mark(model.reading_at(lengths[id]));
            needs(case, &course, Service { strut: model, start, after_row: 0, day: 0 }, (id, &[])).is_ok()
        };
        std::iter::once(&case.frame.struts[id]).chain(&case.frame.models).find(covers)
    });
    let [a, b, c, d, e, f] = models;
    Some(PerStrut::new([a?, b?, c?, d?, e?, f?]))
}

/// A length in words, without more digits than a scale has.
fn plain(millimetres: f64) -> f64 {
    (millimetres * 10.0).round() / 10.0
}
