//! Trials: a spec compiled once, and compiled again in other words as often as needed. Nothing is written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::super::build::{TargetError, emit};
use super::super::config::TargetConfig;
use super::super::session::{LoadError, read_source};
use super::edit::{Edit, applied, edits, place_of};
use super::made_up::{Manner, Original};
use super::place::{Place, places};
use super::shape::{Sameness, is_same};
use crate::analysis::{self, Project};
use crate::backend::OutputTree;
use crate::base::{Limits, Source, World};
use crate::ir::{self, FileIr, Spec};
use crate::syntax;

/// A spec that can be compiled again in other words.
pub struct Trials<'a> {
    project: &'a Project,
    limits: &'a Limits,
    pub(super) files: Vec<TrialFile>,
    /// The number of the first place of each file, and of all places.
    starts: Vec<usize>,
    /// The numbers of edits that are known to make other clauses by themselves.
    unfit: Mutex<BTreeSet<u32>>,
}

/// One file as it is written.
pub(super) struct TrialFile {
    pub(super) source: Source,
    pub(super) ir: FileIr,
    pub(super) places: Vec<Place>,
}

/// Edits of some files, by the file's position.
pub(super) type Edits = BTreeMap<usize, Vec<Edit>>;

/// The spec in other words: the files that differ from what is written, by position.
#[derive(Default)]
pub(super) struct Variant {
    files: BTreeMap<usize, (Vec<Edit>, FileIr)>,
}

impl Variant {
    /// Whether nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// All edits.
    pub(super) fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.files.values().flat_map(|(edits, _)| edits)
    }
}

impl<'a> Trials<'a> {
    /// Reads and compiles all files of `world`.
    ///
    /// # Errors
    /// When the root cannot be listed, or holds no spec.
    pub fn new(world: &dyn World, project: &'a Project, limits: &'a Limits) -> Result<Self, LoadError> {
        let mut paths = world.files()?;
        paths.sort();
        if paths.is_empty() {
            return Err(LoadError::Empty(world.name()));
        }
        let sources = paths.par_iter().map(|path| read_source(world, path, limits).0);
        let files: Vec<TrialFile> = sources.map(|source| TrialFile::new(source, limits)).collect();
        let mut starts = vec![0];
        for file in &files {
            starts.push(starts.last().copied().unwrap_or(0) + file.places.len());
        }
        Ok(Self { project, limits, files, starts, unfit: Mutex::default() })
    }

    /// Number of bytes of the whole spec.
    pub(super) fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.source.text().len()).sum()
    }

    /// Number of places of the whole spec.
    pub(super) fn place_count(&self) -> usize {
        self.starts.last().copied().unwrap_or(0)
    }

    /// The numbers of a file's places.
    pub(super) fn places_of(&self, file: usize) -> std::ops::Range<usize> {
        self.starts[file]..self.starts[file + 1]
    }

    /// The file and the place of a number below [`place_count`](Self::place_count).
    pub(super) fn place(&self, number: usize) -> (&TrialFile, &Place) {
        let file = self.file_of(number);
        (&self.files[file], &self.files[file].places[number - self.starts[file]])
    }

    pub(super) fn file_of(&self, number: usize) -> usize {
        self.starts.partition_point(|&start| start <= number).saturating_sub(1).min(self.files.len() - 1)
    }

    /// The edits that change these places, which are in order.
    pub(super) fn edits(&self, places: &[usize], manner: Manner) -> Edits {
        let files = places.chunk_by(|a, b| self.file_of(*a) == self.file_of(*b)).collect::<Vec<_>>();
        let each = files.into_par_iter().map(|places| {
            let own = places.iter().flat_map(|number| {
                let (file, place) = self.place(*number);
                edits(file.source.text(), (*number, place), manner)
            });
            (places.first().map_or(0, |first| self.file_of(*first)), own.collect())
        });
        each.collect()
    }

    /// The spec with as many of some edits as leave the shape of their files alone, looked for by halves.
    pub(super) fn variant(&self, edits: Edits, sameness: Sameness) -> Variant {
        let each = edits.into_par_iter().filter_map(|(file, mut edits)| {
            if sameness == Sameness::Outline {
                let unfit = self.unfit.lock().unwrap_or_else(PoisonError::into_inner);
                edits.retain(|edit| !unfit.contains(&edit.number));
            }
            let attempt = |edits: &[Edit]| {
                let ir = self.lowered(file, edits);
                let fits = is_same(&self.files[file].ir, &ir, sameness);
                if let (false, Sameness::Outline, [edit]) = (fits, sameness, edits) {
                    self.unfit.lock().unwrap_or_else(PoisonError::into_inner).insert(edit.number);
                }
                fits.then_some(ir)
            };
            Some((file, largest(edits, &attempt)?))
        });
        Variant { files: each.collect() }
    }

    /// The spec of a variant.
    pub(super) fn spec(&self, variant: &Variant) -> Spec {
        let files = self.files.iter().enumerate();
        let files = files.map(|(at, file)| match variant.files.get(&at) {
            Some((_, ir)) => ir.clone(),
            None => file.ir.clone(),
        });
        analysis::assemble_only(self.project, files.collect())
    }

    fn lowered(&self, file: usize, edits: &[Edit]) -> FileIr {
        let source = &self.files[file].source;
        let source = Source::new(source.path().clone(), applied(source.text(), edits));
        let (document, _) = syntax::parse(&source, self.limits);
        ir::lower(&source, &document).0
    }

    /// What stood where the made-up word of `number` stands.
    pub(super) fn original<'s>(&'s self, variant: &'s Variant, number: u32) -> Option<Original<'s>> {
        let file = self.file_of(place_of(number));
        let (own, _) = variant.files.get(&file)?;
        let edit = &own[own.binary_search_by_key(&number, |edit| edit.number).ok()?];
        Some(Original { word: self.files[file].source.slice(edit.span), spaced: edit.spaced })
    }
}

impl TrialFile {
    fn new(source: Source, limits: &Limits) -> Self {
        let (document, _) = syntax::parse(&source, limits);
        let (ir, _) = ir::lower(&source, &document);
        let places = places(&source, &document, &ir);
        Self { source, ir, places }
    }
}

/// What a target is made of: its files, before anything is written.
///
/// # Errors
/// When the backend makes nothing, or files that cannot stand together.
pub(super) fn output(spec: &Spec, target: &TargetConfig) -> Result<OutputTree, TargetError> {
    Ok(OutputTree::new(emit(spec, target)?.files)?)
}

/// As many of some edits as `attempt` succeeds with, and what it made of them. They are found by halves;
/// those that do not succeed alone are left out.
fn largest<T: Send>(
    mut edits: Vec<Edit>,
    attempt: &(dyn Fn(&[Edit]) -> Option<T> + Sync),
) -> Option<(Vec<Edit>, T)> {
    if edits.is_empty() {
        return None;
    }
    if let Some(made) = attempt(&edits) {
        return Some((edits, made));
    }
    if edits.len() == 1 {
        return None;
    }
    let right = edits.split_off(edits.len() / 2);
    let (left, right) = rayon::join(|| largest(edits, attempt), || largest(right, attempt));
    let both = match (&left, &right) {
        (Some((left, _)), Some((right, _))) => [left.as_slice(), right.as_slice()].concat(),
        _ => return left.or(right),
    };
    match attempt(&both) {
        Some(made) => Some((both, made)),
        None => left,
    }
}
