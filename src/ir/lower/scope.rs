//! What the lowering of one clause sees, and what it has claimed.

use std::collections::BTreeSet;

use super::annotation::Annotation;
use super::claims::Claims;
use super::label::FoundLabel;
use super::leaf::Leaf;
use super::leaves::Leaves;
use super::outline::{Entry, Outline};
use super::table::Table;
use crate::base::{Code, Diagnostic, Place, Source, Span};
use crate::ir::{ClauseId, ClauseIndex, ClauseKind, LabelKey};
use crate::syntax::{Block, BlockIndex, BlockKind, Document};

/// One clause's own text, without the clauses in it, while it is lowered.
///
/// The steps run in order (facts, the kind's own data, labels, statements, blocks); each claims
/// what it takes meaning from, so that nothing is read twice.
pub(in crate::ir) struct Scope<'a> {
    pub(in crate::ir) source: &'a Source,
    pub(in crate::ir) document: &'a Document,
    pub(in crate::ir) leaves: &'a Leaves<'a>,
    pub(in crate::ir) outline: &'a Outline,
    pub(in crate::ir) index: ClauseIndex,
    pub(in crate::ir) id: ClauseId,
    /// Whether the clause makes promises: false for commentary and informative parts.
    pub(in crate::ir) normative: bool,
    /// Whether must, shall and should make statements in lower case.
    pub(in crate::ir) lower_case: bool,
    /// The annotations of its own text and heading, in order.
    pub(in crate::ir) annotations: Vec<Annotation>,
    /// Labels of the kind's vocabulary that nothing has taken yet.
    labels: Vec<FoundLabel>,
    claimed_blocks: Claims,
    /// Leaves of claimed blocks that are text for people.
    prose_leaves: BTreeSet<BlockIndex>,
    claimed_spans: Vec<Span>,
    covering_spans: Claims,
    pub(in crate::ir) findings: Vec<Diagnostic>,
}

impl<'a> Scope<'a> {
    pub(in crate::ir) fn new(leaves: &'a Leaves<'a>, outline: &'a Outline, index: ClauseIndex) -> Self {
        Self {
            source: leaves.source,
            document: leaves.document,
            leaves,
            outline,
            index,
            id: ClauseId::default(),
            normative: true,
            lower_case: false,
            annotations: Vec::new(),
            labels: Vec::new(),
            claimed_blocks: Claims::default(),
            prose_leaves: BTreeSet::new(),
            claimed_spans: Vec::new(),
            covering_spans: Claims::default(),
            findings: Vec::new(),
        }
    }

