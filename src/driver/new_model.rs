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
    /// The module, and the declarations that TypeScript wants of it.
    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::JavaScript => &[
                ("model.js", include_str!("../../templates/new-model/model.js")),
                ("model.d.ts", include_str!("../../templates/new-model/model.d.ts")),
            ],
            Self::Python => &[("model.py", include_str!("../../templates/new-model/model.py"))],
        }
    }
}

/// Writes the module into `folder`; gives the paths of its files.
///
/// # Errors
/// When it is there already: it is the project's. When the disk refuses.
pub fn new_model(language: ModelLanguage, folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let files = || language.files().iter().map(|(name, text)| (folder.join(name), text));
    if let Some((path, _)) = files().find(|(path, _)| fs::symlink_metadata(path).is_ok()) {
        return Err(WriteError::InTheWay { path });
    }
    fs::create_dir_all(folder).map_err(|error| WriteError::Io { path: folder.to_owned(), error })?;
    files().map(|(path, text)| replace_file(&path, text.as_bytes()).map(|()| path)).collect()
}
