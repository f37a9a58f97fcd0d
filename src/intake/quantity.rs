//! The grammar of a quantity: a number, a space, a unit and, where it has a direction, a word.
//!
//! The text is checked character by character before any number is read from it (hazards G1 to G5): the integer
//! part is `0` or has no leading zero and at most four digits, then at most four digits after a full stop.

use crate::finding::{Code, Finding};
use crate::limits::{Limit, Standing};

/// What may stand at a place.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    /// Units that may be written; the first is the usual one.
    pub(super) units: &'static [&'static str],
    /// The pair of direction words; `None` where the quantity has no direction.
    pub(super) words: Option<[&'static str; 2]>,
    /// What zero means.
    pub(super) zero: Zero,
    /// The bounds.
    pub(super) limit: &'static Limit,
}

/// What zero means at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zero {
    /// Written `none`.
    IsNone,
    /// Not possible.
    Impossible,
    /// Written as a number: only a joint's angle.
    IsNumber,
}

/// A quantity as written: its size, and the word where it has a direction. `none` has size 0 and no word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quantity {
    pub(super) size: f64,
    pub(super) word: Option<&'static str>,
}

/// Words of other programs and habits, and what to write for them.
const UNIT_HINTS: &[(&str, &str)] = &[
    ("cm", "write millimetres: 1 cm is 10 mm"),
    ("m", "write millimetres"),
    ("inch", "write millimetres: 1 inch is 25.4 mm"),
    ("in", "write millimetres: 1 inch is 25.4 mm"),
    ("rad", "write degrees"),
    ("weeks", "write days: a week is 7 days"),
    ("week", "write days: a week is 7 days"),
    ("°", "write `deg`"),
    ("degrees", "write `deg`"),
];

impl Rule {
    /// An example of what may stand here.
    pub(super) fn example(&self) -> String {
        // What never comes to ten is small: two struts rather than five.
        let plain = if self.limit.recommended.1 < 10.0 { 2.0 } else { 5.0 };
        let size = f64::max(self.limit.recommended.0, plain).min(self.limit.recommended.1);
        match self.words {
            Some([word, _]) => format!("{size} {} {word}", self.units[0]),
            None => format!("{size} {}", self.units[0]),
        }
    }

    /// What may stand here, in words.
    pub(super) fn allowed(&self) -> String {
        let word = self.words.map_or_else(String::new, |[a, b]| format!(" and `{a}` or `{b}`"));
        let none = if self.zero == Zero::IsNone { ", or `none`" } else { "" };
        format!("a number, `{}`{word}{none}, such as `{}`", self.units[0], self.example())
    }

    /// Reads a plain scalar. A caution (outside the recommended range) goes to `cautions`.
    pub(super) fn read(&self, text: &str, cautions: &mut Vec<Finding>) -> Result<Quantity, Finding> {
        if text == "none" {
            return match self.zero {
                Zero::IsNone => {
                    // Nothing at all can be unusual too: no latency.
                    self.check_limit(0.0, text, cautions)?;
                    Ok(Quantity { size: 0.0, word: None })
                }
                _ => Err(self.refuse(Code::NoneNotAllowed, "`none`", "write the size")),
            };
        }
        let parts = self.parts(text);
        let size = number(parts[0]).map_err(|fault| fault.finding(self, parts[0], text))?;
        self.check_unit(parts.get(1).copied(), text)?;
        let word = self.check_word(&parts[2.min(parts.len())..], text)?;
        if size == 0.0 && self.zero != Zero::IsNumber {
            let advice = if self.zero == Zero::IsNone { "write `none`" } else { "write the size" };
            return Err(self.refuse(Code::ZeroWritten, &format!("`{text}`"), advice));
        }
        self.check_limit(size, text, cautions)?;
        Ok(Quantity { size, word })
    }

