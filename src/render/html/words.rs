//! Text of the prescription in HTML: escaped, and each run that keeps its own direction in an element of its own.

use crate::prescription::document::{Language, Script};
use maud::{Markup, PreEscaped, html};

/// First strong isolate and its end (Unicode Standard Annex 9).
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// Escaped text; isolates become `bdi` elements, which every browser knows.
pub(super) fn words(text: &str) -> Markup {
    let escaped = html! { (text) }.into_string();
    let mut out = String::with_capacity(escaped.len());
    let mut open = 0_usize;
    for character in escaped.chars() {
        match character {
            ISOLATE => {
                open += 1;
                out.push_str("<bdi>");
            }
            END if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            END => {}
            other => out.push(other),
        }
    }
    out.push_str(&"</bdi>".repeat(open));
    PreEscaped(out)
}

/// Digits, which run from left to right in every language.
pub(super) fn digits(text: &str) -> Markup {
    html! { bdi dir="ltr" { (text) } }
}

/// `ltr` or `rtl`.
pub(super) fn direction(language: Language) -> &'static str {
    match language.script() {
        Script::LeftToRight => "ltr",
        Script::RightToLeft => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn text_is_escaped_and_isolates_are_elements() {
        assert_eq!(words("a < \"b\" & c").into_string(), "a &lt; &quot;b&quot; &amp; c");
        assert_eq!(words("x \u{2068}<1>\u{2069} y").into_string(), "x <bdi>&lt;1&gt;</bdi> y");
        assert_eq!(words("\u{2069}a\u{2068}b").into_string(), "a<bdi>b</bdi>");
    }
}
