//! The raw text of a leaf block, its lines joined, with the way back to the source.

use std::borrow::Cow;
use std::ops::Range;

use super::{BlockIndex, Document};
use crate::base::{Segments, Span};

/// A leaf block's source bytes with one `\n` between its lines and nothing of its containers.
#[derive(Clone, Debug)]
pub struct LeafText<'s> {
    /// The text; offsets into it are called raw.
    pub raw: Cow<'s, str>,
    /// The first line; most leaves have no other, and cost no allocation.
    first: Span,
    /// For each further line: its raw start and its source span.
    rest: Vec<(usize, Span)>,
}

impl<'s> LeafText<'s> {
    /// The text of a leaf block of `document`, which was parsed from `source`.
    #[must_use]
    pub fn new(source: &'s str, document: &Document, block: BlockIndex) -> Self {
        Self::from_segments(source, document.segments(block))
    }

    /// The text of these source lines.
    #[must_use]
    pub fn from_segments(source: &'s str, segments: &[Span]) -> Self {
        let first = segments.first().copied().unwrap_or_default();
        if segments.len() < 2 {
            return Self { raw: Cow::Borrowed(&source[first.range()]), first, rest: Vec::new() };
        }
        let mut raw = String::with_capacity(segments.iter().map(|line| line.len() + 1).sum());
        raw.push_str(&source[first.range()]);
        let mut rest = Vec::with_capacity(segments.len() - 1);
        for pair in segments.windows(2) {
            if ends_line(source, pair[0]) {
                raw.push('\n');
            }
            rest.push((raw.len(), pair[1]));
            raw.push_str(&source[pair[1].range()]);
        }
        Self { raw: Cow::Owned(raw), first, rest }
    }

    /// The source offset of a raw offset.
    #[must_use]
    pub fn to_source(&self, raw: usize) -> usize {
        let (start, span) = self.line_before(self.rest.partition_point(|&(start, _)| start <= raw));
        (span.start as usize + raw - start).min(span.end as usize)
    }

    /// The raw offset of a source offset; one in a gap between lines is moved to the next line.
    #[must_use]
    pub fn to_raw(&self, offset: usize) -> usize {
        if offset <= self.first.end as usize {
            return offset.saturating_sub(self.first.start as usize);
        }
        let at = self.rest.partition_point(|&(_, span)| (span.end as usize) < offset);
        match self.rest.get(at) {
            Some(&(start, span)) => start + offset.saturating_sub(span.start as usize),
            None => self.raw.len(),
        }
    }

    /// The source span from the first to the last byte of a raw range, gaps included.
    #[must_use]
    pub fn source_span(&self, raw: Range<usize>) -> Span {
        if self.rest.is_empty() {
            let length = self.first.len();
            return self.first.within(raw.start.min(length)..raw.end.min(length));
        }
        Span::new(self.to_source(raw.start), self.end_to_source(raw.end))
    }

    /// The source bytes of a raw range, line by line.
    #[must_use]
    pub fn source_segments(&self, raw: Range<usize>) -> Segments {
        self.segments_within(raw).collect()
    }

    /// Like [`source_segments`](Self::source_segments), one after the other.
    pub(super) fn segments_within(&self, raw: Range<usize>) -> impl Iterator<Item = Span> + '_ {
        let lines = std::iter::once((0, self.first)).chain(self.rest.iter().copied());
        lines.filter_map(move |(start, span)| {
            let (from, to) = (raw.start.max(start), raw.end.min(start + span.len()));
            (from < to).then(|| span.within(from - start..to - start))
        })
    }

    /// The bytes of the line ending after the source offset `line_end`.
    #[must_use]
    pub(super) fn line_ending(source: &str, line_end: usize) -> Span {
        let rest = &source[line_end..];
        let length = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
        Span::new(line_end, line_end + length)
    }

    /// Like [`to_source`](Self::to_source) for the end of a range: the end of a line stays there.
    fn end_to_source(&self, raw: usize) -> usize {
        let (start, span) = self.line_before(self.rest.partition_point(|&(start, _)| start < raw));
        (span.start as usize + raw.saturating_sub(start)).min(span.end as usize)
    }

    /// The line before the further line `at`.
    fn line_before(&self, at: usize) -> (usize, Span) {
        at.checked_sub(1).and_then(|at| self.rest.get(at).copied()).unwrap_or((0, self.first))
    }
}

/// Whether a line ends after the segment; if not, only the backslash of `\|` is left out there.
fn ends_line(source: &str, segment: Span) -> bool {
    !source[segment.end as usize..].starts_with("\\|")
}
