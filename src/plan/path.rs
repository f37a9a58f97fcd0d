//! The way of the moving fragment from start to goal.

use crate::space::{MovBone, Pose, RefBone, Rotation, Vector};

/// The path `together`: the corresponding point goes in a straight line while the rotation turns about one axis
/// (Shoemake, SIGGRAPH 1985, for the rotation).
#[derive(Clone, Copy, Debug)]
pub struct Together {
    start: Pose<MovBone, RefBone>,
    /// Axis times angle of the whole turn, in the moving fragment's axes at the start.
    turn: [f64; 3],
    shift: Vector<RefBone>,
}

impl Together {
    /// The path between two poses.
    pub fn new(start: Pose<MovBone, RefBone>, goal: Pose<MovBone, RefBone>) -> Together {
        let turn = (start.rotation().inverse() * goal.rotation()).rotation_vector();
        let shift = goal.translation().plus(start.translation().times(-1.0));
        Together { start, turn, shift }
    }

    /// The pose after `row` of `rows` equal parts of the way: the start at row 0, the goal at the last row.
    pub fn at(&self, row: usize, rows: usize) -> Pose<MovBone, RefBone> {
        let part = row as f64 / rows as f64;
        let turn = Rotation::from_rotation_vector(self.turn.map(|component| component * part));
        Pose::new(self.start.rotation() * turn, self.start.translation().plus(self.shift.times(part)))
    }
}
