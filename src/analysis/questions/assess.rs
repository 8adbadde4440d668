//! What an answer's words say of it, and what is left to a judge.

use std::borrow::Cow;
use std::time::Duration;

use super::{Answerer, Question};
use crate::analysis::rules::answer_labels::summary;
use crate::ir::{Answer, AnswerVerdict, Expectation, ExpectationKind, Judge, Judged, Outcome};

/// What is known of an answer before a judge is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment<'s> {
    /// How it fails expectations, as clauses of a sentence.
    pub failures: Vec<String>,
    /// What only a judge can tell.
    pub rubrics: Vec<Rubric<'s>>,
    /// What nobody can tell, as clauses of a sentence.
    pub open: Vec<String>,
}

/// What a judge goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubric<'s> {
    /// The author's words.
    pub words: Cow<'s, str>,
    /// The lowest score that holds, in thousandths.
    pub threshold_permille: u32,
}

/// Where the author names no score: more for than against.
const HALF: u32 = 500;

/// What a judge goes by where an example shows answers, and says nothing else of them.
const AS_SHOWN: &str = "It is like the good answers, and unlike the bad ones.";

impl<'s> Question<'s> {
    /// Holds an answer against all that its example expects. `latency` is how long it took; `None` when nobody measured it.
    #[must_use]
    pub fn assess(&self, answer: &Answer, latency: Option<Duration>) -> Assessment<'s> {
        let shows_calls = matches!(self.by, Answerer::Model);
        let judged = Judged { answer: Cow::Borrowed(answer), after: self.after, shows_calls };
        let outcomes = Judge::default().outcomes(self.example, &judged);
        let mut assessment = Assessment::default();
        for (expectation, outcome) in self.example.expectations.iter().zip(outcomes) {
            assessment.add(expectation, &outcome, latency);
        }
        if self.example.expectations.is_empty() {
            assessment.take_answers(self);
        }
        assessment
    }
}

impl<'s> Assessment<'s> {
    fn add(&mut self, expectation: &'s Expectation, outcome: &Outcome, latency: Option<Duration>) {
        match (outcome, &expectation.kind) {
            (Outcome::Met, _) => {}
            (Outcome::Failed(failure), _) => self.failures.push(summary(&failure.kind)),
            (Outcome::Undecided, ExpectationKind::Judge { rubric, threshold_permille }) => {
                let words = Cow::Borrowed(rubric.plain.as_str());
                let threshold_permille = threshold_permille.unwrap_or(HALF);
                self.rubrics.push(Rubric { words, threshold_permille });
            }
            (Outcome::Undecided, ExpectationKind::Measure { measure }) => {
                let kept = latency.and_then(|latency| measure.value.is_kept_by(latency));
                match (kept, latency) {
                    (Some(true), _) => {}
                    (Some(false), Some(latency)) => {
                        let seconds = latency.as_secs_f64();
                        self.failures.push(format!("it took {seconds:.2} s, though {} holds", measure.value));
                    }
                    _ => self.open.push(format!("nothing measures {}", measure.value)),
                }
            }
            (Outcome::Undecided, _) => self.open.push("its calls are not written down".to_owned()),
        }
    }

    /// Where nothing else is said of an answer, the author's answers say what it must be like.
    fn take_answers(&mut self, question: &Question<'_>) {
        let is_shown = [AnswerVerdict::Good, AnswerVerdict::Bad]
            .into_iter()
            .any(|of| question.authors(of).next().is_some());
        if is_shown && matches!(question.by, Answerer::Model) {
            self.rubrics.push(Rubric { words: Cow::Borrowed(AS_SHOWN), threshold_permille: HALF });
        } else {
            self.open.push("the example does not say what an answer must be like".to_owned());
        }
    }
}
