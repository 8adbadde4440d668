//! A good answer that its example's own expectations reject.

use super::answer_labels::{decided_by, summary};
use crate::base::{Diagnostic, Place, codes};
use crate::ir::{
    AnswerVerdict, ClauseBody, Example, Failure, FileIr, Judged, Outcome, judge, judged_answers,
};

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

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    for clause in &file.clauses {
        if let ClauseBody::Example(example) = &clause.body
            && !example.expectations.is_empty()
        {
            let answers = judged_answers(example).into_iter();
            let good = answers.filter(|judged| judged.answer.verdict.value == AnswerVerdict::Good);
            findings.extend(good.filter_map(|judged| finding(file, example, &judged)));
        }
    }
}

fn finding(file: &FileIr, example: &Example, judged: &Judged<'_>) -> Option<Diagnostic> {
    let outcomes = judge(example, judged).into_iter();
    let failures: Vec<Failure> = outcomes
        .filter_map(|outcome| match outcome {
            Outcome::Failed(failure) => Some(failure),
            Outcome::Met | Outcome::Undecided => None,
        })
        .collect();
    let first = failures.first()?;
    let message = format!("this good answer is not as expected: {}", summary(&first.kind));
    let place = Place::new(&file.path, judged.answer.verdict.span);
    let finding = Diagnostic::new(&REJECTED_GOOD_ANSWER, place, message)
        .help("Mend the answer, or the expectation that rejects it.");
    Some(failures.iter().fold(finding, |finding, failure| decided_by(finding, file, failure)))
}
