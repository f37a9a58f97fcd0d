//! The words of one language: messages of its Fluent file, filled in.
//!
//! The only place that names the Fluent crates. A message that is missing or cannot be filled in is a fault; pages with
//! a fault are refused ([`super::document::Document::faults`]), so that no half sentence is ever printed.

use crate::language::{Language, Script};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::{Date, Time};
use std::cell::RefCell;
use unic_langid::LanguageIdentifier;

/// The text between these two keeps its own direction (Unicode Standard Annex 9).
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// What is put into a message.
pub(super) enum Value {
    /// Words, or digits that are rounded already.
    Text(String),
    /// A count, which also chooses between singular and plural.
    Count(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Count(count)
    }
}

/// Fills in a message: `say!(locale, "key")`, `say!(locale, "key", name = text, days = 3_usize)`.
macro_rules! say {
    ($locale:expr, $key:expr) => { $locale.message($key, Vec::new()) };
    ($locale:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $locale.message($key, vec![$((stringify!($name), $crate::prescription::locale::Value::from($value))),+])
    };
}
pub(super) use say;

/// The words of one language.
pub(super) struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    faults: RefCell<Vec<String>>,
}

impl Locale {
    /// Reads the file of a language.
    pub fn of(language: Language) -> Locale {
        Locale::from_source(language, source(language))
    }

    /// Reads messages for a language.
    pub(super) fn from_source(language: Language, source: &str) -> Locale {
        let (resource, broken) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        let tag: Vec<LanguageIdentifier> = language.tag().parse().into_iter().collect();
        let mut bundle = FluentBundle::new(tag);
        // The bundle's own isolates stand around every value, so that a date inside a sentence would have no letter left to say which way
        // it runs (Unicode Standard Annex 9, rule P2 skips what is isolated). Only what runs the other way is isolated.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language.script() {
            Script::LeftToRight => |value, _| isolated(value, |text| text.chars().any(runs_backward)),
            Script::RightToLeft => |value, _| isolated(value, |text| !text.chars().any(runs_backward)),
        }));
        let twice = bundle.add_resource(resource).err().into_iter().flatten().map(|error| error.to_string());
        let faults = broken.into_iter().chain(twice).collect();
        Locale { language, bundle, faults: RefCell::new(faults) }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Who has read the translation; nobody yet where the file says none.
    pub fn reviewer(&self) -> Option<String> {
        Some(say!(self, "reviewed-by")).filter(|name| name != "none")
    }

    /// What was missing or could not be filled in so far.
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().clone()
    }

    /// A message with its values. Prefer [`say!`].
    pub fn message(&self, key: &str, values: Vec<(&'static str, Value)>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return self.fault(format!("no message {key}"));
        };
        let is_plain = values.is_empty();
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => arguments.set(name, FluentValue::from(text)),
                Value::Count(count) => arguments.set(name, FluentValue::from(count)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        match errors.is_empty() {
            // A message that is one text is formatted like a value, and so isolated: nothing stands around it.
            true if is_plain => text.replace([FIRST_STRONG_ISOLATE, POP_ISOLATE], ""),
            true => text,
            false => self.fault(format!("message {key}: {errors:?}")),
        }
    }

    fn fault(&self, words: String) -> String {
        self.faults.borrow_mut().push(format!("{}: {words}", self.language.tag()));
        String::new()
    }

    /// A message whose key ends in an English name of the program, such as `check-` and `bone ends off the path`.
    pub fn named(&self, family: &str, name: &str) -> String {
        let letters = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
        let parts: Vec<String> =
            letters.collect::<String>().split('-').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        self.message(&format!("{family}-{}", parts.join("-")), Vec::new())
    }

    /// A list in words: `a`, `a and b`, `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let comma = say!(self, "list-comma");
                say!(self, "list-and", first = first.join(&comma), last = last)
            }
        }
    }

    /// A text with a capital letter. In Turkish the capital of i keeps its dot.
    pub fn sentence(&self, text: &str) -> String {
        match text.strip_prefix('i') {
            Some(rest) if self.language == Language::Turkish => format!("İ{rest}"),
            _ => super::words::sentence(text),
        }
    }

    /// `Monday 9 November 2026`.
    pub fn date(&self, date: Date) -> String {
        say!(self, "date-long", weekday = self.weekday(date.weekday()), date = self.day_month_year(date))
    }

    /// The same without a space at which a line may end between day and year: a year alone on a line looks like a number of its own.
    pub fn unbroken_date(&self, date: Date) -> String {
        let day = self.day_month_year(date).replace(' ', "\u{a0}");
        say!(self, "date-long", weekday = self.weekday(date.weekday()), date = day)
    }

    /// `9 November 2026`.
    pub fn day_month_year(&self, date: Date) -> String {
        let month = say!(self, &format!("month-{}", date.month()));
        say!(self, "date-day", day = date.day().to_string(), month = month, year = date.year().to_string())
    }

    /// The day of the week.
    pub fn weekday(&self, weekday: jiff::civil::Weekday) -> String {
        say!(self, &format!("weekday-{}", weekday.to_monday_one_offset()))
    }

    /// The day of the week in two or three letters.
    pub fn short_weekday(&self, weekday: jiff::civil::Weekday) -> String {
        say!(self, &format!("weekday-short-{}", weekday.to_monday_one_offset()))
    }

    /// `08:00`, the same in every language.
    pub fn time(&self, time: Time) -> String {
        super::words::time(time)
    }
}

