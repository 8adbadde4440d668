//! The words of a leaf block: raw, as people read them, and the way back to the source.

use std::borrow::Cow;
use std::ops::Range;

use super::label::{LabelMark, find_label_marks};
use crate::base::{Segments, Source, Span, holds_pair};
use crate::ir::Text;
use crate::syntax::{BlockIndex, BlockKind, Document, Inline, InlineKind, LeafText, decoded};

/// A leaf block's text and inlines. Raw offsets count bytes of [`Leaf::raw`].
pub(in crate::ir) struct Leaf<'a> {
    source: &'a Source,
    text: LeafText<'a>,
    /// The block's inlines, each before its children.
    pub(in crate::ir) inlines: &'a [Inline],
    /// The raw ranges of `[^name]` without a definition, which a Markdown parser takes for text.
    footnote_marks: Vec<Range<usize>>,
    label_marks: Vec<LabelMark>,
}

/// A code span of a leaf.
pub(in crate::ir) struct CodeSpan {
    /// Raw range, backticks included.
    pub(in crate::ir) raw: Range<usize>,
    /// The bytes between the backticks, trimmed.
    pub(in crate::ir) content: Span,
}

impl<'a> Leaf<'a> {
    /// The leaf at `block`; `has_marks` when `[^` stands somewhere in the file.
    pub(super) fn new(
        source: &'a Source,
        document: &'a Document,
        block: BlockIndex,
        has_marks: bool,
    ) -> Self {
        let text = LeafText::new(source.text(), document, block);
        let inlines = document.inlines(block);
        let mut leaf = Self { source, text, inlines, footnote_marks: Vec::new(), label_marks: Vec::new() };
        if has_marks {
            leaf.footnote_marks = leaf.find_footnote_marks();
        }
        if matches!(document.block(block).kind, BlockKind::Paragraph) {
            leaf.label_marks = find_label_marks(&leaf);
        }
        leaf
    }

    /// The labels that open lines of a paragraph, whether or not their words are known, in order.
    pub(in crate::ir) fn label_marks(&self) -> &[LabelMark] {
        &self.label_marks
    }

    /// The label that the paragraph begins with.
    pub(in crate::ir) fn opening_label(&self) -> Option<&LabelMark> {
        self.label_marks.first().filter(|label| label.mark.start == 0)
    }

    /// The raw ranges of the footnote marks `[^name]` that nothing defines, in order.
    pub(in crate::ir) fn footnote_marks(&self) -> &[Range<usize>] {
        &self.footnote_marks
    }

    fn find_footnote_marks(&self) -> Vec<Range<usize>> {
        let raw = self.raw();
        let mut marks = Vec::new();
        if !holds_pair(raw, *b"[^") {
            return marks;
        }
        let mut at = 0;
        while let Some(start) = raw[at..].find("[^").map(|offset| at + offset) {
            at = start + "[^".len();
            let Some(length) = raw[at..].find(|next: char| next == ']' || next.is_whitespace()) else {
                break;
            };
            let end = at + length + 1;
            let is_mark = length > 0 && raw[at + length..].starts_with(']') && !raw[..start].ends_with('\\');
            if is_mark && self.is_text(start) {
                marks.push(start..end);
            }
        }
        marks
    }

    /// Whether the byte at a raw offset is plain text, not code, HTML or a mark with a definition.
    pub(in crate::ir) fn is_text(&self, raw: usize) -> bool {
        self.inlines.get(self.first_inline(raw)).is_none_or(|inline| {
            matches!(inline.kind, InlineKind::Text { .. }) || !self.raw_range(inline.span).contains(&raw)
        })
    }

    /// The source bytes, lines joined by LF, without what belongs to containers.
    pub(in crate::ir) fn raw(&self) -> &str {
        &self.text.raw
    }

    /// The source span of a raw range, gaps included.
    pub(in crate::ir) fn span(&self, raw: Range<usize>) -> Span {
        self.text.source_span(raw)
    }

    /// The source bytes of a raw range, line by line.
    pub(in crate::ir) fn segments(&self, raw: Range<usize>) -> Segments {
        self.text.source_segments(raw)
    }

    /// The raw range of a source span that lies in this leaf.
    pub(in crate::ir) fn raw_range(&self, span: Span) -> Range<usize> {
        self.text.to_raw(span.start as usize)..self.text.to_raw(span.end as usize)
    }

