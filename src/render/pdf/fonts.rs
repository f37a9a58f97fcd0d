//! The embedded typeface, and shaping: from characters to glyphs in the order in which they stand on paper.

use super::RenderError;
use crate::language;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Face, Feature, GlyphBuffer, Script, ShapePlan, UnicodeBuffer, script};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class, get_base_direction};

/// A cut of the typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// For running text.
    Regular,
    /// For headings and strong cells.
    Bold,
    /// For table columns that are too small for the regular cut.
    Narrow,
    /// The same in bold.
    NarrowBold,
}

impl Cut {
    /// The cut of the given weight and width.
    pub fn new(bold: bool, narrow: bool) -> Self {
        match (bold, narrow) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Narrow,
            (true, true) => Self::NarrowBold,
        }
    }

    fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => dejavu::sans::regular(),
            Self::Bold => dejavu::sans::bold(),
            Self::Narrow => dejavu::sans_condensed::regular(),
            Self::NarrowBold => dejavu::sans_condensed::bold(),
        }
    }
}

/// The direction in which a whole text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// From left to right.
    Forward,
    /// From right to left.
    Backward,
}

impl Reading {
    /// The direction that the first letter of a text asks for.
    pub fn of(text: &str) -> Self {
        if !text.is_ascii() && get_base_direction(text) == unicode_bidi::Direction::Rtl {
            Self::Backward
        } else {
            Self::Forward
        }
    }

    /// The direction in which the lines of a language run.
    pub fn of_script(script: language::Script) -> Self {
        match script {
            language::Script::LeftToRight => Self::Forward,
            language::Script::RightToLeft => Self::Backward,
        }
    }

    fn level(self) -> Level {
        match self {
            Self::Forward => Level::ltr(),
            Self::Backward => Level::rtl(),
        }
    }
}

/// Glyphs of one direction, in units of the type size.
#[derive(Debug)]
pub(super) struct Run {
    /// Glyphs from left to right; their text ranges count in the text of the whole [`Shaped`].
    pub glyphs: Vec<KrillaGlyph>,
    /// Width of the run.
    pub advance: f32,
}

/// A text with its glyphs, in units of the type size.
#[derive(Debug)]
pub(super) struct Shaped {
    /// The cut it is set in.
    pub cut: Cut,
    /// The direction in which the text, or the paragraph it is a line of, is read.
    pub reading: Reading,
    /// The text as it can be copied from the page.
    pub text: String,
    /// Runs from left to right.
    pub runs: Vec<Run>,
    /// Width of all runs.
    pub advance: f32,
}

impl Shaped {
    /// Width of the glyphs whose characters lie in `range`.
    pub fn advance_of(&self, range: Range<usize>) -> f32 {
        let glyphs = self.runs.iter().flat_map(|run| &run.glyphs);
        glyphs.filter(|glyph| range.contains(&glyph.text_range.start)).map(|glyph| glyph.x_advance).sum()
    }

    /// Width up to where the text ends in its direction of reading: a space at the end counts where it stands at the left.
    pub fn extent(&self) -> f32 {
        match self.reading {
            Reading::Forward => self.visible(),
            Reading::Backward => self.advance,
        }
    }

    /// Width without white space at the end.
    pub fn visible(&self) -> f32 {
        let end = self.text.trim_end().len();
        if end == self.text.len() { self.advance } else { self.advance_of(0..end) }
    }
}

struct Sort {
    font: Font,
    face: Face<'static>,
    plans: Vec<(Direction, Script, ShapePlan)>,
    forward: BTreeMap<String, Rc<Shaped>>,
    backward: BTreeMap<String, Rc<Shaped>>,
}

/// The loaded cuts, with all texts that have been shaped already.
pub(super) struct TypeCase {
    /// The way in which the lines of the part run that is being set.
    pub reading: Reading,
    sorts: [Option<Sort>; 4],
}

impl TypeCase {
    /// A type case that loads a cut when it is first used.
    pub fn new() -> Self {
        Self { reading: Reading::Forward, sorts: [None, None, None, None] }
    }

    /// The direction of a text in the part that is being set. Where lines run from right to left, so does each text in which
    /// a letter does; numbers and Latin words alone are never turned over.
    pub fn reading_of(&self, text: &str) -> Reading {
        match self.reading {
            Reading::Forward => Reading::of(text),
            Reading::Backward if text.chars().any(runs_backward) => Reading::Backward,
            Reading::Backward => Reading::Forward,
        }
    }

    /// The font of a cut, for writing.
    pub fn font(&mut self, cut: Cut) -> Result<Font, RenderError> {
        Ok(self.sort(cut)?.font.clone())
    }

    /// Shapes a text that stands on one line, as a part of what is read in the given direction.
    pub fn shape(&mut self, text: &str, cut: Cut, reading: Reading) -> Result<Rc<Shaped>, RenderError> {
        let sort = self.sort(cut)?;
        if let Some(shaped) = sort.known(reading).get(text) {
            return Ok(Rc::clone(shaped));
        }
        let shaped = Rc::new(sort.set(text, cut, reading)?);
        sort.known(reading).insert(text.to_owned(), Rc::clone(&shaped));
        Ok(shaped)
    }

