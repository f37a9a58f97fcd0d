//! One font, and shaping with it: from characters to glyphs in the order in which they stand on paper.

use super::RenderError;
use super::fonts::Run;
use super::spans::Span;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Face, Feature, GlyphBuffer, Script, ShapePlan, UnicodeBuffer};
use std::ops::Range;

/// A loaded font.
pub(super) struct Sort<'f> {
    /// The font for writing.
    pub font: Font,
    face: Face<'f>,
    plans: Vec<(Direction, Script, ShapePlan)>,
}

impl<'f> Sort<'f> {
    /// Loads a font file; `None` when it is not one.
    pub fn load(data: &'f [u8]) -> Option<Self> {
        let font = Font::new(data.to_vec().into(), 0)?;
        Some(Self { font, face: Face::from_slice(data, 0)?, plans: Vec::new() })
    }

    /// Whether the font has a shape for a character.
    pub fn has(&self, character: char) -> bool {
        self.face.glyph_index(character).is_some()
    }

    /// Shapes a part of a line.
    pub fn run(&mut self, text: &str, span: Span, font: usize) -> Result<Run, RenderError> {
        let Span { range, direction, script } = span;
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
        let glyphs = self.collect(text, range, &glyphs)?;
        let advance = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Ok(Run { glyphs, advance, font })
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

    fn collect(&self, text: &str, range: Range<usize>, buffer: &GlyphBuffer) -> Result<Vec<KrillaGlyph>, RenderError> {
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
        Ok(glyphs)
    }

    /// Names the character of a cluster that the font lacks.
    pub fn missing(&self, text: &str, cluster: Range<usize>) -> RenderError {
        let cluster = text.get(cluster).unwrap_or_default();
        let lacking = cluster.chars().find(|character| !self.has(*character));
        let character = lacking.or_else(|| cluster.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
        RenderError::NoGlyph { character, text: text.to_owned() }
    }
}
