//! Deciding what becomes of each file of a target, before anything is written.

use std::collections::BTreeMap;

use super::{BASES, FileChange, MANIFEST, TargetFiles, WriteError};
use crate::backend::{OutputFile, OutputPath, OutputTree, Ownership};
use crate::driver::content_hash::ContentHash;
use crate::driver::manifest::{Entry, Manifest};
use crate::driver::merge::{Bases, MergedFile, Note, OldScaffolds, merge_scaffolds};

/// What becomes of a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files that the target has, or had, by path.
    pub changes: Vec<(OutputPath, FileChange)>,
    /// What people must know of files.
    pub notes: Vec<(OutputPath, Note)>,
    /// The files that the folder then holds, the tool's own records among them, with their contents' hashes.
    pub holds: Vec<(String, ContentHash)>,
    /// What is to be done, in this order. Nothing is to be done when there is no step.
    pub steps: Vec<Step>,
    /// The tool's own records that it was made from, the manifest and the bases; `None` for one that was not there.
    records: [Option<ContentHash>; 2],
}

impl Plan {
    /// Whether the tool's own records are still what the plan was made from, so that no other build came between.
    /// What people change in between is told when the steps are taken.
    ///
    /// # Errors
    /// [`WriteError`] when they cannot be read.
    pub fn is_current(&self, files: &dyn TargetFiles) -> Result<bool, WriteError> {
        let [manifest, bases] = [MANIFEST, BASES].map(|path| files.read(path));
        Ok(self.records == [manifest?, bases?].map(|record| record.as_deref().map(ContentHash::of)))
    }
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
    let old = Manifest::parse(&text(record.as_deref()));
    let mut planner = Planner { files, old: &old, plan: Plan::default(), new: Manifest::default() };
    let scaffolds = planner.scaffolds(tree)?;
    for file in tree.iter().filter(|file| file.ownership == Ownership::Generated) {
        planner.generated(file)?;
    }
    let gone = |path: &OutputPath| tree.get(path).is_none();
    for (path, entry) in old.entries.iter().filter(|(path, _)| gone(path)) {
        if entry.ownership == Ownership::Generated {
            planner.stale(path, entry)?;
        }
    }
    Ok(planner.finish(record.as_deref(), &scaffolds))
}

/// A plan that is being made.
struct Planner<'a> {
    files: &'a dyn TargetFiles,
    old: &'a Manifest,
    plan: Plan,
    new: Manifest,
}

/// The bases as they are and as they are to be.
struct BaseChange {
    disk: Option<Vec<u8>>,
    old: Bases,
    new: Bases,
}

