//! The integer programme, put to a solver.
//!
//! Distances are replaced by their shadows on single directions, added where the last answer broke them. Shadows are never longer than
//! distances, so what is proved for them is a lower bound for every plan.

use crate::rounds::{Round, Triple, combined, dot, minus, norm};
use hexfix::case::Case;
use hexfix::plan::{Correction, Schedule, legs};
use microlp::{ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, SolveOptions, Variable};

/// How much farther a distance may be than its shadows allow.
pub const TOLERANCE: f64 = 0.002;
/// What is nothing, millimetres or degrees: a goal with six equal lengths leaves plain rounding no turn at all.
pub const SLACK: f64 = 1e-5;
/// Shadows shorter than this part of their limit are left out again.
const PRESSING: f64 = 0.9;
/// How often a combination of clicks is taken at most, either way.
const FAR: i32 = 60;
/// A change of exact length below this, millimetres, is no direction.
const STILL: f64 = 1e-9;

/// What is measured: one distance that has a limit.
#[derive(Clone, Copy, Debug)]
enum Distance {
    /// A bone end between two rounds; the limit is the unknown.
    Step { end: usize, to: usize },
    /// The same in 24 hours.
    Day { end: usize, from: usize, to: usize },
    /// A bone end off its exact place.
    Off { end: usize, round: usize },
    /// The turn off the exact attitude.
    Turn { round: usize },
}

/// A distance seen along a unit direction.
type Shadow = (Distance, Triple);

/// What a solver says: a bound that is proved for this programme, and the best that it found.
struct Answer {
    bound: f64,
    step: f64,
    clicks: Vec<[f64; 6]>,
}

pub struct Programme {
    pub rounds: Vec<Round>,
    /// The unknowns are not the clicks but how often each of six combinations of clicks is taken that moves the bone little; every
    /// whole number of clicks is one whole number of these, and a branch on one of them says much more.
    combinations: [[f64; 6]; 6],
    /// Off the exact path, for each round: millimetres, degrees.
    pub tubes: Vec<[f64; 2]>,
    day: f64,
    rounds_a_day: usize,
}

impl Programme {
    pub fn of(case: &Case, correction: &Correction, schedule: &Schedule, one_click: f64) -> Programme {
        let mut rings = vec![correction.ring_start];
        for (leg, rounds) in legs(case).unwrap().iter().zip(&schedule.rounds) {
            let Some(leg) = leg else { continue };
            rings.extend((1..=*rounds).map(|round| correction.ring_at(&leg.at(round, *rounds))));
        }
        let mut rounds: Vec<Round> = rings.iter().map(|ring| Round::of(case, correction, schedule, ring)).collect();
        let mut tubes = vec![[schedule.tube.bone_end.mm(), schedule.tube.turn.degrees()]; rounds.len()];
        let last = rounds.len() - 1;
        // In the last round every strut stands at its nearest click: no other is as near.
        let nearest = rounds[last].nearest();
        tubes[last] = rounds[last].deviation(&nearest);
        rounds[last].reach = std::array::from_fn(|k| (nearest[k] - rounds[last].exact[k]).abs() + 1e-9);
        let day = case.regimen.rate.mm_per_day() + one_click;
        let combinations = short_combinations(&rounds[0]);
        Programme { rounds, combinations, tubes, day, rounds_a_day: case.regimen.rounds_a_day() }
    }

    fn distances(&self) -> Vec<Distance> {
        let (rounds, ends) = (self.rounds.len(), self.rounds[0].ends.len());
        let mut all = Vec::new();
        for to in 1..rounds {
            all.extend((0..ends).map(|end| Distance::Step { end, to }));
            all.extend((0..ends).map(|end| Distance::Off { end, round: to }));
            all.push(Distance::Turn { round: to });
            for from in to.saturating_sub(self.rounds_a_day)..to {
                all.extend((0..ends).map(|end| Distance::Day { end, from, to }));
            }
        }
        all
    }

    fn measured(&self, distance: Distance, clicks: &[[f64; 6]]) -> Triple {
        let place = |round: usize, end: usize| self.rounds[round].place(end, &clicks[round]);
        match distance {
            Distance::Step { end, to } => minus(&place(to, end), &place(to - 1, end)),
            Distance::Day { end, from, to } => minus(&place(to, end), &place(from, end)),
            Distance::Off { end, round } => minus(&place(round, end), &self.rounds[round].ends[end]),
            Distance::Turn { round } => combined(&self.rounds[round].turns, &self.rounds[round].off(&clicks[round])),
        }
    }

