//! The type case: the embedded typeface, further fonts, and every text that has been set from them.

use super::RenderError;
use super::extra::Fonts;
use super::sort::Sort;
use super::spans::{Bare, Span, clusters, runs_backward, spans};
use crate::prescription::document::Script as LanguageScript;
use krilla::text::{Font, KrillaGlyph};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{Level, get_base_direction};

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

    /// The bytes of the font file.
    pub fn data(self) -> &'static [u8] {
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
    pub fn of_script(script: LanguageScript) -> Self {
        match script {
            LanguageScript::LeftToRight => Self::Forward,
            LanguageScript::RightToLeft => Self::Backward,
        }
    }

    /// The level of embedding that the direction begins with.
    pub fn level(self) -> Level {
        match self {
            Self::Forward => Level::ltr(),
            Self::Backward => Level::rtl(),
        }
    }
}

/// Glyphs of one direction, in units of the type size.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Glyphs from left to right; their text ranges count in the text of the whole [`Shaped`].
    pub glyphs: Vec<KrillaGlyph>,
    /// Width of the run.
    pub advance: f32,
    /// Number of the font that the glyphs are taken from.
    pub font: usize,
}

/// A text with its glyphs, in units of the type size.
#[derive(Debug)]
pub(super) struct Shaped {
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
    /// Each run for itself, from left to right.
    pub fn pieces(&self) -> impl Iterator<Item = Shaped> {
        self.runs.iter().map(|run| Shaped {
            reading: self.reading,
            text: self.text.clone(),
            runs: vec![run.clone()],
            advance: run.advance,
        })
    }

    /// The first place in the text that a glyph stands for.
    pub fn start(&self) -> usize {
        self.places().map(|place| place.start).fold(usize::MAX, usize::min)
    }

    /// The text of a piece whose glyphs stand in the other order than its letters.
    pub fn backward_text(&self) -> Option<String> {
        let end = self.places().map(|place| place.end).fold(0, usize::max);
        let turns_back = self.places().zip(self.places().skip(1)).any(|(here, next)| next.start < here.start);
        self.text.get(self.start()..end).filter(|_| turns_back).map(str::to_owned)
    }

    /// The places in the text that the glyphs stand for, from left to right.
    pub fn places(&self) -> impl Iterator<Item = Range<usize>> {
        self.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.text_range.clone())
    }

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

/// The cuts of the embedded typeface; further fonts are numbered after them.
const CUTS: [Cut; 4] = [Cut::Regular, Cut::Bold, Cut::Narrow, Cut::NarrowBold];

/// The loaded fonts, with all texts that have been shaped already.
pub(super) struct TypeCase<'f> {
    /// The way in which the lines of the part run that is being set.
    pub reading: Reading,
    fonts: &'f Fonts,
    sorts: Vec<Option<Sort<'f>>>,
    forward: [BTreeMap<String, Rc<Shaped>>; 4],
    backward: [BTreeMap<String, Rc<Shaped>>; 4],
}