    fn sort(&mut self, cut: Cut) -> Result<&mut Sort, RenderError> {
        let [regular, bold, narrow, narrow_bold] = &mut self.sorts;
        let slot = match cut {
            Cut::Regular => regular,
            Cut::Bold => bold,
            Cut::Narrow => narrow,
            Cut::NarrowBold => narrow_bold,
        };
        let sort = match slot.take() {
            Some(sort) => sort,
            None => Sort::load(cut)?,
        };
        Ok(slot.insert(sort))
    }
}

impl Sort {
    fn load(cut: Cut) -> Result<Self, RenderError> {
        let unreadable = || RenderError::File { reasons: vec!["the embedded typeface is unreadable".to_owned()] };
        let font = Font::new(cut.data().into(), 0).ok_or_else(unreadable)?;
        let face = Face::from_slice(cut.data(), 0).ok_or_else(unreadable)?;
        Ok(Self { font, face, plans: Vec::new(), forward: BTreeMap::new(), backward: BTreeMap::new() })
    }

    fn known(&mut self, reading: Reading) -> &mut BTreeMap<String, Rc<Shaped>> {
        match reading {
            Reading::Forward => &mut self.forward,
            Reading::Backward => &mut self.backward,
        }
    }

    fn set(&mut self, text: &str, cut: Cut, reading: Reading) -> Result<Shaped, RenderError> {
        let mut runs = Vec::new();
        for (range, direction, script) in spans(text, reading) {
            runs.push(self.run(text, range, direction, script)?);
        }
        let advance = runs.iter().map(|run| run.advance).sum();
        Ok(Shaped { cut, reading, text: text.to_owned(), runs, advance })
    }

    fn run(
        &mut self,
        text: &str,
        range: Range<usize>,
        direction: Direction,
        script: Script,
    ) -> Result<Run, RenderError> {
        let mut buffer = UnicodeBuffer::new();
        buffer.set_pre_context(&text[..range.start]);
        buffer.push_str(&text[range.clone()]);
        buffer.set_post_context(&text[range.end..]);
        buffer.set_direction(direction);
        buffer.set_script(script);
        let at = self.plan(direction, script);
        let glyphs = match self.plans.get(at) {
            Some((_, _, plan)) => rustybuzz::shape_with_plan(&self.face, plan, buffer),
            None => rustybuzz::shape(&self.face, &[], buffer),
        };
        self.collect(text, range, &glyphs)
    }

    /// Planning costs more than shaping a short text, so plans are kept.
    fn plan(&mut self, direction: Direction, script: Script) -> usize {
        let known = self.plans.iter().position(|(d, s, _)| *d == direction && *s == script);
        known.unwrap_or_else(|| {
            // Without ligatures each letter stays one glyph, so that copied text is whole everywhere.
            let features = [Feature::new(Tag::from_bytes(b"liga"), 0, ..)];
            let features: &[Feature] = if direction == Direction::LeftToRight { &features } else { &[] };
            let plan = ShapePlan::new(&self.face, direction, Some(script), None, features);
            self.plans.push((direction, script, plan));
            self.plans.len() - 1
        })
    }

    fn collect(&self, text: &str, range: Range<usize>, buffer: &GlyphBuffer) -> Result<Run, RenderError> {
        let em = self.font.units_per_em();
        let mut starts: Vec<usize> =
            buffer.glyph_infos().iter().map(|info| range.start + info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut glyphs = Vec::with_capacity(buffer.len());
        for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            let start = range.start + info.cluster as usize;
            let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(range.end);
            if info.glyph_id == 0 {
                return Err(self.missing(text, start..end));
            }
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                position.x_advance as f32 / em,
                position.x_offset as f32 / em,
                position.y_offset as f32 / em,
                position.y_advance as f32 / em,
                start..end,
                None,
            ));
        }
        let advance = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Ok(Run { glyphs, advance })
    }

    fn missing(&self, text: &str, range: Range<usize>) -> RenderError {
        let cluster = text.get(range).unwrap_or_default();
        let lacking = cluster.chars().find(|c| self.face.glyph_index(*c).is_none());
        let character = lacking.or_else(|| cluster.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
        RenderError::NoGlyph { character, text: text.to_owned() }
    }
}

/// Whether a character is read from right to left.
fn runs_backward(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

/// Divides a text into runs of one direction and one script, from left to right.
fn spans(text: &str, reading: Reading) -> Vec<(Range<usize>, Direction, Script)> {
    if text.is_empty() {
        return Vec::new();
    }
    if text.is_ascii() && reading == Reading::Forward {
        return vec![(0..text.len(), Direction::LeftToRight, script::LATIN)];
    }
    let bidi = ParagraphBidiInfo::new(text, Some(reading.level()));
    let (levels, runs) = bidi.visual_runs(0..text.len());
    let mut spans = Vec::new();
    for run in runs {
        let backward = levels.get(run.start).is_some_and(|level| level.is_rtl());
        let direction = if backward { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut parts = scripts(text, run);
        if backward {
            parts.reverse();
        }
        spans.extend(parts.into_iter().map(|(range, script)| (range, direction, script)));
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
