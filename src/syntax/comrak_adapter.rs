//! comrak's tree to the flat [`Document`].

use comrak::nodes::{AstNode, NodeValue, Sourcepos};
use comrak::{Arena, Options};

use super::container_prefix::{Container, LinePrefix};
use super::document::{Block, BlockIndex, BlockKind, Document};
use super::fragment::Fragment;
use super::leaf_adapter::{self, Scratch};
use super::leaf_segments::{LeafPlace, count_lines, is_table_preface};
use super::node_kinds::{block_kind, container, is_leaf};
use super::prescan::Prescan;
use super::table_row::{row_cells, trimmed_end};
use crate::base::Span;

/// `CommonMark` with GFM's tables, struck text, automatic links, footnotes and alerts. Task marks
/// are read by [`leaf_adapter`].
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.parse.leave_footnote_definitions = true;
    options
}

/// The same without what `text` has no marks of: looking for that would cost time in each line.
fn options_for(text: &str) -> Options<'static> {
    let holds = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    let mut options = options();
    // An entity may stand for the sign in a mail address.
    options.extension.autolink = ["://", "www.", "@", "&"].into_iter().any(holds);
    options.extension.footnotes = holds("[^");
    options
}

/// Whether the Markdown parser alone, set for all that a spec may hold, finds a block in `text`: what
/// measurements are held against.
#[must_use]
pub fn has_blocks(text: &str) -> bool {
    let arena = Arena::new();
    comrak::parse_document(&arena, text, &options()).first_child().is_some()
}

/// Parses `fragment` of `source` to blocks below `parents`, whose positions are those of `source`.
pub(super) fn parse_into(
    source: &str,
    fragment: &Fragment,
    prescan: &Prescan,
    parents: &[BlockIndex],
    document: &mut Document,
) {
    let text = fragment.text(source, &prescan.fillers);
    let arena = Arena::new();
    let mut options = options_for(&text);
    if prescan.apart {
        prescan.targets.offer(&mut options);
    }
    let root = comrak::parse_document(&arena, &text, &options);
    let (open, containers) = (parents.to_vec(), Vec::new());
    let outer = parents.len();
    let (cells, scratch) = (Vec::new(), Scratch::default());
    Adapter { source, fragment, prescan, document, open, containers, outer, cells, scratch }.blocks(root);
}

pub(super) struct Adapter<'a> {
    pub(super) source: &'a str,
    pub(super) fragment: &'a Fragment,
    pub(super) prescan: &'a Prescan,
    pub(super) document: &'a mut Document,
    /// The blocks around the current one.
    open: Vec<BlockIndex>,
    /// Those of them whose marks later lines repeat, within this fragment.
    containers: Vec<Container>,
    /// How many open blocks lie outside the fragment.
    outer: usize,
    /// The cells of the current row, last first.
    cells: Vec<Span>,
    scratch: Scratch,
}

