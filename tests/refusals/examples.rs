//! Every file of `examples/refused` is refused with the message that stands beside it.

use crate::{frames_of, hexfix, refused, root};
use std::path::Path;

/// Writes the messages anew instead of comparing them.
const BLESS: &str = "HEXFIX_BLESS";

#[test]
fn every_refused_example_gives_its_message() {
    let names = refused();
    assert!(names.len() > 150, "{} examples", names.len());
    let bless = std::env::var_os(BLESS).is_some();
    let faults: Vec<String> = names.iter().filter_map(|name| wrong(name, bless)).collect();
    assert!(
        faults.is_empty(),
        "{} of {} differ (after a change on purpose: {BLESS}=1):\n{}",
        faults.len(),
        names.len(),
        faults.join("\n")
    );
}

/// What is wrong with the check of an example.
fn wrong(name: &str, bless: bool) -> Option<String> {
    let case = format!("examples/refused/{name}.yaml");
    let text = String::from_utf8_lossy(&std::fs::read(root().join(&case)).unwrap()).into_owned();
    if !text.trim_start_matches('\u{feff}').starts_with("# ") {
        return Some(format!("{case} does not begin with a line that says what is wrong"));
    }
    let output = check(root(), &case, name);
    let (found, golden) = (String::from_utf8(output.stderr).unwrap(), root().join(case.replace(".yaml", ".txt")));
    if output.status.code() != Some(2) || !output.stdout.is_empty() {
        return Some(format!("{case}: {} and {} bytes on standard output", output.status, output.stdout.len()));
    }
    if bless {
        std::fs::write(golden, found).unwrap();
        return None;
    }
    let expected = std::fs::read_to_string(golden).unwrap_or_default();
    (found != expected).then(|| format!("{case}\n--- expected\n{expected}\n--- found\n{found}"))
}

fn check(folder: &Path, case: &str, name: &str) -> std::process::Output {
    run(folder, "check", case, name)
}

fn run(folder: &Path, command: &str, case: &str, name: &str) -> std::process::Output {
    match frames_of(name) {
        None => hexfix(folder, &[command, case]),
        Some(frames) => {
            let frames = if folder == root() { frames } else { root().join(frames) };
            hexfix(folder, &[command, case, "--frames", frames.to_str().unwrap()])
        }
    }
}

#[test]
fn no_message_is_without_an_example() {
    for entry in std::fs::read_dir(root().join("examples/refused")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            assert!(path.with_extension("yaml").exists(), "{}", path.display());
        }
    }
    for entry in std::fs::read_dir(root().join("examples/refused/frames")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(refused().contains(&name), "frames/{name} without {name}.yaml");
    }
}

#[test]
fn a_refused_plan_writes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    for name in refused() {
        let case = root().join(format!("examples/refused/{name}.yaml"));
        let output = run(folder.path(), "plan", case.to_str().unwrap(), &name);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(output.stdout.is_empty(), "{name}");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert!(left.is_empty(), "{name} left {left:?}");
    }
}

/// Refuses bytes and gives the message.
fn message(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), bytes).unwrap();
    let output = hexfix(folder.path(), &["check", "case.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_file_above_64_kib_is_refused_and_one_of_64_kib_is_not() {
    let full = |bytes: usize| {
        let mut text = crate::good_case();
        text.push_str("\n# ");
        text.extend(std::iter::repeat_n('x', bytes - text.len()));
        text
    };
    let said = message(full(64 * 1024 + 1).as_bytes());
    assert!(said.contains("refused[file-too-large]") && said.contains("allowed: up to 65536 bytes"), "{said}");
    assert_eq!(crate::refusals(&full(64 * 1024), &crate::catalogue()), vec![]);
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_place() {
    let text = crate::good_case();
    let (before, after) = text.split_at(text.find("Hospital").unwrap());
    // U+00E9 in Latin-1, half of a two-byte sequence, an overlong slash, a surrogate, and UTF-16.
    for bytes in [&b"\xE9"[..], b"\xC3", b"\xC0\xAF", b"\xED\xA0\x80"] {
        let said = message(&[before.as_bytes(), bytes, after.as_bytes()].concat());
        assert!(said.contains("refused[not-utf8]"), "{said}");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        assert!(said.contains(&format!("case.yaml:{line}:{column}\n")), "{line}:{column} in\n{said}");
    }
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [&b"\xFF\xFE"[..], &wide].concat();
    assert!(message(&with_mark).contains("refused[not-utf8]"));
}

#[test]
fn a_file_without_content_is_refused_as_empty() {
    for text in ["", "\n", "\n\n  \n", "---\n", "---\n...\n", "~", "null\n", "# only a comment\n", "#"] {
        let said = message(text.as_bytes());
        assert!(said.contains("refused[value-empty]"), "{text:?}: {said}");
    }
    for text in ["{}", "[]", "x", "{ }\n", "\"\"", "7", "code"] {
        let said = message(text.as_bytes());
        assert!(said.contains("refused["), "{text:?}: {said}");
    }
}
