//! The three commands as their users run them.

use crate::common::{example, files};
use crate::{exchanging, with_offset};
use std::path::Path;
use std::process::{Command, Output};

fn hexfix(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexfix")).current_dir(folder).args(arguments).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap() + &String::from_utf8(output.stderr.clone()).unwrap()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), exchanging()).unwrap();
    folder
}

/// The readings of row 62: 24 November 2026, 12:00.
const ROW_62: &str = "145.5, 148, 178, 163, 141, 137";

fn revise<'a>(readings: &'a str, read_on: &'a str, start: &'a str) -> Vec<&'a str> {
    vec!["revise", "case.yaml", "--readings", readings, "--read-on", read_on, "--start", start]
}

#[test]
fn revise_writes_a_file_to_fill_in_and_says_what_it_did() {
    let folder = folder();
    let output = hexfix(folder.path(), &revise(ROW_62, "2026-11-24", "2026-11-26"));
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert_eq!(files(folder.path()), ["DEMO-01-r2.yaml", "case.yaml"]);
    let words = said(&output);
    for part in [
        "Left blank, to be measured on new films: mounting, deformity, place of peroneal nerve.",
        "Copied, to be confirmed: patient, clinic, limb,",
        "strut 3 from medium to long on 2026-11-21",
        "caution[read-on-old]",
        "hexfix plan DEMO-01-r2.yaml",
    ] {
        assert!(words.contains(part), "{part}\n{words}");
    }
    assert!(!words.contains("Kowalska") && !words.contains("1990"));
    let check = hexfix(folder.path(), &["check", "DEMO-01-r2.yaml"]);
    assert_eq!((code(&check), said(&check).matches("refused[value-empty]").count()), (2, 13), "{}", said(&check));
    assert_eq!(said(&check).matches("refused[").count(), 13);
}

#[test]
fn revise_refuses_what_the_case_would_refuse_and_writes_nothing() {
    let folder = folder();
    let (off_scale, off_medium) = (ROW_62.replace("178", "160"), ROW_62.replace("178", "178.5"));
    let wrong = [
        (revise(ROW_62, "2026-11-27", "2026-11-26"), "start-contradiction"),
        (revise(&off_medium, "2026-11-18", "2026-11-18"), "reading-out-of-range"),
        (revise("144, 144, 168, 157.5, 138, 138.5", "2026-11-18", "2026-11-26"), "start-contradiction"),
        (revise("142, 138, 151, 149, 133, 140", "2026-11-01", "2026-11-02"), "start-contradiction"),
        (revise(&off_scale, "2026-11-24", "2026-11-24"), "reading-out-of-range"),
        (revise("145,5, 148, 178, 163, 141, 137", "2026-11-24", "2026-11-24"), "wrong-shape"),
        (revise("-1, 148, 178, 163, 141, 137", "2026-11-24", "2026-11-24"), "signed-number"),
        (revise(ROW_62, "24.11.2026", "2026-11-24"), "date-invalid"),
        (revise(ROW_62, "2026-11-24", "2026-11-31"), "date-invalid"),
    ];
    for (arguments, refusal) in wrong {
        for style in ["text", "json"] {
            let output = hexfix(folder.path(), &[&arguments[..], &["--findings", style]].concat());
            assert_eq!(code(&output), 2, "{arguments:?}\n{}", said(&output));
            assert!(said(&output).contains(refusal) && output.stdout.is_empty(), "{refusal}\n{}", said(&output));
        }
    }
    let all = hexfix(folder.path(), &revise("x", "y", "z"));
    assert!(
        said(&all).contains("`--readings`") && said(&all).contains("`--read-on`") && said(&all).contains("`--start`")
    );
    assert_eq!(files(folder.path()), ["case.yaml"]);
    assert_eq!(code(&hexfix(folder.path(), &["revise", "case.yaml"])), 1, "wrong usage");
}

