//! Every example case works and still gives the plan that stands beside it.
//!
//! The golden files hold what changed, not what is right: signs and numbers are tested in `signs/` and `words.rs`.
//! `HEXFIX_BLESS=1 cargo test --test cases` writes them again; read the difference before it is committed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, examples, root, verified};
use hexfix::prescription::Prescription;
use hexfix::render;

#[test]
fn every_example_gives_its_golden_plan() {
    let names = examples();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        let plan = verified(&example(&name)).unwrap_or_else(|findings| panic!("{name}: {findings:#?}"));
        let text = render::text(&Prescription::of(&plan));
        let golden = root().join("examples").join(name.replace(".yaml", ".plan.txt"));
        if std::env::var_os("HEXFIX_BLESS").is_some() {
            std::fs::write(&golden, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        assert!(text == expected, "{name} no longer gives {}", golden.display());
    }
}

/// 50 mm at 1 mm a day in four turns a day is exactly 200 rows.
#[test]
fn fifty_millimetres_take_two_hundred_rows() {
    let plan = verified(&example("femur-lengthening.yaml")).unwrap();
    assert_eq!(plan.schedule().adjustments.len(), 200);
    let last = plan.schedule().adjustments.last().unwrap();
    assert_eq!((last.day, last.date.to_string().as_str()), (50, "2027-02-15"));
}

/// Writing the same again in other layout changes nothing that is printed.
#[test]
fn layout_of_the_file_changes_nothing() {
    let block = example("tibia-varus.yaml").replace(
        "  ap: { angulation: 12 deg varus, translation: 3 mm lateral }",
        "  ap:\n    translation: 3 mm lateral\n    angulation: 12 deg varus",
    );
    let document = |text: &str| Prescription::of(&verified(text).unwrap()).document;
    assert_eq!(document(&block), document(&example("tibia-varus.yaml")));
    let windows = example("tibia-varus.yaml").replace('\n', "\r\n");
    assert_eq!(document(&windows), document(&example("tibia-varus.yaml")));
}

/// Everything that can be written differently changes the fingerprint: two patients' pages never carry the same.
#[test]
fn the_fingerprint_follows_the_inputs() {
    let text = example("tibia-varus.yaml");
    let print = |text: &str| Prescription::of(&verified(text).unwrap()).record.fingerprint;
    let original = print(&text);
    let changes = [
        ("DEMO-01", "DEMO-09"),
        ("revision: 1", "revision: 2"),
        ("12 deg varus", "11 deg varus"),
        ("5 mm medial", "6 mm medial"),
        ("diameter: 28 mm", "diameter: 28.5 mm"),
        ("2026-11-02", "2026-11-03"),
        ("\"20:00\"", "\"20:30\""),
        ("peroneal nerve", "tibial nerve"),
        ("Ana Kowalska", "Someone Else"),
        ("1990-04-12", "1990-04-13"),
        ("+00 000 0001", "+00 000 0002"),
        (
            "  path: together",
            "  path: together\nuncertainty: { mounting: { distance: 3 mm, angle: none }, films: { distance: 1 mm, angle: 1 deg } }",
        ),
    ];
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        assert_ne!(print(&text.replace(from, to)), original, "{from} to {to}");
    }
}

/// What the clinic says for the pages at home changes the fingerprint; the languages do not.
#[test]
fn the_fingerprint_follows_the_words_of_the_clinic_but_not_the_languages() {
    let text = example("tibia-at-home.yaml");
    let print = |text: &str| Prescription::of(&verified(text).unwrap()).record.fingerprint;
    let original = print(&text);
    let changes = [
        ("4 godziny", "6 godzin"),
        ("Nie kręć dalej.\", \"Zadzwoń", "Nie kręć dalej. Zadzwoń"),
        ("  other_reading: \"Nie kręć dalej i zadzwoń do nas.\"\n", ""),
        ("w dzień i w nocy", "w dzień"),
        ("prostuj kolano", "prostuj stopę"),
        ("3 a day", "4 a day"),
        ("Raz dziennie", "Dwa razy dziennie"),
        ("dwóch kulach", "jednej kuli"),
        ("  consolidation: 8 to 12 weeks\n", ""),
        ("8 to 12 weeks", "8 to 13 weeks"),
        ("8 to 12 weeks", "9 to 12 weeks"),
        ("2027-07-20", "2027-07-21"),
        ("films: [ 2027-05-18, ", "films: [ 2027-05-25, "),
        ("films: [ 2027-05-18, 2027-06-15 ]", "films: [ 2027-05-18 ]"),
    ];
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        assert_ne!(print(&text.replace(from, to)), original, "{from} to {to}");
    }
    // A sentence under another key says another thing.
    assert_ne!(
        print(&text.replace("  doubled:", "  x:").replace("  missed:", "  doubled:").replace("  x:", "  missed:")),
        original
    );
    for (from, to) in [
        ("language: pl\nsurgeon_language: en\n", ""),
        ("language: pl\n", "language: ar\n"),
        ("surgeon_language: en\n", "surgeon_language: el\n"),
        (
            "appointments:\n  clinic: [ 2027-05-18, 2027-06-15, 2027-07-20 ]\n  films: [ 2027-05-18, 2027-06-15 ]\n",
            "appointments: { films: [ 2027-05-18, 2027-06-15 ], clinic: [ 2027-05-18, 2027-06-15, 2027-07-20 ] }\n",
        ),
        ("\"Nie kręć dalej i zadzwoń do nas.\"", "[ Nie kręć dalej i zadzwoń do nas. ]"),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(print(&text.replace(from, to)), original, "{from} to {to}");
    }
}

