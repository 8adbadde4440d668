//! "The server must:" and the list after it.

use super::super::scope::Scope;
use super::LeafReader;
use crate::base::{Located, SharedText};
use crate::ir::{Condition, Modality, Text};
use crate::syntax::{BlockIndex, BlockKind};

/// What a lead-in lends to the items of its list.
#[derive(Clone, Debug)]
pub(super) struct Lent {
    /// Its last keyword, when it has one and some item takes it.
    pub(super) modality: Option<Located<Modality>>,
    pub(super) ambiguous: bool,
    pub(super) subject: Option<Located<SharedText>>,
    pub(super) condition: Option<Located<Condition>>,
    /// Its last sentence.
    pub(super) text: Text,
}

/// The list that follows `block` as its next sibling when the block, whose text is `raw`, ends in a
/// colon.
pub(super) fn list_after(scope: &Scope<'_>, block: BlockIndex, raw: &str) -> Option<BlockIndex> {
    let text = raw.trim_end_matches(['*', '_', ' ', '\n']);
    if !text.ends_with([':', '：']) {
        return None;
    }
    let next = next_sibling(scope, block)?;
    matches!(scope.block(next).kind, BlockKind::List { .. }).then_some(next)
}

/// The block after `block` in the same container.
pub(super) fn next_sibling(scope: &Scope<'_>, block: BlockIndex) -> Option<BlockIndex> {
    let own = scope.block(block);
    let next = scope.document.blocks.get(own.end.get())?;
    (next.parent == own.parent).then_some(own.end)
}

/// The block before `block` in the same container.
pub(super) fn previous_sibling(scope: &Scope<'_>, block: BlockIndex) -> Option<BlockIndex> {
    let parent = scope.block(block).parent;
    let mut at = block.0.checked_sub(1).map(BlockIndex)?;
    while scope.block(at).parent != parent {
        at = scope.block(at).parent?;
    }
    Some(at)
}

/// The paragraph that an item begins with.
pub(super) fn first_paragraph(scope: &Scope<'_>, item: BlockIndex) -> Option<BlockIndex> {
    let first = scope.document.first_child(item)?;
    (scope.block(first).kind == BlockKind::Paragraph).then_some(first)
}

/// The list whose item begins with the paragraph `block`.
pub(super) fn list_begun_by(scope: &Scope<'_>, block: BlockIndex) -> Option<BlockIndex> {
    let item = scope.block(block).parent?;
    let begins = block.0 == item.0 + 1 && matches!(scope.block(item).kind, BlockKind::Item { .. });
    if begins { scope.block(item).parent } else { None }
}

/// Whether some item of `list` has no keyword in its first sentence, so that it takes the lead-in's.
pub(super) fn some_item_takes(scope: &Scope<'_>, reader: &LeafReader, list: BlockIndex) -> bool {
    let mut items = scope.document.children(Some(list)).filter_map(|item| first_paragraph(scope, item));
    items.any(|paragraph| !reader.first_sentence_has_keyword(scope, paragraph))
}