    /// The raw offset of the source offset that ends something in this leaf.
    pub(in crate::ir) fn raw_end(&self, source_end: u32) -> usize {
        self.text.to_raw(source_end as usize)
    }

    /// The raw ranges of the lines.
    pub(in crate::ir) fn lines(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut start = 0;
        self.raw().split('\n').map(move |line| {
            let range = start..start + line.len();
            start = range.end + 1;
            range
        })
    }

    /// The text of a raw range, trimmed.
    pub(in crate::ir) fn text(&self, raw: Range<usize>) -> Text {
        let raw = self.trim(raw);
        let segments = self.text.source_segments(raw.clone());
        if let (true, [line]) = (self.reads_as_written(&raw), &*segments) {
            return Text { plain: self.source.shared(*line), markdown: None, segments };
        }
        let mut plain = self.plain(raw.clone());
        // What ends in a footnote mark or a comment would end in the space before it.
        plain.truncate(plain.trim_end().len());
        let written = &self.raw()[raw.clone()];
        let markdown = (written != plain).then(|| self.in_one_line(raw));
        let markdown = markdown.filter(|markdown| *markdown != plain);
        Text { plain: plain.into(), markdown, segments }
    }

    /// Whether a raw range is one text without entities and footnote marks.
    fn reads_as_written(&self, raw: &Range<usize>) -> bool {
        let first = self.inlines.get(self.first_inline(raw.start));
        first.is_some_and(|inline| {
            let own = self.raw_range(inline.span);
            inline.kind == (InlineKind::Text { decoded: None })
                && own.start <= raw.start
                && raw.end <= own.end
                && !self.touches_footnote_mark(raw)
        })
    }

    /// The author's Markdown of a raw range with spaces for line breaks: what marks a break at the
    /// end of its line means something else within one.
    fn in_one_line(&self, raw: Range<usize>) -> String {
        let text = &self.raw()[raw.clone()];
        if !text.contains('\n') {
            return text.to_owned();
        }
        let mut line = String::with_capacity(text.len());
        let mut at = raw.start;
        let is_break =
            |inline: &&Inline| matches!(inline.kind, InlineKind::SoftBreak | InlineKind::HardBreak);
        let breaks = self.inlines[self.first_inline(raw.start)..].iter().filter(is_break);
        let breaks = breaks.map(|inline| self.raw_range(inline.span));
        for found in breaks.take_while(|found| found.start < raw.end) {
            if found.start >= at && found.end <= raw.end {
                line.push_str(&self.raw()[at..found.start]);
                line.push(' ');
                at = found.end;
            }
        }
        line.push_str(&self.raw()[at..raw.end]);
        line.replace('\n', " ")
    }

    /// The whole leaf as a text.
    pub(in crate::ir) fn whole(&self) -> Text {
        self.text(0..self.raw().len())
    }

    /// A raw range without white space at its ends.
    pub(in crate::ir) fn trim(&self, raw: Range<usize>) -> Range<usize> {
        let text = &self.raw()[raw.clone()];
        if let [first, .., last] = text.as_bytes()
            && first.is_ascii_graphic()
            && last.is_ascii_graphic()
        {
            return raw;
        }
        let start = raw.start + text.len() - text.trim_start().len();
        start..start + text.trim().len()
    }

    /// What people read in a raw range: entities decoded, code by its content, HTML and footnote
    /// marks gone, line breaks as spaces.
    pub(in crate::ir) fn plain(&self, raw: Range<usize>) -> String {
        let mut plain = String::with_capacity(raw.len());
        for inline in &self.inlines[self.first_inline(raw.start)..] {
            let own = self.raw_range(inline.span);
            if own.start >= raw.end {
                break;
            }
            let part = own.start.max(raw.start)..own.end.min(raw.end);
            plain.push_str(&self.plain_of(inline, &own, &part));
        }
        plain
    }

    /// Position of the first inline that can reach beyond the raw offset `start`: the last one
    /// without children that begins at or before it. Those before it end before `start`, or say
    /// nothing themselves.
    fn first_inline(&self, start: usize) -> usize {
        let after =
            self.inlines.partition_point(|inline| self.text.to_raw(inline.span.start as usize) <= start);
        self.inlines[..after].iter().rposition(says_something).unwrap_or(0)
    }

