//! Readings, dates, times and rows as they are given on the command line.

use crate::common::codes;
use crate::six;
use hexfix::intake::arguments::{date, readings, row, time};

#[test]
fn six_readings_can_be_written_in_several_ways() {
    let expected = six([142.0, 138.5, 151.0, 149.25, 133.0, 140.0]);
    for text in [
        "142, 138.5, 151, 149.25, 133, 140",
        "142,138.5,151,149.25,133,140",
        " 142 mm, 138.5 mm, 151 mm, 149.25 mm, 133 mm, 140 mm ",
        "{ 142, 138.5 mm, 151, 149.25, 133, 140 }",
        "1: 142 mm, 2: 138.5 mm, 3: 151 mm, 4: 149.25 mm, 5: 133 mm, 6: 140 mm",
        "{ 6: 140 mm, 1: 142 mm, 2: 138.5 mm, 3: 151 mm, 4: 149.25 mm, 5: 133 mm }",
        "{1:142,2:138.5,3:151,4:149.25,5:133,6:140}",
    ] {
        assert_eq!(readings("--readings", text).unwrap(), expected, "{text}");
    }
}

#[test]
fn what_is_not_six_plain_readings_is_refused_by_name() {
    let refused = [
        ("", "wrong-shape"),
        ("142", "wrong-shape"),
        ("142 138 151 149 133 140", "wrong-shape"),
        ("142; 138; 151; 149; 133; 140", "wrong-shape"),
        ("142, 138, 151, 149, 133", "wrong-shape"),
        ("142, 138, 151, 149, 133, 140, 141", "wrong-shape"),
        ("142,5, 138,5, 151, 149, 133, 140", "wrong-shape"),
        ("142, 138, 151, 149, 133,", "value-empty"),
        ("142, , 151, 149, 133, 140", "value-empty"),
        ("-142, 138, 151, 149, 133, 140", "signed-number"),
        ("+142, 138, 151, 149, 133, 140", "signed-number"),
        ("1e2, 138, 151, 149, 133, 140", "number-format"),
        ("142., 138, 151, 149, 133, 140", "number-format"),
        ("0142, 138, 151, 149, 133, 140", "number-format"),
        ("142.00001, 138, 151, 149, 133, 140", "number-format"),
        ("12345, 138, 151, 149, 133, 140", "number-format"),
        ("142mm, 138, 151, 149, 133, 140", "number-format"),
        ("nan, 138, 151, 149, 133, 140", "number-format"),
        ("\u{661}42, 138, 151, 149, 133, 140", "number-format"),
        ("14.2 cm, 138, 151, 149, 133, 140", "unit-unknown"),
        ("142  mm, 138, 151, 149, 133, 140", "unit-unknown"),
        ("142 mm long, 138, 151, 149, 133, 140", "direction-wrong"),
        ("none, 138, 151, 149, 133, 140", "number-format"),
        ("0, 138, 151, 149, 133, 140", "zero-written"),
        ("601, 138, 151, 149, 133, 140", "outside-limits"),
        ("142, 138, 151,\t149, 133, 140", "tab-character"),
        ("142, 138, 151,\n149, 133, 140", "hidden-character"),
        ("142, 138,\u{a0}151, 149, 133, 140", "hidden-character"),
        ("1: 142, 2: 138, 3: 151, 4: 149, 5: 133", "key-missing"),
        ("1: 142, 2: 138, 3: 151, 4: 149, 5: 133, 5: 140", "key-duplicate"),
        ("1: 142, 2: 138, 3: 151, 4: 149, 5: 133, 7: 140", "key-unknown"),
        ("0: 142, 1: 138, 2: 151, 3: 149, 4: 133, 5: 140", "key-unknown"),
        ("1: 142,5, 2: 138, 3: 151, 4: 149, 5: 133, 6: 140", "wrong-shape"),
        ("1: 142, 2: 138, 3: 151, 4: 149, 5: 133, 140", "wrong-shape"),
        ("1: , 2: 138, 3: 151, 4: 149, 5: 133, 6: 140", "key-missing"),
        ("1: 1: 142, 2: 138, 3: 151, 4: 149, 5: 133, 6: 140", "number-format"),
        ("{ 142, 138, 151, 149, 133, 140", "number-format"),
    ];
    for (text, code) in refused {
        let findings = readings("--readings", text).expect_err(text);
        assert_eq!(codes(&findings)[0], code, "{text}: {findings:?}");
        for finding in &findings {
            assert!(finding.at.is_none() && finding.found.contains("`--readings`"), "{text}: {finding}");
        }
    }
}

#[test]
fn a_decimal_comma_is_named() {
    for text in ["142,5, 138, 151, 149, 133, 140", "1: 142,5 mm, 2: 138 mm, 3: 151 mm, 4: 149 mm, 5: 133 mm, 6: 140 mm"]
    {
        let findings = readings("--readings", text).unwrap_err();
        assert!(findings[0].advice.contains("full stop"), "{findings:?}");
    }
    let both = readings("--readings", "14x, 138, 151, 1,49, 133").unwrap_err();
    assert_eq!(codes(&both).len(), 1, "{both:?}");
    assert!(both[0].found.contains("strut 1"), "every fault says which strut: {both:?}");
}

#[test]
fn dates_times_and_rows_have_the_grammar_of_the_file() {
    assert_eq!(date("--on", "2026-12-01").unwrap().to_string(), "2026-12-01");
    for text in
        ["", "1.12.2026", "2026-12-1", "2026-13-01", "2026-02-30", "1899-01-01", "2026-12-01T08:00", "today", "-5"]
    {
        let findings = date("--on", text).expect_err(text);
        assert!(findings[0].found.contains("`--on`") && findings[0].at.is_none(), "{text}: {findings:?}");
    }
    assert_eq!(time("--at", "08:05").unwrap().minute(), 5);
    for text in ["", "8:00", "24:00", "08:60", "8am", "08:00:00", "noon"] {
        assert!(time("--at", text).expect_err(text)[0].found.contains("`--at`"), "{text}");
    }
    assert_eq!(row("--after", "24").unwrap(), 24);
    for text in ["0", "", "-1", "024", "2.5", "8001", "99999999999", "row 3"] {
        assert!(row("--after", text).expect_err(text)[0].found.contains("`--after`"), "{text}");
    }
}
