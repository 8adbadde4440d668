//! Answers as results, beside those of suites.

use super::Question;
use crate::analysis::bound_ids::{Ids, PROPERTY};
use crate::results::{CaseResult, Outcome};

impl Question<'_> {
    /// How it ended, as a runner would report it.
    #[must_use]
    pub fn result(&self, outcome: Outcome, words: &str) -> CaseResult {
        let property = (PROPERTY.to_owned(), self.id.to_string());
        CaseResult::own(self.title.clone(), property, outcome, words)
    }
}

/// The results of suites together with those of questions. What a suite leaves pending of an example that was asked
/// checks nothing.
#[must_use]
pub fn with_answers(mut results: Vec<CaseResult>, answers: Vec<CaseResult>) -> Vec<CaseResult> {
    let told = answers.iter().filter(|answer| answer.outcome != Outcome::Pending);
    let ids: Vec<String> = told.flat_map(|answer| &answer.properties).map(|(_, id)| id.clone()).collect();
    let asked = Ids::new(ids.iter().map(String::as_str));
    for result in &mut results {
        let is_asked = || !asked.of(&result.names, &result.properties).is_empty();
        result.is_idle |= result.outcome == Outcome::Pending && is_asked();
    }
    results.extend(answers);
    results
}
