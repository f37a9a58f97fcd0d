//! The street as the command line walks it: from files to a prescription, findings reported on the way.

use super::report::Reporter;
use super::{Failure, Input};
use crate::case::Case;
use crate::device::Catalogue;
use crate::finding::{Code, Finding};
use crate::intake;
use crate::limits::FILE_BYTES;
use crate::plan::{Correction, Schedule};
use crate::prescription::Prescription;
use crate::render::{self, RenderError};
use crate::verify::Verified;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Plans the case of an input. Refusals and cautions are reported on standard error.
pub(super) fn prescription(input: &Input) -> Result<Prescription, Failure> {
    let (plan, _, reporter) = plan(input)?;
    let prescription = Prescription::of(&plan);
    reporter.report(&prescription.cautions)?;
    Ok(prescription)
}

/// The plan of the case of an input, with the catalogue and the reporter that it was made with. Refusals are reported on
/// standard error, cautions are left to the caller.
pub(super) fn plan(input: &Input) -> Result<(Verified, Catalogue, Reporter), Failure> {
    let mut reporter = Reporter::new(input.findings);
    let catalogue = catalogue(&input.frames, &mut reporter)?;
    let bytes = read(&input.case)?;
    let name = input.case.display().to_string();
    reporter.remember(&name, &bytes);
    match verified(&name, &bytes, &catalogue) {
        Ok(plan) => Ok((plan, catalogue, reporter)),
        Err(findings) => reporter.refuse(&findings),
    }
}

/// The street from the bytes of a case file to a plan that was walked.
pub(super) fn verified(name: &str, bytes: &[u8], catalogue: &Catalogue) -> Result<Verified, Vec<Finding>> {
    let draft = intake::case_draft(name, bytes);
    let case = Case::from_draft(draft, catalogue)?;
    let mut cautions = case.cautions.clone();
    let correction = Correction::of(&case).map_err(|refusals| [refusals, cautions.clone()].concat())?;
    // A doubtful strut order often shows itself by what is refused next.
    cautions.extend(correction.cautions().iter().cloned());
    let schedule = Schedule::of(&case, &correction).map_err(|refusals| [refusals, cautions.clone()].concat())?;
    Verified::of(case, correction, schedule).map_err(|refusals| [refusals, cautions].concat())
}

/// The pages as PDF. What cannot be printed is a refusal like any other.
pub(super) fn pdf(input: &Input, prescription: &Prescription) -> Result<Vec<u8>, Failure> {
    render::pdf(&prescription.document).map_err(|error| {
        let reported = Reporter::new(input.findings).report(&[unprintable(&error)]);
        reported.err().unwrap_or(Failure::Refused)
    })
}

fn unprintable(error: &RenderError) -> Finding {
    match error {
        // The text itself is not repeated: it may be the patient's name.
        RenderError::NoGlyph { character, .. } => Finding::new(
            Code::NoGlyph,
            format!("the character {character} (U+{:04X})", u32::from(*character)),
            "Latin, Greek, Cyrillic and Arabic letters of the embedded typeface",
            "write the name in another script",
        ),
        RenderError::CellOverflow { column, .. } => Finding::new(
            Code::PageRefused,
            format!("a text too long for the column `{column}`"),
            "texts that fit on the page",
            "shorten names and texts of the case",
        ),
        // Its words can hold a text of the case, and so the patient's name.
        RenderError::PageOverflow { .. } => Finding::new(
            Code::PageRefused,
            "a text or a drawing that does not fit a page",
            "texts that fit on the page",
            "shorten names and texts of the case",
        ),
        RenderError::UnevenRow { .. } | RenderError::File { .. } => {
            let advice = "report this case: nothing was written";
            Finding::new(Code::PageRefused, error.to_string(), "pages that pass the validators", advice)
        }
    }
}

/// The built-in systems and those of the given folders.
pub(super) fn catalogue(folders: &[PathBuf], reporter: &mut Reporter) -> Result<Catalogue, Failure> {
    let mut files = Vec::new();
    for folder in folders {
        for path in frame_files(folder)? {
            let bytes = read(&path)?;
            let name = path.display().to_string();
            reporter.remember(&name, &bytes);
            files.push((name, bytes));
        }
    }
    let catalogue = intake::built_in().and_then(|built_in| intake::with_files(built_in, files));
    catalogue.or_else(|findings| {
        reporter.report(&findings)?;
        Err(Failure::Refused)
    })
}

/// Every file that a plan is read from.
pub(super) fn inputs(input: &Input) -> Result<Vec<PathBuf>, Failure> {
    let mut files = vec![input.case.clone()];
    for folder in &input.frames {
        files.extend(frame_files(folder)?);
    }
    Ok(files)
}

/// The YAML files of a folder, in the order of their names.
fn frame_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed =
        |error: std::io::Error| Failure::Other(format!("cannot read the folder {}: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The bytes of a file, one more than is allowed at most: the intake refuses it then.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure::Other(format!("cannot read {}: {error}", path.display()));
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}
