//! The languages of the pages.

/// A language in which pages can be printed. Each has one Fluent file in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Italian.
    Italian,
    /// Polish.
    Polish,
    /// Turkish.
    Turkish,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
    /// Greek.
    Greek,
    /// Arabic.
    Arabic,
}

/// The way in which lines of a language run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// From left to right.
    LeftToRight,
    /// From right to left; numbers still from left to right.
    RightToLeft,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 12] = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
        Language::Portuguese,
        Language::Italian,
        Language::Polish,
        Language::Turkish,
        Language::Russian,
        Language::Ukrainian,
        Language::Greek,
        Language::Arabic,
    ];

    /// The BCP 47 tag (RFC 5646), such as `pl`: the word in a case file and the name of the Fluent file.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Portuguese => "pt",
            Language::Italian => "it",
            Language::Polish => "pl",
            Language::Turkish => "tr",
            Language::Russian => "ru",
            Language::Ukrainian => "uk",
            Language::Greek => "el",
            Language::Arabic => "ar",
        }
    }

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The way in which its lines run.
    pub fn script(self) -> Script {
        match self {
            Language::Arabic => Script::RightToLeft,
            _ => Script::LeftToRight,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_tag_names_one_language() {
        for language in Language::ALL {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::of_tag("english"), None);
    }
}
