//! From a line of an output to the places of the spec that it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::super::config::TargetConfig;
use super::compare::{Fate, counterpart, fate, line_map, lines};
use super::edit::place_of;
use super::emission::Emission;
use super::made_up::Manner;
use super::search::{Finds, Trial, Verdict, narrow, promote};
use super::shape::Sameness;
use super::trials::{TrialFile, Trials, Variant, output};
use super::{DiskFile, TraceError};
use crate::backend::{OutputFile, OutputPath, OutputTree, Provenance, TemplateLine, traced};
use crate::base::{SpecPath, nearest};
use crate::ir::{ClauseId, Spec};

/// What a line of an output comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineOrigin {
    /// The line.
    pub text: String,
    /// How it stands to what the target makes.
    pub standing: Standing,
    /// The lines of the spec that it comes from: those whose words it shows first, then those that it
    /// merely changes with, each in the spec's order. None when it comes from the template and the settings
    /// alone.
    pub sources: Vec<LineSource>,
    /// The lines of templates that it comes from, the innermost first; none when the backend makes the line
    /// without a template, and `None` when the backend has no templates, being a program.
    pub templates: Option<Vec<TemplateLine>>,
    /// Whether the search was ended before all places were tried.
    pub cut_short: bool,
    /// Whether two emissions of the same spec differ in this file, so that only what the backend itself
    /// says of the line is known.
    pub unsteady: bool,
}

/// How a line stands to what the target makes of the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The target makes it.
    Made,
    /// The target does not make it, and the file was edited since it was written: a person wrote it.
    ByPerson,
    /// The target does not make it any more, since the spec or the settings changed.
    Stale,
}

/// A line of the spec that a line of an output comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineSource {
    /// How the one follows from the other.
    pub role: SourceRole,
    /// The file.
    pub path: SpecPath,
    /// The line, from 1.
    pub line: usize,
    /// The clause that it stands in.
    pub clause: ClauseId,
    /// The words of the line.
    pub words: String,
}

/// How a line of an output follows from a line of the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceRole {
    /// Its words stand in the line.
    Shown,
    /// The line changes with it, without showing its words: a name, a hash, a link, a count.
    Decisive,
}

/// The sources of the line `line` (from 1) of a file that `target` makes. The line is one of `disk`, when
/// the file stands on the disk, and else one of the file as it would be made.
///
/// # Errors
/// When the target cannot be made, or makes no such file, or there is no such line.
pub fn line_origin(
    trials: &Trials<'_>,
    target: &TargetConfig,
    (path, line): (&OutputPath, usize),
    disk: Option<&DiskFile>,
) -> Result<LineOrigin, TraceError> {
    let spec = trials.spec(&Variant::default());
    let mut tracing = target.clone();
    let trace = traced(target.backend.as_ref()).map(|(backend, trace)| {
        tracing.backend = backend;
        trace
    });
    let emission = Emission::new(&spec, &tracing)?;
    let file = emission.tree.get(path).ok_or_else(|| not_made(target, &emission.tree, path))?;
    let shown = disk.map_or(file.content.as_str(), |disk| &disk.text);
    let text = line_of(shown, path, line)?.to_owned();
    let mut origin = LineOrigin {
        text,
        standing: Standing::Made,
        sources: Vec::new(),
        templates: None,
        cut_short: false,
        unsteady: !emission.is_steady(file),
    };
    let Some(line) = line_map(shown, &file.content)[line - 1] else {
        let edited = disk.is_some_and(|disk| disk.edited);
        origin.standing = if edited { Standing::ByPerson } else { Standing::Stale };
        return Ok(origin);
    };
    origin.templates = trace.map(|trace| trace.lines(&file.content, line));
    if origin.unsteady {
        origin.sources = declared(&spec, trials, file, line + 1);
        return Ok(origin);
    }
    let (sameness, left) = (Sameness::Outline, budget(trials));
    let mut trial = LineTrial { trials, target, tree: &emission.tree, file, line, sameness, left };
    let finds = search(&mut trial);
    origin.sources = sources(trials, &finds);
    origin.cut_short = finds.cut_short;
    Ok(origin)
}

fn line_of<'t>(text: &'t str, path: &OutputPath, line: usize) -> Result<&'t str, TraceError> {
    let lines = lines(text);
    let past = || TraceError::PastTheEnd { path: path.to_string(), line, lines: lines.len() };
    line.checked_sub(1).and_then(|at| lines.get(at)).copied().ok_or_else(past)
}

fn not_made(target: &TargetConfig, tree: &OutputTree, path: &OutputPath) -> TraceError {
    let made = tree.iter().map(|file| file.path.as_str());
    let near = nearest(path.as_str(), made).map(ToOwned::to_owned);
    TraceError::NotMade { target: target.name.clone(), path: path.to_string(), near }
}

/// Trials for one line: many for a spec of usual size, fewer for one whose trials take long.
fn budget(trials: &Trials<'_>) -> usize {
    const MOST: usize = 240;
    const LEAST: usize = 24;
    /// Bytes that may be compiled for one line.
    const BYTES: usize = 400_000_000;
    (BYTES / trials.bytes().max(1)).clamp(LEAST, MOST)
}

