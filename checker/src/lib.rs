//! Reads a printed chart back and compares it with the plan's JSON.
//!
//! Written from the documents of the project alone. Nothing here is shared with the planner or with the renderer.

pub mod campaign;
pub mod case;
pub mod chart;
pub mod check;
pub mod compare;
pub mod foot;
pub mod ground;
pub mod ink;
pub mod marked;
pub mod plan;
pub mod random;
pub mod raster;
pub mod sheet;
pub mod tokens;
pub mod tools;
pub mod tree;
pub mod vera;
pub mod words;
