//! Requirements that an item id opens, in an item of a list or in a paragraph.

use super::{announced, terms};
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::{BlockOpening, Entry};
use crate::ir::lower::statements::holds_keyword;
use crate::ir::{ClauseIndex, ClauseKind, Opening};
use crate::syntax::BlockIndex;
use crate::syntax::lang::item_lead::{self, ItemLeadShape, is_item_id};

/// What the items of a list open.
pub(super) fn items(
    leaves: &Leaves<'_>,
    list: BlockIndex,
    section: &Entry,
    in_requirements: impl Fn() -> bool,
) -> Vec<BlockOpening> {
    let in_glossary = terms::is_glossary(section);
    let openings = leaves.document.children(Some(list)).filter_map(|item| {
        let leaf = leaves.item_leaf(item)?;
        let blocks = leaves.document.children(Some(item)).collect();
        let lead = lead(leaf).filter(|lead| lead.bold || promises(leaf, lead, section, &in_requirements));
        match lead {
            Some(lead) => Some(requirement(leaf, lead, item, blocks)),
            None if in_glossary => terms::item(leaves, leaf, item),
            None => None,
        }
    });
    openings.collect()
}

/// What the paragraph that `siblings` begin with opens, with the block that it announces.
pub(super) fn paragraph(
    leaves: &Leaves<'_>,
    siblings: &[BlockIndex],
    section: &Entry,
    in_requirements: impl Fn() -> bool,
) -> Option<BlockOpening> {
    let leaf = leaves.leaf(siblings[0]);
    let lead = lead(leaf).filter(|lead| promises(leaf, lead, section, &in_requirements))?;
    let blocks = std::iter::once(siblings[0]).chain(announced(leaves, siblings)).collect();
    Some(requirement(leaf, lead, siblings[0], blocks))
}

fn requirement(
    leaf: &Leaf<'_>,
    lead: ItemLeadShape,
    block: BlockIndex,
    blocks: Vec<BlockIndex>,
) -> BlockOpening {
    BlockOpening {
        opening: Opening::Item,
        kind: ClauseKind::Requirement,
        title: leaf.span(lead.title),
        item_id: Some(leaf.span(lead.id)),
        block,
        blocks,
    }
}

/// The item id that a text begins with.
fn lead(leaf: &Leaf<'_>) -> Option<ItemLeadShape> {
    let label = leaf.opening_label().filter(|label| is_item_id(&label.word) && label.number.is_none());
    let labelled = label.map(|label| ItemLeadShape {
        id: label.word_raw.clone(),
        title: label.word_raw.clone(),
        end: label.mark.end,
        bold: true,
    });
    labelled.or_else(|| item_lead::parse(leaf.raw()))
}

/// Where the text begins of an item or paragraph that opens a clause.
pub(in crate::ir::lower) fn text_start(leaf: &Leaf<'_>) -> usize {
    let label = leaf.opening_label().map(|label| label.mark.end);
    label.or_else(|| lead(leaf).map(|lead| lead.end)).unwrap_or(0)
}

/// Whether the words behind an id are a requirement rather than news or an answer.
fn promises(
    leaf: &Leaf<'_>,
    lead: &ItemLeadShape,
    section: &Entry,
    in_requirements: &impl Fn() -> bool,
) -> bool {
    let is_question = leaf.raw().trim_end().ends_with(['?', '？']);
    let says_more = lead.end < leaf.raw().trim_end().len();
    may_require(section.head.kind.value)
        && says_more
        && !is_question
        && (names_requirement(&leaf.raw()[lead.id.clone()]) || in_requirements() || holds_keyword(leaf, true))
}

/// Words of an id that is one of a requirement: of any, of a function, of a quality, of users, of the business, of the
/// system; a user story; a criterion by which one is accepted.
const WORDS: [&str; 10] = ["REQ", "FR", "NFR", "QR", "UR", "BR", "SR", "SYS", "US", "AC"];

/// Whether an item id says that it is one of a requirement.
pub(super) fn names_requirement(id: &str) -> bool {
    id.contains('-') && id.split('-').any(|word| WORDS.contains(&word))
}

/// Whether what stands in the text of a clause of a kind can be requirements of their own.
pub(super) const fn may_require(kind: ClauseKind) -> bool {
    matches!(
        kind,
        ClauseKind::Section
            | ClauseKind::Requirement
            | ClauseKind::Principle
            | ClauseKind::Constraint
            | ClauseKind::Feature
    )
}

/// Whether the clause at `at` or one around it is titled by the word requirements.
pub(super) fn is_under_requirements(entries: &[Entry], at: ClauseIndex) -> bool {
    let mut around = std::iter::successors(Some(at), |&at| entries[at.get()].parent);
    around.any(|at| says_requirement(&entries[at.get()].head.title.plain))
}

/// Whether the word Requirement or Requirements stands in a title or a head.
pub(super) fn says_requirement(words: &str) -> bool {
    let mut words = words.split(|between: char| !between.is_alphanumeric());
    words.any(|word| ["requirement", "requirements"].iter().any(|known| word.eq_ignore_ascii_case(known)))
}