impl Planner<'_> {
    fn generated(&mut self, file: &OutputFile) -> Result<(), WriteError> {
        let new = file.bytes();
        let disk = self.files.read(file.path.as_str())?;
        let hash = disk.as_deref().map(ContentHash::of);
        let recorded = self.old.entries.get(&file.path);
        let change = match (&disk, recorded) {
            (None, _) => FileChange::Create,
            (Some(disk), _) if *disk == *new => FileChange::Keep,
            (Some(_), Some(entry)) if entry.ownership == Ownership::Generated => FileChange::Update,
            _ => return Err(WriteError::InTheWay { path: self.files.shown(file.path.as_str()) }),
        };
        self.plan.changes.push((file.path.clone(), change));
        let made = ContentHash::of(&new);
        self.plan.holds.push((file.path.as_str().to_owned(), made.clone()));
        self.new.insert(file.path.clone(), Ownership::Generated, made);
        if change != FileChange::Keep {
            self.step(file.path.as_str(), hash, Some(new.to_vec()));
        }
        Ok(())
    }

    /// A generated file that is no longer made.
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

    /// All scaffolds, those that are no longer made too: what people wrote may move between them.
    fn scaffolds(&mut self, tree: &OutputTree) -> Result<BaseChange, WriteError> {
        let made = tree.iter().filter(|file| file.ownership == Ownership::Scaffold);
        let mut made: BTreeMap<OutputPath, &str> =
            made.map(|file| (file.path.clone(), file.content.as_str())).collect();
        let disk = self.files.read(BASES)?;
        let old_bases = Bases::parse(&text(disk.as_deref()));
        let is_generated = |path| tree.get(path).is_some_and(|file| file.ownership == Ownership::Generated);
        let mut old = OldScaffolds::new();
        for (path, entry) in self.old.entries.iter().filter(|(path, _)| !is_generated(path)) {
            if entry.ownership != Ownership::Scaffold {
                continue;
            }
            let Some(bytes) = self.files.read(path.as_str())? else { continue };
            if let Ok(text) = String::from_utf8(bytes) {
                old.insert(path.clone(), (text, entry.hashes.clone()));
            } else {
                made.remove(path);
                self.leave(path, entry);
            }
        }
        let merged = merge_scaffolds(&made, &old, &old_bases)?;
        for (path, file) in merged.files {
            let disk = match old.get(&path) {
                Some((text, _)) => Some(text.clone().into_bytes()),
                None => self.stranger(&path, &file)?,
            };
            self.scaffold(&path, file, disk.as_deref());
        }
        Ok(BaseChange { disk, old: old_bases, new: merged.bases })
    }

    /// What stands in the place of a scaffold that the record has not: nothing, or the same, or what
    /// was generated there before it became a scaffold. A person's file is in the way.
    fn stranger(&self, path: &OutputPath, file: &MergedFile) -> Result<Option<Vec<u8>>, WriteError> {
        let Some(disk) = self.files.read(path.as_str())? else { return Ok(None) };
        let is_same = file.text.as_ref().is_some_and(|text| text.as_bytes() == disk);
        let recorded = self.old.entries.get(path).filter(|entry| entry.ownership == Ownership::Generated);
        if is_same || recorded.is_some_and(|entry| entry.hashes.contains(&ContentHash::of(&disk))) {
            return Ok(Some(disk));
        }
        Err(WriteError::InTheWay { path: self.files.shown(path.as_str()) })
    }

    fn scaffold(&mut self, path: &OutputPath, file: MergedFile, disk: Option<&[u8]>) {
        let text = file.text.map(String::into_bytes);
        let is_same = disk == text.as_deref();
        let change = match (&text, disk) {
            (None, _) => FileChange::Remove,
            _ if !file.is_made => FileChange::Orphan,
            _ if is_same && file.has_edits => FileChange::KeepEdited,
            _ if is_same => FileChange::Keep,
            (_, None) => FileChange::Create,
            _ if file.has_edits => FileChange::Merge,
            _ => FileChange::Update,
        };
        self.plan.changes.push((path.clone(), change));
        self.plan.notes.extend(file.notes.into_iter().map(|note| (path.clone(), note)));
        for hash in file.outlines {
            self.new.insert(path.clone(), Ownership::Scaffold, hash);
        }
        if let Some(text) = &text {
            self.plan.holds.push((path.as_str().to_owned(), ContentHash::of(text)));
        }
        if !is_same {
            self.step(path.as_str(), disk.map(ContentHash::of), text);
        }
    }

    /// A scaffold that cannot be read stays as it is.
    fn leave(&mut self, path: &OutputPath, entry: &Entry) {
        self.plan.changes.push((path.clone(), FileChange::KeepEdited));
        self.plan.notes.push((path.clone(), Note::NotText));
        self.new.entries.insert(path.clone(), entry.clone());
    }

    fn step(&mut self, path: &str, before: Option<ContentHash>, after: Option<Vec<u8>>) {
        self.plan.steps.push(Step { path: path.to_owned(), before, after, is_last: false });
    }

    /// The tool's own records come around the files: new bases before the scaffolds that name them,
    /// and old ones go after nothing names them any more.
    fn finish(mut self, record: Option<&[u8]>, bases: &BaseChange) -> Plan {
        self.plan.changes.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.plan.records = [record, bases.disk.as_deref()].map(|record| record.map(ContentHash::of));
        let text = self.new.to_text();
        let needed = bases.new.to_text();
        for (path, text) in [(MANIFEST, &text), (BASES, &needed)] {
            if !text.is_empty() {
                self.plan.holds.push((path.to_owned(), ContentHash::of(text.as_bytes())));
            }
        }
        if record.unwrap_or_default() != text.as_bytes() {
            self.step(MANIFEST, record.map(ContentHash::of), Some(text.into_bytes()));
        }
        self.bases(&needed, bases);
        self.plan
    }

    fn bases(&mut self, needed: &str, bases: &BaseChange) {
        let disk = bases.disk.as_deref();
        let is_on_disk = |text: &str| disk.unwrap_or_default() == text.as_bytes();
        if is_on_disk(needed) {
            return;
        }
        let step = |before: Option<&[u8]>, after: &str, is_last| {
            let before = before.map(ContentHash::of);
            Step { path: BASES.to_owned(), before, after: Some(after.as_bytes().to_vec()), is_last }
        };
        let all = bases.old.with(&bases.new).to_text();
        if all != needed {
            let before = if is_on_disk(&all) { disk } else { Some(all.as_bytes()) };
            self.plan.steps.push(step(before, needed, true));
        }
        if !is_on_disk(&all) {
            self.plan.steps.insert(0, step(disk, &all, false));
        }
    }
}

fn text(bytes: Option<&[u8]>) -> String {
    String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned()
}
