//! The words of an answer, with the way back to the source.

use std::ops::Range;

use super::super::{Answer, Turn};
use crate::base::Span;

/// The text of an answer: what its turns say, joined by line ends.
pub(super) struct Said<'a> {
    pub(super) text: String,
    /// For each turn, where it begins in `text`.
    turns: Vec<(usize, &'a Turn)>,
}

impl<'a> Said<'a> {
    pub(super) fn new(answer: &'a Answer) -> Self {
        let mut at = 0;
        let turns = answer.turns.iter().map(|turn| {
            let start = at;
            at += turn.text.value.len() + 1;
            (start, turn)
        });
        let turns = turns.collect();
        Self { text: answer.text(), turns }
    }

    /// The source span of a range of the text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let start = self.place(range.start).start;
        let last = range.end.saturating_sub(1).max(range.start);
        let end = self.place(last);
        // The place of the last byte ends after it, or with its line.
        Span { start, end: end.end.max(start) }
    }

    /// The source byte of an offset; the whole line when the source spells it otherwise.
    fn place(&self, offset: usize) -> Span {
        let at = self.turns.partition_point(|&(start, _)| start <= offset).saturating_sub(1);
        let Some(&(start, turn)) = self.turns.get(at) else { return Span::default() };
        let text = &turn.text.value;
        let offset = (offset - start).min(text.len());
        let before = &text.as_bytes()[..offset];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line = text[..line_start].lines().count();
        let line_len = text[line_start..].lines().next().map_or(0, str::len);
        match turn.lines.get(line) {
            Some(source) if source.len() == line_len => {
                source.within(offset - line_start..offset - line_start + 1)
            }
            Some(source) => *source,
            None => turn.text.span,
        }
    }
}
