//! Random cases for the campaign: the examples with other values.

use crate::plan::Date;
use crate::words::LANGUAGES;
use fastrand::Rng;
use std::path::Path;

/// One random case.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The case file.
    pub text: String,
    /// The patient's language.
    pub language: String,
    /// Further arguments for the pages.
    pub arguments: Vec<String>,
}

/// Names that are hard to print and to read back.
const NAMES: [&str; 16] = [
    "Łukasz Świątek",
    "Ελένη Παπαδοπούλου",
    "Şükrü Çağlar",
    "محمد صلاح",
    "Zoe\u{308} d'Artagnan",
    "Nguye\u{302}\u{303}n Thị Hằng",
    "Nguyễn Văn Đức",
    "Jean-Baptiste O’Brien-Łącki",
    "Щукіна-Їжакевич Ґалаґанка",
    "Пётр Подъячев",
    "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh",
    "Maximiliana Wilhelmina Konstantina von Hohenstein-Wartenburg",
    "İbrahim Işık",
    "فاطمة الزهراء بنت علي",
    "Ana Kowalska",
    "X Æ-12 1l0O 8B3E 6G",
];

const CLINICS: [&str; 6] = [
    "City Hospital",
    "Klinika Chirurgii Urazowo-Ortopedycznej",
    "Νοσοκομείο Παίδων «Αγία Σοφία»",
    "Міська лікарня № 8",
    "Clínica São João, 2.º andar",
    "مستشفى المدينة",
];

/// The examples, without those that follow another plan.
pub fn examples(folder: &Path) -> Result<Vec<String>, String> {
    let fault = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(folder).map_err(fault)?.flatten().map(|one| one.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "yaml"));
    files.sort();
    files.into_iter().map(|file| std::fs::read_to_string(file).map_err(fault)).collect()
}

/// The case of a number. Languages go round.
pub fn case(examples: &[String], number: usize, only: Option<&str>) -> Drawn {
    let mut rng = Rng::with_seed(0x5eed_0000 + number as u64);
    let language = only.unwrap_or(LANGUAGES[number % LANGUAGES.len()].code).to_string();
    let example = &examples[(number / LANGUAGES.len() + rng.usize(..examples.len())) % examples.len()];
    // Visits on weekdays and days that depend on each other: all dates move together, by whole weeks.
    let days = 7 * rng.i64(0..500);
    let minutes = rng.u32(0..120);
    let mut lines = Vec::new();
    let mut block = String::new();
    for line in example.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let top = !line.starts_with([' ', '-']) && !line.is_empty();
        if top {
            block = line.split(':').next().unwrap_or("").to_string();
        }
        if !matches!(block.as_str(), "patient" | "clinic" | "language" | "surgeon_language") {
            lines.push(moved(&changed(line, &block, &mut rng), days, minutes));
        }
    }
    lines.push(format!(
        "patient: {{ name: \"{}\", born: 19{}-0{}-1{}, record: \"0{}\" }}",
        pick(&NAMES, &mut rng),
        rng.u32(10..100),
        rng.u32(1..10),
        rng.u32(0..10),
        rng.u32(..)
    ));
    lines.push(format!(
        "clinic: {{ name: \"{}\", surgeon: \"Dr {}\", telephone: \"+{} {}\", emergency: \"+{} {}\" }}",
        pick(&CLINICS, &mut rng),
        pick(&NAMES, &mut rng),
        rng.u32(1..100),
        rng.u32(..),
        rng.u32(1..100),
        rng.u32(..)
    ));
    let mut arguments = Vec::new();
    if rng.bool() {
        lines.push(format!("language: {language}"));
    } else {
        arguments.extend(["--language".to_string(), language.clone()]);
    }
    if rng.bool() {
        lines.push(format!("surgeon_language: {}", LANGUAGES[rng.usize(..LANGUAGES.len())].code));
    }
    if rng.u32(..4) == 0 {
        arguments.push("--large".to_string());
    }
    Drawn { text: lines.join("\n") + "\n", language, arguments }
}

fn pick(all: &[&'static str], rng: &mut Rng) -> &'static str {
    all[rng.usize(..all.len())]
}

/// Every date of a line so many days later, and every time of a list so many minutes.
fn moved(line: &str, days: i64, minutes: u32) -> String {
    let list = line.trim_start().starts_with("times:");
    let part = |part: &str| {
        if let Some(date) = Date::read(part).filter(|_| part.len() == 10) {
            return date.later(days).written();
        }
        let time = part.split_once(':').filter(|_| list && part.len() == 5);
        match time.and_then(|(hour, minute)| Some((hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?))) {
            Some((hour, minute)) => {
                let all = hour * 60 + minute + minutes;
                format!("{:02}:{:02}", all / 60, all % 60)
            }
            None => part.to_string(),
        }
    };
    let border = |sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | ':'));
    let mut found = String::new();
    for piece in line.split_inclusive(border) {
        let end = piece.chars().last().filter(|sign| border(*sign));
        let word = end.map_or(piece, |end| &piece[..piece.len() - end.len_utf8()]);
        found.push_str(&part(word));
        found.extend(end);
    }
    found
}

/// One line with other values.
fn changed(line: &str, block: &str, rng: &mut Rng) -> String {
    let key = line.trim_start().split(':').next().unwrap_or("");
    match (block, key) {
        ("code", _) => format!("code: R{:05}-{}", rng.u32(..100_000), ["A", "B8", "X0", "Q"][rng.usize(..4)]),
        ("revision", _) => line.to_string(),
        ("limb", _) => {
            let side = ["left", "right"][rng.usize(..2)];
            format!("limb: {side} {}", ["femur", "tibia", "humerus", "forearm"][rng.usize(..4)])
        }
        ("deformity" | "mounting" | "osteotomy", _) => varied(line, rng),
        ("frame", "neutral_height") => varied(line, rng),
        _ => line.to_string(),
    }
}

/// Every quantity of a line, a little larger or smaller, in halves.
fn varied(line: &str, rng: &mut Rng) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let mut new = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let unit = words.get(at + 1).is_some_and(|unit| unit.starts_with("mm") || unit.starts_with("deg"));
        match word.parse::<f64>() {
            Ok(value) if unit => {
                let other = (value * (0.75 + 0.4 * rng.f64()) * 2.0).round().max(1.0) / 2.0;
                new.push(other.to_string());
            }
            _ => new.push((*word).to_string()),
        }
    }
    new.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_move_together() {
        let line = "  hold: [ { after_row: 24, resume: 2026-12-20 }, 2026-12-31 ]";
        assert_eq!(moved(line, 7, 5), "  hold: [ { after_row: 24, resume: 2026-12-27 }, 2027-01-07 ]");
        assert_eq!(moved("  times: [ \"08:00\", \"19:59\" ]", 7, 61), "  times: [ \"09:01\", \"21:00\" ]");
    }

    #[test]
    fn a_number_always_gives_the_same_case() {
        let example =
            "code: DEMO-01\nlimb: right tibia\nmounting: { ap: 5 mm medial, rotation: none }\nclinic: { name: A }\n"
                .to_string();
        let draw = |number| case(std::slice::from_ref(&example), number, None).text;
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).contains(" mm medial, rotation: none }") && !draw(7).contains("name: A }"));
    }
}
