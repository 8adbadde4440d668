//! Which files speak to readers.

use crate::ir::{FileIr, FileRole, IdSpace, Spec};

/// The files whose clauses speak to readers: those of the spec itself, neither proposed changes nor
/// translations nor prompts.
pub(super) fn published_files(spec: &Spec) -> impl Iterator<Item = &FileIr> {
    spec.files.iter().filter(|file| file.role == FileRole::Spec && file.space == IdSpace::Main)
}