    /// The limit of a distance where the largest step is given.
    fn limit(&self, distance: Distance, step: f64) -> f64 {
        match distance {
            Distance::Step { .. } => step,
            Distance::Day { .. } => self.day,
            Distance::Off { round, .. } => self.tubes[round][0],
            Distance::Turn { round } => self.tubes[round][1],
        }
    }

    pub fn largest_step(&self, clicks: &[[f64; 6]]) -> f64 {
        let steps = self.distances().into_iter().filter(|distance| matches!(distance, Distance::Step { .. }));
        steps.map(|distance| norm(&self.measured(distance, clicks))).fold(0.0, f64::max)
    }

    /// The shadows that an answer breaks, in the directions in which it breaks them.
    fn broken(&self, clicks: &[[f64; 6]], step: f64, tolerance: f64) -> Vec<Shadow> {
        let vectors = self.distances().into_iter().map(|distance| (distance, self.measured(distance, clicks)));
        let broken =
            vectors.filter(|(distance, vector)| norm(vector) > (1.0 + tolerance) * self.limit(*distance, step) + SLACK);
        broken.map(|(distance, vector)| (distance, vector.map(|axis| axis / norm(&vector)))).collect()
    }

    /// The way that a strut goes in a round: +1, -1 or 0.
    pub fn way(&self, round: usize, k: usize) -> f64 {
        let change = self.rounds[round].exact[k] - self.rounds[round - 1].exact[k];
        if change.abs() < STILL { 0.0 } else { change.signum() }
    }

    /// Whether a plan keeps everything that is asked of the unknowns.
    pub fn holds(&self, clicks: &[[f64; 6]]) -> bool {
        let is_forward = |round: usize, k: usize| {
            let turned = clicks[round][k] - clicks[round - 1][k];
            turned == 0.0 || turned * self.way(round, k) > 0.0
        };
        (1..clicks.len()).all(|round| (0..6).all(|k| is_forward(round, k)))
            && self.broken(clicks, f64::INFINITY, 1e-9).is_empty()
    }

