//! References by an anchor that changes when headings move.

use std::collections::BTreeMap;

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{Clause, ClauseId, LinkTarget, Spec};

codes! {
    /// A link names a heading whose anchor ends in a number because an earlier heading has the same
    /// words.
    ///
    /// When a heading of those words is added, moved or removed, the link names another clause, and
    /// nobody is told.
    ///
    /// ```markdown
    /// ## Limits
    /// ## Limits
    /// See [the limits](#limits-1).
    /// ```
    ///
    /// Give the clause an id of its own, or another title.
    pub(super) POSITIONAL_REFERENCE = "positional-reference", Warning;
}

pub(super) fn check(spec: &Spec, findings: &mut Vec<Diagnostic>) {
    let positional: BTreeMap<&ClauseId, &Clause> = spec
        .clauses()
        .filter(|(_, clause)| clause.positional && clause.explicit_id.is_none())
        .map(|(_, clause)| (&clause.id, clause))
        .collect();
    for link in &spec.links {
        let LinkTarget::Clause { id, file } = &link.to else { continue };
        let Some(clause) = positional.get(id) else { continue };
        let message = format!("`#{}` names another clause when headings move", clause.anchor);
        findings.push(
            Diagnostic::new(&POSITIONAL_REFERENCE, Place::new(&link.file, link.span), message)
                .label(Place::new(file, clause.head), "the clause that it names now")
                .help("Give that clause an id: write `id: some-name` in backticks below its heading."),
        );
    }
}
