//! Every file has every message once, in the order of English, with its placeholders and the plural forms of its language.

use crate::fluent::{Message, Reading, Selector, is_number, messages, source};
use crate::{at, none};
use hexfix::language::Language;
use std::collections::BTreeSet;

/// The plural categories (CLDR 48, integers) that a language's variants must have, and those that they may have besides.
/// `many` of the Romance languages is that of a million: no count of these pages comes near it.
fn categories(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::English | Language::German | Language::Greek | Language::Turkish => (&["one", "other"], &[]),
        Language::French | Language::Spanish | Language::Portuguese | Language::Italian => {
            (&["one", "other"], &["many"])
        }
        Language::Polish | Language::Russian | Language::Ukrainian => (&["one", "few", "many", "other"], &[]),
        Language::Arabic => (&["zero", "one", "two", "few", "many", "other"], &[]),
    }
}

/// Counts on which a translation may choose though English does not: the program passes them as numbers.
const MORE_COUNTS: [(&str, &str); 3] =
    [("caution-often", "count"), ("journey-harden-weeks", "from"), ("journey-harden-weeks", "to")];

/// Every message of every language beside the English one.
fn pairs() -> Vec<(Language, Message, Message)> {
    let mut pairs = Vec::new();
    for language in Language::ALL {
        let mut translated = messages(language);
        for english in messages(Language::English) {
            if let Some(place) = translated.iter().position(|message| message.key == english.key) {
                pairs.push((language, english, translated.remove(place)));
            }
        }
    }
    pairs
}

#[test]
fn every_file_has_the_messages_of_english_in_its_order() {
    let keys =
        |language| messages(language).into_iter().map(|message| (message.section, message.key)).collect::<Vec<_>>();
    let english = keys(Language::English);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let theirs = keys(language);
        let names: Vec<&String> = theirs.iter().map(|(_, key)| key).collect();
        let twice = names.iter().enumerate().filter(|(place, key)| names[..*place].contains(key));
        faults.extend(twice.map(|(_, key)| format!("{} stands twice", at(language, key))));
        let missing = english.iter().filter(|(_, key)| !names.contains(&key));
        faults.extend(missing.map(|(_, key)| format!("{} is missing", at(language, key))));
        let extra = names.iter().filter(|key| !english.iter().any(|(_, own)| own == **key));
        faults.extend(extra.map(|key| format!("{} is not in en.ftl", at(language, key))));
        let moved = english.iter().zip(&theirs).find(|(own, other)| own != other);
        if let Some((own, other)) = moved {
            faults.push(format!(
                "{} stands where en.ftl has {own:?} (sections keep their English headings)",
                at(language, &other.1)
            ));
        }
    }
    none(faults);
}

#[test]
fn nothing_is_empty_and_nothing_is_clever() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for message in messages(language) {
            let blank = |reading: &Reading| reading.text("x").trim().is_empty();
            if message.readings.iter().any(blank) {
                faults.push(format!("{} is empty", at(language, &message.key)));
            }
            faults.extend(message.foreign.iter().map(|what| format!("{}: {what}", at(language, &message.key))));
        }
    }
    none(faults);
}

#[test]
fn placeholders_are_those_of_english() {
    let mut faults = Vec::new();
    for (language, english, message) in pairs() {
        let fault = |words: &str, names: BTreeSet<String>| {
            (!names.is_empty()).then(|| format!("{}: {words} {names:?}", at(language, &message.key)))
        };
        let counts: BTreeSet<String> = message.selectors.iter().filter_map(|one| one.argument.clone()).collect();
        faults.extend(fault("foreign placeholders", &message.arguments() - &english.arguments()));
        let needed = english.default_reading().placeholders();
        faults.extend(fault("the default leaves out", &needed - &message.default_reading().placeholders()));
        for reading in &message.readings {
            faults.extend(fault(
                "a variant leaves out",
                &(&needed_in(&english, reading) - &reading.placeholders()) - &counts,
            ));
        }
    }
    none(faults);
}

