//! Questions that the author left open.

use crate::base::{Diagnostic, Place, codes};
use crate::ir::FileIr;

codes! {
    /// The spec leaves a question open.
    ///
    /// `[NEEDS CLARIFICATION: …]` marks what nobody has decided. Whoever implements the clause will
    /// decide it alone.
    ///
    /// ```markdown
    /// - **FR-006**: The system MUST keep receipts for [NEEDS CLARIFICATION: how long?]
    /// ```
    ///
    /// Answer the question in the sentence and remove the brackets.
    pub(super) OPEN_QUESTION = "open-question", Warning;
}

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for question in file.clauses.iter().flat_map(|clause| &clause.questions) {
        let place = Place::new(&file.path, question.text.span);
        let message = match question.text.value.as_str() {
            "" => "a question is open".to_owned(),
            words => format!("a question is open: {words}"),
        };
        findings.push(
            Diagnostic::new(&OPEN_QUESTION, place, message)
                .help("Answer it in the sentence and remove the brackets."),
        );
    }
}
