//! A heading `Background` without a title: a Background when its text is one.

use crate::ir::clause::scenario::words::is_step_list;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::Entry;
use crate::ir::{ClauseKind, Opening, Role};
use crate::syntax::{BlockIndex, BlockKind};

/// Whether a clause is headed by the bare word and holds steps or turns.
pub(in crate::ir::lower) fn is_background(leaves: &Leaves<'_>, entry: &Entry) -> bool {
    matches!(entry.opening, Opening::Heading { .. })
        && entry.head.kind.value == ClauseKind::Section
        && is_bare_word(&entry.head.title.plain)
        && entry.blocks.iter().any(|&block| is_step_list(leaves, block) || is_turn(leaves, block))
}

/// Whether a title is the word and no more.
pub(super) fn is_bare_word(title: &str) -> bool {
    title.trim_end_matches(':').eq_ignore_ascii_case(ClauseKind::Background.as_str())
}

/// Whether a block is a quote that begins with a turn's label, `> **System:** …`.
fn is_turn(leaves: &Leaves<'_>, quote: BlockIndex) -> bool {
    if leaves.document.block(quote).kind != BlockKind::Quote {
        return false;
    }
    let first = leaves.document.first_child(quote).map(|first| leaves.leaf(first));
    let label = first.and_then(|first| first.opening_label());
    label.is_some_and(|label| Role::ALL.iter().any(|(_, role)| role.eq_ignore_ascii_case(&label.word)))
}

#[cfg(test)]
mod tests {
    use crate::ir::ClauseKind;
    use crate::ir::lower::testing::TestFile;

    fn kind(text: &str) -> ClauseKind {
        TestFile::new(text).lower().0.clauses[0].kind.value
    }

    #[test]
    fn a_bare_heading_is_a_background_by_its_text() {
        assert_eq!(kind("## Background\n\n- Given a\n"), ClauseKind::Background);
        assert_eq!(kind("## Background\n\nText.\n\n> **System:** You help.\n"), ClauseKind::Background);
        assert_eq!(kind("## Background\n\n> Words.\n\n- a\n"), ClauseKind::Section);
        assert_eq!(kind("## Background: A\n\nText.\n"), ClauseKind::Background);
    }
}
