//! Do the stages begin at the start, end at the goal, and leave alone what they do not name?
//!
//! Looked at on the second road's own path, on which every reading is held within half a click.

use super::films::measure;
use super::ideal::Ideal;
use super::matrix::{CORNERS, Column, Matrix, carried, distance, parts, worse};
use super::{Evidence, Outcome};
use crate::case::{Parameter, Path, Stage};
use crate::finding::{Code, Finding};

/// Greatest difference, in degrees or millimetres.
const LIMIT: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let ideal = Ideal::of(evidence);
    // From the start through every waypoint to the goal: each leg ends where the next one begins.
    let ends = (0..ideal.count()).map(|leg| ideal.pose(leg, 1.0));
    let ends = std::iter::once(parts(&evidence.correction.start)).chain(ends);
    let begins = (0..ideal.count()).map(|leg| ideal.pose(leg, 0.0)).chain([parts(&evidence.correction.goal)]);
    let off = ends.zip(begins).map(|(end, begin)| apart(&end, &begin));
    let mut outcome = Outcome::new(off.fold(0.0, worse), LIMIT, "deg or mm");
    if !(outcome.worst <= LIMIT) {
        let found = format!("the path misses start, goal or the end of a stage by {:.6} mm", outcome.worst);
        outcome = outcome.with(strays(found));
    }
    let Path::Stages(stages) = &evidence.case.regimen.path else { return outcome };
    for (leg, (stage, rounds)) in stages.iter().zip(&evidence.schedule.rounds).enumerate() {
        if *rounds == 0 {
            outcome = outcome.with(idle(&stage.value, leg + 1).at(&stage.at));
        }
        let strayed = strayed(evidence, &ideal, &stage.value, (leg, *rounds));
        outcome.worst = worse(outcome.worst, strayed);
        if !(strayed <= LIMIT) {
            outcome = outcome.with(strays(format!("stage {}: {strayed:.6} deg or mm", leg + 1)));
        }
    }
    outcome
}

/// The largest change of a film number that a stage does not name.
fn strayed(evidence: &Evidence, ideal: &Ideal, stage: &Stage, (leg, rounds): (usize, usize)) -> f64 {
    let films = |part: f64| measure(evidence.case.limb, evidence.case.reference, &ideal.pose(leg, part));
    let before = films(0.0);
    let stay: Vec<usize> =
        Parameter::ALL.into_iter().filter(|parameter| !stage.moves(*parameter)).flat_map(numbers_of).copied().collect();
    let change = |round: usize| {
        let now = films(round as f64 / rounds.max(1) as f64);
        stay.iter().map(|k| (now[*k] - before[*k]).abs()).fold(0.0, worse)
    };
    (0..=rounds).map(change).fold(0.0, worse)
}

/// The film numbers that belong to a parameter, in the order of [`measure`].
fn numbers_of(parameter: Parameter) -> &'static [usize] {
    match parameter {
        Parameter::Angulation => &[0, 2],
        Parameter::Translation => &[1, 3],
        Parameter::Rotation => &[4],
        Parameter::Length => &[5],
    }
}

fn apart(a: &(Matrix, Column), b: &(Matrix, Column)) -> f64 {
    CORNERS.map(|corner| distance(carried(a, corner), carried(b, corner))).into_iter().fold(0.0, worse)
}

fn strays(found: String) -> Finding {
    let allowed = format!("differences up to {LIMIT} deg or mm");
    let advice = "report this case: the program contradicts itself and has printed nothing";
    Finding::new(Code::StageStrays, found, allowed, advice)
}

fn idle(stage: &Stage, number: usize) -> Finding {
    let found = format!("stage {number}, `{stage}`: the bone stands there already");
    Finding::new(Code::StageIdle, found, "stages that move something", "delete the stage, or check the numbers")
        .said("stage-idle", [("number", number.to_string()), ("stage", stage.to_string())])
}
