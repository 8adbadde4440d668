//! Release notes: what each version adds, deprecates and removes.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::publication::published_files;
use super::options::Options;
use super::passage::{Passage, passage};
use super::pitch::{Phrase, Pitch};
use crate::analysis::{compare_versions, is_later};
use crate::ir::{Clause, ClauseId, ClauseKind, FileIr, Origin, Spec, Status};

/// The release notes, the newest version first.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub(super) struct ReleaseNotes {
    pub(super) versions: Vec<VersionNotes>,
}

/// What one version brings.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub(super) struct VersionNotes {
    /// Its number; none before the spec has one.
    pub(super) version: Option<String>,
    /// The day of its release.
    pub(super) date: Option<String>,
    pub(super) added: Vec<Entry>,
    pub(super) deprecated: Vec<Entry>,
    pub(super) removed: Vec<Entry>,
}

/// One thing that a version brings.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Entry {
    pub(super) clause: ClauseId,
    pub(super) title: String,
    /// What readers have of it.
    pub(super) benefits: Passage,
    /// The clauses that it covers, by kind and title.
    pub(super) covers: Vec<Cover>,
}

/// A covered clause.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Cover {
    /// The kind in words; none for a Section.
    kind: Option<&'static str>,
    title: String,
    /// Its page.
    url: Option<String>,
}

/// Which list of a version an entry stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Added,
    Deprecated,
    Removed,
}

impl ReleaseNotes {
    /// The notes of a spec.
    pub(super) fn new(spec: &Spec, pitches: &[Pitch<'_>], options: &Options) -> Self {
        let mut notes = Self::default();
        for pitch in pitches {
            let group = group_of(pitch.clause).unwrap_or(Group::Added);
            notes.add((version_of(spec, pitch.clause, group), group), feature_entry(pitch, options));
        }
        for clause in ended_clauses(spec) {
            let group = group_of(clause).unwrap_or(Group::Deprecated);
            notes.add((spec.version.clone(), group), clause_entry(clause));
        }
        notes.versions.sort_by(|a, b| newest_first(a.version.as_deref(), b.version.as_deref()));
        for version in notes.versions.iter_mut().filter(|own| own.version == spec.version) {
            version.date = options.date.as_ref().map(|day| day.as_str().to_owned());
        }
        notes
    }

    /// The notes of one version alone.
    pub(super) fn only(&self, version: Option<&str>) -> Self {
        let own = self.versions.iter().filter(|notes| notes.version.as_deref() == version);
        Self { versions: own.cloned().collect() }
    }

    /// The same notes with the first `count` entries only.
    pub(super) fn first(&self, count: usize) -> Self {
        let mut left = count;
        let mut versions = self.versions.clone();
        for entries in versions.iter_mut().flat_map(VersionNotes::groups_mut) {
            entries.truncate(left);
            left -= entries.len();
        }
        Self { versions }
    }

    /// All entries in the order of the page.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.versions
            .iter()
            .flat_map(|notes| notes.added.iter().chain(&notes.deprecated).chain(&notes.removed))
    }

    fn add(&mut self, (version, group): (Option<String>, Group), entry: Entry) {
        let at = self.versions.iter().position(|notes| notes.version == version).unwrap_or_else(|| {
            self.versions.push(VersionNotes { version, ..VersionNotes::default() });
            self.versions.len() - 1
        });
        let [added, deprecated, removed] = self.versions[at].groups_mut();
        match group {
            Group::Added => added.push(entry),
            Group::Deprecated => deprecated.push(entry),
            Group::Removed => removed.push(entry),
        }
    }
}

impl VersionNotes {
    fn groups_mut(&mut self) -> [&mut Vec<Entry>; 3] {
        [&mut self.added, &mut self.deprecated, &mut self.removed]
    }
}

fn newest_first(a: Option<&str>, b: Option<&str>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => compare_versions(b, a).then_with(|| b.cmp(a)),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}

/// The list that a clause's status asks for.
fn group_of(clause: &Clause) -> Option<Group> {
    match clause.facts.status.as_ref()?.value {
        Status::Deprecated => Some(Group::Deprecated),
        Status::Removed => Some(Group::Removed),
        _ => None,
    }
}

/// What is new came with its `since`; what ends ends in the version that is built.
fn version_of(spec: &Spec, clause: &Clause, group: Group) -> Option<String> {
    let since = clause.facts.since.as_ref().map(|since| since.value.clone());
    if group == Group::Added { since.or_else(|| spec.version.clone()) } else { spec.version.clone() }
}

/// Promises and interfaces that say of themselves that they are deprecated or removed.
fn ended_clauses(spec: &Spec) -> impl Iterator<Item = &Clause> {
    let clauses = published_files(spec).flat_map(|file| &file.clauses);
    clauses.filter(|clause| {
        let own = clause.facts.status.as_ref().is_some_and(|status| status.origin == Origin::Written);
        own && group_of(clause).is_some() && clause.kind.value.makes_promises() && !is_later(spec, clause)
    })
}

fn feature_entry(pitch: &Pitch<'_>, options: &Options) -> Entry {
    let covers = pitch.covered.iter().map(|&(file, clause)| cover(file, clause, options));
    Entry {
        clause: pitch.clause.id.clone(),
        title: pitch.headline().markdown,
        benefits: passage(pitch.benefits()),
        covers: covers.collect(),
    }
}

fn clause_entry(clause: &Clause) -> Entry {
    let title = Phrase::new(&clause.title).markdown;
    Entry { clause: clause.id.clone(), title, benefits: passage(Vec::new()), covers: Vec::new() }
}

fn cover(file: &FileIr, clause: &Clause, options: &Options) -> Cover {
    Cover {
        kind: clause.shown_kind().map(ClauseKind::as_str),
        title: Phrase::new(&clause.title).markdown,
        url: clause_url(file, clause, options),
    }
}

/// The address of a clause's page, when the options say where pages are.
pub(super) fn clause_url(file: &FileIr, clause: &Clause, options: &Options) -> Option<String> {
    let pattern = options.clause_url.as_ref()?.as_str();
    Some(pattern.replace("{file}", file.path.stem()).replace("{anchor}", &clause.anchor))
}
