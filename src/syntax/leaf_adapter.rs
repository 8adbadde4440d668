//! A leaf of comrak's tree to segments and inlines.

use comrak::nodes::{AstNode, NodeValue};

use super::document::{BlockIndex, BlockKind, Document, Inline, InlineKind};
use super::inline_positions::InlineCursor;
use super::leaf_segments::{LeafPlace, content_start, is_table_preface, task_mark};
use super::leaf_text::LeafText;
use super::node_kinds::{inline_kind, is_inline_container};
use super::table_row::cell_segments;
use crate::base::Span;

/// Reads the leaf `node` into `document` as the block `at`; the second index is the item that it
/// opens, if any.
pub(super) fn read_leaf<'n>(
    node: &'n AstNode<'n>,
    place: LeafPlace<'_>,
    document: &mut Document,
    at: (BlockIndex, Option<BlockIndex>),
) {
    let (index, item) = at;
    let span = document.block(index).span;
    let lines = leaf_lines(node, place, span);
    if !holds_inlines(&node.data().value) {
        return finish(document, index, lines);
    }
    let text = LeafText::from_segments(place.source, &lines);
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
    read_inlines(node, place.source, &text, &mut cursor, document);
    let kept = text.source_segments(start..text.raw.len());
    if start > 0 {
        let first = kept.first().map_or(span.end, |first| first.start);
        document.blocks[index.get()].span.start = first;
    }
    let kept = kept.into_iter().map(|line| without_indent(place.source, line));
    finish(document, index, kept.filter(|line| !line.is_empty()).collect());
}

fn finish(document: &mut Document, index: BlockIndex, segments: Vec<Span>) {
    document.segments.extend(segments);
    let block = &mut document.blocks[index.get()];
    block.segments.end = Span::at(document.segments.len()).start;
    block.inlines.end = Span::at(document.inlines.len()).start;
}

fn holds_inlines(value: &NodeValue) -> bool {
    matches!(value, NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableCell)
}

fn leaf_lines<'n>(node: &'n AstNode<'n>, place: LeafPlace<'_>, span: Span) -> Vec<Span> {
    match &node.data().value {
        NodeValue::Heading(heading) if heading.setext => place.text_lines(place.lines.1 - 1),
        NodeValue::Heading(heading) => vec![place.atx_content(heading.level)],
        NodeValue::Paragraph if is_table_preface(node) => {
            let lines = place.text_lines(place.lines.1).into_iter();
            lines.flat_map(|line| cell_segments(place.source, line)).collect()
        }
        NodeValue::Paragraph => place.text_lines(place.lines.1),
        NodeValue::CodeBlock(code) if code.fenced => place.fenced_lines(&code.literal, code.fence_offset),
        NodeValue::CodeBlock(code) => place.indented_lines(&code.literal),
        NodeValue::HtmlBlock(html) => place.html_lines(&html.literal),
        NodeValue::TableCell => cell_segments(place.source, span),
        _ => Vec::new(),
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
    let kept = source[line.range()].trim_start_matches([' ', '\t']);
    Span::new(line.end as usize - kept.len(), line.end as usize)
}

fn read_inlines<'n>(
    leaf: &'n AstNode<'n>,
    source: &str,
    text: &LeafText<'_>,
    cursor: &mut InlineCursor<'_>,
    document: &mut Document,
) {
    use comrak::arena_tree::NodeEdge;
    // For each open inline: its index in the document and its raw start.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for edge in leaf.traverse().skip(1) {
        match edge {
            NodeEdge::Start(node) => {
                let placed = cursor.open(node);
                let kind = inline_kind(node, placed.start..placed.end, text);
                let span = match kind {
                    InlineKind::SoftBreak | InlineKind::HardBreak => {
                        break_span(source, text, placed.start..placed.end)
                    }
                    _ => text.source_span(placed.start..placed.end),
                };
                open.push((document.inlines.len(), placed.start));
                let depth = Span::at(open.len() - 1).start;
                document.inlines.push(Inline { kind, span, depth, end: 0 });
            }
            NodeEdge::End(node) if !std::ptr::eq(node, leaf) => {
                let Some((index, start)) = open.pop() else { continue };
                if is_inline_container(&node.data().value) {
                    let end = cursor.close(node, start);
                    document.inlines[index].span = text.source_span(start..end);
                }
                document.inlines[index].end = Span::at(document.inlines.len()).start;
            }
            NodeEdge::End(_) => {}
        }
    }
}

/// A break's bytes: what stands before the line ending, and the ending, but nothing of the next line.
fn break_span(source: &str, text: &LeafText<'_>, raw: std::ops::Range<usize>) -> Span {
    let line_end = text.raw[raw.clone()].find('\n').map_or(raw.end, |found| raw.start + found);
    let before = text.source_span(raw.start..line_end);
    before.to(LeafText::line_ending(source, text.to_source(line_end)))
}
