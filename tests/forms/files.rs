//! The forms as the program writes them: to standard output, to a file, to a folder.

use super::prescription;
use crate::common::{example, files};
use hexfix::render;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

fn plan(folder: &Path, arguments: &[&str]) -> Output {
    let all = ["plan", "case.yaml", "--format"].iter().chain(arguments);
    Command::new(env!("CARGO_BIN_EXE_hexfix")).current_dir(folder).args(all).output().unwrap()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), example("tibia-exchanges.yaml")).unwrap();
    folder
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn page_and_calendar_go_to_standard_output_or_a_file() {
    let folder = folder();
    let html = plan(folder.path(), &["html"]);
    assert_eq!(code(&html), 0);
    assert_eq!(
        String::from_utf8(html.stdout.clone()).unwrap(),
        render::html(&prescription(&example("tibia-exchanges.yaml")))
    );
    let ics = plan(folder.path(), &["ics", "-o", "plan.ics"]);
    assert!(code(&ics) == 0 && ics.stdout.is_empty());
    assert!(std::fs::read(folder.path().join("plan.ics")).unwrap().starts_with(b"BEGIN:VCALENDAR\r\n"));
    assert_eq!(code(&plan(folder.path(), &["ics", "--cancel", "-o", "plan.ics"])), 1);
    assert_eq!(code(&plan(folder.path(), &["ics", "--cancel", "-o", "cancel.ics"])), 0);
    assert_eq!(files(folder.path()), ["cancel.ics", "case.yaml", "plan.ics"]);
}

#[test]
fn only_a_calendar_can_be_cancelled() {
    let folder = folder();
    for format in ["pdf", "text", "csv", "json", "html", "svg"] {
        let output = plan(folder.path(), &[format, "--cancel"]);
        assert_eq!(code(&output), 1, "{format}");
        assert!(output.stdout.is_empty() && String::from_utf8(output.stderr).unwrap().contains("--cancel"));
    }
    assert_eq!(files(folder.path()), ["case.yaml"]);
}

#[test]
fn each_drawing_is_a_file_of_its_own() {
    let folder = folder();
    let case = prescription(&example("tibia-exchanges.yaml"));
    let drawings = render::drawings(&case.document);
    let names: BTreeSet<String> = drawings.iter().map(|drawing| format!("{}.svg", drawing.name)).collect();
    assert_eq!(names.len(), drawings.len());
    assert_eq!(code(&plan(folder.path(), &["svg"])), 0);
    let made = folder.path().join("DEMO-07-r1-drawings");
    assert_eq!(files(&made), names.into_iter().collect::<Vec<_>>());
    for drawing in drawings {
        let text = std::fs::read_to_string(made.join(format!("{}.svg", drawing.name))).unwrap();
        assert_eq!(text, render::svg(drawing));
    }
    // The same again changes nothing; another file, or another text, keeps the folder.
    assert_eq!(code(&plan(folder.path(), &["svg"])), 0);
    std::fs::write(made.join("note.txt"), "mine").unwrap();
    assert_eq!(code(&plan(folder.path(), &["svg"])), 1);
    std::fs::remove_file(made.join("note.txt")).unwrap();
    std::fs::write(made.join("sign-1.svg"), "other").unwrap();
    assert_eq!(code(&plan(folder.path(), &["svg"])), 1);
    assert_eq!(std::fs::read(made.join("sign-1.svg")).unwrap(), b"other");
    assert_eq!(code(&plan(folder.path(), &["svg", "--force"])), 0);
    assert_ne!(std::fs::read(made.join("sign-1.svg")).unwrap(), b"other");
    std::fs::write(folder.path().join("a-file"), "mine").unwrap();
    assert_eq!(code(&plan(folder.path(), &["svg", "--force", "-o", "a-file"])), 1);
    assert_eq!(code(&plan(folder.path(), &["svg", "-o", "no/such/folder"])), 1);
}

/// In every example a drawing has a name of its own: it names a file and an anchor.
#[test]
fn drawings_have_names_of_their_own() {
    for name in crate::common::examples() {
        let case = prescription(&example(&name));
        let names: Vec<&String> = render::drawings(&case.document).into_iter().map(|drawing| &drawing.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{name}: {names:?}");
        assert!(
            names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        );
    }
}
