//! Criteria by which a requirement is accepted, each an item of a list without an id of its own.

use super::item_ids::may_require;
use super::steps::is_step;
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::{BlockOpening, Entry};
use crate::ir::lower::statements::upper_case_keywords;
use crate::ir::{ClauseKind, Opening};
use crate::syntax::lang::item_lead;
use crate::syntax::{BlockIndex, BlockKind};

/// The words of a heading, or of a paragraph above the list, that say what its items are.
const WORDS: [&str; 2] = ["acceptance criteria", "acceptance criterion"];

/// No title that says only this is longer, marks included.
const LONGEST: usize = 64;

/// What the items of a list open, if they are criteria. Where items are steps, or say by their keywords and ids what they
/// are, the list is read as what it says.
pub(super) fn items(leaves: &Leaves<'_>, list: BlockIndex, section: &Entry) -> Vec<BlockOpening> {
    let kind = section.head.kind.value;
    let is_titled = kind == ClauseKind::Section && names_criteria(&section.head.title.plain);
    if !(is_titled || may_require(kind) && is_announced(leaves, list, section)) {
        return Vec::new();
    }
    let items: Vec<BlockIndex> = leaves.document.children(Some(list)).collect();
    let texts: Option<Vec<&Leaf<'_>>> = items.iter().map(|&item| leaves.item_leaf(item)).collect();
    let Some(texts) = texts else { return Vec::new() };
    let says_itself = |leaf: &&Leaf<'_>| {
        !is_titled && !upper_case_keywords(leaf).is_empty()
            || item_lead::parse(leaf.raw()).is_some()
            || leaf.opening_label().is_some()
    };
    if texts.iter().any(says_itself) || texts.iter().all(|leaf| is_step(leaf)) {
        return Vec::new();
    }
    let opening = |(&item, leaf): (&BlockIndex, &&Leaf<'_>)| BlockOpening {
        opening: Opening::Item,
        kind: ClauseKind::Requirement,
        title: leaf.span(leaf.trim(after_box(leaf.raw())..leaf.raw().len())),
        item_id: None,
        block: item,
        blocks: leaves.document.children(Some(item)).collect(),
    };
    items.iter().zip(&texts).map(opening).collect()
}

/// Whether the paragraph right above a list says so.
fn is_announced(leaves: &Leaves<'_>, list: BlockIndex, section: &Entry) -> bool {
    let before = section.blocks.last().copied();
    before.is_some_and(|before| {
        let block = leaves.document.block(before);
        let is_right_above = block.kind == BlockKind::Paragraph && block.end == list;
        is_right_above && leaves.leaf(before).raw().lines().last().is_some_and(names_criteria)
    })
}

/// Whether words say nothing but that criteria follow.
pub(in crate::ir::lower) fn names_criteria(words: &str) -> bool {
    // A title is looked at for each list below it: a long one is not read through.
    let words = if words.len() > LONGEST { "" } else { words.trim_matches([' ', '*', '_', ':', '：']) };
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(words))
}

/// Where the text begins behind a box to tick.
fn after_box(raw: &str) -> usize {
    let mark = ["[ ] ", "[x] ", "[X] "].into_iter().find(|mark| raw.starts_with(mark));
    mark.map_or(0, str::len)
}
