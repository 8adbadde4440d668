//! The words of a leaf block: raw, as people read them, and the way back to the source.

use std::borrow::Cow;
use std::ops::Range;

use crate::base::{Source, Span};
use crate::ir::Text;
use crate::syntax::{BlockIndex, Document, Inline, InlineKind, LeafText};

/// A leaf block's text and inlines. Raw offsets count bytes of [`Leaf::raw`].
pub(in crate::ir) struct Leaf<'a> {
    source: &'a Source,
    text: LeafText<'a>,
    /// The block's inlines, each before its children.
    pub(in crate::ir) inlines: &'a [Inline],
}

/// A code span of a leaf.
pub(in crate::ir) struct CodeSpan {
    /// Raw range, backticks included.
    pub(in crate::ir) raw: Range<usize>,
    /// The bytes between the backticks, trimmed.
    pub(in crate::ir) content: Span,
}

impl<'a> Leaf<'a> {
    /// The leaf at `block`.
    pub(in crate::ir) fn new(source: &'a Source, document: &'a Document, block: BlockIndex) -> Self {
        let text = LeafText::new(source.text(), document, block);
        Self { source, text, inlines: document.inlines(block) }
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
    pub(in crate::ir) fn segments(&self, raw: Range<usize>) -> Vec<Span> {
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
    pub(in crate::ir) fn lines(&self) -> Vec<Range<usize>> {
        let mut start = 0;
        let lines = self.raw().split('\n').map(|line| {
            let range = start..start + line.len();
            start = range.end + 1;
            range
        });
        lines.collect()
    }

    /// The text of a raw range, trimmed.
    pub(in crate::ir) fn text(&self, raw: Range<usize>) -> Text {
        let raw = self.trim(raw);
        let plain = self.plain(raw.clone());
        let markdown = self.raw()[raw.clone()].replace('\n', " ");
        let markdown = (markdown != plain).then_some(markdown);
        Text { plain, markdown, segments: self.text.source_segments(raw) }
    }

    /// The whole leaf as a text.
    pub(in crate::ir) fn whole(&self) -> Text {
        self.text(0..self.raw().len())
    }

    /// A raw range without white space at its ends.
    pub(in crate::ir) fn trim(&self, raw: Range<usize>) -> Range<usize> {
        let text = &self.raw()[raw.clone()];
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
        if part.start >= part.end {
            return Cow::Borrowed("");
        }
        match &inline.kind {
            InlineKind::Text { decoded: Some(decoded) } if own == part => Cow::Borrowed(decoded),
            InlineKind::Text { .. } => Cow::Borrowed(&self.raw()[part.clone()]),
            InlineKind::SoftBreak | InlineKind::HardBreak => Cow::Borrowed(" "),
            InlineKind::Code { content } => {
                let code = self.trim(self.raw_range(*content));
                Cow::Owned(self.raw()[code].replace('\n', " "))
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

    fn trimmed_source(&self, span: Span) -> Span {
        let text = self.source.slice(span);
        let lead = text.len() - text.trim_start().len();
        span.within(lead..lead + text.trim().len())
    }
}

/// Whether people read something of an inline itself, not only of those in it.
fn says_something(inline: &Inline) -> bool {
    matches!(
        inline.kind,
        InlineKind::Text { .. } | InlineKind::SoftBreak | InlineKind::HardBreak | InlineKind::Code { .. }
    )
}
