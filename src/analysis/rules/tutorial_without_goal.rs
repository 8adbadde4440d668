//! A lesson that does not say where it leads.

use crate::base::{Diagnostic, Place, codes};
use crate::ir::{ClauseBody, FileIr};

codes! {
    /// A tutorial does not say its goal.
    ///
    /// Readers decide by the goal whether the lesson is theirs, and the last step is judged by it.
    ///
    /// ```markdown
    /// ## Tutorial: A first payment
    /// - **Goal:** a payment of 1 EUR that you can see in the dashboard
    /// ```
    pub(super) TUTORIAL_WITHOUT_GOAL = "tutorial-without-goal", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for clause in &file.clauses {
        let ClauseBody::Tutorial(tutorial) = &clause.body else { continue };
        if tutorial.goal.is_none() {
            let message = format!("the tutorial \"{}\" does not say its goal", clause.title.plain);
            let finding =
                Diagnostic::new(&TUTORIAL_WITHOUT_GOAL, Place::new(&file.path, clause.head), message);
            findings.push(finding.help("Add `- **Goal:** …`: what the reader has at the end."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tested::file;
    use super::*;

    #[test]
    fn a_goal_is_a_label_of_the_tutorial() {
        let spec = file("# Tutorial: A\n\nGoal: x\n\n# Tutorial: B\n\n- **Goal:** a payment\n");
        let found = spec.each(check);
        assert_eq!(found, [("# Tutorial: A", "the tutorial \"A\" does not say its goal".to_owned())]);
    }
}
