//! The module by which the tests of a project ask its assistant, written once.

use std::fs;
use std::path::{Path, PathBuf};

use super::write::{WriteError, replace_file};

/// The language of the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelLanguage {
    /// For `spec-runner`, vitest, jest and node:test.
    JavaScript,
    /// For pytest.
    Python,
}

impl ModelLanguage {
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::JavaScript => ("model.js", include_str!("../../templates/new-model/model.js")),
            Self::Python => ("model.py", include_str!("../../templates/new-model/model.py")),
        }
    }
}

/// Writes the module into `folder`; gives its path.
///
/// # Errors
/// When it is there already: it is the project's. When the disk refuses.
pub fn new_model(language: ModelLanguage, folder: &Path) -> Result<PathBuf, WriteError> {
    let (name, text) = language.file();
    let path = folder.join(name);
    if fs::symlink_metadata(&path).is_ok() {
        return Err(WriteError::InTheWay { path });
    }
    fs::create_dir_all(folder).map_err(|error| WriteError::Io { path: folder.to_owned(), error })?;
    replace_file(&path, text.as_bytes())?;
    Ok(path)
}