impl Adapter<'_> {
    fn blocks<'n>(&mut self, root: &'n AstNode<'n>) {
        let mut current = root.first_child();
        while let Some(node) = current {
            let consumed = self.open_block(node);
            if let (false, Some(child)) = (consumed.leaf, node.first_child()) {
                current = Some(child);
                continue;
            }
            current = self.leave(consumed.last, root);
        }
    }

    /// Closes `node` and the blocks that end with it; the block that comes next.
    fn leave<'n>(&mut self, node: &'n AstNode<'n>, root: &'n AstNode<'n>) -> Option<&'n AstNode<'n>> {
        let mut node = node;
        loop {
            self.close_block(node);
            if let Some(next) = node.next_sibling() {
                return Some(next);
            }
            node = node.parent().filter(|parent| !std::ptr::eq(*parent, root))?;
        }
    }

    fn open_block<'n>(&mut self, node: &'n AstNode<'n>) -> Consumed<'n> {
        let position = self.position(node);
        let admonition = self.prescan.admonitions.get(&position.start.line);
        let admonition = admonition.filter(|_| matches!(node.data().value, NodeValue::ThematicBreak));
        if let Some(head) = admonition {
            let kind = BlockKind::Admonition { word: head.word.clone(), title: head.title };
            self.push(kind, head.span);
            return Consumed { leaf: true, last: self.admonition_body(node) };
        }
        let span = self.block_span(node, position);
        let index = self.push(block_kind(node), span);
        self.containers.extend(container(node));
        if matches!(node.data().value, NodeValue::TableRow(_)) {
            self.cells = row_cells(self.source, span);
            self.cells.reverse();
        }
        let leaf = is_leaf(&node.data().value);
        if leaf {
            self.leaf(node, index, position);
        }
        Consumed { leaf, last: node }
    }

    fn push(&mut self, kind: BlockKind, span: Span) -> BlockIndex {
        let index = BlockIndex(Span::at(self.document.blocks.len()).start);
        let inlines = Span::at(self.document.inlines.len()).start;
        let segments = Span::at(self.document.segments.len()).start;
        self.document.blocks.push(Block {
            kind,
            span,
            parent: self.open.last().copied(),
            depth: Span::at(self.open.len()).start,
            end: BlockIndex(index.0 + 1),
            inlines: inlines..inlines,
            segments: segments..segments,
        });
        self.open.push(index);
        index
    }

    /// Closes a block and widens the one around it, which holds all its children.
    fn close_block<'n>(&mut self, node: &'n AstNode<'n>) {
        if container(node).is_some() {
            self.containers.pop();
        }
        if self.open.len() <= self.outer {
            return;
        }
        let Some(index) = self.open.pop() else { return };
        let end = BlockIndex(Span::at(self.document.blocks.len()).start);
        self.document.blocks[index.get()].end = end;
        let span = self.document.block(index).span;
        if let Some(&parent) = self.open.last() {
            let parent = &mut self.document.blocks[parent.get()];
            parent.span.end = parent.span.end.max(span.end);
        }
    }

    /// Reads the indented lines after the head of an admonition; the last node that belongs to it.
    fn admonition_body<'n>(&mut self, head: &'n AstNode<'n>) -> &'n AstNode<'n> {
        let Some(body) = head.next_sibling() else { return head };
        let position = body.data().sourcepos;
        let mut lines = Vec::new();
        match &body.data().value {
            NodeValue::CodeBlock(code) if !code.fenced => {
                let start = self.fragment.offset(position.start.line, position.start.column);
                leaf_place(self.source, self.fragment, &self.containers, position, start)
                    .indented_lines(&code.literal, &mut lines);
            }
            _ => return head,
        }
        let fragment = Fragment::new(lines);
        let depth = self.prescan.depth + self.open.len() - self.outer;
        let prescan = Prescan::new(self.source, &fragment, &self.prescan.limits, depth)
            .apart(self.prescan.targets.clone());
        parse_into(self.source, &fragment, &prescan, &self.open, self.document);
        body
    }

    fn leaf<'n>(&mut self, node: &'n AstNode<'n>, index: BlockIndex, position: Sourcepos) {
        let opaque = self.prescan.is_opaque(position.start.line, position.end.line);
        if opaque && node.data().value.contains_inlines() {
            let block = &mut self.document.blocks[index.get()];
            block.kind = BlockKind::Paragraph;
            return;
        }
        let block = self.document.block(index);
        let start = block.span.start as usize;
        let place = leaf_place(self.source, self.fragment, &self.containers, position, start);
        let item = block.parent.filter(|parent| parent.get() + 1 == index.get());
        leaf_adapter::read_leaf(node, place, self.document, (index, item), &mut self.scratch);
    }

    /// The block's bytes, as far as they do not depend on its children, which widen it. The
    /// parser's ends of containers and of code are not to be relied on.
    fn block_span<'n>(&mut self, node: &'n AstNode<'n>, position: Sourcepos) -> Span {
        let start = self.fragment.offset(position.start.line, position.start.column);
        let first_line = self.fragment.line(position.start.line).end as usize;
        let end = match &node.data().value {
            NodeValue::TableCell => return self.next_cell(),
            NodeValue::Table(_) => self.fragment.line(position.start.line + 1).end as usize,
            NodeValue::CodeBlock(code) => {
                let lines = count_lines(&code.literal)
                    + usize::from(code.fenced)
                    + usize::from(code.closed && code.fenced);
                self.fragment.line(position.start.line + lines.max(1) - 1).end as usize
            }
            NodeValue::HtmlBlock(html) => {
                let lines = count_lines(&html.literal).max(1);
                self.fragment.line(position.start.line + lines - 1).end as usize
            }
            NodeValue::Paragraph | NodeValue::Heading(_) => {
                self.fragment.line(position.end.line).end as usize
            }
            NodeValue::BlockQuote
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::FootnoteDefinition(_)
                if node.first_child().is_some() =>
            {
                start
            }
            _ => first_line,
        };
        trimmed_end(self.source, Span::new(start, end))
    }

    /// Where a node stands. When the underline of a link reference definition was taken for text and
    /// a table follows, the parser says that what is before and in its header begins with the
    /// definition.
    fn position<'n>(&self, node: &'n AstNode<'n>) -> Sourcepos {
        let mut position = node.data().sourcepos;
        let table = match node.data().value {
            NodeValue::Table(_) => Some(node),
            NodeValue::TableRow(true) => node.parent(),
            NodeValue::Paragraph if is_table_preface(node) => node.next_sibling(),
            _ => None,
        };
        let shift =
            table.map_or(0, |table| header_line(table).saturating_sub(table.data().sourcepos.start.line));
        if shift > 0 {
            let line = position.start.line + shift;
            let text = &self.source[self.fragment.line(line).range()];
            position.start = (line, LinePrefix::new(text, &self.containers).text_offset() + 1).into();
            position.end.line += shift;
        }
        position
    }

    fn next_cell(&mut self) -> Span {
        let row_end = self.open.last().map_or(0, |&row| self.document.block(row).span.end);
        self.cells.pop().unwrap_or(Span::at(row_end as usize))
    }
}

