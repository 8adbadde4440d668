//! The sources of a project that say something about its spec: those that version control does not ignore, looked
//! through with ripgrep's own crates, and read where there is something to read.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use grep_regex::{RegexMatcher, RegexMatcherBuilder};
use grep_searcher::{BinaryDetection, Searcher, SearcherBuilder, Sink, SinkMatch};
use ignore::{DirEntry, WalkBuilder, WalkState};
use rayon::prelude::*;

use super::project::Project;
use crate::analysis::Trace;
use crate::base::{Source, SourceMap, SpecPath};
use crate::bindings::{self, SourceBindings};

/// What the sources of a project say.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The sources that say something, by path.
    pub bindings: Vec<SourceBindings>,
    /// The paths of all files of code, sorted, below the project's folder.
    pub code: Vec<String>,
}

/// Sources that cannot be looked through.
#[derive(Debug, thiserror::Error)]
pub enum SourcesError {
    /// A file or folder that was named is not there, or may not be read.
    #[error("`{}` cannot be read: {error}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// A longer source was written by no person.
const MOST_BYTES: u64 = 16 << 20;

/// Looks through the files at and below `roots`, whose paths are given below `folder`. What cannot be read below a
/// root is left out.
///
/// # Errors
/// When a root is not there.
pub fn read_sources(folder: &Path, roots: &[PathBuf]) -> Result<Sources, SourcesError> {
    for root in roots {
        fs::metadata(root).map_err(|error| SourcesError::Unreadable { path: root.clone(), error })?;
    }
    let files = files(folder, roots);
    let matcher = matcher();
    let bindings = files.par_iter().map_init(
        || (searcher(), Vec::new()),
        |(searcher, buffer), (name, path)| source(matcher.as_ref(), searcher, buffer, (name, path)),
    );
    let bindings: Vec<SourceBindings> = bindings.flatten().collect();
    let code = files.into_iter().map(|(name, _)| name).filter(|name| bindings::is_code(name)).collect();
    Ok(Sources { bindings, code })
}

/// The texts that findings of a trace point into, by their paths below the project's folder.
#[must_use]
pub fn source_texts(project: &Project, spec: &SourceMap, trace: &Trace) -> SourceMap {
    let prefix = project.prefix();
    let mut texts = SourceMap::default();
    for source in spec.iter() {
        if let Ok(path) = SpecPath::new(&format!("{prefix}{}", source.path())) {
            texts.insert(Source::new(path, source.text()));
        }
    }
    for path in trace.places() {
        let text = fs::read(project.config.folder.join(path)).unwrap_or_default();
        if let Ok(path) = SpecPath::new(path) {
            texts.insert(Source::new(path, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    for path in trace.unbound_code.iter().filter_map(|path| SpecPath::new(path).ok()) {
        texts.insert(Source::new(path, ""));
    }
    texts
}

/// The sources with their names below `folder`, each once, by name.
fn files(folder: &Path, roots: &[PathBuf]) -> Vec<(String, PathBuf)> {
    let Some((first, others)) = roots.split_first() else { return Vec::new() };
    let mut walk = WalkBuilder::new(first);
    for root in others {
        walk.add(root);
    }
    walk.require_git(false).filter_entry(|entry| entry.file_name() != "node_modules");
    let found = Mutex::new(Vec::new());
    walk.build_parallel().run(|| {
        Box::new(|entry| {
            if let Some(file) = entry.ok().and_then(|entry| named(folder, &entry))
                && let Ok(mut found) = found.lock()
            {
                found.push(file);
            }
            WalkState::Continue
        })
    });
    let mut files = found.into_inner().unwrap_or_default();
    files.sort();
    files.dedup();
    files
}

/// A source with its name.
fn named(folder: &Path, entry: &DirEntry) -> Option<(String, PathBuf)> {
    let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
    let is_named = is_file && entry.file_name().to_str().is_some_and(bindings::is_source);
    let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
    let parts: Vec<&str> =
        below.iter().filter_map(|part| part.to_str()).filter(|part| *part != ".").collect();
    is_named.then(|| (parts.join("/"), entry.path().to_owned()))
}

/// What a source says; nothing when there is nothing to read in it.
fn source(
    matcher: Option<&RegexMatcher>,
    searcher: &mut Searcher,
    buffer: &mut Vec<u8>,
    (name, path): (&str, &Path),
) -> Option<SourceBindings> {
    buffer.clear();
    File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(buffer)).ok()?;
    // Files of tests may hold functions that assert for others, whatever they are called.
    if let Some(matcher) = matcher.filter(|_| !bindings::is_test_file(name)) {
        let mut found = Found(false);
        searcher.search_slice(matcher, buffer, &mut found).ok()?;
        if !found.0 {
            return None;
        }
    }
    let source = bindings::read(name, &String::from_utf8_lossy(buffer));
    let says_something = !source.tests.is_empty() || !source.marks.is_empty() || !source.functions.is_empty();
    says_something.then_some(source)
}

/// What is looked for; without it all sources are read.
fn matcher() -> Option<RegexMatcher> {
    RegexMatcherBuilder::new().multi_line(true).line_terminator(Some(b'\n')).build(bindings::PATTERN).ok()
}

fn searcher() -> Searcher {
    SearcherBuilder::new().line_number(false).binary_detection(BinaryDetection::quit(0)).build()
}

/// Whether there was a line that matches; the first is enough.
struct Found(bool);

impl Sink for Found {
    type Error = io::Error;

    fn matched(&mut self, _: &Searcher, _: &SinkMatch<'_>) -> Result<bool, io::Error> {
        self.0 = true;
        Ok(false)
    }
}
