//! A case file to a [`Draft`].

use super::keys;
use super::reader::{Fields, Reader};
use super::text::text;
use super::yaml::{Kind, Node, tree};
use crate::anatomy::{Fragment, Limb};
use crate::case::{Alignment, AttachmentDraft, Clinic, Draft, FrameDraft, Mounting, Offsets, Osteotomy, Path, Patient};
use crate::case::{Private, RegimenDraft, StartDraft, StructureAtRisk, Written};
use crate::device::{PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding, Place};
use crate::limits::{self, Standing};
use crate::units::Rate;
use jiff::civil::{Date, Time};
use std::sync::Arc;

/// Reads a case file. Whatever is wrong with it is in the draft's findings; nothing is guessed.
pub fn case_draft(file: &str, bytes: &[u8]) -> Draft {
    let file: Arc<str> = Arc::from(file);
    let mut findings = Vec::new();
    let root = text(&file, bytes, &mut findings).and_then(|text| tree(&file, text, &mut findings));
    let mut reader = Reader { findings };
    let at = Place { file, line: 1, column: 1, width: 1 };
    let missing = Node { kind: Kind::Refused, at: at.clone() };
    if root.is_none() && reader.findings.is_empty() {
        let allowed = "a case as in docs/case-format.md";
        reader
            .findings
            .push(Finding::new(Code::ValueEmpty, "an empty file", allowed, "begin with `hexfix new`").at(&at));
    }
    draft(&mut reader, root.as_ref().unwrap_or(&missing))
}

fn draft(reader: &mut Reader, root: &Node) -> Draft {
    let nothing = Fields::none();
    let fields = reader.mapping(root, "the case", keys::CASE).unwrap_or(nothing);
    version(reader, &fields, "hexfix_case");
    let parts = Draft {
        findings: Vec::new(),
        code: fields.get("code").and_then(|node| code(reader, node)),
        revision: fields
            .get("revision")
            .and_then(|node| reader.whole_number(node, Code::RevisionInvalid, &limits::REVISION)),
        patient: fields.get("patient").map_or(Patient::UNNAMED, |node| patient(reader, node)),
        clinic: fields.get("clinic").map_or(Clinic::UNNAMED, |node| clinic(reader, node)),
        limb: fields.get("limb").and_then(|node| limb(reader, node)),
        reference: fields.get("reference").and_then(|node| reader.choice(node, FRAGMENTS)),
        frame: frame(reader, fields.get("frame")),
        mounting: fields.get("mounting").and_then(|node| mounting(reader, node)),
        deformity: fields.get("deformity").and_then(|node| alignment(reader, node, "deformity")),
        goal: match fields.get("goal") {
            // The one exception to "no defaults": without a goal the bone shall be straight and of equal length.
            None => Some(Alignment::STRAIGHT),
            Some(node) => alignment(reader, node, "goal"),
        },
        osteotomy: fields.get("osteotomy").and_then(|node| osteotomy(reader, node)),
        at_risk: fields.get("at_risk").map_or(Vec::new(), |node| at_risk(reader, node)),
        regimen: treatment(reader, fields.get("treatment")),
    };
    Draft { findings: std::mem::take(&mut reader.findings), ..parts }
}

const FRAGMENTS: &[(&str, Fragment)] = &[("proximal", Fragment::Proximal), ("distal", Fragment::Distal)];

/// The version of a format: 1 and nothing else.
pub(super) fn version(reader: &mut Reader, fields: &Fields, key: &str) {
    let Some(node) = fields.get(key) else { return };
    let allowed = format!("`{key}: 1`");
    if let Some(text) = reader.plain(node, &allowed)
        && text != "1"
    {
        let advice = "use the program version that this file was written for";
        let finding = Finding::new(Code::VersionUnknown, format!("`{text}`"), allowed, advice);
        reader.findings.push(finding.at(&node.at));
    }
}

fn code(reader: &mut Reader, node: &Node) -> Option<String> {
    let allowed = "3 to 32 of the signs A to Z, 0 to 9 and hyphen, such as `DEMO-01`";
    let text = reader.plain(node, allowed)?;
    let good = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    if (3..=32).contains(&text.len()) && text.bytes().all(good) {
        return Some(text.to_owned());
    }
    // The text is not repeated: a name may stand here by mistake.
    let advice = "write capital letters, digits and hyphens only, and never the patient's name";
    let found = format!("{} characters that do not make a code", text.chars().count());
    reader.refuse(&node.at, Finding::new(Code::CodeInvalid, found, allowed, advice))
}

