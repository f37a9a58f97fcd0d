//! All faults of a file are reported in one run, each at its line.

use crate::{catalogue, good_case, refusals};
use hexfix::finding::Code;
use std::collections::BTreeSet;

/// What is written instead of what, and the refusal that it causes on its line.
const FAULTS: &[(&str, &str, Code)] = &[
    ("hexfix_case: 1", "hexfix_case: 7", Code::VersionUnknown),
    ("code: DEMO-01", "code: demo", Code::CodeInvalid),
    ("revision: 1", "revision: one", Code::RevisionInvalid),
    ("born: 1990-04-12", "born: 12.04.1990", Code::DateInvalid),
    ("\"City Hospital\"", "\"City \\u202eHospital\"", Code::HiddenCharacter),
    ("limb: right tibia", "limb: tibia", Code::ChoiceUnknown),
    ("reference: proximal", "reference: no", Code::Boolean),
    ("proximal_ring: full-155", "proximal_ring: full-156", Code::RingUnknown),
    ("distal_ring: full-155", "distal_rings: full-155", Code::KeyUnknown),
    ("struts: medium", "struts: middle", Code::StrutUnknown),
    ("1: 158 mm", "1: 158", Code::BareNumber),
    ("4: 143 mm", "4: 14,3 mm", Code::KeyUnknown),
    ("ap: 5 mm medial", "ap: 5 mm", Code::DirectionMissing),
    ("12 mm posterior", "12 mm medial", Code::DirectionWrong),
    ("60 mm proximal", "6 cm proximal", Code::UnitUnknown),
    ("12 deg varus", "-12 deg varus", Code::SignedNumber),
    ("3 mm lateral }", "0 mm lateral }", Code::ZeroWritten),
    ("4 deg apex-anterior", "\"4 deg apex-anterior\"", Code::QuotedQuantity),
    ("7 mm posterior", "*shift", Code::YamlFeature),
    ("6 deg internal", "6e0 deg internal", Code::NumberFormat),
    ("15 mm short", "~", Code::ValueEmpty),
    ("diameter: 28 mm", "diameter: none", Code::NoneNotAllowed),
    ("40 mm lateral", "400 mm lateral", Code::OutsideLimits),
    ("surgery: 2026-11-02", "surgery: 2026-02-30", Code::DateInvalid),
    ("\"08:00\"", "\"8:00\"", Code::TimeInvalid),
    ("path: together", "path: [ together ]", Code::WrongShape),
    ("  latency: 7 days", "  latency: 7 days\n  start: 2026-11-09", Code::StartContradiction),
];

#[test]
fn all_faults_of_a_file_are_reported_in_one_run_each_at_its_line() {
    let (mut text, catalogue) = (good_case(), catalogue());
    for (right, wrong, _) in FAULTS {
        assert_eq!(text.matches(right).count(), 1, "{right}");
        text = text.replace(right, wrong);
    }
    let mut expected = BTreeSet::new();
    for (_, wrong, code) in FAULTS {
        let line = text[..text.find(wrong).unwrap()].matches('\n').count() + 1;
        expected.insert((line, code.name()));
    }
    // `distal_rings` is one key too many and leaves one too few: that is said on the first line of the frame.
    let frame = text[..text.find("frame:").unwrap()].matches('\n').count() + 2;
    expected.insert((frame, Code::KeyMissing.name()));
    // 14,3 mm in braces is the bare number 14 and a key that is not known.
    let readings = text[..text.find("readings:").unwrap()].matches('\n').count() + 1;
    expected.insert((readings, Code::BareNumber.name()));
    let findings = refusals(&text, &catalogue);
    let found: BTreeSet<(usize, &str)> =
        findings.iter().map(|finding| (finding.at.as_ref().unwrap().line, finding.code.name())).collect();
    assert_eq!(found, expected);
    let kinds: BTreeSet<&str> = found.iter().map(|(_, code)| *code).collect();
    assert!(kinds.len() >= 20, "{} kinds of faults", kinds.len());
}

#[test]
fn findings_stand_in_the_order_of_the_file() {
    let mut text = good_case();
    for (right, wrong, _) in FAULTS {
        text = text.replace(right, wrong);
    }
    let findings = refusals(&text, &catalogue());
    let lines: Vec<usize> = findings.iter().map(|finding| finding.at.as_ref().unwrap().line).collect();
    assert!(lines.is_sorted(), "{lines:?}");
}
