//! The second road: a schedule is walked click by click with forward kinematics and held against the case.
//!
//! The planner went from poses to lengths in closed form; here whole clicks go to lengths and by Newton's method
//! to poses. One check a file, one line in [`CHECKS`]. Only a schedule that passes all of them becomes
//! [`Verified`], and only [`Verified`] can be printed.

mod bones;
mod calendar;
mod conditioning;
mod end;
mod exchanges;
mod films;
mod frame;
mod hardware;
mod held;
mod ideal;
mod matrix;
mod movement;
mod points;
mod proof;
mod range;
mod rate;
mod readings;
mod rounds;
mod seal;
mod service;
mod stages;
mod steps;
mod tube;
mod turning_back;
mod walk;
mod waypoints;
mod whereabouts;

pub use held::check_held;
pub use movement::{DayMovement, Movement, PointMovement};
pub use walk::Walked;
pub use whereabouts::{BoneNow, InPlace, StrutNow, Whereabouts};

use crate::case::Case;
use crate::device::{PerStrut, Reading, Strut};
use crate::finding::Finding;
use crate::kinematics::{Proof, Unproved};
use crate::plan::{Correction, Schedule};

/// What the checks look at: the case, the claim and the walk.
pub struct Evidence<'a> {
    /// The surgeon's orders.
    pub case: &'a Case,
    /// The planned poses.
    pub correction: &'a Correction,
    /// The claim.
    pub schedule: &'a Schedule,
    /// Where the clicks of the schedule lead: the start and one entry a row.
    pub walk: &'a [Walked],
    /// How the watched points move on that walk.
    pub movement: &'a Movement,
    /// The struts that are in place at the start and in every row.
    pub struts: &'a [PerStrut<&'a Strut>],
    /// What is proved of every row.
    pub proofs: &'a [Result<Proof, Unproved>],
}

impl Evidence<'_> {
    /// The readings after a row; row 0 is the start.
    fn readings(&self, row: usize) -> &PerStrut<Reading> {
        match row.checked_sub(1).and_then(|index| self.schedule.adjustments.get(index)) {
            None => &self.schedule.start_readings,
            Some(adjustment) => &adjustment.readings,
        }
    }
}

/// What a check found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The worst value found, in `unit`.
    pub worst: f64,
    /// The value that it is held against.
    pub limit: f64,
    /// Unit of both.
    pub unit: &'static str,
    /// Refusals and cautions.
    pub findings: Vec<Finding>,
}

/// A check: its name in words and how to carry it out.
pub struct Check {
    /// What it holds, in a few words.
    pub name: &'static str,
    run: fn(&Evidence) -> Outcome,
}

/// Every check, in the order in which they are carried out and reported.
pub const CHECKS: &[Check] = &[
    Check { name: "films read back from the poses, deg or mm", run: films::check },
    Check { name: "rings, joints and readings fit the case", run: frame::check },
    Check { name: "stages bring what they name and leave the rest", run: stages::check },
    Check { name: "calendar without gap or double", run: calendar::check },
    Check { name: "exchanges keep the length of the strut", run: exchanges::check },
    Check { name: "clicks add up to the readings", run: steps::check },
    Check { name: "rows changed since they were planned (0: none)", run: seal::check },
    Check { name: "readings as near the exact target as the rounding allows", run: readings::check },
    Check { name: "bone ends off the exact path at the end of any round", run: tube::check_bone_ends },
    Check { name: "turn off the exact path at the end of any round", run: tube::check_turn },
    Check { name: "turning back against the way of the exact length", run: turning_back::check },
    Check { name: "struts within their range: least distance to an end", run: range::check },
    Check { name: "planned step at every watched point", run: rate::check_planned },
    Check { name: "walked movement in any 24 hours", run: rate::check_walked },
    Check { name: "walked movement of one day", run: rate::check_days },
    Check { name: "slowest lengthening of 10 mm or more at the centre of the cut (0: none)", run: rate::check_centre },
    Check { name: "largest single step", run: rate::check_step },
    Check { name: "residual displacement at the end", run: end::check_displacement },
    Check { name: "residual turn at the end", run: end::check_turn },
    Check { name: "depth of the bone ends in each other", run: bones::check },
    Check { name: "condition number along the way", run: conditioning::check },
    Check { name: "every turn proved free of singularities: least margin", run: proof::check },
    Check { name: "largest movement by one click of one strut", run: conditioning::check_one_click },
];

