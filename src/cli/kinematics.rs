//! `hexfix kinematics`: platforms as JSON Lines, for scripts and frame makers.
//!
//! A line that cannot be solved gives `{"refused": code, "message": words}` and the run goes on.

use super::Failure;
use crate::device::{PerStrut, StrutLength};
use crate::kinematics::{ForwardRefusal, Platform, forward, inverse, parallel_pose};
use crate::space::{MovRing, Point, Pose, RefRing, Rotation, Vector};
use crate::units::Length;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::io::{BufRead, Read, Write};

/// Longest line that is read, bytes; a platform takes about one kilobyte.
const LINE_BYTES: u64 = 1 << 20;

/// What to solve.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Problem {
    /// Strut lengths from a pose
    Inverse,
    /// A pose from strut lengths
    Forward,
    /// Every pose of six lengths (not yet)
    Modes,
}

/// Why a line has no answer: a fixed code and words.
struct Refused(&'static str, String);

impl From<ForwardRefusal> for Refused {
    fn from(refusal: ForwardRefusal) -> Refused {
        Refused(refusal.name(), refusal.to_string())
    }
}

pub(super) fn run(problem: Problem) -> Result<(), Failure> {
    let mut input = std::io::stdin().lock();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    while let Some(line) = next_line(&mut input)? {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = answer(problem, &line);
        let answer = answer.unwrap_or_else(|Refused(code, message)| json!({ "refused": code, "message": message }));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

/// The next line; of an overlong line only the beginning, so that it is refused and the run goes on.
fn next_line(input: &mut impl BufRead) -> Result<Option<Vec<u8>>, Failure> {
    let mut line = Vec::new();
    if input.by_ref().take(LINE_BYTES).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == LINE_BYTES {
        input.skip_until(b'\n')?;
        line.clear();
        line.push(b'!');
    }
    Ok(Some(line))
}

fn answer(problem: Problem, line: &[u8]) -> Result<Value, Refused> {
    if let Problem::Modes = problem {
        let message = "listing every assembly mode is not possible yet; `forward` gives the one connected to a start";
        return Err(Refused("not-yet", message.to_owned()));
    }
    let value: Value = serde_json::from_slice(line).map_err(|error| bad("bad-json", format!("not JSON: {error}")))?;
    let platform = Platform {
        reference: PerStrut::new(points(&value, "reference_joints")?.map(Point::from_mm)),
        moving: PerStrut::new(points(&value, "moving_joints")?.map(Point::from_mm)),
    };
    match problem {
        Problem::Inverse => {
            let lengths = inverse(&platform, &pose(&value, "pose")?).map(|length| length.0.mm());
            if !lengths.iter().all(|(_, length)| length.is_finite()) {
                return Err(bad("too-large", "the lengths are larger than any number".to_owned()));
            }
            Ok(json!({ "lengths": lengths.in_order() }))
        }
        _ => solve_forward(&platform, &value),
    }
}

fn solve_forward(platform: &Platform, value: &Value) -> Result<Value, Refused> {
    let lengths = numbers::<6>(value.get("lengths"), "lengths")?;
    if lengths.iter().any(|length| !(*length > 0.0)) {
        return Err(ForwardRefusal::BadLength.into());
    }
    let lengths = PerStrut::new(lengths.map(|length| StrutLength(Length::from_mm(length))));
    let start = match value.get("near") {
        None | Some(Value::Null) => start(platform, &lengths)?,
        Some(_) => pose(value, "near")?,
    };
    let solution = forward(platform, &lengths, &start)?;
    Ok(json!({
        "pose": {
            "rotation": solution.ring_in_ring.rotation().matrix(),
            "translation": solution.ring_in_ring.translation().mm(),
        },
        "residual": solution.residual.mm(),
        "condition": solution.condition,
    }))
}

/// The parallel pose to continue from. The moving ring is looked for on the side that the joints show: on the -z side
/// where every reference joint lies below every moving joint (joints that face each other there), else on +z.
fn start(platform: &Platform, lengths: &PerStrut<StrutLength>) -> Result<Pose<MovRing, RefRing>, Refused> {
    let highest = platform.reference.iter().map(|(_, joint)| joint.mm()[2]).fold(f64::NEG_INFINITY, f64::max);
    let lowest = platform.moving.iter().map(|(_, joint)| joint.mm()[2]).fold(f64::INFINITY, f64::min);
    let towards = if highest < lowest { -1.0 } else { 1.0 };
    let message = "no parallel pose has the mean of these lengths; give a pose as `near`";
    parallel_pose(platform, lengths, towards).ok_or_else(|| bad("start-needed", message.to_owned()))
}

fn bad(code: &'static str, message: String) -> Refused {
    Refused(code, message)
}

fn points(value: &Value, key: &str) -> Result<[[f64; 3]; 6], Refused> {
    rows::<6>(value.get(key), key)
}

fn pose(value: &Value, key: &str) -> Result<Pose<MovRing, RefRing>, Refused> {
    let pose = value.get(key);
    let rotation = rows::<3>(pose.and_then(|pose| pose.get("rotation")), "rotation")?;
    let translation = numbers::<3>(pose.and_then(|pose| pose.get("translation")), "translation")?;
    let rotation = Rotation::from_matrix(rotation)
        .ok_or_else(|| bad("bad-rotation", format!("`{key}.rotation` is not a rotation matrix")))?;
    Ok(Pose::new(rotation, Vector::from_mm(translation)))
}

fn rows<const N: usize>(value: Option<&Value>, key: &str) -> Result<[[f64; 3]; N], Refused> {
    let list = value.and_then(Value::as_array);
    let rows: Option<Vec<[f64; 3]>> =
        list.and_then(|list| list.iter().map(|row| numbers::<3>(Some(row), key).ok()).collect());
    rows.and_then(|rows| rows.try_into().ok())
        .ok_or_else(|| bad("bad-platform", format!("`{key}` must be {N} lists of three numbers")))
}

fn numbers<const N: usize>(value: Option<&Value>, key: &str) -> Result<[f64; N], Refused> {
    let list = value.and_then(Value::as_array);
    let numbers: Option<Vec<f64>> =
        list.and_then(|list| list.iter().map(|number| number.as_f64().filter(|n| n.is_finite())).collect());
    numbers
        .and_then(|numbers| numbers.try_into().ok())
        .ok_or_else(|| bad("bad-platform", format!("`{key}` must be {N} numbers")))
}
