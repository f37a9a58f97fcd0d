//! Renderers: they know the prescription and nothing else, and calculate nothing of it.

mod csv;
mod html;
mod ics;
mod json;
mod pdf;
mod svg;
mod text;

pub use csv::csv;
pub use html::html;
pub use ics::{Notice, ics};
pub use json::{json, where_json};
pub use pdf::{Fonts, NotAFont, RenderError, pdf, pdf_with};
pub use svg::{drawings, svg};
pub use text::text;