/// The result of a check that was passed.
#[derive(Clone, Debug)]
pub struct Passed {
    /// What it holds, in a few words.
    pub name: &'static str,
    /// The worst value found, in `unit`.
    pub worst: f64,
    /// The value that it was held against.
    pub limit: f64,
    /// Unit of both.
    pub unit: &'static str,
    /// Whether the check passed with a caution.
    pub cautioned: bool,
}

/// A plan that the second solver has walked and every check has passed. The only thing that can be printed.
///
/// It cannot be put together by hand:
///
/// ```compile_fail,E0451
/// use hexfix::{case::Case, verify::Verified};
/// fn forge(case: Case, sound: Verified) -> Verified {
///     Verified { case, ..sound }
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Verified {
    case: Case,
    correction: Correction,
    schedule: Schedule,
    walk: Vec<Walked>,
    movement: Movement,
    proofs: Vec<Proof>,
    passed: Vec<Passed>,
    cautions: Vec<Finding>,
}

impl Verified {
    /// Walks a schedule and carries out every check.
    ///
    /// # Errors
    /// Every refusal of every check; or `walk-failed` alone where the walk itself cannot be finished.
    pub fn of(case: Case, correction: Correction, schedule: Schedule) -> Result<Verified, Vec<Finding>> {
        rounds::countable(&schedule).map_err(|finding| vec![finding])?;
        let struts = hardware::fitted(&case, &schedule).map_err(|finding| vec![finding])?;
        let walk = walk::walk(&case, &correction, &schedule, &struts).map_err(|finding| vec![finding])?;
        let movement =
            Movement::of(&case, &correction, &schedule, (&walk, &struts)).map_err(|finding| vec![finding])?;
        let proofs = proof::proofs(&correction, &walk);
        let evidence = Evidence {
            case: &case,
            correction: &correction,
            schedule: &schedule,
            walk: &walk,
            movement: &movement,
            struts: &struts,
            proofs: &proofs,
        };
        let outcomes: Vec<(&str, Outcome)> = CHECKS.iter().map(|check| (check.name, (check.run)(&evidence))).collect();
        let found: Vec<Finding> = outcomes.iter().flat_map(|(_, outcome)| outcome.findings.clone()).collect();
        let (refusals, new_cautions): (Vec<_>, Vec<_>) = found.into_iter().partition(Finding::is_refusal);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let passed = outcomes.into_iter().map(|(name, outcome)| passed(name, &outcome)).collect();
        let cautions = [case.cautions.clone(), correction.cautions().to_vec(), new_cautions].concat();
        // Not one is left out: a row without a proof was refused.
        let proofs = proofs.into_iter().flatten().collect();
        Ok(Verified { case, correction, schedule, walk, movement, proofs, passed, cautions })
    }

    /// The case.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The planned poses.
    pub fn correction(&self) -> &Correction {
        &self.correction
    }

    /// The rows.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// The struts that are in place at the start and in every row.
    pub fn struts(&self) -> Vec<PerStrut<&Strut>> {
        // A verified schedule names only models that are there: nothing is left out.
        hardware::fitted(&self.case, &self.schedule).into_iter().flatten().collect()
    }

    /// Where the clicks lead: the start and one entry a row.
    pub fn walk(&self) -> &[Walked] {
        &self.walk
    }

    /// How the watched points move.
    pub fn movement(&self) -> &Movement {
        &self.movement
    }

    /// What is proved of every row, in order.
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }

    /// Every check with the worst value it found.
    pub fn passed(&self) -> &[Passed] {
        &self.passed
    }

    /// Everything doubtful; none can be dropped.
    pub fn cautions(&self) -> &[Finding] {
        &self.cautions
    }
}

fn passed(name: &'static str, outcome: &Outcome) -> Passed {
    let cautioned = !outcome.findings.is_empty();
    Passed { name, worst: outcome.worst, limit: outcome.limit, unit: outcome.unit, cautioned }
}

impl Outcome {
    fn new(worst: f64, limit: f64, unit: &'static str) -> Outcome {
        Outcome { worst, limit, unit, findings: Vec::new() }
    }

    fn with(mut self, finding: Finding) -> Outcome {
        self.findings.push(finding);
        self
    }
}
