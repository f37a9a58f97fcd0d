//! No word of a page stands in the code: in a language whose every letter is another, no English word is left.

#[cfg(test)]
mod tests {
    use super::super::document::Part;
    use super::super::locale::Locale;
    use super::super::record::PlanRecord;
    use super::super::{Pages, cautions, surgeon};
    use crate::case::Case;
    use crate::certainty::Certainty;
    use crate::intake;
    use crate::language::Language;
    use crate::plan::{Correction, Schedule};
    use crate::verify::Verified;

    const SOURCE: &str = include_str!("../../locales/en.ftl");

    /// The English file with another letter for each of its letters. What stands in braces, and the keys of variants, stay.
    fn disguised() -> String {
        let mut out = String::new();
        for text in SOURCE.lines() {
            let (head, pattern) = match text.split_once(" = ") {
                Some((key, pattern)) if !key.starts_with([' ', '#', '}']) => (format!("{key} = "), pattern),
                _ => match text.trim_start().split_once("] ") {
                    Some((key, pattern)) if key.starts_with(['[', '*']) => (format!("    {key}] "), pattern),
                    _ => (text[..text.len() - text.trim_start().len()].to_owned(), text.trim_start()),
                },
            };
            let mut depth = i32::from(pattern.starts_with('}'));
            let other = |c: char| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                if depth <= 0 && c.is_ascii_alphabetic() { 'ж' } else { c }
            };
            out.push_str(&head);
            out.extend(pattern.chars().map(other));
            out.push('\n');
        }
        out
    }

    fn part(name: &str) -> Part {
        let text = std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)).unwrap();
        let case = Case::from_draft(intake::case_draft("case.yaml", &text), &intake::built_in().unwrap()).unwrap();
        let correction = Correction::of(&case).unwrap();
        let schedule = Schedule::of(&case, &correction).unwrap();
        let plan = Verified::of(case, correction, schedule).unwrap();
        let (locale, english) = (Locale::from_source(Language::Polish, &disguised()), Locale::of(Language::English));
        let certainty = Certainty::of(plan.case());
        let record = PlanRecord::of(&plan, &certainty, &english);
        let unreviewed = cautions::unreviewed([&locale, &english], &english);
        let cautions: Vec<_> = plan.cautions().iter().cloned().chain(unreviewed).collect();
        let part = surgeon::pages(
            &Pages { plan: &plan, certainty: &certainty, record: &record, cautions: &cautions },
            &locale,
        );
        assert_eq!(locale.faults(), Vec::<String>::new());
        assert_eq!(english.faults(), Vec::<String>::new());
        part
    }

    /// Every text of a part in quotation marks, as its debug form has it.
    fn texts(part: &Part) -> Vec<String> {
        let whole = format!("{part:?}").replace("\\\"", "'");
        whole.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn no_english_word_stands_in_the_code() {
        // Names of the frame files, of the cases and of drawings; units; and stages as they stand in a case file.
        let names = "hexfix generic medium long short full none mm peroneal nerve tibial artery DEMO do length angulation rotation \
                 translation first beyond together path ap lateral axial before half way after readings rates ranges cloud R L AP \
                 rounding nearest verified care page pages Peroneal u";
        let known: Vec<&str> = names.split_whitespace().collect();
        let mut left = std::collections::BTreeSet::new();
        for name in [
            "tibia-exchanges.yaml",
            "tibia-varus.yaml",
            "tibia-stages.yaml",
            "tibia-uncertain.yaml",
            "ankle-distal-reference.yaml",
        ] {
            for text in texts(&part(name)) {
                let english = text
                    .split(|c: char| !c.is_alphabetic())
                    .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && !known.contains(word));
                let english: Vec<&str> = english.filter(|word| !is_code(&text, word)).collect();
                left.extend(english.iter().map(|word| format!("{word} in {text}")));
            }
        }
        assert!(left.is_empty(), "{left:#?}");
    }

    /// Whether a word is part of a code with digits, such as a fingerprint.
    fn is_code(text: &str, word: &str) -> bool {
        let around = text.split([' ', '(', ')', ',', '"', ':', '\'']).find(|part| part.contains(word));
        word.chars().all(|c| c.is_ascii_hexdigit())
            && around.is_some_and(|part| part.chars().any(|c| c.is_ascii_digit()))
    }
}
