//! Replacing one file, outside of any target.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::WriteError;

/// Replaces a file by rename, so that it is wholly old or wholly new at any moment.
pub(in crate::driver) fn replace_file(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.specc-new", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = write_new(&temporary, content, path);
    written.and_then(|()| fs::rename(&temporary, path)).map_err(|error| {
        let _ = fs::remove_file(&temporary);
        WriteError::Io { path: path.to_owned(), error }
    })
}

/// Writes a file that will replace the one at `old`, with that one's permissions.
pub(super) fn write_new(path: &Path, content: &[u8], old: &Path) -> std::io::Result<()> {
    fs::File::create(path)?.write_all(content)?;
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(path, metadata.permissions()),
        Err(_) => Ok(()),
    }
}
