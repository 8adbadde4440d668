//! What the process is started with.

use std::path::PathBuf;

/// A variable or folder of the process that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EnvironmentError {
    /// The current folder was removed, or may not be read.
    #[error("the current folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
    /// A variable's value is not UTF-8.
    #[error("the environment variable {0} is not UTF-8")]
    Variable(String),
}

/// The folder that the process was started in.
///
/// # Errors
/// When it is gone.
pub fn current_folder() -> Result<PathBuf, EnvironmentError> {
    Ok(std::env::current_dir()?)
}

/// The path of this program; `None` when nobody can tell.
pub(super) fn current_program() -> Option<String> {
    std::env::current_exe().ok()?.into_os_string().into_string().ok()
}

/// The value of an environment variable; an empty one counts as none.
///
/// # Errors
/// When it is not UTF-8.
pub fn variable(name: &str) -> Result<Option<String>, EnvironmentError> {
    let Some(value) = std::env::var_os(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    value.into_string().map(Some).map_err(|_| EnvironmentError::Variable(name.to_owned()))
}
