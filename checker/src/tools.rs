//! The tools that this checker calls. None of them is part of hexfix.

use std::path::Path;
use std::process::Command;

/// Whether a program can be started at all.
pub fn there(program: &str) -> bool {
    Command::new(program).arg("-v").output().is_ok()
}

/// Runs a tool and returns what it says; its complaints only when it fails.
pub fn run(program: &str, arguments: &[&str], file: &Path) -> Result<Vec<u8>, String> {
    run_then(program, arguments, file, &[])
}

/// The same, with arguments after the file.
pub fn run_then(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new(program).args(before).arg(file).args(after).output();
    let output = output.map_err(|fault| format!("{program} cannot be started: {fault}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{program} failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}

/// The same, as text.
pub fn text(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Result<String, String> {
    let bytes = run_then(program, before, file, after)?;
    String::from_utf8(bytes).map_err(|_| format!("{program} wrote something that is not UTF-8"))
}

/// For a test: whether the tools are there. `HEXFIX_REQUIRE_TOOLS=1` makes a missing one a failure, and otherwise the
/// test says in words that it was skipped.
pub fn all_there(programs: &[&str]) -> bool {
    let missing: Vec<_> = programs.iter().filter(|program| !there(program)).collect();
    if missing.is_empty() {
        return true;
    }
    assert!(std::env::var("HEXFIX_REQUIRE_TOOLS").is_err(), "missing: {missing:?}");
    eprintln!("SKIPPED: {missing:?} is not installed");
    false
}
