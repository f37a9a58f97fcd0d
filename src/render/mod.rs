//! Renderers: they know the prescription and nothing else, and calculate nothing of it.

mod calendar;
mod csv;
mod html;
mod json;
mod pdf;
mod svg;
mod text;

pub use calendar::{Notice, ics};
pub use csv::csv;
pub use html::html;
pub use json::{json, where_json};
pub use pdf::{Fonts, NotAFont, RenderError, pdf, pdf_with};
pub use svg::{drawings, svg};
pub use text::text;