    /// The smallest largest step with the given shadows only, and the clicks with it.
    fn solved(&self, shadows: &[Shadow], most: f64, whole: bool) -> Option<Answer> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let step = problem.add_var(1.0, (0.0, most));
        let mut unknown = || {
            if whole {
                problem.add_integer_var(0.0, (-FAR, FAR))
            } else {
                problem.add_var(0.0, (-f64::from(FAR), f64::from(FAR)))
            }
        };
        let parts: Vec<[Option<Variable>; 6]> =
            (0..self.rounds.len()).map(|round| std::array::from_fn(|_| (round > 0).then(&mut unknown))).collect();
        for round in 1..self.rounds.len() {
            for k in 0..6 {
                let mut turned = LinearExpr::empty();
                self.add_clicks(&mut turned, &parts[round], k, 1.0);
                let (exact, reach) = (self.rounds[round].exact[k], self.rounds[round].reach[k]);
                problem.add_constraint(turned.clone(), ComparisonOp::Ge, (exact - reach).ceil());
                problem.add_constraint(turned.clone(), ComparisonOp::Le, (exact + reach).floor());
                self.add_clicks(&mut turned, &parts[round - 1], k, -1.0);
                let comparison = match self.way(round, k) {
                    1.0 => ComparisonOp::Ge,
                    -1.0 => ComparisonOp::Le,
                    _ => ComparisonOp::Eq,
                };
                problem.add_constraint(turned, comparison, 0.0);
            }
        }
        for shadow in shadows {
            self.add(&mut problem, step, &parts, shadow);
        }
        let mut options = SolveOptions::default();
        options.mip_gap = if whole { TOLERANCE } else { 0.0 };
        let solution = match problem.solve_with(options) {
            Ok(outcome) => outcome.into_solution().unwrap(),
            Err(Error::Infeasible) => return None,
            Err(error) => panic!("{error}"),
        };
        let value = |unknown: Option<Variable>| unknown.map_or(0.0, |unknown| solution.var_value(unknown));
        let found = |value: f64| if whole { value.round() } else { value };
        let clicks = parts.iter().map(|parts| self.clicks(&parts.map(|unknown| found(value(unknown))))).collect();
        let stats = solution.stats();
        Some(Answer { bound: stats.best_bound.unwrap(), step: solution.objective(), clicks })
    }

    /// The clicks of every strut, from how often each combination is taken.
    fn clicks(&self, parts: &[f64; 6]) -> [f64; 6] {
        std::array::from_fn(|k| (0..6).map(|part| self.combinations[part][k] * parts[part]).sum())
    }

    fn add_clicks(&self, sum: &mut LinearExpr, parts: &[Option<Variable>; 6], k: usize, sign: f64) {
        for (part, combination) in parts.iter().zip(&self.combinations) {
            part.iter().for_each(|part| sum.add(*part, sign * combination[k]));
        }
    }

    /// Adds one shadow: everything is linear in the clicks, so coefficients come from one click at a time.
    fn add(&self, problem: &mut Problem, step: Variable, parts: &[[Option<Variable>; 6]], shadow: &Shadow) {
        let (distance, direction) = shadow;
        let none = vec![[0.0; 6]; self.rounds.len()];
        let constant = dot(direction, &self.measured(*distance, &none));
        let mut seen = LinearExpr::empty();
        let terms: Vec<(usize, &[Triple; 6], f64)> = match *distance {
            Distance::Step { end, to } => self.ends(end, to - 1, to),
            Distance::Day { end, from, to } => self.ends(end, from, to),
            Distance::Off { end, round } => vec![(round, &self.rounds[round].shifts[end], 1.0)],
            Distance::Turn { round } => vec![(round, &self.rounds[round].turns, 1.0)],
        };
        for (round, of_one, sign) in terms {
            for (part, combination) in parts[round].iter().zip(&self.combinations) {
                part.iter().for_each(|part| seen.add(*part, sign * dot(direction, &combined(of_one, combination))));
            }
        }
        let mut limit = self.limit(*distance, 0.0);
        if let Distance::Step { .. } = distance {
            seen.add(step, -1.0);
            limit = 0.0;
        }
        problem.add_constraint(seen, ComparisonOp::Le, limit + SLACK / 2.0 - constant);
    }

    fn ends(&self, end: usize, from: usize, to: usize) -> Vec<(usize, &[Triple; 6], f64)> {
        vec![(from, &self.rounds[from].shifts[end], -1.0), (to, &self.rounds[to].shifts[end], 1.0)]
    }

    /// The lower bound that is proved for the largest step of every plan, given a plan that has `attained`.
    pub fn proved(&self, attained: f64) -> f64 {
        // Better than this plan by more than the tolerance, or nothing.
        let most = (1.0 - TOLERANCE) * attained;
        let mut shadows = self.broken(&vec![[0.0; 6]; self.rounds.len()], 0.0, 0.0);
        for whole in [false, true] {
            loop {
                let Some(answer) = self.solved(&shadows, most, whole) else { return most };
                let broken = self.broken(&answer.clicks, answer.step, TOLERANCE);
                if broken.is_empty() && whole {
                    return answer.bound;
                }
                if broken.is_empty() {
                    // What does not press on fractions of a click only makes the next programmes slow.
                    shadows.retain(|(distance, direction)| {
                        let seen = dot(direction, &self.measured(*distance, &answer.clicks));
                        seen >= PRESSING * self.limit(*distance, answer.step)
                    });
                    break;
                }
                shadows.extend(broken);
            }
        }
        unreachable!("the loop over whole clicks returns")
    }
}

/// Six combinations of clicks that move the bone little and make up every other one (Lenstra, Lenstra and Lovasz 1982).
fn short_combinations(round: &Round) -> [[f64; 6]; 6] {
    let mut basis: [[f64; 6]; 6] = std::array::from_fn(|i| std::array::from_fn(|k| if i == k { 1.0 } else { 0.0 }));
    // What a combination does: eight movements and the turn, one after the other.
    let done = |clicks: &[f64; 6]| -> Vec<f64> {
        let ends = round.shifts.iter().flat_map(|shifts| combined(shifts, clicks));
        ends.chain(combined(&round.turns, clicks)).collect()
    };
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let mut k = 1;
    while k < 6 {
        let upright = |basis: &[[f64; 6]; 6], last: usize| {
            let mut upright: Vec<Vec<f64>> = Vec::new();
            for combination in &basis[..=last] {
                let mut rest = done(combination);
                for other in &upright {
                    let part = product(&rest, other) / product(other, other);
                    rest.iter_mut().zip(other).for_each(|(rest, other)| *rest -= part * other);
                }
                upright.push(rest);
            }
            upright
        };
        let orthogonal = upright(&basis, k);
        for j in (0..k).rev() {
            let other = &orthogonal[j];
            let times = (product(&done(&basis[k]), other) / product(other, other)).round();
            basis[k] = std::array::from_fn(|strut| basis[k][strut] - times * basis[j][strut]);
        }
        let (above, here) = (&orthogonal[k - 1], &orthogonal[k]);
        let part = product(&done(&basis[k]), above) / product(above, above);
        if product(here, here) >= (0.75 - part * part) * product(above, above) {
            k += 1;
        } else {
            basis.swap(k, k - 1);
            k = 1.max(k - 1);
        }
    }
    basis
}