/// The patient's block. Its findings do not repeat what was found: it may be a name (hazard H1).
fn patient(reader: &mut Reader, node: &Node) -> Patient {
    let before = reader.findings.len();
    let fields = reader.mapping(node, "patient", keys::PATIENT).unwrap_or(Fields::none());
    let patient = Patient {
        name: fields.get("name").and_then(|node| reader.text(node, "name")).map(Private::new),
        born: fields.get("born").and_then(|node| reader.date(node)).map(Private::new),
        record: fields.get("record").and_then(|node| reader.text(node, "record")).map(Private::new),
    };
    for finding in &mut reader.findings[before..] {
        finding.found = "something that is not shown here, because it may name the patient".to_owned();
    }
    patient
}

fn clinic(reader: &mut Reader, node: &Node) -> Clinic {
    let fields = reader.mapping(node, "clinic", keys::CLINIC).unwrap_or(Fields::none());
    let mut entry = |key: &str| fields.get(key).and_then(|node| reader.text(node, key));
    Clinic {
        name: entry("name"),
        surgeon: entry("surgeon"),
        telephone: entry("telephone"),
        emergency: entry("emergency"),
    }
}

fn limb(reader: &mut Reader, node: &Node) -> Option<Limb> {
    let limbs: Vec<(String, Limb)> = Limb::all().into_iter().map(|limb| (limb.to_string(), limb)).collect();
    let choices: Vec<(&str, Limb)> = limbs.iter().map(|(name, limb)| (name.as_str(), *limb)).collect();
    reader.choice(node, &choices)
}

fn frame(reader: &mut Reader, node: Option<&Node>) -> FrameDraft {
    let fields = node.and_then(|node| reader.mapping(node, "frame", keys::FRAME)).unwrap_or(Fields::none());
    let mut named = |key: &str| fields.get(key).and_then(|node| name(reader, node));
    FrameDraft {
        system: named("system"),
        proximal_ring: named("proximal_ring"),
        distal_ring: named("distal_ring"),
        struts: fields.get("struts").and_then(|node| struts(reader, node)),
        attachment: node.and_then(|node| attachment(reader, &node.at, &fields)),
    }
}

/// The name of a system, a ring or a strut.
fn name(reader: &mut Reader, node: &Node) -> Option<Written<String>> {
    let text = reader.plain(node, "a name from `hexfix frames`")?;
    Some(Written { value: text.to_owned(), at: node.at.clone() })
}

fn struts(reader: &mut Reader, node: &Node) -> Option<PerStrut<Written<String>>> {
    if let Kind::Mapping(_) = node.kind {
        return per_strut(reader, node, "struts", name);
    }
    let one = name(reader, node)?;
    Some(PerStrut::from_fn(|_| one.clone()))
}

fn per_strut<T>(
    reader: &mut Reader,
    node: &Node,
    what: &str,
    mut read: impl FnMut(&mut Reader, &Node) -> Option<T>,
) -> Option<PerStrut<T>> {
    let fields = reader.mapping(node, what, keys::SIX)?;
    let read = StrutId::ALL.map(|id| fields.get(&id.to_string()).and_then(|node| read(reader, node)));
    let [a, b, c, d, e, f] = read;
    Some(PerStrut::new([a?, b?, c?, d?, e?, f?]))
}

fn attachment(reader: &mut Reader, at: &Place, fields: &Fields) -> Option<AttachmentDraft> {
    let readings = fields.get("readings");
    let height = fields.get("neutral_height");
    let allowed = "either `readings` (frame on the limb) or `neutral_height` (frame planned to end square)";
    match (readings, height) {
        (Some(node), None) => {
            per_strut(reader, node, "readings", reading).map(|all| AttachmentDraft::Readings(Box::new(all)))
        }
        (None, Some(node)) => reader.length(node, &limits::NEUTRAL_HEIGHT).map(AttachmentDraft::NeutralHeight),
        (None, None) => reader.refuse(
            at,
            Finding::new(Code::KeyMissing, "neither `readings` nor `neutral_height`", allowed, "write one of them"),
        ),
        (Some(_), Some(node)) => reader.refuse(
            &node.at,
            Finding::new(
                Code::StartContradiction,
                "both `readings` and `neutral_height`",
                allowed,
                "delete one of them",
            ),
        ),
    }
}