    /// What people read in the raw range `part` of one inline, whose raw range is `own`.
    pub(in crate::ir) fn plain_of(
        &self,
        inline: &'a Inline,
        own: &Range<usize>,
        part: &Range<usize>,
    ) -> Cow<'_, str> {
        let is_break = matches!(inline.kind, InlineKind::SoftBreak | InlineKind::HardBreak);
        // A break between lines has no bytes of its own in the source.
        if part.start > part.end || part.is_empty() && !is_break {
            return Cow::Borrowed("");
        }
        match &inline.kind {
            InlineKind::Text { .. } if self.touches_footnote_mark(part) => {
                Cow::Owned(self.without_marks(part))
            }
            InlineKind::Text { decoded: Some(decoded) } if own == part => Cow::Borrowed(decoded),
            InlineKind::Text { decoded: Some(_) } => Cow::Owned(decoded(&self.raw()[part.clone()])),
            InlineKind::Text { .. } => Cow::Borrowed(&self.raw()[part.clone()]),
            InlineKind::SoftBreak | InlineKind::HardBreak => Cow::Borrowed(" "),
            InlineKind::Code { content } => {
                let code = &self.raw()[self.trim(self.raw_range(*content))];
                if code.contains('\n') { Cow::Owned(code.replace('\n', " ")) } else { Cow::Borrowed(code) }
            }
            InlineKind::Html
            | InlineKind::FootnoteReference { .. }
            | InlineKind::Emphasis
            | InlineKind::Strong
            | InlineKind::Strikethrough
            | InlineKind::Link { .. }
            | InlineKind::Image { .. } => Cow::Borrowed(""),
        }
    }

    fn touches_footnote_mark(&self, part: &Range<usize>) -> bool {
        let next = self.footnote_marks.partition_point(|mark| mark.end <= part.start);
        self.footnote_marks.get(next).is_some_and(|mark| mark.start < part.end)
    }

    fn without_marks(&self, part: &Range<usize>) -> String {
        let mut text = String::with_capacity(part.len());
        let mut at = part.start;
        let first = self.footnote_marks.partition_point(|mark| mark.end <= part.start);
        for mark in self.footnote_marks[first..].iter().take_while(|mark| mark.start < part.end) {
            text.push_str(self.raw().get(at..mark.start).unwrap_or(""));
            at = mark.end.min(part.end);
        }
        text.push_str(&self.raw()[at..part.end]);
        text
    }

    /// The raw start of what people read of a code span.
    pub(in crate::ir) fn content_start(&self, inline: &Inline) -> Option<usize> {
        match inline.kind {
            InlineKind::Code { content } => Some(self.trim(self.raw_range(content)).start),
            _ => None,
        }
    }

    /// The code spans that lie in a raw range, in order.
    pub(in crate::ir) fn code_spans(&self, raw: Range<usize>) -> Vec<CodeSpan> {
        let spans = self.inlines.iter().filter_map(|inline| match inline.kind {
            InlineKind::Code { content } => {
                let own = self.raw_range(inline.span);
                let inside = raw.start <= own.start && own.end <= raw.end;
                inside.then(|| CodeSpan { raw: own, content: self.trimmed_source(content) })
            }
            _ => None,
        });
        spans.collect()
    }

    /// The code span that the leaf begins with.
    pub(in crate::ir) fn leading_code(&self) -> Option<CodeSpan> {
        let first = self.inlines.first()?;
        let whole = self.raw_range(first.span);
        let code = self.code_spans(whole).into_iter().next()?;
        (code.raw.start == 0).then_some(code)
    }

    fn trimmed_source(&self, span: Span) -> Span {
        let text = self.source.slice(span);
        let lead = text.len() - text.trim_start().len();
        span.within(lead..lead + text.trim().len())
    }
}

/// Whether an inline is made of bytes of its own, rather than of the inlines in it.
fn says_something(inline: &Inline) -> bool {
    match inline.kind {
        InlineKind::Text { .. }
        | InlineKind::SoftBreak
        | InlineKind::HardBreak
        | InlineKind::Code { .. }
        | InlineKind::Html
        | InlineKind::FootnoteReference { .. } => true,
        InlineKind::Emphasis
        | InlineKind::Strong
        | InlineKind::Strikethrough
        | InlineKind::Link { .. }
        | InlineKind::Image { .. } => false,
    }
}