impl<'f> TypeCase<'f> {
    /// A type case that loads a font when it is first used.
    pub fn new(fonts: &'f Fonts) -> Self {
        let sorts = (0..CUTS.len() + fonts.files().len()).map(|_| None).collect();
        let (forward, backward) = Default::default();
        Self { reading: Reading::Forward, fonts, sorts, forward, backward }
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

    /// A font for writing.
    pub fn font(&mut self, number: usize) -> Result<Font, RenderError> {
        Ok(self.sort(number)?.font.clone())
    }

    /// Shapes a text that stands on one line, as a part of what is read in the given direction.
    pub fn shape(&mut self, text: &str, cut: Cut, reading: Reading) -> Result<Rc<Shaped>, RenderError> {
        if let Some(shaped) = self.known(cut, reading).get(text) {
            return Ok(Rc::clone(shaped));
        }
        let shaped = Rc::new(self.set((text, 0..text.len()), cut, reading)?);
        self.known(cut, reading).insert(text.to_owned(), Rc::clone(&shaped));
        Ok(shaped)
    }

    /// Shapes one line of a text; where lines run both ways, what stands before and after it decides too.
    pub fn shape_line(
        &mut self,
        (text, line): (&str, Range<usize>),
        cut: Cut,
        reading: Reading,
    ) -> Result<Rc<Shaped>, RenderError> {
        if line == (0..text.len()) || (text.is_ascii() && reading == Reading::Forward) {
            return self.shape(&text[line], cut, reading);
        }
        Ok(Rc::new(self.set((text, line), cut, reading)?))
    }

    fn known(&mut self, cut: Cut, reading: Reading) -> &mut BTreeMap<String, Rc<Shaped>> {
        let [regular, bold, narrow, narrow_bold] = match reading {
            Reading::Forward => &mut self.forward,
            Reading::Backward => &mut self.backward,
        };
        match cut {
            Cut::Regular => regular,
            Cut::Bold => bold,
            Cut::Narrow => narrow,
            Cut::NarrowBold => narrow_bold,
        }
    }

    fn set(&mut self, (text, line): (&str, Range<usize>), cut: Cut, reading: Reading) -> Result<Shaped, RenderError> {
        let bare = Bare::of(&text[line.clone()], line.start);
        let mut runs = Vec::new();
        for span in spans(text, line, reading) {
            let span = Span { range: bare.range(&span.range), ..span };
            if span.range.is_empty() {
                continue;
            }
            let mut pieces = self.pieces(&bare.text, &span, cut)?;
            if span.is_backward() {
                pieces.reverse();
            }
            for (range, font) in pieces {
                runs.push(self.sort(font)?.run(&bare.text, Span { range, ..span.clone() }, font)?);
            }
        }
        let advance = runs.iter().map(|run| run.advance).sum();
        Ok(Shaped { reading, text: bare.text, runs, advance })
    }

    /// Divides a span where another font must help out; marks stay with the letter before them.
    fn pieces(&mut self, text: &str, span: &Span, cut: Cut) -> Result<Vec<(Range<usize>, usize)>, RenderError> {
        let own = CUTS.iter().position(|other| *other == cut).unwrap_or_default();
        if text[span.range.clone()].is_ascii() {
            return Ok(vec![(span.range.clone(), own)]);
        }
        let mut pieces: Vec<(Range<usize>, usize)> = Vec::new();
        for cluster in clusters(text, span.range.clone()) {
            let font = self.font_for(&text[cluster.clone()], own)?;
            let Some(font) = font else {
                return Err(self.missing(text, cluster, own));
            };
            match pieces.last_mut() {
                Some((last, known)) if *known == font => last.end = cluster.end,
                _ => pieces.push((cluster, font)),
            }
        }
        Ok(pieces)
    }

    /// The first font that has a letter with all its marks, or else the first that has the letter.
    fn font_for(&mut self, cluster: &str, own: usize) -> Result<Option<usize>, RenderError> {
        let mut with_letter = None;
        for font in std::iter::once(own).chain(CUTS.len()..self.sorts.len()) {
            let sort = self.sort(font)?;
            if cluster.chars().all(|character| sort.has(character)) {
                return Ok(Some(font));
            }
            if with_letter.is_none() && cluster.chars().next().is_some_and(|letter| sort.has(letter)) {
                with_letter = Some(font);
            }
        }
        Ok(with_letter)
    }

    fn missing(&mut self, text: &str, cluster: Range<usize>, own: usize) -> RenderError {
        match self.sort(own) {
            Ok(sort) => sort.missing(text, cluster),
            Err(error) => error,
        }
    }

    fn sort(&mut self, number: usize) -> Result<&mut Sort<'f>, RenderError> {
        let unreadable = || RenderError::File { reasons: vec![format!("font {number} is unreadable")] };
        let embedded = CUTS.get(number).map(|cut| cut.data());
        let extra = number.checked_sub(CUTS.len()).and_then(|extra| self.fonts.files().get(extra));
        let data = embedded.or_else(|| extra.map(Vec::as_slice));
        let slot = self.sorts.get_mut(number).ok_or_else(unreadable)?;
        let sort = match slot.take() {
            Some(sort) => sort,
            None => data.and_then(Sort::load).ok_or_else(unreadable)?,
        };
        Ok(slot.insert(sort))
    }
}
