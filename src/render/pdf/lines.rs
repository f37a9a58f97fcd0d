//! Breaks text into lines of a given width.

use super::RenderError;
use super::fonts::{Cut, Reading, Shaped, TypeCase};
use super::ink::Ink;
use super::spans::Bare;
use std::ops::Range;
use std::rc::Rc;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// Rounding of glyph widths that may not push a text into another line, in points.
const SLACK: f32 = 0.02;

/// Characters that end a line and are not printed.
const HARD: [char; 2] = ['\n', '\r'];

/// A text style: cut, size and distance of lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The cut.
    pub cut: Cut,
    /// Type size in points.
    pub size: f32,
    /// Distance from baseline to baseline, as a multiple of the type size.
    pub leading: f32,
}

impl Style {
    /// A style with the distance of lines of running text.
    pub const fn new(cut: Cut, size: f32) -> Self {
        Self { cut, size, leading: 1.35 }
    }

    /// Height of a line in points.
    pub fn height(self) -> f32 {
        self.size * self.leading
    }

    /// Depth of the baseline below the upper edge of a line, in points.
    pub fn baseline(self) -> f32 {
        // The letters' ascent and descent share out the height around them evenly.
        let (ascent, descent) = (0.928, 0.236);
        self.size * ((self.leading - ascent - descent) / 2.0 + ascent)
    }
}

/// What may be done with a word that is wider than its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wide {
    /// It is divided at the end of the line; only for words, never for numbers in a table.
    Divide,
    /// The text does not fit.
    Refuse,
    /// It is left as it is, to be measured.
    Keep,
}

/// One line of a text.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The glyphs.
    pub shaped: Rc<Shaped>,
    /// Width in points without the space at the end of the line.
    pub width: f32,
}

impl Line {
    /// The line as ink, from `x` to the right on the baseline `y`.
    pub fn ink(&self, x: f32, y: f32, size: f32) -> Ink {
        Ink::Text { x, y, size, shaped: Rc::clone(&self.shaped) }
    }
}

/// Sets a text on one line.
pub(super) fn line(type_case: &mut TypeCase, text: &str, cut: Cut, size: f32) -> Result<Line, RenderError> {
    let reading = type_case.reading_of(text);
    part(type_case, (text, 0..text.len()), Style::new(cut, size), reading)
}

/// Sets a label of a drawing, which is read as its first letter asks.
pub(super) fn label(type_case: &mut TypeCase, text: &str, size: f32) -> Result<Line, RenderError> {
    part(type_case, (text, 0..text.len()), Style::new(Cut::Regular, size), Reading::of(text))
}

/// Sets one line of a text that is read in the given direction, whatever letter the line begins with.
fn part(
    type_case: &mut TypeCase,
    text: (&str, Range<usize>),
    style: Style,
    reading: Reading,
) -> Result<Line, RenderError> {
    let shaped = type_case.shape_line(text, style.cut, reading)?;
    let width = shaped.visible() * style.size;
    Ok(Line { shaped, width })
}

/// Breaks a text into lines no wider than `width`; `None` when a word is wider and may not be divided.
pub(super) fn wrap(
    type_case: &mut TypeCase,
    text: &str,
    style: Style,
    width: f32,
    wide: Wide,
) -> Result<Option<Vec<Line>>, RenderError> {
    let paragraph = Paragraph { reading: type_case.reading_of(text), style, width, wide };
    if !text.contains(HARD) {
        return paragraph.wrap(type_case, text);
    }
    let mut lines = Vec::new();
    for text in text.replace("\r\n", "\n").split_terminator(HARD) {
        match paragraph.wrap(type_case, text)? {
            Some(more) => lines.extend(more),
            None => return Ok(None),
        }
    }
    Ok(Some(lines))
}

/// How a text is broken into lines.
struct Paragraph {
    reading: Reading,
    style: Style,
    width: f32,
    wide: Wide,
}

impl Paragraph {
    fn wrap(&self, type_case: &mut TypeCase, text: &str) -> Result<Option<Vec<Line>>, RenderError> {
        let mut lines = Vec::new();
        for range in self.breaks(type_case, text)? {
            let mut rest = range;
            loop {
                let one = part(type_case, (text, rest.clone()), self.style, self.reading)?;
                if self.wide == Wide::Keep || one.width <= self.width + SLACK {
                    lines.push(one);
                    break;
                }
                let piece = &text[rest.clone()];
                let cut =
                    if self.wide == Wide::Divide { division(&one, piece, self.style.size, self.width) } else { None };
                let Some(cut) = cut else { return Ok(None) };
                let end = rest.start + cut;
                lines.push(part(type_case, (text, rest.start..end), self.style, self.reading)?);
                rest.start = end;
            }
        }
        Ok(Some(lines))
    }

    /// Greedy lines at the permitted break points; a line is too wide only if it is a single word.
    fn breaks(&self, type_case: &mut TypeCase, text: &str) -> Result<Vec<Range<usize>>, RenderError> {
        let single: Range<usize> = 0..text.len();
        if part(type_case, (text, single.clone()), self.style, self.reading)?.width <= self.width + SLACK {
            return Ok(vec![single]);
        }
        let reach = self.reach(type_case, text)?;
        let wide = |start: usize, end: usize| {
            let end = start + text[start..end].trim_end().len();
            reach.get(end).zip(reach.get(start)).is_some_and(|(to, from)| to - from > self.width + SLACK)
        };
        let mut ranges = Vec::new();
        let (mut start, mut last) = (0, 0);
        for (at, opportunity) in linebreaks(text).filter(|(at, _)| !is_in_code(text, *at)) {
            if last > start && wide(start, at) {
                ranges.push(start..last);
                start = last;
            }
            last = at;
            if opportunity == BreakOpportunity::Mandatory {
                ranges.push(start..at);
                start = at;
            }
        }
        Ok(ranges)
    }

