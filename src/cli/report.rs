//! Findings on standard error: with the source line and a caret, or as JSON.

use super::Failure;
use crate::finding::{Finding, Place, Severity};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::ValueEnum;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;

/// How findings are written.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Style {
    /// For people
    Text,
    /// For programs: a list of {code, severity, at, found, allowed, do}
    Json,
}

/// Writes findings, with the lines of the files they are about.
pub(super) struct Reporter {
    style: Style,
    sources: BTreeMap<String, String>,
}

impl Reporter {
    pub(super) fn new(style: Style) -> Reporter {
        Reporter { style, sources: BTreeMap::new() }
    }

    /// Keeps the text of a file for excerpts; the patient's block is blotted out first (hazard H1).
    pub(super) fn remember(&mut self, file: &str, bytes: &[u8]) {
        self.sources.insert(file.to_owned(), without_patient(&String::from_utf8_lossy(bytes)));
    }

    pub(super) fn report(&self, findings: &[Finding]) -> Result<(), Failure> {
        let text = match self.style {
            Style::Text => findings.iter().map(|finding| self.in_words(finding) + "\n\n").collect(),
            Style::Json if findings.is_empty() => String::new(),
            Style::Json => format!("{:#}\n", json!(findings.iter().map(as_json).collect::<Vec<_>>())),
        };
        Ok(std::io::stderr().lock().write_all(text.as_bytes())?)
    }

    /// Reports why the input is refused.
    pub(super) fn refuse<T>(&self, findings: &[Finding]) -> Result<T, Failure> {
        self.report(findings)?;
        Err(Failure::Refused)
    }

    fn in_words(&self, finding: &Finding) -> String {
        let level = match finding.code.severity() {
            Severity::Refusal => Level::ERROR.with_name("refused"),
            Severity::Caution => Level::WARNING.with_name("caution"),
        };
        let line = finding.at.as_ref().and_then(|place| self.line(place));
        let mut group: Group = level
            .primary_title(finding.code.title())
            .id(finding.code.name())
            .elements(finding.at.as_ref().zip(line.as_ref()).map(|(place, line)| excerpt(place, line)));
        let notes = [("found", &finding.found), ("allowed", &finding.allowed), ("do", &finding.advice)];
        for (name, text) in notes {
            group = group.element(Level::NOTE.with_name(name).message(text.as_str()));
        }
        Renderer::plain().decor_style(DecorStyle::Ascii).render(&[group]).to_string()
    }

    fn line(&self, place: &Place) -> Option<String> {
        self.sources.get(place.file.as_ref())?.lines().nth(place.line - 1).map(str::to_owned)
    }
}

/// One source line with carets under the place.
fn excerpt<'a>(place: &'a Place, line: &'a str) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let byte_of = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(byte, _)| byte);
    let span = byte_of(place.column - 1)..byte_of(place.column - 1 + place.width);
    Snippet::source(line)
        .path(place.file.as_ref())
        .line_start(place.line)
        .annotation(AnnotationKind::Primary.span(span))
}

fn as_json(finding: &Finding) -> serde_json::Value {
    let at =
        finding.at.as_ref().map(|place| json!({ "file": &*place.file, "line": place.line, "column": place.column }));
    json!({
        "code": finding.code.name(),
        "severity": if finding.is_refusal() { "refusal" } else { "caution" },
        "at": at,
        "found": finding.found,
        "allowed": finding.allowed,
        "do": finding.advice,
    })
}

/// Keys at the margin of a case or a frame file whose lines may be shown. `patient` is not among them, nor are `code` and
/// `parent`, where a name may stand by mistake; a misspelt key is not either, because it may be the patient's.
const SHOWN: &[&str] = &[
    "hexfix_case",
    "revision",
    "clinic",
    "limb",
    "reference",
    "frame",
    "mounting",
    "deformity",
    "goal",
    "osteotomy",
    "at_risk",
    "treatment",
    "uncertainty",
    "language",
    "surgeon_language",
    "advice",
    "care",
    "appointments",
    "hexfix_frame",
    "system",
    "maker",
    "status",
    "source",
    "rings",
    "struts",
];

/// The text with every letter and digit replaced, except below the keys that may be shown, so that no excerpt can
/// show a name. Of the other lines at the margin the key is kept.
fn without_patient(text: &str) -> String {
    let mut shown = false;
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let key = line.split(':').next().unwrap_or("").trim_start_matches('\u{feff}');
        if line.starts_with(|c: char| !c.is_whitespace() && !"#-}]".contains(c)) {
            shown = SHOWN.contains(&key.trim_end());
        }
        if names_patient(line) {
            shown = false;
        }
        let kept = match shown && !line.trim_start().starts_with('#') {
            true => line.len(),
            false if key.chars().all(char::is_alphanumeric) => key.len(),
            false => 0,
        };
        let (kept, rest) = line.split_at(kept);
        out.push_str(kept);
        // A comment says nothing that a message needs; its letters would only puzzle when they are blotted.
        let (value, comment) = rest.split_once(" #").unwrap_or((rest, ""));
        out.push_str(&blotted(value));
        if comment.ends_with('\n') {
            out.push('\n');
        }
    }
    out
}

/// Whether the key `patient` stands in a line, at the margin or in braces.
fn names_patient(line: &str) -> bool {
    let bare: String = line.to_lowercase().chars().filter(|c| !" \t\"'".contains(*c)).collect();
    bare.contains("patient:")
}

fn blotted(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() { 'x' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::without_patient;

    #[test]
    fn no_excerpt_can_show_a_name() {
        let texts = [
            "code: A-1\npatient: { name: \"Ana Kowalska\" }\nlimb: right tibia\n",
            "patient:\n  name: Ana Kowalska\n\n  record: 12\nlimb: right tibia\n",
            "patient:\n  # Ana Kowalska\n  name: Ana\n  Kowalska\nlimb: right tibia\n",
            "\"patient\": { name: Ana,\n record: Kowalska }\nlimb: right tibia\n",
        ];
        for text in texts {
            let shown = without_patient(text);
            assert!(!shown.contains("Ana") && !shown.contains("Kowalska"), "{shown}");
            assert!(shown.contains("limb: right tibia"), "{shown}");
            assert_eq!(shown.lines().count(), text.lines().count());
        }
    }
}