/// What every English text says that the same words of the program choose.
fn needed_in(english: &Message, reading: &Reading) -> BTreeSet<String> {
    let words: Vec<&String> =
        english.selectors.iter().filter(|one| !one.is_plural()).filter_map(|one| one.argument.as_ref()).collect();
    let key = |of: &Reading, name: &String| of.choices.iter().find(|(own, _)| own == name).map(|(_, key)| key.clone());
    let agrees = |own: &Reading, name: &String| match (key(own, name), key(reading, name)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    let same = |own: &&Reading| words.iter().all(|name| agrees(own, name));
    let texts = english.readings.iter().filter(same).map(Reading::placeholders);
    texts.reduce(|one, other| &one & &other).unwrap_or_default()
}

/// What is wrong with a choice that a word of the program decides: its variants are those of English.
fn word_choice(selector: &Selector, english: &Message) -> Option<String> {
    let own = english.selectors.iter().find(|one| one.argument == selector.argument && !one.is_plural())?;
    let set = |of: &Selector| of.categories.iter().cloned().collect::<BTreeSet<String>>();
    let same = set(own) == set(selector)
        && own.default == selector.default
        && own.categories.len() == selector.categories.len();
    Some(if same { String::new() } else { format!("English has {:?} with *[{}]", own.categories, own.default) })
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let mut faults = Vec::new();
    for (language, english, message) in pairs() {
        let (must, may) = categories(language);
        let of_english: Vec<&String> = english.selectors.iter().filter_map(|one| one.argument.as_ref()).collect();
        for selector in &message.selectors {
            let mut fault = |words: &str| {
                faults.push(format!("{} {:?}: {words}", at(language, &message.key), selector.categories));
            };
            if let Some(words) = word_choice(selector, &english) {
                if !words.is_empty() {
                    fault(&words);
                }
                continue;
            }
            match &selector.argument {
                None => fault("the choice hangs on no argument"),
                Some(name) if !of_english.contains(&name) && !MORE_COUNTS.contains(&(&message.key, name)) => {
                    fault("the program passes this argument as words, not as a number");
                }
                Some(_) => {}
            }
            let missing = must.iter().any(|one| !selector.categories.iter().any(|own| own == one));
            let extra = selector
                .categories
                .iter()
                .any(|own| !must.contains(&own.as_str()) && !may.contains(&own.as_str()) && !is_number(own));
            if missing || extra {
                fault(&format!("the language needs {must:?}"));
            }
            let distinct: BTreeSet<&String> = selector.categories.iter().collect();
            if distinct.len() != selector.categories.len() || selector.default != "other" {
                fault("each form once, and `*[other]` is the default");
            }
        }
    }
    none(faults);
}

/// Characters that cannot be seen, that turn the direction of a line, or that are digits other than 0 to 9.
fn is_hidden(c: char) -> bool {
    let format = matches!(c, '\u{AD}' | '\u{034F}' | '\u{0600}'..='\u{0605}' | '\u{061C}' | '\u{06DD}' | '\u{070F}' | '\u{115F}'
        | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFD}'
        | '\u{E0000}'..='\u{E0FFF}');
    let stretched = c == '\u{0640}';
    format || stretched || (c.is_control() && c != '\n') || (c.is_whitespace() && c != ' ' && c != '\n')
}

#[test]
fn every_character_can_be_seen_and_every_digit_is_ascii() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (number, line) in source(language).lines().enumerate() {
            // The one character that is written as an escape: a space at which no line ends.
            let line = line.replace(r#"{"\u00A0"}"#, " ");
            // The French put a space that does not break before `:`, `;`, `!` and `?`.
            let french = |c: char| language == Language::French && matches!(c, '\u{A0}' | '\u{202F}');
            let wrong = |c: &char| (is_hidden(*c) && !french(*c)) || (c.is_numeric() && !c.is_ascii()) || *c == '\\';
            let found: Vec<String> = line.chars().filter(wrong).map(|c| format!("U+{:04X}", u32::from(c))).collect();
            if !found.is_empty() {
                faults.push(format!("{}.ftl:{}: {}", language.tag(), number + 1, found.join(" ")));
            }
        }
    }
    none(faults);
}

/// What the patient reads is in the patient's language: a text of four words or more is never the English one.
#[test]
fn nothing_is_left_in_english() {
    let mut faults = Vec::new();
    for (language, english, message) in pairs().into_iter().filter(|(language, ..)| *language != Language::English) {
        let text = message.default_reading().text("x");
        let words =
            text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count();
        if words >= 4 && text == english.default_reading().text("x") {
            faults.push(format!("{}: {text}", at(language, &message.key)));
        }
    }
    none(faults);
}