    /// For each byte of a text, how far the text before it reaches.
    fn reach(&self, type_case: &mut TypeCase, text: &str) -> Result<Vec<f32>, RenderError> {
        let mut reach = vec![0.0_f32; text.len() + 1];
        let shaped = type_case.shape(text, self.style.cut, self.reading)?;
        let bare = Bare::of(text, 0);
        for glyph in shaped.runs.iter().flat_map(|run| &run.glyphs) {
            if let Some(slot) = reach.get_mut(bare.source(glyph.text_range.start) + 1) {
                *slot += glyph.x_advance * self.style.size;
            }
        }
        let mut sum = 0.0;
        for slot in &mut reach {
            sum += *slot;
            *slot = sum;
        }
        Ok(reach)
    }
}

/// Whether a place lies behind the hyphen of a code or a fingerprint, such as `7F3A-92C1`: people compare these as one word.
fn is_in_code(text: &str, at: usize) -> bool {
    let is_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let before = text[..at].strip_suffix('-').and_then(|before| before.chars().next_back());
    before.is_some_and(is_code) && text[at..].chars().next().is_some_and(is_code)
}

/// Lines of a text in which a word that is too wide may be divided.
pub(super) fn fill(type_case: &mut TypeCase, text: &str, style: Style, width: f32) -> Result<Vec<Line>, RenderError> {
    let lines = wrap(type_case, text, style, width, Wide::Divide)?;
    lines.ok_or_else(|| RenderError::PageOverflow { what: format!("\"{text}\"") })
}

/// The last place at which a word that is too wide can be divided without breaking a cluster.
fn division(line: &Line, text: &str, size: f32, width: f32) -> Option<usize> {
    let mut ends: Vec<usize> =
        line.shaped.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.text_range.end).collect();
    ends.sort_unstable();
    ends.dedup();
    let fits = |end: &usize| line.shaped.advance_of(0..*end) * size <= width;
    let bare = Bare::of(text, 0);
    ends.into_iter().filter(|end| *end < bare.text.len()).take_while(fits).last().map(|end| bare.source(end))
}

#[cfg(test)]
mod tests {
    use super::super::extra::Fonts;
    use super::*;

    const STYLE: Style = Style::new(Cut::Regular, 10.0);

    fn texts(text: &str, width: f32, wide: Wide) -> Result<Option<Vec<String>>, RenderError> {
        let lines = wrap(&mut TypeCase::new(&Fonts::embedded()), text, STYLE, width, wide)?;
        Ok(lines.map(|lines| lines.iter().map(|line| line.shaped.text.clone()).collect()))
    }

    #[test]
    fn lines_keep_their_spaces_and_fit() -> Result<(), RenderError> {
        let text = "one two three four five six seven";
        let lines = texts(text, 60.0, Wide::Refuse)?.unwrap_or_default();
        assert!(lines.len() > 2);
        assert_eq!(lines.concat(), text);
        Ok(())
    }

    #[test]
    fn a_code_is_not_broken_at_its_hyphen() -> Result<(), RenderError> {
        let lines = texts("revision 1, fingerprint 7F3A-92C1", 110.0, Wide::Refuse)?.unwrap_or_default();
        assert!(lines.len() > 1 && lines.iter().any(|line| line.contains("7F3A-92C1")), "{lines:?}");
        let name = texts("Anna-Lena Müller-Lüdenscheid", 85.0, Wide::Refuse)?.unwrap_or_default();
        assert!(name.iter().any(|line| line.ends_with('-')), "{name:?}");
        Ok(())
    }

    #[test]
    fn a_long_word_is_divided_only_on_request() -> Result<(), RenderError> {
        let word = "9f86d081884c7d659a2feaa0c55ad015";
        assert_eq!(texts(word, 60.0, Wide::Refuse)?, None);
        let lines = texts(word, 60.0, Wide::Divide)?.unwrap_or_default();
        assert_eq!(lines.concat(), word);
        Ok(())
    }

    #[test]
    fn each_line_is_read_like_its_paragraph() -> Result<(), RenderError> {
        let text = "Name of the patient: محمد محمد محمد (born 1999)";
        let lines = wrap(&mut TypeCase::new(&Fonts::embedded()), text, STYLE, 60.0, Wide::Refuse)?;
        let lines = lines.unwrap_or_default();
        assert!(lines.iter().any(|line| line.shaped.text.starts_with('م')));
        assert!(lines.iter().all(|line| line.shaped.reading == Reading::Forward));
        Ok(())
    }

    #[test]
    fn a_line_feed_ends_a_line() -> Result<(), RenderError> {
        let lines = texts("one\ntwo\n", 60.0, Wide::Refuse)?;
        assert_eq!(lines, Some(vec!["one".to_owned(), "two".to_owned()]));
        assert_eq!(texts("", 60.0, Wide::Refuse)?, Some(vec![String::new()]));
        Ok(())
    }
}
