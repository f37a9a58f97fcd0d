//! Where a limb stands on its plan, in words and as plain numbers.

use super::locale::Locale;
use super::words::{counted, listed, number, time};
use crate::anatomy::{Directed, Direction};
use crate::case::{Alignment, Offsets};
use crate::device::StrutId;
use crate::language::Language;
use crate::units::{Angle, Length, Projected};
use crate::verify::{StrutNow, Verified, Whereabouts};

/// What stands under every answer.
const NO_CATCHING_UP: &str = "Never make up missed turns without the surgeon.";

/// A quantity with a direction as data: a size of nothing has no word.
#[derive(Clone, Debug, PartialEq)]
pub struct FilmRecord {
    /// Its key in a case file, such as `ap.angulation`.
    pub key: &'static str,
    /// `deg` or `mm`.
    pub unit: &'static str,
    /// The size now, and its word.
    pub now: (f64, Option<&'static str>),
    /// The size at the goal, and its word.
    pub goal: (f64, Option<&'static str>),
}

/// How a strut stands.
#[derive(Clone, Debug, PartialEq)]
pub struct StrutRecord {
    /// Its number.
    pub strut: u8,
    /// The model in place.
    pub model: String,
    /// What its scale reads in the plan, millimetres.
    pub planned_mm: f64,
    /// What its scale reads, millimetres.
    pub reading_mm: f64,
    /// Positive where it is too long.
    pub clicks_off: f64,
    /// Negative where it is behind; none where its reading is that of no row.
    pub turns: Option<i64>,
}

/// Where a limb stands on its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct WhereRecord {
    /// The case code.
    pub code: String,
    /// The revision.
    pub revision: u16,
    /// The fingerprint of the plan.
    pub fingerprint: String,
    /// Year-month-day.
    pub on: String,
    /// Hours and minutes, where they are known.
    pub at: Option<String>,
    /// First and last row that may be the last one done; 0 is the start.
    pub due_row: [usize; 2],
    /// The row that the readings fit best.
    pub row: usize,
    /// Whether each reading is within half a click of that row.
    pub fits: bool,
    /// The due row that the readings are held against.
    pub planned_row: usize,
    /// Struts 1 to 6.
    pub struts: Vec<StrutRecord>,
    /// From where the plan has the centre of the cut to where it is: right, anterior, proximal, millimetres.
    pub shift_mm: [f64; 3],
    /// The same in words.
    pub shift_words: String,
    /// The turn between the planned pose and this one, degrees.
    pub turn_deg: f64,
    /// What films would show, and the goal.
    pub films: Vec<FilmRecord>,
    /// The way of the centre of the cut to the goal, millimetres.
    pub left_mm: f64,
    /// The turn to the goal, degrees.
    pub left_deg: f64,
    /// The answer in words.
    pub text: Vec<String>,
}

impl WhereRecord {
    /// Puts an answer into words. `fingerprint` is that of the plan.
    pub fn of(plan: &Verified, fingerprint: &str, found: &Whereabouts) -> WhereRecord {
        let case = plan.case();
        let struts = found.struts.iter().map(|(id, strut)| strut_record(id, strut)).collect();
        WhereRecord {
            code: case.code.clone(),
            revision: case.revision,
            fingerprint: fingerprint.to_owned(),
            on: found.on.to_string(),
            at: found.at.map(time),
            due_row: [found.due.0, found.due.1],
            row: found.row,
            fits: found.fits,
            planned_row: found.against,
            struts,
            shift_mm: found.bone.vector.mm().map(four),
            shift_words: shift(&found.bone.shift),
            turn_deg: four(found.bone.turn.degrees()),
            films: films(&found.bone.films, &case.goal),
            left_mm: four(found.bone.left.mm()),
            left_deg: four(found.bone.turn_left.degrees()),
            text: text(plan, fingerprint, found),
        }
    }
}

fn strut_record(id: StrutId, strut: &StrutNow) -> StrutRecord {
    StrutRecord {
        strut: id.number(),
        model: strut.model.clone(),
        planned_mm: four(strut.planned.0.mm()),
        reading_mm: four(strut.reading.0.mm()),
        clicks_off: four(strut.clicks_off),
        turns: strut.turns,
    }
}

/// At most four digits after the full stop; minus zero would print a sign.
fn four(value: f64) -> f64 {
    let rounded = (value * 1e4).round() / 1e4;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn text(plan: &Verified, fingerprint: &str, found: &Whereabouts) -> Vec<String> {
    let case = plan.case();
    let at = found.at.map_or(String::new(), |at| format!(" at {}", time(at)));
    let mut lines = vec![
        format!("{}, revision {}, fingerprint {fingerprint}", case.code, case.revision),
        format!("Readings of {}{at}. {}", Locale::of(Language::English).date(found.on), due(plan, found)),
        which_row(found),
        String::new(),
        format!("{:<5}  {:<16} {:>10} {:>10}  {:<22}  turns", "strut", "model", "planned", "read", "difference"),
    ];
    lines.extend(found.struts.iter().map(|(id, strut)| strut_line(id, strut)));
    lines.push(String::new());
    let moving = case.reference.other();
    let bone = &found.bone;
    let turned = match number(bone.turn.degrees(), 1) {
        nothing if nothing == "0" => "not turned against it".to_owned(),
        degrees => format!("turned by {degrees}° against it"),
    };
    lines.push(match shift(&bone.shift).as_str() {
        "none" => format!("The moving ({moving}) fragment stands where the plan has it, and is {turned}."),
        some => {
            format!("The moving ({moving}) fragment stands {some} of where the plan has it, and is {turned}.")
        }
    });
    lines.push(format!("Measured at the centre of the cut; the plan is that of {}.", row_name(found.against)));
    lines.push(String::new());
    lines.push(format!("{:<22} {:<22} {}", "deformity", "now", "goal"));
    let films = films(&bone.films, &case.goal);
    lines.extend(
        films.iter().map(|film| format!("{:<22} {:<22} {}", film.key, size(film, film.now), size(film, film.goal))),
    );
    let (left, turn) = (number(bone.left.mm(), 1), number(bone.turn_left.degrees(), 1));
    lines.push(format!("Left to the goal: {left} mm at the centre of the cut and a turn of {turn}°."));
    lines.push(String::new());
    lines.push(NO_CATCHING_UP.to_owned());
    lines
}

fn row_name(row: usize) -> String {
    if row == 0 { "the start".to_owned() } else { format!("row {row}") }
}

/// What the plan has done by then.
fn due(plan: &Verified, found: &Whereabouts) -> String {
    let rows = plan.schedule().adjustments.len();
    match found.due {
        (0, 0) => format!("Due by then: no row yet, of {rows}."),
        (0, last) => format!("Due by then: up to row {last} of {rows}."),
        (first, last) if first == last => format!("Due by then: row {last} of {rows}."),
        (first, last) => format!("Due by then: row {first} to {last} of {rows}."),
    }
}

/// Which row the readings are, and how far that is from the plan.
fn which_row(found: &Whereabouts) -> String {
    let row = row_name(found.row);
    let far = |rows: usize| counted(rows, "row", "rows");
    let place = match found.row.cmp(&found.against) {
        std::cmp::Ordering::Equal => "on plan".to_owned(),
        std::cmp::Ordering::Less => format!("{} behind", far(found.against - found.row)),
        std::cmp::Ordering::Greater => format!("{} ahead", far(found.row - found.against)),
    };
    match found.fits {
        true => format!("The six readings are those of {row}: {place}."),
        false => format!("The six readings fit {row} best ({place}), but not all six of them."),
    }
}

fn strut_line(id: StrutId, strut: &StrutNow) -> String {
    let off = number(strut.clicks_off.abs(), 2);
    let clicks = if off == "1" { "click" } else { "clicks" };
    let difference = match off.as_str() {
        "0" => "none".to_owned(),
        _ if strut.clicks_off > 0.0 => format!("{off} {clicks} too long"),
        _ => format!("{off} {clicks} too short"),
    };
    let turns = match strut.turns {
        None => "fits no row".to_owned(),
        Some(0) => "on plan".to_owned(),
        Some(turns) => {
            let way = if turns < 0 { "behind" } else { "ahead" };
            format!("{} {way}", counted(turns.unsigned_abs() as usize, "turn", "turns"))
        }
    };
    let (planned, read) = (number(strut.planned.0.mm(), 2), number(strut.reading.0.mm(), 2));
    format!("{:<5}  {:<16} {planned:>7} mm {read:>7} mm  {difference:<22}  {turns}", id.to_string(), strut.model)
}

/// A shift in words, such as `1 mm proximal and 0.3 mm medial`; `none` where nothing of it shows in tenths.
fn shift(offsets: &Offsets) -> String {
    let parts = [tenths(offsets.axial), tenths(offsets.coronal), tenths(offsets.sagittal)];
    let there: Vec<String> = parts.into_iter().flatten().collect();
    if there.is_empty() { "none".to_owned() } else { listed(&there) }
}

fn tenths<W: Direction>(shift: Directed<Length, W>) -> Option<String> {
    match shift {
        Directed::Toward(size, word) if size.mm() >= 0.05 => {
            Some(format!("{} mm {}", number(size.mm(), 1), word.word()))
        }
        _ => None,
    }
}

/// The six words now and at the goal, sizes in tenths.
fn films(now: &Alignment, goal: &Alignment) -> Vec<FilmRecord> {
    let pair = |key, unit, now, goal| FilmRecord { key, unit, now, goal };
    let degrees = |a: Projected| a.degrees();
    vec![
        pair("ap.angulation", "deg", film(now.coronal_angulation, degrees), film(goal.coronal_angulation, degrees)),
        pair(
            "ap.translation",
            "mm",
            film(now.coronal_translation, Length::mm),
            film(goal.coronal_translation, Length::mm),
        ),
        pair(
            "lateral.angulation",
            "deg",
            film(now.sagittal_angulation, degrees),
            film(goal.sagittal_angulation, degrees),
        ),
        pair(
            "lateral.translation",
            "mm",
            film(now.sagittal_translation, Length::mm),
            film(goal.sagittal_translation, Length::mm),
        ),
        pair("axial.rotation", "deg", film(now.rotation, Angle::degrees), film(goal.rotation, Angle::degrees)),
        pair("axial.length", "mm", film(now.length, Length::mm), film(goal.length, Length::mm)),
    ]
}

fn film<Q: Copy, W: Direction>(quantity: Directed<Q, W>, size: impl Fn(Q) -> f64) -> (f64, Option<&'static str>) {
    match quantity {
        Directed::Nothing => (0.0, None),
        Directed::Toward(amount, word) => match four(size(amount)) {
            0.0 => (0.0, None),
            some => (some, Some(word.word())),
        },
    }
}

/// `11.2 deg varus`; `none` where nothing of it shows in tenths.
fn size(film: &FilmRecord, (size, word): (f64, Option<&'static str>)) -> String {
    match word {
        Some(word) if size >= 0.05 => format!("{} {} {word}", number(size, 1), film.unit),
        _ => "none".to_owned(),
    }
}
