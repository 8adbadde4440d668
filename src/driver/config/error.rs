//! What can be wrong with `specc.toml`.

use std::path::PathBuf;

use crate::base::LineColumn;

/// What is wrong with `specc.toml`.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// It cannot be read.
    #[error("`{}` cannot be read: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// It is no TOML, or a value is of the wrong type.
    #[error("`{}`: {reason}", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What the reader said, with the line.
        reason: String,
    },
    /// A key that nothing reads, or a value that nothing takes.
    #[error("`{}{}`: {message}", path.display(), place(*at))]
    Refused {
        /// The file.
        path: PathBuf,
        /// Where in it.
        at: Option<LineColumn>,
        /// What is wrong, with a suggestion.
        message: String,
    },
}

/// A place as it follows the name of a file.
fn place(at: Option<LineColumn>) -> String {
    at.map(|at| format!(":{}:{}", at.line, at.column)).unwrap_or_default()
}
