//! A text put together from lines of a source, and the way back to the source.

use crate::base::{LineIndex, Span};

/// Lines of a source, each perhaps without an indentation, read as a text of their own.
///
/// The whole file without its byte order mark and front matter is one; so is the body of a
/// `!!!` block, whose indentation would make it a code block.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// The source bytes of each line, without line endings.
    lines: Vec<Span>,
}

impl Fragment {
    /// The fragment of these lines.
    #[must_use]
    pub fn new(lines: Vec<Span>) -> Self {
        Self { lines }
    }

    /// All lines of `text` from the byte `start` on.
    #[must_use]
    pub fn from_offset(text: &str, index: &LineIndex, start: usize) -> Self {
        let first = index.line_of(start);
        let lines = (first..=index.len()).map(|line| {
            let span = index.line_span(text, line);
            Span::new((span.start as usize).max(start), span.end as usize)
        });
        Self { lines: lines.collect() }
    }

    /// The text, its lines joined by LF.
    #[must_use]
    pub fn text(&self, source: &str) -> String {
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.len() + 1).sum());
        for (at, line) in self.lines.iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            text.push_str(&source[line.range()]);
        }
        text
    }

    /// The source bytes of `line` (from 1); past the end, the empty span after the last line.
    #[must_use]
    pub fn line(&self, line: usize) -> Span {
        let last = self.lines.last().copied().unwrap_or_default();
        self.lines.get(line.wrapping_sub(1)).copied().unwrap_or(Span::at(last.end as usize))
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
