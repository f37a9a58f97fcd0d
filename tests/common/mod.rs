//! What several tests need: the street as one call, and the example cases.
#![allow(dead_code)]

pub mod corrections;
pub mod numbers;

use hexfix::case::Case;
use hexfix::device::Catalogue;
use hexfix::finding::Finding;
use hexfix::intake;
use hexfix::plan::{Correction, Schedule};
use hexfix::verify::Verified;
use std::path::{Path, PathBuf};

/// The text of an example case.
pub fn example(name: &str) -> String {
    std::fs::read_to_string(root().join("examples").join(name)).unwrap()
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every example case that must work.
pub fn examples() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("examples"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    names.sort();
    names
}

/// The built-in systems and the reference bench frame.
pub fn catalogue() -> Catalogue {
    let bench = std::fs::read(root().join("tests/reference/bench.yaml")).unwrap();
    intake::with_files(
        intake::built_in().unwrap(),
        [
            ("bench.yaml".to_owned(), bench),
            ("drawing.yaml".to_owned(), drawing_system()),
            ("mixed.yaml".to_owned(), mixed_system()),
        ],
    )
    .unwrap()
}

/// The generic rings with struts that have neither offset, click nor marks in common.
fn mixed_system() -> Vec<u8> {
    let generic = std::fs::read_to_string(root().join("frames/generic.yaml")).unwrap();
    let (rings, _) = generic.split_once("struts:").unwrap();
    let struts = "struts:
  short: { shortest: 60.2 mm, longest: 100.2 mm, reading_offset: 26.1 mm longer, click: 0.25 mm }
  medium: { shortest: 116 mm, longest: 178 mm, reading_offset: none, click: 0.5 mm }
  long: { shortest: 40 mm, longest: 154 mm, reading_offset: 127.85 mm longer, click: 0.4 mm }
  between: { shortest: 10 mm, longest: 60 mm, reading_offset: 130.3 mm longer, click: 0.75 mm }
  extra-long: { shortest: 300 mm, longest: 450 mm, reading_offset: 35.1 mm shorter, click: 1 mm }
";
    (rings.replace("system: generic", "system: mixed") + struts).into_bytes()
}

/// The generic rings with struts that reach everywhere, for drawings.
fn drawing_system() -> Vec<u8> {
    let generic = std::fs::read_to_string(root().join("frames/generic.yaml")).unwrap();
    let (rings, _) = generic.split_once("struts:").unwrap();
    let wide = "struts:\n  wide: { shortest: 20 mm, longest: 600 mm, reading_offset: none, click: 0.5 mm }\n  fine: { shortest: 20 mm, longest: 600 mm, reading_offset: none, click: 0.25 mm }\n  coarse: { shortest: 20 mm, longest: 600 mm, reading_offset: none, click: 1 mm }\n";
    (rings.replace("system: generic", "system: drawing") + wide).into_bytes()
}

/// The same case with every strut at its nearest click.
pub fn rounded(text: &str) -> String {
    assert!(text.contains("\n  path:"), "{text}");
    text.replace("\n  path:", "\n  rounding: nearest\n  path:")
}

/// A case from its text.
pub fn case(text: &str) -> Result<Case, Vec<Finding>> {
    Case::from_draft(intake::case_draft("case.yaml", text.as_bytes()), &catalogue())
}

/// Case, correction and schedule from a text.
pub fn planned(text: &str) -> Result<(Case, Correction, Schedule), Vec<Finding>> {
    let case = case(text)?;
    let correction = Correction::of(&case)?;
    let schedule = Schedule::of(&case, &correction)?;
    Ok((case, correction, schedule))
}

/// The whole street up to `Verified`.
pub fn verified(text: &str) -> Result<Verified, Vec<Finding>> {
    let (case, correction, schedule) = planned(text)?;
    Verified::of(case, correction, schedule)
}

/// The names of the codes of findings.
pub fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

/// The names of the files in a folder.
pub fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
