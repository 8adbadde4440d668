//! "May not" in lower case.

use crate::base::{Applicability, Diagnostic, Place, codes};
use crate::ir::FileIr;

codes! {
    /// "may not" can forbid ("must not") or allow for ("might not"). It is read as "must not".
    ///
    /// ```markdown
    /// The clerk may not open the letter.
    /// ```
    ///
    /// Write "must not", or "might not" when nothing is forbidden.
    pub(super) AMBIGUOUS_NEGATION = "ambiguous-negation", Note;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    let statements = file.clauses.iter().flat_map(|clause| &clause.statements);
    for statement in statements.filter(|statement| statement.ambiguous) {
        let place = Place::new(&file.path, statement.modality.span);
        let message =
            "this is read as \u{201c}must not\u{201d}, and can be read as \u{201c}might not\u{201d}";
        findings.push(
            Diagnostic::new(&AMBIGUOUS_NEGATION, place, message)
                .help("Write \u{201c}must not\u{201d} or \u{201c}might not\u{201d}.")
                .replace("write \u{201c}must not\u{201d}", "must not", Applicability::Suggested),
        );
    }
}
