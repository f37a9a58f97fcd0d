//! Screws, stages, split rhythm, bones in each other and exchanges, held against `tests/reference/paths.py`, which was
//! written from the conventions before the program could do any of this; and sentences that a surgeon would sign.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/poses.rs"]
mod poses;
mod sentences;

use poses::{Pose, apart, list, number, pose};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

const DATA: &str = include_str!("../reference/paths.json");
const FRAMES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference");
const GENERIC: &str = include_str!("../../frames/generic.yaml");
/// Whole clicks leave the bone no further from its path than this; the reference calculation finds 1.05 mm and 0.44
/// degrees in the weakest row.
const NEAR_MM: f64 = 1.2;
const NEAR_DEG: f64 = 0.6;
/// The program looks at the walked rows, which whole clicks put so far beside the exact path.
const WALKED: f64 = 0.3;

fn array(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("a list, not {value}"))
}

fn whole(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap_or_else(|| panic!("a whole number, not {value}"))).unwrap()
}

/// Where the moving fragment stands after a row.
fn bone(row: &Value) -> Pose {
    let found = &row["moving_fragment_in_reference_fragment"];
    pose(&found["rotation"], &found["translation_mm"])
}

fn run(id: &str, yaml: &str, frames: &Path) -> Output {
    let folder = std::env::temp_dir().join(format!("hexfix-paths-{}-{id}", std::process::id()));
    std::fs::create_dir(&folder).expect("a new folder");
    let file = folder.join("case.yaml");
    // The rows that were worked out apart are plainly rounded.
    let yaml = yaml.replace("\n  path:", "\n  rounding: nearest\n  path:");
    std::fs::write(&file, yaml).expect("the case is written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexfix"));
    command.arg("plan").arg(&file).args(["--format", "json", "--frames"]).arg(frames);
    let output = command.output().expect("the program starts");
    std::fs::remove_dir_all(&folder).expect("the folder is removed");
    output
}

fn plan(id: &str, yaml: &str) -> Value {
    plan_with(id, yaml, Path::new(FRAMES))
}

