//! A lesson without steps.

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{ClauseKind, FileIr};

codes! {
    /// A tutorial has no step.
    ///
    /// A lesson is what its reader does; steps are also what runs, so that the lesson stays true.
    ///
    /// ```markdown
    /// ## Tutorial: A first payment
    /// ### Step 1: Create an account
    /// ```
    pub(super) TUTORIAL_WITHOUT_STEPS = "tutorial-without-steps", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    let mut has_step = vec![false; file.clauses.len()];
    for (at, clause) in file.clauses.iter().enumerate().rev() {
        let found = has_step[at] || clause.kind.value == ClauseKind::Step;
        if let Some(parent) = clause.parent.filter(|_| found) {
            has_step[parent.get()] = true;
        }
        if clause.kind.value == ClauseKind::Tutorial && !has_step[at] {
            let message = format!("the tutorial \"{}\" has no step", clause.title.plain);
            let finding =
                Diagnostic::new(&TUTORIAL_WITHOUT_STEPS, Place::new(&file.path, clause.head), message);
            findings.push(finding.help("Add `Step` headings below it, each with what the reader does."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn steps_count_at_any_depth_below() {
        let spec = file("# Tutorial: A\n\n# Tutorial: B\n\n## Part\n\n### Step 1: Go\n\n# Step: alone\n");
        let found = spec.each(check);
        assert_eq!(found, [("# Tutorial: A", "the tutorial \"A\" has no step".to_owned())]);
    }
}
