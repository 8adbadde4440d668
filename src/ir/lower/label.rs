//! Finding bold labels, and what belongs to them.

use std::ops::Range;

use super::label_places::is_foreign_lead;
use super::leaf::Leaf;
use super::part::{self, Part};
use super::scope::Scope;
use crate::base::{Located, Span, holds_pair};
use crate::ir::clause::operation::body::says_nothing;
use crate::ir::{LabelKey, LabelledText, Text};
use crate::syntax::{BlockIndex, BlockKind, lang};

/// A label of the clause's vocabulary, with its value still in the source.
#[derive(Clone, Debug)]
pub(in crate::ir) struct FoundLabel {
    pub(in crate::ir) key: Located<LabelKey>,
    /// The number after the key, as in `Response 201`.
    pub(in crate::ir) number: Option<Located<u16>>,
    /// The words in brackets.
    pub(in crate::ir) argument: Option<Located<String>>,
    /// The leaf block that the label stands in.
    pub(in crate::ir) block: BlockIndex,
    /// The raw range of the value in that leaf; empty when the value is in `owned`.
    pub(in crate::ir) value: Range<usize>,
    /// Blocks that belong to the value besides: the rest of the label's item, or the next sibling
    /// of a label without a value.
    pub(in crate::ir) owned: Vec<BlockIndex>,
    /// From the label's first star to the end of its value.
    pub(in crate::ir) span: Span,
}

impl FoundLabel {
    /// The value as texts, one a block.
    pub(in crate::ir) fn texts(&self, scope: &Scope<'_>) -> Vec<Text> {
        let first = scope.leaf(self.block).text(self.value.clone());
        if self.owned.is_empty() {
            return if first.is_empty() { Vec::new() } else { vec![first] };
        }
        let owned = self.owned.iter().flat_map(|&block| block_texts(scope, block));
        std::iter::once(first).chain(owned).filter(|text| !text.is_empty()).collect()
    }

    /// The leaves that hold the value, each with its raw range, in order.
    pub(in crate::ir) fn leaves(&self, scope: &Scope<'_>) -> Vec<(BlockIndex, Range<usize>)> {
        let own = (!self.value.is_empty()).then(|| (self.block, self.value.clone()));
        let owned = self.owned.iter().flat_map(|&block| scope.document.subtree(block));
        let owned = owned.filter(|&inner| !scope.document.segments(inner).is_empty());
        own.into_iter().chain(owned.map(|leaf| (leaf, 0..scope.leaf(leaf).raw().len()))).collect()
    }

    /// The source bytes of the value, leaf by leaf.
    pub(in crate::ir) fn value_spans(&self, scope: &Scope<'_>) -> Vec<Span> {
        self.leaves(scope).into_iter().map(|(block, raw)| scope.leaf(block).span(raw)).collect()
    }

    /// The label as data of a clause.
    pub(in crate::ir) fn into_labelled(self, scope: &Scope<'_>) -> LabelledText {
        let value = self.texts(scope);
        LabelledText { key: self.key, number: self.number, argument: self.argument, value, span: self.span }
    }
}

/// The texts of a block's leaves, in order.
pub(in crate::ir) fn block_texts(scope: &Scope<'_>, block: BlockIndex) -> Vec<Text> {
    let leaves = scope.document.subtree(block).filter(|&inner| !scope.document.segments(inner).is_empty());
    leaves.map(|leaf| scope.leaf(leaf).whole()).collect()
}

/// A label's mark in a leaf, whether or not its key is known.
#[derive(Debug)]
pub(in crate::ir) struct LabelMark {
    /// The words, without number and argument.
    pub(in crate::ir) word: String,
    pub(in crate::ir) word_raw: Range<usize>,
    pub(in crate::ir) number: Option<Range<usize>>,
    pub(in crate::ir) argument: Option<Range<usize>>,
    /// From the first star to where the value begins.
    pub(in crate::ir) mark: Range<usize>,
}

/// The labels that open lines of a leaf. All ranges are raw.
pub(super) fn find_label_marks(leaf: &Leaf<'_>) -> Vec<LabelMark> {
    if !holds_pair(leaf.raw(), *b"**") {
        return Vec::new();
    }
    let marks = leaf.lines().filter_map(|line| {
        let shape = lang::label::parse(&leaf.raw()[line.clone()])?;
        let at = |range: Range<usize>| line.start + range.start..line.start + range.end;
        Some(LabelMark {
            word: leaf.raw()[at(shape.key.clone())].to_owned(),
            word_raw: at(shape.key),
            number: shape.number.map(at),
            argument: shape.argument.map(at),
            mark: line.start..line.start + shape.end,
        })
    });
    marks.collect()
}

/// Finds the labels of the kind's vocabulary in a clause's own text and claims them.
pub(super) fn find_labels(scope: &mut Scope<'_>) -> Vec<FoundLabel> {
    let mut found = Vec::new();
    let blocks = scope.blocks();
    for (at, &block) in blocks.iter().enumerate() {
        match scope.block(block).kind {
            BlockKind::Paragraph => {
                // A block of another clause in between, such as steps, is the label's next sibling.
                let next = blocks.get(at + 1).copied().filter(|&next| next == scope.block(block).end);
                found.extend(leaf_labels(scope, block, next.into_iter(), false));
            }
            BlockKind::List { .. } => {
                for item in scope.children(block) {
                    found.extend(item_labels(scope, item));
                }
            }
            BlockKind::Heading { .. } => found.extend(heading_label(scope, block, &blocks[at + 1..])),
            _ => {}
        }
    }
    for label in &found {
        scope.claim_span(label.span);
        if !label.key.value.leaves_blocks() {
            label.owned.iter().for_each(|&block| scope.claim(block));
        }
    }
    found
}

