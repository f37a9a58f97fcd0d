//! What must be refused is refused, at the right place, in the right words, and nothing is written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod codes;
mod examples;
mod many;
mod noise;
mod plain;
mod privacy;
mod traps;

use hexfix::case::Case;
use hexfix::device::Catalogue;
use hexfix::finding::Finding;
use hexfix::intake;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the project.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the refused examples, in order, without `.yaml`.
fn refused() -> Vec<String> {
    let folder = root().join("examples/refused");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// The folder with the frame files of a refused example, relative to the project, where it has one.
fn frames_of(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from("examples/refused/frames").join(name);
    root().join(&folder).is_dir().then_some(folder)
}

/// Runs the program in a folder.
fn hexfix(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexfix")).current_dir(folder).args(arguments).output().unwrap()
}

/// The case that every trap is set in: it is accepted as it stands.
fn good_case() -> String {
    std::fs::read_to_string(root().join("examples/tibia-varus.yaml")).unwrap()
}

/// A case with every key that a case can have; it is accepted and can be planned, with an exchange of every strut.
fn full_case() -> String {
    let changes = [
        ("revision: 1\n", "revision: 2\nparent: { revision: 1, fingerprint: 7F3A-92C1 }\n"),
        (
            "osteotomy:",
            "goal:\n  ap: { angulation: none, translation: none }\n  lateral: { angulation: none, translation: none }\n  \
             axial: { rotation: none, length: 40 mm long }\nosteotomy:",
        ),
        ("  latency: 7 days\n", "  start: 2026-11-09\n  read_on: 2026-11-09\n"),
        ("\"08:00\", \"12:00\", \"16:00\", \"20:00\"", "\"08:00\", \"14:00\", \"20:00\""),
        (
            "  path: together\n",
            "  split: [[1, 2], [3, 4], [5, 6]]\n  path:\n    - { do: [length], first: 10 mm }\n    - { do: [rotation], \
             first: 2 deg }\n    - { do: [length], beyond: 5 mm long }\n    - { do: [angulation, rotation, translation] \
             }\n    - { do: [length] }\n  visits: [ Tuesday, Friday, 2027-06-16 ]\n  exchanges_a_visit: 2 struts\n  \
             hold: [ { after_row: 9, resume: 2026-11-19 } ]\n  consolidation: 8 weeks\nuncertainty:\n  mounting: { distance: 3 mm, angle: 3 deg }\n  \
             films: { distance: 1.5 mm, angle: 2 deg }\nadvice:\n  missed: \"Call us.\"\n  doubled: [ \"Do not turn on.\", \"Call \
             us.\" ]\n  other_reading: Call us.\n  alarm: Call us at once.\ncare:\n  exercises:\n    - { do: \"Bend the knee\", times: 3 a \
             day }\n  pin_sites: Clean each pin once a day.\n  weight_bearing: [ Stand with two crutches. ]\nappointments:\n  clinic: [ \
             2026-12-07, 2026-12-21 ]\n  films: [ 2026-12-08 ]\n",
        ),
        ("limb: right", "language: pl\nsurgeon_language: de\nlimb: right"),
    ];
    changes.into_iter().fold(good_case(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    })
}

fn catalogue() -> Catalogue {
    intake::built_in().unwrap()
}

/// Reads a case as the program does.
fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<Case, Vec<Finding>> {
    Case::from_draft(intake::case_draft("case.yaml", bytes), catalogue)
}

/// The refusals of a case; none where it is accepted.
fn refusals(text: &str, catalogue: &Catalogue) -> Vec<Finding> {
    let findings = read(text.as_bytes(), catalogue).err().unwrap_or_default();
    findings.into_iter().filter(Finding::is_refusal).collect()
}

/// Numbers that look random and are the same in every run (an xorshift of Marsaglia's).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % sides
    }
}

#[test]
fn the_case_that_traps_are_set_in_is_accepted() {
    assert_eq!(refusals(&good_case(), &catalogue()), vec![]);
    assert_eq!(refusals(&full_case(), &catalogue()), vec![]);
}
