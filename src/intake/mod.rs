//! Intake: files in, drafts and frame systems out. Text → tree → draft, with every fault of the file in one go.

/// Values given on the command line.
pub mod arguments;

mod case_file;
mod catalogue;
mod frame_file;
mod keys;
mod next_case;
mod next_pages;
mod pages;
mod quantity;
mod reader;
mod schema;
mod stages;
mod template;
mod text;
mod treatment;
mod yaml;

pub use case_file::case_draft;
pub use catalogue::{built_in, with_files};
pub use frame_file::frame_system;
pub use next_case::{Reread, Revised, held, revised};
pub use schema::{case_schema, frame_schema};
pub use template::CASE_TEMPLATE;
