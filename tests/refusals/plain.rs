//! Wrong scalars where no quantity stands: numbers of rows, dates, fingerprints, names in lists. All are refused, each at its
//! line.

use crate::{catalogue, full_case, refusals};

/// What stands right, once in the file, and what must not stand in its place.
#[rustfmt::skip]
const TRAPS: &[(&str, &[&str])] = &[
    ("after_row: 9", &[
        "0", "-9", "+9", "09", "9.0", "9.5", "9,5", "9e0", "0x9", "9_0", "1:30", "\"9\"", "9 rows", "row 9", "9th", "8001", "65536",
        "99999999999999999999", "1/2", "none", "last", "~", "\u{ff19}", "\u{669}", "[ 9 ]", "{ row: 9 }", "9; 12", "2026-11-12",
    ]),
    ("resume: 2026-11-19", &[
        "19.11.2026", "11/19/2026", "2026/11/19", "20261119", "26-11-19", "2026-11-9", "2026-11-31", "2026-13-01", "2026-00-10",
        "2026-11-00", "1899-12-31", "2200-01-01", "+2026-11-19", "-2026-11-19", "2026-11-19T08:00", "2026-11", "2026-W47-4",
        "2026-323", "Thursday", "tomorrow", "none", "10 days", "after 10 days", "[ 2026-11-19 ]", "\u{ff12}026-11-19", "2026-11-19 08:00",
        "2026\u{2013}11\u{2013}19",
    ]),
    ("fingerprint: 7F3A-92C1", &[
        "7f3a-92c1", "7F3A-92c1", "7F3A92C1", "7F3A_92C1", "7F3A 92C1", "7F3A\u{2013}92C1", "7F3A--92C1", "-7F3A92C1", "7F3A92C1-",
        "7F3A-92C", "7F3A-92C12", "7F3A-92C1-0000", "7F3A-92CG", "7F3A-92CO", "\"7F3A-92C1\"", "'7F3A-92C1'", "0", "none", "unknown",
        "[ 7F3A, 92C1 ]", "[ 7F3A-92C1 ]", "\u{ff17}F3A-92C1", "7F3A-92C\u{661}", "7F\u{410}A-92C1", "7F3A-92C1.",
    ]),
    ("parent: { revision: 1", &[
        "0", "2", "3", "-1", "+1", "01", "1.0", "1e0", "\"1\"", "r1", "DEMO-01-r1", "one", "none", "1000", "[ 1 ]", "\u{661}",
    ]),
    ("visits: [ Tuesday", &[
        "tuesday", "TUESDAY", "TueSday", "Tue", "Tu", "Tues", "Tuesdays", "Tuesday-Friday", "Tuesday to Friday", "Tuesday Friday",
        "every Tuesday", "first Tuesday", "\"Tuesday\"", "Dienstag", "mardi", "daily", "none", "weekly", "2", "2 Tuesdays", "Friday",
        "2027-06-16", "2026-11-31", "1899-01-01", "15.12.2026", "2026-12", "Tuesday: 10:00", "[ Tuesday ]", "{ day: Tuesday }", "T\u{fc}esday",
        "\u{422}uesday", "~", "off",
    ]),
    ("split: [[1", &[
        "0", "7", "2", "-1", "+1", "01", "1.0", "1e0", "0x1", "\"1\"", "one", "strut 1", "1 strut", "1-2", "1/2", "1 2", "none", "all", "[1]",
        "\u{661}", "\u{2460}", "~", "",
    ]),
    ("- { do: [length], first: 10 mm }\n    - { do: [rotation", &[
        "Rotation", "ROTATION", "rotations", "rotat", "\"rotation\"", "internal", "varus", "together", "screw", "axial.rotation", "none", "all", "*",
        "length", "angulation and rotation", "rotation: 2 deg", "[rotation]", "rotation, rotation", "rotation, length", "~", "on", "",
    ]),
    ("path:\n    - { do: [length]", &["screw", "x", "{ do: [length] }", "[ x", "\"length\"", "[]", "[[length]]", "{ length: 10 mm }"]),
    ("language: pl", &[
        "PL", "Pl", "pol", "polish", "Polish", "polski", "pl-PL", "pl_PL", "pl.", "\"pl\"", "xx", "nl", "zh", "none", "~", "no", "1", "[ pl ]",
        "{ tag: pl }", "pl, en", "pl/en", "\u{440}l", "",
    ]),
    ("surgeon_language: de", &["DE", "ger", "de-DE", "German", "Deutsch", "\"de\"", "no", "none", "~", "same", "[ de ]", "d\u{435}", ""]),
    ("clinic: [ 2026-12-07", &[
        "2026-12-21", "2026-12-22", "2026-11-01", "2025-12-07", "2034-12-07", "07.12.2026", "12/07/2026", "2026/12/07", "20261207", "26-12-07",
        "2026-12-7", "2026-11-31", "Monday", "every Monday", "none", "tomorrow", "~", "[ 2026-12-07 ]", "{ day: 2026-12-07 }", "1", "no",
        "2026-12-07 10:00", "2026-12-07T10:00", "2026\u{2013}12\u{2013}07", "\u{ff12}026-12-07",
    ]),
    ("films: [ 2026-12-08", &["2026-11-01", "2036-12-08", "2026-12-08, 2026-12-08", "2026-12-08, 2026-12-07", "Tuesday", "~", "none"]),
    ("consolidation: 8", &[
        "0", "-8", "+8", "08", "8.5", "105", "8 to", "to 8", "8 to 8.5", "8 to 105", "0 to 8", "12 to 8", "8 to 12 to 16", "8-12", "8 - 12",
        "8\u{2013}12", "8..12", "8/12", "8,12", "8 bis 12", "8 weeks to 12", "8 TO 12", "8  to 12", "8 to  12", "-8 to 12", "8 to -12", "08 to 12",
        "8 to 012", "about 8", "8 or 12", "none to 12", "8 to none", "two", "2 months", "56 days", "\u{ff18}", "1e1", "0x8",
    ]),
    ("times: 3", &[
        "0", "13", "1.5", "3-4", "3 to 4", "-3", "+3", "03", "three", "3x", "3 \u{d7}", "3/", "1e0", "0x3", "\u{ff13}", "3 times", "3 or 4", "none",
        "daily 3", "24", "2,5",
    ]),
    ("exchanges_a_visit: 2", &["0", "7", "1.5", "2.5", "0.5", "6.0001", "two", "-2", "+2", "02", "one or two", "1-2", "none of 2"]),
];

