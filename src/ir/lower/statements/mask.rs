//! What of a leaf's raw text is searched for keywords and sentence ends.

use std::ops::Range;

use super::super::leaf::Leaf;
use crate::base::Span;
use crate::syntax::{Inline, InlineKind};

/// What a byte of raw text is to a reader of sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// A word or punctuation.
    Visible,
    /// Kept but not searched: code, URLs, HTML, footnote marks, link targets, quotations, labels.
    Masked,
    /// A delimiter of emphasis, which is as if it were not there.
    Emphasis,
}

/// Pairs of marks between which words are quoted.
const QUOTATION_MARKS: [(char, char); 6] =
    [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('『', '』')];

/// A leaf's raw text with a mark for each byte.
pub(super) struct Prose<'l, 'a> {
    pub(super) leaf: &'l Leaf<'a>,
    marks: Vec<Mark>,
    /// Raw ranges that carry no statements: labels with their values, regions that are switched off.
    silent: Vec<Range<usize>>,
}

/// A character that is not part of an emphasis delimiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// As it stands.
    Char(char),
    /// Masked.
    Hidden,
}

impl<'l, 'a> Prose<'l, 'a> {
    /// Masks a leaf. `claimed` are source spans that carry no statements, in order.
    pub(super) fn new(leaf: &'l Leaf<'a>, claimed: &[Span]) -> Self {
        let mut prose = Self { leaf, marks: vec![Mark::Visible; leaf.raw().len()], silent: Vec::new() };
        for (at, inline) in leaf.inlines.iter().enumerate() {
            prose.mask_inline(inline, &leaf.inlines[at + 1..]);
        }
        prose.mask_all(leaf.footnote_marks().to_vec());
        prose.mask_quotations();
        prose.mask_claimed(claimed);
        prose
    }

    /// The raw text.
    pub(super) fn raw(&self) -> &str {
        self.leaf.raw()
    }

    /// Keeps a raw range out of the search.
    pub(super) fn mask(&mut self, raw: Range<usize>) {
        self.put(raw, Mark::Masked);
    }

    fn mask_all(&mut self, ranges: Vec<Range<usize>>) {
        for raw in ranges {
            self.mask(raw);
        }
    }

    /// Whether a whole raw range is visible.
    pub(super) fn is_visible(&self, raw: Range<usize>) -> bool {
        self.marks.get(raw).is_some_and(|marks| marks.iter().all(|&mark| mark == Mark::Visible))
    }

    /// Whether an ASCII letter or digit stands right before `at`.
    pub(super) fn goes_on_with_word(&self, at: usize) -> bool {
        at > 0 && self.marks[at - 1] == Mark::Visible && self.raw().as_bytes()[at - 1].is_ascii_alphanumeric()
    }

    /// The end of the run of visible ASCII letters that begins at `at`; `at` when there is none.
    pub(super) fn letters_end(&self, at: usize) -> usize {
        let letters = self.raw().as_bytes()[at..].iter().zip(&self.marks[at..]);
        let is_one = |&(byte, &mark): &(&u8, &Mark)| byte.is_ascii_alphabetic() && mark == Mark::Visible;
        at + letters.take_while(is_one).count()
    }

    /// The end of the run of masked bytes that begins at `at`; `at` when there is none.
    pub(super) fn masked_end(&self, at: usize) -> usize {
        at + self.marks[at..].iter().take_while(|&&mark| mark == Mark::Masked).count()
    }

    /// The first character at or after `at` that is no emphasis delimiter, with its raw range.
    pub(super) fn next(&self, at: usize) -> Option<(Range<usize>, Seen)> {
        // Delimiters of emphasis are bytes of their own.
        let delimiters = self.marks.get(at..)?.iter().take_while(|&&mark| mark == Mark::Emphasis);
        let start = at + delimiters.count();
        let next = self.raw().get(start..)?.chars().next()?;
        Some((start..start + next.len_utf8(), self.seen(start, next)))
    }

    /// The last character before `at` that is no emphasis delimiter, with its raw range.
    pub(super) fn previous(&self, at: usize) -> Option<(Range<usize>, Seen)> {
        let mut chars = self.raw().get(..at)?.char_indices().rev();
        let (start, last) = chars.find(|&(start, _)| self.marks[start] != Mark::Emphasis)?;
        Some((start..start + last.len_utf8(), self.seen(start, last)))
    }

