//! The leaf blocks and the tables of one file, each read once.

use std::collections::BTreeMap;

use super::leaf::Leaf;
use super::questions;
use super::table::Table;
use crate::base::{Source, Span};
use crate::ir::clause::scenario::gherkin::{GherkinPart, is_gherkin, parts};
use crate::syntax::{BlockIndex, BlockKind, Document};

/// The leaves of a document, and its tables put together of them.
pub(in crate::ir) struct Leaves<'a> {
    pub(in crate::ir) source: &'a Source,
    pub(in crate::ir) document: &'a Document,
    /// The leaf of a block with children is empty.
    by_block: Vec<Leaf<'a>>,
    tables: BTreeMap<BlockIndex, Table>,
    /// By their fences and paragraphs.
    gherkin: BTreeMap<BlockIndex, Vec<GherkinPart>>,
    /// Whether what opens a question stands somewhere in the file.
    holds_questions: bool,
}

impl<'a> Leaves<'a> {
    /// Reads the leaves and tables of `document`.
    pub(in crate::ir) fn new(source: &'a Source, document: &'a Document) -> Self {
        let blocks = || (0..document.blocks.len()).map(|at| BlockIndex(Span::at(at).start));
        let holds = |mark: &str| memchr::memmem::find(source.text().as_bytes(), mark.as_bytes()).is_some();
        let has_marks = holds("[^");
        let by_block = blocks().map(|block| Leaf::new(source, document, block, has_marks)).collect();
        let holds_questions = holds(questions::MARK);
        let gherkin = blocks().filter(|&block| is_gherkin(source, document, block));
        let gherkin = gherkin.map(|block| (block, parts(source, document, block))).collect();
        let mut leaves =
            Self { source, document, by_block, tables: BTreeMap::new(), gherkin, holds_questions };
        let tables = blocks().filter(|&block| matches!(document.block(block).kind, BlockKind::Table));
        leaves.tables = tables.map(|block| (block, Table::read(&leaves, block))).collect();
        leaves
    }

    /// Whether a question may stand in the file.
    pub(super) fn holds_questions(&self) -> bool {
        self.holds_questions
    }

    /// The table at `block`; `None` when another block stands there.
    pub(in crate::ir) fn table(&self, block: BlockIndex) -> Option<&Table> {
        self.tables.get(&block)
    }

    /// Whether some fence or paragraph holds scenarios in Gherkin.
    pub(super) fn holds_gherkin(&self) -> bool {
        !self.gherkin.is_empty()
    }

    /// The scenarios and backgrounds of the fence or paragraph at `block`, in order.
    pub(in crate::ir) fn gherkin(&self, block: BlockIndex) -> &[GherkinPart] {
        self.gherkin.get(&block).map_or(&[], Vec::as_slice)
    }

    /// The text of a leaf block.
    pub(in crate::ir) fn leaf(&self, block: BlockIndex) -> &Leaf<'a> {
        &self.by_block[block.get()]
    }

    /// The text that an item begins with.
    pub(in crate::ir) fn item_leaf(&self, item: BlockIndex) -> Option<&Leaf<'a>> {
        let first = self.document.first_child(item)?;
        (self.document.block(first).kind == BlockKind::Paragraph).then(|| self.leaf(first))
    }
}
