//! The plan as the JSON has it: what must be found on paper.

use serde_json::Value;
use std::path::Path;

/// One turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Number of the row, from 1.
    pub number: u32,
    /// Year, month, day.
    pub date: Date,
    /// Time as `08:00`.
    pub time: String,
    /// The six readings as they must be printed.
    pub readings: [String; 6],
    /// Clicks of the row, positive for longer.
    pub clicks: [i64; 6],
}

/// One strut that is exchanged.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    /// Strut number.
    pub strut: u32,
    /// The last row before it.
    pub after_row: u32,
    /// Its day.
    pub date: Date,
    /// What the old strut reads, as printed.
    pub old: String,
    /// What the new strut reads, as printed.
    pub new: String,
    /// Names of the models.
    pub models: [String; 2],
}

/// A civil date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i64,
    /// Month, 1 to 12.
    pub month: usize,
    /// Day of the month.
    pub day: i64,
}

impl Date {
    /// Reads `2026-11-02`.
    pub fn read(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let mut next = || parts.next().and_then(|part| part.parse::<i64>().ok());
        let (year, month, day) = (next()?, next()?, next()?);
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Date { year, month: month as usize, day })
    }

    /// The date so many days later.
    pub fn later(self, days: i64) -> Date {
        let mut date = self;
        for _ in 0..days {
            let leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
            let last = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month - 1];
            date = match (date.day == last, date.month) {
                (false, _) => Date { day: date.day + 1, ..date },
                (true, 12) => Date { year: date.year + 1, month: 1, day: 1 },
                (true, _) => Date { month: date.month + 1, day: 1, ..date },
            };
        }
        date
    }

    /// As a case file has it.
    pub fn written(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// 0 for Monday to 6 for Sunday, by Sakamoto's rule.
    pub fn weekday(self) -> usize {
        const SHIFT: [i64; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if self.month < 3 { self.year - 1 } else { self.year };
        let sunday_first = (year + year / 4 - year / 100 + year / 400 + SHIFT[self.month - 1] + self.day) % 7;
        ((sunday_first + 6) % 7) as usize
    }
}

/// All of the plan that is printed.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Code of the case.
    pub code: String,
    /// Revision.
    pub revision: u32,
    /// Such as `7F3A-92C1`.
    pub fingerprint: String,
    /// The readings before the first turn, as printed.
    pub start: [String; 6],
    /// Every turn.
    pub rows: Vec<Row>,
    /// Every exchange.
    pub exchanges: Vec<Exchange>,
    /// Title of each caution.
    pub cautions: Vec<String>,
}

impl Plan {
    /// What is left of the plan after a row: its readings are the start.
    pub fn after(mut self, row: u32) -> Plan {
        if let Some(last) = self.rows.iter().find(|one| one.number == row) {
            self.start = last.readings.clone();
        }
        self.rows.retain(|one| one.number > row);
        self.exchanges.retain(|one| one.after_row >= row);
        self
    }

    /// Reads a file of `--format json`.
    pub fn read(path: &Path) -> Result<Plan, String> {
        let text = std::fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))?;
        let json: Value = serde_json::from_str(&text).map_err(|fault| format!("{}: {fault}", path.display()))?;
        if json["hexfix_plan"] != 1 {
            return Err("`hexfix_plan` is not 1".to_string());
        }
        let start = six(&json["start"]["readings_mm"], printed)?;
        let rows = list(&json["adjustments"])?.iter().map(row).collect::<Result<Vec<_>, _>>()?;
        let exchanges = list(&json["exchanges"])?.iter().map(exchange).collect::<Result<Vec<_>, _>>()?;
        let cautions = list(&json["cautions"])?.iter().map(|one| word(&one["title"])).collect::<Result<Vec<_>, _>>()?;
        Ok(Plan {
            code: word(&json["code"])?,
            revision: whole(&json["revision"])? as u32,
            fingerprint: word(&json["fingerprint"])?,
            start,
            rows,
            exchanges,
            cautions,
        })
    }
}

fn row(json: &Value) -> Result<Row, String> {
    let date = date(&json["date"])?;
    let named = word(&json["weekday"])?;
    let known = crate::words::ENGLISH_WEEKDAYS[date.weekday()];
    if !known.eq_ignore_ascii_case(&named) {
        return Err(format!("the JSON says that {date:?} is a {named}, by the calendar it is a {known}"));
    }
    Ok(Row {
        number: whole(&json["number"])? as u32,
        date,
        time: word(&json["time"])?,
        readings: six(&json["readings_mm"], printed)?,
        clicks: six(&json["clicks"], whole)?,
    })
}

fn exchange(json: &Value) -> Result<Exchange, String> {
    Ok(Exchange {
        strut: whole(&json["strut"])? as u32,
        after_row: whole(&json["after_row"])? as u32,
        date: date(&json["date"])?,
        old: printed(&json["old_reading_mm"])?,
        new: printed(&json["new_reading_mm"])?,
        models: [word(&json["from"])?, word(&json["to"])?],
    })
}

fn list(json: &Value) -> Result<&Vec<Value>, String> {
    json.as_array().ok_or_else(|| format!("a list is missing, found {json}"))
}

fn word(json: &Value) -> Result<String, String> {
    json.as_str().map(str::to_string).ok_or_else(|| format!("a text is missing, found {json}"))
}

fn whole(json: &Value) -> Result<i64, String> {
    json.as_i64().ok_or_else(|| format!("a whole number is missing, found {json}"))
}

fn date(json: &Value) -> Result<Date, String> {
    Date::read(&word(json)?).ok_or_else(|| format!("a date is missing, found {json}"))
}

fn six<T: std::fmt::Debug>(json: &Value, read: impl Fn(&Value) -> Result<T, String>) -> Result<[T; 6], String> {
    let all = list(json)?.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    all.try_into().map_err(|all| format!("six values are missing, found {all:?}"))
}

/// A reading as docs/pages.md wants it: no sign, no leading full stop, no zero at the end of a fraction. The case has four
/// digits after the full stop at most, so that a reading which needs more is a fault of its own.
pub fn printed(json: &Value) -> Result<String, String> {
    let value = json.as_f64().ok_or_else(|| format!("a number is missing, found {json}"))?;
    let text = format!("{value:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.').to_string();
    let back: f64 = text.parse().map_err(|_| format!("{text} is no number"))?;
    if value < 0.0 || (back - value).abs() > 1e-8 {
        return Err(format!("{value} cannot be printed with four digits after the full stop"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn readings_are_printed_without_needless_digits() {
        let text = |value: f64| printed(&json!(value));
        assert_eq!(text(158.0).as_deref(), Ok("158"));
        assert_eq!(text(120.50).as_deref(), Ok("120.5"));
        assert_eq!(text(0.25).as_deref(), Ok("0.25"));
        assert_eq!(text(100.0).as_deref(), Ok("100"));
        assert!(text(-1.0).is_err() && text(1.00001).is_err());
    }

    #[test]
    fn weekdays_follow_the_calendar() {
        let day = |text: &str| Date::read(text).map(Date::weekday);
        assert_eq!(day("2026-11-02"), Some(0));
        assert_eq!(day("2000-02-29"), Some(1));
        assert_eq!(day("1900-01-01"), Some(0));
        assert_eq!(day("2199-12-31"), Some(1));
        assert_eq!(Date::read("2026-13-01"), None);
        let later = |text: &str, days| Date::read(text).map(|date| date.later(days).written());
        assert_eq!(later("2027-12-31", 60).as_deref(), Some("2028-02-29"));
    }
}
