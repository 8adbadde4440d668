//! comrak's tree to the flat [`Document`].

use comrak::nodes::{AstNode, ListType, NodeValue, Sourcepos};
use comrak::{Arena, Options};

use super::document::{Block, BlockIndex, BlockKind, Document, Inline, InlineKind};
use super::fragment::Fragment;
use super::inline_positions::InlineCursor;
use super::leaf_text::LeafText;
use crate::base::Span;

/// `CommonMark` with GFM's tables, struck text, automatic links, task lists, footnotes and alerts.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.parse.leave_footnote_definitions = true;
    options
}

/// Parses `fragment` of `source` into `document`, whose blocks then point into `source`.
pub(super) fn parse_into(source: &str, fragment: &Fragment, document: &mut Document) {
    let text = fragment.text(source);
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, &text, &options());
    Adapter { source, fragment, document, open: Vec::new() }.blocks(root);
}

struct Adapter<'a> {
    source: &'a str,
    fragment: &'a Fragment,
    document: &'a mut Document,
    /// The blocks around the current one.
    open: Vec<BlockIndex>,
}

impl<'a> Adapter<'a> {
    fn blocks<'n>(&mut self, root: &'n AstNode<'n>) {
        use comrak::arena_tree::NodeEdge;
        let mut edges = root.traverse();
        let mut skip_until: Option<*const AstNode<'n>> = None;
        for edge in &mut edges {
            match edge {
                NodeEdge::Start(node) if skip_until.is_none() => {
                    if self.open_block(node) {
                        skip_until = Some(std::ptr::from_ref(node));
                    }
                }
                NodeEdge::End(node) => {
                    if skip_until == Some(std::ptr::from_ref(node)) {
                        skip_until = None;
                    }
                    if skip_until.is_none() {
                        self.close_block(node);
                    }
                }
                NodeEdge::Start(_) => {}
            }
        }
    }

    /// Opens the block of `node`; true when it is a leaf, whose children are read here.
    fn open_block<'n>(&mut self, node: &'n AstNode<'n>) -> bool {
        let Some(kind) = block_kind(node) else { return false };
        let position = node.data().sourcepos;
        let index = BlockIndex(Span::at(self.document.blocks.len()).start);
        let inline_start = Span::at(self.document.inlines.len()).start;
        let segment_start = Span::at(self.document.segments.len()).start;
        let span = self.block_span(position);
        let leaf = is_leaf(&kind);
        self.document.blocks.push(Block {
            kind,
            span,
            parent: self.open.last().copied(),
            depth: Span::at(self.open.len()).start,
            end: BlockIndex(index.0 + 1),
            inlines: inline_start..inline_start,
            segments: segment_start..segment_start,
        });
        self.open.push(index);
        if leaf {
            self.leaf(node, index, position, span);
        }
        leaf
    }

    fn close_block<'n>(&mut self, node: &'n AstNode<'n>) {
        if block_kind(node).is_none() {
            return;
        }
        let Some(index) = self.open.pop() else { return };
        let end = BlockIndex(Span::at(self.document.blocks.len()).start);
        self.document.blocks[index.get()].end = end;
    }

    fn leaf<'n>(&mut self, node: &'n AstNode<'n>, index: BlockIndex, position: Sourcepos, span: Span) {
        let segments = self.leaf_segments(node, position, span);
        if holds_inlines(&node.data().value) {
            self.inlines(node, &segments);
        }
        self.document.segments.extend(segments);
        let block = &mut self.document.blocks[index.get()];
        block.segments.end = Span::at(self.document.segments.len()).start;
        block.inlines.end = Span::at(self.document.inlines.len()).start;
    }

    /// The block's bytes. An end at column 0 is the end of the line before.
    fn block_span(&self, position: Sourcepos) -> Span {
        let start = self.fragment.offset(position.start.line, position.start.column);
        let (line, column) = (position.end.line, position.end.column);
        let end = if column == 0 {
            self.fragment.line(line.saturating_sub(1)).end as usize
        } else {
            self.fragment.offset(line, column + 1)
        };
        let kept = self.source.get(start..end).unwrap_or("").trim_end();
        Span::new(start, start + kept.len())
    }

    fn leaf_segments<'n>(&self, node: &'n AstNode<'n>, position: Sourcepos, span: Span) -> Vec<Span> {
        match &node.data().value {
            NodeValue::Heading(heading) if !heading.setext => {
                vec![atx_content(self.source, span, heading.level)]
            }
            NodeValue::Heading(_) => {
                let mut lines = self.text_lines(position, span);
                lines.pop();
                lines
            }
            NodeValue::Paragraph => self.text_lines(position, span),
            NodeValue::CodeBlock(code) => {
                let first = position.start.line + usize::from(code.fenced);
                self.literal_lines(first, &code.literal)
            }
            NodeValue::HtmlBlock(html) => self.literal_lines(position.start.line, &html.literal),
            NodeValue::TableCell => {
                let kept = self.source[span.range()].trim_start();
                vec![Span::new(span.end as usize - kept.len(), span.end as usize)]
            }
            _ => Vec::new(),
        }
    }

    /// The lines of a paragraph: the first as it stands, the others without what repeats the
    /// containers around it.
    fn text_lines(&self, position: Sourcepos, span: Span) -> Vec<Span> {
        let quotes = self
            .open
            .iter()
            .filter(|&&index| matches!(self.document.block(index).kind, BlockKind::Quote | BlockKind::Alert));
        let quotes = quotes.count();
        let mut lines = vec![self.clip(position.start.line, span)];
        for line in position.start.line + 1..=position.end.line {
            let clipped = self.clip(line, span);
            lines.push(without_markers(self.source, clipped, quotes));
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    fn clip(&self, line: usize, span: Span) -> Span {
        let whole = self.fragment.line(line);
        Span {
            start: whole.start.max(span.start),
            end: whole.end.min(span.end).max(whole.start.max(span.start)),
        }
    }

    /// The source lines from `first` on that end in the lines of `literal`.
    fn literal_lines(&self, first: usize, literal: &str) -> Vec<Span> {
        let numbered = literal.lines().enumerate();
        let lines = numbered.map(|(offset, content)| {
            let whole = self.fragment.line(first + offset);
            let text = &self.source[whole.range()];
            let kept = if text.ends_with(content) { content.len() } else { text.trim_start().len() };
            Span::new(whole.end as usize - kept, whole.end as usize)
        });
        lines.collect()
    }

    fn inlines<'n>(&mut self, leaf: &'n AstNode<'n>, segments: &[Span]) {
        use comrak::arena_tree::NodeEdge;
        let text = LeafText::from_segments(self.source, segments);
        let mut cursor = InlineCursor::new(&text);
        // For each open inline: its index in the document and its raw start.
        let mut open: Vec<(usize, usize)> = Vec::new();
        for edge in leaf.traverse().skip(1) {
            match edge {
                NodeEdge::Start(node) => {
                    let position = node.data().sourcepos;
                    let guess = self.fragment.offset(position.start.line, position.start.column);
                    let placed = cursor.open(node, guess);
                    let span = text.source_span(placed.start..placed.end);
                    let slice = &text.raw[placed.start..placed.end];
                    let kind = inline_kind(node, slice, placed.start, &text);
                    open.push((self.document.inlines.len(), placed.start));
                    let depth = Span::at(open.len() - 1).start;
                    self.document.inlines.push(Inline { kind, span, depth, end: 0 });
                }
                NodeEdge::End(node) if !std::ptr::eq(node, leaf) => {
                    let Some((index, start)) = open.pop() else { continue };
                    let next = Span::at(self.document.inlines.len()).start;
                    let is_container =
                        node.first_child().is_some() || is_inline_container(&node.data().value);
                    if is_container {
                        let position = node.data().sourcepos;
                        let guess = self.fragment.offset(position.end.line, position.end.column + 1);
                        let end = cursor.close(node, start, guess);
                        self.document.inlines[index].span = text.source_span(start..end);
                    }
                    self.document.inlines[index].end = next;
                }
                NodeEdge::End(_) => {}
            }
        }
    }
}

