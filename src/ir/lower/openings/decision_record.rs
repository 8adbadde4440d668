//! A heading without a kind that is a Decision by the headings right below it.

use crate::ir::clause::decision::lower::{Part, part_titled};
use crate::ir::lower::outline::Entry;
use crate::ir::{ClauseKind, Opening};

/// Whether the clause at `at` names no kind and has both a context and a decision as its parts: the
/// records of Nygard and of MADR are titled by what was decided alone.
pub(in crate::ir::lower) fn is_decision_record(entries: &[Entry], at: usize) -> bool {
    let entry = &entries[at];
    let is_plain = matches!(entry.opening, Opening::Heading { .. })
        && entry.head.kind.value == ClauseKind::Section
        && entry.head.attributes.is_empty();
    is_plain && has_part(entries, at, Part::Context) && has_part(entries, at, Part::Decision)
}

fn has_part(entries: &[Entry], at: usize, part: Part) -> bool {
    let depth = entries[at].depth;
    let below = entries[at + 1..].iter().take_while(|entry| entry.depth > depth);
    let mut parts = below.filter(|entry| entry.depth == depth + 1 && is_section(entry));
    parts.any(|entry| part_titled(&entry.head.title.plain) == Some(part))
}

fn is_section(entry: &Entry) -> bool {
    matches!(entry.opening, Opening::Heading { .. }) && entry.head.kind.value == ClauseKind::Section
}

#[cfg(test)]
mod tests {
    use crate::ir::ClauseKind;
    use crate::ir::lower::testing::TestFile;

    fn kind(text: &str) -> ClauseKind {
        TestFile::new(text).lower().0.clauses[0].kind.value
    }

    #[test]
    fn a_record_is_known_by_its_parts() {
        let nygard = "# 2. Use pest\n\n## Status\n\nAccepted\n\n## Context\n\nA\n\n## Decision\n\nB\n";
        assert_eq!(kind(nygard), ClauseKind::Decision);
        let madr = "# Use pest\n\n## Context and Problem Statement\n\nA\n\n## Decision Outcome\n\nB\n";
        assert_eq!(kind(madr), ClauseKind::Decision);
        assert_eq!(kind("# Notes\n\n## Context\n\nA\n\n## Options\n\nB\n"), ClauseKind::Section);
        let deeper = "# Notes\n\n## Use pest\n\n### Context\n\nA\n\n### Decision\n\nB\n";
        assert_eq!(kind(deeper), ClauseKind::Section);
        let kinds = "# Notes\n\n## Context\n\nA\n\n## Decision: Use pest\n\nB\n";
        assert_eq!(kind(kinds), ClauseKind::Section);
    }
}
