//! What the last build left, so that a build with nothing to do ends at once.
//!
//! Inputs are known by their content (`inputs.rs`), outputs by their stamps where these say enough and else
//! by their content (`stamp.rs`). Whatever is amiss with the cache's file (`record.rs`) or about it, the build
//! does without it: nothing rests on it but time.

mod inputs;
mod record;
mod stamp;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use super::build::TargetReport;
use super::config::{Config, TargetConfig};
use super::content_hash::ContentHash;
use super::project::Project;
use super::session::{Compilation, SpecReport};
use super::write::{FileChange, WriteReport, is_interrupted};
use crate::backend::OutputPath;
use crate::base::{Diagnostic, Severity, SourceMap};
use record::{Content, Record, Target};
use stamp::Stamp;

/// The cache's folder, in the folder of outputs.
const FOLDER: &str = ".specc-cache";
const FILE: &str = "last-build";
const GIT_IGNORE: &str = ".gitignore";
/// A file that is being written.
const NEW: &str = "new";

/// What is still as the last build left it.
#[derive(Debug)]
pub struct LastBuild {
    /// The targets that need not be made again.
    pub targets: Vec<TargetReport>,
    sources: SourceMap,
    findings: Vec<Diagnostic>,
    clauses: usize,
}

impl LastBuild {
    /// What of `targets` the last build of `project` left as it is to be; `None` when the spec has changed
    /// since, or nobody knows.
    #[must_use]
    pub fn of(project: &Project, targets: &[TargetConfig]) -> Option<Self> {
        let cache = Cache::of(&project.config)?;
        let mut record = cache.read()?;
        let sources = project.sources()?;
        if record.inputs != inputs::of_spec(&project.config, &sources) {
            return None;
        }
        let (findings, clauses) = (record::diagnostics(record.findings.clone())?, record.clauses);
        let mut last = Self { targets: Vec::new(), sources, findings, clauses };
        let mut has_new_stamps = false;
        for target in targets {
            let Some(kept) = record.targets.get_mut(&target.name) else { continue };
            if inputs::of_target(target).as_ref() != Some(&kept.inputs) {
                continue;
            }
            let Some(news) = look_at(&project.config.folder.join(&target.out), kept) else { continue };
            has_new_stamps |= news;
            last.targets.push(report(target, kept));
        }
        if has_new_stamps {
            cache.write(&record);
        }
        Some(last)
    }

    /// Whether none of `targets` needs to be made again.
    #[must_use]
    pub fn has_all(&self, targets: &[TargetConfig]) -> bool {
        targets.len() == self.targets.len()
    }

    /// What people were told of the spec.
    #[must_use]
    pub fn report(&self) -> SpecReport<'_> {
        SpecReport { sources: &self.sources, findings: &self.findings, clauses: self.clauses }
    }
}

/// Notes what a build of `project` left, for the next one. Targets that it did not make, and that are made
/// from the same spec, stay noted.
pub fn note_build(
    project: &Project,
    targets: &[TargetConfig],
    compilation: &Compilation,
    reports: &[TargetReport],
) {
    let Some(cache) = Cache::of(&project.config) else { return };
    let spec = compilation.report();
    if spec.count(Severity::Error) > 0 {
        return;
    }
    let inputs = inputs::of_spec(&project.config, spec.sources);
    let old = cache.read().filter(|old| old.inputs == inputs);
    let mut kept = old.map(|old| old.targets).unwrap_or_default();
    for report in reports {
        let target = targets.iter().find(|target| target.name == report.name);
        match target.and_then(|target| left_by(target, report)) {
            Some(left) => kept.insert(report.name.clone(), left),
            None => kept.remove(&report.name),
        };
    }
    let findings = spec.findings.iter().map(record::Finding::from).collect();
    cache.write(&Record { inputs, clauses: spec.clauses, findings, targets: kept });
}