    /// Number, unit and what follows. A unit may be of two words, such as `a day`.
    fn parts<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let of_words = self.units.iter().any(|unit| unit.contains(' '));
        match text.split_once(' ') {
            Some((number, unit)) if of_words => vec![number, unit],
            _ => text.split(' ').collect(),
        }
    }

    fn check_unit(&self, unit: Option<&str>, text: &str) -> Result<(), Finding> {
        match unit {
            None => {
                let advice = format!("write the unit, such as `{}`", self.example());
                Err(self.refuse(Code::BareNumber, &format!("`{text}`"), &advice))
            }
            Some(unit) if self.units.contains(&unit) => Ok(()),
            Some(unit) => {
                let known = UNIT_HINTS.iter().find(|(word, _)| *word == unit).map(|(_, hint)| (*hint).to_owned());
                let advice =
                    known.unwrap_or_else(|| format!("write it as in `{}`, with single spaces", self.example()));
                let found =
                    if unit.is_empty() { format!("two spaces in `{text}`") } else { format!("`{unit}` in `{text}`") };
                Err(self.refuse(Code::UnitUnknown, &found, &advice))
            }
        }
    }

    fn check_word(&self, rest: &[&str], text: &str) -> Result<Option<&'static str>, Finding> {
        let found = format!("`{text}`");
        match (self.words, rest) {
            (None, []) => Ok(None),
            (None, _) => {
                let advice = format!("write only a number and a unit, such as `{}`", self.example());
                Err(self.refuse(Code::DirectionWrong, &found, &advice))
            }
            (Some([a, b]), []) => {
                let advice = format!("say which way: `{text} {a}` or `{text} {b}`");
                Err(self.refuse(Code::DirectionMissing, &found, &advice))
            }
            (Some(words), [word]) => words.into_iter().find(|known| known == word).map(Some).ok_or_else(|| {
                let advice = format!("`{word}` does not belong here; choose `{}` or `{}`", words[0], words[1]);
                self.refuse(Code::DirectionWrong, &found, &advice)
            }),
            (Some(words), _) => {
                let advice = format!("write one word with single spaces: `{}` or `{}`", words[0], words[1]);
                Err(self.refuse(Code::DirectionWrong, &found, &advice))
            }
        }
    }

    fn check_limit(&self, size: f64, text: &str, cautions: &mut Vec<Finding>) -> Result<(), Finding> {
        let found = format!("`{text}` ({})", self.limit.name);
        match self.limit.judge(size) {
            Standing::Fine => Ok(()),
            Standing::Unusual => {
                let advice = format!("check it; the reason: {}", reason(self.limit));
                let facts = [("text", text.to_owned())].into_iter().chain(self.limit.facts());
                let finding = Finding::new(Code::OutsideRecommended, found, self.limit.usual(), advice);
                cautions.push(finding.said("outside-recommended", facts));
                Ok(())
            }
            Standing::Refused => {
                let advice = format!("check the number and the unit; the reason: {}", reason(self.limit));
                Err(Finding::new(Code::OutsideLimits, found, self.limit.allowed(), advice))
            }
        }
    }

    fn refuse(&self, code: Code, found: &str, advice: &str) -> Finding {
        Finding::new(code, found, self.allowed(), advice)
    }
}

/// The reason of a limit without the marks of its sources, which stand in `docs/references.md`.
fn reason(limit: &Limit) -> &str {
    limit.reason.split(" [").next().unwrap_or(limit.reason)
}

/// What is wrong with the text of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Sign,
    Comma,
    Exponent,
    LeadingZero,
    MissingDigit,
    NotFinite,
    Underscore,
    TooManyDigits,
    Glued,
    Foreign,
    NoNumber,
}

impl Fault {
    fn finding(self, rule: &Rule, number: &str, text: &str) -> Finding {
        let code = match self {
            Fault::Sign => Code::SignedNumber,
            _ => Code::NumberFormat,
        };
        let words = rule.words.map_or_else(String::new, |[a, b]| format!(" and choose `{a}` or `{b}`"));
        let advice = match self {
            Fault::Sign => format!("write the size without a sign{words}"),
            Fault::Comma => format!("write a full stop: `{}`", text.replacen(',', ".", 1)),
            Fault::Exponent => "write the number out in digits".to_owned(),
            Fault::LeadingZero => format!("write `{}`", without_leading_zeros(text)),
            Fault::MissingDigit => "write a digit on both sides of the full stop, such as `0.5`".to_owned(),
            Fault::NotFinite => "write the number that was measured".to_owned(),
            Fault::Underscore => "write digits only".to_owned(),
            Fault::TooManyDigits => "write at most four digits before and four after the full stop".to_owned(),
            Fault::Glued => format!("put a space between number and unit, such as `{}`", rule.example()),
            Fault::Foreign => "write the number in digits, with a full stop for decimals".to_owned(),
            Fault::NoNumber if text.eq_ignore_ascii_case("none") => "write `none` in small letters".to_owned(),
            Fault::NoNumber => format!("begin with the number in the digits 0 to 9, such as `{}`", rule.example()),
        };
        let found = if number == text { format!("`{text}`") } else { format!("`{number}` in `{text}`") };
        Finding::new(code, found, rule.allowed(), advice)
    }
}

