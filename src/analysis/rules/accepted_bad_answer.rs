//! A bad answer that none of its example's expectations rejects.

use crate::base::{Diagnostic, Place, Severity, codes};
use crate::ir::{Example, ExpectationKind, FileIr, Judged, Outcome};

codes! {
    /// An answer that the author calls bad passes all expectations of the same example.
    ///
    /// Tests made from the example would accept it. Either an expectation is missing, or it is too weak.
    /// With a **Judge** it is a note, since the judge may reject the answer; without any expectation it
    /// is nothing.
    ///
    /// ```markdown
    /// - **Excludes:** "guaranteed"
    ///
    /// > **Bad:** Buy it. You can't lose.
    /// ```
    ///
    /// Add what tells it from a good answer:
    ///
    /// ```markdown
    /// - **Excludes:** "guaranteed", "can't lose"
    /// ```
    pub(super) ACCEPTED_BAD_ANSWER = "accepted-bad-answer", Error;
}

/// What is wrong with a bad answer that has these outcomes.
pub(super) fn finding(
    file: &FileIr,
    example: &Example,
    judged: &Judged<'_>,
    outcomes: &[Outcome],
) -> Option<Diagnostic> {
    if outcomes.iter().any(|outcome| matches!(outcome, Outcome::Failed(_))) {
        return None;
    }
    let kinds = || example.expectations.iter().map(|expectation| &expectation.kind);
    let has_judge = kinds().any(|kind| matches!(kind, ExpectationKind::Judge { .. }));
    let place = Place::new(&file.path, judged.answer.verdict.span);
    let finding = |message: &str| Diagnostic::new(&ACCEPTED_BAD_ANSWER, place, message);
    if has_judge {
        let noted = finding("only the judge can reject this bad answer").severity(Severity::Note);
        return Some(noted.help("Add an expectation that the compiler can decide, if there is one."));
    }
    // What words cannot tell, such as a measure or a call that is not written down, may reject it.
    if outcomes.contains(&Outcome::Undecided) {
        return None;
    }
    let accepted = example.expectations.iter().map(|expectation| Place::new(&file.path, expectation.span));
    let finding = finding("this bad answer passes all expectations")
        .help("Add an `Excludes` with words of the bad answer, or an `Includes` with what it lacks.");
    Some(accepted.fold(finding, |finding, place| finding.label(place, "the answer passes this")))
}