/// The line of a table's header: the one before the delimiter row, after which the rows come.
fn header_line<'n>(table: &'n AstNode<'n>) -> usize {
    let first_row = table.first_child().and_then(comrak::arena_tree::Node::next_sibling);
    let delimiter_row = match first_row {
        Some(row) => row.data().sourcepos.start.line - 1,
        None => table.data().sourcepos.end.line,
    };
    delimiter_row.saturating_sub(1).max(1)
}

fn leaf_place<'a>(
    source: &'a str,
    fragment: &'a Fragment,
    containers: &'a [Container],
    position: Sourcepos,
    start: usize,
) -> LeafPlace<'a> {
    LeafPlace { source, fragment, containers, lines: (position.start.line, position.end.line), start }
}

/// What opening a block used up.
struct Consumed<'n> {
    /// Whether the node's children are read already.
    leaf: bool,
    /// The last sibling that belongs to the block.
    last: &'n AstNode<'n>,
}

#[cfg(test)]
mod tests {
    use super::{options, options_for};

    #[test]
    fn what_a_text_holds_is_read_as_with_all_options() {
        let html = comrak::markdown_to_html;
        let plain = "w: *a* [b] ^ c";
        for text in [
            plain,
            "http://a.io",
            "www.a.io",
            "a@b.io",
            "a&#64;b.io",
            "a&commat;b.io",
            "a\\@b.io",
            "a[^b]\n\n[^b]: c",
        ] {
            assert_eq!(html(text, &options_for(text)), html(text, &options()), "{text}");
        }
        let extension = options_for(plain).extension;
        assert!(!extension.autolink && !extension.footnotes);
    }
}
