//! The frame systems compiled into the program, and those of a user's folder.

use super::frame_file::frame_system;
use crate::device::Catalogue;
use crate::finding::{Code, Finding};

/// Files of the built-in systems: name in messages, content.
const BUILT_IN: &[(&str, &[u8])] = &[("frames/generic.yaml", include_bytes!("../../frames/generic.yaml"))];

/// The systems compiled into the program.
///
/// # Errors
/// The faults of a built-in file; a test holds that there are none.
pub fn built_in() -> Result<Catalogue, Vec<Finding>> {
    with_files(Catalogue::empty(), BUILT_IN.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())))
}

/// A catalogue with the systems of more files: pairs of a file's name for messages and its bytes.
///
/// # Errors
/// Every fault of every file; and `system-twice` where a name is taken.
pub fn with_files(
    mut catalogue: Catalogue,
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
) -> Result<Catalogue, Vec<Finding>> {
    let mut findings = Vec::new();
    for (name, bytes) in files {
        match frame_system(&name, &bytes) {
            Ok(system) => {
                if let Err(twice) = catalogue.add(system) {
                    let found = format!("`{}` again in {name}", twice.name);
                    let advice = "rename one of the two systems";
                    findings.push(Finding::new(Code::SystemTwice, found, "each system name once", advice));
                }
            }
            Err(faults) => findings.extend(faults),
        }
    }
    if findings.is_empty() { Ok(catalogue) } else { Err(findings) }
}
