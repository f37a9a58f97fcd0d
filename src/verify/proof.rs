//! Is it proved that no order of turning meets a singular pose or another assembly mode?

use super::{Evidence, Outcome, Walked};
use crate::finding::{Code, Finding};
use crate::kinematics::{LEAST_MARGIN, Proof, Unproved, prove};
use crate::plan::Correction;

/// What is proved of every row: of all lengths between the row before and the row itself.
pub(super) fn proofs(correction: &Correction, walk: &[Walked]) -> Vec<Result<Proof, Unproved>> {
    let turns = walk.iter().zip(walk.iter().skip(1));
    let turn = |(from, to): (&Walked, &Walked)| {
        prove(&correction.platform, [&from.lengths, &to.lengths], [&from.ring, &to.ring])
    };
    turns.map(turn).collect()
}

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let margin = |proof: &Result<Proof, Unproved>| proof.map_or(0.0, |proof| proof.margin);
    let least = evidence.proofs.iter().map(margin).fold(1.0, f64::min);
    let unproved = evidence.proofs.iter().zip(1..).find_map(|(proof, row)| proof.err().map(|why| (row, why)));
    let outcome = Outcome::new(least, LEAST_MARGIN, "");
    match unproved {
        None => outcome,
        Some((row, why)) => outcome.with(Finding::new(
            Code::NotProved,
            format!("row {row}: {why}"),
            "turns that can be proved to lead to one pose only, in every order of the struts",
            "turn more often a day, or choose other rings, another ring distance, or a smaller correction",
        )),
    }
}
