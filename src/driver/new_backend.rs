//! The backend that `specc new-backend` begins with: small, complete, and working at once.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use super::write::{WriteError, replace_file};

/// How a backend of one's own is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackendKind {
    /// A folder of templates.
    Template,
    /// A program.
    Executable,
}

/// The name of a backend: lower-case letters, digits and single `-`, a letter first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackendName(String);

/// A text that names no backend.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no name of a backend; write lower-case letters, digits and `-`, as in `risk-table`")]
pub struct InvalidBackendName(String);

impl BackendName {
    /// A name from text.
    ///
    /// # Errors
    /// When it holds anything else, or is too long for the name of a file.
    pub fn new(text: &str) -> Result<Self, InvalidBackendName> {
        let is_part = |part: &str| {
            let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !part.is_empty() && part.bytes().all(fits)
        };
        let starts = text.starts_with(|first: char| first.is_ascii_lowercase());
        if starts && text.len() <= 60 && text.split('-').all(is_part) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidBackendName(text.to_owned()))
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BackendName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What stands for the backend's name in the files and their paths.
const NAME: &str = "__NAME__";

impl BackendKind {
    /// What `specc.toml` names, below the backend's folder.
    #[must_use]
    pub fn reference(self, name: &BackendName) -> String {
        match self {
            BackendKind::Template => String::new(),
            BackendKind::Executable => format!("specc-gen-{name}"),
        }
    }

    /// The files by their paths below the backend's folder.
    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            BackendKind::Template => &[
                ("backend.toml", include_str!("../../templates/new-backend/template/backend.toml")),
                ("README.md", include_str!("../../templates/new-backend/template/README.md")),
                ("clause.hbs", include_str!("../../templates/new-backend/template/clause.hbs")),
                ("requirements.hbs", include_str!("../../templates/new-backend/template/requirements.hbs")),
                ("table.hbs", include_str!("../../templates/new-backend/template/table.hbs")),
            ],
            BackendKind::Executable => &[
                (
                    "specc-gen-__NAME__",
                    include_str!("../../templates/new-backend/executable/specc-gen-__NAME__"),
                ),
                ("test_backend.py", include_str!("../../templates/new-backend/executable/test_backend.py")),
                ("README.md", include_str!("../../templates/new-backend/executable/README.md")),
            ],
        }
    }
}

/// Writes a new backend into `folder`; gives the paths of its files below it.
///
/// # Errors
/// When the folder is there already: then nothing is written. When the disk refuses.
pub fn new_backend(name: &BackendName, kind: BackendKind, folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    if fs::symlink_metadata(folder).is_ok() {
        return Err(WriteError::InTheWay { path: folder.to_owned() });
    }
    fs::create_dir_all(folder).map_err(|error| WriteError::Io { path: folder.to_owned(), error })?;
    let mut made = Vec::new();
    for (path, text) in kind.files() {
        let path = PathBuf::from(path.replace(NAME, name.as_str()));
        let whole = folder.join(&path);
        replace_file(&whole, text.replace(NAME, name.as_str()).as_bytes())?;
        if text.starts_with("#!") {
            make_executable(&whole)?;
        }
        made.push(path);
    }
    Ok(made)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<(), WriteError> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .map_err(|error| WriteError::Io { path: path.to_owned(), error })
}

#[cfg(not(unix))]
fn make_executable(_path: &Path) -> Result<(), WriteError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_files_and_tables() {
        for name in ["matrix", "risk-table", "a1-b2"] {
            assert!(BackendName::new(name).is_ok(), "{name}");
        }
        for name in ["", "-a", "a-", "a--b", "1a", "A", "a/b", "..", "a b", "é", &"a".repeat(61)] {
            assert!(BackendName::new(name).is_err(), "{name}");
        }
    }
}
