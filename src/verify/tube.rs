//! Does every row keep the bone within the stated tube about the exact path, and is the tube what half a click allows?

use super::ideal::Ideal;
use super::matrix::{Column, Matrix, added, carried, crossed, distance, norm, product, transposed, worse};
use super::rounds::rows_a_round;
use super::{Evidence, Outcome};
use crate::device::{PerStrut, Strut};
use crate::finding::{Code, Finding};
use crate::kinematics::Jacobian;
use crate::plan::bone_ends;
use crate::space::{Pose, Rotation, Vector};

/// How much farther off a row may be than the tube, which leaves out terms of second order.
pub(super) const SECOND_ORDER: f64 = 1.05;
/// The part by which the tube may differ on two roads.
const ARITHMETIC: f64 = 1e-6;

/// How far the bone is off: the bone end that is farthest off in millimetres, and the turn in degrees.
type Off = [f64; 2];
/// With the row of each.
type Offs = Vec<(usize, Off)>;

pub(super) fn check_bone_ends(evidence: &Evidence) -> Outcome {
    judge(evidence, 0, ("mm", evidence.schedule.tube.bone_end.mm()))
}

pub(super) fn check_turn(evidence: &Evidence) -> Outcome {
    judge(evidence, 1, ("deg", evidence.schedule.tube.turn.degrees()))
}

fn judge(evidence: &Evidence, which: usize, (unit, stated): (&'static str, f64)) -> Outcome {
    let Some((walked, allowed)) = look(evidence) else {
        let found = "a round that the path does not have".to_owned();
        return Outcome::new(f64::NAN, stated, unit).with(off_path(found, "the rounds of the path".to_owned()));
    };
    let (row, off) = farthest(&walked, which);
    let (_, allowed) = farthest(&allowed, which);
    let mut outcome = Outcome::new(off, stated, unit);
    if !((stated - allowed).abs() <= ARITHMETIC * allowed) {
        let found = format!("a tube of {stated:.4} {unit}");
        outcome =
            outcome.with(off_path(found, format!("{allowed:.4} {unit}, what half a click on every strut can do")));
    }
    if !(off <= SECOND_ORDER * stated) {
        let found = format!("row {row}: the bone is {off:.3} {unit} off its exact path");
        outcome = outcome.with(off_path(found, format!("up to {stated:.3} {unit}")));
    }
    outcome
}

/// The row and the size of what is farthest off in one respect.
fn farthest(offs: &[(usize, Off)], which: usize) -> (usize, f64) {
    let larger = |a: (usize, f64), b: (usize, f64)| if worse(a.1, b.1) == a.1 { a } else { b };
    offs.iter().map(|(row, off)| (*row, off[which])).fold((0, 0.0), larger)
}

/// For the start and the end of every round, with its row: how far the walk is off the exact path, and how far half a click on
/// every strut can be; none where the path has no such round.
fn look(evidence: &Evidence) -> Option<(Offs, Offs)> {
    let ideal = Ideal::of(evidence);
    let ends: Vec<Column> = bone_ends(evidence.case).iter().map(|point| point.place.mm()).collect();
    let rows = rows_a_round(evidence.case);
    let rounds = evidence.walk.iter().zip(evidence.struts).enumerate().step_by(rows);
    let looked = rounds.map(|(row, (walked, struts))| {
        let exact = ideal.pose_after(row / rows)?;
        let bone = super::matrix::parts(&walked.bone);
        let off = ends.iter().map(|end| distance(carried(&bone, *end), carried(&exact, *end))).fold(0.0, worse);
        let turn = turn_degrees(&product(&bone.0, &transposed(&exact.0)));
        Some(((row, [off, turn]), (row, half_clicks(evidence, &exact, &ends, struts)?)))
    });
    looked.collect::<Option<Vec<_>>>().map(|looked| looked.into_iter().unzip())
}

/// The angle of a rotation, from the length of its axis: exact where it is small.
fn turn_degrees(rotation: &Matrix) -> f64 {
    let r = rotation;
    let sine = norm([r[2][1] - r[1][2], r[0][2] - r[2][0], r[1][0] - r[0][1]]) / 2.0;
    libm::atan2(sine, (r[0][0] + r[1][1] + r[2][2] - 1.0) / 2.0).to_degrees()
}

/// The farthest that half a click on every strut, one way or the other, takes the bone off an exact pose, to first order.
fn half_clicks(
    evidence: &Evidence,
    exact: &(Matrix, Column),
    ends: &[Column],
    struts: &PerStrut<&Strut>,
) -> Option<Off> {
    let correction = evidence.correction;
    let bone = Pose::new(Rotation::from_matrix(exact.0)?, Vector::from_mm(exact.1));
    let ring = correction.ring_in_bone.inverse() * bone * correction.moving_ring_in_moving_bone;
    let response = Jacobian::at(&correction.platform, &ring)?.response()?;
    let clicks = struts.in_order().map(|strut| strut.click.mm());
    // Bone ends as seen from the ring's centre, in the reference ring's axes.
    let to_ring = super::matrix::parts(&correction.moving_ring_in_moving_bone.inverse());
    let attitude = ring.rotation().matrix();
    let arms: Vec<Column> = ends.iter().map(|end| super::matrix::applied(&attitude, carried(&to_ring, *end))).collect();
    let mut most = [0.0, 0.0];
    for sides in 0..64_u32 {
        let (mut shift, mut turn) = ([0.0; 3], [0.0; 3]);
        for (strut, (click, (moved, turned))) in clicks.iter().zip(&response).enumerate() {
            let half = if sides >> strut & 1 == 1 { click / 2.0 } else { -click / 2.0 };
            (shift, turn) = (added(shift, half, moved.mm()), added(turn, half, turned.mm()));
        }
        let farthest = arms.iter().map(|arm| norm(added(shift, 1.0, crossed(turn, *arm)))).fold(0.0, worse);
        most = [worse(most[0], farthest), worse(most[1], norm(turn).to_degrees())];
    }
    Some(most)
}

fn off_path(found: String, allowed: String) -> Finding {
    Finding::new(Code::OffPath, found, allowed, "report this case: the schedule was changed after it was planned")
}