#[test]
fn no_trap_in_a_row_a_date_a_name_or_a_list_is_accepted() {
    let (good, catalogue) = (full_case(), catalogue());
    let mut faults = Vec::new();
    for (right, traps) in TRAPS {
        assert_eq!(good.matches(right).count(), 1, "{right}");
        let value = right.rfind([' ', '[']).unwrap() + 1;
        let line = good[..good.find(right).unwrap() + value].matches('\n').count() + 1;
        for trap in *traps {
            let text = good.replace(right, &[&right[..value], trap].concat());
            let findings = refusals(&text, &catalogue);
            let at_line = |finding: &hexfix::finding::Finding| finding.at.as_ref().is_some_and(|at| at.line == line);
            if findings.is_empty() {
                faults.push(format!("{right}: `{trap}` is ACCEPTED"));
            } else if !findings.iter().any(at_line) {
                faults.push(format!("{right}: `{trap}` is refused elsewhere: {findings:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What one key may be, and what several keys together may not.
#[test]
fn keys_that_contradict_each_other_are_refused() {
    let (good, catalogue) = (full_case(), catalogue());
    for (from, to, code) in [
        ("\"20:00\" ]", "\"17:00\", \"20:00\" ]", "split-wrong"),
        ("[[1, 2], [3, 4], [5, 6]]", "[[1, 2, 3], [4, 5, 6]]", "split-wrong"),
        ("revision: 2\n", "revision: 1\n", "revision-invalid"),
        ("revision: 2\n", "revision: 4\n", "revision-invalid"),
        (
            "{ after_row: 9, resume: 2026-11-19 }",
            "{ after_row: 9, resume: 2026-11-19 }, { after_row: 9, resume: 2026-12-19 }",
            "hold-wrong",
        ),
        ("first: 10 mm }", "first: 10 mm, beyond: 5 mm long }", "stage-wrong"),
        ("first: 10 mm }", "first: 10 deg }", "unit-unknown"),
        ("first: 2 deg }", "first: 2 mm }", "unit-unknown"),
        ("beyond: 5 mm long }", "beyond: 5 deg internal }", "unit-unknown"),
    ] {
        assert_eq!(good.matches(from).count(), 1, "{from}");
        let findings = refusals(&good.replace(from, to), &catalogue);
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code.name()).collect();
        assert_eq!(codes, [code], "{to}");
    }
}
