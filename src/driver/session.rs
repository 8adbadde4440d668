//! One run over a spec root: read, parse, lower, assemble, check.

use rayon::prelude::*;

use super::backends::LaterCodes;
use crate::analysis::{self, Project};
use crate::base::{
    Code, Diagnostic, Limits, Place, Severity, Source, SourceMap, Span, SpecPath, World, WorldError, codes,
};
use crate::ir::{self, FileIr, Spec};
use crate::syntax;

codes! {
    /// A file of the spec cannot be read.
    ///
    /// It may lack read permission, or have gone away while it was being read.
    pub(super) UNREADABLE_FILE = "unreadable-file", Error;
    /// A file of the spec is larger than the limit (16 MiB by default).
    ///
    /// Such a file is data rather than a spec. Split it, exclude it in `specc.toml`, or raise
    /// `file-bytes` under `[limits]`.
    pub(super) FILE_TOO_LARGE = "file-too-large", Error;
    /// A file of the spec is not UTF-8.
    ///
    /// The message says which byte is the first that cannot be read. Most often the file was saved in an
    /// older encoding, or holds data rather than text. Save it as UTF-8, or exclude it in `specc.toml`.
    pub(super) NOT_UTF8 = "not-utf8", Error;
    /// A file has more findings than the limit (1,000 by default); the rest are not listed.
    ///
    /// It is as grave as the gravest that is not listed. Mend the listed ones, or raise
    /// `findings-per-file` under `[limits]` in `specc.toml`.
    pub(super) TOO_MANY_FINDINGS = "too-many-findings", Note;
}

/// The codes of this floor.
pub(super) static CODES: &[&Code] = &[&UNREADABLE_FILE, &FILE_TOO_LARGE, &NOT_UTF8, &TOO_MANY_FINDINGS];

/// What a run found.
#[derive(Clone, Debug, Default)]
pub struct Compilation {
    /// The sources, to show findings in.
    pub sources: SourceMap,
    /// The spec.
    pub spec: Spec,
    /// The findings, in the order of reports.
    pub findings: Vec<Diagnostic>,
}

impl Compilation {
    /// What people are told of the spec.
    #[must_use]
    pub fn report(&self) -> SpecReport<'_> {
        let clauses = self.spec.files.iter().map(|file| file.clauses.len()).sum();
        SpecReport { sources: &self.sources, findings: &self.findings, clauses }
    }
}

/// What people are told of a spec.
#[derive(Clone, Copy, Debug)]
pub struct SpecReport<'a> {
    /// The sources, to show findings in.
    pub sources: &'a SourceMap,
    /// The findings, in the order of reports.
    pub findings: &'a [Diagnostic],
    /// Number of clauses.
    pub clauses: usize,
}

impl SpecReport<'_> {
    /// Number of findings of `severity`.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// A spec root that cannot be compiled at all.
#[derive(Clone, Debug, thiserror::Error)]
pub enum LoadError {
    /// The root cannot be listed.
    #[error(transparent)]
    World(#[from] WorldError),
    /// There is no spec file in it.
    #[error("there is no `.md` file in `{0}`; write a spec there, or make one with `specc init`")]
    Empty(String),
}

/// What a run is told.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// Name and version.
    pub project: &'a Project,
    /// How much input is taken.
    pub limits: &'a Limits,
    /// The severity that the project gives a code; `None` silences it.
    pub severity_of: &'a (dyn Fn(&'static Code) -> Option<Severity> + Sync),
    /// The codes of findings that only a build gives.
    pub later: &'a LaterCodes,
    /// Called with the number of all files when one is done.
    pub on_file: &'a (dyn Fn(usize) + Sync),
}

