//! Headings that begin with an item id.

use super::item_ids;
use crate::base::{Located, Source, Span};
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::Entry;
use crate::ir::lower::statements::{holds_keyword, holds_word};
use crate::ir::{ClauseIndex, ClauseKind, Opening, Text};
use crate::syntax::lang::item_lead;
use crate::syntax::{BlockIndex, BlockKind};

/// The item id that the title of a requirement begins with.
pub(in crate::ir::lower) fn item_id(source: &Source, title: &Text) -> Option<Located<String>> {
    let id = &title.plain[item_lead::of_heading(&title.plain)?];
    let span = title.span();
    let start = span.start as usize + source.slice(span).find(id)?;
    Some(Located::written(id.to_owned(), Span::new(start, start + id.len())))
}

/// Whether the heading of the clause at `at` names no kind, but a requirement by its id.
pub(in crate::ir::lower) fn heads_requirement(
    leaves: &Leaves<'_>,
    entries: &[Entry],
    at: ClauseIndex,
) -> bool {
    let entry = &entries[at.get()];
    let is_plain =
        matches!(entry.opening, Opening::Heading { .. }) && entry.head.kind.value == ClauseKind::Section;
    let id = item_lead::of_heading(&entry.head.title.plain).filter(|_| is_plain);
    let id = id.map(|id| &entry.head.title.plain[id]).filter(|id| id.contains('-'));
    id.is_some_and(|id| {
        item_ids::names_requirement(id)
            || item_ids::is_under_requirements(entries, at)
            || entry.blocks.iter().any(|&block| promises(leaves, block))
    })
}

/// Whether a block of text has a keyword that is meant as one whatever the clause's kind.
fn promises(leaves: &Leaves<'_>, block: BlockIndex) -> bool {
    let leaves_of_text = leaves
        .document
        .subtree(block)
        .filter(|&inner| matches!(leaves.document.block(inner).kind, BlockKind::Paragraph | BlockKind::Cell));
    let mut texts = leaves_of_text.map(|inner| leaves.leaf(inner));
    texts.any(|leaf| holds_keyword(leaf, false) || holds_word(leaf, "shall"))
}
