//! A text put together from lines of a source, and the way back to the source.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::{LineIndex, Span};

/// Lines of a source, each perhaps without an indentation, read as a text of their own.
///
/// The whole file without its byte order mark and front matter is one; so is the body of a
/// `!!!` block, whose indentation would make it a code block.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// The source bytes of each line, without line endings.
    lines: Vec<Span>,
    /// Whether the lines are whole, so that the text is one slice of the source.
    whole: bool,
}

/// Bytes to put in place of the rest of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filler {
    /// Bytes of the line that stay.
    pub(super) keep: usize,
    /// What stands for each byte of the rest.
    pub(super) byte: char,
}

impl Fragment {
    /// The fragment of these lines.
    #[must_use]
    pub fn new(lines: Vec<Span>) -> Self {
        Self { lines, whole: false }
    }

    /// All lines of `text` from the byte `start` on.
    #[must_use]
    pub fn from_offset(text: &str, index: &LineIndex, start: usize) -> Self {
        let first = index.line_of(start);
        let lines = (first..=index.len()).map(|line| {
            let span = index.line_span(text, line);
            Span::new((span.start as usize).max(start), span.end as usize)
        });
        Self { lines: lines.collect(), whole: true }
    }

    /// The text, with fillers in some lines (from 1). Each line keeps its length.
    pub(super) fn text<'s>(&self, source: &'s str, fillers: &BTreeMap<usize, Filler>) -> Cow<'s, str> {
        let (Some(first), Some(last)) = (self.lines.first(), self.lines.last()) else { return "".into() };
        if self.whole && fillers.is_empty() {
            return source[first.start as usize..last.end as usize].into();
        }
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.len() + 2).sum());
        for (at, line) in self.lines.iter().enumerate() {
            if at > 0 {
                let gap = self.lines[at - 1].end as usize..line.start as usize;
                text.push_str(if self.whole { &source[gap] } else { "\n" });
            }
            let slice = &source[line.range()];
            match fillers.get(&(at + 1)) {
                Some(filler) => fill(&mut text, slice, *filler),
                None => text.push_str(slice),
            }
        }
        text.into()
    }

    /// The source bytes of `line` (from 1); past the end, the empty span after the last line.
    #[must_use]
    pub fn line(&self, line: usize) -> Span {
        let last = self.lines.last().copied().unwrap_or_default();
        self.lines.get(line.wrapping_sub(1)).copied().unwrap_or(Span::at(last.end as usize))
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[Span] {
        &self.lines
    }

    /// Number of lines.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is no line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The source offset of `column` (bytes from 1, may lie one past the end) in `line` (from 1).
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let span = self.line(line);
        (span.start as usize + column.saturating_sub(1)).min(span.end as usize)
    }
}

fn fill(text: &mut String, line: &str, filler: Filler) {
    let kept = line.get(..filler.keep).unwrap_or("");
    text.push_str(kept);
    text.extend(std::iter::repeat_n(filler.byte, line.len() - kept.len()));
}