/// Without exercises there is a caution; with them there is none.
#[test]
fn a_case_without_exercises_has_a_caution() {
    let found = |text: &str| {
        let case = common::case(text).unwrap();
        let caution = case.cautions.iter().find(|caution| caution.code == hexfix::finding::Code::CareMissing);
        caution.map(|caution| caution.found.clone())
    };
    let text = example("tibia-at-home.yaml");
    assert_eq!(found(&text), None);
    let (before, rest) = text.split_once("care:\n").unwrap();
    let (care, after) = rest.split_once("appointments:").unwrap();
    let nothing = "no exercises, pin-site care or weight bearing";
    let with = |care: &str| found(&format!("{before}{care}\nappointments:{after}"));
    assert_eq!(with("").as_deref(), Some(nothing));
    assert_eq!(with("care: {}").as_deref(), Some(nothing));
    let (_, others) = care.split_once("  pin_sites").unwrap();
    assert_eq!(with(&format!("care:\n  pin_sites{others}")).as_deref(), Some("no exercises"));
    assert_eq!(with("care: { exercises: [ { do: x, times: 1 a day } ] }"), None);
}

/// What is written for the pages is what the case says.
#[test]
fn the_words_for_the_pages_are_read_as_written() {
    use hexfix::case::{AppointmentKind, Consolidation, Exercise};
    use hexfix::language::Language;
    let case = common::case(&example("tibia-at-home.yaml")).unwrap();
    let pages = &case.pages;
    assert_eq!((pages.languages.patient, pages.languages.surgeon), (Language::Polish, Language::English));
    assert_eq!(pages.advice.missed.len(), 2);
    assert_eq!(pages.advice.doubled, ["Nie kręć dalej.", "Zadzwoń do nas."]);
    assert_eq!(pages.advice.other_reading, ["Nie kręć dalej i zadzwoń do nas."]);
    assert_eq!(pages.advice.alarm, ["Zadzwoń do nas od razu, w dzień i w nocy."]);
    assert_eq!(pages.care.exercises[1], Exercise { text: "Poruszaj stopą w górę i w dół".to_owned(), times_a_day: 5 });
    assert_eq!((pages.care.exercises.len(), pages.care.pin_sites.len(), pages.care.weight_bearing.len()), (3, 1, 2));
    assert_eq!(pages.consolidation, Some(Consolidation { from_weeks: 8, to_weeks: 12 }));
    let days: Vec<(String, AppointmentKind)> =
        pages.appointments.iter().map(|day| (day.date.to_string(), day.kind)).collect();
    let (clinic, film) = (AppointmentKind::Clinic, AppointmentKind::Film);
    let expected = [
        ("2027-05-18", clinic),
        ("2027-05-18", film),
        ("2027-06-15", clinic),
        ("2027-06-15", film),
        ("2027-07-20", clinic),
    ];
    assert_eq!(days, expected.map(|(day, kind)| (day.to_owned(), kind)));
    // One number of weeks is a range of nothing; one language is both.
    let other = example("tibia-at-home.yaml").replace("8 to 12 weeks", "1 week").replace("surgeon_language: en\n", "");
    let pages = common::case(&other).unwrap().pages.clone();
    assert_eq!(pages.consolidation, Some(Consolidation { from_weeks: 1, to_weeks: 1 }));
    assert_eq!(pages.languages.surgeon, Language::Polish);
    for language in Language::ALL {
        let text = example("tibia-varus.yaml").replace("limb:", &format!("language: {}\nlimb:", language.tag()));
        assert_eq!(common::case(&text).unwrap().pages.languages.patient, language);
    }
    // A range that is unusual at both ends is one caution.
    let wide = common::case(&other.replace("1 week", "1 to 60 weeks")).unwrap();
    let cautions: Vec<&str> = wide.cautions.iter().map(|caution| caution.found.as_str()).collect();
    assert_eq!(cautions.iter().filter(|found| **found == "`1 to 60 weeks` (consolidation)").count(), 1, "{cautions:?}");
}