    /// Moves `at` over white space and emphasis delimiters; tells whether there was white space.
    pub(super) fn skip_space(&self, mut at: usize) -> (usize, bool) {
        let mut any = false;
        while let Some((range, Seen::Char(next))) = self.next(at) {
            if !next.is_whitespace() {
                return (range.start, any);
            }
            any = true;
            at = range.end;
        }
        (at, any)
    }

    fn seen(&self, at: usize, character: char) -> Seen {
        if self.marks[at] == Mark::Masked { Seen::Hidden } else { Seen::Char(character) }
    }

    fn put(&mut self, raw: Range<usize>, mark: Mark) {
        let end = raw.end.min(self.marks.len());
        self.marks[raw.start.min(end)..end].fill(mark);
    }

    fn mask_inline(&mut self, inline: &Inline, following: &[Inline]) {
        if matches!(inline.kind, InlineKind::Text { .. }) {
            return;
        }
        let own = self.leaf.raw_range(inline.span);
        match &inline.kind {
            InlineKind::Code { .. }
            | InlineKind::Html
            | InlineKind::Image { .. }
            | InlineKind::FootnoteReference { .. }
            | InlineKind::Link { auto: true, .. } => self.put(own, Mark::Masked),
            InlineKind::Link { auto: false, .. } => {
                let inside = following.iter().take_while(|inner| inner.depth > inline.depth);
                let text_end = inside.map(|inner| inner.span.end).max();
                let text_end = text_end.map_or(own.start, |end| self.leaf.raw_end(end));
                // The bracket after the text stays, as the partner of the one before it.
                self.put((text_end + 1).min(own.end)..own.end, Mark::Masked);
            }
            InlineKind::Emphasis => self.put_delimiters(&own, 1),
            InlineKind::Strong => self.put_delimiters(&own, 2),
            InlineKind::Strikethrough => {
                let width = self.raw()[own.clone()].bytes().take_while(|&byte| byte == b'~').count();
                self.put_delimiters(&own, width);
            }
            InlineKind::Text { .. } | InlineKind::SoftBreak | InlineKind::HardBreak => {}
        }
    }

    fn put_delimiters(&mut self, own: &Range<usize>, width: usize) {
        if own.len() >= 2 * width {
            self.put(own.start..own.start + width, Mark::Emphasis);
            self.put(own.end - width..own.end, Mark::Emphasis);
        }
    }

    /// Balanced quotations, paired within the block.
    fn mask_quotations(&mut self) {
        let raw = self.raw();
        if raw.is_ascii() && memchr::memchr(b'"', raw.as_bytes()).is_none() {
            return;
        }
        for (open, close) in QUOTATION_MARKS {
            let mut found = Vec::new();
            let mut start = None;
            for (at, next) in self.raw().char_indices() {
                if self.marks[at] != Mark::Visible {
                    continue;
                }
                match start {
                    Some(from) if next == close => {
                        found.push(from..at + next.len_utf8());
                        start = None;
                    }
                    None if next == open => start = Some(at),
                    _ => {}
                }
            }
            self.mask_all(found);
        }
    }

    fn mask_claimed(&mut self, claimed: &[Span]) {
        let whole = self.leaf.span(0..self.raw().len());
        let first = claimed.partition_point(|span| span.end <= whole.start);
        for &span in claimed[first..].iter().take_while(|span| span.start < whole.end) {
            let range = self.leaf.raw_range(Span { start: span.start.max(whole.start), end: span.end });
            self.silent.push(range.start..range.end.min(self.raw().len()));
            self.mask(range);
        }
    }

    /// The parts of a raw range that may carry statements, trimmed.
    pub(super) fn without_silence(&self, raw: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut at = raw.start;
        let first = self.silent.partition_point(|silent| silent.end <= raw.start);
        for silent in self.silent[first..].iter().take_while(|silent| silent.start < raw.end) {
            parts.push(at..silent.start.max(at));
            at = at.max(silent.end);
        }
        parts.push(at..raw.end.max(at));
        parts.into_iter().map(|part| self.leaf.trim(part)).filter(|part| !part.is_empty()).collect()
    }
}
