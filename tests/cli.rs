//! The program as its users run it: exit codes, files, standard streams.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, files, root};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn hexfix(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hexfix")).current_dir(folder).args(arguments).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder with the example case as `case.yaml`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("case.yaml"), example("tibia-varus.yaml")).unwrap();
    folder
}

#[test]
fn plan_writes_a_file_named_after_code_and_revision_and_tells_what_will_happen() {
    let folder = folder();
    let output = hexfix(folder.path(), &["plan", "case.yaml"]);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    assert_eq!(files(folder.path()), ["DEMO-01-r1.pdf", "case.yaml"]);
    let summary = text(&output.stdout);
    assert!(summary.contains("12° varus") && summary.contains("not a medical device"), "{summary}");
    assert!(!summary.contains("Kowalska") && !text(&output.stderr).contains("Kowalska"));
}

#[test]
fn an_existing_file_with_other_contents_is_kept() {
    let folder = folder();
    let pdf = folder.path().join("DEMO-01-r1.pdf");
    std::fs::write(&pdf, "something else").unwrap();
    let output = hexfix(folder.path(), &["plan", "case.yaml"]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("--force"), "{}", text(&output.stderr));
    assert_eq!(std::fs::read(&pdf).unwrap(), b"something else");
    assert_eq!(code(&hexfix(folder.path(), &["plan", "case.yaml", "--force"])), 0);
    let written = std::fs::read(&pdf).unwrap();
    assert!(written.starts_with(b"%PDF-"));
    // The same bytes again are no conflict.
    assert_eq!(code(&hexfix(folder.path(), &["plan", "case.yaml"])), 0);
    assert_eq!(files(folder.path()), ["DEMO-01-r1.pdf", "case.yaml"], "no temporary file is left");
}

#[test]
fn a_refused_case_writes_nothing() {
    let folder = folder();
    std::fs::write(folder.path().join("case.yaml"), example("tibia-varus.yaml").replace("varus", "vagus")).unwrap();
    for arguments in [&["plan", "case.yaml"][..], &["check", "case.yaml"], &["plan", "case.yaml", "--format", "json"]] {
        let output = hexfix(folder.path(), arguments);
        assert_eq!(code(&output), 2);
        assert!(output.stdout.is_empty());
        assert!(text(&output.stderr).contains("case.yaml:18:"), "{}", text(&output.stderr));
    }
    assert_eq!(files(folder.path()), ["case.yaml"]);
}

#[test]
fn wrong_usage_and_missing_files_are_failures_of_their_own() {
    let folder = folder();
    for arguments in
        [&[][..], &["plan"], &["plan", "absent.yaml"], &["plan", "."], &["nonsense"], &["frames", "absent"]]
    {
        assert_eq!(code(&hexfix(folder.path(), arguments)), 1, "{arguments:?}");
    }
    let output = hexfix(folder.path(), &["plan", "case.yaml", "-o", "no/such/folder/a.pdf"]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("its folder does not exist"));
}

#[test]
fn findings_as_json_name_code_and_place() {
    let folder = folder();
    std::fs::write(folder.path().join("case.yaml"), example("tibia-varus.yaml").replace("28 mm", "28 cm")).unwrap();
    let output = hexfix(folder.path(), &["check", "case.yaml", "--findings", "json"]);
    assert_eq!(code(&output), 2);
    let findings: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    let refusal = findings.as_array().unwrap().iter().find(|f| f["severity"] == "refusal").unwrap();
    assert_eq!(refusal["code"], "unit-unknown");
    assert_eq!(refusal["at"]["line"], 21);
    for key in ["found", "allowed", "do"] {
        assert!(refusal[key].as_str().unwrap().len() > 3, "{key}");
    }
}

