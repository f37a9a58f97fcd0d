//! A frame file to a [`FrameSystem`].

use super::case_file::version;
use super::keys;
use super::reader::{Fields, Reader};
use super::text::text;
use super::yaml::{Node, tree};
use crate::anatomy::{AxialShift, ScaleOffset};
use crate::device::{FrameSystem, JointCentre, PerStrut, Reading, Ring, Status, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::limits;
use crate::units::Length;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads the file of a frame system.
///
/// # Errors
/// Every fault of the file.
pub fn frame_system(file: &str, bytes: &[u8]) -> Result<FrameSystem, Vec<Finding>> {
    let file: Arc<str> = Arc::from(file);
    let mut findings = Vec::new();
    let root = text(&file, bytes, &mut findings).and_then(|text| tree(&file, text, &mut findings));
    let mut reader = Reader { findings };
    let system = root.and_then(|root| system(&mut reader, &root, bytes));
    match system {
        Some(system) if !reader.findings.iter().any(Finding::is_refusal) => {
            Ok(FrameSystem { cautions: reader.findings, ..system })
        }
        _ if reader.findings.is_empty() => {
            let allowed = "a frame system as in docs/frame-format.md";
            Err(vec![Finding::new(Code::ValueEmpty, format!("an empty file, {file}"), allowed, "fill it in")])
        }
        _ => Err(reader.findings),
    }
}

const STATUSES: &[(&str, Status)] =
    &[("generic", Status::Generic), ("unverified", Status::Unverified), ("verified", Status::Verified)];

fn system(reader: &mut Reader, root: &Node, bytes: &[u8]) -> Option<FrameSystem> {
    let fields = reader.mapping(root, "the frame system", keys::FRAME_FILE)?;
    version(reader, &fields, "hexfix_frame");
    let name = fields.get("system").and_then(|node| part_name(reader, node));
    let maker = fields.get("maker").and_then(|node| reader.text(node, "maker"));
    let status = fields.get("status").and_then(|node| reader.choice(node, STATUSES));
    let source = fields.get("source").and_then(|node| reader.text(node, "source"));
    let rings = fields.get("rings").and_then(|node| parts(reader, node, "rings", ring));
    let struts = fields.get("struts").and_then(|node| parts(reader, node, "struts", strut));
    Some(FrameSystem {
        name: name?,
        maker: maker?,
        status: status?,
        source: source?,
        fingerprint: Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02X}")).collect(),
        rings: rings?,
        struts: struts?,
        cautions: Vec::new(),
    })
}

/// A name that a case can write without quotes.
fn part_name(reader: &mut Reader, node: &Node) -> Option<String> {
    let allowed = "a name of 1 to 40 of the signs a to z, 0 to 9 and hyphen";
    let text = reader.plain(node, allowed)?;
    if is_part_name(text) {
        return Some(text.to_owned());
    }
    let finding = Finding::new(Code::TextInvalid, format!("`{text}`"), allowed, "choose such a name");
    reader.refuse(&node.at, finding)
}

fn is_part_name(text: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(good)
}

fn parts<T>(
    reader: &mut Reader,
    node: &Node,
    what: &str,
    read: fn(&mut Reader, &Node, &str) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let entries = reader.entries(node, what, "of their models")?;
    let mut parts = BTreeMap::new();
    for entry in entries {
        if !is_part_name(&entry.key) {
            let allowed = "a name of 1 to 40 of the signs a to z, 0 to 9 and hyphen";
            let finding = Finding::new(Code::TextInvalid, format!("`{}`", entry.key), allowed, "choose such a name");
            reader.findings.push(finding.at(&entry.key_at));
        } else if let Some(part) = read(reader, &entry.value, &entry.key) {
            parts.insert(entry.key.clone(), part);
        }
    }
    if parts.is_empty() && entries.is_empty() {
        let finding = Finding::new(Code::ValueEmpty, format!("no {what}"), "at least one", "describe one");
        return reader.refuse(&node.at, finding);
    }
    Some(parts)
}

