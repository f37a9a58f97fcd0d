//! Rows and rounds of the rhythm, counted turn by turn and not by the planner's formula.

use super::Evidence;
use crate::case::Case;
use crate::device::{PerStrut, StrutId};
use crate::finding::{Code, Finding};
use crate::limits::{ROW, Standing};
use crate::plan::Schedule;

/// Rounds that can be counted: no more than rows that any chart may have. The checks divide the path into as many parts as are
/// claimed, and must come to an end.
pub(super) fn countable(schedule: &Schedule) -> Result<(), Finding> {
    let all = schedule.rounds.iter().fold(0_usize, |sum, rounds| sum.saturating_add(*rounds));
    match ROW.judge(all.max(1) as f64) {
        Standing::Refused => Err(Finding::new(
            Code::RowsWrong,
            format!("{all} rounds"),
            format!("up to {} rounds", ROW.absolute.1),
            "report this case: the schedule was changed after it was planned",
        )),
        Standing::Fine | Standing::Unusual => Ok(()),
    }
}

/// How many rows make a round: one for each group of the split.
pub(super) fn rows_a_round(case: &Case) -> usize {
    case.regimen.split.as_ref().map_or(1, Vec::len)
}

/// How many rounds each strut has taken part in, at the start and after every row, counted turn by turn.
pub(super) fn rounds_of_rows(evidence: &Evidence) -> Vec<PerStrut<usize>> {
    let mut done = PerStrut::new([0; 6]);
    let mut rounds = vec![done];
    for row in 0..evidence.schedule.adjustments.len() {
        match &evidence.case.regimen.split {
            None => StrutId::ALL.iter().for_each(|id| done[*id] += 1),
            Some(groups) => groups[row % groups.len()].iter().for_each(|id| done[*id] += 1),
        }
        rounds.push(done);
    }
    rounds
}
