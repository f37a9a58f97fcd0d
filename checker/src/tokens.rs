//! Words and numbers of a line, and whether they are a row's number, day and time.

use crate::plan::{Date, Row};
use crate::words::{Language, plain};

/// Without the punctuation around it.
pub fn bare(word: &str) -> String {
    let around = |sign: char| !sign.is_alphanumeric();
    plain(word.trim_matches(around))
}

/// The words of a text, without punctuation around them.
pub fn of(text: &str) -> Vec<String> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// Whether a word is a number or a time. An ordinal such as `1er` or `1º` is one too.
pub fn number(word: &str) -> Option<String> {
    let word = word.strip_suffix("er").or(word.strip_suffix('º')).unwrap_or(word);
    let digits =
        word.starts_with(|sign: char| sign.is_ascii_digit()) && word.ends_with(|sign: char| sign.is_ascii_digit());
    (digits && word.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ':'))).then(|| word.to_string())
}

/// All numbers and times among the words.
pub fn numbers(words: &[String]) -> Vec<String> {
    words.iter().filter_map(|word| number(word)).collect()
}

/// Digits of another script, or a number with a decimal comma, a sign or a glued unit.
pub fn odd_numbers(words: &[String]) -> Vec<String> {
    let odd = |word: &&String| word.chars().any(char::is_numeric) && number(word).is_none();
    words.iter().filter(odd).cloned().collect()
}

/// Whether the words name the weekday and the month of the date, and no other.
pub fn names(words: &[String], date: Date, language: &Language) -> Vec<String> {
    let mut found = Vec::new();
    let of = |all: &[&str]| {
        words.iter().filter_map(|word| all.iter().position(|name| plain(name) == *word)).collect::<Vec<_>>()
    };
    if of(&language.weekdays) != [date.weekday()] {
        found.push(format!("the weekday is not {}: {}", language.weekdays[date.weekday()], words.join(" ")));
    }
    if of(&language.months) != [date.month - 1] {
        found.push(format!("the month is not {}: {}", language.months[date.month - 1], words.join(" ")));
    }
    found
}

/// The upper storey of a turn: its number first, then day, year and time, and the page it stands on already, if it is shown
/// again. `by_name` says whether names of days and months are compared.
pub fn storey(words: &[String], row: &Row, again: Option<u32>, language: &Language, by_name: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut wanted = vec![row.date.day.to_string(), row.date.year.to_string(), row.time.clone()];
    wanted.extend(again.map(|page| page.to_string()));
    let mut seen = numbers(words);
    if seen.first() == Some(&row.number.to_string()) {
        seen.remove(0);
    } else {
        found.push(format!("the number is not {}: {}", row.number, words.join(" ")));
    }
    wanted.sort();
    seen.sort();
    if seen != wanted {
        found.push(format!("the numbers are not those of {:?} {} {again:?}: {}", row.date, row.time, words.join(" ")));
    }
    found.extend(odd_numbers(words).into_iter().map(|word| format!("a number is written {word}")));
    if by_name {
        found.extend(names(words, row.date, language));
    }
    found
}

/// What stands below a reading.
pub fn way(text: &str, clicks: i64, language: &Language, by_name: bool) -> Vec<String> {
    let words = of(text);
    let wanted = if clicks == 0 { Vec::new() } else { vec![clicks.abs().to_string()] };
    let mut found = Vec::new();
    if numbers(&words) != wanted || !odd_numbers(&words).is_empty() {
        found.push(format!("{clicks} clicks are written {text:?}"));
    }
    if by_name {
        let says = [language.longer, language.shorter, language.leave].map(|stems| crate::words::has(text, stems));
        if says != [clicks > 0, clicks < 0, clicks == 0] {
            found.push(format!("the way of {clicks} clicks is written {text:?}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        let date = Date { year: 2026, month: 11, day: 9 };
        let readings = std::array::from_fn(|_| "120".to_string());
        Row { number: 1, date, time: "08:00".to_string(), readings, clicks: [0; 6] }
    }

    fn faults(text: &str, again: Option<u32>, code: &str) -> usize {
        storey(&of(text), &row(), again, Language::of(code).expect("a language"), true).len()
    }

    #[test]
    fn a_row_is_named_in_each_way_of_writing_dates() {
        for (code, text) in [
            ("en", "1 Monday 9 November 2026, 08:00"),
            ("de", "1 Montag, 9. November 2026, 08:00"),
            ("es", "1 lunes, 9 de noviembre de 2026, 08:00"),
            ("tr", "1 9 Kasım 2026 Pazartesi 08:00"),
            ("ru", "1 понедельник, 9 ноября 2026 г., 08:00"),
            ("ar", "1 الاثنين، 9 نوفمبر 2026، 08:00"),
        ] {
            assert_eq!(faults(text, None, code), 0, "{text}");
        }
        assert_eq!(faults("1 Monday 9 November 2026, 08:00 shown again, already on page 4", Some(4), "en"), 0);
    }

    #[test]
    fn every_wrong_part_is_noticed() {
        for text in [
            "2 Monday 9 November 2026, 08:00",
            "1 Tuesday 9 November 2026, 08:00",
            "1 Monday 8 November 2026, 08:00",
            "1 Monday 9 December 2026, 08:00",
            "1 Monday 9 November 2027, 08:00",
            "1 Monday 9 November 2026, 08:30",
            "1 Monday 9 November 2026, 08:00 7",
            "Monday 9 November 2026, 08:00",
            "1 Monday ٩ November 2026, 08:00",
        ] {
            assert!(faults(text, None, "en") > 0, "{text}");
        }
        let english = Language::of("en").expect("English");
        for (text, clicks) in
            [("longer 2 clicks", -2), ("longer 2 clicks", 3), ("leave", 1), ("shorter 1 click", 0), ("longer", 1)]
        {
            assert!(!way(text, clicks, english, true).is_empty(), "{text}");
        }
        assert!(way("longer 2 clicks", 2, english, true).is_empty() && way("leave", 0, english, true).is_empty());
    }
}
