//! Resolving the conflicts of a file on the disk.

use std::fs;
use std::path::Path;

use super::merge::{Side, resolve};
use super::write::{WriteError, replace_file};

/// Why the conflicts of a file were not resolved.
#[derive(Debug, thiserror::Error)]
pub enum ResolveError {
    /// There are none.
    #[error("there is no conflict in it")]
    NoConflict,
    /// The disk refused.
    #[error(transparent)]
    Disk(#[from] WriteError),
}

/// Leaves one side of each conflict in the file at `path`.
///
/// # Errors
/// When there is no conflict in it, or it cannot be read or written.
pub fn resolve_file(path: &Path, side: Side) -> Result<(), ResolveError> {
    let fail = |error| WriteError::Io { path: path.to_owned(), error };
    let real = fs::canonicalize(path).map_err(fail)?;
    let text = fs::read_to_string(&real).map_err(fail)?;
    let resolved = resolve(&text, side).ok_or(ResolveError::NoConflict)?;
    Ok(replace_file(&real, resolved.as_bytes())?)
}
