//! Whatever is wrong with the patient's block, no message repeats what stands in it (hazard H1).

use crate::{good_case, hexfix};

const LINE: &str = "patient: { name: \"Ana Kowalska\", born: 1990-04-12, record: \"0012345\" }";
/// What must not be seen anywhere.
const SECRETS: &[&str] = &["Kowalska", "Ana", "1990", "0012345"];

/// Broken patient's blocks.
const BLOCKS: &[&str] = &[
    "patient: { name: \"Ana Kowalska\", born: 1990-04-31 }",
    "patient: { name: \"Ana Kowalska\", born: 12.04.1990 }",
    "patient: { name: \"Ana Kowalska\", name: \"Ana\" }",
    "patient: { nome: \"Ana Kowalska\" }",
    "patient: { Ana Kowalska }",
    "patient: { Ana Kowalska: 1990 }",
    "patient: \"Ana Kowalska\"",
    "patient: Ana Kowalska",
    "patient: Ana\n  Kowalska",
    "patient: [ Ana, Kowalska ]",
    "patient: [ name: Ana Kowalska ]",
    "patient: { name: \"Ana\\u202eKowalska\" }",
    "patient: { name: \"Ana\u{202e}Kowalska\" }",
    "patient: { name: \"Ana\tKowalska\" }",
    "patient: { name: \" Ana Kowalska \" }",
    "patient: { name: &a Ana Kowalska }",
    "patient: { name: !!str Ana Kowalska }",
    "patient: { name: *Ana }",
    "patient: { <<: { name: Ana Kowalska } }",
    "patient: { \"Ana Kowalska\": name }",
    "patient: { name: [ Ana, Kowalska ] }",
    "patient: { name: { first: Ana, last: Kowalska } }",
    "patient: { name: Ana, record: no }",
    "patient:\n  name: Ana Kowalska\n  name: Ana",
    "patient:\n  name: |\n    Ana\n    Kowalska",
    "patient:\n  # Ana Kowalska\n  name:\n  record: 0012345\n  Kowalska: x",
    "patient: { name: Ana Kowalska, record: \"0012345 \
     0012345 0012345 0012345 0012345 0012345 0012345 0012345 0012345 0012345 0012345\" }",
    "patient: { name: \"Ana Kowalska \u{5e02}\", born: 1990-04-12, record: \"0012345\" }",
];

/// Patient's blocks that are not even where they should be, or that cannot be read.
const UNREADABLE: &[&str] = &[
    "patient: { name: \"Ana Kowalska, born: 1990-04-12 }",
    "patient: { name: Ana Kowalska, born: 1990-04-12",
    "patient: { name: Ana Kowalska: 1990 }",
    "patient: { name: \"Ana\" Kowalska }",
    "patient: name: Ana Kowalska",
    "patient: { name: @Ana Kowalska }",
    "patient: { name: %Ana Kowalska }",
    "patient: { name: \"Ana \\q Kowalska\" }",
    "patient:\n   name: Ana Kowalska\n  born: 1990-04-12",
    "patient:\n\tname: Ana Kowalska",
    "patient:{ name: Ana Kowalska }",
    " patient: { name: Ana Kowalska }",
];

/// Patient's blocks under another key or at another depth.
const MISPLACED: &[&str] = &[
    "patiant: { name: \"Ana Kowalska\", born: 1990-04-12 }",
    "Patient: { name: \"Ana Kowalska\" }",
    "PATIENT: Ana Kowalska",
    "name: \"Ana Kowalska\"",
    "patient:\nname: Ana Kowalska\nborn: 1990-04-12",
    "\"patient\": { name: \"Ana Kowalska\" }",
    "? patient\n: { name: \"Ana Kowalska\", name: Ana }",
    "pacjent:\n  name: Ana Kowalska\n  born: 1990-04-12",
    "# the patient is Ana Kowalska\u{200b}",
    "parent: { name: \"Ana Kowalska\", born: 1990-04-12 }",
    "parent: Ana Kowalska",
    "parent: [ Ana, Kowalska ]",
    "parent:\n  Ana Kowalska: 1990",
    "parent: { revision: Ana, fingerprint: Kowalska }",
    "parent: { revision: \"Ana\", fingerprint: \"Kowalska\" }",
    "parent: { revision: 1, fingerprint: { name: Ana Kowalska } }",
    "parent: { fingerprint: Ana, fingerprint: Kowalska }",
];

fn refused_without_a_word(block: &str) -> Vec<String> {
    let text = good_case();
    assert!(text.contains(LINE));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), text.replace(LINE, block)).unwrap();
    let mut leaks = Vec::new();
    for style in ["text", "json"] {
        let output = hexfix(folder.path(), &["check", "case.yaml", "--findings", style]);
        assert_eq!(output.status.code(), Some(2), "{block}");
        let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("case.yaml") || said.contains("refused"), "{block}: {said}");
        if SECRETS.iter().any(|secret| said.contains(secret)) {
            leaks.push(format!("--findings {style}\n{block}\n{said}"));
        }
    }
    leaks
}

fn no_leak(blocks: &[&str]) {
    let leaks: Vec<String> = blocks.iter().flat_map(|block| refused_without_a_word(block)).collect();
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
}

#[test]
fn no_finding_about_the_patient_repeats_what_was_written() {
    no_leak(BLOCKS);
}

#[test]
fn a_syntax_error_on_the_patients_line_does_not_show_it() {
    no_leak(UNREADABLE);
}

#[test]
fn a_patient_under_a_wrong_key_is_not_shown_either() {
    no_leak(MISPLACED);
}

#[test]
fn a_case_on_one_line_does_not_show_the_patient() {
    let folder = tempfile::tempdir().unwrap();
    let text = "{ hexfix_case: 1, patient: { name: Ana Kowalska }, limb: tibia, code: 7,\n  born: 1990, x: y }\n";
    std::fs::write(folder.path().join("case.yaml"), text).unwrap();
    let output = hexfix(folder.path(), &["check", "case.yaml"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!SECRETS.iter().any(|secret| said.contains(secret)), "{said}");
}

#[test]
fn a_name_in_the_place_of_the_code_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), good_case().replace("code: DEMO-01", "code: Ana Kowalska"))
        .unwrap();
    let output = hexfix(folder.path(), &["check", "case.yaml"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("code-invalid") && !said.contains("Kowalska"), "{said}");
}
