//! From a part of the spec to the lines of the outputs that come from it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::super::config::TargetConfig;
use super::TraceError;
use super::compare::{changed, counterpart, line_map, lines};
use super::edit::place_of;
use super::emission::Emission;
use super::made_up::Manner;
use super::place::clause_at;
use super::shape::Sameness;
use super::trials::{Trials, Variant, output};
use crate::analysis::named_clause;
use crate::backend::{OutputPath, OutputTree};
use crate::base::{Span, SpecPath};
use crate::ir::{Clause, ClauseId, FileIr, Spec};

/// Some bytes of one file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecPart {
    /// The file.
    pub path: SpecPath,
    /// The bytes.
    pub spans: Vec<Span>,
    /// The first line, from 1.
    pub line: usize,
    /// The clause that it stands in.
    pub clause: ClauseId,
    /// The words of the first line.
    pub words: String,
}

/// The lines of a target that come from a part of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetLines {
    /// The target's name.
    pub target: String,
    /// The lines, by path and number.
    pub lines: Vec<OutputLine>,
    /// Files in which two emissions of the same spec differ: of these nothing is known.
    pub unsteady: Vec<OutputPath>,
}

impl TargetLines {
    fn none(target: &TargetConfig) -> Self {
        Self { target: target.name.clone(), lines: Vec::new(), unsteady: Vec::new() }
    }
}

/// A line of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputLine {
    /// The file, below the target's folder.
    pub path: OutputPath,
    /// The line, from 1: on the disk, when it stands there, and else in the file as it would be made.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// Whether it stands on the disk.
    pub on_disk: bool,
}

/// The text of a file of a target on the disk, when it is there.
pub type DiskText<'d> = dyn Fn(&TargetConfig, &OutputPath) -> Option<String> + Sync + 'd;

/// The words of a clause, without those of the clauses in it. `name` is an id, a test id or an anchor.
///
/// # Errors
/// When no clause has that name.
pub fn part_of_clause(trials: &Trials<'_>, name: &str) -> Result<SpecPart, TraceError> {
    let files: Vec<&FileIr> = trials.files.iter().map(|file| &file.ir).collect();
    let (file, clause) = named_clause(&files, name)?;
    Ok(part(trials, &file.path, own_spans(file, clause), Some(clause.id.clone())))
}

/// A clause's bytes without those of the clauses in it.
fn own_spans(file: &FileIr, clause: &Clause) -> Vec<Span> {
    let inner = file.clauses.iter().filter(|other| other.depth == clause.depth + 1);
    let mut at = clause.span.start;
    let mut spans = Vec::new();
    for inner in inner.filter(|other| clause.span.contains(other.span)) {
        spans.push(Span { start: at, end: inner.span.start.max(at) });
        at = inner.span.end;
    }
    spans.push(Span { start: at, end: clause.span.end.max(at) });
    spans
}

/// The words of a line (from 1) of a file of the spec.
///
/// # Errors
/// When there is no such file, or no such line.
pub fn part_at_line(trials: &Trials<'_>, path: &SpecPath, line: usize) -> Result<SpecPart, TraceError> {
    let file = trials.files.iter().find(|file| file.source.path() == path);
    let file = file.ok_or_else(|| TraceError::NoSpecFile(path.clone()))?;
    let count = file.source.text().lines().count();
    if line == 0 || line > count {
        return Err(TraceError::PastTheEnd { path: path.to_string(), line, lines: count });
    }
    let span = file.source.lines().line_span(file.source.text(), line);
    Ok(part(trials, path, vec![span], None))
}

fn part(trials: &Trials<'_>, path: &SpecPath, spans: Vec<Span>, clause: Option<ClauseId>) -> SpecPart {
    let first = spans.first().copied().unwrap_or_default();
    let file = trials.files.iter().find(|file| file.source.path() == path);
    let (line, words, around) = file.map_or((1, String::new(), ClauseId::default()), |file| {
        let index = file.source.lines();
        let line = index.line_of(first.start as usize);
        let words = file.source.slice(index.line_span(file.source.text(), line)).trim().to_owned();
        let around = file.ir.clauses.get(clause_at(&file.ir, first).get());
        (line, words, around.map(|clause| clause.id.clone()).unwrap_or_default())
    });
    SpecPart { path: path.clone(), spans, line, clause: clause.unwrap_or(around), words }
}

