//! Every message can be filled in, and no document shows a placeholder or the name of a message.

use crate::common::{example, examples, verified};
use crate::fluent::{messages, source};
use crate::{none, texts};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hexfix::language::Language;
use hexfix::prescription::document::{PAGE, PAGES, Reader};
use hexfix::prescription::{Edition, Prescription};
use std::collections::BTreeSet;

/// Counts that reach every plural form of every language.
const COUNTS: [usize; 14] = [0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 21, 22, 100, 101];

/// Whatever a count is, a message is whole: so also those that no example reaches.
#[test]
fn every_message_can_be_filled_in() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let resource = FluentResource::try_new(source(language)).map_err(|(_, errors)| errors).unwrap();
        let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
        bundle.add_resource(resource).unwrap();
        for message in messages(Language::English) {
            let plural = message.selectors.iter().filter(|one| one.is_plural());
            let counts: Vec<&String> = plural.filter_map(|one| one.argument.as_ref()).collect();
            for count in COUNTS {
                let mut arguments = FluentArgs::new();
                for name in message.arguments() {
                    let value = match counts.contains(&&name) {
                        true => FluentValue::from(count),
                        false => FluentValue::from(format!("<{name}>")),
                    };
                    arguments.set(name, value);
                }
                let Some(pattern) = bundle.get_message(&message.key).and_then(|found| found.value()) else { continue };
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                if !errors.is_empty() || text.contains(['{', '}', '$']) {
                    faults.push(format!("{} {}: {text} {errors:?}", language.tag(), message.key));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn every_example_is_filled_in_in_every_language() {
    let english = messages(Language::English);
    // `apex-posterior` is both a key and an English word.
    let spoken: String = english.iter().map(|message| message.default_reading().text(" ") + "\n").collect();
    let keys: BTreeSet<String> = english.into_iter().map(|one| one.key).filter(|key| !spoken.contains(key)).collect();
    let mut faults = Vec::new();
    for name in examples() {
        let plan = verified(&example(&name)).unwrap();
        for language in Language::ALL {
            let edition = Edition { patient: language, surgeon: language, reader: Reader::Patient };
            let document = Prescription::edition(&plan, edition).document;
            faults.extend(document.faults.iter().map(|fault| format!("{name} {}: {fault}", language.tag())));
            for text in texts::of_document(&document) {
                let text = text.replace(PAGE, "1").replace(PAGES, "9");
                let is_key = |word: &str| word.contains('-') && keys.contains(word);
                let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
                if text.contains(['{', '}', '$']) || words.into_iter().any(is_key) {
                    faults.push(format!("{name} {}: {text}", language.tag()));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    none(faults);
}