fn without_leading_zeros(text: &str) -> String {
    let stripped = text.trim_start_matches('0');
    if stripped.starts_with(|c: char| c.is_ascii_digit()) { stripped.to_owned() } else { format!("0{stripped}") }
}

/// The number that a text plainly is.
fn number(text: &str) -> Result<f64, Fault> {
    if let Some(fault) = foreign(text) {
        return Err(fault);
    }
    let (whole, part) = match text.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (text, None),
    };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part == Some("") {
        return Err(Fault::MissingDigit);
    }
    if !digits(whole) || !part.is_none_or(digits) {
        return Err(Fault::NoNumber);
    }
    if whole.len() > 1 && whole.starts_with('0') {
        return Err(Fault::LeadingZero);
    }
    if whole.len() > 4 || part.is_some_and(|part| part.len() > 4) {
        return Err(Fault::TooManyDigits);
    }
    text.parse().map_err(|_| Fault::NoNumber)
}

/// Ways of writing numbers that other programs accept and this one refuses.
fn foreign(text: &str) -> Option<Fault> {
    let lower = text.to_ascii_lowercase();
    let unsigned = lower.trim_start_matches(['+', '-', '\u{2212}', '\u{2013}']);
    let begins_with_digit = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    if unsigned.trim_start_matches('.').starts_with("nan") || unsigned.trim_start_matches('.').starts_with("inf") {
        Some(Fault::NotFinite)
    } else if unsigned.len() != lower.len() && begins_with_digit {
        Some(Fault::Sign)
    } else if !begins_with_digit {
        Some(Fault::NoNumber)
    } else if lower.contains(',') {
        Some(Fault::Comma)
    } else if lower.contains('_') {
        Some(Fault::Underscore)
    } else {
        letters(&lower)
    }
}

/// A number with letters in it: an exponent, another base, or a unit without a space.
fn letters(lower: &str) -> Option<Fault> {
    let letter = lower.find(|c: char| !(c.is_ascii_digit() || c == '.'))?;
    let after = &lower[letter..];
    let exponent = after.strip_prefix('e').map(|rest| rest.trim_start_matches(['+', '-']));
    match exponent {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => Some(Fault::Exponent),
        _ if ["0x", "0o", "0b"].iter().any(|base| lower.starts_with(base)) => Some(Fault::Foreign),
        _ if after.starts_with(|c: char| c.is_alphabetic() || c.is_whitespace() || c == '°') => Some(Fault::Glued),
        _ => Some(Fault::Foreign),
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, number};

    #[test]
    fn plain_numbers_are_read() {
        for (text, value) in [("0", 0.0), ("0.5", 0.5), ("12", 12.0), ("9999.9999", 9999.9999), ("10.0", 10.0)] {
            assert_eq!(number(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn other_ways_of_writing_numbers_are_refused_by_name() {
        let cases = [
            ("+5", Fault::Sign),
            ("-5", Fault::Sign),
            ("\u{2212}5", Fault::Sign),
            ("12,5", Fault::Comma),
            ("1e3", Fault::Exponent),
            ("1E-3", Fault::Exponent),
            ("012", Fault::LeadingZero),
            ("00", Fault::LeadingZero),
            (".5", Fault::MissingDigit),
            ("5.", Fault::MissingDigit),
            (".nan", Fault::NotFinite),
            ("-.inf", Fault::NotFinite),
            ("NaN", Fault::NotFinite),
            ("1_000", Fault::Underscore),
            ("12345", Fault::TooManyDigits),
            ("1.23456", Fault::TooManyDigits),
            ("12mm", Fault::Glued),
            ("0x10", Fault::Foreign),
            ("0b11", Fault::Foreign),
            ("12½", Fault::Foreign),
            ("", Fault::NoNumber),
            ("five", Fault::NoNumber),
            ("1.2.3", Fault::NoNumber),
            ("\u{0661}\u{0662}", Fault::NoNumber),
            ("1:30", Fault::Foreign),
        ];
        for (text, fault) in cases {
            assert_eq!(number(text), Err(fault), "{text}");
        }
    }
}
