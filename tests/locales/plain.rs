//! What the patient reads is plain: at most fifteen words a sentence, and reading grade 6 or below.

use crate::fluent::{Message, messages};
use crate::formulas::{Counts, PLACEHOLDER, score, sentences};
use crate::{at, none};
use hexfix::language::Language;

const LONGEST_SENTENCE: usize = 15;

/// What the patient reads of a language: the patient's sections, and the sentence on the translation itself.
fn for_the_patient(language: Language) -> Vec<Message> {
    let read = |message: &Message| message.is_for_the_patient() || message.key == "not-reviewed";
    let found: Vec<Message> = messages(language).into_iter().filter(read).collect();
    assert!(found.len() > 100, "{} has {} messages for the patient", language.tag(), found.len());
    found
}

#[test]
fn no_sentence_is_longer_than_fifteen_words() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for message in for_the_patient(language) {
            for reading in &message.readings {
                let text = reading.text(PLACEHOLDER);
                let long = sentences(&text).into_iter().filter(|words| words.len() > LONGEST_SENTENCE);
                faults.extend(long.map(|words| {
                    format!("{}: {} words: {}", at(language, &message.key), words.len(), words.join(" "))
                }));
            }
        }
    }
    none(faults);
}

/// Twice: the whole text with its titles and labels, and the sentences alone, so that short labels cannot hide hard sentences.
#[test]
fn the_whole_text_is_grade_six_or_below() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let texts: Vec<String> =
            for_the_patient(language).iter().map(|message| message.default_reading().text(PLACEHOLDER)).collect();
        let is_sentence = |text: &&str| text.trim_end().ends_with(['.', '!', '?', ';', '؟']);
        let all: Vec<&str> = texts.iter().map(String::as_str).collect();
        let alone: Vec<&str> = all.iter().copied().filter(is_sentence).collect();
        for (what, texts) in [("whole text", all), ("sentences", alone)] {
            let counts = Counts::of(language, texts);
            let (found, limit) = score(language, &counts);
            println!("{} {what}: {found:.2}, {limit:?}, {counts:?}", language.tag());
            if !limit.allows(found) {
                faults.push(format!("{} {what}: {found:.2}, but {limit:?}", language.tag()));
            }
        }
    }
    none(faults);
}

/// The count bites.
#[test]
fn sixteen_words_are_counted() {
    let text = format!("One two. {PLACEHOLDER} three four five six seven eight nine ten 11 12 13 14 15 16 end? Yes");
    assert_eq!(sentences(&text).iter().map(Vec::len).collect::<Vec<_>>(), [2, 16, 1]);
}
