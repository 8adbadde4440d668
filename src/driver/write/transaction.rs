//! Carrying out a plan so that it is taken up where it was broken off.
//!
//! All new contents are staged in the target's own folder, then the journal is written, and only
//! then are files renamed into their places. A run that ends before the journal has changed
//! nothing; one that ends after it is finished by the next. A step is taken only while the file is
//! still what the plan found, so that an edit in between is never lost.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::journal::{self, JournalStep};
use super::plan::Step;
use super::replace::write_new;
use super::target_files::{TargetFiles, TargetFolder};
use super::{JOURNAL, STAGE, WriteError};
use crate::driver::content_hash::ContentHash;

/// Whether a run was broken off in the folder `root`.
pub(in crate::driver) fn is_interrupted(root: &Path) -> bool {
    [JOURNAL, STAGE].iter().any(|name| root.join(name).symlink_metadata().is_ok())
}

/// Finishes what a run that was broken off had begun, and removes what it left behind.
pub(super) fn recover(root: &Path) -> Result<(), WriteError> {
    let path = root.join(JOURNAL);
    match fs::read_to_string(&path) {
        Ok(text) => {
            if let Some(steps) = journal::parse(&text) {
                finish(root, &steps)?;
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(WriteError::Io { path, error }),
    }
    clean_up(root)
}

/// Takes all steps, or none when their contents cannot be staged.
pub(super) fn carry_out(root: &Path, steps: &[Step]) -> Result<(), WriteError> {
    let journalled: Vec<JournalStep> = steps.iter().map(JournalStep::from).collect();
    let mut new_folders = Vec::new();
    if let Err(error) = stage(root, steps, &journalled, &mut new_folders) {
        let _ = clean_up(root);
        for folder in new_folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        return Err(error);
    }
    let changed = finish(root, &journalled)?;
    clean_up(root)?;
    changed.map_or(Ok(()), |path| Err(WriteError::Changed { path }))
}

/// Writes all contents and makes all folders, then writes the journal: from then on the run counts.
fn stage(
    root: &Path,
    steps: &[Step],
    journalled: &[JournalStep],
    new_folders: &mut Vec<PathBuf>,
) -> Result<(), WriteError> {
    let stage = root.join(STAGE);
    fs::create_dir_all(&stage).map_err(WriteError::io(&stage))?;
    for (at, step) in steps.iter().enumerate() {
        let Some(content) = &step.after else { continue };
        let path = root.join(&step.path);
        make_folders(path.parent().unwrap_or(root), new_folders)?;
        write_new(&stage.join(at.to_string()), content, &path).map_err(WriteError::io(&path))?;
    }
    let (new, journal) = (stage.join("journal"), root.join(JOURNAL));
    let written = fs::write(&new, journal::to_text(journalled)).and_then(|()| fs::rename(&new, &journal));
    written.map_err(WriteError::io(&journal))
}

/// Makes a folder and those above it, and notes which were not there.
fn make_folders(folder: &Path, new: &mut Vec<PathBuf>) -> Result<(), WriteError> {
    let absent: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    for above in absent.into_iter().rev() {
        fs::create_dir(above).map_err(WriteError::io(above))?;
        new.push(above.to_owned());
    }
    Ok(())
}

/// Takes the steps that are still to be taken. Gives the first file that somebody changed since they
/// were planned: it stays, and so do the old bases that it may need.
fn finish(root: &Path, steps: &[JournalStep]) -> Result<Option<PathBuf>, WriteError> {
    let mut changed = None;
    for (at, step) in steps.iter().enumerate() {
        if step.is_last && changed.is_some() {
            continue;
        }
        if !take(root, &root.join(STAGE).join(at.to_string()), step)? && changed.is_none() {
            changed = Some(root.join(&step.path));
        }
    }
    Ok(changed)
}

/// Takes a step unless it was taken already; false when the file is not what the plan found.
fn take(root: &Path, staged: &Path, step: &JournalStep) -> Result<bool, WriteError> {
    let path = root.join(&step.path);
    let disk = TargetFolder { root }.read(&step.path)?.as_deref().map(ContentHash::of);
    if disk == step.after {
        return Ok(true);
    }
    if disk != step.before {
        return Ok(false);
    }
    if step.after.is_some() {
        // A staged file that is gone was put into its place, and changed since.
        match fs::rename(staged, &path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            done => done.map_err(WriteError::io(&path))?,
        }
    } else {
        fs::remove_file(&path).map_err(WriteError::io(&path))?;
        remove_empty_folders(root, &path);
    }
    Ok(true)
}

/// Removes the folders above a removed file that hold nothing else; fails silently on those that do.
fn remove_empty_folders(root: &Path, removed: &Path) {
    let folders =
        removed.ancestors().skip(1).take_while(|folder| folder.starts_with(root) && *folder != root);
    for folder in folders {
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}

/// Removes the journal first: without it, what is staged counts as nothing.
fn clean_up(root: &Path) -> Result<(), WriteError> {
    for (name, is_folder) in [(JOURNAL, false), (STAGE, true)] {
        let path = root.join(name);
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        match removed {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(WriteError::Io { path, error });
            }
            _ => {}
        }
    }
    Ok(())
}
