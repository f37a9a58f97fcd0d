//! veraPDF: PDF/A-2a and PDF/UA-1. Many files go through one Java machine, because its start takes most of the time.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder into which `verapdf/install` puts it, unless `HEXFIX_VERAPDF` names another.
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("verapdf");
    std::env::var_os("HEXFIX_VERAPDF").map_or(here, PathBuf::from)
}

/// Whether it is installed.
pub fn there() -> bool {
    folder().join("Validate.class").exists()
}

/// What veraPDF does not accept: file and complaint.
pub fn faults(files: &[PathBuf]) -> Result<Vec<(PathBuf, String)>, String> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("verapdf").join("with-java");
    let output = Command::new(script).arg("java").arg(folder()).arg("Validate").args(files).output();
    let output = output.map_err(|fault| format!("veraPDF cannot be started: {fault}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let mut verdicts = 0;
    let mut found = Vec::new();
    for line in said.lines() {
        let mut parts = line.splitn(3, '\t');
        if let (Some(file), Some(flavour), Some(verdict)) = (parts.next(), parts.next(), parts.next()) {
            verdicts += 1;
            if verdict != "ok" {
                found.push((PathBuf::from(file), format!("veraPDF {flavour}: {verdict}")));
            }
        }
    }
    if !output.status.success() || verdicts != 2 * files.len() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(format!("veraPDF gave {verdicts} verdicts on {} files: {}", files.len(), complaint.trim()));
    }
    Ok(found)
}
