//! Writing a target's files: all or nothing, by rename, never over what a person wrote.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::difference::unified;
use super::manifest::{self, Entry, Manifest};
use crate::backend::{OutputFile, OutputPath, OutputTree, Ownership, shown_bytes};

/// What writing does to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// It is new.
    Create,
    /// It changes.
    Update,
    /// It stays: the bytes are the same.
    Keep,
    /// It is a scaffold that a person edited; it stays as it is.
    KeepEdited,
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
    /// A unified diff of each file that would change, when the disk is compared.
    pub differences: Vec<String>,
}

impl WriteReport {
    /// Number of files that `change` happened to.
    #[must_use]
    pub fn count(&self, change: &FileChange) -> usize {
        self.changes.iter().filter(|(_, own)| own == change).count()
    }

    /// Whether the disk already is as the tree says.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.changes.iter().all(|(_, change)| {
            matches!(change, FileChange::Keep | FileChange::KeepEdited | FileChange::Orphan)
        })
    }
}

/// Why nothing, or not everything, was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The system refused.
    #[error("`{}` cannot be written: {error}", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A file that the tool did not write stands where one is to be written.
    #[error(
        "`{}` is in the way: it was not made by specc, or was edited since; move it, or write to another folder",
        path.display()
    )]
    InTheWay {
        /// The file.
        path: PathBuf,
    },
    /// A part of the path is a link that leaves the target's folder, or is no folder.
    #[error("`{}` is a link or no folder; nothing is written through it", path.display())]
    NotAFolder {
        /// The part.
        path: PathBuf,
    },
}

/// One file of a plan.
struct Planned<'a> {
    path: OutputPath,
    change: FileChange,
    file: Option<&'a OutputFile>,
}

/// Makes the folder `root` hold `tree`, or says what that would do.
///
/// Everything is decided before the first file is written: a file in the way stops the target.
///
/// # Errors
/// [`WriteError`]; the files before the one that failed are whole, as are those after it.
pub(super) fn write_tree(root: &Path, tree: &OutputTree, mode: WriteMode) -> Result<WriteReport, WriteError> {
    let (old, interrupted) = read_manifests(root);
    let plan = plan(root, tree, &old)?;
    let report = WriteReport {
        changes: plan.iter().map(|planned| (planned.path.clone(), planned.change.clone())).collect(),
        differences: if mode == WriteMode::Compare { differences(root, &plan) } else { Vec::new() },
    };
    if mode != WriteMode::Write {
        return Ok(report);
    }
    let new = new_manifest(&plan, &old);
    if new == old && interrupted.is_none() {
        return Ok(report);
    }
    // Written first and renamed last: an interrupted run leaves behind what it was about to write,
    // so that the next one does not take its files for a person's.
    let pending = root.join(manifest::PENDING_NAME);
    create_folder(root)?;
    replace_file(&pending, new.to_text().as_bytes())?;
    for planned in &plan {
        carry_out(root, planned)?;
    }
    let path = root.join(manifest::FILE_NAME);
    fs::rename(&pending, &path).map_err(|error| WriteError::Io { path, error })?;
    Ok(report)
}

fn differences(root: &Path, plan: &[Planned<'_>]) -> Vec<String> {
    let changes =
        |change: &FileChange| matches!(change, FileChange::Create | FileChange::Update | FileChange::Remove);
    let changed = plan.iter().filter(|planned| changes(&planned.change));
    let shown = changed.map(|planned| {
        let disk = fs::read(root.join(planned.path.as_str())).ok();
        let disk = disk.as_deref().map(shown_bytes);
        unified(planned.path.as_str(), disk.as_deref(), planned.file.map(OutputFile::shown).as_deref())
    });
    shown.collect()
}

/// What earlier runs wrote: the manifest, and the one of an interrupted run laid over it where the
/// disk is as that run wanted it.
fn read_manifests(root: &Path) -> (Manifest, Option<Manifest>) {
    let read = |name| fs::read_to_string(root.join(name)).map(|text| Manifest::parse(&text));
    let mut old = read(manifest::FILE_NAME).unwrap_or_default();
    let interrupted = read(manifest::PENDING_NAME).ok();
    for (path, entry) in interrupted.iter().flat_map(|manifest| &manifest.entries) {
        let on_disk =
            fs::read(root.join(path.as_str())).is_ok_and(|disk| manifest::hash(&disk) == entry.hash);
        if on_disk {
            old.entries.insert(path.clone(), entry.clone());
        }
    }
    (old, interrupted)
}

fn plan<'a>(root: &Path, tree: &'a OutputTree, old: &Manifest) -> Result<Vec<Planned<'a>>, WriteError> {
    let mut plan = Vec::new();
    for file in tree.iter() {
        let change = change_of(root, file, old.entries.get(&file.path))?;
        plan.push(Planned { path: file.path.clone(), change, file: Some(file) });
    }
    for (path, entry) in old.entries.iter().filter(|(path, _)| tree.get(path).is_none()) {
        let change = match fs::read(root.join(path.as_str())) {
            Ok(disk) if manifest::hash(&disk) == entry.hash => FileChange::Remove,
            Ok(_) => FileChange::Orphan,
            Err(_) => continue,
        };
        plan.push(Planned { path: path.clone(), change, file: None });
    }
    plan.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

