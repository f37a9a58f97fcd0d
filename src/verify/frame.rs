//! Do the planned poses of the rings fit the case: mounting, readings or ring distance, joints, and each other?
//!
//! Measured here from the words and the calliper's numbers, not by the formulas that made the poses.

use super::films::medial;
use super::matrix::{CORNERS, Column, Matrix, applied, carried, distance, joint, parts, worse};
use super::points::misplaced;
use super::{Evidence, Outcome};
use crate::anatomy::{Directed, Direction, Fragment};
use crate::case::{Attachment, Case};
use crate::device::StrutId;
use crate::finding::{Code, Finding};
use crate::kinematics::{forward, inverse, parallel_pose};
use crate::units::Length;

/// Greatest difference, millimetres (directions at 100 mm).
const LIMIT: f64 = 1e-6;

pub(super) fn check(evidence: &Evidence) -> Outcome {
    let mut differences = vec![("the mounting", mounting(evidence)), ("the joints", joints(evidence))];
    differences.push(("start of bone and ring", closes(evidence, true)));
    differences.push(("goal of bone and ring", closes(evidence, false)));
    differences.push(attachment(evidence));
    differences.push(("the assembly of six struts", assembly(evidence)));
    differences.push(("the watched points", misplaced(evidence)));
    differences.push(("the walked rows", walked(evidence)));
    let worst = differences.iter().map(|(_, difference)| *difference).fold(0.0, f64::max);
    let mut outcome = Outcome::new(worst, LIMIT, "mm");
    for (what, difference) in differences.into_iter().filter(|(_, difference)| !(*difference <= LIMIT)) {
        outcome = outcome.with(Finding::new(
            Code::FrameDisagrees,
            format!("{what}: {difference:.6} mm from what is written"),
            format!("differences up to {LIMIT} mm"),
            "report this case: the program contradicts itself and has printed nothing",
        ));
    }
    outcome
}

/// The ring's centre and mark against the four mounting words.
fn mounting(evidence: &Evidence) -> f64 {
    let case = evidence.case;
    let (matrix, centre) = parts(&evidence.correction.ring_in_bone);
    let medial = medial(case.limb);
    let words = &case.mounting.centre;
    let written = [medial * size(words.coronal), size(words.sagittal), size(words.axial)];
    let turn = match case.mounting.rotation {
        Directed::Nothing => 0.0,
        Directed::Toward(angle, word) => angle.radians() * if word.word() == "internal" { 1.0 } else { -1.0 },
    };
    // Internal: the mark (y of the ring) has turned from anterior towards medial.
    let mark = applied(&matrix, [0.0, 100.0, 0.0]);
    let mark_written = [100.0 * medial * libm::sin(turn), 100.0 * libm::cos(turn), 0.0];
    let normal = applied(&matrix, [0.0, 0.0, 100.0]);
    largest([distance(centre, written), distance(mark, mark_written), distance(normal, [0.0, 0.0, 100.0])])
}

/// A distance with its sign: positive for the first of its two words.
pub(super) fn size<W: Direction>(quantity: Directed<Length, W>) -> f64 {
    match quantity {
        Directed::Nothing => 0.0,
        Directed::Toward(length, word) => length.mm() * if word == W::WORDS[0].1 { 1.0 } else { -1.0 },
    }
}

/// The joint centres of the solver against those of the frame file.
fn joints(evidence: &Evidence) -> f64 {
    let (case, platform) = (evidence.case, &evidence.correction.platform);
    let differences = StrutId::ALL.map(|id| {
        let (fixed, moving) = joints_of(case, id);
        f64::max(distance(platform.reference[id].mm(), fixed), distance(platform.moving[id].mm(), moving))
    });
    largest(differences)
}

/// The joint of a strut on the ring that stands still, and on the ring that moves.
fn joints_of(case: &Case, id: StrutId) -> (Column, Column) {
    let proximal = joint(&case.frame.proximal_ring.joints_as_proximal[id]);
    let distal = joint(&case.frame.distal_ring.joints_as_distal[id]);
    match case.reference {
        Fragment::Proximal => (proximal, distal),
        Fragment::Distal => (distal, proximal),
    }
}

