//! A good answer that its example's own expectations reject.

use super::answer_labels::{decided_by, summary};
use crate::base::{Diagnostic, Place, codes};
use crate::ir::{Failure, FileIr, Judged, Outcome};

codes! {
    /// An answer that the author calls good fails an expectation of the same example.
    ///
    /// One of the two is wrong: the answer is not as good as it should be, or the expectation demands
    /// something else than what its author had in mind. Tests made from it would reject what the spec
    /// shows as right.
    ///
    /// ```markdown
    /// - **Includes:** `1,204.50`
    ///
    /// > **Good:** You have about 1,200 EUR.
    /// ```
    ///
    /// Mend the answer, or the expectation. Literals are compared without case, with all kinds of quotes
    /// and of white space alike.
    pub(super) REJECTED_GOOD_ANSWER = "rejected-good-answer", Error;
}

/// What is wrong with a good answer that has these outcomes.
pub(super) fn finding(file: &FileIr, judged: &Judged<'_>, outcomes: &[Outcome]) -> Option<Diagnostic> {
    let failures = outcomes.iter().filter_map(|outcome| match outcome {
        Outcome::Failed(failure) => Some(failure),
        Outcome::Met | Outcome::Undecided => None,
    });
    let failures: Vec<&Failure> = failures.collect();
    let first = failures.first()?;
    let message = format!("this good answer is not as expected: {}", summary(&first.kind));
    let place = Place::new(&file.path, judged.answer.verdict.span);
    let finding = Diagnostic::new(&REJECTED_GOOD_ANSWER, place, message)
        .help("Mend the answer, or the expectation that rejects it.");
    Some(failures.into_iter().fold(finding, |finding, failure| decided_by(finding, file, failure)))
}
