//! Every key that the program names is in en.ftl, and every key of en.ftl is named by the program.

use crate::common::root;
use crate::fluent::messages;
use crate::none;
use hexfix::anatomy::{Bone, Side};
use hexfix::finding::{Code, Severity};
use hexfix::language::Language;
use std::collections::BTreeSet;
use std::path::Path;

/// Keys that the program puts together: what such a key begins with, and why no literal names it whole.
/// A family that only the program or only en.ftl has fails.
const FAMILIES: [(&str, &str); 22] = [
    ("month-", "number of the month"),
    ("month-name-", "number of the month"),
    ("weekday-", "number of the day"),
    ("weekday-short-", "number of the day"),
    ("sign-", "number of the strut"),
    ("limb-", "the limb of the case, for the surgeon"),
    ("patient-limb-", "the limb of the case, for the patient"),
    ("patient-struts-", "the four sides of the drawing"),
    ("caution-title-", "the code of a caution"),
    ("caution-", "what a caution found, what is usual, what to do"),
    ("check-", "the name of a check"),
    ("direction-", "the word for a direction"),
    ("toward-", "a size and the word for a direction"),
    ("apex-", "the side of an apex"),
    ("unit-", "the unit of a value"),
    ("parameter-", "what a stage of the path moves"),
    ("view-", "the name of a view"),
    ("point-", "an end of the bone"),
    ("sure-name-", "a measured number"),
    ("sure-in-", "a measured number"),
    ("limit-", "the name of a limit"),
    ("language-", "the tag of a language"),
];

/// Keys that the program makes of a literal and an end (`sure-line` and `-exact`, `wrong-missed` and `-plain-1`).
fn is_lengthened(key: &str, literals: &BTreeSet<String>) -> bool {
    let start = key.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix("-plain-");
    let ends = literals.iter().filter(|end| end.starts_with('-'));
    start.into_iter().chain(ends.filter_map(|end| key.strip_suffix(end.as_str()))).any(|start| literals.contains(start))
}

/// Keys that a format string makes, such as `restated-{which}-{film}`: each brace stands for one word.
fn is_formatted(key: &str, code: &str) -> bool {
    code.split('"').filter(|text| text.contains("-{") && !text.starts_with('{')).any(|pattern| {
        let (own, theirs): (Vec<&str>, Vec<&str>) = (key.split('-').collect(), pattern.split('-').collect());
        let fits = |(word, piece): (&&str, &&str)| word == piece || (piece.starts_with('{') && piece.ends_with('}'));
        own.len() == theirs.len() && own.iter().zip(&theirs).all(fits)
    })
}

/// The code of the prescription without comments and without its tests.
fn code() -> String {
    let mut all = String::new();
    collect(&root().join("src/prescription"), &mut all);
    all
}

fn collect(folder: &Path, all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, all);
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let body = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let lines = body.lines().filter(|line| !line.trim_start().starts_with("//"));
            all.extend(lines.flat_map(|line| [line, "\n"]));
        }
    }
}

/// The text of every literal of the code that looks like a key.
fn literals(code: &str) -> BTreeSet<String> {
    let is_key = |text: &&str| {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        text.contains(|c: char| c.is_ascii_lowercase()) && text.chars().all(good)
    };
    code.split('"').filter(is_key).map(str::to_owned).collect()
}

/// Keys that a call names as a literal: `say!(locale, "key"`, `say("key"`, `message("key"`, `span("key"`, `at("key"`.
fn called(code: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut first = |rest: &str| {
        let literal = rest.trim_start().strip_prefix('"').and_then(|text| text.split_once('"'));
        keys.extend(literal.map(|(key, _)| key.to_owned()));
    };
    for call in code.split("say!(").skip(1) {
        call.split_once(',').into_iter().for_each(|(_, rest)| first(rest));
    }
    for name in [".say(", ".message(", ".span(", ".at("] {
        code.split(name).skip(1).for_each(&mut first);
    }
    keys
}

fn english() -> BTreeSet<String> {
    messages(Language::English).into_iter().map(|message| message.key).collect()
}

#[test]
fn every_key_that_is_named_exists() {
    let (code, keys) = (code(), english());
    let named = called(&code);
    assert!(named.len() > 60, "the scan finds the calls: {named:?}");
    none(named.into_iter().filter(|key| !keys.contains(key)).map(|key| format!("no message {key}")).collect());
    // A text that begins like the keys of a family of messages is a key too.
    let heads: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let others = ["from-above", "path-ap", "path-lateral"];
    let odd = literals(&code).into_iter().filter(|text| text.contains('-') && !text.starts_with('-')).filter(|text| {
        let head = text.split('-').next().unwrap();
        let beginning = keys.iter().any(|key| key.starts_with(&format!("{text}-")));
        heads.contains(head) && !keys.contains(text) && !beginning && !others.contains(&text.as_str())
    });
    none(odd.map(|text| format!("{text} looks like a key and is none")).collect());
}

#[test]
fn every_key_is_used() {
    let (code, keys) = (code(), english());
    let literals = literals(&code);
    let of_family = |key: &str| FAMILIES.iter().any(|(start, _)| key.starts_with(start));
    let made = |key: &str| is_lengthened(key, &literals) || is_formatted(key, &code);
    let used = |key: &str| literals.contains(key) || of_family(key) || made(key) || key == "reviewed-by";
    none(keys.iter().filter(|key| !used(key)).map(|key| format!("nothing prints {key}")).collect());
    let mut faults = Vec::new();
    for (start, why) in FAMILIES {
        let (family, number) = (format!("\"{}\"", start.trim_end_matches('-')), format!("\"{start}{{"));
        let is_named = code.contains(&family) || code.contains(&number);
        if is_named != keys.iter().any(|key| key.starts_with(start)) {
            faults.push(format!("{start} ({why}) is named by the program only, or by en.ftl only"));
        }
    }
    none(faults);
}

/// Families whose members the program knows: none is missing, none is left over.
#[test]
fn families_are_whole() {
    let keys = english();
    let mut families: Vec<(&str, BTreeSet<String>)> = Vec::new();
    for (start, count) in [("month-name-", 12), ("weekday-short-", 7), ("sign-", 6)] {
        families.push((start, (1..=count).map(|k| format!("{start}{k}")).collect()));
    }
    let cautions = Code::ALL.iter().filter(|code| code.severity() == Severity::Caution);
    families.push(("caution-title-", cautions.map(|code| format!("caution-title-{}", code.name())).collect()));
    let limbs = [Side::Left, Side::Right].into_iter().flat_map(|side| {
        let bones = [Bone::Femur, Bone::Tibia, Bone::Humerus, Bone::Forearm];
        bones.map(|bone| format!("patient-limb-{side}-{bone}"))
    });
    families.push(("patient-limb-", limbs.collect()));
    let mut faults = Vec::new();
    for (start, members) in families {
        let found: BTreeSet<String> = keys.iter().filter(|key| key.starts_with(start)).cloned().collect();
        faults.extend((&members - &found).into_iter().map(|key| format!("{key} is missing")));
        faults.extend((&found - &members).into_iter().map(|key| format!("{key} stands for nothing")));
    }
    none(faults);
}
