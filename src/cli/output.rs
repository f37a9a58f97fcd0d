//! Writing files so that a crash leaves the old file or the new one, never a part (hazards H3 to H5).

use super::Failure;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Writes a file: to a temporary file beside it, synced, then renamed, then the folder synced.
///
/// A file that is there with the same bytes is left alone; one with other bytes is kept unless `force` is set.
pub(super) fn write(file: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    match std::fs::read(file) {
        Ok(there) if there == bytes => return Ok(()),
        Ok(_) if !force => {
            let name = file.display();
            let reason = format!(
                "{name} is there already with other contents; nothing was written (use --force, or -o with another name)"
            );
            return Err(Failure::Other(reason));
        }
        _ => {}
    }
    put(file, bytes, force)
        .map_err(|error| Failure::Other(format!("cannot write {}: {error}; nothing was issued", file.display())))
}

fn put(file: &Path, bytes: &[u8], force: bool) -> std::io::Result<()> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
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