fn item_labels(scope: &Scope<'_>, item: BlockIndex) -> Vec<FoundLabel> {
    let mut children = scope.children(item);
    match children.next() {
        Some(first) if scope.block(first).kind == BlockKind::Paragraph => {
            leaf_labels(scope, first, children, true)
        }
        _ => Vec::new(),
    }
}

/// The label that a heading in the text of an operation stands for: it has what stands below it, up to the next. A paragraph
/// right below it is its value if it begins with a type in code, says that nothing comes, or why a request is refused.
fn heading_label(scope: &Scope<'_>, heading: BlockIndex, below: &[BlockIndex]) -> Option<FoundLabel> {
    let leaf = scope.leaf(heading);
    let words = leaf.whole().plain;
    let status = part::status(&words);
    let key = match Part::of(&words) {
        Some(Part::Request) => LabelKey::Request,
        Some(Part::Response) => LabelKey::Response,
        _ if status.is_some() => LabelKey::Response,
        _ => return None,
    };
    let is_heading = |block: &BlockIndex| matches!(scope.block(*block).kind, BlockKind::Heading { .. });
    let mut owned: Vec<BlockIndex> = below.iter().copied().take_while(|block| !is_heading(block)).collect();
    let is_told = |block: &BlockIndex| !matches!(scope.block(*block).kind, BlockKind::Paragraph);
    let refuses = status.is_some_and(|status| status >= "300");
    let is_value = |first: BlockIndex| {
        let leaf = scope.leaf(first);
        refuses || leaf.leading_code().is_some() || says_nothing(leaf.raw())
    };
    let value = owned.first().copied().filter(|first| !is_told(first) && is_value(*first));
    if value.is_none() && status.is_none() && !owned.iter().any(is_told) {
        return None;
    }
    let at = |status: &str| leaf.raw().find(status).map(|start| leaf.span(start..start + status.len()));
    let number = status.and_then(|status| Some(Located::written(status.parse().ok()?, at(status)?)));
    let words = scope.block(heading).span;
    let (block, value) = match value {
        Some(paragraph) => (owned.remove(0), 0..scope.leaf(paragraph).raw().len()),
        None => (heading, leaf.raw().len()..leaf.raw().len()),
    };
    let span = if value.is_empty() { words } else { words.to(scope.leaf(block).span(value.clone())) };
    Some(FoundLabel { key: Located::written(key, words), number, argument: None, block, value, owned, span })
}

/// The labels of a leaf. `following` are the blocks after it; the last label takes them all when
/// it stands in an item, else the first of them when its own value is empty.
fn leaf_labels(
    scope: &Scope<'_>,
    block: BlockIndex,
    following: impl Iterator<Item = BlockIndex>,
    in_item: bool,
) -> Vec<FoundLabel> {
    let leaf = scope.leaf(block);
    if leaf.label_marks().is_empty() {
        return Vec::new();
    }
    let marks: Vec<(Option<LabelKey>, &LabelMark)> = leaf
        .label_marks()
        .iter()
        .map(|mark| (LabelKey::of(scope.kind(), &mark.word), mark))
        .filter(|(key, mark)| key.is_some() || is_foreign_lead(&mark.word))
        .collect();
    let mut found: Vec<FoundLabel> = Vec::with_capacity(marks.len());
    for (at, (key, mark)) in marks.iter().enumerate() {
        let Some(key) = key else { continue };
        let end = marks.get(at + 1).map_or(leaf.raw().len(), |(_, next)| next.mark.start);
        found.push(found_label(leaf, block, *key, mark, end));
    }
    let ends_in_label = marks.last().is_some_and(|(key, _)| key.is_some());
    if let Some(last) = found.last_mut().filter(|_| ends_in_label || in_item) {
        let is_empty = last.value.is_empty();
        let shows = last.key.value.leaves_blocks();
        let most = if in_item { usize::MAX } else { 1 };
        let takes = following.take(most).filter(|&owned| match scope.block(owned).kind {
            BlockKind::Heading { .. } => false,
            BlockKind::Fence { .. } => in_item || is_empty || shows,
            _ => in_item || is_empty,
        });
        last.owned = takes.collect();
    }
    found
}

fn found_label(
    leaf: &Leaf<'_>,
    block: BlockIndex,
    key: LabelKey,
    mark: &LabelMark,
    end: usize,
) -> FoundLabel {
    let slice = |range: &Range<usize>| leaf.raw()[range.clone()].to_owned();
    let number = mark.number.as_ref().and_then(|range| {
        slice(range).parse().ok().map(|number| Located::written(number, leaf.span(range.clone())))
    });
    FoundLabel {
        key: Located::written(key, leaf.span(mark.word_raw.clone())),
        number,
        argument: mark
            .argument
            .as_ref()
            .map(|range| Located::written(slice(range), leaf.span(range.clone()))),
        block,
        value: leaf.trim(mark.mark.end..end.max(mark.mark.end)),
        owned: Vec::new(),
        span: leaf.span(leaf.trim(mark.mark.start..end.max(mark.mark.end))),
    }
}