#[test]
fn json_has_the_promised_fields() {
    let folder = folder();
    let output = hexfix(folder.path(), &["plan", "case.yaml", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["hexfix_plan"], 1);
    assert_eq!((&plan["code"], &plan["revision"]), (&"DEMO-01".into(), &1.into()));
    assert_eq!((&plan["limb"], &plan["reference"]), (&"right tibia".into(), &"proximal".into()));
    let row = &plan["adjustments"][0];
    assert_eq!((&row["number"], &row["day"], &row["date"]), (&1.into(), &1.into(), &"2026-11-09".into()));
    assert_eq!((&row["time"], row["clicks"].as_array().unwrap().len()), (&"08:00".into(), 6));
    for key in ["fingerprint", "cautions", "checks", "clicks_total", "bone_points_mm", "start", "end"] {
        assert!(!plan[key].is_null(), "{key}");
    }
    assert_eq!(plan["start"]["readings_mm"][0], 158.0);
    let csv = text(&hexfix(folder.path(), &["plan", "case.yaml", "--format", "csv"]).stdout);
    assert!(
        csv.starts_with(
            "number,day,date,weekday,time,s1,s2,s3,s4,s5,s6,c1,c2,c3,c4,c5,c6\n1,1,2026-11-09,Monday,08:00,"
        )
    );
}

/// The same bytes in every time zone and locale.
#[test]
fn nothing_depends_on_where_and_when_the_program_runs() {
    let pdf = |zone: &str, locale: &str| {
        let folder = folder();
        let status = Command::new(env!("CARGO_BIN_EXE_hexfix"))
            .current_dir(folder.path())
            .args(["plan", "case.yaml", "-o", "a.pdf"])
            .envs([("TZ", zone), ("LC_ALL", locale), ("LANG", locale)])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
        std::fs::read(folder.path().join("a.pdf")).unwrap()
    };
    let here = pdf("UTC", "C");
    for (zone, locale) in
        [("Pacific/Kiritimati", "tr_TR.UTF-8"), ("America/Los_Angeles", "ar_EG"), ("Asia/Kathmandu", "de_DE")]
    {
        assert!(pdf(zone, locale) == here, "{zone}, {locale}");
    }
}

#[test]
fn a_new_case_is_refused_until_it_is_filled_in() {
    let folder = folder();
    let output = hexfix(folder.path(), &["new"]);
    assert_eq!(code(&output), 0);
    std::fs::write(folder.path().join("new.yaml"), &output.stdout).unwrap();
    let output = hexfix(folder.path(), &["check", "new.yaml"]);
    assert_eq!(code(&output), 2);
    let refusals = text(&output.stderr).matches("refused[value-empty]").count();
    assert!(refusals >= 30, "{refusals} empty values are named");
}

#[test]
fn version_help_frames_and_schema_are_printed() {
    let folder = folder();
    assert!(text(&hexfix(folder.path(), &["--version"]).stdout).contains("not a medical device"));
    assert!(text(&hexfix(folder.path(), &["frames"]).stdout).contains("generic"));
    let parts = text(&hexfix(folder.path(), &["frames", "generic"]).stdout);
    assert!(parts.contains("full-155") && parts.contains("medium"));
    for of in ["case", "frame"] {
        let schema: serde_json::Value = serde_json::from_slice(&hexfix(folder.path(), &["schema", of]).stdout).unwrap();
        assert_eq!(schema["additionalProperties"], false);
    }
}

#[test]
fn more_frames_come_from_a_folder() {
    let folder = folder();
    let bench = root().join("tests/reference");
    let output = hexfix(folder.path(), &["frames", "--frames", bench.to_str().unwrap()]);
    assert!(text(&output.stdout).contains("bench"));
    let output = hexfix(folder.path(), &["frames", "bench"]);
    assert_eq!(code(&output), 1, "not known without the folder");
}

fn kinematics(problem: &str, lines: &str) -> Vec<serde_json::Value> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hexfix"))
        .args(["kinematics", problem])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0);
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn kinematics_answers_every_line_and_goes_on() {
    let joints = "\"reference_joints\":[[13,91,-8],[-13,91,-8],[-85,-34,-8],[-72,-57,-8],[72,-57,-8],[85,-34,-8]],\
                  \"moving_joints\":[[72,57,8],[-72,57,8],[-85,34,8],[-13,-91,8],[13,-91,8],[85,34,8]]";
    let pose = "{\"rotation\":[[1,0,0],[0,1,0],[0,0,1]],\"translation\":[3,-5,-160]}";
    let good = format!("{{{joints},\"pose\":{pose}}}\n");
    let answers = kinematics("inverse", &format!("{good}nonsense\n\n{{}}\n{good}"));
    assert_eq!(answers.len(), 4);
    assert_eq!((&answers[1]["refused"], &answers[2]["refused"]), (&"bad-json".into(), &"bad-platform".into()));
    assert_eq!(answers[0], answers[3]);
    let forward = format!("{{{joints},\"lengths\":{}}}\n", answers[0]["lengths"]);
    let answers = kinematics("forward", &forward);
    // The joints face each other on the -z side, so the moving ring is found there without a start.
    let height = answers[0]["pose"]["translation"][2].as_f64().unwrap();
    assert!((height + 160.0).abs() < 1e-9, "{answers:?}");
    let answers = kinematics("modes", &forward);
    assert_eq!(answers[0]["refused"], "not-yet");
}

#[test]
fn odd_places_are_never_written_to() {
    let folder = folder();
    let case = std::fs::read(folder.path().join("case.yaml")).unwrap();
    std::fs::create_dir(folder.path().join("inside")).unwrap();
    for place in ["case.yaml", "./case.yaml", "inside", "-", "absent/a.pdf"] {
        let output = hexfix(folder.path(), &["plan", "case.yaml", "--force", "-o", place]);
        assert_eq!(code(&output), 1, "{place}");
        assert!(text(&output.stderr).contains("nothing was written"), "{place}: {}", text(&output.stderr));
    }
    assert_eq!(std::fs::read(folder.path().join("case.yaml")).unwrap(), case);
    assert_eq!(files(folder.path()), ["case.yaml", "inside"]);
}

#[cfg(unix)]
#[test]
fn links_and_devices_are_never_written_to() {
    let folder = folder();
    std::fs::write(folder.path().join("kept.pdf"), "kept").unwrap();
    std::os::unix::fs::symlink("kept.pdf", folder.path().join("link.pdf")).unwrap();
    for place in ["link.pdf", "/dev/null", "/dev/full"] {
        let output = hexfix(folder.path(), &["plan", "case.yaml", "--force", "-o", place]);
        assert_eq!(code(&output), 1, "{place}");
        assert!(text(&output.stderr).contains("not an ordinary file"), "{place}: {}", text(&output.stderr));
    }
    assert_eq!(std::fs::read(folder.path().join("kept.pdf")).unwrap(), b"kept");
}

#[test]
fn implausible_dates_and_times_are_noticed() {
    let folder = folder();
    let check = |from: &str, to: &str| {
        std::fs::write(folder.path().join("odd.yaml"), example("tibia-varus.yaml").replace(from, to)).unwrap();
        hexfix(folder.path(), &["check", "odd.yaml"])
    };
    let born = check("1990-04-12", "2030-04-12");
    assert_eq!(code(&born), 2);
    assert!(text(&born.stderr).contains("after the surgery") && !text(&born.stderr).contains("2030"));
    let hurried = check("\"12:00\", \"16:00\", \"20:00\"", "\"08:01\", \"08:02\", \"08:03\"");
    assert_eq!(code(&hurried), 0);
    assert!(text(&hurried.stderr).contains("two turns 1 min apart"), "{}", text(&hurried.stderr));
}
