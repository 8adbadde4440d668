//! The bytes of a file by what they are for: the leaves of a document tile it from 0 to its end.

use super::document::{Block, BlockIndex, BlockKind, Document, Inline, InlineKind};
use super::gaps::fill_gap;
use super::table_row::row_cells;
use crate::base::Span;

/// Some bytes of a file with their role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The bytes.
    pub span: Span,
    /// What they are for.
    pub role: Role,
}

/// What bytes are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The YAML at the file's start, with its lines of `---`.
    FrontMatter,
    /// White space and line endings between other leaves.
    Blank,
    /// Marks: of quotes, lists, headings, fences, tables, emphasis, links. Never words.
    Markup,
    /// Text.
    Text,
    /// The content of code spans and code blocks.
    Code,
    /// Raw HTML.
    Html,
    /// Where links lead with their titles, and the names of footnotes.
    Target,
    /// The words at the head of a fence, an alert or an admonition.
    Info,
    /// Link reference definitions.
    Definition,
    /// Text that is past a limit and was not read.
    Opaque,
}

impl Document {
    /// The leaves of the document, which was parsed from `source`, in order and without gaps.
    #[must_use]
    pub fn leaves(&self, source: &str) -> Vec<Leaf> {
        let mut tiles = Tiles { source, leaves: Vec::new(), surplus: Vec::new(), at: 0 };
        if let Some(front_matter) = &self.front_matter {
            tiles.put(front_matter.span, Role::FrontMatter);
        }
        for (at, block) in self.blocks.iter().enumerate() {
            let index = BlockIndex(Span::at(at).start);
            tiles.put_surplus(block.span.start as usize);
            tiles.keep_surplus(self, index, block);
            tiles.block(self, index, block);
        }
        tiles.put_surplus(usize::MAX);
        tiles.gap(source.len());
        tiles.leaves
    }
}

/// Leaves up to a place in the source.
struct Tiles<'s> {
    source: &'s str,
    leaves: Vec<Leaf>,
    /// Cells of the current row that are no blocks.
    surplus: Vec<Span>,
    at: usize,
}

impl Tiles<'_> {
    fn block(&mut self, document: &Document, index: BlockIndex, block: &Block) {
        let segments = document.segments(index);
        match &block.kind {
            BlockKind::Fence { .. } => {
                self.head(block, "`~");
                self.all(segments, Role::Code);
            }
            BlockKind::IndentedCode => self.all(segments, Role::Code),
            BlockKind::Html => self.all(segments, Role::Html),
            BlockKind::Alert | BlockKind::Admonition { .. } => self.head(block, ">! \t"),
            BlockKind::FootnoteDefinition { .. } => self.footnote_name(block),
            BlockKind::Paragraph if segments.is_empty() => self.put(block.span, Role::Opaque),
            BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::Cell => {
                self.inlines(document, index, segments);
            }
            BlockKind::List { .. }
            | BlockKind::Item { .. }
            | BlockKind::Quote
            | BlockKind::Table
            | BlockKind::Row
            | BlockKind::ThematicBreak => {}
        }
    }

    /// The rest of a block's first line after its marks.
    fn head(&mut self, block: &Block, marks: &str) {
        let text = &self.source[block.span.range()];
        let line = text.split(['\n', '\r']).next().unwrap_or("");
        let words = line.trim_start_matches(|next| marks.contains(next));
        let start = line.len() - words.len();
        self.put(block.span.within(start..start + words.trim_ascii_end().len()), Role::Info);
    }

    fn footnote_name(&mut self, block: &Block) {
        let text = &self.source[block.span.range()];
        let end = text.find("]:").map_or(0, |at| at + "]:".len());
        self.put(block.span.within(0..end), Role::Target);
    }

    fn inlines(&mut self, document: &Document, index: BlockIndex, segments: &[Span]) {
        let (base, inlines) = (document.block(index).inlines.start, document.inlines(index));
        // Links whose text is not yet over: one past their last child, and their end.
        let mut links: Vec<(u32, u32)> = Vec::new();
        for (at, inline) in (base..).zip(inlines) {
            self.end_links(&mut links, at, segments);
            self.inline(inline, segments);
            let target =
                matches!(inline.kind, InlineKind::Link { auto: false, .. } | InlineKind::Image { .. });
            if target {
                links.push((inline.end, inline.span.end));
            }
        }
        self.end_links(&mut links, u32::MAX, segments);
    }

    /// Puts the targets of the links whose text ends before the inline `at`.
    fn end_links(&mut self, links: &mut Vec<(u32, u32)>, at: u32, segments: &[Span]) {
        while let Some((_, end)) = links.pop_if(|(last, _)| *last <= at) {
            let rest = &self.source[self.at..(end as usize).max(self.at)];
            let bracket = rest.find(']').unwrap_or(rest.len());
            self.clipped(Span::new(self.at + bracket, end as usize), segments, Role::Target);
        }
    }

    fn inline(&mut self, inline: &Inline, segments: &[Span]) {
        match &inline.kind {
            InlineKind::Text { .. } => self.clipped(inline.span, segments, Role::Text),
            InlineKind::Code { content } => self.clipped(*content, segments, Role::Code),
            InlineKind::Html => self.clipped(inline.span, segments, Role::Html),
            InlineKind::FootnoteReference { .. } => self.put(inline.span, Role::Target),
            InlineKind::SoftBreak
            | InlineKind::HardBreak
            | InlineKind::Emphasis
            | InlineKind::Strong
            | InlineKind::Strikethrough
            | InlineKind::Link { .. }
            | InlineKind::Image { .. } => {}
        }
    }

    /// Keeps the cells that a row has beyond its header for their turn.
    fn keep_surplus(&mut self, document: &Document, index: BlockIndex, block: &Block) {
        if block.kind == BlockKind::Row {
            let known = document.children(Some(index)).count();
            self.surplus = row_cells(self.source, block.span).into_iter().skip(known).collect();
        }
    }

    /// Puts the kept cells that stand before `until`.
    fn put_surplus(&mut self, until: usize) {
        if self.surplus.first().is_some_and(|cell| (cell.start as usize) < until) {
            for cell in std::mem::take(&mut self.surplus) {
                self.put(cell, Role::Text);
            }
        }
    }

    fn all(&mut self, spans: &[Span], role: Role) {
        for &span in spans {
            self.put(span, role);
        }
    }

    /// Puts the parts of `span` that lie in a segment.
    fn clipped(&mut self, span: Span, segments: &[Span], role: Role) {
        let first = segments.partition_point(|segment| segment.end <= span.start);
        for segment in segments[first..].iter().take_while(|segment| segment.start < span.end) {
            let (start, end) = (segment.start.max(span.start), segment.end.min(span.end));
            self.put(Span { start, end }, role);
        }
    }

    fn put(&mut self, span: Span, role: Role) {
        self.gap(span.start as usize);
        let start = self.at.max(span.start as usize);
        if start < span.end as usize {
            self.leaves.push(Leaf { span: Span::new(start, span.end as usize), role });
            self.at = span.end as usize;
        }
    }

    fn gap(&mut self, until: usize) {
        if self.at < until {
            fill_gap(self.source, Span::new(self.at, until), &mut self.leaves);
            self.at = until;
        }
    }
}
