//! What writing does to the files of a target.

use crate::backend::OutputPath;
use crate::driver::content_hash::ContentHash;
use crate::driver::merge::Note;

/// What writing does to one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// It is new.
    Create,
    /// It changes.
    Update,
    /// It stays: the bytes are the same.
    Keep,
    /// It is a scaffold that a person edited; it stays as it is.
    KeepEdited,
    /// It is a scaffold that a person edited, and what changes in the spec goes into it.
    Merge,
    /// It is no longer made, and nobody edited it: it goes.
    Remove,
    /// It is no longer made, but somebody edited it: it stays, and is reported.
    Orphan,
}

/// Whether files are written, or only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteMode {
    /// They are written.
    Write,
    /// It is only said what would be done.
    DryRun,
    /// Nothing is written; the difference between the disk and the tree is shown.
    Compare,
}

/// What was done, or would be, file by file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteReport {
    /// The files, by path.
    pub changes: Vec<(OutputPath, FileChange)>,
    /// What people must know of files.
    pub notes: Vec<(OutputPath, Note)>,
    /// The files that the folder holds, or would, the tool's own records among them, with their contents'
    /// hashes.
    pub holds: Vec<(String, ContentHash)>,
    /// Whether a file, or one of the tool's own records of them, is not as the spec says.
    pub is_stale: bool,
    /// A unified diff of each file that would change, when the disk is compared.
    pub differences: Vec<String>,
}

impl WriteReport {
    /// Number of files that `change` happened to.
    #[must_use]
    pub fn count(&self, change: FileChange) -> usize {
        self.changes.iter().filter(|(_, own)| *own == change).count()
    }
}
