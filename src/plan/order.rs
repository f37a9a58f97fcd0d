//! Do the six typed readings belong to the struts they stand at?
//!
//! Makers number struts from different tabs and in different directions (hazard C1). A ring is usually put on square
//! to its fragment and about as far from the bone as the other ring, so the right order leaves the moving ring
//! nearly square and centred. Every order of the six lengths is tried; the caution names one that fits
//! clearly better, or says that the readings cannot tell.

use super::correction::moving_side;
use crate::case::Case;
use crate::device::{PerStrut, Reading, StrutId, StrutLength};
use crate::finding::{Code, Finding};
use crate::kinematics::{Platform, forward, parallel_pose};
use crate::space::{MovRing, Pose, RefRing};

/// Misfits closer than this (mm at the joint circle) cannot be told apart: rings are put on by hand.
const ALIKE: f64 = 1.0;
/// A misfit below this is what a ring put on by hand shows; no caution then.
const ORDINARY: f64 = 10.0;
/// How many times better another order must fit before it is named. Measured on 150 random frames a layout, rings 2 to 5
/// degrees and 3 to 5 mm from square: 1 to 2 % false alarms; 1 to 9 % of shifted or reversed orders and a fifth of
/// exchanged pairs are not named.
const CLEARLY: f64 = 1.5;

/// The cautions about strut order of six readings that close as written.
pub(super) fn cautions(case: &Case, platform: &Platform, readings: &PerStrut<Reading>) -> Vec<Finding> {
    let lengths = PerStrut::from_fn(|id| case.frame.struts[id].length_at(readings[id]));
    // The order does not change the mean of the lengths, and so not the square frame to start from.
    let Some(square) = parallel_pose(platform, &lengths, moving_side(case.reference)) else { return Vec::new() };
    let misfit = |order: &[usize; 6]| misfit(case, platform, &lengths, order, &square);
    let Some(written) = misfit(&[0, 1, 2, 3, 4, 5]) else { return Vec::new() };
    let others = orders().into_iter().skip(1);
    let best =
        others.filter_map(|order| misfit(&order).map(|misfit| (misfit, order))).min_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((misfit, order)) = best
        && written > ORDINARY
        && misfit < written / CLEARLY
    {
        return vec![fits_better(written, misfit, &order)];
    }
    let alike = numberings()
        .into_iter()
        .filter(|order| misfit(order).is_some_and(|misfit| (misfit - written).abs() < ALIKE))
        .count();
    if alike > 0 { vec![cannot_tell(alike)] } else { Vec::new() }
}

/// How far the moving ring sits from square and centred on its fragment, in millimetres at the joint circle, when
/// position k carries the length that was written for strut `order[k]`. `None` where that frame does not close.
fn misfit(
    case: &Case,
    platform: &Platform,
    lengths: &PerStrut<StrutLength>,
    order: &[usize; 6],
    square: &Pose<MovRing, RefRing>,
) -> Option<f64> {
    let reordered = PerStrut::new(order.map(|k| lengths[StrutId::ALL[k]]));
    let ring_in_ring = forward(platform, &reordered, square).ok()?.ring_in_ring;
    let ring_in_bone = case.ring_in_bone();
    let moving_ring_in_moving_bone = case.start().inverse() * ring_in_bone * ring_in_ring;
    let turn = (ring_in_bone.rotation().inverse() * moving_ring_in_moving_bone.rotation()).angle().radians();
    let (here, there) = (ring_in_bone.translation().mm(), moving_ring_in_moving_bone.translation().mm());
    let (x, y) = (there[0] - here[0], there[1] - here[1]);
    let across = turn * platform.characteristic_length();
    Some(libm::sqrt(across * across + x * x + y * y))
}

/// The other eleven ways to number a round of six: five other first struts, and the other way round from each.
fn numberings() -> Vec<[usize; 6]> {
    let around = |first: usize, step: usize| [0, 1, 2, 3, 4, 5].map(|k| (first + step * k) % 6);
    let same = (1..6).map(|first| around(first, 1));
    same.chain((0..6).map(|first| around(first, 5))).collect()
}

/// All 720 orders of six, in dictionary order: the first is the order as written.
fn orders() -> Vec<[usize; 6]> {
    let mut orders = vec![Vec::new()];
    for _ in 0..6 {
        orders = orders
            .into_iter()
            .flat_map(|begun: Vec<usize>| {
                (0..6).filter(|k| !begun.contains(k)).map(|k| [begun.clone(), vec![k]].concat()).collect::<Vec<_>>()
            })
            .collect();
    }
    orders.into_iter().filter_map(|order| order.try_into().ok()).collect()
}

fn fits_better(written: f64, misfit: f64, order: &[usize; 6]) -> Finding {
    let order = order.map(|k| (k + 1).to_string()).join(", ");
    let found = format!(
        "as numbered, the moving ring sits {written:.0} mm from square on its bone; with the readings of struts \
         {order} at positions 1, 2, 3, 4, 5, 6 it would sit {misfit:.0} mm from square"
    );
    let advice = "check on the frame which strut is number 1 and which way the numbers run";
    let facts = [("written", format!("{written:.0}")), ("order", order), ("mm", format!("{misfit:.0}"))];
    Finding::new(Code::OrderFitsBetter, found, "struts numbered anticlockwise seen from proximal", advice)
        .said("order-fits-better", facts)
}

fn cannot_tell(alike: usize) -> Finding {
    let found = format!("{alike} other ways to number the struts fit these six readings as well: cannot tell");
    let advice = "check on the frame which strut is number 1 and which way the numbers run";
    Finding::new(Code::OrderCannotTell, found, "struts numbered anticlockwise seen from proximal", advice)
        .said("order-cannot-tell", [("count", alike.to_string())])
}