/// A value that keeps to itself: a telephone number in an Arabic sentence, an Arabic name in an English one.
fn isolated(value: &FluentValue, runs_otherwise: impl Fn(&str) -> bool) -> Option<String> {
    match value {
        FluentValue::String(text) if runs_otherwise(text) => Some(format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")),
        _ => None,
    }
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
fn runs_backward(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../locales/en.ftl"),
        Language::German => include_str!("../../locales/de.ftl"),
        Language::French => include_str!("../../locales/fr.ftl"),
        Language::Spanish => include_str!("../../locales/es.ftl"),
        Language::Portuguese => include_str!("../../locales/pt.ftl"),
        Language::Italian => include_str!("../../locales/it.ftl"),
        Language::Polish => include_str!("../../locales/pl.ftl"),
        Language::Turkish => include_str!("../../locales/tr.ftl"),
        Language::Russian => include_str!("../../locales/ru.ftl"),
        Language::Ukrainian => include_str!("../../locales/uk.ftl"),
        Language::Greek => include_str!("../../locales/el.ftl"),
        Language::Arabic => include_str!("../../locales/ar.ftl"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::INTENDED_USE;
    use super::*;
    use jiff::civil::date;

    /// A date inside a sentence runs as the sentence does: an isolate around each of its parts would turn it round.
    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        let (arabic, english) = (Locale::of(Language::Arabic), Locale::of(Language::English));
        let day = arabic.date(date(2027, 5, 10));
        assert!(day.contains("2027") && !day.starts_with(FIRST_STRONG_ISOLATE), "{day}");
        let sentence = say!(arabic, "chart-first", day = &day, time = "08:00");
        assert!(sentence.contains(&day), "{sentence}");
        let call = say!(arabic, "wrong-call", number = "+48 12 345");
        assert!(call.contains("\u{2068}+48 12 345\u{2069}"), "{call}");
        let call = say!(english, "wrong-call", number = "محمد");
        assert!(call.contains("\u{2068}محمد\u{2069}"), "{call}");
        assert_eq!(say!(english, "wrong-call", number = "12"), "Call 12.");
        assert!(arabic.reviewer().is_none());
    }

    #[test]
    fn the_program_and_its_pages_say_the_same_of_its_use() {
        assert_eq!(say!(Locale::of(Language::English), "intended-use"), INTENDED_USE);
    }

    #[test]
    fn a_message_that_cannot_be_said_is_a_fault() {
        let locale = Locale::from_source(Language::English, "greeting = Hello { $name }\n");
        assert_eq!(say!(locale, "greeting", name = "Ana"), "Hello Ana");
        assert_eq!(locale.faults(), Vec::<String>::new());
        assert_eq!(say!(locale, "greeting"), "");
        assert_eq!(say!(locale, "farewell"), "");
        assert_eq!(locale.faults().len(), 2);
    }
}
