//! Renderers: they know the prescription and nothing else, and calculate nothing of it.

mod csv;
mod json;
mod pdf;
mod svg;
mod text;

pub use csv::csv;
pub use json::{json, where_json};
pub use pdf::{Fonts, NotAFont, RenderError, pdf, pdf_with};
pub use svg::svg;
pub use text::text;
