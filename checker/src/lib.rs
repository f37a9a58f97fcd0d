//! Reads a printed chart back and compares it with the plan's JSON.
//!
//! Written from `docs/pages.md`, `docs/plan-format.md` and `docs/case-format.md` alone. Nothing here is shared with the planner
//! or with the renderer.

pub mod case;
pub mod foot;
pub mod ground;
pub mod ink;
pub mod plan;
pub mod raster;
pub mod sheet;
pub mod tools;
pub mod tree;
pub mod vera;
pub mod words;
