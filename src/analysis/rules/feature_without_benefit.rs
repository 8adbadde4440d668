//! A feature that nobody has anything of.

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{ClauseBody, FileIr};

codes! {
    /// A feature names no benefit.
    ///
    /// Announcements are made of features, and what a reader wants to know first is what they have of
    /// it. Without a benefit the announcement has a gap that no phrase can fill.
    ///
    /// ```markdown
    /// ## Feature: Split bills
    /// - **Benefit:** flatmates settle a month in a minute
    /// ```
    pub(super) FEATURE_WITHOUT_BENEFIT = "feature-without-benefit", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for clause in &file.clauses {
        let ClauseBody::Feature(feature) = &clause.body else { continue };
        if feature.benefits.is_empty() {
            let message = format!("the feature \"{}\" names no benefit", clause.title.plain);
            let finding =
                Diagnostic::new(&FEATURE_WITHOUT_BENEFIT, Place::new(&file.path, clause.head), message);
            findings.push(finding.help("Add `- **Benefit:** …`: what those whom it serves have of it."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn only_a_benefit_is_a_benefit() {
        let spec = file("# Feature: A\n\n- **Headline:** x\n\n# Feature: B\n\n- **Benefit:** less work\n");
        let found = spec.each(check);
        assert_eq!(found, [("# Feature: A", "the feature \"A\" names no benefit".to_owned())]);
    }
}
