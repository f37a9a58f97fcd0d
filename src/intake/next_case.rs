//! The case file that comes after a plan: the same, held for a while, or with everything blank that new films must show.
//!
//! A case is written block by block, as it would be written by hand. What is written is read back before it counts.

use super::next_pages::{consolidation, has_pages, languages, pages};
use super::treatment::WEEKDAYS;
use crate::anatomy::{Directed, Direction};
use crate::case::{
    Alignment, Attachment, Case, Hold, Offsets, Parent, Path, Private, Rounding, StandardDeviation, Start,
};
use crate::case::{StructureAtRisk, Visit};
use crate::device::{PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::units::{Angle, Length, Projected};
use crate::verify::{InPlace, Verified};
use jiff::civil::{Date, Time};
use std::fmt::Write;

/// What a surgeon brings to a revision besides new films.
#[derive(Clone, Debug)]
pub struct Reread {
    /// The six scales as read.
    pub readings: PerStrut<Reading>,
    /// The day on which they were read.
    pub read_on: Date,
    /// The first day of turning of the next plan.
    pub start: Date,
}

/// A case file to fill in, and what was done with every block.
#[derive(Clone, Debug)]
pub struct Revised {
    /// The text of the file.
    pub text: String,
    /// The blocks that must be filled in.
    pub blank: Vec<String>,
    /// How many values are left empty.
    pub blanks: usize,
    /// The blocks that are copied and must be confirmed.
    pub copied: Vec<String>,
    /// The exchanges that count as done, in words.
    pub exchanges: Vec<String>,
}

/// The next case file for new films: the readings as read on the struts in place, everything that is measured on films left
/// empty, the rest copied with a mark to confirm it. Interruptions are over and are not copied.
///
/// # Errors
/// `reading-out-of-range` where a reading is not on the scale of the strut in place.
pub fn revised(plan: &Verified, parent: &Parent, reread: &Reread) -> Result<Revised, Vec<Finding>> {
    let case = plan.case();
    let in_place = InPlace::on(plan, reread.read_on);
    let off_scale = in_place.off_scale(&reread.readings);
    if !off_scale.is_empty() {
        return Err(off_scale);
    }
    let exchanges: Vec<String> = in_place
        .exchanges
        .iter()
        .map(|done| format!("strut {} from {} to {} on {}", done.strut, done.from, done.to, done.date))
        .collect();
    let confirm = format!("# copied from revision {}: confirm", parent.revision);
    let mut out = format!(
        "# {} revision {}: written by `hexfix revise` from revision {}, fingerprint {}.\n\
         # Fill in every empty value from new films; the file is refused until none is left. Zero is written `none`.\n",
        case.code,
        parent.revision + 1,
        parent.revision,
        parent.fingerprint
    );
    head(&mut out, case, parent, &format!("   {confirm}"));
    let done = match exchanges.as_slice() {
        [] => format!("no exchange was planned up to {}", reread.read_on),
        some => format!("taken as done: {}", some.join(", ")),
    };
    let _ = writeln!(out, "\n{confirm}; struts in place on {}: {done}", reread.read_on);
    let names = in_place.struts.map(|strut| strut.name.clone());
    frame(&mut out, case, &names, &Attachment::Readings(reread.readings));
    out.push_str(BLANK);
    let _ = writeln!(out, "\n{confirm}");
    alignment(&mut out, "goal", &case.goal);
    let _ = writeln!(out, "\n{confirm}; true only if the origin is the same point");
    osteotomy(&mut out, case);
    if !case.at_risk.is_empty() {
        let _ = writeln!(
            out,
            "\n# Where they lie now: they have moved with the fragment. Names and rates {}",
            &confirm[2..]
        );
        out.push_str("at_risk:\n");
        case.at_risk.iter().for_each(|point| at_risk(&mut out, point, None));
    }
    let stages = match case.regimen.path {
        Path::Stages(_) => "; delete the stages of the path that are done",
        _ => "",
    };
    let _ = writeln!(out, "\n{confirm}{stages}");
    let start = Start::Date { start: reread.start, read_on: reread.read_on };
    treatment(&mut out, case, start, &[]);
    if case.uncertainty.is_some() {
        let _ = writeln!(out, "\n{confirm}");
        uncertainty(&mut out, case);
    }
    pages(&mut out, &case.pages, &format!("\n{confirm}\n"));
    Ok(Revised {
        text: out,
        blank: blank(case),
        blanks: BLANKS + BLANKS_AT_RISK * case.at_risk.len(),
        copied: copied(case),
        exchanges,
    })
}

/// The next case file with an interruption: complete, and the same but for it. Where the last interruption is after the
/// same row, its day of resuming is changed.
///
/// # Errors
/// `hold-wrong` where that row is held until that day already.
pub fn held(case: &Case, parent: &Parent, hold: Hold) -> Result<String, Vec<Finding>> {
    let mut holds: Vec<Hold> = case.regimen.holds.iter().map(|hold| hold.value).collect();
    if holds.contains(&hold) {
        let found = format!("an interruption after row {} until {}, which is in the case", hold.after_row, hold.resume);
        let allowed = "a new interruption, or another day for the last one";
        return Err(vec![Finding::new(Code::HoldWrong, found, allowed, "use the case as it is")]);
    }
    if holds.last().is_some_and(|last| last.after_row == hold.after_row) {
        holds.pop();
    }
    holds.push(hold);
    let mut out = format!(
        "# {} revision {}: written by `hexfix hold` from revision {}, fingerprint {}.\n\
         # The same plan with an interruption after row {}: the next row stands on {}.\n",
        case.code,
        parent.revision + 1,
        parent.revision,
        parent.fingerprint,
        hold.after_row,
        hold.resume
    );
    head(&mut out, case, parent, "");
    out.push('\n');
    frame(&mut out, case, &case.frame.struts.map(|strut| strut.name.clone()), &case.attachment);
    out.push('\n');
    let centre = offsets(&case.mounting.centre);
    let rotation = directed(case.mounting.rotation, Angle::degrees, "deg");
    let _ = writeln!(out, "mounting: {{ {centre}, rotation: {rotation} }}");
    alignment(&mut out, "deformity", &case.deformity);
    alignment(&mut out, "goal", &case.goal);
    osteotomy(&mut out, case);
    if !case.at_risk.is_empty() {
        out.push_str("at_risk:\n");
        case.at_risk.iter().for_each(|point| at_risk(&mut out, point, Some(&point.offsets)));
    }
    out.push('\n');
    treatment(&mut out, case, case.regimen.start, &holds);
    uncertainty(&mut out, case);
    pages(&mut out, &case.pages, "");
    Ok(out)
}

/// What must be measured again, as in an empty case.
const BLANK: &str = "
# Stand at the origin on the reference bone and say where the centre of the reference ring is.
mounting:
  ap:                 # mm medial|lateral, such as 5 mm medial
  lateral:            # mm anterior|posterior
  axial:              # mm proximal|distal
  rotation:           # deg internal|external: which way the ring's anterior mark is turned

# How the distal fragment lies against the proximal one, whichever is the reference. Films square to the reference.
deformity:
  ap:
    angulation:       # deg varus|valgus
    translation:      # mm medial|lateral
  lateral:
    angulation:       # deg apex-anterior|apex-posterior
    translation:      # mm anterior|posterior
  axial:
    rotation:         # deg internal|external
    length:           # mm short|long
";
/// Empty values of [`BLANK`], and of each point at risk.
const BLANKS: usize = 10;
const BLANKS_AT_RISK: usize = 3;

fn blank(case: &Case) -> Vec<String> {
    let places = case.at_risk.iter().map(|point| format!("place of {}", point.name));
    ["mounting".to_owned(), "deformity".to_owned()].into_iter().chain(places).collect()
}

fn copied(case: &Case) -> Vec<String> {
    let (patient, clinic) = (&case.patient, &case.clinic);
    let has_patient = patient.name.is_some() || patient.born.is_some() || patient.record.is_some();
    let has_clinic = [&clinic.name, &clinic.surgeon, &clinic.telephone, &clinic.emergency].iter().any(|e| e.is_some());
    let named = [
        (has_patient, "patient"),
        (has_clinic, "clinic"),
        (true, "limb"),
        (true, "reference"),
        (true, "system, rings and struts of the frame"),
        (true, "goal"),
        (true, "osteotomy"),
        (!case.at_risk.is_empty(), "names and rates of points at risk"),
        (true, "treatment but for its start"),
        (case.uncertainty.is_some(), "uncertainty"),
    ];
    let named = named.into_iter().chain(has_pages(&case.pages));
    named.filter(|(there, _)| *there).map(|(_, name)| name.to_owned()).collect()
}

/// Everything up to the frame. `mark` stands behind what a surgeon must confirm.
fn head(out: &mut String, case: &Case, parent: &Parent, mark: &str) {
    let _ = writeln!(out, "hexfix_case: 1\ncode: {}\nrevision: {}", case.code, parent.revision + 1);
    let _ = writeln!(out, "parent: {{ revision: {}, fingerprint: {} }}", parent.revision, parent.fingerprint);
    let (patient, clinic) = (&case.patient, &case.clinic);
    let name = patient.name.as_ref().map(Private::for_the_page).map(|text| quoted(text));
    let born = patient.born.as_ref().map(Private::for_the_page).map(Date::to_string);
    let record = patient.record.as_ref().map(Private::for_the_page).map(|text| quoted(text));
    block(out, "patient", mark, &[("name", name), ("born", born), ("record", record)]);
    let text = |entry: &Option<String>| entry.as_ref().map(|text| quoted(text));
    let entries = [
        ("name", text(&clinic.name)),
        ("surgeon", text(&clinic.surgeon)),
        ("telephone", text(&clinic.telephone)),
        ("emergency", text(&clinic.emergency)),
    ];
    block(out, "clinic", mark, &entries);
    languages(out, &case.pages, mark);
    let _ = writeln!(out, "limb: {}{mark}\nreference: {}{mark}", case.limb, case.reference);
}

/// A mapping of what is there; nothing where nothing is.
fn block(out: &mut String, key: &str, mark: &str, entries: &[(&str, Option<String>)]) {
    let there: Vec<String> =
        entries.iter().filter_map(|(key, value)| value.as_ref().map(|value| format!("{key}: {value}"))).collect();
    if !there.is_empty() {
        let _ = writeln!(out, "{key}: {{ {} }}{mark}", there.join(", "));
    }
}

fn frame(out: &mut String, case: &Case, struts: &PerStrut<String>, attachment: &Attachment) {
    let frame = &case.frame;
    let _ = writeln!(out, "frame:\n  system: {}", frame.system);
    let _ = writeln!(out, "  proximal_ring: {}\n  distal_ring: {}", frame.proximal_ring.name, frame.distal_ring.name);
    let _ = writeln!(out, "  struts: {{ {} }}", six(&struts.map(|name| name.clone())));
    let _ = match attachment {
        Attachment::Readings(readings) => {
            writeln!(out, "  readings: {{ {} }}", six(&readings.map(|reading| millimetres(reading.0))))
        }
        Attachment::NeutralHeight(height) => writeln!(out, "  neutral_height: {}", millimetres(*height)),
    };
}

fn six(values: &PerStrut<String>) -> String {
    values.iter().map(|(id, value)| format!("{id}: {value}")).collect::<Vec<_>>().join(", ")
}

fn alignment(out: &mut String, key: &str, words: &Alignment) {
    let film = |angle: String, shift: String| format!("{{ angulation: {angle}, translation: {shift} }}");
    let ap = film(
        directed(words.coronal_angulation, Projected::degrees, "deg"),
        directed(words.coronal_translation, Length::mm, "mm"),
    );
    let lateral = film(
        directed(words.sagittal_angulation, Projected::degrees, "deg"),
        directed(words.sagittal_translation, Length::mm, "mm"),
    );
    let rotation = directed(words.rotation, Angle::degrees, "deg");
    let length = directed(words.length, Length::mm, "mm");
    let _ = writeln!(out, "{key}:\n  ap: {ap}\n  lateral: {lateral}");
    let _ = writeln!(out, "  axial: {{ rotation: {rotation}, length: {length} }}");
}

fn osteotomy(out: &mut String, case: &Case) {
    let level = directed(case.osteotomy.level, Length::mm, "mm");
    let _ = writeln!(out, "osteotomy: {{ level: {level}, diameter: {} }}", millimetres(case.osteotomy.diameter));
}

/// A point at risk; without its place where that is to be filled in.
fn at_risk(out: &mut String, point: &StructureAtRisk, place: Option<&Offsets>) {
    let place = place.map_or("ap: , lateral: , axial: ".to_owned(), offsets);
    let rate = point.rate.map_or(String::new(), |rate| format!(", rate: {} mm/day", number(rate.mm_per_day())));
    let _ = writeln!(out, "  - {{ name: {}, {place}{rate} }}", quoted(&point.name));
}

fn offsets(offsets: &Offsets) -> String {
    format!(
        "ap: {}, lateral: {}, axial: {}",
        directed(offsets.coronal, Length::mm, "mm"),
        directed(offsets.sagittal, Length::mm, "mm"),
        directed(offsets.axial, Length::mm, "mm")
    )
}

fn treatment(out: &mut String, case: &Case, start: Start, holds: &[Hold]) {
    let regimen = &case.regimen;
    let _ = writeln!(out, "treatment:\n  surgery: {}", regimen.surgery);
    let _ = match start {
        Start::Latency { days: 0 } => writeln!(out, "  latency: none"),
        Start::Latency { days: 1 } => writeln!(out, "  latency: 1 day"),
        Start::Latency { days } => writeln!(out, "  latency: {days} days"),
        Start::Date { start, read_on } => writeln!(out, "  start: {start}\n  read_on: {read_on}"),
    };
    let times: Vec<String> = regimen.times.iter().map(time).collect();
    let _ = writeln!(out, "  rate: {} mm/day", number(regimen.rate.mm_per_day()));
    let _ = writeln!(out, "  times: [ {} ]", times.join(", "));
    if let Some(groups) = &regimen.split {
        let group = |group: &Vec<StrutId>| format!("[{}]", listed(group.iter().map(StrutId::to_string)));
        let _ = writeln!(out, "  split: [{}]", listed(groups.iter().map(group)));
    }
    let path = match &regimen.path {
        Path::Together => "together".to_owned(),
        Path::Screw => "screw".to_owned(),
        Path::Stages(stages) => format!("[ {} ]", listed(stages.iter().map(|stage| stage.value.to_string()))),
    };
    let _ = writeln!(out, "  path: {path}");
    // Smooth is what a case without this key says.
    if regimen.rounding == Rounding::Nearest {
        out.push_str("  rounding: nearest\n");
    }
    if let Some(visits) = &regimen.visits {
        let _ = writeln!(out, "  visits: [ {} ]", listed(visits.iter().map(visit)));
    }
    // One strut a visit is what a case without this key says.
    if regimen.exchanges_a_visit > 1 {
        let _ = writeln!(out, "  exchanges_a_visit: {} struts", regimen.exchanges_a_visit);
    }
    if !holds.is_empty() {
        let entry = |hold: &Hold| format!("{{ after_row: {}, resume: {} }}", hold.after_row, hold.resume);
        let _ = writeln!(out, "  hold: [ {} ]", listed(holds.iter().map(entry)));
    }
    consolidation(out, &case.pages);
}

/// How far numbers may be off; nothing where the case does not say.
fn uncertainty(out: &mut String, case: &Case) {
    let Some(off) = case.uncertainty else { return };
    let size = |amount: f64, unit: &str| match number(amount).as_str() {
        "0" => "none".to_owned(),
        some => format!("{some} {unit}"),
    };
    let part = |part: StandardDeviation| {
        format!("{{ distance: {}, angle: {} }}", size(part.distance.mm(), "mm"), size(part.angle.degrees(), "deg"))
    };
    let _ = writeln!(out, "uncertainty:\n  mounting: {}\n  films: {}", part(off.mounting), part(off.films));
}

fn time(time: &Time) -> String {
    format!("\"{:02}:{:02}\"", time.hour(), time.minute())
}

fn visit(visit: &Visit) -> String {
    match visit {
        Visit::Date(date) => date.to_string(),
        Visit::Weekday(day) => {
            WEEKDAYS.iter().find(|(_, weekday)| weekday == day).map_or(String::new(), |(name, _)| (*name).to_owned())
        }
    }
}

fn listed(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

fn directed<Q: Copy, W: Direction>(quantity: Directed<Q, W>, size: impl Fn(Q) -> f64, unit: &str) -> String {
    match quantity {
        Directed::Nothing => "none".to_owned(),
        Directed::Toward(amount, word) => format!("{} {unit} {}", number(size(amount)), word.word()),
    }
}

fn millimetres(length: Length) -> String {
    format!("{} mm", number(length.mm()))
}

/// A number as it was written: a case file holds at most four digits after the full stop.
fn number(value: f64) -> String {
    format!("{}", (value * 1e4).round() / 1e4)
}

/// A text in double quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
