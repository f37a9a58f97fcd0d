//! How the watched points move on the walked path, and how far one click can move them.

use super::walk::Walked;
use crate::case::{Case, Regimen};
use crate::device::{PerStrut, Strut};
use crate::finding::{Code, Finding};
use crate::kinematics::Jacobian;
use crate::plan::{Correction, Schedule, WatchedPoint, watched_points};
use crate::space::{MovBone, Point, RefBone, RefRing, Vector};
use crate::units::{Angle, Length};
use jiff::civil::Date;

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
    /// Its largest movement in 24 hours, from the end of a round to the end of another.
    pub largest_day: Length,
    /// The row at the end of those 24 hours.
    pub largest_day_row: usize,
    /// Its largest movement in 24 hours between any two rows: more than `largest_day` only where the struts turn in groups.
    pub largest_between: Length,
    /// Upper bound of its movement when every strut is half a click off, anywhere on the walk.
    pub rounding: Length,
    /// The same at the end of the walk.
    pub rounding_at_end: Length,
}

/// The movement of one day on which something turns, from the end of the last such day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayMovement {
    /// Day of the calendar from the first day of turning, which is day 1.
    pub day: usize,
    /// Its date.
    pub date: Date,
    /// The point that moved most (its place in [`Movement::points`]), and how far.
    pub fastest: (usize, Length),
    /// The point that moved least, and how far.
    pub slowest: (usize, Length),
}

/// Movements of all watched points.
#[derive(Clone, Debug)]
pub struct Movement {
    /// The bone ends, then the structures at risk.
    pub points: Vec<PointMovement>,
    /// Every day on which something turns.
    pub days: Vec<DayMovement>,
    /// Largest movement of any watched point by one click of one strut, anywhere on the walk.
    pub one_click: Length,
    /// Upper bound of the turn of the bone at the end of the walk when every strut is half a click off.
    pub rounding_turn_at_end: Angle,
}

impl Movement {
    pub(super) fn of(
        case: &Case,
        correction: &Correction,
        schedule: &Schedule,
        (walk, struts): (&[Walked], &[PerStrut<&Strut>]),
    ) -> Result<Movement, Finding> {
        let points: Vec<PointMovement> =
            watched_points(case).into_iter().map(|point| follow(point, walk, &case.regimen)).collect();
        let days = days(&points, schedule);
        let mut movement = Movement { points, days, one_click: Length::ZERO, rounding_turn_at_end: Angle::ZERO };
        for (pose, struts) in walk.iter().zip(struts) {
            movement.look_at(struts, correction, pose).ok_or_else(singular)?;
        }
        Ok(movement)
    }

    /// Takes up what one click can do at one pose.
    fn look_at(&mut self, struts: &PerStrut<&Strut>, correction: &Correction, pose: &Walked) -> Option<()> {
        let response = Jacobian::at(&correction.platform, &pose.ring)?.response()?;
        let clicks = struts.in_order().each_ref().map(|strut| strut.click.mm());
        let turn: f64 = response.iter().zip(&clicks).map(|((_, turn), click)| turn.length().mm() * click / 2.0).sum();
        // Poses come in the order of the walk: what the last one leaves stands for the end.
        self.rounding_turn_at_end = Angle::from_radians(turn);
        for moved in &mut self.points {
            let arm = arm(correction, pose, &moved.point.place);
            let moves = response
                .iter()
                .zip(&clicks)
                .map(|((shift, turn), click)| shift.plus(turn.cross(&arm)).length().mm() * click);
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

fn larger<T: PartialOrd>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

fn follow(point: WatchedPoint, walk: &[Walked], regimen: &Regimen) -> PointMovement {
    let places: Vec<Point<RefBone>> = walk.iter().map(|pose| pose.bone.apply(point.place)).collect();
    let (largest_step, largest_step_row) = largest(&places, 1);
    let round = regimen.rows_a_round();
    let rounds: Vec<Point<RefBone>> = places.iter().copied().step_by(round).collect();
    let (largest_day, last_round) = largest_within(&rounds, regimen.rounds_a_day());
    let (largest_between, _) = largest_within(&places, regimen.times.len());
    let largest_day_row = last_round * round;
    PointMovement {
        point,
        places,
        largest_step,
        largest_step_row,
        largest_day,
        largest_day_row,
        largest_between,
        rounding: Length::ZERO,
        rounding_at_end: Length::ZERO,
    }
}

/// The largest distance of places up to `most` apart: any 24 hours hold up to so many rows, and fewer of them can be
/// farther apart than all. A plan shorter than a day moves by all that it has.
fn largest_within(places: &[Point<RefBone>], most: usize) -> (Length, usize) {
    let spans = (1..=most.min(places.len() - 1)).map(|apart| largest(places, apart));
    spans.fold((Length::ZERO, 0), |a, b| if b.0 > a.0 { b } else { a })
}

/// The movement of every day, from the last row of the day before to its own last row.
fn days(points: &[PointMovement], schedule: &Schedule) -> Vec<DayMovement> {
    let rows = &schedule.adjustments;
    let is_last = |index: usize| rows.get(index + 1).is_none_or(|next| next.day != rows[index].day);
    let mut before = 0;
    let mut days = Vec::new();
    for (index, row) in rows.iter().enumerate().filter(|(index, _)| is_last(*index)) {
        let moved: Vec<(usize, Length)> =
            points.iter().map(|point| point.places[before].distance(&point.places[index + 1])).enumerate().collect();
        before = index + 1;
        let by_length = |a: &&(usize, Length), b: &&(usize, Length)| a.1.mm().total_cmp(&b.1.mm());
        if let (Some(fastest), Some(slowest)) = (moved.iter().max_by(by_length), moved.iter().min_by(by_length)) {
            days.push(DayMovement { day: row.day, date: row.date, fastest: *fastest, slowest: *slowest });
        }
    }
    days
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
