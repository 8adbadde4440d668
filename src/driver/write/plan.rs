//! Deciding what becomes of each file of a target, before anything is written.

use super::{FileChange, MANIFEST, TargetFiles, WriteError};
use crate::backend::{OutputFile, OutputPath, OutputTree, Ownership};
use crate::driver::content_hash::ContentHash;
use crate::driver::manifest::{Entry, Manifest};

/// What becomes of a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files that the target has, or had, by path.
    pub changes: Vec<(OutputPath, FileChange)>,
    /// What is to be done, in this order. Nothing is to be done when there is no step.
    pub steps: Vec<Step>,
}

/// One file that is written or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The file, below the target's root.
    pub path: String,
    /// What it is now; `None` when there is no file.
    pub before: Option<ContentHash>,
    /// Its new content; `None` when it goes.
    pub after: Option<Vec<u8>>,
    /// Whether the step is taken only when all before it were.
    pub is_last: bool,
}

/// What is to become of the files of a target that is to hold `tree`.
///
/// # Errors
/// [`WriteError`] when a person's file is in the way, or what is there cannot be looked at.
pub fn plan(tree: &OutputTree, files: &dyn TargetFiles) -> Result<Plan, WriteError> {
    let record = files.read(MANIFEST)?;
    let old = Manifest::parse(&String::from_utf8_lossy(record.as_deref().unwrap_or_default()));
    let mut planner = Planner { files, plan: Plan::default(), new: Manifest::default() };
    for file in tree.iter() {
        planner.file(file, old.entries.get(&file.path))?;
    }
    for (path, entry) in old.entries.iter().filter(|(path, _)| tree.get(path).is_none()) {
        planner.stale(path, entry)?;
    }
    Ok(planner.finish(record.as_deref()))
}

/// A plan that is being made.
struct Planner<'a> {
    files: &'a dyn TargetFiles,
    plan: Plan,
    new: Manifest,
}

impl Planner<'_> {
    fn file(&mut self, file: &OutputFile, recorded: Option<&Entry>) -> Result<(), WriteError> {
        check_not_reserved(&file.path)?;
        let new = file.bytes();
        let disk = self.files.read(file.path.as_str())?;
        let hash = disk.as_deref().map(ContentHash::of);
        let is_ours = recorded.zip(hash.as_ref()).is_some_and(|(entry, hash)| entry.hashes.contains(hash));
        let change = match (&disk, recorded) {
            (None, _) => FileChange::Create,
            (Some(disk), _) if *disk == *new => FileChange::Keep,
            (Some(_), Some(_)) if is_ours => FileChange::Update,
            (Some(_), Some(entry)) if entry.ownership == Ownership::Scaffold => FileChange::KeepEdited,
            (Some(_), Some(_)) if file.ownership == Ownership::Generated => FileChange::Update,
            _ => return Err(WriteError::InTheWay { path: self.files.shown(file.path.as_str()) }),
        };
        self.plan.changes.push((file.path.clone(), change));
        match (change, recorded) {
            (FileChange::KeepEdited, Some(entry)) => {
                self.new.entries.insert(file.path.clone(), entry.clone());
            }
            _ => self.new.insert(file.path.clone(), file.ownership, ContentHash::of(&new)),
        }
        if matches!(change, FileChange::Create | FileChange::Update) {
            self.step(file.path.as_str(), hash, Some(new.to_vec()));
        }
        Ok(())
    }

    /// A file that is no longer made.
    fn stale(&mut self, path: &OutputPath, entry: &Entry) -> Result<(), WriteError> {
        let Some(disk) = self.files.read(path.as_str())? else { return Ok(()) };
        let hash = ContentHash::of(&disk);
        if entry.hashes.contains(&hash) {
            self.plan.changes.push((path.clone(), FileChange::Remove));
            self.step(path.as_str(), Some(hash), None);
        } else {
            self.plan.changes.push((path.clone(), FileChange::Orphan));
            self.new.entries.insert(path.clone(), entry.clone());
        }
        Ok(())
    }

    fn step(&mut self, path: &str, before: Option<ContentHash>, after: Option<Vec<u8>>) {
        self.plan.steps.push(Step { path: path.to_owned(), before, after, is_last: false });
    }

    fn finish(mut self, record: Option<&[u8]>) -> Plan {
        self.plan.changes.sort_by(|(a, _), (b, _)| a.cmp(b));
        let text = self.new.to_text();
        let is_recorded = record == Some(text.as_bytes()) || (record.is_none() && text.is_empty());
        if !is_recorded {
            self.step(MANIFEST, record.map(ContentHash::of), Some(text.into_bytes()));
        }
        self.plan
    }
}

fn check_not_reserved(path: &OutputPath) -> Result<(), WriteError> {
    let first = path.as_str().split('/').next().unwrap_or_default();
    if first.eq_ignore_ascii_case(super::RECORDS) {
        return Err(WriteError::Reserved { path: path.clone() });
    }
    Ok(())
}
