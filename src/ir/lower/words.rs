//! A run of words as people read them, with the source bytes of each.

use std::ops::Range;

use super::leaf::Leaf;
use crate::base::Span;
use crate::ir::Text;
use crate::syntax::InlineKind;

/// Plain text, put together from parts of leaves, and the way back to the source.
#[derive(Default)]
pub(in crate::ir) struct Words {
    /// What people read, with single spaces for line breaks.
    pub(in crate::ir) plain: String,
    /// The source bytes behind each byte of `plain`.
    sources: Vec<Span>,
    /// The ranges of `plain` that are code.
    codes: Vec<Range<usize>>,
}

impl Words {
    /// What people read in a raw range of a leaf.
    pub(in crate::ir) fn of_leaf(leaf: &Leaf<'_>, raw: Range<usize>) -> Self {
        let mut words = Self::default();
        let raw = leaf.trim(raw);
        for inline in leaf.inlines {
            let own = leaf.raw_range(inline.span);
            let part = own.start.max(raw.start)..own.end.min(raw.end);
            let text = leaf.plain_of(inline, &own, &part);
            if text.is_empty() {
                continue;
            }
            let start = words.plain.len();
            let verbatim = leaf.content_start(inline).unwrap_or(part.start);
            let verbatim = verbatim..verbatim + text.len();
            if leaf.raw().get(verbatim.clone()) == Some(&*text) {
                words.push_verbatim(&text, leaf.span(verbatim));
            } else {
                words.push(&text, leaf.span(part));
            }
            if matches!(inline.kind, InlineKind::Code { .. }) {
                words.codes.push(start..words.plain.len());
            }
        }
        words
    }

    /// Adds a text; one that reads other than it is written points at its source as a whole.
    pub(in crate::ir) fn push_text(&mut self, text: &Text) {
        let span = text.span();
        if text.markdown.is_none() && span.len() == text.plain.len() {
            self.push_verbatim(&text.plain, span);
        } else {
            self.push(&text.plain, span);
        }
    }

    /// Adds words that stand for all of `span`.
    pub(in crate::ir) fn push(&mut self, words: &str, span: Span) {
        self.plain.push_str(words);
        self.sources.extend(std::iter::repeat_n(span, words.len()));
    }

    fn push_verbatim(&mut self, words: &str, span: Span) {
        self.plain.push_str(words);
        self.sources.extend((0..words.len()).map(|at| span.within(at..at + 1)));
    }

    /// The text of a range of `plain`, trimmed and with single spaces.
    pub(in crate::ir) fn text(&self, range: Range<usize>) -> String {
        self.plain[range].split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The source bytes of a range of `plain`, without white space at its ends.
    pub(in crate::ir) fn span(&self, range: Range<usize>) -> Span {
        let text = &self.plain[range.clone()];
        let start = range.start + text.len() - text.trim_start().len();
        let end = (range.start + text.trim_end().len()).max(start);
        match (self.sources.get(start), self.sources[start..end].last()) {
            (Some(first), Some(last)) => first.to(*last),
            (Some(next), None) => Span::at(next.start as usize),
            _ => Span::at(self.sources.last().map_or(0, |last| last.end as usize)),
        }
    }

    /// The source bytes of all of it.
    pub(in crate::ir) fn whole_span(&self) -> Span {
        self.span(0..self.plain.len())
    }

    /// Whether a range of `plain` stands in code.
    pub(in crate::ir) fn is_code(&self, range: &Range<usize>) -> bool {
        self.codes.iter().any(|code| code.start <= range.start && range.end <= code.end)
    }
}
