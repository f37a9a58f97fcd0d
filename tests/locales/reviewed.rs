//! A translation that no clinician has read says so on the first page, and on every page.

use crate::common::{example, verified};
use crate::fluent::messages;
use crate::{none, texts};
use hexfix::language::Language;
use hexfix::prescription::document::Reader;
use hexfix::prescription::{Edition, Prescription};

fn message(language: Language, key: &str) -> String {
    let found = messages(language).into_iter().find(|message| message.key == key);
    found.unwrap_or_else(|| panic!("{}.ftl has no {key}", language.tag())).default_reading().text("")
}

/// The languages that nobody has signed.
fn unread() -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| message(*language, "reviewed-by") == "none").collect()
}

/// `none`, or a name with a date: who has read the words, and which state of them.
#[test]
fn every_file_says_who_has_read_it() {
    for language in Language::ALL {
        let name = message(language, "reviewed-by");
        let has_date = name.split([' ', ',']).any(|word| word.parse::<jiff::civil::Date>().is_ok());
        assert!(name == "none" || has_date, "{}: {name:?} is neither `none` nor a name with a date", language.tag());
    }
}

#[test]
fn an_unread_translation_says_so_on_the_first_page() {
    let plan = verified(&example("tibia-varus.yaml")).unwrap();
    for language in Language::ALL {
        let edition = Edition { patient: language, surgeon: Language::English, reader: Reader::Patient };
        let first = &Prescription::edition(&plan, edition).document.parts[0];
        let said = texts::of_part(first).contains(&message(language, "not-reviewed"));
        assert_eq!(said, unread().contains(&language), "{}", language.tag());
    }
}

/// The caution `translation-unreviewed` stands on every page of the part whose words are unread.
#[test]
fn an_unread_translation_is_a_caution_on_every_page() {
    let plan = verified(&example("tibia-varus.yaml")).unwrap();
    let mut faults = Vec::new();
    for language in unread() {
        let edition = Edition { patient: language, surgeon: language, reader: Reader::Patient };
        let title = message(language, "caution-title-translation-unreviewed");
        for part in Prescription::edition(&plan, edition).document.parts {
            if !part.every_page.banner.iter().any(|line| line.contains(&title)) {
                faults.push(format!("{}: {} has the banner {:?}", language.tag(), part.title, part.every_page.banner));
            }
        }
    }
    none(faults);
}
