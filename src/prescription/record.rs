//! The plan as plain numbers: what JSON and CSV write down.

use super::words;
use crate::device::{Clicks, PerStrut, Reading};
use crate::kinematics::inverse;
use crate::plan::Adjustment;
use crate::space::{MovBone, MovRing, Pose, RefRing};
use crate::verify::Verified;

/// A pose as numbers: `p_in = rotation p_of + translation_mm`.
#[derive(Clone, Debug, PartialEq)]
pub struct PoseRecord {
    /// Rotation matrix, rows first.
    pub rotation: [[f64; 3]; 3],
    /// Translation, millimetres.
    pub translation_mm: [f64; 3],
}

/// The frame at the start or at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// Exact joint-to-joint lengths before any rounding, struts 1 to 6.
    pub lengths_mm: [f64; 6],
    /// What the scales read, struts 1 to 6.
    pub readings_mm: [f64; 6],
    /// The exact pose of the moving ring.
    pub moving_ring_in_reference_ring: PoseRecord,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjustmentRecord {
    /// Counted from 1.
    pub number: usize,
    /// Day of turning, from 1.
    pub day: usize,
    /// Year-month-day.
    pub date: String,
    /// Day of the week in English.
    pub weekday: &'static str,
    /// Hours and minutes.
    pub time: String,
    /// What the scales read when the row is done.
    pub readings_mm: [f64; 6],
    /// Clicks turned in this row, positive for longer.
    pub clicks: [i64; 6],
    /// The walked pose of the moving fragment.
    pub moving_fragment_in_reference_fragment: PoseRecord,
}

/// A caution.
#[derive(Clone, Debug, PartialEq)]
pub struct CautionRecord {
    /// Its fixed name.
    pub code: &'static str,
    /// Its title in words.
    pub title: &'static str,
    /// What was found.
    pub found: String,
    /// What is allowed or usual.
    pub allowed: String,
    /// What to do.
    pub advice: String,
}

/// A check that was passed.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRecord {
    /// What it holds.
    pub name: &'static str,
    /// The worst value found.
    pub worst: f64,
    /// The value it was held against.
    pub limit: f64,
    /// Unit of both.
    pub unit: &'static str,
    /// Whether the check passed with a caution.
    pub cautioned: bool,
}

/// A watched point.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRecord {
    /// What it is.
    pub name: String,
    /// In the moving fragment's axes, from the corresponding point.
    pub in_moving_fragment: [f64; 3],
    /// In the reference fragment's axes at the start of the walk.
    pub start: [f64; 3],
    /// In the reference fragment's axes at the end of the walk.
    pub end: [f64; 3],
}

/// The whole plan as plain numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRecord {
    /// The case code.
    pub code: String,
    /// The revision.
    pub revision: u16,
    /// Such as `right tibia`.
    pub limb: String,
    /// `proximal` or `distal`.
    pub reference: String,
    /// Short fingerprint of inputs and rows.
    pub fingerprint: String,
    /// Name of the frame system.
    pub frame_system: String,
    /// Fingerprint of the file that describes it.
    pub frame_fingerprint: String,
    /// The start.
    pub start: Station,
    /// The goal.
    pub end: Station,
    /// The rows.
    pub adjustments: Vec<AdjustmentRecord>,
    /// All cautions.
    pub cautions: Vec<CautionRecord>,
    /// All checks.
    pub checks: Vec<CheckRecord>,
    /// Clicks of each strut over the whole plan, both ways added up.
    pub clicks_total: [u64; 6],
    /// All watched points.
    pub bone_points: Vec<PointRecord>,
}

impl PlanRecord {
    pub(super) fn of(plan: &Verified) -> PlanRecord {
        let (case, correction, schedule) = (plan.case(), plan.correction(), plan.schedule());
        let last = schedule.adjustments.last().map_or(&schedule.start_readings, |row| &row.readings);
        PlanRecord {
            code: case.code.clone(),
            revision: case.revision,
            limb: case.limb.to_string(),
            reference: case.reference.to_string(),
            fingerprint: String::new(),
            frame_system: case.frame.system.clone(),
            frame_fingerprint: case.frame.fingerprint.clone(),
            start: station(plan, &correction.ring_start, &schedule.start_readings),
            end: station(plan, &correction.ring_goal, last),
            adjustments: rows(plan),
            cautions: cautions(plan),
            checks: checks(plan),
            clicks_total: *schedule.clicks_total().in_order(),
            bone_points: points(plan),
        }
    }
}

fn station(plan: &Verified, ring: &Pose<MovRing, RefRing>, readings: &PerStrut<Reading>) -> Station {
    let lengths = inverse(&plan.correction().platform, ring);
    Station {
        lengths_mm: *lengths.map(|length| length.0.mm()).in_order(),
        readings_mm: millimetres(readings),
        moving_ring_in_reference_ring: pose(ring),
    }
}

fn rows(plan: &Verified) -> Vec<AdjustmentRecord> {
    let walk = &plan.walk()[1..];
    plan.schedule().adjustments.iter().zip(walk).map(|(row, walked)| record(row, &walked.bone)).collect()
}

fn record<In>(row: &Adjustment, bone: &Pose<MovBone, In>) -> AdjustmentRecord {
    AdjustmentRecord {
        number: row.number,
        day: row.day,
        date: row.date.to_string(),
        weekday: words::weekday(row.date),
        time: words::time(row.time),
        readings_mm: millimetres(&row.readings),
        clicks: *row.clicks.map(|Clicks(clicks)| *clicks).in_order(),
        moving_fragment_in_reference_fragment: pose(bone),
    }
}

/// Readings without the last digits of binary arithmetic: a scale has no billionths of a millimetre.
fn millimetres(readings: &PerStrut<Reading>) -> [f64; 6] {
    *readings.map(|reading| (reading.0.mm() * 1e6).round() / 1e6).in_order()
}

fn pose<Of, In>(pose: &Pose<Of, In>) -> PoseRecord {
    PoseRecord { rotation: pose.rotation().matrix(), translation_mm: pose.translation().mm() }
}

fn cautions(plan: &Verified) -> Vec<CautionRecord> {
    let record = |caution: &crate::finding::Finding| CautionRecord {
        code: caution.code.name(),
        title: caution.code.title(),
        found: caution.found.clone(),
        allowed: caution.allowed.clone(),
        advice: caution.advice.clone(),
    };
    plan.cautions().iter().map(record).collect()
}

fn checks(plan: &Verified) -> Vec<CheckRecord> {
    let record = |passed: &crate::verify::Passed| CheckRecord {
        name: passed.name,
        worst: passed.worst,
        limit: passed.limit,
        unit: passed.unit,
        cautioned: passed.cautioned,
    };
    plan.passed().iter().map(record).collect()
}

fn points(plan: &Verified) -> Vec<PointRecord> {
    let record = |moved: &crate::verify::PointMovement| {
        let place =
            |place: Option<&crate::space::Point<crate::space::RefBone>>| place.map_or([f64::NAN; 3], |p| p.mm());
        PointRecord {
            name: moved.point.name.clone(),
            in_moving_fragment: moved.point.place.mm(),
            start: place(moved.places.first()),
            end: place(moved.places.last()),
        }
    };
    plan.movement().points.iter().map(record).collect()
}
