//! A leaf of comrak's tree to segments and inlines.

use comrak::nodes::{AstNode, NodeValue};

use super::document::{BlockIndex, BlockKind, Document, Inline, InlineKind};
use super::inline_positions::InlineCursor;
use super::leaf_segments::{LeafPlace, content_start, is_table_preface, task_mark};
use super::leaf_text::LeafText;
use super::node_kinds::{inline_kind, is_inline_container};
use super::table_row::cell_segments;
use crate::base::Span;

/// Memory that one leaf after the other uses.
#[derive(Default)]
pub(super) struct Scratch {
    lines: Vec<Span>,
    open: Vec<(usize, usize)>,
}

/// Reads the leaf `node` into `document` as the block `at`; the second index is the item that it
/// opens, if any.
pub(super) fn read_leaf<'n>(
    node: &'n AstNode<'n>,
    place: LeafPlace<'_>,
    document: &mut Document,
    at: (BlockIndex, Option<BlockIndex>),
    scratch: &mut Scratch,
) {
    let (index, item) = at;
    let span = document.block(index).span;
    let Scratch { lines, open } = scratch;
    lines.clear();
    leaf_lines(node, place, span, lines);
    if !holds_inlines(&node.data().value) {
        return finish(document, index, lines.iter().copied());
    }
    if let Some(line) = plain_line(node, place.source, lines) {
        let end = Span::at(document.inlines.len() + 1).start;
        let kind = InlineKind::Text { decoded: None };
        document.inlines.push(Inline { kind, span: line, depth: 0, end });
        return finish(document, index, std::iter::once(line));
    }
    let text = LeafText::from_segments(place.source, lines);
    let mut start = content_start(node, &text.raw);
    // A lazy line after a definition brings its indentation.
    let indent = text.raw[start..].len() - text.raw[start..].trim_start_matches([' ', '\t']).len();
    drop_from_text(node, indent);
    start += indent;
    if let Some((length, ticked)) = opening_task(node, &text.raw[start..])
        && let Some(item) = item
        && let BlockKind::Item { task } = &mut document.blocks[item.get()].kind
    {
        *task = Some(ticked);
        drop_from_text(node, length);
        start += length;
    }
    let mut cursor = InlineCursor::new(&text.raw, start);
    Inlines { source: place.source, text: &text, document, open }.read(node, &mut cursor);
    if start == 0 {
        return finish(document, index, worded(place.source, lines));
    }
    let kept: Vec<Span> = text.segments_within(start..text.raw.len()).collect();
    document.blocks[index.get()].span.start = kept.first().map_or(span.end, |first| first.start);
    finish(document, index, worded(place.source, &kept));
}

/// The line of a leaf that is one text and stands there as it reads: most cells and headings are, and
/// need no search. Nothing stands before such a text, neither indentation nor a mark.
fn plain_line<'n>(node: &'n AstNode<'n>, source: &str, lines: &[Span]) -> Option<Span> {
    let (&[line], Some(only)) = (lines, node.first_child()) else { return None };
    let is_plain = match &only.data().value {
        NodeValue::Text(text) => !text.starts_with([' ', '\t', '[']) && source[line.range()] == **text,
        _ => false,
    };
    (is_plain && !line.is_empty() && only.next_sibling().is_none()).then_some(line)
}

/// The lines without their indentation, as far as something else stands in them.
fn worded(source: &str, lines: &[Span]) -> impl Iterator<Item = Span> {
    lines.iter().map(|&line| without_indent(source, line)).filter(|line| !line.is_empty())
}

fn finish(document: &mut Document, index: BlockIndex, segments: impl Iterator<Item = Span>) {
    for segment in segments {
        document.segments.push(segment);
    }
    let block = &mut document.blocks[index.get()];
    block.segments.end = Span::at(document.segments.len()).start;
    block.inlines.end = Span::at(document.inlines.len()).start;
}

fn holds_inlines(value: &NodeValue) -> bool {
    matches!(value, NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableCell)
}

fn leaf_lines<'n>(node: &'n AstNode<'n>, place: LeafPlace<'_>, span: Span, into: &mut Vec<Span>) {
    match &node.data().value {
        NodeValue::Heading(heading) if heading.setext => place.text_lines(place.lines.1 - 1, into),
        NodeValue::Heading(heading) => into.push(place.atx_content(heading.level)),
        NodeValue::Paragraph if is_table_preface(node) => {
            let mut lines = Vec::new();
            place.text_lines(place.lines.1, &mut lines);
            for line in lines {
                cell_segments(place.source, line, into);
            }
        }
        NodeValue::Paragraph => place.text_lines(place.lines.1, into),
        NodeValue::CodeBlock(code) if code.fenced => {
            place.fenced_lines(&code.literal, code.fence_offset, into);
        }
        NodeValue::CodeBlock(code) => place.indented_lines(&code.literal, into),
        NodeValue::HtmlBlock(html) => place.html_lines(&html.literal, into),
        NodeValue::TableCell => cell_segments(place.source, span, into),
        _ => {}
    }
}

