//! What a line begins with, told from its bytes alone: marks of quotes and lists, and what then
//! stands there. The Markdown parser decides later what it really is; this is for limits.

/// A mark at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `>`
    Quote,
    /// `-`, `1.` and the like, with the column after it.
    Item {
        /// Column at which the content may begin.
        content: usize,
    },
}

/// The marks of a line, from left to right, each with its byte and column.
#[derive(Clone, Debug)]
pub(super) struct Marks<'l> {
    line: &'l [u8],
    /// Byte of what comes next.
    pub(super) at: usize,
    column: usize,
}

impl<'l> Marks<'l> {
    pub(super) fn new(line: &'l str) -> Self {
        let mut marks = Self { line: line.as_bytes(), at: 0, column: 0 };
        marks.skip_spaces();
        marks
    }

    /// Takes the next mark; with it the byte and the column at which it stands.
    pub(super) fn take(&mut self) -> Option<(Mark, usize, usize)> {
        let (at, column) = (self.at, self.column);
        let rest = &self.line[at..];
        if rest.first() == Some(&b'>') {
            self.advance(1);
            return Some((Mark::Quote, at, column));
        }
        let length = item_mark(rest)?;
        self.advance(length);
        Some((Mark::Item { content: column + length + 1 }, at, column))
    }

    fn advance(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
        self.skip_spaces();
    }

    fn skip_spaces(&mut self) {
        loop {
            match self.line.get(self.at) {
                Some(b' ') => self.column += 1,
                Some(b'\t') => self.column = (self.column / 4 + 1) * 4,
                _ => return,
            }
            self.at += 1;
        }
    }
}

/// The length of the list mark at the start of `rest`.
fn item_mark(rest: &[u8]) -> Option<usize> {
    let length = match rest.first()? {
        b'-' | b'*' | b'+' => 1,
        b'0'..=b'9' => {
            let digits = rest.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
            matches!(rest.get(digits), Some(b'.' | b')')).then_some(digits + 1).filter(|_| digits < 10)?
        }
        _ => return None,
    };
    matches!(rest.get(length), None | Some(b' ' | b'\t')).then_some(length)
}

/// Whether `text` may open or close a code fence.
pub(super) fn is_fence(text: &str) -> bool {
    text.starts_with("```") || text.starts_with("~~~")
}

/// Whether `text` has the form of the row under a table's header.
pub(super) fn is_delimiter_row(text: &str) -> bool {
    let plain = text.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'));
    plain && text.contains('|') && text.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_with_their_columns() {
        let mut marks = Marks::new("> -\t12) text");
        assert_eq!(marks.take(), Some((Mark::Quote, 0, 0)));
        assert_eq!(marks.take(), Some((Mark::Item { content: 4 }, 2, 2)));
        assert_eq!(marks.take(), Some((Mark::Item { content: 8 }, 4, 4)));
        assert_eq!(marks.take(), None);
        assert_eq!(marks.at, 8);
        assert_eq!(Marks::new("*emphasis*").take(), None);
        assert_eq!(Marks::new("1234567890. x").take(), None);
    }
}
