//! Font files besides the embedded typeface, for characters that it lacks.

use krilla::text::Font;
use std::fmt;

/// Fonts for characters that the embedded typeface lacks, in the order in which they are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fonts {
    files: Vec<Vec<u8>>,
}

/// The bytes are not a font that can be embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAFont;

impl fmt::Display for NotAFont {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a TrueType or OpenType font")
    }
}

impl std::error::Error for NotAFont {}

impl Fonts {
    /// Only the embedded typeface.
    pub fn embedded() -> Fonts {
        Fonts::default()
    }

    /// Adds the bytes of a font file.
    pub fn add(&mut self, bytes: Vec<u8>) -> Result<(), NotAFont> {
        let readable = Font::new(bytes.clone().into(), 0).is_some() && rustybuzz::Face::from_slice(&bytes, 0).is_some();
        if !readable {
            return Err(NotAFont);
        }
        self.files.push(bytes);
        Ok(())
    }

    pub(super) fn files(&self) -> &[Vec<u8>] {
        &self.files
    }
}