/// All places at once say whose words the line shows; then the others show what else it follows from.
fn search(trial: &mut LineTrial<'_>) -> Finds {
    let all: Vec<usize> = (0..trial.trials.place_count()).collect();
    let (keys, words): (Vec<usize>, Vec<usize>) =
        all.iter().partition(|&&place| trial.trials.place(place).1.key);
    let mut finds = Finds::default();
    // Words that the dialect takes for keys, and those without which clauses are others, change much around
    // them: they are asked last, and only for a line that nothing else explains.
    for (places, sameness) in [(words, Sameness::Outline), (keys, Sameness::Outline), (all, Sameness::None)] {
        let places = if sameness == Sameness::None { trial.unchangeable(&places) } else { places };
        trial.sameness = sameness;
        for manner in [Manner::Append, Manner::ReplaceEarly] {
            narrow(trial, &places, manner, &mut finds);
        }
        if !finds.shown.is_empty() || !finds.decisive.is_empty() {
            break;
        }
    }
    promote(trial, &mut finds);
    finds
}

/// Trials of one line of one file.
struct LineTrial<'t> {
    trials: &'t Trials<'t>,
    target: &'t TargetConfig,
    tree: &'t OutputTree,
    file: &'t OutputFile,
    /// From 0.
    line: usize,
    /// What changes of many places leave alone.
    sameness: Sameness,
    /// Trials that may still be made.
    left: usize,
}

impl LineTrial<'_> {
    /// Those of some places that cannot be changed without making other clauses.
    fn unchangeable(&self, places: &[usize]) -> Vec<usize> {
        let edits = self.trials.edits(places, Manner::Append);
        let variant = self.trials.variant(edits, Sameness::Outline);
        let changeable: BTreeSet<usize> = variant.edits().map(|edit| place_of(edit.number)).collect();
        places.iter().copied().filter(|place| !changeable.contains(place)).collect()
    }

    /// All these places in other words; a single one rather so that nothing but words changes.
    fn variant(&self, places: &[usize], manner: Manner) -> Variant {
        let edits = self.trials.edits(places, manner);
        if places.len() == 1 {
            let gentle = self.trials.variant(edits.clone(), Sameness::Shape);
            if !gentle.is_empty() {
                return gentle;
            }
        }
        self.trials.variant(edits, self.sameness)
    }
}

impl Trial for LineTrial<'_> {
    fn verdict(&mut self, places: &[usize], manner: Manner) -> Verdict {
        let Some(left) = self.left.checked_sub(1) else { return Verdict::Exhausted };
        let variant = self.variant(places, manner);
        if variant.is_empty() {
            return Verdict::Kept;
        }
        self.left = left;
        let Ok(tree) = output(&self.trials.spec(&variant), self.target) else { return Verdict::Failed };
        let originals = |number| self.trials.original(&variant, number);
        let Some(now) = counterpart(self.tree, self.file, &tree, &originals) else {
            return Verdict::Changed(Vec::new());
        };
        let numbers = |numbers: Vec<u32>| {
            let known = numbers.into_iter().filter(|&number| originals(number).is_some());
            known.map(place_of).collect::<BTreeSet<_>>().into_iter().collect()
        };
        match fate(&self.file.content, &now.content, self.line, &originals) {
            Fate::Kept => Verdict::Kept,
            Fate::Shows(shown) => Verdict::Shows(numbers(shown)),
            Fate::Changed(near) => Verdict::Changed(numbers(near)),
        }
    }
}

/// The lines of the spec that the found places stand in, one source each.
fn sources(trials: &Trials<'_>, finds: &Finds) -> Vec<LineSource> {
    let shown = finds.shown.iter().map(|place| (*place, SourceRole::Shown));
    let decisive = finds.decisive.iter().map(|place| (*place, SourceRole::Decisive));
    let mut by_line: BTreeMap<(SpecPath, usize), LineSource> = BTreeMap::new();
    for (place, role) in shown.chain(decisive) {
        let (file, place) = trials.place(place);
        let clause = file.ir.clauses.get(place.clause.get());
        let source = source(file, place.span.start as usize, role, clause.map(|clause| clause.id.clone()));
        by_line.entry((source.path.clone(), source.line)).or_insert(source);
    }
    let mut sources: Vec<LineSource> = by_line.into_values().collect();
    sources.sort();
    sources
}

fn source(file: &TrialFile, offset: usize, role: SourceRole, clause: Option<ClauseId>) -> LineSource {
    let index = file.source.lines();
    let line = index.line_of(offset);
    let words = file.source.slice(index.line_span(file.source.text(), line)).trim().to_owned();
    LineSource { role, path: file.source.path().clone(), line, clause: clause.unwrap_or_default(), words }
}

/// What the backend itself says of a line (from 1).
fn declared(spec: &Spec, trials: &Trials<'_>, file: &OutputFile, line: usize) -> Vec<LineSource> {
    let line = u32::try_from(line).unwrap_or(u32::MAX);
    let holds = |part: &&Provenance| (part.first_line..=part.last_line).contains(&line);
    let clauses = file.provenance.iter().filter(holds).filter_map(|part| {
        let (owner, clause) = spec.clauses().find(|(_, clause)| clause.id == part.clause)?;
        let file = trials.files.iter().find(|file| *file.source.path() == owner.path)?;
        Some(source(file, clause.head.start as usize, SourceRole::Decisive, Some(clause.id.clone())))
    });
    clauses.collect()
}