fn block_kind(node: &AstNode<'_>) -> Option<BlockKind> {
    Some(match &node.data().value {
        NodeValue::BlockQuote => BlockKind::Quote,
        NodeValue::Alert(_) => BlockKind::Alert,
        NodeValue::List(list) => BlockKind::List {
            start: (list.list_type == ListType::Ordered).then_some(list.start as u64),
            tight: list.tight,
        },
        NodeValue::Item(_) => BlockKind::Item { task: None },
        NodeValue::TaskItem(task) => BlockKind::Item { task: Some(task.symbol.is_some()) },
        NodeValue::CodeBlock(code) if code.fenced => {
            BlockKind::Fence { info: code.info.clone(), closed: code.closed }
        }
        NodeValue::CodeBlock(_) => BlockKind::IndentedCode,
        NodeValue::HtmlBlock(_) => BlockKind::Html,
        NodeValue::Paragraph => BlockKind::Paragraph,
        NodeValue::Heading(heading) => BlockKind::Heading { level: heading.level, setext: heading.setext },
        NodeValue::ThematicBreak => BlockKind::ThematicBreak,
        NodeValue::Table(_) => BlockKind::Table,
        NodeValue::TableRow(_) => BlockKind::Row,
        NodeValue::TableCell => BlockKind::Cell,
        NodeValue::FootnoteDefinition(note) => BlockKind::FootnoteDefinition { name: note.name.clone() },
        _ => return None,
    })
}

