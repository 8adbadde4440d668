//! A feature that speaks for no clause.

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{ClauseBody, FileIr};

codes! {
    /// A feature covers no clause of the spec.
    ///
    /// What it announces is then promised nowhere: no test can say that it is there, and nobody sees
    /// when it goes.
    ///
    /// ```markdown
    /// ## Feature: Split bills
    /// - **Covers:** [splitting](payments.md#operation-split-a-bill)
    /// ```
    pub(super) FEATURE_COVERS_NOTHING = "feature-covers-nothing", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    // A feature that holds promises of its own speaks for those.
    let mut promises = vec![false; file.clauses.len()];
    for (at, clause) in file.clauses.iter().enumerate().rev() {
        promises[at] |= !clause.statements.is_empty();
        if let Some(parent) = clause.parent.filter(|_| promises[at]) {
            promises[parent.get()] = true;
        }
        let ClauseBody::Feature(feature) = &clause.body else { continue };
        if feature.covers.is_empty() && clause.facts.covers.is_empty() && !promises[at] {
            let message = format!("the feature \"{}\" covers no clause", clause.title.plain);
            let finding =
                Diagnostic::new(&FEATURE_COVERS_NOTHING, Place::new(&file.path, clause.head), message);
            findings.push(finding.help("Add `- **Covers:** [clause](file.md#anchor)` for what it promises."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn a_link_covers() {
        let spec =
            file("# Feature: A\n\n- **Covers:** later\n\n# Feature: B\n\n- **Covers:** [a](#feature-a)\n");
        let found = spec.each(check);
        assert_eq!(found, [("# Feature: A", "the feature \"A\" covers no clause".to_owned())]);
    }
}
