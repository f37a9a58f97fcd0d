//! The words of every language: complete, used, filled in, printable, plain, and honest about who has read them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;
mod complete;
mod confusable;
mod filled;
mod fluent;
mod formulas;
mod glyphs;
mod keys;
mod plain;
mod reviewed;
mod syllables;
mod texts;

use hexfix::language::Language;

/// A message of a language, as every list of faults names it.
pub fn at(language: Language, key: &str) -> String {
    format!("{}.ftl {key}", language.tag())
}

/// Shows faults together, so that a translator mends them in one go; a file that was never begun does not fill the screen.
pub fn none(faults: Vec<String>) {
    let shown: Vec<&str> = faults.iter().take(80).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), shown.join("\n"));
}
