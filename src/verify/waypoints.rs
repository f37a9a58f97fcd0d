//! The ends of the stages, worked out from the words once more: film numbers with signs, no poses of the planner.

use super::films::{down, medial, numbers};
use super::matrix::{Column, Matrix, crossed, dot, norm, product, rodrigues};
use crate::anatomy::Direction;
use crate::case::{Case, Extent, Parameter, Path, Stage};

/// How the moving fragment lies where a stage begins or ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Waypoint {
    /// The way in which a straight bone runs from the cut: down (-1) or up (+1).
    down: f64,
    /// The direction in which the bone runs, a unit vector.
    axis: Column,
    /// The twist about the bone, in radians, positive from anterior towards the patient's left.
    twist: f64,
    /// The corresponding point.
    pub(super) place: Column,
}

/// The start and the end of every stage; start and goal where the path has none.
pub(super) fn waypoints(case: &Case) -> Vec<Waypoint> {
    let goal = Waypoint::of(case, numbers(&case.goal));
    let mut points = vec![Waypoint::of(case, numbers(&case.deformity))];
    match &case.regimen.path {
        Path::Together | Path::Screw => points.push(goal),
        Path::Stages(stages) => {
            for stage in stages {
                points.extend(points.last().map(|last| last.after(&stage.value, &goal)));
            }
        }
    }
    points
}

impl Waypoint {
    /// From the numbers for varus, medial, apex-anterior, anterior, internal and short.
    fn of(case: &Case, [varus, shift, apex, front, internal, short]: [f64; 6]) -> Waypoint {
        let (medial, down) = (medial(case.limb), down(case.reference));
        let lean = [medial * tangent(varus), -tangent(apex), down];
        Waypoint {
            down,
            axis: lean.map(|component| component / norm(lean)),
            // The moving fragment is the distal one where it runs down: internal words are about the distal one.
            twist: down * medial * internal.to_radians(),
            place: [-down * medial * shift, -down * front, -down * short],
        }
    }

    pub(super) fn matrix(&self) -> Matrix {
        attitude(self.down, self.axis, self.twist)
    }

    /// The attitude on the great circle between two directions (spherical interpolation), the twist unchanged.
    pub(super) fn leaning(&self, to: &Waypoint, part: f64) -> Matrix {
        attitude(self.down, between(self.axis, to.axis, part), self.twist)
    }

    /// Where a stage leads.
    fn after(&self, stage: &Stage, goal: &Waypoint) -> Waypoint {
        let mut there = *self;
        for parameter in &stage.parameters {
            let part = self.part(stage.extent, *parameter, goal);
            match parameter {
                Parameter::Angulation => there.axis = between(self.axis, goal.axis, part),
                Parameter::Rotation => there.twist += part * (goal.twist - self.twist),
                Parameter::Translation => {
                    (0..2).for_each(|k| there.place[k] += part * (goal.place[k] - self.place[k]));
                }
                Parameter::Length => there.place[2] += part * (goal.place[2] - self.place[2]),
            }
        }
        if let Extent::Beyond(past, word) = stage.extent {
            // Longer is the way in which the moving fragment runs.
            let longer = if word.word() == "long" { 1.0 } else { -1.0 };
            there.place[2] = goal.place[2] + longer * self.down * past.mm();
        }
        there
    }

    /// The part of the way to the goal that a stage goes; no number where a first part would be all of it or more.
    fn part(&self, extent: Extent, parameter: Parameter, goal: &Waypoint) -> f64 {
        let across = libm::hypot(goal.place[0] - self.place[0], goal.place[1] - self.place[1]);
        let part = match (extent, parameter) {
            (Extent::FirstLength(part), Parameter::Length) => part.mm() / (goal.place[2] - self.place[2]).abs(),
            (Extent::FirstLength(part), _) => part.mm() / across,
            (Extent::FirstAngle(part), Parameter::Rotation) => part.radians() / (goal.twist - self.twist).abs(),
            (Extent::FirstAngle(part), _) => part.radians() / angle(self.axis, goal.axis),
            (Extent::Whole | Extent::Beyond(..), _) => return 1.0,
        };
        if part < 1.0 { part } else { f64::NAN }
    }
}

/// Twist about the bone first, then the smallest turn from straight to the axis.
fn attitude(down: f64, axis: Column, twist: f64) -> Matrix {
    let straight = [0.0, 0.0, down];
    let normal = crossed(straight, axis);
    let size = norm(normal);
    let bend = angle(straight, axis);
    let tilt = if size == 0.0 { [0.0; 3] } else { normal.map(|component| component / size * bend) };
    product(&rodrigues(tilt), &rodrigues([0.0, 0.0, twist]))
}

fn angle(a: Column, b: Column) -> f64 {
    libm::atan2(norm(crossed(a, b)), dot(a, b))
}

/// The direction at a part of the great circle from a to b.
fn between(a: Column, b: Column, part: f64) -> Column {
    let whole = angle(a, b);
    if whole < 1e-12 {
        return b;
    }
    let (first, second) = (libm::sin((1.0 - part) * whole), libm::sin(part * whole));
    [0, 1, 2].map(|k| (first * a[k] + second * b[k]) / libm::sin(whole))
}

fn tangent(degrees: f64) -> f64 {
    libm::tan(degrees.to_radians())
}