/// A target as a build left it; `None` when the next one must look at it again.
fn left_by(target: &TargetConfig, report: &TargetReport) -> Option<Target> {
    let inputs = inputs::of_target(target)?;
    let written = report.result.as_ref().ok()?;
    if !written.notes.is_empty() || written.count(FileChange::Orphan) > 0 {
        return None;
    }
    let is_edited = |change: FileChange| matches!(change, FileChange::KeepEdited | FileChange::Merge);
    let is_there = |(_, change): &&(OutputPath, FileChange)| *change != FileChange::Remove;
    let outputs = written.changes.iter().filter(is_there);
    let content = |(path, hash): &(String, ContentHash)| Content {
        path: path.clone(),
        hash: hash.clone(),
        stamp: None,
    };
    Some(Target {
        inputs,
        findings: report.diagnostics.iter().map(record::TargetFinding::from).collect(),
        outputs: outputs.map(|(path, change)| (path.clone(), is_edited(*change))).collect(),
        contents: written.holds.iter().map(content).collect(),
    })
}

/// Whether stamps were taken of files that had none; `None` when a file is not as it was left.
fn look_at(root: &Path, target: &mut Target) -> Option<bool> {
    if is_interrupted(root) {
        return None;
    }
    let is_new = |content: &mut Content| is_new_stamp(root, content);
    target.contents.par_iter_mut().map(is_new).try_reduce(|| false, |a, b| Some(a || b))
}

fn is_new_stamp(root: &Path, content: &mut Content) -> Option<bool> {
    let path = root.join(&content.path);
    let now = SystemTime::now();
    let stamp = Stamp::of(&path)?;
    if content.stamp == Some(stamp) {
        return Some(false);
    }
    // The stamp is taken before the file is read, so that a change in between shows in the next one.
    if ContentHash::of(&fs::read(&path).ok()?) != content.hash {
        return None;
    }
    content.stamp = Some(stamp).filter(|stamp| stamp.is_settled(now));
    Some(content.stamp.is_some())
}

/// What became of a target that is as it was left.
fn report(target: &TargetConfig, kept: &Target) -> TargetReport {
    let change = |is_edited| if is_edited { FileChange::KeepEdited } else { FileChange::Keep };
    let outputs = kept.outputs.iter().cloned();
    let changes = outputs.map(|(path, is_edited)| (path, change(is_edited))).collect();
    TargetReport {
        name: target.name.clone(),
        out: target.out.clone(),
        diagnostics: kept.findings.iter().cloned().map(Into::into).collect(),
        result: Ok(WriteReport { changes, ..WriteReport::default() }),
    }
}

/// The cache of a project on its disk.
struct Cache {
    folder: PathBuf,
    /// What writes and reads it.
    tool: String,
}

impl Cache {
    fn of(config: &Config) -> Option<Self> {
        Some(Self { folder: config.folder.join(&config.out).join(FOLDER), tool: inputs::of_tool()? })
    }

    fn read(&self) -> Option<Record> {
        Record::parse(&fs::read(self.folder.join(FILE)).ok()?, &self.tool)
    }

    /// Writes the record, unless the disk refuses, or the folder is a link that leads elsewhere.
    fn write(&self, record: &Record) {
        let is_folder = |path: &Path| path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        let has_folder = is_folder(&self.folder) || fs::create_dir_all(&self.folder).is_ok();
        if !has_folder || !is_folder(&self.folder) {
            return;
        }
        let is_ignored = self.folder.join(GIT_IGNORE).exists() || self.replace(GIT_IGNORE, b"*\n").is_ok();
        if is_ignored {
            let _ = self.replace(FILE, &record.to_bytes(&self.tool));
        }
    }

    /// Replaces a file of the cache. What is written beside it has one name, so that a build which is killed
    /// leaves no more than one behind; of two builds at one time, one lets the other do it.
    fn replace(&self, name: &str, content: &[u8]) -> std::io::Result<()> {
        let new = self.folder.join(NEW);
        let _ = fs::remove_file(&new);
        File::create_new(&new)?.write_all(content)?;
        fs::rename(&new, self.folder.join(name))
    }
}
