//! wip
/// wip
pub fn case_schema() -> String { String::new() }
/// wip
pub fn frame_schema() -> String { String::new() }
