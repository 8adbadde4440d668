//! Cucumber's messages: what is to be run, and how each step of it ended, a message a line.

mod envelope;
mod features;

use std::collections::HashMap;
use std::rc::Rc;

use super::cases::Cases;
use super::fault::Fault;
use super::json_lines::objects;
use super::message::message;
use super::{CaseResult, Outcome};
use envelope::{Envelope, Status, StepResult, TestCase};
use features::{Features, Pickle};

/// The cases of a report.
pub(super) fn read(report: &str, text: &str) -> Result<Vec<CaseResult>, Fault> {
    let mut run = Run::default();
    for envelope in objects::<Envelope<'_>>(text) {
        run.message(envelope?);
    }
    run.finish(report)
}

#[derive(Default)]
struct Run {
    features: Features,
    /// What is to be run, by the id of a test case: its pickle.
    planned: HashMap<String, String>,
    /// The words of steps, by the id of a test step.
    steps: HashMap<String, Rc<str>>,
    /// Scenarios as they were begun, and by the id of that.
    attempts: Vec<Attempt>,
    by_id: HashMap<String, usize>,
    /// What failed outside scenarios.
    failures: Vec<(String, Option<String>)>,
    /// Whether it ended, and well.
    success: Option<bool>,
}

struct Attempt {
    test_case: String,
    worst: Option<Status>,
    message: Option<String>,
    /// Whether it ended, and is tried again.
    will_be_retried: Option<bool>,
}

impl Run {
    fn message(&mut self, envelope: Envelope<'_>) {
        match envelope {
            Envelope::GherkinDocument(document) => self.features.document(document),
            Envelope::Pickle(pickle) => self.features.pickle(pickle),
            Envelope::TestCase(test_case) => self.plan(test_case),
            Envelope::TestCaseStarted(started) => {
                self.by_id.insert(started.id.into_owned(), self.attempts.len());
                let test_case = started.test_case_id.into_owned();
                self.attempts.push(Attempt { test_case, worst: None, message: None, will_be_retried: None });
            }
            Envelope::TestStepFinished(step) => {
                if let Some(&attempt) = self.by_id.get(step.attempt.as_ref()) {
                    let words = self.steps.get(step.step.as_ref()).map(AsRef::as_ref);
                    self.attempts[attempt].step(&step.result, words);
                }
            }
            Envelope::TestCaseFinished(finished) => {
                if let Some(&attempt) = self.by_id.get(finished.attempt.as_ref()) {
                    self.attempts[attempt].will_be_retried = Some(finished.will_be_retried);
                }
            }
            Envelope::TestRunHookFinished(hook) if hook.result.status.outcome() == Outcome::Failed => {
                let why = hook.result.message.as_deref().and_then(message);
                self.failures.push(("a hook of the run".to_owned(), why));
            }
            Envelope::ParseError(error) => {
                self.failures.push((error.source.uri.into_owned(), message(&error.message)));
            }
            Envelope::TestRunFinished(finished) => self.success = Some(finished.success),
            Envelope::TestRunHookFinished(_) | Envelope::Other => {}
        }
    }

    fn plan(&mut self, test_case: TestCase<'_>) {
        for step in test_case.test_steps {
            if let Some(words) = step.pickle_step_id.and_then(|id| self.features.step(&id)) {
                self.steps.insert(step.id.into_owned(), words);
            }
        }
        self.planned.insert(test_case.id.into_owned(), test_case.pickle_id.into_owned());
    }

    fn finish(mut self, report: &str) -> Result<Vec<CaseResult>, Fault> {
        let mut cases = Cases::default();
        let mut is_told = false;
        for attempt in self.attempts.iter().filter(|attempt| attempt.will_be_retried != Some(true)) {
            let case = self.case(attempt);
            is_told |= case.outcome != Outcome::Passed;
            cases.push(case)?;
        }
        let why = match self.success {
            Some(true) => None,
            Some(false) => Some("the run failed, and none of its scenarios says why").filter(|_| !is_told),
            None => Some("the run broke off"),
        };
        if let Some(why) = why.filter(|_| self.failures.is_empty()) {
            self.failures.push((report.to_owned(), Some(why.to_owned())));
        }
        for (name, why) in self.failures {
            cases.push(CaseResult::new(vec![name], Outcome::Failed, why))?;
        }
        Ok(cases.finish())
    }

    fn case(&self, attempt: &Attempt) -> CaseResult {
        let pickle = self.planned.get(&attempt.test_case).and_then(|pickle| self.features.get(pickle));
        let names = pickle.map(|pickle| self.features.names(pickle)).filter(|names| !names.is_empty());
        let (outcome, why) = attempt.outcome();
        CaseResult {
            // A scenario that nothing describes is told by its id.
            names: names.unwrap_or_else(|| vec![attempt.test_case.clone()]),
            file: pickle.map(|pickle| pickle.uri.clone()),
            properties: pickle.map(Pickle::properties).unwrap_or_default(),
            outcome,
            message: why,
            is_idle: false,
        }
    }
}

impl Attempt {
    fn step(&mut self, result: &StepResult<'_>, words: Option<&str>) {
        if self.worst.is_some_and(|worst| worst >= result.status) {
            return;
        }
        self.worst = Some(result.status);
        let said = result.message.as_deref().and_then(message);
        self.message = match (result.status, words) {
            (Status::Undefined, Some(words)) => message(&format!("undefined step: {words}")),
            (Status::Pending, Some(words)) => message(&format!("pending step: {words}")),
            _ => said,
        };
    }

    fn outcome(&self) -> (Outcome, Option<String>) {
        match (self.worst, self.will_be_retried) {
            (Some(worst), _) if worst.outcome() == Outcome::Failed => (Outcome::Failed, self.message.clone()),
            (_, None) => (Outcome::Failed, Some("the run broke off in this scenario".to_owned())),
            (None, Some(_)) => (Outcome::Pending, Some("it has no steps".to_owned())),
            (Some(worst), Some(_)) => (worst.outcome(), self.message.clone()),
        }
    }
}
