//! The one door to files.

use super::SpecPath;

/// Where specs come from: a disk, an editor's buffers, a test's table.
pub trait World: Sync {
    /// The root as a person would write it.
    fn name(&self) -> String;

    /// All files below the spec root that may be specs or prompt files, sorted by path.
    ///
    /// # Errors
    /// When the root cannot be listed.
    fn files(&self) -> Result<Vec<SpecPath>, WorldError>;

    /// The bytes of one of them.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&self, path: &SpecPath) -> Result<Vec<u8>, WorldError>;

    /// The number of bytes of one of them, known without reading it.
    ///
    /// # Errors
    /// When it is not there.
    fn size(&self, path: &SpecPath) -> Result<u64, WorldError>;
}

/// What the world answered instead of a file.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{path}: {reason}")]
pub struct WorldError {
    /// The path as a person would write it.
    pub path: String,
    /// What went wrong, in the system's words.
    pub reason: String,
}
