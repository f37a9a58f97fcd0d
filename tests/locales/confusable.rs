//! Words that a patient tells apart must differ in every language: longer from shorter, one day, place or sign from another.

use crate::fluent::{Message, messages};
use crate::none;
use hexfix::language::Language;
use std::collections::BTreeMap;

/// Families whose members stand beside one another on a page.
const APART: [(&str, usize); 11] = [
    ("month-name-", 12),
    ("month-", 12),
    ("weekday-short-", 7),
    ("weekday-", 7),
    ("limb-", 8),
    ("patient-limb-", 8),
    ("place-", 8),
    ("sign-", 6),
    ("patient-struts-side", 4),
    ("calendar-letter", 4),
    ("turn", 3),
];

/// The family of a message; of two that fit, the first.
fn family(key: &str) -> Option<&'static str> {
    match key {
        "patient-struts-front" | "patient-struts-back" | "patient-struts-left" | "patient-struts-right" => {
            Some("patient-struts-side")
        }
        "chart-longer" | "chart-shorter" | "chart-leave" => Some("turn"),
        _ if key.starts_with("calendar-") && key.ends_with("-letter") => Some("calendar-letter"),
        _ => APART.iter().map(|(name, _)| *name).find(|name| name.ends_with('-') && key.starts_with(name)),
    }
}

#[test]
fn words_that_must_be_told_apart_differ() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut texts: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for message in messages(language) {
            let Some(family) = family(&message.key) else { continue };
            let of_family = texts.entry(family).or_default();
            let own =
                |message: &Message| message.readings.iter().map(|one| one.text("5").to_lowercase()).collect::<Vec<_>>();
            for text in own(&message) {
                let same = of_family.iter().find(|(key, other)| *key != message.key && *other == text);
                faults.extend(
                    same.map(|(key, _)| format!("{}: {key} and {} are both {text:?}", language.tag(), message.key)),
                );
                of_family.push((message.key.clone(), text));
            }
        }
        for (name, count) in APART {
            let found: std::collections::BTreeSet<&String> = texts[name].iter().map(|(key, _)| key).collect();
            assert_eq!(found.len(), count, "{name} of {}", language.tag());
        }
    }
    none(faults);
}

/// A letter stands in the small field of a day.
#[test]
fn letters_of_the_calendar_are_single() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for message in messages(language).iter().filter(|message| family(&message.key) == Some("calendar-letter")) {
            let text = message.default_reading().text("");
            if text.chars().count() != 1 || !text.chars().all(char::is_alphabetic) {
                faults.push(format!("{} {}: {text:?} is no single letter", language.tag(), message.key));
            }
        }
    }
    none(faults);
}

/// A Latin letter inside a Cyrillic, Greek or Arabic word looks right and is read wrong by a screen reader and by a search.
#[test]
fn no_word_mixes_alphabets() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for message in messages(language) {
            for reading in &message.readings {
                let text = reading.text(" ");
                let words = text.split(|c: char| !c.is_alphabetic());
                let mixed = |word: &&str| word.contains(is_latin) && word.contains(|c| !is_latin(c));
                faults.extend(words.filter(mixed).map(|word| format!("{} {}: {word}", language.tag(), message.key)));
            }
        }
    }
    none(faults);
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}
