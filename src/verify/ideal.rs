//! The exact path once more, on another road than the planner's: rotation matrices instead of quaternions, turns taken
//! in the reference fragment's axes, joint centres straight from the calliper's numbers.

use super::Evidence;
use super::matrix::{Column, Matrix, added, applied, carried, crossed, distance, dot, joint, norm, parts, product};
use super::matrix::{rodrigues, transposed};
use super::waypoints::{Waypoint, waypoints};
use crate::anatomy::Fragment;
use crate::case::{Parameter, Path};
use crate::device::{JointCentre, PerStrut, StrutId};
use crate::space::Rotation;

/// The exact path of the moving fragment and the exact readings on it.
pub(super) struct Ideal<'a> {
    evidence: &'a Evidence<'a>,
    /// One a stage.
    legs: Vec<Leg>,
    /// The moving ring in its fragment, from the start poses.
    ring_in_bone: (Matrix, Column),
    moving_ring: (Matrix, Column),
}

/// A leg of the path between two waypoints.
struct Leg {
    from: Waypoint,
    to: Waypoint,
    way: Way,
}

enum Way {
    /// A straight line, and a turn about this axis (times its angle) in the reference fragment's axes.
    OneAxis(Column),
    /// A turn about a line in space: axis times angle, a point on the line, and the way along it.
    Screw { turn: Column, point: Column, along: Column },
    /// A great circle of the bone's axis.
    GreatCircle,
}

impl<'a> Ideal<'a> {
    pub(super) fn of(evidence: &'a Evidence<'a>) -> Ideal<'a> {
        let correction = evidence.correction;
        Ideal {
            evidence,
            legs: legs(evidence),
            ring_in_bone: parts(&correction.ring_in_bone),
            moving_ring: parts(&correction.moving_ring_in_moving_bone),
        }
    }

    /// The number of legs.
    pub(super) fn count(&self) -> usize {
        self.legs.len()
    }

    /// The pose of the moving fragment at a part of a leg.
    pub(super) fn pose(&self, leg: usize, part: f64) -> (Matrix, Column) {
        self.legs[leg].pose(part)
    }

    /// The pose of the moving fragment after a number of rounds; none where there are fewer rounds.
    pub(super) fn pose_after(&self, round: usize) -> Option<(Matrix, Column)> {
        self.leg_of(round).map(|(leg, part)| self.pose(leg, part))
    }

    /// A point of the moving fragment, in the reference fragment, at a part of a leg.
    pub(super) fn place(&self, point: Column, leg: usize, part: f64) -> Column {
        carried(&self.legs[leg].pose(part), point)
    }

    /// The exact reading of a strut after a number of rounds, millimetres; none where there are fewer rounds.
    pub(super) fn reading(&self, id: StrutId, round: usize, offset: f64) -> Option<f64> {
        let (leg, part) = self.leg_of(round)?;
        let case = self.evidence.case;
        let (proximal, distal) =
            (&case.frame.proximal_ring.joints_as_proximal, &case.frame.distal_ring.joints_as_distal);
        let (fixed, moving): (&PerStrut<JointCentre>, _) = match case.reference {
            Fragment::Proximal => (proximal, distal),
            Fragment::Distal => (distal, proximal),
        };
        let on_bone = carried(&self.moving_ring, joint(&moving[id]));
        let there = self.place(on_bone, leg, part);
        let here = carried(&self.ring_in_bone, joint(&fixed[id]));
        Some(distance(there, here) - offset)
    }

    /// The leg and the part of it after a number of rounds.
    fn leg_of(&self, round: usize) -> Option<(usize, f64)> {
        let mut before = 0;
        for (leg, rounds) in self.evidence.schedule.rounds.iter().enumerate().take(self.legs.len()) {
            if *rounds > 0 && round <= before + rounds {
                return Some((leg, (round - before) as f64 / *rounds as f64));
            }
            before += rounds;
        }
        None
    }
}

fn legs(evidence: &Evidence) -> Vec<Leg> {
    let points = waypoints(evidence.case);
    let ways = points.windows(2).enumerate();
    ways.map(|(index, pair)| {
        let (from, to) = (pair[0], pair[1]);
        let way = match &evidence.case.regimen.path {
            Path::Screw => screw(&from, &to),
            Path::Stages(stages) if bends_alone(&stages[index].value.parameters) => Way::GreatCircle,
            Path::Together | Path::Stages(_) => Way::OneAxis(turn(&from, &to)),
        };
        Leg { from, to, way }
    })
    .collect()
}

fn bends_alone(parameters: &[Parameter]) -> bool {
    parameters.contains(&Parameter::Angulation) && !parameters.contains(&Parameter::Rotation)
}

/// Axis times angle of the turn from one waypoint to another, in the reference fragment's axes.
fn turn(from: &Waypoint, to: &Waypoint) -> Column {
    let turn = product(&to.matrix(), &transposed(&from.matrix()));
    Rotation::from_matrix(turn).map_or([f64::NAN; 3], |turn| turn.rotation_vector())
}

/// The line about which everything turns, by geometry: across the axis n of a turn by a, a point moved by t lies
/// (t + cot(a/2) n x t)/2 from where the axis is nearest.
fn screw(from: &Waypoint, to: &Waypoint) -> Way {
    let turn = turn(from, to);
    let angle = norm(turn);
    if angle < 1e-7 {
        return Way::OneAxis(turn);
    }
    let axis = turn.map(|component| component / angle);
    // What the motion does to the origin of the reference fragment.
    let moved = added(to.place, -1.0, applied(&rodrigues(turn), from.place));
    let along = axis.map(|component| component * dot(axis, moved));
    let across = added(moved, -1.0, along);
    let cotangent = libm::cos(angle / 2.0) / libm::sin(angle / 2.0);
    let point = added(across, cotangent, crossed(axis, across)).map(|component| component / 2.0);
    Way::Screw { turn, point, along }
}

impl Leg {
    fn pose(&self, part: f64) -> (Matrix, Column) {
        let straight = added(self.from.place, part, added(self.to.place, -1.0, self.from.place));
        match self.way {
            Way::OneAxis(turn) => (product(&rodrigues(turn.map(|t| t * part)), &self.from.matrix()), straight),
            Way::GreatCircle => (self.from.leaning(&self.to, part), straight),
            Way::Screw { turn, point, along } => {
                let matrix = rodrigues(turn.map(|t| t * part));
                let about = applied(&matrix, added(self.from.place, -1.0, point));
                (product(&matrix, &self.from.matrix()), added(added(about, 1.0, point), part, along))
            }
        }
    }
}
