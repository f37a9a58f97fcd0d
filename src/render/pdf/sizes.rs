//! Type sizes by reader, as `docs/pages.md` names them.

use super::fonts::Cut;
use super::lines::Style;
use crate::prescription::document::Reader;

/// Type sizes of a part, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sizes {
    /// Running text.
    pub text: f32,
    /// Readings in the chart.
    pub reading: f32,
    /// Headings within the part.
    pub heading: f32,
    /// Title of the part.
    pub title: f32,
    /// Numbers of steps.
    pub step: f32,
    /// Captions of drawings.
    pub caption: f32,
    /// The foot of a page.
    pub foot: f32,
}

impl Sizes {
    /// The sizes of a reader.
    pub const fn of(reader: Reader) -> Self {
        match reader {
            Reader::Patient => {
                Self { text: 14.0, reading: 16.0, heading: 16.0, title: 20.0, step: 20.0, caption: 14.0, foot: 12.0 }
            }
            Reader::PatientLarge => {
                Self { text: 20.0, reading: 22.0, heading: 22.0, title: 26.0, step: 26.0, caption: 20.0, foot: 12.0 }
            }
            Reader::Surgeon => {
                Self { text: 10.0, reading: 10.0, heading: 13.0, title: 20.0, step: 10.0, caption: 9.0, foot: 9.0 }
            }
        }
    }

    /// Running text.
    pub const fn text(self) -> Style {
        Style::new(Cut::Regular, self.text)
    }

    /// Running text in bold.
    pub const fn strong(self) -> Style {
        Style::new(Cut::Bold, self.text)
    }
}
