//! Statements that nothing can check.

use crate::analysis::checkable::checkable_clauses;
use crate::base::{Diagnostic, Place, codes};
use crate::ir::{FileIr, FileRole};

codes! {
    /// A clause promises something that nothing can check: it has no scenario, no example, no measure
    /// and no test bound to it by `test_id`.
    ///
    /// Such a clause is *not checkable* in every report: nobody will notice when it stops being true.
    ///
    /// ```markdown
    /// ## Requirement: Receipts
    /// The bank must send a receipt.
    /// ```
    ///
    /// Add a scenario or an example below the clause, a measure, or name the test that checks it with
    /// `` `test_id: …` ``.
    pub(super) UNCHECKED_STATEMENT = "unchecked-statement", Note;
}

/// One finding a clause, at its first statement.
pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    if file.role == FileRole::Prompt {
        return;
    }
    let checked = checkable_clauses(file);
    for (clause, checked) in file.clauses.iter().zip(checked) {
        let Some(statement) = clause.statements.first().filter(|_| !checked && clause.normative) else {
            continue;
        };
        let message = match clause.statements.len() {
            1 => "nothing can check this statement".to_owned(),
            count => format!("nothing can check the {count} statements of this clause"),
        };
        let place = Place::new(&file.path, statement.text.span());
        let help =
            "Add a scenario, an example or a measure below the clause, or bind a test with `test_id: …`.";
        findings.push(Diagnostic::new(&UNCHECKED_STATEMENT, place, message).help(help));
    }
}
