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
    matches!(block.kind, BlockKind::Row) && block.parent.is_some_and(|table| table.0 + 1 == at.0)
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::TestFile;

    fn found(text: &str) -> Vec<String> {
        let lowered = TestFile::new(text);
        assert!(lowered.findings.is_empty(), "{:?}", lowered.findings);
        let statements = lowered.file.clauses.iter().flat_map(|clause| &clause.statements);
        statements.map(|statement| statement.text.plain.to_string()).collect()
    }

    #[test]
    fn cells_for_people_hold_statements_and_cells_of_data_do_not() {
        let text = "# Type: T\n\n| Field | Type | Rule | Meaning |\n|-|-|-|-|\n\
            | a | \"MUST\" | one of \"MUST\", \"MAY\" | It must be kept. |\n\
            | MUST | string | | *It* MAY go. See \"MUST\" |\n";
        assert_eq!(found(text), ["It must be kept.", "It MAY go."]);
        let text = "# Operation: O\n\n`GET /a/{b}`\n\n| Parameter | Type | Notes |\n|-|-|-|\n\
            | b | string | It must be short. |\n\n\
            | Error | Status | When |\n|-|-|-|\n| MUST | 409 | It should have waited. |\n";
        assert_eq!(found(text), ["It must be short.", "It should have waited."]);
    }

    #[test]
    fn items_of_an_enum_hold_statements_after_their_value() {
        let text = "# Type: T\n\n- `MUST`: it must be sent\n- `gone` – text\n\n  It must not return.\n";
        assert_eq!(found(text), ["it must be sent", "It must not return."]);
    }
}
