//! The text of one file, and all of them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{LineColumn, LineIndex, SharedText, Span, SpecPath};

/// One file of a spec, as it was read.
#[derive(Clone, Debug)]
pub struct Source {
    path: SpecPath,
    text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl Source {
    /// A source from its path and text.
    #[must_use]
    pub fn new(path: SpecPath, text: impl Into<Arc<str>>) -> Self {
        Self { path, text: text.into(), lines: OnceLock::new() }
    }

    /// Path below the spec root.
    #[must_use]
    pub fn path(&self) -> &SpecPath {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes at `span`; empty when the span is not on character boundaries of this text.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Like [`slice`](Self::slice), kept without a copy.
    #[must_use]
    pub fn shared(&self, span: Span) -> SharedText {
        SharedText::of_run(&self.text, span.start, Span::at(span.len()).start)
    }

    /// Where its lines begin, computed when first asked for.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Line and column of a byte.
    #[must_use]
    pub fn position(&self, offset: u32) -> LineColumn {
        self.lines().position(&self.text, offset as usize)
    }
}

/// All sources of a run, by path.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    sources: BTreeMap<SpecPath, Source>,
}

impl SourceMap {
    /// Adds a source, or replaces the one of the same path.
    pub fn insert(&mut self, source: Source) {
        self.sources.insert(source.path.clone(), source);
    }

    /// The source of `path`.
    #[must_use]
    pub fn get(&self, path: &SpecPath) -> Option<&Source> {
        self.sources.get(path)
    }

    /// All sources, by path.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
    }

    /// Number of sources.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    /// Whether there is no source.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }
}

impl FromIterator<Source> for SourceMap {
    fn from_iter<I: IntoIterator<Item = Source>>(sources: I) -> Self {
        let mut map = Self::default();
        for source in sources {
            map.insert(source);
        }
        map
    }
}
