//! How far plain rounding leaves the bone off its path, and what an error of one number does to the end, against the independent
//! calculation (`tests/reference/tube.py`, `sensitivity.py`), through the program as it is used.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use serde_json::Value;
use std::path::Path;
use std::process::Command;

const TUBE: &str = include_str!("reference/tube.json");
const SENSITIVITY: &str = include_str!("reference/sensitivity.json");

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_str().map_or_else(|| value.as_f64().unwrap(), |text| text.parse().unwrap())
}

/// The case stands beside the folder of the frame systems.
fn plan(yaml: &str, folder: &Path) -> Value {
    let (file, frames) = (folder.join("case.yaml"), folder.join("frames"));
    std::fs::create_dir_all(&frames).unwrap();
    std::fs::write(&file, yaml).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexfix"));
    let output = command.arg("plan").arg(file).args(["--format", "json", "--frames"]).arg(frames);
    let output = output.output().expect("the program starts");
    assert!(output.status.success(), "no plan for\n{yaml}\n{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn near(found: &Value, expected: &Value, within: f64, what: &str) {
    assert!((number(found) - number(expected)).abs() <= within, "{what}: {found}, worked out apart {expected}");
}

#[test]
fn plain_rounding_leaves_the_bone_as_far_off_as_it_was_worked_out() {
    let data = read(TUBE);
    let folder = tempfile::tempdir().unwrap();
    let system = data["frame_system"].as_str().unwrap();
    std::fs::create_dir(folder.path().join("frames")).unwrap();
    std::fs::write(folder.path().join("frames/click-bench.yaml"), system).unwrap();
    for case in data["cases"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let yaml = case["yaml"].as_str().unwrap();
        let plan_of = |text: &str| plan(text, folder.path());
        let plain = plan_of(&common::rounded(yaml));
        assert_eq!(plain["adjustments"].as_array().unwrap().len() as f64, number(&case["rows"]), "{id}");
        near(&plain["tube"]["walked_bone_end_mm"], &case["bone_end_mm"], 1e-7, id);
        near(&plain["tube"]["walked_turn_deg"], &case["turn_deg"], 1e-7, id);
        // No bound is smaller than what happens, and half a click cannot do three times as much in the same plan.
        for (bound, walked) in [("bone_end_mm", "bone_end_mm"), ("turn_deg", "turn_deg")] {
            let (bound, walked) = (number(&plain["tube"][bound]), number(&case[walked]));
            assert!(walked <= 1.001 * bound && bound < 3.0 * walked, "{id}: {walked} in a tube of {bound}");
        }
        // Chosen clicks stay in the same tube, on as many rows.
        let chosen = plan_of(yaml);
        assert_eq!(chosen["adjustments"].as_array().unwrap().len() as f64, number(&case["rows"]), "{id}");
        for (bound, walked) in [("bone_end_mm", "walked_bone_end_mm"), ("turn_deg", "walked_turn_deg")] {
            near(&chosen["tube"][bound], &plain["tube"][bound], 1e-9, id);
            assert!(number(&chosen["tube"][walked]) <= 1.01 * number(&chosen["tube"][bound]), "{id}");
        }
        // They end no farther off than plain rounding does.
        let end = |plan: &Value, name: &str| {
            let checks = plan["checks"].as_array().unwrap();
            number(&checks.iter().find(|check| check["name"].as_str().unwrap().starts_with(name)).unwrap()["worst"])
        };
        assert!(end(&chosen, "residual turn") <= 1.01 * end(&plain, "residual turn") + 1e-4, "{id}");
    }
}

#[test]
fn an_error_of_one_number_does_what_was_worked_out() {
    let data = read(SENSITIVITY);
    let folder = tempfile::tempdir().unwrap();
    let mut numbers = 0;
    for case in data["cases"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let found = plan(case["yaml"].as_str().unwrap(), folder.path());
        let found = found["sensitivity"]["numbers"].as_array().unwrap();
        assert_eq!(found.len(), 10, "{id}");
        for expected in case["numbers"].as_array().unwrap() {
            let of = &expected["of"];
            let entry = found.iter().find(|entry| entry["of"] == *of).unwrap_or_else(|| panic!("{id}: no {of}"));
            assert_eq!((&entry["error"], &entry["unit"]), (&expected["error"], &expected["unit"]), "{id}, {of}");
            // Printed with four decimals.
            near(&entry["shift_mm"], &expected["shift_mm"], 5.1e-5, &format!("{id}, {of}"));
            near(&entry["turn_deg"], &expected["turn_deg"], 5.1e-5, &format!("{id}, {of}"));
            numbers += 1;
        }
    }
    assert_eq!(numbers, 240);
}

/// With errors a tenth as large the cloud is almost a normal distribution: its ellipses are those of linear reckoning.
#[test]
fn the_ellipses_are_those_of_linear_reckoning_where_errors_are_small() {
    let data = read(SENSITIVITY);
    let folder = tempfile::tempdir().unwrap();
    let clouds: Vec<&Value> =
        data["cases"].as_array().unwrap().iter().filter(|case| case.get("cloud").is_some()).collect();
    assert_eq!(clouds.len(), 5);
    for case in clouds {
        let id = case["id"].as_str().unwrap();
        let found = plan(case["yaml"].as_str().unwrap(), folder.path());
        for view in ["ap", "lateral"] {
            let (found, expected) = (&found["sensitivity"]["cloud"]["views"][view], &case["cloud"]["views"][view]);
            for axis in 0..2 {
                let ratio = number(&found["semi_axes_mm"][axis]) / number(&expected["semi_axes_mm"][axis]);
                // A hundred thousand samples settle a standard deviation to half a hundredth.
                assert!((ratio - 1.0).abs() < 0.015, "{id}, {view}, axis {axis}: {ratio}");
            }
            let axes: Vec<f64> = (0..2).map(|axis| number(&expected["semi_axes_mm"][axis])).collect();
            if axes[0] > 1.1 * axes[1] {
                let turned = number(&found["turned_deg"]) - number(&expected["turned_deg"]);
                let off = (turned + 90.0).rem_euclid(180.0) - 90.0;
                assert!(off.abs() < 4.0, "{id}, {view}: turned by {off} degrees");
            }
        }
    }
}
