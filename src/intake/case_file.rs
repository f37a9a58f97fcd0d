//! A case file to a [`Draft`].

use super::keys;
use super::pages::pages;
use super::reader::{Fields, Reader};
use super::text::text;
use super::treatment::{rate, treatment};
use super::yaml::{Kind, Node, tree};
use crate::anatomy::{Fragment, Limb};
use crate::case::{
    Alignment, AttachmentDraft, Clinic, Draft, FrameDraft, Mounting, Offsets, Osteotomy, Parent, Patient,
    StandardDeviation,
};
use crate::case::{Pages, Private, StructureAtRisk, Uncertainty, Written};
use crate::device::{PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding, Place};
use crate::limits;
use crate::units::{Angle, Length};
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
    let (regimen, consolidation) = treatment(reader, fields.get("treatment"));
    let surgery = regimen.surgery.as_ref().map(|surgery| surgery.value);
    let parts = Draft {
        findings: Vec::new(),
        code: fields.get("code").and_then(|node| code(reader, node)),
        revision: fields
            .get("revision")
            .and_then(|node| reader.whole_number(node, Code::RevisionInvalid, &limits::REVISION)),
        parent: fields.get("parent").and_then(|node| parent(reader, node)),
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
        regimen,
        uncertainty: fields.get("uncertainty").and_then(|node| uncertainty(reader, node)),
        pages: Pages { consolidation, ..pages(reader, &fields, surgery) },
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

/// The plan that this one replaces. Words that were found are not repeated: of a child's plan the key can be taken for
/// the child's father or mother (hazard H1).
fn parent(reader: &mut Reader, node: &Node) -> Option<Written<Parent>> {
    let before = reader.findings.len();
    let parent = replaced_plan(reader, node);
    for finding in &mut reader.findings[before..] {
        let of_program = matches!(finding.code, Code::KeyMissing | Code::FingerprintInvalid | Code::ValueEmpty);
        if !of_program && finding.found.contains(char::is_alphabetic) {
            finding.found = "something that is not shown here, because it may be a name".to_owned();
        }
    }
    parent
}

fn replaced_plan(reader: &mut Reader, node: &Node) -> Option<Written<Parent>> {
    let fields = reader.mapping(node, "parent", keys::PARENT)?;
    let revision =
        fields.get("revision").and_then(|node| reader.whole_number(node, Code::RevisionInvalid, &limits::REVISION));
    let fingerprint = fields.get("fingerprint").and_then(|node| fingerprint(reader, node));
    Some(Written { value: Parent { revision: revision?, fingerprint: fingerprint? }, at: node.at.clone() })
}

fn fingerprint(reader: &mut Reader, node: &Node) -> Option<String> {
    let allowed = "two groups of four of the signs 0 to 9 and A to F, such as `7F3A-92C1`";
    let text = reader.plain(node, allowed)?;
    let hexadecimal =
        |part: &str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b));
    if text.split_once('-').is_some_and(|(first, second)| hexadecimal(first) && hexadecimal(second)) {
        return Some(text.to_owned());
    }
    let advice = "copy it as it is printed at the foot of the pages of the plan that is replaced";
    let found = format!("{} characters that do not make a fingerprint", text.chars().count());
    reader.refuse(&node.at, Finding::new(Code::FingerprintInvalid, found, allowed, advice))
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

fn uncertainty(reader: &mut Reader, node: &Node) -> Option<Uncertainty> {
    let fields = reader.mapping(node, "uncertainty", keys::UNCERTAINTY)?;
    let mut part = |key: &str| fields.get(key).and_then(|node| deviation(reader, node, &format!("uncertainty.{key}")));
    let (mounting, films) = (part("mounting"), part("films"));
    Some(Uncertainty { mounting: mounting?, films: films? })
}

fn deviation(reader: &mut Reader, node: &Node, what: &str) -> Option<StandardDeviation> {
    let fields = reader.mapping(node, what, keys::DEVIATION)?;
    let distance = fields
        .get("distance")
        .and_then(|node| reader.size_or_none(node, &["mm"], &limits::UNCERTAIN_DISTANCE).map(Length::from_mm));
    let angle = fields
        .get("angle")
        .and_then(|node| reader.size_or_none(node, &["deg"], &limits::UNCERTAIN_ANGLE).map(Angle::from_degrees));
    Some(StandardDeviation { distance: distance?, angle: angle? })
}

fn at_risk(reader: &mut Reader, node: &Node) -> Vec<StructureAtRisk> {
    let items = reader.list(node, "at_risk", "[ { name: … } ]").unwrap_or(&[]);
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