fn reading(reader: &mut Reader, node: &Node) -> Option<Written<Reading>> {
    let length = reader.length(node, &limits::READING)?;
    Some(Written { value: Reading(length), at: node.at.clone() })
}

fn mounting(reader: &mut Reader, node: &Node) -> Option<Mounting> {
    let fields = reader.mapping(node, "mounting", keys::MOUNTING)?;
    let centre = offsets(reader, &fields, &limits::MOUNTING);
    let rotation = fields.get("rotation").and_then(|node| reader.directed_angle(node, &limits::MOUNTING_ROTATION));
    Some(Mounting { centre: centre?, rotation: rotation? })
}

fn offsets(reader: &mut Reader, fields: &Fields, limit: &'static limits::Limit) -> Option<Offsets> {
    let coronal = fields.get("ap").and_then(|node| reader.directed_length(node, limit));
    let sagittal = fields.get("lateral").and_then(|node| reader.directed_length(node, limit));
    let axial = fields.get("axial").and_then(|node| reader.directed_length(node, limit));
    Some(Offsets { coronal: coronal?, sagittal: sagittal?, axial: axial? })
}

fn alignment(reader: &mut Reader, node: &Node, what: &str) -> Option<Alignment> {
    let fields = reader.mapping(node, what, keys::ALIGNMENT)?;
    let mut view = |key: &str, keys| {
        fields.get(key).and_then(|node| reader.mapping(node, &format!("{what}.{key}"), keys)).unwrap_or(Fields::none())
    };
    let (ap, lateral, axial) = (view("ap", keys::FILM), view("lateral", keys::FILM), view("axial", keys::AXIAL));
    let coronal_angulation = ap.get("angulation").and_then(|node| reader.film_angle(node, &limits::ANGULATION));
    let coronal_translation = ap.get("translation").and_then(|node| reader.directed_length(node, &limits::TRANSLATION));
    let sagittal_angulation = lateral.get("angulation").and_then(|node| reader.film_angle(node, &limits::ANGULATION));
    let sagittal_translation =
        lateral.get("translation").and_then(|node| reader.directed_length(node, &limits::TRANSLATION));
    let rotation = axial.get("rotation").and_then(|node| reader.directed_angle(node, &limits::ROTATION));
    let length = axial.get("length").and_then(|node| reader.directed_length(node, &limits::LENGTH));
    Some(Alignment {
        coronal_angulation: coronal_angulation?,
        coronal_translation: coronal_translation?,
        sagittal_angulation: sagittal_angulation?,
        sagittal_translation: sagittal_translation?,
        rotation: rotation?,
        length: length?,
    })
}

fn osteotomy(reader: &mut Reader, node: &Node) -> Option<Osteotomy> {
    let fields = reader.mapping(node, "osteotomy", keys::OSTEOTOMY)?;
    let level = fields.get("level").and_then(|node| reader.directed_length(node, &limits::LEVEL));
    let diameter = fields.get("diameter").and_then(|node| reader.length(node, &limits::DIAMETER));
    Some(Osteotomy { level: level?, diameter: diameter? })
}

fn at_risk(reader: &mut Reader, node: &Node) -> Vec<StructureAtRisk> {
    let items = reader.list(node, "at_risk").unwrap_or(&[]);
    items.iter().filter_map(|item| structure_at_risk(reader, item)).collect()
}

fn structure_at_risk(reader: &mut Reader, node: &Node) -> Option<StructureAtRisk> {
    let fields = reader.mapping(node, "a point at risk", keys::AT_RISK)?;
    let name = fields.get("name").and_then(|node| reader.text(node, "name"));
    let offsets = offsets(reader, &fields, &limits::AT_RISK);
    let rate = fields.get("rate").map(|node| rate(reader, node));
    Some(StructureAtRisk {
        name: name?,
        offsets: offsets?,
        rate: match rate {
            None => None,
            Some(own) => Some(own?),
        },
    })
}

fn rate(reader: &mut Reader, node: &Node) -> Option<Rate> {
    reader.size(node, &["mm/day"], &limits::RATE).map(Rate::from_mm_per_day)
}

fn treatment(reader: &mut Reader, node: Option<&Node>) -> RegimenDraft {
    let fields = node.and_then(|node| reader.mapping(node, "treatment", keys::TREATMENT)).unwrap_or(Fields::none());
    RegimenDraft {
        surgery: fields.get("surgery").and_then(|node| written_date(reader, node)),
        start: node.and_then(|node| start(reader, &node.at, &fields)),
        rate: fields.get("rate").and_then(|node| rate(reader, node)),
        times: fields.get("times").and_then(|node| times(reader, node)),
        path: fields.get("path").and_then(|node| reader.choice(node, &[("together", Path::Together)])),
    }
}