/// Compiles all files of `world`, one on each core at a time.
///
/// # Errors
/// When the root cannot be listed, or holds no spec. A file that cannot be read is a finding.
pub fn compile(world: &dyn World, settings: &Settings<'_>) -> Result<Compilation, LoadError> {
    let paths = world.files()?;
    if paths.is_empty() {
        return Err(LoadError::Empty(world.name()));
    }
    let compiled: Vec<CompiledFile> = paths
        .par_iter()
        .map(|path| {
            let file = compile_file(world, path, settings.limits);
            (settings.on_file)(paths.len());
            file
        })
        .collect();
    let mut sources = SourceMap::default();
    let mut findings = Vec::new();
    let mut files = Vec::with_capacity(compiled.len());
    for file in compiled {
        sources.insert(file.source);
        findings.extend(file.findings);
        files.push(file.ir);
    }
    let (spec, unresolved) = analysis::assemble(settings.project, files);
    findings.extend(unresolved);
    findings.extend(check_spec(&spec));
    let findings = analysis::suppress(&spec.files, findings, &settings.later.among(&spec.files));
    let findings = report_list(findings, settings);
    Ok(Compilation { sources, spec, findings })
}

/// Runs the checks of the whole spec beside each other.
fn check_spec(spec: &Spec) -> Vec<Diagnostic> {
    let checks: Vec<_> = analysis::spec_checks(spec).collect();
    checks.par_iter().map(|check| check()).collect::<Vec<_>>().concat()
}

struct CompiledFile {
    source: Source,
    ir: FileIr,
    findings: Vec<Diagnostic>,
}

fn compile_file(world: &dyn World, path: &SpecPath, limits: &Limits) -> CompiledFile {
    let (source, unread) = read_source(world, path, limits);
    let (document, mut findings) = syntax::parse(&source, limits);
    let (ir, lowering) = ir::lower(&source, &document);
    findings.extend(lowering);
    findings.extend(analysis::check_file(&ir));
    findings.extend(unread);
    CompiledFile { source, ir, findings }
}

/// A file of the spec; an empty one, and why, when it cannot be read.
pub(super) fn read_source(
    world: &dyn World,
    path: &SpecPath,
    limits: &Limits,
) -> (Source, Option<Diagnostic>) {
    let (text, unread) = match read(world, path, limits) {
        Ok(text) => (text, None),
        Err(finding) => (String::new(), Some(*finding)),
    };
    (Source::new(path.clone(), text), unread)
}

fn read(world: &dyn World, path: &SpecPath, limits: &Limits) -> Result<String, Box<Diagnostic>> {
    let start = Place::new(path, Span::at(0));
    let unreadable = |error: WorldError| {
        let message = format!("`{path}` cannot be read: {}", error.reason);
        Box::new(Diagnostic::new(&UNREADABLE_FILE, start.clone(), message))
    };
    let size = world.size(path).map_err(unreadable)?;
    if size > limits.file_bytes as u64 {
        let message = format!("`{path}` has {size} bytes, more than {} that are read", limits.file_bytes);
        return Err(Box::new(
            Diagnostic::new(&FILE_TOO_LARGE, start, message)
                .help("Split it, exclude it, or raise `file-bytes` under `[limits]` in `specc.toml`."),
        ));
    }
    let bytes = world.read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let message = format!("`{path}` is not UTF-8: byte {at} cannot be read");
        Box::new(Diagnostic::new(&NOT_UTF8, start, message).help("Save the file as UTF-8."))
    })
}

/// Gives findings the project's severities, sorts them, and cuts what is past the limit of a file.
fn report_list(findings: Vec<Diagnostic>, settings: &Settings<'_>) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> =
        findings.into_iter().filter_map(|finding| weighed(finding, settings.severity_of)).collect();
    findings.sort_by(Diagnostic::report_order);
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for file in findings.chunk_by(|a, b| a.place.path == b.place.path) {
        let (listed, cut) = file.split_at(file.len().min(settings.limits.findings_per_file));
        kept.extend_from_slice(listed);
        if let Some(first) = cut.first() {
            let message = format!("{} more findings in `{}` are not listed", cut.len(), first.place.path);
            let worst = cut.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Note);
            kept.push(Diagnostic::new(&TOO_MANY_FINDINGS, first.place.clone(), message).severity(worst));
        }
    }
    kept
}

/// A severity that a check chose itself (a note where a warning is usual) follows the project's
/// only when the project says something else than the usual.
pub(super) fn weighed(
    finding: Diagnostic,
    severity_of: &dyn Fn(&'static Code) -> Option<Severity>,
) -> Option<Diagnostic> {
    let wanted = severity_of(finding.code)?;
    let severity = if wanted == finding.code.severity { finding.severity } else { wanted };
    Some(finding.severity(severity))
}
