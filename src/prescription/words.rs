//! Numbers, dates and directions in words.

use super::locale::{Locale, say};
use crate::anatomy::{Directed, Direction};
use crate::device::Reading;
use crate::plan::{AROUND, BONE_END};
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};

/// What the program is for: stands on the README, in `--version` and on the surgeon's page.
pub const INTENDED_USE: &str = "hexfix is for teaching, for bench tests and for a second check of cleared software. \
    It is not a medical device and must not be the only basis of a treatment.";

/// A number with at most `digits` digits after the full stop and no zeros at its end.
pub(super) fn number(value: f64, digits: i32) -> String {
    let scale = libm::pow(10.0, f64::from(digits));
    let rounded = (value * scale).round() / scale;
    // Minus zero would print a sign.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Four digits of a positive number, never more than the number.
pub(super) fn down(value: f64) -> f64 {
    let mut scale = 1000.0;
    while value * scale >= 10_000.0 {
        scale /= 10.0;
    }
    while value > 0.0 && value * scale < 1000.0 && scale < 1e12 {
        scale *= 10.0;
    }
    (value * scale).next_down().floor() / scale
}

/// A reading as it stands on the scale.
pub(super) fn reading(reading: Reading) -> String {
    number(reading.0.mm(), 2)
}

/// A quantity as a surgeon writes it, such as `12° varus`; nothing where there is none of it.
pub(super) fn toward<Q: Copy, W: Direction>(
    locale: &Locale,
    quantity: Directed<Q, W>,
    size: impl Fn(Q) -> String,
) -> Option<String> {
    match quantity {
        Directed::Nothing => None,
        Directed::Toward(amount, word) => Some(say!(locale, &format!("toward-{}", word.word()), size = size(amount))),
    }
}

/// The name of a watched point: the points of the bone end have names of the program, others that of the case.
pub(super) fn point(locale: &Locale, name: &str) -> String {
    match AROUND.iter().any(|place| name.strip_prefix(BONE_END) == Some(*place)) {
        true => locale.named("point", name),
        false => name.to_owned(),
    }
}

/// The day of the week in English, for data.
pub(super) fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// `08:00`.
pub(super) fn time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `1 day`, `2 days`.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

/// A list in words: `a`, `a and b`, `a, b and c`.
pub(super) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A sentence with a capital letter.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The Monday of a day's week; none before the first Monday of the calendar.
pub(super) fn monday_of(date: Date) -> Option<Date> {
    let back = i64::from(date.weekday().since(Weekday::Monday));
    date.checked_sub(back.days()).ok()
}