fn ring(reader: &mut Reader, node: &Node, name: &str) -> Option<Ring> {
    let fields = reader.mapping(node, &format!("ring {name}"), keys::RING)?;
    let mut diameter = |key: &str| fields.get(key).and_then(|node| reader.length(node, &limits::RING_DIAMETER));
    let (inner, outer) = (diameter("inner_diameter"), diameter("outer_diameter"));
    let thickness = fields.get("thickness").and_then(|node| reader.length(node, &limits::RING_THICKNESS));
    let joints_as_proximal = fields.get("joints_as_proximal").and_then(|node| joints(reader, node));
    let joints_as_distal = fields.get("joints_as_distal").and_then(|node| joints(reader, node));
    let (inner_diameter, outer_diameter) = (inner?, outer?);
    if inner_diameter >= outer_diameter {
        let found = format!("inner {} mm, outer {} mm", inner_diameter.mm(), outer_diameter.mm());
        let finding = Finding::new(Code::RingImpossible, found, "an outer diameter above the inner", "measure again");
        reader.findings.push(finding.at(&node.at));
    }
    Some(Ring {
        name: name.to_owned(),
        inner_diameter,
        outer_diameter,
        thickness: thickness?,
        joints_as_proximal: joints_as_proximal?,
        joints_as_distal: joints_as_distal?,
    })
}

fn joints(reader: &mut Reader, node: &Node) -> Option<PerStrut<JointCentre>> {
    let fields = reader.mapping(node, "joints", keys::SIX)?;
    let [a, b, c, d, e, f] = StrutId::ALL.map(|id| fields.get(&id.to_string()).and_then(|node| joint(reader, node)));
    let joints = PerStrut::new([a?, b?, c?, d?, e?, f?]);
    let twice = joints.iter().any(|(id, joint)| joints.iter().any(|(other, place)| id < other && joint == place));
    if twice {
        let found = "two joints at one place";
        let finding = Finding::new(Code::RingImpossible, found, "six different places", "measure again");
        reader.findings.push(finding.at(&node.at));
    }
    Some(joints)
}

fn joint(reader: &mut Reader, node: &Node) -> Option<JointCentre> {
    let fields: Fields = reader.mapping(node, "a joint", keys::JOINT)?;
    let radius = fields.get("radius").and_then(|node| reader.length(node, &limits::JOINT_RADIUS));
    let angle = fields.get("angle").and_then(|node| reader.angle_around(node, &limits::JOINT_ANGLE));
    let height = fields
        .get("height")
        .and_then(|node| reader.directed_length::<AxialShift>(node, &limits::JOINT_HEIGHT))
        .map(|height| height.signed(Length::ZERO));
    Some(JointCentre { radius: radius?, angle: angle?, height: height? })
}

fn strut(reader: &mut Reader, node: &Node, name: &str) -> Option<Strut> {
    let fields = reader.mapping(node, &format!("strut {name}"), keys::STRUT)?;
    let mut reading = |key: &str| fields.get(key).and_then(|node| reader.length(node, &limits::READING)).map(Reading);
    let (shortest, longest) = (reading("shortest"), reading("longest"));
    let reading_offset = fields
        .get("reading_offset")
        .and_then(|node| reader.directed_length::<ScaleOffset>(node, &limits::READING_OFFSET))
        .map(|offset| offset.signed(Length::ZERO));
    let click = fields.get("click").and_then(|node| reader.length(node, &limits::CLICK));
    let (shortest, longest) = (shortest?, longest?);
    if shortest >= longest {
        let found = format!("{} to {} mm", shortest.0.mm(), longest.0.mm());
        let finding = Finding::new(Code::StrutRangeReversed, found, "shortest below longest", "read the scale again");
        reader.findings.push(finding.at(&node.at));
    }
    if reading_offset.is_some_and(|offset| (shortest.0 + offset).mm() <= 0.0) {
        let found = "a joint-to-joint length of nothing or less at the shortest reading";
        let finding = Finding::new(Code::StrutRangeReversed, found, "a positive length", "measure the offset again");
        reader.findings.push(finding.at(&node.at));
    }
    Some(Strut { name: name.to_owned(), shortest, longest, reading_offset: reading_offset?, click: click? })
}
