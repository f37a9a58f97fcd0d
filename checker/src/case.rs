//! The texts of a case that must be found on the pages as they were written.

use crate::plan::Date;
use yaml_rust2::{Yaml, YamlLoader};

/// Blocks whose texts are printed as they stand.
const BLOCKS: [&str; 4] = ["patient", "clinic", "advice", "care"];

/// Quantities, which are printed in the words of the language.
const NOT_TEXTS: [&str; 2] = ["patient.born", "care.exercises.times"];

/// What the checker wants of a case.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// The patient's language.
    pub language: Option<String>,
    /// The surgeon's language.
    pub surgeon_language: Option<String>,
    /// Times of day.
    pub times: Vec<String>,
    /// Groups of struts that are turned together; empty without a split.
    pub split: Vec<Vec<i64>>,
    /// The row after which the turning was interrupted last. The chart goes on from there, which docs/pages.md does not say yet.
    pub held_after: Option<u32>,
    /// Days on which the patient is at the clinic.
    pub appointments: Vec<Date>,
    /// Where it stands in the file, and the text.
    pub texts: Vec<(String, String)>,
}

impl Case {
    /// Reads a case file.
    pub fn read(text: &str) -> Result<Case, String> {
        let all = YamlLoader::load_from_str(text).map_err(|fault| format!("the case cannot be read: {fault}"))?;
        let root = all.first().ok_or("the case is empty")?;
        let mut texts = Vec::new();
        for block in BLOCKS {
            collect(&root[block], block, &mut texts);
        }
        let language = |key: &str| root[key].as_str().map(str::to_string);
        let treatment = &root["treatment"];
        let groups = |one: &Yaml| one.as_vec().into_iter().flatten().filter_map(Yaml::as_i64).collect();
        Ok(Case {
            language: language("language"),
            surgeon_language: language("surgeon_language"),
            times: list(&treatment["times"], |one| one.as_str().map(str::to_string)),
            split: list(&treatment["split"], |one| Some(groups(one))),
            held_after: list(&treatment["hold"], |one| u32::try_from(one["after_row"].as_i64()?).ok()).pop(),
            appointments: list(&root["appointments"]["clinic"], |one| one.as_str().and_then(Date::read)),
            texts,
        })
    }
}

fn list<T>(value: &Yaml, read: impl Fn(&Yaml) -> Option<T>) -> Vec<T> {
    value.as_vec().into_iter().flatten().filter_map(read).collect()
}

fn collect(value: &Yaml, at: &str, to: &mut Vec<(String, String)>) {
    match value {
        Yaml::String(text) if !NOT_TEXTS.contains(&at) => to.push((at.to_string(), text.clone())),
        Yaml::Array(all) => all.iter().for_each(|one| collect(one, at, to)),
        Yaml::Hash(all) => {
            for (key, value) in all {
                collect(value, &format!("{at}.{}", key.as_str().unwrap_or("?")), to);
            }
        }
        _ => {}
    }
}

/// Letters that are written from right to left: such a text is compared through the structure tree.
pub fn is_rtl(text: &str) -> bool {
    text.chars().any(|sign| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

/// A text as it is compared: composed, and without white space, because a line can end anywhere.
pub fn tight(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().filter(|sign| !sign.is_whitespace()).collect()
}

/// A text with single spaces, for those that fit on a line.
pub fn spaced(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_collected_with_their_places() {
        let case = Case::read(
            "language: de\npatient: { name: \"Ana\", born: 1990-04-12, record: \"0012\" }\nclinic: { name: X }\n",
        );
        let case = case.expect("a case");
        assert_eq!(case.language.as_deref(), Some("de"));
        let texts: Vec<_> = case.texts.iter().map(|(at, text)| (at.as_str(), text.as_str())).collect();
        assert_eq!(texts, [("patient.name", "Ana"), ("patient.record", "0012"), ("clinic.name", "X")]);
        assert!(is_rtl("محمد") && !is_rtl("Ελένη"));
    }
}
