//! Answers held against the expectations of their own example, each once.

use super::{accepted_bad_answer, rejected_good_answer};
use crate::base::Diagnostic;
use crate::ir::{AnswerVerdict, ClauseBody, FileIr, Judge, judged_answers};

pub(super) fn check(file: &FileIr, findings: &mut Vec<Diagnostic>) {
    let mut judge = Judge::default();
    for clause in &file.clauses {
        let ClauseBody::Example(example) = &clause.body else { continue };
        if example.expectations.is_empty() {
            continue;
        }
        for judged in judged_answers(example) {
            let finding = match judged.answer.verdict.value {
                AnswerVerdict::Bad => {
                    let outcomes = judge.outcomes(example, &judged);
                    accepted_bad_answer::finding(file, example, &judged, &outcomes)
                }
                AnswerVerdict::Good => {
                    rejected_good_answer::finding(file, &judged, &judge.outcomes(example, &judged))
                }
                AnswerVerdict::Ok => None,
            };
            findings.extend(finding);
        }
    }
}