fn written_date(reader: &mut Reader, node: &Node) -> Option<Written<Date>> {
    reader.date(node).map(|value| Written { value, at: node.at.clone() })
}

fn start(reader: &mut Reader, at: &Place, fields: &Fields) -> Option<StartDraft> {
    let latency = fields.get("latency").map(|node| (node, latency(reader, node)));
    let date = fields.get("start").map(|node| (node, written_date(reader, node)));
    let read_on = fields.get("read_on").map(|node| (node, written_date(reader, node)));
    let allowed = "either `latency`, or in a revised case `start` with `read_on`";
    match (latency, date, read_on) {
        (Some((_, days)), None, None) => days.map(StartDraft::Latency),
        (None, Some((_, start)), Some((_, read_on))) => Some(StartDraft::Date { start: start?, read_on: read_on? }),
        (None, Some((node, _)), None) => {
            let finding =
                Finding::new(Code::KeyMissing, "`start` without `read_on`", allowed, "add the day of the readings");
            reader.refuse(&node.at, finding)
        }
        (None, None, Some((node, _))) => {
            let finding =
                Finding::new(Code::KeyMissing, "`read_on` without `start`", allowed, "add the first day of turning");
            reader.refuse(&node.at, finding)
        }
        (None, None, None) => {
            let finding = Finding::new(Code::KeyMissing, "no `latency` in treatment", allowed, "add `latency: …`");
            reader.refuse(at, finding)
        }
        (Some((node, _)), _, _) => {
            let finding = Finding::new(Code::StartContradiction, "`latency` and a date", allowed, "delete one of them");
            reader.refuse(&node.at, finding)
        }
    }
}

fn latency(reader: &mut Reader, node: &Node) -> Option<i32> {
    let days = reader.size_or_none(node, &["days", "day"], &limits::LATENCY)?;
    if days.fract() == 0.0 {
        return Some(days as i32);
    }
    let finding = Finding::new(Code::NumberFormat, format!("`{days} days`"), "whole days", "write whole days");
    reader.refuse(&node.at, finding)
}

fn times(reader: &mut Reader, node: &Node) -> Option<Vec<Time>> {
    let items = reader.list(node, "times")?;
    let times: Vec<Option<Time>> = items.iter().map(|item| time(reader, item)).collect();
    let times: Vec<Time> = times.into_iter().collect::<Option<_>>()?;
    let allowed = "1 to 8 different times, the earliest first, such as `[ \"08:00\", \"20:00\" ]`";
    let ordered = times.windows(2).all(|pair| pair[0] < pair[1]);
    if limits::TIMES.judge(times.len() as f64) == Standing::Refused || !ordered {
        let found =
            format!("{} times{}", times.len(), if ordered { "" } else { ", not each later than the one before" });
        let advice = if ordered { "choose one to eight times" } else { "put them in order, each once" };
        let finding = Finding::new(Code::TimeInvalid, found, allowed, advice);
        return reader.refuse(&node.at, finding);
    }
    let gaps = times.windows(2).map(|pair| minutes(pair[1]) - minutes(pair[0]));
    if let Some(gap) = gaps.min().filter(|gap| limits::TIME_BETWEEN.judge(f64::from(*gap)) != Standing::Fine) {
        let advice = format!("spread them over the day; the reason: {}", limits::TIME_BETWEEN.reason);
        let found = format!("two turns {gap} min apart");
        let finding = Finding::new(Code::OutsideRecommended, found, limits::TIME_BETWEEN.usual(), advice);
        reader.findings.push(finding.at(&node.at));
    }
    Some(times)
}

fn minutes(time: Time) -> i32 {
    60 * i32::from(time.hour()) + i32::from(time.minute())
}

fn time(reader: &mut Reader, node: &Node) -> Option<Time> {
    let allowed = "hours and minutes with two digits each, `00:00` to `23:59`";
    let text = reader.text(node, allowed)?;
    let two =
        |part: &str| (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok());
    let time = text.split_once(':').and_then(|(hours, minutes)| Time::new(two(hours)??, two(minutes)??, 0, 0).ok());
    if time.is_none() {
        let finding = Finding::new(Code::TimeInvalid, format!("`{text}`"), allowed, "write it like `08:00`");
        return reader.refuse(&node.at, finding);
    }
    time
}
