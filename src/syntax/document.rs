//! What a source is made of, before anything has a meaning.

use std::ops::Range;

use super::{FrontMatter, LinkDefinition};
use crate::base::Span;

/// Position of a block in [`Document::blocks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockIndex(pub u32);

impl BlockIndex {
    /// The position as an index.
    #[must_use]
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

/// One parsed source. Blocks and inlines stand flat in reading order, so that no depth of nesting
/// can overflow a stack.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The YAML between `---` lines at the file's start.
    pub front_matter: Option<FrontMatter>,
    /// All blocks, each before its children.
    pub blocks: Vec<Block>,
    /// All inlines, each before its children, block by block.
    pub inlines: Vec<Inline>,
    /// The source lines of leaf blocks without what belongs to their containers.
    pub segments: Vec<Span>,
    /// The link reference definitions, in order.
    pub definitions: Vec<LinkDefinition>,
}

/// A block of Markdown.
#[derive(Clone, Debug)]
pub struct Block {
    /// What kind of block.
    pub kind: BlockKind,
    /// The bytes from its first marker to the end of its last line, without the line ending.
    pub span: Span,
    /// The block that holds it.
    pub parent: Option<BlockIndex>,
    /// Number of blocks around it.
    pub depth: u32,
    /// One past its last descendant in [`Document::blocks`].
    pub end: BlockIndex,
    /// Its inlines, in [`Document::inlines`]; empty unless it is a leaf.
    pub inlines: Range<u32>,
    /// Its lines, in [`Document::segments`]; empty unless it is a leaf.
    pub segments: Range<u32>,
}

/// Kinds of blocks, with what only the parser can tell of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of level 1 to 6.
    Heading {
        /// Level, 1 to 6.
        level: u8,
        /// Underlined rather than led by `#`.
        setext: bool,
    },
    /// Text.
    Paragraph,
    /// A list; its children are items.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// Without blank lines between its items.
        tight: bool,
    },
    /// An item of a list.
    Item {
        /// Of a task list: whether it is ticked.
        task: Option<bool>,
    },
    /// A quote, `>`.
    Quote,
    /// A quote that opens with `[!NOTE]` and the like.
    Alert,
    /// `!!! word "Title"` with the indented lines that follow it; its children are the blocks that
    /// these lines are without their indentation. What stands in it is not normative.
    Admonition {
        /// The word, as written.
        word: String,
        /// The text between the quotation marks.
        title: Option<Span>,
    },
    /// A fenced code block.
    Fence {
        /// The words after the opening fence.
        info: String,
        /// Whether a closing fence stands there.
        closed: bool,
    },
    /// A code block by indentation.
    IndentedCode,
    /// Raw HTML, comments included.
    Html,
    /// A table; its children are rows, the first of which is the header.
    Table,
    /// A row of a table; its children are cells.
    Row,
    /// A cell of a row.
    Cell,
    /// `---` and the like.
    ThematicBreak,
    /// `[^name]: …`.
    FootnoteDefinition {
        /// The name without brackets and caret.
        name: String,
    },
}

/// An inline of a leaf block.
#[derive(Clone, Debug)]
pub struct Inline {
    /// What kind of inline.
    pub kind: InlineKind,
    /// Its bytes, delimiters included.
    pub span: Span,
    /// Number of inlines around it.
    pub depth: u32,
    /// One past its last descendant in [`Document::inlines`].
    pub end: u32,
}

/// Kinds of inlines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineKind {
    /// Text. `decoded` is there when entities or escapes make it differ from the source.
    Text {
        /// The text as people read it.
        decoded: Option<Box<str>>,
    },
    /// A line ending that reads as a space.
    SoftBreak,
    /// A line ending that breaks the line.
    HardBreak,
    /// A code span.
    Code {
        /// The bytes between the backticks.
        content: Span,
    },
    /// An HTML tag or comment.
    Html,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck text.
    Strikethrough,
    /// A link, also an automatic one.
    Link {
        /// Where to, decoded.
        url: Box<str>,
        /// Whether the whole span is the URL itself.
        auto: bool,
    },
    /// An image.
    Image {
        /// Where from, decoded.
        url: Box<str>,
    },
    /// `[^name]` with a definition.
    FootnoteReference {
        /// The name without brackets and caret.
        name: Box<str>,
    },
}

impl Document {
    /// The block at `index`.
    #[must_use]
    pub fn block(&self, index: BlockIndex) -> &Block {
        &self.blocks[index.get()]
    }

    /// The blocks directly below `parent`, or at the top.
    pub fn children(&self, parent: Option<BlockIndex>) -> impl Iterator<Item = BlockIndex> + '_ {
        let (mut next, end) = match parent {
            Some(parent) => (parent.get() + 1, self.block(parent).end.get()),
            None => (0, self.blocks.len()),
        };
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let index = BlockIndex(Span::at(next).start);
                next = self.blocks[next].end.get();
                index
            })
        })
    }

    /// The block's first child.
    #[must_use]
    pub fn first_child(&self, index: BlockIndex) -> Option<BlockIndex> {
        self.children(Some(index)).next()
    }

    /// The block itself and all below it, in reading order.
    pub fn subtree(&self, index: BlockIndex) -> impl Iterator<Item = BlockIndex> + use<> {
        (index.0..self.block(index).end.0).map(BlockIndex)
    }

    /// The inlines of a leaf block, each before its children.
    #[must_use]
    pub fn inlines(&self, index: BlockIndex) -> &[Inline] {
        let range = &self.block(index).inlines;
        &self.inlines[range.start as usize..range.end as usize]
    }

    /// The lines of a leaf block without what belongs to its containers (`>`, indentation).
    #[must_use]
    pub fn segments(&self, index: BlockIndex) -> &[Span] {
        let range = &self.block(index).segments;
        &self.segments[range.start as usize..range.end as usize]
    }
}
