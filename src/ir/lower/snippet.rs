//! Source bytes handed to a small language, and the way back.

use std::borrow::Cow;
use std::ops::Range;

use super::leaf::Leaf;
use super::scope::Scope;
use crate::base::{Located, Span};

/// A text put together from pieces of the source: a cell without the `\` of its `\|`, a code span,
/// the lines of a label's value.
#[derive(Clone, Debug, Default)]
pub(in crate::ir) struct Snippet<'a> {
    /// What the language reads.
    pub(in crate::ir) text: Cow<'a, str>,
    /// For each piece: where it begins in the text, and its source bytes.
    pieces: Vec<(usize, Span)>,
    /// Whether all of it is known to stand in a code span, where Markdown takes no sign for its own.
    pub(in crate::ir) is_code: bool,
}

impl<'a> Snippet<'a> {
    /// A cell of a table: `\|` reads as `|`.
    pub(in crate::ir) fn of_cell(scope: &Scope<'a>, cell: Span) -> Self {
        let text = scope.source.slice(cell);
        if memchr::memchr(b'\\', text.as_bytes()).is_none() {
            return Self::of_span(scope, cell);
        }
        let mut pieces = Vec::new();
        let mut start = 0;
        for (at, _) in text.match_indices("\\|") {
            pieces.push(cell.within(start..at));
            start = at + 1;
        }
        pieces.push(cell.within(start..text.len()));
        Self::join(scope, &pieces, "")
    }

    /// The source bytes at `span`, as they stand.
    pub(in crate::ir) fn of_span(scope: &Scope<'a>, span: Span) -> Self {
        Self::join(scope, &[span], "")
    }

    /// A raw range of a leaf, its lines joined.
    pub(in crate::ir) fn of_leaf(scope: &Scope<'a>, leaf: &Leaf<'_>, raw: Range<usize>) -> Self {
        Self::join(scope, &leaf.segments(raw), "\n")
    }

    fn join(scope: &Scope<'a>, spans: &[Span], separator: &str) -> Self {
        let source = scope.source.text();
        if let [one] = spans {
            return Self {
                text: Cow::Borrowed(source.get(one.range()).unwrap_or("")),
                pieces: vec![(0, *one)],
                is_code: false,
            };
        }
        let mut text = String::new();
        let mut pieces = Vec::with_capacity(spans.len());
        for (at, &span) in spans.iter().enumerate() {
            if at > 0 {
                text.push_str(separator);
            }
            pieces.push((text.len(), span));
            text.push_str(source.get(span.range()).unwrap_or(""));
        }
        Self { text: Cow::Owned(text), pieces, is_code: false }
    }

    /// The same with a text of its own.
    pub(in crate::ir) fn into_owned(self) -> Snippet<'static> {
        Snippet { text: Cow::Owned(self.text.into_owned()), pieces: self.pieces, is_code: self.is_code }
    }

    /// The text at `range`.
    pub(in crate::ir) fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or("")
    }

    /// The source bytes of `range`, gaps included.
    pub(in crate::ir) fn span(&self, range: &Range<usize>) -> Span {
        if range.is_empty() {
            return Span::at(self.offset(range.start, |start| start < range.start));
        }
        let start = self.offset(range.start, |start| start <= range.start);
        Span::new(start, self.offset(range.end, |start| start < range.end))
    }

    /// The source bytes of the whole text.
    pub(in crate::ir) fn whole(&self) -> Span {
        self.span(&(0..self.text.len()))
    }

    /// The text at `range` with its place.
    pub(in crate::ir) fn located(&self, range: &Range<usize>) -> Located<String> {
        Located::written(self.slice(range).to_owned(), self.span(range))
    }

    /// The source offset of `at` in the last piece whose start is `before` it.
    fn offset(&self, at: usize, before: impl Fn(usize) -> bool) -> usize {
        let piece = self.pieces.partition_point(|&(start, _)| before(start)).saturating_sub(1);
        self.pieces.get(piece).map_or(0, |&(start, span)| {
            (span.start as usize + at.saturating_sub(start)).min(span.end as usize)
        })
    }
}
