//! How the watched points move on the walked path, and how far one click can move them.

use super::walk::Walked;
use crate::case::Case;
use crate::finding::{Code, Finding};
use crate::kinematics::Jacobian;
use crate::plan::{Correction, WatchedPoint, watched_points};
use crate::space::{MovBone, Point, RefBone, RefRing, Vector};
use crate::units::{Angle, Length};

/// Movements of one watched point.
#[derive(Clone, Debug)]
pub struct PointMovement {
    /// The point.
    pub point: WatchedPoint,
    /// Its places on the walk: the start, then one a row.
    pub places: Vec<Point<RefBone>>,
    /// Its largest movement between neighbouring rows.
    pub largest_step: Length,
    /// The row of that step.
    pub largest_step_row: usize,
    /// Its largest movement between rows 24 hours apart.
    pub largest_day: Length,
    /// The row at the end of those 24 hours.
    pub largest_day_row: usize,
    /// Upper bound of its movement when every strut is half a click off, anywhere on the walk.
    pub rounding: Length,
    /// The same at the end of the walk.
    pub rounding_at_end: Length,
}

/// Movements of all watched points.
#[derive(Clone, Debug)]
pub struct Movement {
    /// The bone ends, then the structures at risk.
    pub points: Vec<PointMovement>,
    /// Largest movement of any watched point by one click of one strut, anywhere on the walk.
    pub one_click: Length,
    /// Upper bound of the turn of the bone at the end of the walk when every strut is half a click off.
    pub rounding_turn_at_end: Angle,
}

impl Movement {
    pub(super) fn of(case: &Case, correction: &Correction, walk: &[Walked]) -> Result<Movement, Finding> {
        let times = case.regimen.times.len();
        let points: Vec<PointMovement> =
            watched_points(case).into_iter().map(|point| follow(point, walk, times)).collect();
        let mut movement = Movement { points, one_click: Length::ZERO, rounding_turn_at_end: Angle::ZERO };
        for pose in walk {
            movement.look_at(case, correction, pose).ok_or_else(singular)?;
        }
        Ok(movement)
    }

    /// Takes up what one click can do at one pose.
    fn look_at(&mut self, case: &Case, correction: &Correction, pose: &Walked) -> Option<()> {
        let response = Jacobian::at(&correction.platform, &pose.ring)?.response()?;
        let clicks = case.frame.struts.in_order().each_ref().map(|strut| strut.click.mm());
        let turn: f64 = response.iter().zip(&clicks).map(|((_, turn), click)| turn.length().mm() * click / 2.0).sum();
        // Poses come in the order of the walk: what the last one leaves stands for the end.
        self.rounding_turn_at_end = Angle::from_radians(turn);
        for moved in &mut self.points {
            let arm = arm(correction, pose, &moved.point.place);
            let moves = response
                .iter()
                .zip(&clicks)
                .map(|((shift, turn), click)| shift.plus(cross(turn, &arm)).length().mm() * click);
            let (mut most, mut sum) = (0.0, 0.0);
            for movement in moves {
                most = f64::max(most, movement);
                sum += movement / 2.0;
            }
            self.one_click = larger(self.one_click, Length::from_mm(most));
            moved.rounding_at_end = Length::from_mm(sum);
            moved.rounding = larger(moved.rounding, moved.rounding_at_end);
        }
        Some(())
    }
}

/// From the moving ring's centre to a point of the bone, in the reference ring's axes.
fn arm(correction: &Correction, pose: &Walked, place: &Point<MovBone>) -> Vector<RefRing> {
    let in_moving_ring = correction.moving_ring_in_moving_bone.inverse().apply(*place);
    pose.ring.turn(in_moving_ring.since(&Point::origin()))
}

fn cross(a: &Vector<RefRing>, b: &Vector<RefRing>) -> Vector<RefRing> {
    let ([ax, ay, az], [bx, by, bz]) = (a.mm(), b.mm());
    Vector::from_mm([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx])
}

fn larger<T: PartialOrd>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

fn follow(point: WatchedPoint, walk: &[Walked], times: usize) -> PointMovement {
    let places: Vec<Point<RefBone>> = walk.iter().map(|pose| pose.bone.apply(point.place)).collect();
    let (largest_step, largest_step_row) = largest(&places, 1);
    // A plan shorter than a day moves by all that it has.
    // Any 24 hours hold up to `times` rows; fewer of them can be farther apart than all.
    let spans = (1..=times.min(places.len() - 1)).map(|apart| largest(&places, apart));
    let (largest_day, largest_day_row) = spans.fold((Length::ZERO, 0), |a, b| if b.0 > a.0 { b } else { a });
    PointMovement {
        point,
        places,
        largest_step,
        largest_step_row,
        largest_day,
        largest_day_row,
        rounding: Length::ZERO,
        rounding_at_end: Length::ZERO,
    }
}

/// The largest distance between places `apart` rows apart, and the row at its end.
fn largest(places: &[Point<RefBone>], apart: usize) -> (Length, usize) {
    let distances = (apart..places.len()).map(|row| (places[row].distance(&places[row - apart]), row));
    distances.fold((Length::ZERO, 0), |best, next| if next.0 > best.0 { next } else { best })
}

fn singular() -> Finding {
    let advice = "choose other rings, another ring distance, or a smaller correction";
    Finding::new(
        Code::NearSingular,
        "a pose whose struts do not hold the ring",
        "a frame that is stiff on every row",
        advice,
    )
}
