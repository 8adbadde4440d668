//! Byte offsets to lines and columns, and back.

use super::Span;

/// A place as people name it. Both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}

/// Where each line of a source begins. A line ends at LF, CR LF or a lone CR, as in `CommonMark`.
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// Offset of the first byte of each line.
    starts: Vec<u32>,
}

impl LineIndex {
    /// Index of `text`, in one pass.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = Vec::with_capacity(bytes.len() / 40 + 1);
        starts.push(0);
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            let within_ending = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
            if !within_ending {
                starts.push(Span::at(at + 1).start);
            }
        }
        Self { starts }
    }

    /// Offset of the first byte of each line.
    #[must_use]
    pub fn starts(&self) -> &[u32] {
        &self.starts
    }

    /// Number of lines. A final line ending opens one more, empty, line.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is no line; never, since an empty text has one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Offset of the first byte of `line` (from 1); past the end, the last line's.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        let at = line.saturating_sub(1).min(self.starts.len() - 1);
        self.starts[at] as usize
    }

    /// The line (from 1) that holds the byte at `offset`.
    #[must_use]
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start as usize <= offset).max(1)
    }

    /// The bytes of `line` (from 1) of `text` without its line ending.
    #[must_use]
    pub fn line_span(&self, text: &str, line: usize) -> Span {
        let start = self.line_start(line);
        let end = self.starts.get(line).map_or(text.len(), |&next| next as usize);
        let ending = text.as_bytes()[start..end].iter().rev();
        Span::new(start, end - ending.take_while(|byte| matches!(byte, b'\n' | b'\r')).count())
    }

    /// Line and column of `offset`, which is moved down to a character boundary of `text`.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> LineColumn {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_of(offset);
        let column = text[self.line_start(line)..offset].chars().count() + 1;
        LineColumn { line, column }
    }
}
