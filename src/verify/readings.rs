//! Is every reading as near its exact target as the rounding of the case has it? The targets are worked out on a second road.

use super::ideal::Ideal;
use super::matrix::{carried, distance, joint};
use super::rounds::{rounds_of_rows, rows_a_round};
use super::{Evidence, Outcome};
use crate::anatomy::Fragment;
use crate::case::Rounding;
use crate::device::{PerStrut, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::plan::bone_ends;

/// What rounding of the arithmetic may add, millimetres.
const SLACK: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let ideal = Ideal::of(evidence);
    let (mut worst, mut limit, mut first) = (0.0, 0.0, None);
    let rows = evidence.schedule.all_readings().zip(rounds_of_rows(evidence)).zip(evidence.struts);
    let turned = turned_last(evidence);
    for (index, (((_, readings), rounds), struts)) in rows.enumerate() {
        for id in StrutId::ALL {
            // A round that the path does not have leaves no reading to hold anything against.
            let target =
                ideal.reading(id, rounds[id], struts[id].reading_offset.mm()).map_or(f64::NAN, |target| target);
            let off = (readings[id].0.mm() - target).abs();
            let half = turned[index][id].click.half().mm();
            let allowed = match evidence.case.regimen.rounding {
                Rounding::Nearest => half,
                Rounding::Smooth if stands_nearest(evidence, index, id) => half,
                Rounding::Smooth => reach(evidence, id),
            };
            worst = f64::max(worst, off);
            limit = f64::max(limit, allowed);
            if !(off <= allowed + SLACK) && first.is_none() {
                let target =
                    format!("strut {id}: {} mm where the exact path needs {target:.3} mm", readings[id].0.mm());
                first = Some((
                    format!("row {index}, {target}"),
                    format!("readings within {allowed:.3} mm of the exact path"),
                ));
            }
        }
    }
    let outcome = Outcome::new(worst, limit, "mm");
    match first.or_else(|| out_of_turn(evidence)) {
        None => outcome,
        Some((found, allowed)) => {
            let advice = "report this case: the schedule was changed after it was planned";
            outcome.with(Finding::new(Code::ReadingOffTarget, found, allowed, advice))
        }
    }
}

/// For the start and every row the model whose clicks each strut stands on. With `split` a new strut may wait for its first turn: until
/// then it has the length at which it took over, in clicks of the one before.
fn turned_last<'a>(evidence: &Evidence<'a>) -> Vec<PerStrut<&'a Strut>> {
    let rounds = rounds_of_rows(evidence);
    let mut turned: Vec<PerStrut<&'a Strut>> = evidence.struts.iter().take(1).copied().collect();
    for (pair, struts) in rounds.windows(2).zip(evidence.struts.iter().skip(1)) {
        let before = turned[turned.len() - 1];
        turned.push(PerStrut::from_fn(|id| if pair[1][id] > pair[0][id] { struts[id] } else { before[id] }));
    }
    turned
}

/// Whether a strut stands at its nearest click even where clicks are chosen: at the start, at the end, and before it is exchanged.
fn stands_nearest(evidence: &Evidence, row: usize, id: StrutId) -> bool {
    let next = evidence.struts.get(row + 1);
    row == 0 || next.is_none_or(|next| next[id] != evidence.struts[row][id])
}

/// How much a length can change where the bone stays within the tube: the shift of a bone end, and the turn with the arm from
/// there to the strut's joint.
fn reach(evidence: &Evidence, id: StrutId) -> f64 {
    let (case, tube) = (evidence.case, &evidence.schedule.tube);
    let rings = &case.frame;
    let moving = match case.reference {
        Fragment::Proximal => &rings.distal_ring.joints_as_distal,
        Fragment::Distal => &rings.proximal_ring.joints_as_proximal,
    };
    let there = carried(&super::matrix::parts(&evidence.correction.moving_ring_in_moving_bone), joint(&moving[id]));
    let arms = bone_ends(case).into_iter().map(|end| distance(end.place.mm(), there));
    super::tube::SECOND_ORDER * (tube.bone_end.mm() + tube.turn.radians() * arms.fold(f64::INFINITY, f64::min))
}

/// With `split`, a strut that turns in a row that belongs to other struts.
fn out_of_turn(evidence: &Evidence) -> Option<(String, String)> {
    let groups = evidence.case.regimen.split.as_ref()?;
    evidence.schedule.adjustments.iter().enumerate().find_map(|(index, row)| {
        let group = &groups[index % rows_a_round(evidence.case)];
        let astray = row.clicks.iter().find(|(id, clicks)| clicks.0 != 0 && !group.contains(id));
        let found = astray.map(|(id, _)| format!("row {}, strut {id}: turned at a time of other struts", row.number));
        found.map(|found| (found, "each strut at its own times only".to_owned()))
    })
}