fn is_leaf(kind: &BlockKind) -> bool {
    match kind {
        BlockKind::Heading { .. }
        | BlockKind::Paragraph
        | BlockKind::Fence { .. }
        | BlockKind::IndentedCode
        | BlockKind::Html
        | BlockKind::Cell
        | BlockKind::ThematicBreak => true,
        BlockKind::List { .. }
        | BlockKind::Item { .. }
        | BlockKind::Quote
        | BlockKind::Alert
        | BlockKind::Table
        | BlockKind::Row
        | BlockKind::FootnoteDefinition { .. } => false,
    }
}

fn holds_inlines(value: &NodeValue) -> bool {
    matches!(value, NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableCell)
}

fn is_inline_container(value: &NodeValue) -> bool {
    matches!(
        value,
        NodeValue::Emph
            | NodeValue::Strong
            | NodeValue::Strikethrough
            | NodeValue::Link(_)
            | NodeValue::Image(_)
    )
}

fn inline_kind(node: &AstNode<'_>, slice: &str, raw_start: usize, text: &LeafText<'_>) -> InlineKind {
    match &node.data().value {
        NodeValue::SoftBreak => InlineKind::SoftBreak,
        NodeValue::LineBreak => InlineKind::HardBreak,
        NodeValue::Code(code) => {
            let ticks = code.num_backticks.min(slice.len() / 2);
            let content = raw_start + ticks..raw_start + slice.len() - ticks;
            InlineKind::Code { content: text.source_span(content) }
        }
        NodeValue::HtmlInline(_) => InlineKind::Html,
        NodeValue::Emph => InlineKind::Emphasis,
        NodeValue::Strong => InlineKind::Strong,
        NodeValue::Strikethrough => InlineKind::Strikethrough,
        NodeValue::Link(link) => {
            let auto = !slice.starts_with('[');
            InlineKind::Link { url: link.url.as_str().into(), auto }
        }
        NodeValue::Image(link) => InlineKind::Image { url: link.url.as_str().into() },
        NodeValue::FootnoteReference(note) => {
            InlineKind::FootnoteReference { name: note.name.as_str().into() }
        }
        NodeValue::Text(decoded) => {
            let same = decoded.as_ref() == slice;
            InlineKind::Text { decoded: (!same).then(|| decoded.as_ref().into()) }
        }
        _ => InlineKind::Text { decoded: None },
    }
}

/// The content of `## title ##`.
fn atx_content(source: &str, span: Span, level: u8) -> Span {
    let text = &source[span.range()];
    let after_marks = &text[usize::from(level).min(text.len())..];
    let content = after_marks.trim_start_matches([' ', '\t']);
    let start = text.len() - content.len();
    let without_closing = content.trim_end_matches('#');
    let closed = without_closing.is_empty() || without_closing.ends_with([' ', '\t']);
    let kept = if closed { without_closing.trim_end() } else { content.trim_end() };
    span.within(start..start + kept.len())
}

/// A continuation line without indentation and up to `quotes` quote markers.
fn without_markers(source: &str, line: Span, quotes: usize) -> Span {
    let mut rest = source[line.range()].trim_start_matches([' ', '\t']);
    for _ in 0..quotes {
        match rest.strip_prefix('>') {
            Some(after) => rest = after.trim_start_matches([' ', '\t']),
            None => break,
        }
    }
    Span::new(line.end as usize - rest.len(), line.end as usize)
}
