//! The forms of a plan beside the PDF: what may be written in them, and where.

use super::{Failure, Format, Input, output, print, street};
use crate::prescription::document::Drawing;
use crate::prescription::{INTENDED_USE, Prescription};
use crate::render::{self, Notice};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Whether the events of a calendar are to be taken over or removed.
///
/// # Errors
/// `--cancel` has a meaning for a calendar only.
pub(super) fn notice(format: Format, cancel: bool) -> Result<Notice, Failure> {
    match (format, cancel) {
        (_, false) => Ok(Notice::Publish),
        (Format::Ics, true) => Ok(Notice::Cancel),
        (_, true) => Err(Failure::Other("--cancel goes with --format ics only; nothing was written".to_owned())),
    }
}

/// The page for a browser.
pub(super) fn html(prescription: &Prescription) -> Result<String, Failure> {
    whole(prescription).map(|()| render::html(prescription))
}

/// The calendar.
pub(super) fn ics(prescription: &Prescription, notice: Notice) -> Result<String, Failure> {
    whole(prescription).map(|()| render::ics(prescription, notice))
}

/// Writes every drawing into a folder, each as a file of its own.
pub(super) fn svg(
    input: &Input,
    prescription: &Prescription,
    output: Option<PathBuf>,
    force: bool,
) -> Result<(), Failure> {
    whole(prescription)?;
    let record = &prescription.record;
    let folder = output.unwrap_or_else(|| PathBuf::from(format!("{}-r{}-drawings", record.code, record.revision)));
    let drawings = render::drawings(&prescription.document);
    let file = |drawing: &Drawing| (format!("{}.svg", drawing.name), render::svg(drawing));
    let files: Vec<(String, String)> = drawings.into_iter().map(file).collect();
    let names: BTreeSet<&String> = files.iter().map(|(name, _)| name).collect();
    if names.len() < files.len() {
        return Err(Failure::Other("two drawings have one name; report this case: nothing was written".to_owned()));
    }
    output::write_folder(&folder, &files, force, &street::inputs(input)?)?;
    print(&format!("Written: {} drawings in {}. {INTENDED_USE}\n", files.len(), folder.display()))
}

/// Half a sentence is never written.
fn whole(prescription: &Prescription) -> Result<(), Failure> {
    match prescription.document.faults.as_slice() {
        [] => Ok(()),
        faults => Err(Failure::Other(format!(
            "words of this language are missing ({}); nothing was written, report this",
            faults.join("; ")
        ))),
    }
}