fn change_of(root: &Path, file: &OutputFile, recorded: Option<&Entry>) -> Result<FileChange, WriteError> {
    check_folders(root, &file.path)?;
    let path = root.join(file.path.as_str());
    let disk = match fs::read(&path) {
        Ok(disk) => disk,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(FileChange::Create),
        Err(error) => return Err(WriteError::Io { path, error }),
    };
    if disk == *file.bytes() {
        return Ok(FileChange::Keep);
    }
    match recorded {
        Some(entry) if manifest::hash(&disk) == entry.hash => Ok(FileChange::Update),
        Some(entry) if entry.ownership == Ownership::Scaffold => Ok(FileChange::KeepEdited),
        Some(_) if file.ownership == Ownership::Generated => Ok(FileChange::Update),
        _ => Err(WriteError::InTheWay { path }),
    }
}

/// No part of a file's path below the root may be a link or a file.
fn check_folders(root: &Path, path: &OutputPath) -> Result<(), WriteError> {
    let mut folder = root.to_owned();
    let parts: Vec<&str> = path.as_str().split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        folder.push(part);
        let Ok(metadata) = fs::symlink_metadata(&folder) else { return Ok(()) };
        let is_last = at + 1 == parts.len();
        let fits = if is_last { metadata.is_file() } else { metadata.is_dir() };
        if !fits {
            return Err(WriteError::NotAFolder { path: folder });
        }
    }
    Ok(())
}

fn new_manifest(plan: &[Planned<'_>], old: &Manifest) -> Manifest {
    let mut new = Manifest::default();
    for planned in plan {
        let entry = match (&planned.change, planned.file) {
            (FileChange::Create | FileChange::Update | FileChange::Keep, Some(file)) => {
                Some(Entry { hash: manifest::hash(&file.bytes()), ownership: file.ownership })
            }
            (FileChange::KeepEdited | FileChange::Orphan, _) => old.entries.get(&planned.path).cloned(),
            _ => None,
        };
        if let Some(entry) = entry {
            new.entries.insert(planned.path.clone(), entry);
        }
    }
    new
}

fn carry_out(root: &Path, planned: &Planned<'_>) -> Result<(), WriteError> {
    let path = root.join(planned.path.as_str());
    match (&planned.change, planned.file) {
        (FileChange::Create | FileChange::Update, Some(file)) => {
            create_folder(path.parent().unwrap_or(root))?;
            replace_file(&path, &file.bytes())
        }
        (FileChange::Remove, _) => {
            fs::remove_file(&path).map_err(|error| WriteError::Io { path: path.clone(), error })?;
            remove_empty_folders(root, &path);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn create_folder(folder: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(folder).map_err(|error| WriteError::Io { path: folder.to_owned(), error })
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

/// Replaces a file by rename, so that it is wholly old or wholly new at any moment.
pub(super) fn replace_file(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    let fail = |error| WriteError::Io { path: path.to_owned(), error };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.specc-new", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = fs::File::create(&temporary).and_then(|mut file| file.write_all(content));
    let renamed = written.and_then(|()| {
        if let Ok(metadata) = fs::metadata(path) {
            fs::set_permissions(&temporary, metadata.permissions())?;
        }
        fs::rename(&temporary, path)
    });
    renamed.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        fail(error)
    })
}