/// The task mark at the start of a paragraph whose first inline is text, not a link `[x]`.
fn opening_task<'n>(node: &'n AstNode<'n>, raw: &str) -> Option<(usize, bool)> {
    let first = node.first_child()?;
    let is_text = matches!(&first.data().value, NodeValue::Text(text) if text.starts_with('['));
    let in_item = node.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::Item(_)));
    let paragraph = matches!(node.data().value, NodeValue::Paragraph);
    (is_text && in_item && paragraph).then(|| task_mark(raw))?
}

/// Takes the first `length` bytes from the text that a leaf begins with.
fn drop_from_text<'n>(node: &'n AstNode<'n>, length: usize) {
    let Some(first) = node.first_child().filter(|_| length > 0) else { return };
    let mut emptied = false;
    if let NodeValue::Text(text) = &mut first.data_mut().value {
        let rest = text.get(length.min(text.len())..).unwrap_or("").to_owned();
        emptied = rest.is_empty();
        *text = rest.into();
    }
    if emptied {
        first.detach();
    }
}

fn without_indent(source: &str, line: Span) -> Span {
    let text = source.as_bytes()[line.range()].iter();
    line.within(text.take_while(|byte| matches!(byte, b' ' | b'\t')).count()..line.len())
}

/// Writes the inlines of one leaf.
struct Inlines<'a> {
    source: &'a str,
    text: &'a LeafText<'a>,
    document: &'a mut Document,
    /// For each open inline: its index in the document and its raw start.
    open: &'a mut Vec<(usize, usize)>,
}

impl Inlines<'_> {
    fn read<'n>(&mut self, leaf: &'n AstNode<'n>, cursor: &mut InlineCursor<'_>) {
        self.open.clear();
        let mut next = leaf.first_child();
        while let Some(node) = next {
            self.start(node, cursor);
            next = node.first_child().or_else(|| self.leave(node, leaf, cursor));
        }
    }

    /// Ends `node` and those that end with it; the inline of `leaf` that comes next.
    fn leave<'n>(
        &mut self,
        node: &'n AstNode<'n>,
        leaf: &'n AstNode<'n>,
        cursor: &mut InlineCursor<'_>,
    ) -> Option<&'n AstNode<'n>> {
        let mut node = node;
        loop {
            self.end(node, cursor);
            if let Some(next) = node.next_sibling() {
                return Some(next);
            }
            node = node.parent().filter(|parent| !std::ptr::eq(*parent, leaf))?;
        }
    }

    fn start<'n>(&mut self, node: &'n AstNode<'n>, cursor: &mut InlineCursor<'_>) {
        let placed = cursor.open(node);
        let raw = placed.start..placed.end;
        let mut span = self.text.source_span(raw.clone());
        let kind = inline_kind(node, raw.clone(), span, self.text);
        if matches!(kind, InlineKind::SoftBreak | InlineKind::HardBreak) {
            span = break_span(self.source, self.text, raw);
        }
        let depth = Span::at(self.open.len()).start;
        self.open.push((self.document.inlines.len(), placed.start));
        self.document.inlines.push(Inline { kind, span, depth, end: 0 });
    }

    fn end<'n>(&mut self, node: &'n AstNode<'n>, cursor: &mut InlineCursor<'_>) {
        let Some((index, start)) = self.open.pop() else { return };
        let next = Span::at(self.document.inlines.len()).start;
        let inline = &mut self.document.inlines[index];
        if is_inline_container(&node.data().value) {
            inline.span = self.text.source_span(start..cursor.close(node, start));
        }
        inline.end = next;
    }
}

/// A break's bytes: what stands before the line ending, and the ending, but nothing of the next line.
fn break_span(source: &str, text: &LeafText<'_>, raw: std::ops::Range<usize>) -> Span {
    let line_end = text.raw[raw.clone()].find('\n').map_or(raw.end, |found| raw.start + found);
    let before = text.source_span(raw.start..line_end);
    before.to(LeafText::line_ending(source, text.to_source(line_end)))
}