    /// The clause's place in the outline.
    pub(in crate::ir) fn entry(&self) -> &'a Entry {
        &self.outline.entries[self.index.get()]
    }

    /// The clause's kind.
    pub(in crate::ir) fn kind(&self) -> ClauseKind {
        self.entry().head.kind.value
    }

    /// The topmost blocks of its own body, in order.
    pub(in crate::ir) fn blocks(&self) -> &'a [BlockIndex] {
        &self.entry().blocks
    }

    /// The block at `index`.
    pub(in crate::ir) fn block(&self, index: BlockIndex) -> &'a Block {
        self.document.block(index)
    }

    /// The text of a leaf block.
    pub(in crate::ir) fn leaf(&self, block: BlockIndex) -> &'a Leaf<'a> {
        self.leaves.leaf(block)
    }

    /// The children of `block` that are part of this clause's own text.
    pub(in crate::ir) fn children(&self, block: BlockIndex) -> impl Iterator<Item = BlockIndex> + use<'a> {
        let (outline, own) = (self.outline, Some(self.index));
        self.document.children(Some(block)).filter(move |&child| outline.owner(child) == own)
    }

    /// The blocks without children of its own text and its heading, in order.
    pub(in crate::ir) fn own_leaves(&self) -> impl Iterator<Item = BlockIndex> + '_ {
        let opener = self.entry().block.filter(|block| !self.blocks().contains(block));
        let opener = opener.filter(|&block| !matches!(self.block(block).kind, BlockKind::Item { .. }));
        let own = self.blocks().iter().flat_map(|&block| self.document.subtree(block));
        let leaf = |&block: &BlockIndex| self.block(block).end.0 == block.0 + 1 && self.owns(block);
        opener.into_iter().chain(own).filter(leaf)
    }

    /// Whether a block is part of this clause's own text.
    pub(in crate::ir) fn owns(&self, block: BlockIndex) -> bool {
        self.outline.owner(block) == Some(self.index)
    }

    /// The top-level tables of the body that are not claimed, in order.
    pub(in crate::ir) fn tables(&self) -> impl Iterator<Item = &'a Table> + '_ {
        let free = self.blocks().iter().filter(|&&block| !self.is_claimed(block));
        free.filter_map(|&block| self.leaves.table(block))
    }

    /// Says that meaning was taken from a whole block and all in it.
    pub(in crate::ir) fn claim(&mut self, block: BlockIndex) {
        self.claimed_blocks.insert(block.0, self.block(block).end.0);
    }

    /// Says that a leaf of a claimed block is text for people, in which statements may stand.
    pub(in crate::ir) fn leave_as_prose(&mut self, leaf: BlockIndex) {
        self.prose_leaves.insert(leaf);
    }

    /// Whether a block is or holds text for people in spite of being claimed.
    pub(in crate::ir) fn holds_prose(&self, block: BlockIndex) -> bool {
        self.prose_leaves.range(block..self.block(block).end).next().is_some()
    }

    /// Says that meaning was taken from some bytes: no statement is looked for in them.
    pub(in crate::ir) fn claim_span(&mut self, span: Span) {
        self.claimed_spans.push(span);
        self.covering_spans.insert(span.start, span.end);
    }

    /// Whether meaning was taken from a block or from one around it.
    pub(in crate::ir) fn is_claimed(&self, block: BlockIndex) -> bool {
        self.claimed_blocks.contain(block.0, block.0.saturating_add(1))
    }

    /// Whether one of the claimed spans holds all of `span`.
    pub(in crate::ir) fn is_span_claimed(&self, span: Span) -> bool {
        self.covering_spans.contain(span.start, span.end)
    }

    /// Whether the claimed spans leave nothing of `span` over but white space between them.
    pub(in crate::ir) fn leaves_nothing(&self, span: Span) -> bool {
        let mut at = span.start;
        while at < span.end {
            let rest = self.source.slice(Span { start: at, end: span.end });
            let blank = rest.len() - rest.trim_start().len();
            match self.covering_spans.end_of(at) {
                Some(end) => at = end,
                None if blank > 0 => at = Span::at(at as usize + blank).start,
                None => return false,
            }
        }
        true
    }

    /// The bytes that meaning was taken from, apart from whole blocks.
    pub(in crate::ir) fn claimed_spans(&self) -> &[Span] {
        &self.claimed_spans
    }

    /// The annotations in one block, in order.
    pub(in crate::ir) fn annotations_of(&self, block: BlockIndex) -> &[Annotation] {
        let start = self.annotations.partition_point(|annotation| annotation.block < block);
        let end = self.annotations.partition_point(|annotation| annotation.block <= block);
        &self.annotations[start..end]
    }

    /// Gives the scope the labels that were found in it.
    pub(super) fn set_labels(&mut self, labels: Vec<FoundLabel>) {
        self.labels = labels;
    }

    /// Takes the first label of `key`.
    pub(in crate::ir) fn take_label(&mut self, key: LabelKey) -> Option<FoundLabel> {
        let at = self.labels.iter().position(|label| label.key.value == key)?;
        Some(self.labels.remove(at))
    }

    /// Takes all labels of the given keys, in order.
    pub(in crate::ir) fn take_labels(&mut self, keys: &[LabelKey]) -> Vec<FoundLabel> {
        self.labels.extract_if(.., |label| keys.contains(&label.key.value)).collect()
    }

    /// Gives back a label that says nothing typed.
    pub(in crate::ir) fn put_back(&mut self, label: FoundLabel) {
        let at = self.labels.partition_point(|other| other.span < label.span);
        self.labels.insert(at, label);
    }

    /// Takes all labels that are left.
    pub(in crate::ir) fn take_rest(&mut self) -> Vec<FoundLabel> {
        std::mem::take(&mut self.labels)
    }

    /// A finding in this file, to be completed and pushed to [`Scope::findings`].
    pub(in crate::ir) fn finding(
        &self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(code, Place::new(self.source.path(), span), message)
    }
}
