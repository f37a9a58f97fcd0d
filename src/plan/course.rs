//! The exact strut lengths of a plan, row by row: the path in rounds, and which strut follows it in which row.

use super::correction::Correction;
use super::path::Leg;
use crate::case::Case;
use crate::device::{PerStrut, StrutId, StrutLength};
use crate::kinematics::inverse;
use crate::space::{MovRing, Pose, RefRing};

/// The exact way of the frame: the moving ring at the start and after every round, and the length of every strut at the start
/// and after every row.
pub(super) struct Course {
    rings: Vec<Pose<MovRing, RefRing>>,
    lengths: Vec<PerStrut<StrutLength>>,
    rows_a_day: usize,
}

impl Course {
    /// Divides each leg into its number of rounds; a leg that has nothing to do has none.
    pub(super) fn of(case: &Case, correction: &Correction, legs: &[Option<Leg>], rounds: &[usize]) -> Course {
        let mut rings = vec![correction.ring_at(&correction.start)];
        for (leg, rounds) in legs.iter().zip(rounds) {
            let Some(leg) = leg else { continue };
            rings.extend((1..=*rounds).map(|round| correction.ring_at(&leg.at(round, *rounds))));
        }
        let at_round: Vec<_> = rings.iter().map(|ring| inverse(&correction.platform, ring)).collect();
        let regimen = &case.regimen;
        let rows = (at_round.len() - 1) * regimen.rows_a_round();
        let after = |row: usize| PerStrut::from_fn(|id| at_round[regimen.rounds_after(row, id)][id]);
        Course { lengths: (0..=rows).map(after).collect(), rings, rows_a_day: regimen.times.len() }
    }

    /// The exact pose of the moving ring at the start and after every round.
    pub(super) fn rings(&self) -> &[Pose<MovRing, RefRing>] {
        &self.rings
    }

    /// The number of the last row.
    pub(super) fn rows(&self) -> usize {
        self.lengths.len() - 1
    }

    /// The exact length of a strut after a row; row 0 is the start.
    pub(super) fn length(&self, row: usize, id: StrutId) -> StrutLength {
        self.lengths[row][id]
    }

    /// The day of turning of a row, without interruptions, from 1.
    pub(super) fn day(&self, row: usize) -> usize {
        (row - 1) / self.rows_a_day + 1
    }

    /// The last row before a day; 0 before the first.
    pub(super) fn row_before(&self, day: usize) -> usize {
        ((day - 1) * self.rows_a_day).min(self.rows())
    }
}
