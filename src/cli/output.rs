//! Writing files so that a crash leaves the old file or the new one, never a part (hazards H3 to H5).

use super::Failure;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes a file: to a temporary file beside it, synced, then renamed, then the folder synced.
///
/// A file that is there with the same bytes is left alone; one with other bytes is kept unless `force` is set. Folders,
/// links, devices and the files in `inputs` are never written to.
pub(super) fn write(file: &Path, bytes: &[u8], force: bool, inputs: &[PathBuf]) -> Result<(), Failure> {
    let refuse = |reason: &str| Err(Failure::Other(format!("{}: {reason}; nothing was written", file.display())));
    if file == Path::new("-") {
        return refuse("name a file (all but PDF and drawings goes to standard output without -o)");
    }
    if is_one_of(file, inputs) {
        return refuse("this is a file that the plan was read from");
    }
    match std::fs::symlink_metadata(file) {
        Ok(there) if there.is_dir() => return refuse("this is a folder; name a file in it"),
        Ok(there) if !there.is_file() => return refuse("this is not an ordinary file"),
        Ok(there) if there.len() == bytes.len() as u64 && std::fs::read(file)? == bytes => return Ok(()),
        Ok(_) if !force => {
            return refuse("is there already with other contents (use --force, or -o with another name)");
        }
        _ => {}
    }
    match folder_of(file).is_dir() {
        true => put(file, bytes, force)
            .map_err(|error| Failure::Other(format!("cannot write {}: {error}; nothing was issued", file.display()))),
        false => refuse("its folder does not exist"),
    }
}

/// Writes named files into a folder, which is made where it is not there; each file as [`write`] does.
///
/// Unless `force` is set, a folder that holds anything else than these files with these contents is left alone, so that drawings
/// of two plans never lie in one folder. `force` writes over files with these names and touches no others.
pub(super) fn write_folder(
    folder: &Path,
    files: &[(String, String)],
    force: bool,
    inputs: &[PathBuf],
) -> Result<(), Failure> {
    let refuse = |reason: &str| Err(Failure::Other(format!("{}: {reason}; nothing was written", folder.display())));
    match std::fs::symlink_metadata(folder) {
        Ok(there) if !there.is_dir() => return refuse("this is not a folder"),
        Ok(_) if !force && !holds_only(folder, files)? => {
            return refuse("holds other files already (use --force, or -o with another name)");
        }
        Ok(_) => {}
        Err(_) if folder == Path::new("-") => return refuse("name a folder"),
        Err(_) => std::fs::create_dir(folder)
            .map_err(|error| Failure::Other(format!("cannot make the folder {}: {error}", folder.display())))?,
    }
    files.iter().try_for_each(|(name, text)| write(&folder.join(name), text.as_bytes(), force, inputs))
}

/// Whether a folder holds nothing but some of the given files.
fn holds_only(folder: &Path, files: &[(String, String)]) -> Result<bool, Failure> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let known = files.iter().find(|(name, _)| entry.file_name().to_str() == Some(name));
        let same = |text: &String| std::fs::read(entry.path()).is_ok_and(|bytes| bytes == text.as_bytes());
        if !known.is_some_and(|(_, text)| same(text)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_one_of(file: &Path, inputs: &[PathBuf]) -> bool {
    let Ok(file) = file.canonicalize() else { return false };
    inputs.iter().any(|input| input.canonicalize().is_ok_and(|input| input == file))
}

fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn put(file: &Path, bytes: &[u8], force: bool) -> std::io::Result<()> {
    let folder = folder_of(file);
    let mut temporary = tempfile::Builder::new().prefix(".hexfix-").tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    if force {
        temporary.persist(file)?;
    } else {
        // Another program may have made the file since it was looked for.
        temporary.persist_noclobber(file)?;
    }
    // Some systems cannot open a folder; the rename has happened by then.
    match File::open(folder) {
        Ok(folder) => folder.sync_all(),
        Err(_) => Ok(()),
    }
}
