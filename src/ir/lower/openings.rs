//! Clauses that blocks other than headings open: item ids, criteria, glossary terms, examples' labels, steps, calls. And
//! headings without a kind that have one by what stands below them.

mod background;
mod criteria;
mod decision_record;
mod heading_id;
mod item_ids;
mod rows;
mod steps;
mod terms;

use super::outline::{BlockOpening, Entry};
use crate::base::Span;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::table_role::TableRole;
use crate::ir::{ClauseIndex, ClauseKind, Opening};
use crate::syntax::{BlockIndex, BlockKind};

pub(super) use background::is_background;
pub(super) use criteria::names_criteria;
pub(super) use decision_record::is_decision_record;
pub(super) use heading_id::{heads_requirement, item_id};
pub(super) use item_ids::text_start;
pub(super) use rows::{Strength, what_is_rated};
pub(in crate::ir) use terms::meaning_start;

/// What the first of some siblings opens.
#[derive(Default)]
pub(super) struct Opened {
    /// A clause beside the current one's own blocks, which takes whole siblings.
    pub(super) sibling: Option<BlockOpening>,
    /// Clauses in the text of the current one: items of a list, rows of a table, the block itself.
    pub(super) nested: Vec<BlockOpening>,
}

impl Opened {
    fn beside(opening: BlockOpening) -> Self {
        Self { sibling: Some(opening), nested: Vec::new() }
    }

    fn inside(nested: Vec<BlockOpening>) -> Self {
        Self { sibling: None, nested }
    }
}

/// Finds what the first of `siblings` opens in the clause `at`.
pub(super) fn opened_by(
    leaves: &Leaves<'_>,
    siblings: &[BlockIndex],
    entries: &[Entry],
    at: ClauseIndex,
) -> Opened {
    let block = siblings[0];
    let section = &entries[at.get()];
    let in_requirements = || item_ids::is_under_requirements(entries, at);
    match leaves.document.block(block).kind {
        BlockKind::Paragraph => by_paragraph(leaves, siblings, section, in_requirements),
        BlockKind::List { .. } => by_list(leaves, siblings, section, in_requirements),
        BlockKind::Fence { .. } => Opened::inside(steps::in_gherkin(leaves, block, section)),
        BlockKind::Table => match calls(leaves, block, entries, at) {
            Some(calls) => Opened::beside(calls),
            None if terms::is_glossary(section) => Opened::inside(terms::rows(leaves, block)),
            None => Opened::inside(rows::rows(leaves, block, section)),
        },
        _ => Opened::default(),
    }
}

fn by_paragraph(
    leaves: &Leaves<'_>,
    siblings: &[BlockIndex],
    section: &Entry,
    in_requirements: impl Fn() -> bool,
) -> Opened {
    let block = siblings[0];
    let gherkin = steps::in_gherkin(leaves, block, section);
    if !gherkin.is_empty() {
        return Opened::inside(gherkin);
    }
    let example = example_label(leaves, siblings);
    if let Some(beside) = example.or_else(|| steps::opening(leaves, siblings, section)) {
        return Opened::beside(beside);
    }
    let term = terms::is_glossary(section).then(|| terms::paragraph(leaves.leaf(block), block));
    let inside = term.flatten().or_else(|| item_ids::paragraph(leaves, siblings, section, in_requirements));
    Opened::inside(inside.into_iter().collect())
}

fn by_list(
    leaves: &Leaves<'_>,
    siblings: &[BlockIndex],
    section: &Entry,
    in_requirements: impl Fn() -> bool,
) -> Opened {
    let criteria = criteria::items(leaves, siblings[0], section);
    if !criteria.is_empty() {
        return Opened::inside(criteria);
    }
    match steps::opening(leaves, siblings, section) {
        Some(steps) => Opened::beside(steps),
        None => Opened::inside(item_ids::items(leaves, siblings[0], section, in_requirements)),
    }
}

/// A table of calls in the text of an operation, or in that of a section of it.
fn calls(leaves: &Leaves<'_>, table: BlockIndex, entries: &[Entry], at: ClauseIndex) -> Option<BlockOpening> {
    let is_calls = leaves.table(table).is_some_and(|table| TableRole::of(table) == TableRole::Cases);
    let operation = called(entries, at).filter(|_| is_calls)?;
    Some(BlockOpening {
        opening: Opening::Calls,
        kind: ClauseKind::Example,
        title: operation.head.title.span(),
        item_id: None,
        block: table,
        blocks: vec![table],
    })
}

/// The operation that calls in the text of the clause at `at` are of: sections of it divide its text.
pub(super) fn called(entries: &[Entry], at: ClauseIndex) -> Option<&Entry> {
    let around = std::iter::successors(Some(&entries[at.get()]), |entry| Some(&entries[entry.parent?.get()]));
    let clause = around.into_iter().find(|entry| entry.head.kind.value != ClauseKind::Section)?;
    (clause.head.kind.value == ClauseKind::Operation).then_some(clause)
}

/// `**Example**: title` with a conversation after it.
fn example_label(leaves: &Leaves<'_>, siblings: &[BlockIndex]) -> Option<BlockOpening> {
    let [paragraph, fence, ..] = siblings else { return None };
    let leaf = leaves.leaf(*paragraph);
    let label = leaf.opening_label().filter(|label| label.word.eq_ignore_ascii_case("example"))?;
    if !is_conversation(leaves, *fence) {
        return None;
    }
    let title = Span::new(
        leaf.span(label.mark.clone()).end as usize,
        leaves.document.block(*paragraph).span.end as usize,
    );
    Some(BlockOpening {
        opening: Opening::ExampleLabel,
        kind: ClauseKind::Example,
        title,
        item_id: None,
        block: *paragraph,
        blocks: vec![*paragraph, *fence],
    })
}

/// Whether a block is an `xml` fence with turns in it.
fn is_conversation(leaves: &Leaves<'_>, block: BlockIndex) -> bool {
    const TURNS: [&str; 6] = ["<user", "<developer", "<system", "<assistant", "<tool", "<comparison"];
    let BlockKind::Fence { info, .. } = &leaves.document.block(block).kind else { return false };
    let is_xml = info.split_whitespace().next() == Some("xml");
    let mut lines =
        leaves.document.segments(block).iter().map(|&line| leaves.source.slice(line).trim_start());
    is_xml && lines.any(|line| TURNS.iter().any(|turn| line.starts_with(turn)))
}

/// The block that a text which ends in a colon announces.
fn announced(leaves: &Leaves<'_>, siblings: &[BlockIndex]) -> Option<BlockIndex> {
    let next = *siblings.get(1)?;
    let completes = matches!(
        leaves.document.block(next).kind,
        BlockKind::List { .. } | BlockKind::Fence { .. } | BlockKind::Table | BlockKind::Quote
    );
    let announces = leaves.leaf(siblings[0]).raw().trim_end().ends_with([':', '：']);
    (completes && announces).then_some(next)
}