/// Whether the moving bone lies in one place, reached by its own pose and by way of both rings.
fn closes(evidence: &Evidence, at_start: bool) -> f64 {
    let correction = evidence.correction;
    let (bone, ring) = match at_start {
        true => (parts(&correction.start), parts(&correction.ring_start)),
        false => (parts(&correction.goal), parts(&correction.ring_goal)),
    };
    let (mounted, on_bone) = (parts(&correction.ring_in_bone), parts(&correction.moving_ring_in_moving_bone));
    let differences = CORNERS.map(|corner| {
        let by_bone = carried(&bone, carried(&on_bone, corner));
        let by_rings = carried(&mounted, carried(&ring, corner));
        distance(by_bone, by_rings)
    });
    largest(differences)
}

/// Whether every walked row shows its readings between the calliper's joints, and carries the bone with its ring.
fn walked(evidence: &Evidence) -> f64 {
    let correction = evidence.correction;
    let (mounted, on_bone) = (parts(&correction.ring_in_bone), parts(&correction.moving_ring_in_moving_bone));
    let rows = evidence.walk.iter().zip(evidence.struts).enumerate();
    let off = rows.map(|(row, (pose, struts))| {
        let (ring, bone) = (parts(&pose.ring), parts(&pose.bone));
        let lengths = StrutId::ALL.map(|id| {
            let (fixed, moving) = joints_of(evidence.case, id);
            let written = evidence.readings(row)[id].0.mm() + struts[id].reading_offset.mm();
            (distance(fixed, carried(&ring, moving)) - written).abs()
        });
        let corners = CORNERS.map(|corner| {
            distance(carried(&mounted, carried(&ring, corner)), carried(&bone, carried(&on_bone, corner)))
        });
        worse(largest(lengths), largest(corners))
    });
    off.fold(0.0, worse)
}

/// The frame as read on the limb, or square at the goal.
fn attachment(evidence: &Evidence) -> (&'static str, f64) {
    let (case, correction) = (evidence.case, evidence.correction);
    match &case.attachment {
        Attachment::Readings(readings) => {
            let ring = parts(&correction.ring_start);
            let differences = StrutId::ALL.map(|id| {
                let (fixed, moving) = joints_of(case, id);
                let length = distance(fixed, carried(&ring, moving));
                (length - case.frame.struts[id].reading_offset.mm() - readings[id].0.mm()).abs()
            });
            ("the six readings", largest(differences))
        }
        Attachment::NeutralHeight(height) => {
            let down = if case.reference == Fragment::Proximal { -1.0 } else { 1.0 };
            let square: (Matrix, Column) =
                ([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], [0.0, 0.0, down * height.mm()]);
            let ring = parts(&correction.ring_goal);
            let differences = CORNERS.map(|corner| distance(carried(&ring, corner), carried(&square, corner)));
            ("the square frame at the goal", largest(differences))
        }
    }
}

/// Whether the ring begins in the assembly that a square frame can be moved to: walked there once more from the square
/// frame on the moving ring's own side. Up to forty poses have the same six lengths (hazard D1).
fn assembly(evidence: &Evidence) -> f64 {
    let (case, correction) = (evidence.case, evidence.correction);
    if let Attachment::NeutralHeight(_) = case.attachment {
        // The square frame itself is the goal, and the walk to it crosses no singular pose.
        return 0.0;
    }
    let towards = if case.reference == Fragment::Proximal { -1.0 } else { 1.0 };
    let lengths = inverse(&correction.platform, &correction.ring_start);
    let walked = parallel_pose(&correction.platform, &lengths, towards)
        .and_then(|square| forward(&correction.platform, &lengths, &square).ok());
    walked.map_or(f64::NAN, |walked| {
        let (there, claimed) = (parts(&walked.ring_in_ring), parts(&correction.ring_start));
        largest(CORNERS.map(|corner| distance(carried(&there, corner), carried(&claimed, corner))))
    })
}

/// The largest of some differences; a difference that is no number is the largest of all.
fn largest<const N: usize>(differences: [f64; N]) -> f64 {
    differences.into_iter().fold(0.0, worse)
}
