//! The raw text of a leaf block, its lines joined, with the way back to the source.

use std::borrow::Cow;

use super::{BlockIndex, Document};
use crate::base::Span;

/// A leaf block's source bytes with one `\n` between its lines and nothing of its containers.
#[derive(Clone, Debug)]
pub struct LeafText<'s> {
    /// The text; offsets into it are called raw.
    pub raw: Cow<'s, str>,
    /// For each line: its raw start and its source span.
    lines: Vec<(usize, Span)>,
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
        if let [line] = segments {
            return Self { raw: Cow::Borrowed(&source[line.range()]), lines: vec![(0, *line)] };
        }
        let mut raw = String::with_capacity(segments.iter().map(|line| line.len() + 1).sum());
        let mut lines = Vec::with_capacity(segments.len());
        for (at, segment) in segments.iter().enumerate() {
            if at > 0 && ends_line(source, segments[at - 1]) {
                raw.push('\n');
            }
            lines.push((raw.len(), *segment));
            raw.push_str(&source[segment.range()]);
        }
        Self { raw: Cow::Owned(raw), lines }
    }

    /// The source offset of a raw offset.
    #[must_use]
    pub fn to_source(&self, raw: usize) -> usize {
        let at = self.lines.partition_point(|&(start, _)| start <= raw).saturating_sub(1);
        match self.lines.get(at) {
            Some(&(start, span)) => (span.start as usize + raw - start).min(span.end as usize),
            None => 0,
        }
    }

    /// The raw offset of a source offset; one in a gap between lines is moved to the next line.
    #[must_use]
    pub fn to_raw(&self, offset: usize) -> usize {
        let at = self.lines.partition_point(|&(_, span)| (span.end as usize) < offset);
        match self.lines.get(at) {
            Some(&(start, span)) => start + offset.saturating_sub(span.start as usize),
            None => self.raw.len(),
        }
    }

    /// The source span from the first to the last byte of a raw range, gaps included.
    #[must_use]
    pub fn source_span(&self, raw: std::ops::Range<usize>) -> Span {
        Span::new(self.to_source(raw.start), self.end_to_source(raw.end))
    }

    /// The source bytes of a raw range, line by line.
    #[must_use]
    pub fn source_segments(&self, raw: std::ops::Range<usize>) -> Vec<Span> {
        let lines = self.lines.iter().filter_map(|&(start, span)| {
            let end = start + span.len();
            let (from, to) = (raw.start.max(start), raw.end.min(end));
            (from < to).then(|| span.within(from - start..to - start))
        });
        lines.collect()
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
        let at = self.lines.partition_point(|&(start, _)| start < raw).saturating_sub(1);
        match self.lines.get(at) {
            Some(&(start, span)) => (span.start as usize + raw.saturating_sub(start)).min(span.end as usize),
            None => 0,
        }
    }
}

/// Whether a line ends after the segment; if not, only the backslash of `\|` is left out there.
fn ends_line(source: &str, segment: Span) -> bool {
    !source[segment.end as usize..].starts_with("\\|")
}
