//! Writing a target's files: all or nothing, by rename, never over what a person wrote.
//!
//! A plan is made of what the backend gave and of what is there (`plan.rs`, pure); it is carried out
//! under a lock (`lock.rs`), by staging and renaming (`transaction.rs`).

mod error;
mod journal;
mod lock;
mod plan;
mod replace;
mod report;
mod roots;
mod target_files;
mod transaction;

use std::path::Path;

use super::content_hash::ContentHash;
use super::difference::unified;
use super::manifest::Manifest;
use crate::backend::{OutputPath, OutputTree, shown_bytes};
use target_files::TargetFolder;

pub use error::WriteError;
pub use plan::{Plan, Step, plan};
pub(super) use replace::replace_file;
pub use report::{FileChange, WriteMode, WriteReport};
pub use roots::{RootError, check_roots};
pub use target_files::TargetFiles;
pub(super) use transaction::is_interrupted;

/// What was written, a line for each file. Its folder holds what the tool knows of the target, and is
/// committed.
const MANIFEST: &str = ".specc/manifest";
/// What scaffolds were made from.
const BASES: &str = ".specc/bases";
/// How git unites these records, and what a build locks.
const GIT_ATTRIBUTES: &str = ".specc/.gitattributes";
/// What a build that is under way is about to do.
const JOURNAL: &str = ".specc/journal";
/// New contents of a build that is under way.
const STAGE: &str = ".specc/stage";

/// The folder of a target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Root<'a> {
    /// Where it is.
    pub(super) folder: &'a Path,
    /// What people call it.
    pub(super) name: &'a str,
}

/// Whether `content` is what a build wrote last to the file `path` of a target.
pub(super) fn is_as_written(root: &Path, path: &OutputPath, content: &[u8]) -> bool {
    let record = std::fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
    let written = Manifest::parse(&record).entries.remove(path);
    written.is_some_and(|entry| entry.hashes.contains(&ContentHash::of(content)))
}

/// Makes the folder `root` hold `tree`, or says what that would do.
///
/// # Errors
/// [`WriteError`]. Unless the system refused in the middle of the renames, nothing was written; and
/// then the next run does the rest.
pub(super) fn write_tree(
    root: Root<'_>,
    tree: &OutputTree,
    mode: WriteMode,
) -> Result<WriteReport, WriteError> {
    let files = TargetFolder { root: root.folder };
    let first = plan(tree, &files);
    if mode != WriteMode::Write {
        return report(root, first?, mode);
    }
    let is_begun = transaction::is_interrupted(root.folder);
    let first = match first {
        Ok(plan) if plan.steps.is_empty() && !is_begun => return report(root, plan, mode),
        // What another build is writing may look wrong from outside; under the lock it does not.
        Err(error) if !is_begun && !root.folder.join(GIT_ATTRIBUTES).exists() => return Err(error),
        first => first.ok(),
    };
    let _lock = lock::lock(root.folder)?;
    let is_quiet = !transaction::is_interrupted(root.folder);
    transaction::recover(root.folder)?;
    let plan = match first {
        Some(plan) if is_quiet && plan.is_current(&files)? => plan,
        _ => plan(tree, &files)?,
    };
    if !plan.steps.is_empty() {
        transaction::carry_out(root.folder, &plan.steps)?;
    }
    report(root, plan, mode)
}

fn report(root: Root<'_>, plan: Plan, mode: WriteMode) -> Result<WriteReport, WriteError> {
    let is_compared = mode == WriteMode::Compare;
    let differences = if is_compared { differences(root, &plan.steps) } else { Ok(Vec::new()) };
    // Bases that are no longer needed are no difference that anybody must see to.
    let is_stale = plan.steps.iter().any(|step| !step.is_last);
    let Plan { changes, notes, holds, .. } = plan;
    Ok(WriteReport { is_stale, changes, notes, holds, differences: differences? })
}

fn differences(root: Root<'_>, steps: &[Step]) -> Result<Vec<String>, WriteError> {
    let files = TargetFolder { root: root.folder };
    let shown = steps.iter().filter(|step| !step.is_last).map(|step| {
        let disk = files.read(&step.path)?;
        let disk = disk.as_deref().map(shown_bytes);
        let new = step.after.as_deref().map(shown_bytes);
        let path = format!("{}/{}", root.name, step.path);
        Ok(unified(&path, disk.as_deref(), new.as_deref()))
    });
    shown.collect()
}
