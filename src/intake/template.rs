//! The file that `hexfix new` writes: every key with its choices, every clinical value left empty on purpose.

/// A case to fill in. It is refused until every empty value is filled in.
pub const CASE_TEMPLATE: &str = include_str!("template.yaml");
