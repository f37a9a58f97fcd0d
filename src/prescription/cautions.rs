//! What a caution says, in the language of a page.

use super::locale::{Locale, Value, say};
use super::words::point;
use crate::finding::{Code, Finding, Said};
use crate::language::Language;

/// What was found, what is allowed and what to do, as parts of sentences.
pub(super) struct Told {
    /// What was found.
    pub found: String,
    /// What is allowed.
    pub allowed: String,
    /// What to do.
    pub advice: String,
}

/// A finding in the words of a page; in English where it has no data.
pub(super) fn told(finding: &Finding, locale: &Locale) -> Told {
    let Some(said) = &finding.said else {
        let Finding { found, allowed, advice, .. } = finding.clone();
        return Told { found, allowed, advice };
    };
    let part = |part: &str| locale.message(&format!("caution-{}-{part}", said.message), facts(said, locale));
    Told { found: part("found"), allowed: part("allowed"), advice: part("do") }
}

/// The facts of a finding; names of the program are put into the language.
fn facts(said: &Said, locale: &Locale) -> Vec<(&'static str, Value)> {
    let mut facts = Vec::new();
    for (name, value) in &said.facts {
        let value = match *name {
            "limit" => {
                facts.push(("reason", Value::from(reason(said, value, locale))));
                limit(said, value, locale)
            }
            "unit" => locale.named("unit", value),
            "point" => point(locale, value),
            "languages" => named(value.split(' ').filter_map(Language::of_tag), locale),
            _ => value.clone(),
        };
        facts.push((*name, Value::from(value)));
    }
    facts
}

/// The name of a limit; only cautions about entries name theirs.
fn limit(said: &Said, name: &str, locale: &Locale) -> String {
    if said.message == "outside-recommended" { locale.named("limit", name) } else { String::new() }
}

/// Why the limit is what it is, where the caution says that.
fn reason(said: &Said, name: &str, locale: &Locale) -> String {
    let gives_reason = said.message.starts_with("outside-recommended") || said.message == "rate-high";
    if gives_reason { locale.named("limit-reason", name) } else { String::new() }
}

fn named(languages: impl Iterator<Item = Language>, locale: &Locale) -> String {
    let names: Vec<String> = languages.map(|language| locale.named("language", language.tag())).collect();
    locale.list(&names)
}

/// One caution that names the languages of the pages that no clinician has read.
pub(super) fn unreviewed(pages: [&Locale; 2], english: &Locale) -> Option<Finding> {
    let mut languages: Vec<Language> =
        pages.into_iter().filter(|locale| locale.reviewer().is_none()).map(Locale::language).collect();
    languages.dedup();
    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
    let names = named(languages.iter().copied(), english);
    let part =
        |part: &str| say!(english, &format!("caution-translation-unreviewed-{part}"), languages = names.as_str());
    let finding = Finding::new(Code::TranslationUnreviewed, part("found"), part("allowed"), part("do"));
    (!tags.is_empty()).then(|| finding.said("translation-unreviewed", [("languages", tags.join(" "))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;
    use crate::limits;

    /// Two texts of one caution would be two truths.
    #[track_caller]
    fn assert_same(finding: &Finding, english: &Locale) {
        assert!(finding.said.is_some(), "{finding:?} has no data");
        let told = told(finding, english);
        assert_eq!(english.faults(), Vec::<String>::new());
        assert_eq!(
            [told.found, told.allowed, told.advice],
            [finding.found.clone(), finding.allowed.clone(), finding.advice.clone()]
        );
    }

    #[test]
    fn a_translation_that_nobody_has_checked_is_named() {
        let english = Locale::of(Language::English);
        let polish = Locale::of(Language::Polish);
        let both = unreviewed([&polish, &english], &english).unwrap();
        assert!(both.found.ends_with("Polish and English"), "{}", both.found);
        assert_same(&both, &english);
        assert!(unreviewed([&english, &english], &english).unwrap().found.ends_with(": English"));
    }

    #[test]
    fn the_cautions_of_the_examples_are_told_as_they_were_found() {
        let english = Locale::of(Language::English);
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
        let mut told = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let draft = crate::intake::case_draft("case.yaml", &std::fs::read(&path).unwrap());
                let case = crate::case::Case::from_draft(draft, &crate::intake::built_in().unwrap()).unwrap();
                let correction = crate::plan::Correction::of(&case).unwrap();
                let schedule = crate::plan::Schedule::of(&case, &correction).unwrap();
                let plan = crate::verify::Verified::of(case, correction, schedule).unwrap();
                plan.cautions().iter().for_each(|caution| assert_same(caution, &english));
                told += plan.cautions().len();
            }
        }
        assert!(told >= 10, "{told}");
    }

    #[test]
    fn every_caution_has_its_messages() {
        let source = include_str!("../../locales/en.ftl");
        for code in Code::ALL.iter().filter(|code| code.severity() == Severity::Caution) {
            for part in ["found", "allowed", "do"] {
                let key = format!("\ncaution-{}-{part} = ", code.name());
                assert!(source.contains(&key), "no{key}");
            }
            assert!(source.contains(&format!("\ncaution-title-{} = {}\n", code.name(), code.title())), "{code:?}");
        }
    }

    /// A limit on what can be written has a name and a reason on the page wherever it can caution.
    #[test]
    fn every_limit_that_cautions_has_its_words() {
        let english = Locale::of(Language::English);
        for limit in [&limits::DIAMETER, &limits::LATENCY, &limits::RATE, &limits::BEYOND, &limits::CLICK] {
            assert_eq!(english.named("limit", limit.name), limit.name);
        }
        for limit in [&limits::WALKED_RATE, &limits::HOLD, &limits::TIME_BETWEEN, &limits::DURATION, &limits::RATE] {
            assert_eq!(english.named("limit-reason", limit.name), limit.reason);
            assert!(!english.named("unit", limit.unit).is_empty());
        }
        assert_eq!(english.faults(), Vec::<String>::new());
    }
}