fn plan_with(id: &str, yaml: &str, frames: &Path) -> Value {
    let output = run(id, yaml, frames);
    assert!(output.status.success(), "{id}: no plan for\n{yaml}\n{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

fn data(kind: &str) -> Vec<Value> {
    let data: Value = serde_json::from_str(DATA).expect("paths.json");
    array(&data[kind]).to_vec()
}

/// Number and names, first and last row and day of every stage.
fn stages(faults: &mut Vec<String>, case: &Value, plan: &Value) {
    let named = |stage: &Value| {
        let mut names: Vec<String> = array(&stage["do"]).iter().map(|n| n.as_str().unwrap().to_owned()).collect();
        names.sort_unstable();
        let places = ["first_row", "last_row", "first_day", "last_day"].map(|key| whole(&stage[key]));
        (names, places)
    };
    let expected: Vec<_> = array(&case["stages"]).iter().map(named).collect();
    let found: Vec<_> = array(&plan["stages"]).iter().map(named).collect();
    if found != expected {
        faults.push(format!("stages {found:?}, not {expected:?}"));
    }
}

/// Every row: its number, day and time, its six readings, and that only the struts of its group were turned.
fn rows(faults: &mut Vec<String>, case: &Value, plan: &Value) {
    let (rows, expected) = (array(&plan["adjustments"]), array(&case["readings_mm"]));
    if rows.len() != expected.len() {
        faults.push(format!("{} rows, not {}", rows.len(), expected.len()));
        return;
    }
    let (times, groups) = (array(&case["times"]), array(&case["groups"]));
    let mut before: [f64; 6] = list(&case["start_readings_mm"]);
    for (i, (row, expected)) in rows.iter().zip(expected).enumerate() {
        let when = (whole(&row["number"]), whole(&row["day"]), &row["time"]);
        if when != (i + 1, i / times.len() + 1, &times[i % times.len()]) {
            faults.push(format!("row {}: {when:?}", i + 1));
        }
        let (now, clicks): ([f64; 6], [f64; 6]) = (list(&row["readings_mm"]), list(&row["clicks"]));
        let group: Vec<usize> = array(&groups[i % groups.len()]).iter().map(whole).collect();
        for k in 0..6 {
            let told = expected[k].as_f64().is_none_or(|reading| (now[k] - reading).abs() < 1e-9);
            let summed = (before[k] + clicks[k] / 2.0 - now[k]).abs() < 1e-9;
            if !told || !summed || (!group.contains(&(k + 1)) && clicks[k] != 0.0) {
                let (old, turned) = (before[k], clicks[k]);
                faults.push(format!(
                    "row {}, strut {}: {old} {turned:+} {}, not {}",
                    i + 1,
                    k + 1,
                    now[k],
                    expected[k]
                ));
            }
        }
        before = now;
    }
    let dates = (rows.first().unwrap()["date"].as_str(), &rows.last().unwrap()["date"]);
    if dates != (Some("2026-11-09"), &case["last_date"]) {
        faults.push(format!("dates {dates:?}, not until {}", case["last_date"]));
    }
    for place in array(&case["poses"]) {
        let row = &rows[whole(&place["row"]) - 1];
        let (mm, deg) = apart(&bone(row), &pose(&place["rotation"], &place["translation"]));
        if mm > NEAR_MM || deg > NEAR_DEG {
            faults.push(format!("row {}: the bone is {mm:.3} mm and {deg:.3} deg off its path", place["row"]));
        }
        let (now, exact): ([f64; 6], [f64; 6]) = (list(&row["readings_mm"]), list(&place["lengths_mm"]));
        let offsets: [f64; 6] = list(&case["offsets_mm"]);
        if (0..6).any(|k| (now[k] + offsets[k] - exact[k]).abs() > 0.25 + 1e-6) {
            faults.push(format!("row {}: {now:?} is more than half a click from {exact:?}", place["row"]));
        }
    }
}

/// Runs the cases whose names begin with one of `names`.
fn check(names: &[&str], count: usize) {
    let all = data("cases");
    let chosen: Vec<&Value> =
        all.iter().filter(|case| names.iter().any(|name| case["id"].as_str().unwrap().starts_with(name))).collect();
    assert_eq!(chosen.len(), count, "cases of {names:?}");
    let mut wrong = vec![];
    for case in chosen {
        let id = case["id"].as_str().unwrap();
        let plan = plan(id, case["yaml"].as_str().unwrap());
        let mut faults = vec![];
        let lengths: ([f64; 6], [f64; 6]) = (list(&plan["start"]["lengths_mm"]), list(&case["start_lengths_mm"]));
        if (0..6).any(|k| (lengths.0[k] - lengths.1[k]).abs() > 1e-6) {
            faults.push(format!("the start is {:?}, not {:?}", lengths.0, lengths.1));
        }
        stages(&mut faults, case, &plan);
        rows(&mut faults, case, &plan);
        faults.truncate(8);
        if !faults.is_empty() {
            wrong.push(format!("{id}:\n    {}", faults.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases are wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_screw_turns_about_one_line_and_slides_along_it() {
    check(&["screw-"], 6);
}

#[test]
fn one_stage_of_all_four_is_the_whole_path() {
    check(&["together"], 2);
}

#[test]
fn stages_follow_one_another() {
    check(&["length-first-"], 4);
}

#[test]
fn a_stage_of_tilt_or_twist_leaves_the_other() {
    check(&["tilt-", "twist-"], 5);
}

#[test]
fn a_part_of_the_way_first() {
    check(&["parts-of-turns-", "part-of-translation-"], 4);
}

#[test]
fn beyond_the_goal_and_back() {
    check(&["beyond-"], 4);
}

#[test]
fn a_split_rhythm_turns_one_group_at_a_time() {
    check(&["split-"], 3);
}

/// The numbers before `mm` in a sentence.
fn millimetres(text: &str) -> Vec<f64> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let before = |pair: &[&str]| pair[1].starts_with("mm").then(|| pair[0].parse().ok()).flatten();
    words.windows(2).filter_map(before).collect()
}

/// The depth is compared to the tenth of a millimetre that is printed, the day with any day on which it is reached.
#[test]
fn bones_in_each_other_are_told_with_day_and_depth() {
    for case in data("bones") {
        let id = case["id"].as_str().unwrap();
        let plan = plan(id, case["yaml"].as_str().unwrap());
        assert_eq!(array(&plan["adjustments"]).len(), whole(&case["rows"]), "{id}: rows");
        let caution = array(&plan["cautions"]).iter().find(|caution| caution["code"] == "bones-collide");
        assert_eq!(caution.is_some(), case["caution"] == true, "{id}: {} mm deep; {caution:?}", case["depth_mm"]);
        let Some(caution) = caution else { continue };
        let (depth, found) = (number(&case["depth_mm"]), caution["found"].as_str().expect("found"));
        let told = millimetres(found).into_iter().any(|mm| (mm - depth).abs() < WALKED);
        assert!(told, "{id}: {depth} mm, not: {found}");
        // Whole clicks can make the day before or after the deepest.
        let says = |day: &Value| {
            let near = whole(day) - 1..=whole(day) + 1;
            near.into_iter().any(|day| found.to_lowercase().split("day ").any(|rest| starts_with_number(rest, day)))
        };
        assert!(array(&case["deepest_days"]).iter().any(says), "{id}: day {}, not: {found}", case["deepest_days"]);
    }
}

fn starts_with_number(text: &str, number: usize) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).next() == Some(number.to_string().as_str())
}

/// One exchange against its window, and the chart before and after it. `shift`: how much longer than its reading the
/// new strut is.
fn exchange(case: &Value, plan: &Value, k: usize, shift: f64) -> Option<usize> {
    let id = case["id"].as_str().unwrap();
    let found: Vec<&Value> = array(&plan["exchanges"]).iter().filter(|e| whole(&e["strut"]) == k + 1).collect();
    let needed = &case["windows"][k];
    assert_eq!(found.len(), usize::from(!needed.is_null()), "{id}, strut {}: {found:?}, window {needed}", k + 1);
    let entry = found.first().copied();
    let day = entry.map_or(usize::MAX, |entry| whole(&entry["day"]));
    let models = (String::from("medium"), entry.map(|entry| entry["to"].as_str().expect("a model").to_owned()));
    let (mut old, expected) = (number(&case["start_readings_mm"][k]), array(&case["readings_mm"]));
    for (row, expected) in array(&plan["adjustments"]).iter().zip(expected) {
        let changed = whole(&row["day"]) >= day;
        let model = if changed { models.1.as_ref().unwrap() } else { &models.0 };
        let scale: [f64; 2] = list(&case["models"][model]);
        let (reading, offset) = (number(&row["readings_mm"][k]), if changed { shift } else { 0.0 });
        assert!((reading + offset - number(&expected[k])).abs() < 1e-9, "{id}, strut {}, {row}", k + 1);
        assert!((scale[0]..=scale[1]).contains(&(reading + offset)), "{id}, strut {} off {model}: {row}", k + 1);
        old = if changed { old } else { reading };
    }
    let entry = entry?;
    assert_eq!(entry["from"], "medium", "{id}: {entry}");
    let window = &needed[models.1.as_ref().unwrap()];
    for (edge, key) in ["first_day", "last_day"].into_iter().enumerate() {
        assert!(window[edge].as_array().is_some_and(|days| days.contains(&entry[key])), "{id}: {entry}, not {window}");
    }
    assert!((whole(&entry["first_day"])..=whole(&entry["last_day"])).contains(&day), "{id}: {entry}");
    let readings = (number(&entry["old_reading_mm"]), number(&entry["new_reading_mm"]));
    assert!((readings.0 - old).abs() < 1e-9, "{id}: the old strut stood at {old}: {entry}");
    assert!((readings.0 - readings.1 - shift).abs() < 1e-9, "{id}: the length must stay: {entry}");
    Some(day)
}

/// All six struts; returns the days of exchange.
fn exchanges(case: &Value, plan: &Value, shift: f64) -> Vec<usize> {
    assert_eq!(array(&plan["adjustments"]).len(), whole(&case["rows"]), "{}: rows", case["id"]);
    let mut days: Vec<usize> = (0..6).filter_map(|k| exchange(case, plan, k, shift)).collect();
    days.sort_unstable();
    for day in &days {
        let together = days.iter().filter(|other| *other == day).count();
        assert!(together <= whole(&case["most_a_day"]), "{}: {together} struts on day {day}", case["id"]);
        // Day 1 is a Monday, so Tuesdays are days 2, 9, 16 and Fridays 5, 12, 19.
        assert!(case["visits"].is_null() || [2, 5].contains(&(day % 7)), "{}: day {day} is no visit", case["id"]);
    }
    days
}

#[test]
fn struts_that_leave_their_scale_are_exchanged_in_their_window() {
    for case in data("exchanges") {
        let (id, yaml) = (case["id"].as_str().unwrap(), case["yaml"].as_str().unwrap());
        if let Some(code) = case["refused"].as_str() {
            let output = run(id, yaml, Path::new(FRAMES));
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.code() == Some(2) && told.contains(code), "{id}: {code} expected:\n{told}");
            continue;
        }
        let days = exchanges(&case, &plan(id, yaml), 0.0);
        match id {
            "exchanges-demo" => assert!([13, 14].contains(&days[0]), "the middle of days 11 to 16, not {}", days[0]),
            "exchanges-six" => assert!(days[0] == days[2] && days[3] == days[5], "three on each of two days: {days:?}"),
            _ => {}
        }
    }
}

/// The same frame, but the long struts read 7.75 mm less than they are long: same window, other readings.
#[test]
fn a_new_scale_does_not_move_the_bone() {
    let frames = std::env::temp_dir().join(format!("hexfix-paths-{}-frames", std::process::id()));
    std::fs::create_dir(&frames).expect("a new folder");
    let usual = "long: { shortest: 168 mm, longest: 282 mm, reading_offset: none,";
    let shifted = "long: { shortest: 160.25 mm, longest: 274.25 mm, reading_offset: 7.75 mm longer,";
    assert!(GENERIC.contains(usual));
    let text = GENERIC.replace(usual, shifted).replace("system: generic", "system: shifted");
    std::fs::write(frames.join("shifted.yaml"), text.replace("status: generic", "status: unverified")).unwrap();
    let case = data("exchanges").remove(0);
    let yaml = case["yaml"].as_str().unwrap().replace("system: generic", "system: shifted");
    let found = run("shifted", &yaml, &frames);
    std::fs::remove_dir_all(&frames).expect("the folder is removed");
    assert!(found.status.success(), "no plan:\n{}", String::from_utf8_lossy(&found.stderr));
    exchanges(&case, &serde_json::from_slice(&found.stdout).expect("JSON"), 7.75);
}
