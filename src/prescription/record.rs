//! The plan as plain numbers: what JSON and CSV write down.

use super::clicks::TubeRecord;
use super::locale::Locale;
use super::sure::SensitivityRecord;
use super::way::exchange_in_words;
use super::words;
use crate::case::{Parameter, Path};
use crate::certainty::Certainty;
use crate::device::{Clicks, PerStrut, Reading};
use crate::finding::Finding;
use crate::kinematics::inverse;
use crate::plan::{Adjustment, Exchange};
use crate::space::{MovBone, MovRing, Pose, RefRing};
use crate::units::Length;
use crate::verify::{DayMovement, Verified};

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

/// A stage of the path; one for a path without stages.
#[derive(Clone, Debug, PartialEq)]
pub struct StageRecord {
    /// What goes to the goal, such as `length`.
    pub parameters: Vec<&'static str>,
    /// The stage as it stands in the case file; `together` or `screw` for a path without stages.
    pub written: String,
    /// First and last row; none where the stage has nothing to do.
    pub rows: Option<(usize, usize)>,
    /// First and last day.
    pub days: Option<(usize, usize)>,
}

/// A strut exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct ExchangeRecord {
    /// Position, 1 to 6.
    pub strut: u8,
    /// Model that is taken off.
    pub from: String,
    /// Model that takes over.
    pub to: String,
    /// First day on which both fit.
    pub first_day: usize,
    /// Last day on which both fit.
    pub last_day: usize,
    /// The chosen day.
    pub day: usize,
    /// Its date, year-month-day.
    pub date: String,
    /// The last row before it.
    pub after_row: usize,
    /// What the old strut reads.
    pub old_reading_mm: f64,
    /// What the new strut must read.
    pub new_reading_mm: f64,
    /// The exchange in a sentence.
    pub in_words: String,
}

/// The movement of one day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayRecord {
    /// Day of turning.
    pub day: usize,
    /// Its date, year-month-day.
    pub date: String,
    /// The point that moved most, and how far in millimetres.
    pub fastest: (String, f64),
    /// The point that moved least, and how far in millimetres.
    pub slowest: (String, f64),
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

/// What is proved of a row. Each number is rounded down.
#[derive(Clone, Debug, PartialEq)]
pub struct ProofRecord {
    /// Number of the row.
    pub row: usize,
    /// 1: nothing of the room for the proof is used up.
    pub margin: f64,
    /// No other pose fits the struts within this distance of the walked one,
    pub unique_mm: f64,
    /// and within this turn.
    pub unique_deg: f64,
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
    /// The plan that this one replaces: its revision and fingerprint.
    pub parent: Option<(u16, String)>,
    /// The stages in order.
    pub stages: Vec<StageRecord>,
    /// The exchanges by day.
    pub exchanges: Vec<ExchangeRecord>,
    /// The movement of every day on which something turns.
    pub days: Vec<DayRecord>,
    /// The rows.
    pub adjustments: Vec<AdjustmentRecord>,
    /// All cautions.
    pub cautions: Vec<CautionRecord>,
    /// All checks.
    pub checks: Vec<CheckRecord>,
    /// How far off the exact path the bone may be.
    pub tube: TubeRecord,
    /// What is proved of every row.
    pub proof: Vec<ProofRecord>,
    /// Clicks of each strut over the whole plan, both ways added up.
    pub clicks_total: [u64; 6],
    /// All watched points.
    pub bone_points: Vec<PointRecord>,
    /// How sure the end is.
    pub sensitivity: SensitivityRecord,
}