/// The lines of each target that come from a part of the spec, or why that target cannot be made.
pub fn lines_from(
    trials: &Trials<'_>,
    targets: &[TargetConfig],
    part: &SpecPart,
    disk: &DiskText<'_>,
) -> Vec<Result<TargetLines, TraceError>> {
    let places = places_in(trials, part);
    if places.is_empty() {
        return targets.iter().map(|target| Ok(TargetLines::none(target))).collect();
    }
    let variants = variants(trials, &places);
    let spec = trials.spec(&Variant::default());
    let specs: Vec<Spec> = variants.par_iter().map(|variant| trials.spec(variant)).collect();
    let each = targets.par_iter().map(|target| {
        let emission = Emission::new(&spec, target)?;
        let mut found = Changes::new(&emission);
        // A backend that fails on made-up words says nothing; the other ways of changing them remain.
        let made: Vec<_> = specs.par_iter().map(|spec| output(spec, target).ok()).collect();
        for (variant, new) in variants.iter().zip(&made) {
            if let Some(new) = new {
                found.add(trials, variant, new);
            }
        }
        Ok(found.into_lines(target, disk))
    });
    each.collect()
}

/// The numbers of the places that a part touches.
fn places_in(trials: &Trials<'_>, part: &SpecPart) -> Vec<usize> {
    let file = trials.files.iter().position(|file| *file.source.path() == part.path);
    let numbers = file.map_or(0..0, |file| trials.places_of(file));
    let touches = |span: Span| part.spans.iter().any(|part| part.start < span.end && span.start < part.end);
    numbers.filter(|&number| touches(trials.place(number).1.span)).collect()
}

/// The ways in which places are changed. Where no change of a place leaves the shape alone, one that leaves
/// the clauses alone is made, apart from the others. Changed keys make other things of the words around them,
/// so they are changed that way only where nothing else is asked of.
fn variants(trials: &Trials<'_>, places: &[usize]) -> Vec<Variant> {
    let gentle = Manner::ALL.into_par_iter().map(|manner| {
        let edits = trials.edits(places, manner);
        trials.variant(edits, Sameness::Shape)
    });
    let mut variants: Vec<Variant> = gentle.collect();
    let edited: BTreeSet<usize> =
        variants.iter().flat_map(Variant::edits).map(|edit| place_of(edit.number)).collect();
    let only_keys = places.iter().all(|&place| trials.place(place).1.key);
    let is_stubborn = |place: &usize| !edited.contains(place) && (only_keys || !trials.place(*place).1.key);
    let stubborn: Vec<usize> = places.iter().copied().filter(is_stubborn).collect();
    for manner in [Manner::Append, Manner::ReplaceEarly] {
        variants.push(trials.variant(trials.edits(&stubborn, manner), Sameness::Outline));
    }
    variants.retain(|variant| !variant.is_empty());
    if variants.is_empty() {
        variants.push(trials.variant(trials.edits(places, Manner::Append), Sameness::None));
    }
    variants
}

/// The lines of a target that changed in some trial.
struct Changes<'t> {
    base: &'t OutputTree,
    unsteady: Vec<OutputPath>,
    changed: BTreeMap<&'t OutputPath, BTreeSet<usize>>,
}

impl<'t> Changes<'t> {
    fn new(emission: &'t Emission) -> Self {
        let base = &emission.tree;
        let unsteady = base.iter().filter(|file| !emission.is_steady(file));
        Self { base, unsteady: unsteady.map(|file| file.path.clone()).collect(), changed: BTreeMap::new() }
    }

    fn add(&mut self, trials: &Trials<'_>, variant: &Variant, new: &OutputTree) {
        let originals = |number| trials.original(variant, number);
        for file in self.base.iter().filter(|file| !self.unsteady.contains(&file.path)) {
            let now = counterpart(self.base, file, new, &originals).map_or("", |now| &now.content);
            let lines = changed(&file.content, now, &originals);
            if !lines.is_empty() {
                self.changed.entry(&file.path).or_default().extend(lines);
            }
        }
    }

    fn into_lines(self, target: &TargetConfig, disk: &DiskText<'_>) -> TargetLines {
        let files = self.changed.iter().filter_map(|(path, numbers)| Some((self.base.get(path)?, numbers)));
        let lines = files.flat_map(|(file, numbers)| {
            let texts = lines(&file.content);
            let on_disk = disk(target, &file.path).map(|disk| line_map(&file.content, &disk));
            let line = |&number: &usize| {
                let there = on_disk.as_ref().and_then(|map| map.get(number).copied().flatten());
                OutputLine {
                    path: file.path.clone(),
                    line: there.unwrap_or(number) + 1,
                    text: texts.get(number).copied().unwrap_or_default().to_owned(),
                    on_disk: there.is_some(),
                }
            };
            numbers.iter().map(line).collect::<Vec<_>>()
        });
        TargetLines { target: target.name.clone(), lines: lines.collect(), unsteady: self.unsteady }
    }
}
