//! Where promises are made, and where must, shall and should count in lower case.

use super::super::scope::Scope;
use crate::ir::{Clause, ClauseIndex, ClauseKind, FileIr};

/// Endings of titles that say that a clause only informs.
const INFORMATIVE_TITLES: [&str; 2] = ["(informative)", "(non-normative)"];

/// Beginnings of bodies that say the same.
const INFORMATIVE_OPENINGS: [&str; 4] = [
    "this section is non-normative",
    "this section is not normative",
    "this section is informative",
    "this document is non-normative",
];

/// Whether a clause makes promises; one inside a clause that only informs does not either.
pub(in crate::ir::lower) fn is_normative(scope: &Scope<'_>, parent: Option<&Clause>) -> bool {
    let entry = scope.entry();
    let title = entry.head.title.plain.to_lowercase();
    let informative = INFORMATIVE_TITLES.iter().any(|ending| title.trim_end().ends_with(ending))
        || entry.blocks.first().is_some_and(|&first| {
            let text = scope.source.slice(scope.block(first).span).trim_start_matches(['*', '_']);
            let starts = |opening: &str| {
                text.get(..opening.len()).is_some_and(|text| text.eq_ignore_ascii_case(opening))
            };
            INFORMATIVE_OPENINGS.iter().any(|opening| starts(opening))
        });
    let muted = scope.outline.muted().iter().any(|region| region.contains(entry.span));
    parent.is_none_or(|parent| parent.normative) && !informative && !muted
}

/// Whether must, shall and should count in lower case: in the kinds that make promises, in a Section
/// with an explicit id, and in plain Sections inside these.
pub(in crate::ir::lower) fn counts_lower_case(
    file: &FileIr,
    kind: ClauseKind,
    has_id: bool,
    parent: Option<ClauseIndex>,
) -> bool {
    let counts = |kind: ClauseKind, has_id: bool| match kind {
        ClauseKind::Section if !has_id => None,
        kind => Some(kind.makes_promises() || kind == ClauseKind::Section),
    };
    let mut decided = counts(kind, has_id);
    let mut outer = parent;
    while let (None, Some(index)) = (decided, outer) {
        let clause = file.clause(index);
        decided = counts(clause.kind.value, clause.explicit_id.is_some());
        outer = clause.parent;
    }
    decided.unwrap_or(false)
}
