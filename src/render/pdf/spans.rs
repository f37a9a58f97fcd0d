//! Divides a line into spans of one direction and one script, in the order in which they stand on paper.

use super::fonts::Reading;
use rustybuzz::{Direction, Script, UnicodeBuffer, script};
use std::ops::Range;
use unicode_bidi::{BidiClass, ParagraphBidiInfo, bidi_class};
use unicode_linebreak::{BreakClass, break_property};

/// A part of a line.
#[derive(Clone, Debug)]
pub(super) struct Span {
    /// Its characters.
    pub range: Range<usize>,
    /// The direction of its letters.
    pub direction: Direction,
    /// Their script.
    pub script: Script,
}

impl Span {
    /// Whether it is read from right to left.
    pub fn is_backward(&self) -> bool {
        self.direction == Direction::RightToLeft
    }
}

/// A line without the marks that isolate a text of another direction: they have no shape and are not to be copied.
pub(super) struct Bare {
    /// The characters that are printed.
    pub text: String,
    /// For each byte of the line its place in `text`; empty where nothing was left out.
    places: Vec<usize>,
    start: usize,
}

impl Bare {
    /// Strips a line that begins at `start` of its text.
    pub fn of(line: &str, start: usize) -> Self {
        if !line.contains(is_isolate) {
            return Self { text: line.to_owned(), places: Vec::new(), start };
        }
        let (mut text, mut places) = (String::new(), Vec::new());
        for character in line.chars() {
            let printed = if is_isolate(character) { 0 } else { character.len_utf8() };
            places.extend((0..character.len_utf8()).map(|byte| text.len() + byte.min(printed)));
            if printed > 0 {
                text.push(character);
            }
        }
        places.push(text.len());
        Self { text, places, start }
    }

    /// The place of a range of the text in what is printed.
    pub fn range(&self, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at - self.start).copied().unwrap_or(at - self.start);
        place(range.start)..place(range.end)
    }

    /// The byte of the line at which a printed place lies.
    pub fn source(&self, place: usize) -> usize {
        // Of several bytes at one place the last is the character itself; those before it are isolates.
        self.places.iter().rposition(|other| *other == place).unwrap_or(place)
    }
}

fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Whether a character is read from right to left.
pub(super) fn runs_backward(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

/// The letters of a range, each with the marks after it.
pub(super) fn clusters(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut clusters: Vec<Range<usize>> = Vec::new();
    for (at, character) in text[range.clone()].char_indices() {
        let (start, end) = (range.start + at, range.start + at + character.len_utf8());
        let is_mark =
            matches!(break_property(u32::from(character)), BreakClass::CombiningMark | BreakClass::ZeroWidthJoiner);
        match clusters.last_mut() {
            Some(last) if is_mark => last.end = end,
            _ => clusters.push(start..end),
        }
    }
    clusters
}

/// Divides a line of a text into spans, from left to right.
pub(super) fn spans(text: &str, line: Range<usize>, reading: Reading) -> Vec<Span> {
    if line.is_empty() {
        return Vec::new();
    }
    if text.is_ascii() && reading == Reading::Forward {
        return vec![Span { range: line, direction: Direction::LeftToRight, script: script::LATIN }];
    }
    let bidi = ParagraphBidiInfo::new(text, Some(reading.level()));
    let (levels, runs) = bidi.visual_runs(line);
    let mut spans: Vec<Span> = Vec::new();
    for run in runs {
        let backward = levels.get(run.start).is_some_and(|level| level.is_rtl());
        let direction = if backward { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut parts = scripts(text, run);
        if backward {
            parts.reverse();
        }
        for (range, script) in parts {
            // An isolate in the middle of its own direction parts nothing.
            match spans.last_mut() {
                Some(last)
                    if last.script == script && !backward && !last.is_backward() && last.range.end == range.start =>
                {
                    last.range.end = range.end;
                }
                Some(last)
                    if last.script == script && backward && last.is_backward() && range.end == last.range.start =>
                {
                    last.range.start = range.start;
                }
                _ => spans.push(Span { range, direction, script }),
            }
        }
    }
    spans
}

/// Divides a run where the script changes; spaces and punctuation stay with what is before them.
fn scripts(text: &str, run: Range<usize>) -> Vec<(Range<usize>, Script)> {
    let mut parts: Vec<(Range<usize>, Option<Script>)> = Vec::new();
    for (at, character) in text[run.clone()].char_indices() {
        let range = run.start + at..run.start + at + character.len_utf8();
        let script = script_of(character);
        match parts.last_mut() {
            Some((last, known)) if known.is_none() || script.is_none() || *known == script => {
                last.end = range.end;
                *known = known.or(script);
            }
            _ => parts.push((range, script)),
        }
    }
    parts.into_iter().map(|(range, script)| (range, script.unwrap_or(script::LATIN))).collect()
}

fn script_of(character: char) -> Option<Script> {
    if character.is_ascii() {
        return character.is_ascii_alphabetic().then_some(script::LATIN);
    }
    let mut buffer = UnicodeBuffer::new();
    buffer.add(character, 0);
    buffer.guess_segment_properties();
    Some(buffer.script()).filter(|script| *script != script::UNKNOWN)
}
