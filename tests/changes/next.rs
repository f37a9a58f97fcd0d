//! The writers of the next case file.

use crate::common::{case, codes, verified};
use crate::{after, cases, day, exchanging, parent, plan, six, stages};
use hexfix::case::{Attachment, Case, Hold, Path as Way, Start};
use hexfix::device::{PerStrut, Reading};
use hexfix::intake::{Reread, held, revised};
use hexfix::prescription::Prescription;
use hexfix::render;
use hexfix::verify::{Verified, check_held};
use jiff::ToSpan;

/// Everything of two cases that a plan is made from, but revision, start and interruptions.
fn assert_same(a: &Case, b: &Case) {
    assert_eq!(a.code, b.code);
    assert_eq!((&a.patient, &a.clinic), (&b.patient, &b.clinic));
    assert_eq!((a.limb, a.reference), (b.limb, b.reference));
    assert_eq!((a.mounting, a.deformity, a.goal, a.osteotomy), (b.mounting, b.deformity, b.goal, b.osteotomy));
    assert_eq!((&a.at_risk, a.uncertainty), (&b.at_risk, b.uncertainty));
    let (r, s) = (&a.regimen, &b.regimen);
    assert_eq!((r.surgery, r.rate, &r.times, &r.split), (s.surgery, s.rate, &s.times, &s.split));
    assert_eq!((&r.visits, r.exchanges_a_visit, r.rounding), (&s.visits, s.exchanges_a_visit, s.rounding));
    assert_eq!(stages(&r.path), stages(&s.path));
    assert_eq!(matches!(r.path, Way::Screw), matches!(s.path, Way::Screw));
    assert_eq!(a.pages, b.pages);
}

fn hold(after_row: usize, resume: &str) -> Hold {
    Hold { after_row, resume: day(resume) }
}

