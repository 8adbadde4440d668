//! The leaves of a clause's own text in which statements may stand.

use super::super::scope::Scope;
use crate::ir::Opening;
use crate::syntax::{BlockIndex, BlockKind};

/// The paragraphs and table cells that may hold statements, in order: not in fences, quotes,
/// headings, commentary, table headers, nor in what the kind's own data has claimed, apart from its
/// cells and items for people.
pub(super) fn prose_leaves(scope: &Scope<'_>) -> Vec<BlockIndex> {
    let mut leaves = Vec::new();
    for &top in scope.blocks() {
        let end = scope.block(top).end;
        let mut at = top;
        while at < end {
            if is_left_out(scope, at) {
                at = scope.block(at).end;
                continue;
            }
            if matches!(scope.block(at).kind, BlockKind::Paragraph | BlockKind::Cell) {
                leaves.push(at);
            }
            at = BlockIndex(at.0 + 1);
        }
    }
    leaves
}

fn is_left_out(scope: &Scope<'_>, at: BlockIndex) -> bool {
    let entry = scope.entry();
    // The label that opens an example is its title.
    let is_title = entry.opening == Opening::ExampleLabel && entry.block == Some(at);
    is_title || !scope.owns(at) || is_commentary(scope, at) || is_header(scope, at) || is_taken(scope, at)
}

/// Whether the kind's own data was read from a block and leaves no text for people in it.
fn is_taken(scope: &Scope<'_>, at: BlockIndex) -> bool {
    scope.is_claimed(at) && !scope.holds_prose(at)
}

/// Whether a block holds no statements by its nature.
fn is_commentary(scope: &Scope<'_>, at: BlockIndex) -> bool {
    match &scope.block(at).kind {
        BlockKind::Quote
        | BlockKind::Alert
        | BlockKind::Admonition { .. }
        | BlockKind::Heading { .. }
        | BlockKind::Fence { .. }
        | BlockKind::IndentedCode
        | BlockKind::Html
        | BlockKind::ThematicBreak => true,
        BlockKind::Paragraph
        | BlockKind::List { .. }
        | BlockKind::Item { .. }
        | BlockKind::Table
        | BlockKind::Row
        | BlockKind::Cell
        | BlockKind::FootnoteDefinition { .. } => false,
    }
}

fn is_header(scope: &Scope<'_>, at: BlockIndex) -> bool {
    let block = scope.block(at);
    block.kind == BlockKind::Row && block.parent.is_some_and(|table| table.0 + 1 == at.0)
}