#[test]
fn a_refused_parent_is_refused_by_all_three() {
    let folder = folder();
    std::fs::write(folder.path().join("case.yaml"), exchanging().replace("12 deg varus", "12 varus")).unwrap();
    let hold = ["hold", "case.yaml", "--after", "42", "--resume", "2026-11-24"];
    let place = ["where", "case.yaml", "--readings", ROW_62, "--on", "2026-11-24"];
    for arguments in [&revise(ROW_62, "2026-11-24", "2026-11-24")[..], &hold, &place] {
        let output = hexfix(folder.path(), arguments);
        assert_eq!(code(&output), 2);
        assert!(output.stdout.is_empty() && said(&output).contains("unit-unknown"), "{}", said(&output));
    }
    // A plan whose pages cannot be set has none that could be replaced.
    std::fs::write(folder.path().join("case.yaml"), exchanging().replace("Ana Kowalska", "Ana \u{5e02}")).unwrap();
    assert_eq!(code(&hexfix(folder.path(), &hold)), 2);
    assert_eq!(files(folder.path()), ["case.yaml"]);
}

#[test]
fn hold_writes_the_next_case_and_says_what_moves() {
    let folder = folder();
    let output = hexfix(folder.path(), &["hold", "case.yaml", "--after", "42", "--resume", "2026-11-24"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    for part in [
        "Row 43 stands on 2026-11-24 instead of 2026-11-19.",
        "Row 83 stands on 2026-12-04 instead of 2026-11-29.",
        "The exchange of strut 3 stands on 2026-11-26 instead of 2026-11-21.",
    ] {
        assert!(said(&output).contains(part), "{part}\n{}", said(&output));
    }
    assert!(!said(&output).contains("Kowalska"));
    let planned = hexfix(folder.path(), &["plan", "DEMO-01-r2.yaml", "--format", "csv"]);
    assert_eq!(code(&planned), 0);
    let before = hexfix(folder.path(), &["plan", "case.yaml", "--format", "csv"]);
    let row = |output: &Output, row: usize| said(output).lines().nth(row).unwrap().to_owned();
    assert_eq!(row(&planned, 42), row(&before, 42));
    let readings = |row: String| row.split(',').skip(5).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(readings(row(&planned, 43)), readings(row(&before, 43)));
    // And again, from the file that was written; the last interruption can be changed.
    let again = hexfix(folder.path(), &["hold", "DEMO-01-r2.yaml", "--after", "60", "--resume", "2026-12-03"]);
    assert_eq!(code(&again), 0, "{}", said(&again));
    let changed = ["hold", "DEMO-01-r3.yaml", "--after", "60", "--resume", "2026-12-04", "-o", "later.yaml"];
    let changed = hexfix(folder.path(), &changed);
    assert!(
        said(&changed).contains("The interruption after row 60 until 2026-12-03 is taken out"),
        "{}",
        said(&changed)
    );
    assert_eq!(files(folder.path()), ["DEMO-01-r2.yaml", "DEMO-01-r3.yaml", "case.yaml", "later.yaml"]);
}

#[test]
fn hold_refuses_rows_and_days_that_do_not_fit() {
    let folder = folder();
    for (row, resume, refusal) in [
        ("83", "2026-12-20", "hold-wrong"),
        ("900", "2026-12-20", "hold-wrong"),
        ("0", "2026-12-20", "hold-wrong"),
        ("-4", "2026-12-20", "hold-wrong"),
        ("4.5", "2026-12-20", "hold-wrong"),
        ("42", "2026-11-19", "hold-wrong"),
        ("42", "2026-11-01", "hold-wrong"),
        ("42", "2030-01-01", "hold-wrong"),
        ("42", "tomorrow", "date-invalid"),
    ] {
        let output = hexfix(folder.path(), &["hold", "case.yaml", "--after", row, "--resume", resume]);
        assert_eq!(code(&output), 2, "{row} {resume}");
        assert!(said(&output).contains(refusal) && output.stdout.is_empty(), "{}", said(&output));
    }
    assert_eq!(files(folder.path()), ["case.yaml"]);
}

#[test]
fn where_answers_in_words_and_as_data_and_writes_nothing() {
    let folder = folder();
    let ask = ["where", "case.yaml", "--readings", ROW_62, "--on", "2026-11-26", "--at", "14:00"];
    let output = hexfix(folder.path(), &ask);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let words = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(words.contains("those of row 62: 8 rows behind") && words.contains("7 turns behind"), "{words}");
    assert!(words.trim_end().ends_with("Never make up missed turns without the surgeon."), "{words}");
    assert!(!said(&output).contains("Kowalska"));
    let output = hexfix(folder.path(), &[&ask[..], &["--format", "json"]].concat());
    let data: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(data["hexfix_where"], 1);
    assert_eq!((&data["code"], &data["revision"], &data["on"]), (&"DEMO-01".into(), &1.into(), &"2026-11-26".into()));
    assert_eq!((&data["due_row"], &data["row"]), (&serde_json::json!([70, 70]), &62.into()));
    let third = &data["struts"][2];
    assert_eq!(
        (&third["strut"], &third["planned_mm"], &third["reading_mm"]),
        (&3.into(), &181.5.into(), &178.0.into())
    );
    assert_eq!(
        (&third["clicks_off"], &third["turns"], &third["model"]),
        (&(-7.0).into(), &(-7).into(), &"long".into())
    );
    assert_eq!(data["bone"]["shift_mm"].as_array().unwrap().len(), 3);
    assert!(data["bone"]["shift_words"].as_str().unwrap().contains("mm proximal") && data["bone"]["turn_deg"].is_f64());
    assert_eq!(data["films_now"].as_object().unwrap().len(), 6);
    assert_eq!(data["films_now"]["ap.angulation"]["word"], "varus");
    let elsewhere = ["where", "case.yaml", "--readings", "155, 150, 180, 163, 141, 137", "--on", "2026-11-26"];
    let elsewhere = hexfix(folder.path(), &elsewhere);
    assert_eq!(code(&elsewhere), 2);
    assert!(elsewhere.stdout.is_empty() && said(&elsewhere).contains("readings-elsewhere"), "{}", said(&elsewhere));
    assert_eq!(files(folder.path()), ["case.yaml"]);
}

#[test]
fn files_are_not_overwritten_and_inputs_never_written_to() {
    let folder = folder();
    let hold = ["hold", "case.yaml", "--after", "42", "--resume", "2026-11-24"];
    std::fs::write(folder.path().join("DEMO-01-r2.yaml"), "something else").unwrap();
    assert_eq!(code(&hexfix(folder.path(), &hold)), 1);
    assert_eq!(std::fs::read(folder.path().join("DEMO-01-r2.yaml")).unwrap(), b"something else");
    assert_eq!(code(&hexfix(folder.path(), &[&hold[..], &["--force"]].concat())), 0);
    assert_eq!(code(&hexfix(folder.path(), &hold)), 0, "the same bytes again are no conflict");
    for file in ["case.yaml", "./case.yaml", "no/such/folder.yaml", ".", "-"] {
        let output = hexfix(folder.path(), &[&hold[..], &["--force", "-o", file]].concat());
        assert_eq!(code(&output), 1, "{file}: {}", said(&output));
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("case.yaml")).unwrap(), exchanging());
}

#[test]
fn more_frame_files_are_used_and_the_last_revision_has_no_next() {
    let folder = folder();
    let (text, system) = with_offset();
    std::fs::create_dir(folder.path().join("more")).unwrap();
    std::fs::write(folder.path().join("more/offset.yaml"), system).unwrap();
    std::fs::write(folder.path().join("case.yaml"), text).unwrap();
    let readings = ROW_62.replace("178", "110");
    let output =
        hexfix(folder.path(), &[&revise(&readings, "2026-11-24", "2026-11-24")[..], &["--frames", "more"]].concat());
    assert_eq!(code(&output), 0, "{}", said(&output));
    let last = example("tibia-varus.yaml").replace("revision: 1", "revision: 999");
    std::fs::write(folder.path().join("case.yaml"), last).unwrap();
    let hold = ["hold", "case.yaml", "--after", "4", "--resume", "2026-11-20"];
    for arguments in [&revise("158, 152, 124, 143, 152, 164", "2026-11-09", "2026-11-09")[..], &hold] {
        let output = hexfix(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{}", said(&output));
        assert!(said(&output).contains("revision-invalid"), "{}", said(&output));
    }
}