/// The next case of a plan that is held: its text and its plan, compared with the old one.
fn hold_and_plan(old: &Verified, hold: Hold) -> (String, Verified) {
    let text = held(old.case(), &parent(old), hold).unwrap();
    let new = verified(&text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
    check_held(old, &new, &hold).unwrap();
    (text, new)
}

/// A revised file filled in again with the words of the file that it comes from.
fn filled_in(revised: &str, original: &str) -> String {
    let block = |key: &str| {
        let lines = original.lines().skip_while(|line| !line.starts_with(&format!("{key}:")));
        let rest = lines.clone().skip(1).take_while(|line| line.starts_with(' '));
        lines.take(1).chain(rest).collect::<Vec<_>>().join("\n")
    };
    let (head, rest) = revised.split_once("\nmounting:\n").unwrap();
    let (_, tail) = rest.split_once("\n# copied").unwrap();
    let text = format!("{head}\n{}\n{}\n# copied{tail}", block("mounting"), block("deformity"));
    let Some((head, rest)) = text.split_once("at_risk:\n") else { return text };
    let tail: Vec<&str> = rest.lines().skip_while(|line| line.starts_with("  - ")).collect();
    format!("{head}{}\n{}\n", block("at_risk"), tail.join("\n"))
}

#[test]
fn a_held_case_is_the_same_case_with_an_interruption() {
    for text in cases() {
        let old = plan(&text);
        // A day of visits seven days later, in a plan that has them.
        let row = old.schedule().adjustments.len() / 2;
        let resume = old.schedule().adjustments[row].date.checked_add(7.days()).unwrap();
        let (_, new) = hold_and_plan(&old, Hold { after_row: row, resume });
        assert_same(old.case(), new.case());
        assert_eq!(old.case().attachment, new.case().attachment);
        assert_eq!(old.case().frame, new.case().frame);
        assert_eq!(old.case().regimen.start, new.case().regimen.start);
        assert_eq!(new.case().revision, old.case().revision + 1);
        assert_eq!(new.case().parent, Some(parent(&old)));
        assert_eq!(new.case().regimen.holds.last().unwrap().value, Hold { after_row: row, resume });
        assert_eq!(old.walk().len(), new.walk().len());
    }
}

/// The example of an interruption names the plan that it really replaces.
#[test]
fn the_held_example_replaces_the_plan_without_its_interruption() {
    let held = crate::common::example("tibia-held.yaml");
    let named = case(&held).unwrap().parent.clone().unwrap();
    let before: Vec<&str> =
        held.lines().filter(|line| !line.starts_with("parent:") && !line.trim_start().starts_with("hold:")).collect();
    let before = plan(&(before.join("\n").replace("revision: 2", "revision: 1") + "\n"));
    assert_eq!(named, parent(&before));
}

#[test]
fn rows_stay_and_days_move_also_in_the_middle_of_a_day_and_twice() {
    let old = plan(&exchanging());
    let rows = |plan: &Verified| plan.schedule().adjustments.clone();
    // Row 43 is the third of its day: 19 November, 16:00. The exchange stands on 21 November.
    let (text, once) = hold_and_plan(&old, hold(42, "2026-11-24"));
    assert!(text.contains("hold: [ { after_row: 42, resume: 2026-11-24 } ]"), "{text}");
    for (before, now) in rows(&old).iter().zip(rows(&once)) {
        let days = if before.number > 42 { 5 } else { 0 };
        assert_eq!(now.date, before.date.checked_add(days.days()).unwrap(), "row {}", before.number);
        assert_eq!(
            (now.number, now.time, now.readings, now.clicks),
            (before.number, before.time, before.readings, before.clicks)
        );
    }
    assert_eq!(rows(&once)[42].time.hour(), 16);
    let exchange = |plan: &Verified| plan.schedule().exchanges[0].clone();
    assert_eq!((exchange(&old).date, exchange(&once).date), (day("2026-11-21"), day("2026-11-26")));
    assert_eq!(exchange(&old).new_reading, exchange(&once).new_reading);
    // Held again, after the exchange.
    let (text, twice) = hold_and_plan(&once, hold(60, "2026-12-03"));
    assert!(text.contains("hold: [ { after_row: 42, resume: 2026-11-24 }, { after_row: 60, resume: 2026-12-03 } ]"));
    assert_eq!((twice.case().revision, twice.case().parent.clone()), (3, Some(parent(&once))));
    assert_eq!(exchange(&twice).date, day("2026-11-26"));
    assert_eq!(rows(&twice)[59].date, rows(&once)[59].date);
    assert_eq!(rows(&twice)[60].date, day("2026-12-03"));
    assert_eq!(rows(&twice)[82].readings, rows(&old)[82].readings);
}

#[test]
fn the_day_of_the_last_interruption_can_be_changed() {
    let old = plan(&exchanging());
    let (_, once) = hold_and_plan(&old, hold(42, "2026-11-24"));
    for resume in ["2026-11-22", "2026-11-30"] {
        let (text, again) = hold_and_plan(&once, hold(42, resume));
        assert_eq!(again.case().regimen.holds.len(), 1, "{text}");
        assert_eq!(again.schedule().adjustments[42].date, day(resume));
    }
    assert_eq!(codes(&held(once.case(), &parent(&once), hold(42, "2026-11-24")).unwrap_err()), ["hold-wrong"]);
}

#[test]
fn rows_and_days_that_do_not_fit_are_refused() {
    let old = plan(&exchanging());
    let (last, next) = (old.schedule().adjustments.len(), old.schedule().adjustments[20].date);
    let wrong = [
        hold(last, "2026-12-20"),
        hold(last + 1, "2026-12-20"),
        hold(7999, "2026-12-20"),
        Hold { after_row: 20, resume: next },
        hold(20, "2026-11-01"),
        hold(20, "2027-11-01"),
    ];
    for hold in wrong {
        let text = held(old.case(), &parent(&old), hold).unwrap();
        assert_eq!(codes(&verified(&text).unwrap_err())[0], "hold-wrong", "{hold:?}");
    }
    // Before an interruption that is there already.
    let (_, once) = hold_and_plan(&old, hold(42, "2026-11-24"));
    let text = held(once.case(), &parent(&once), hold(10, "2026-11-30")).unwrap();
    assert_eq!(codes(&verified(&text).unwrap_err())[0], "hold-wrong");
    // Row 0 is no row that was carried out.
    let text = held(old.case(), &parent(&old), hold(0, "2026-11-30")).unwrap();
    assert_eq!(codes(&verified(&text).unwrap_err())[0], "hold-wrong");
}

#[test]
fn an_interruption_that_moves_an_exchange_off_its_visits_is_refused() {
    // 21 November 2026 is a Saturday; so is 28 November.
    let old = plan(&exchanging().replace("path: together", "path: together\n  visits: [ Saturday ]"));
    assert_eq!(old.schedule().exchanges[0].date, day("2026-11-21"));
    let text = held(old.case(), &parent(&old), hold(40, "2026-11-22")).unwrap();
    let refusals = verified(&text).unwrap_err();
    assert_eq!(codes(&refusals)[0], "visit-missing");
    assert!(refusals[0].advice.contains("resume on 2026-11-26"), "{}", refusals[0].advice);
    hold_and_plan(&old, hold(40, "2026-11-26"));
}

#[test]
fn a_plan_that_is_not_the_same_is_not_taken_for_it() {
    let old = plan(&exchanging());
    let (text, new) = hold_and_plan(&old, hold(42, "2026-11-24"));
    let refused = |text: &str| codes(&check_held(&old, &plan(text), &hold(42, "2026-11-24")).unwrap_err());
    assert_eq!(refused(&text.replace("rate: 1 mm/day\n", "rate: 0.9 mm/day\n")), ["hold-wrong"]);
    assert_eq!(refused(&text.replace("2026-11-24 }", "2026-11-25 }")), ["hold-wrong"]);
    assert_eq!(refused(&text.replace("after_row: 42", "after_row: 41")), ["hold-wrong"]);
    assert_eq!(refused(&text.replace("1: 142 mm", "1: 142.5 mm")), ["hold-wrong"]);
    assert_eq!(refused(&text.replace("\"20:00\"", "\"21:00\"")), ["hold-wrong"]);
    check_held(&old, &new, &hold(42, "2026-11-24")).unwrap();
}

#[test]
fn a_revised_case_has_only_its_blanks_wrong_and_filled_in_it_is_the_case_again() {
    for text in cases() {
        let old = plan(&text);
        let start = old.case().regimen.first_day;
        let readings = after(&old, 0);
        let next = revised(&old, &parent(&old), &Reread { readings, read_on: start, start }).unwrap();
        let findings = case(&next.text).unwrap_err();
        let refusals: Vec<_> = findings.iter().filter(|finding| finding.is_refusal()).collect();
        assert!(refusals.iter().all(|finding| finding.code.name() == "value-empty"), "{refusals:?}\n{}", next.text);
        assert_eq!((refusals.len(), next.blanks), (next.blanks, 10 + 3 * old.case().at_risk.len()), "{}", next.text);
        let text = filled_in(&next.text, &text);
        let new = case(&text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
        assert_same(old.case(), &new);
        assert_eq!(new.attachment, Attachment::Readings(readings));
        assert_eq!(new.regimen.start, Start::Date { start, read_on: start });
        assert_eq!((new.revision, &new.parent), (old.case().revision + 1, &Some(parent(&old))));
        assert!(new.regimen.holds.is_empty());
        // A revised case has no interruption: its days run on.
        if let (Attachment::Readings(_), true) = (&old.case().attachment, old.case().regimen.holds.is_empty()) {
            assert_eq!(plan(&text).schedule(), old.schedule());
        }
    }
}

#[test]
fn every_blank_must_be_filled_in() {
    let old = plan(&exchanging());
    let start = old.case().regimen.first_day;
    let reread = Reread { readings: after(&old, 0), read_on: start, start };
    let next = revised(&old, &parent(&old), &reread).unwrap().text;
    let mut text = next.clone();
    let blanks = ["  ap:  ", "  lateral:  ", "  axial:  ", "rotation:  ", "    angulation:  ", "translation:  "];
    let words = ["1 mm medial", "none", "60 mm proximal", "none", "12 deg varus", "none"];
    for (blank, word) in blanks.iter().zip(words) {
        assert_eq!(codes(&case(&text).unwrap_err())[0], "value-empty");
        text = text.replacen(blank, &format!("{} {word} ", blank.trim_end()), 1);
    }
    for (blank, word) in [
        ("    angulation:  ", "none"),
        ("translation:  ", "none"),
        ("rotation:  ", "none"),
        ("length:  ", "15 mm short"),
    ] {
        assert_eq!(codes(&case(&text).unwrap_err())[0], "value-empty");
        text = text.replacen(blank, &format!("{} {word} ", blank.trim_end()), 1);
    }
    let risks = text.replace("ap: , lateral: , axial: ,", "ap: 40 mm lateral, lateral: none, axial: none,");
    assert_eq!(codes(&case(&text).unwrap_err())[0], "value-empty");
    case(&risks).unwrap_or_else(|findings| panic!("{findings:?}\n{risks}"));
}

#[test]
fn every_copied_block_says_so() {
    let old = plan(&exchanging());
    let reread = Reread { readings: after(&old, 62), read_on: day("2026-11-24"), start: day("2026-11-25") };
    let next = revised(&old, &parent(&old), &reread).unwrap();
    let lines: Vec<&str> = next.text.lines().collect();
    for key in ["patient", "clinic", "limb", "reference", "frame", "goal", "osteotomy", "at_risk", "treatment"] {
        let line = lines.iter().position(|line| line.starts_with(&format!("{key}:"))).unwrap();
        let marked = |line: &str| line.contains("copied from revision 1: confirm");
        assert!(marked(lines[line]) || marked(lines[line - 1]), "{key}\n{}", next.text);
    }
    assert!(next.text.contains("true only if the origin is the same point"));
    assert!(next.text.contains("taken as done: strut 3 from medium to long on 2026-11-21"), "{}", next.text);
    assert_eq!(next.exchanges, ["strut 3 from medium to long on 2026-11-21"]);
    assert!(!next.text.contains("hold") && !next.text.contains("latency") && !next.text.contains("neutral_height"));
}

#[test]
fn what_is_said_for_the_pages_is_copied_with_a_mark() {
    let old = plan(&crate::common::example("tibia-at-home.yaml"));
    let readings = after(&old, 8);
    let reread = Reread { readings, read_on: day("2027-05-12"), start: day("2027-05-12") };
    let next = revised(&old, &parent(&old), &reread).unwrap();
    let lines: Vec<&str> = next.text.lines().collect();
    for key in ["language", "surgeon_language", "treatment", "advice", "care", "appointments"] {
        let line = lines.iter().position(|line| line.starts_with(&format!("{key}:"))).unwrap();
        let marked = |line: &str| line.contains("copied from revision 1: confirm");
        assert!(marked(lines[line]) || marked(lines[line - 1]), "{key}\n{}", next.text);
    }
    assert!(next.text.contains("  consolidation: 8 to 12 weeks\n"));
    for name in ["languages of the pages", "advice", "care", "appointments"] {
        assert!(next.copied.iter().any(|copied| copied == name), "{name}: {:?}", next.copied);
    }
    // A case that says nothing of its pages is not made to say something.
    let silent = plan(&exchanging());
    let start = silent.case().regimen.first_day;
    let reread = Reread { readings: after(&silent, 0), read_on: start, start };
    let next = revised(&silent, &parent(&silent), &reread).unwrap();
    let held = held(silent.case(), &parent(&silent), hold(42, "2026-11-24")).unwrap();
    for word in ["language", "advice", "care:", "appointments", "consolidation"] {
        assert!(!next.text.contains(word) && !held.contains(word), "{word}");
        assert!(!next.copied.iter().any(|copied| copied.contains(word)));
    }
}

/// The struts in place are those of the day of the readings, and the next plan begins with what was read.
#[test]
fn the_next_plan_begins_as_read_and_says_what_it_replaces() {
    let original = exchanging();
    let old = plan(&original);
    let names = |plan: &Verified| plan.case().frame.struts.map(|strut| strut.name.clone());
    for (read_on, row, third) in [("2026-11-20", 45, "medium"), ("2026-11-21", 50, "long"), ("2026-11-24", 62, "long")]
    {
        let reread = Reread { readings: after(&old, row), read_on: day(read_on), start: day("2026-11-25") };
        let next = revised(&old, &parent(&old), &reread).unwrap();
        // As if the films showed what the plan has done by then, in round numbers.
        let films = original
            .replace("12 deg varus, translation: 3 mm lateral", "4 deg varus, translation: 1 mm lateral")
            .replace("4 deg apex-anterior, translation: 7 mm", "1 deg apex-anterior, translation: 2.5 mm")
            .replace("6 deg internal, length: 15 mm", "2 deg internal, length: 5 mm");
        let new = plan(&filled_in(&next.text, &films));
        assert_eq!(new.schedule().start_readings, after(&old, row));
        assert_eq!(names(&new).in_order()[2], third);
        let pages = format!("{:?}", Prescription::of(&new).document);
        assert!(pages.contains("It replaces all pages with a lower revision"));
        assert!(!format!("{:?}", Prescription::of(&old).document).contains("replaces all pages"));
        render::pdf(&Prescription::of(&new).document).unwrap();
    }
}

#[test]
fn a_reading_off_the_scale_of_the_strut_in_place_is_refused() {
    let old = plan(&exchanging());
    let read = |readings: PerStrut<Reading>, read_on: &str| {
        let reread = Reread { readings, read_on: day(read_on), start: day(read_on) };
        revised(&old, &parent(&old), &reread)
    };
    // 20 November: strut 3 is still medium, 116 to 178 mm; from the 21st it is long, 168 to 282 mm.
    let long = six([144.5, 145.0, 180.0, 159.0, 138.5, 138.0]);
    let medium = six([144.5, 145.0, 166.0, 159.0, 138.5, 138.0]);
    read(long, "2026-11-21").unwrap();
    read(medium, "2026-11-20").unwrap();
    for (readings, read_on) in [(long, "2026-11-20"), (medium, "2026-11-21")] {
        let refusals = read(readings, read_on).unwrap_err();
        assert_eq!(codes(&refusals), ["reading-out-of-range"]);
        assert_eq!(
            refusals[0].advice.contains("exchanged from `medium` to `long` on 2026-11-21"),
            read_on.ends_with("21")
        );
    }
}
