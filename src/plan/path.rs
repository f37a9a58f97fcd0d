//! One leg of the way of the moving fragment: from a pose to a pose in equal parts.

use crate::space::{MovBone, Pose, RefBone, Rotation, Vector};

/// A leg of the way. Equal parts of it are equal in what moves: millimetres, degrees, or both in constant proportion.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    start: Pose<MovBone, RefBone>,
    motion: Motion,
}

#[derive(Clone, Copy, Debug)]
enum Motion {
    /// The corresponding point in a straight line, the rotation about one axis.
    OneAxis {
        /// Axis times angle of the whole turn, in the moving fragment's axes at the start.
        turn: [f64; 3],
        shift: Vector<RefBone>,
    },
    /// The exponential of a constant twist, in the reference fragment's axes.
    Screw { turn: Vector<RefBone>, slide: Vector<RefBone> },
    /// The bone's axis along a great circle while the twist about it stays.
    Lean {
        /// The direction in which a straight bone runs from the cut.
        away: Vector<RefBone>,
        /// The direction of the bone's axis at the start.
        axis: Vector<RefBone>,
        /// Axis times angle of the turn that carries it to the goal.
        turn: Vector<RefBone>,
        /// The twist that stays.
        twist: Rotation,
        shift: Vector<RefBone>,
    },
}

impl Leg {
    /// The corresponding point goes in a straight line while the rotation turns about one axis
    /// (Shoemake, SIGGRAPH 1985, for the rotation).
    pub fn together(start: Pose<MovBone, RefBone>, goal: Pose<MovBone, RefBone>) -> Leg {
        let turn = (start.rotation().inverse() * goal.rotation()).rotation_vector();
        Leg { start, motion: Motion::OneAxis { turn, shift: shift(&start, &goal) } }
    }

    /// The whole fragment goes along one screw: the exponential of a constant twist (Lynch and Park, Modern Robotics,
    /// 2017, equations 3.88 and 3.92).
    pub fn screw(start: Pose<MovBone, RefBone>, goal: Pose<MovBone, RefBone>) -> Leg {
        let rotation = goal.rotation() * start.rotation().inverse();
        let turn = Vector::from_mm(rotation.rotation_vector());
        let moved = goal.translation().plus(rotation.turn(start.translation()).times(-1.0));
        // The inverse of the matrix V of the exponential, applied to the translation of the whole motion.
        let angle = length(&turn);
        let factor = if angle < SMALL {
            1.0 / 12.0
        } else {
            (1.0 - 0.5 * angle * libm::cos(0.5 * angle) / libm::sin(0.5 * angle)) / (angle * angle)
        };
        let once = turn.cross(&moved);
        let slide = moved.plus(once.times(-0.5)).plus(turn.cross(&once).times(factor));
        Leg { start, motion: Motion::Screw { turn, slide } }
    }

    /// The axis of the bone is led from one direction to another while the twist stays, and the corresponding
    /// point goes in a straight line. `away` and the two directions are unit vectors less than half a turn apart.
    pub(super) fn lean(
        away: Vector<RefBone>,
        axes: [Vector<RefBone>; 2],
        twist: Rotation,
        places: [Vector<RefBone>; 2],
    ) -> Leg {
        let start = Pose::new(tilt(&away, &axes[0]) * twist, places[0]);
        let turn = Vector::from_mm(tilt(&axes[0], &axes[1]).rotation_vector());
        let shift = places[1].plus(places[0].times(-1.0));
        Leg { start, motion: Motion::Lean { away, axis: axes[0], turn, twist, shift } }
    }

    /// The pose after `step` of `steps` equal parts of the leg: its start at step 0, its end at the last step.
    pub fn at(&self, step: usize, steps: usize) -> Pose<MovBone, RefBone> {
        let part = step as f64 / steps as f64;
        match &self.motion {
            Motion::OneAxis { turn, shift } => {
                let turn = Rotation::from_rotation_vector(turn.map(|component| component * part));
                Pose::new(self.start.rotation() * turn, self.start.translation().plus(shift.times(part)))
            }
            Motion::Screw { turn, slide } => {
                let turn = turn.times(part);
                let rotation = Rotation::from_rotation_vector(turn.mm());
                let slid = along_screw(&turn, &slide.times(part));
                Pose::new(rotation * self.start.rotation(), rotation.turn(self.start.translation()).plus(slid))
            }
            Motion::Lean { away, axis, turn, twist, shift } => {
                let axis = Rotation::from_rotation_vector(turn.times(part).mm()).turn(*axis);
                Pose::new(tilt(away, &axis) * *twist, self.start.translation().plus(shift.times(part)))
            }
        }
    }
}

/// Below this angle, in radians, the next term of a series is beyond the last digit.
const SMALL: f64 = 1e-5;

/// The matrix V of the exponential of a twist: `1 + (1 - cos a)/a^2 [w] + (a - sin a)/a^3 [w]^2`, applied to a vector.
fn along_screw(turn: &Vector<RefBone>, slide: &Vector<RefBone>) -> Vector<RefBone> {
    let angle = length(turn);
    let (first, second) = if angle < SMALL {
        (0.5, 1.0 / 6.0)
    } else {
        let half = libm::sin(0.5 * angle);
        (2.0 * half * half / (angle * angle), (angle - libm::sin(angle)) / (angle * angle * angle))
    };
    let once = turn.cross(slide);
    slide.plus(once.times(first)).plus(turn.cross(&once).times(second))
}

fn length(vector: &Vector<RefBone>) -> f64 {
    vector.length().mm()
}

fn tilt(from: &Vector<RefBone>, to: &Vector<RefBone>) -> Rotation {
    Rotation::carrying(from.raw(), to.raw())
}

fn shift(start: &Pose<MovBone, RefBone>, goal: &Pose<MovBone, RefBone>) -> Vector<RefBone> {
    goal.translation().plus(start.translation().times(-1.0))
}