impl PlanRecord {
    pub(super) fn of(plan: &Verified, certainty: &Certainty, english: &Locale) -> PlanRecord {
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
            parent: case.parent.as_ref().map(|parent| (parent.revision, parent.fingerprint.clone())),
            stages: stages(plan),
            exchanges: exchanges(plan, english),
            days: days(plan),
            adjustments: rows(plan),
            cautions: Vec::new(),
            checks: checks(plan),
            tube: TubeRecord::of(plan),
            proof: proof(plan),
            clicks_total: *schedule.clicks_total().in_order(),
            bone_points: points(plan),
            sensitivity: SensitivityRecord::of(certainty, english),
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

fn stages(plan: &Verified) -> Vec<StageRecord> {
    let (regimen, rows) = (&plan.case().regimen, &plan.schedule().adjustments);
    let mut before = 0;
    let stage = |(index, rounds): (usize, &usize)| {
        let (parameters, written) = match &regimen.path {
            Path::Together => (Parameter::ALL.to_vec(), "together".to_owned()),
            Path::Screw => (Parameter::ALL.to_vec(), "screw".to_owned()),
            Path::Stages(stages) => stages
                .get(index)
                .map_or((Vec::new(), String::new()), |stage| (stage.value.parameters.clone(), stage.value.to_string())),
        };
        let first = before;
        before += rounds * regimen.rows_a_round();
        let days = rows.get(first).zip(rows.get(before.wrapping_sub(1))).filter(|_| *rounds > 0);
        StageRecord {
            parameters: parameters.iter().map(|parameter| parameter.name()).collect(),
            written,
            rows: (*rounds > 0).then_some((first + 1, before)),
            days: days.map(|(first, last)| (first.day, last.day)),
        }
    };
    plan.schedule().rounds.iter().enumerate().map(stage).collect()
}

fn exchanges(plan: &Verified, english: &Locale) -> Vec<ExchangeRecord> {
    let rows = &plan.schedule().adjustments;
    let record = |exchange: &Exchange| ExchangeRecord {
        strut: exchange.strut.number(),
        from: exchange.from.clone(),
        to: exchange.to.clone(),
        first_day: exchange.first_day,
        last_day: exchange.last_day,
        day: exchange.day,
        date: exchange.date.to_string(),
        after_row: rows.iter().take_while(|row| row.day < exchange.day).count(),
        old_reading_mm: exact(exchange.old_reading),
        new_reading_mm: exact(exchange.new_reading),
        in_words: exchange_in_words(exchange, english),
    };
    plan.schedule().exchanges.iter().map(record).collect()
}

fn days(plan: &Verified) -> Vec<DayRecord> {
    let points = &plan.movement().points;
    let named = |(point, moved): (usize, Length)| (points[point].point.name.clone(), moved.mm());
    let record = |day: &DayMovement| DayRecord {
        day: day.day,
        date: day.date.to_string(),
        fastest: named(day.fastest),
        slowest: named(day.slowest),
    };
    plan.movement().days.iter().map(record).collect()
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

/// A reading at an exchange, with all that a comparison to a billionth of a millimetre needs.
fn exact(reading: Reading) -> f64 {
    (reading.0.mm() * 1e10).round() / 1e10
}

fn pose<Of, In>(pose: &Pose<Of, In>) -> PoseRecord {
    PoseRecord { rotation: pose.rotation().matrix(), translation_mm: pose.translation().mm() }
}

/// Cautions as data.
pub(super) fn cautions(cautions: &[Finding]) -> Vec<CautionRecord> {
    let record = |caution: &Finding| CautionRecord {
        code: caution.code.name(),
        title: caution.code.title(),
        found: caution.found.clone(),
        allowed: caution.allowed.clone(),
        advice: caution.advice.clone(),
    };
    cautions.iter().map(record).collect()
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

fn proof(plan: &Verified) -> Vec<ProofRecord> {
    let record = |(row, proof): (usize, &crate::kinematics::Proof)| ProofRecord {
        row,
        margin: words::down(proof.margin),
        unique_mm: words::down(proof.unique_distance.mm()),
        unique_deg: words::down(proof.unique_turn.degrees()),
    };
    (1..).zip(plan.proofs()).map(record).collect()
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
