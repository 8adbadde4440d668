//! JSON lines of Rust's libtest, which `cargo nextest` writes for all binaries in one stream.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;

use super::cases::{Cases, parts};
use super::fault::Fault;
use super::json_lines::objects;
use super::message::message;
use super::panic_message::panic_message;
use super::{CaseResult, Outcome};

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
struct Event<'t> {
    r#type: Type,
    #[serde(rename = "event")]
    what: Option<What>,
    #[serde(borrow)]
    name: Option<Cow<'t, str>>,
    #[serde(borrow)]
    stdout: Option<Cow<'t, str>>,
    #[serde(borrow)]
    message: Option<Cow<'t, str>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Suite,
    Test,
    Bench,
    #[serde(other)]
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    Started,
    Ok,
    Failed,
    Timeout,
    Ignored,
    #[serde(other)]
    Other,
}

/// The cases of a report.
pub(super) fn read(report: &str, text: &str) -> Result<Vec<CaseResult>, Fault> {
    let mut run = Run::default();
    for event in objects::<Event<'_>>(text) {
        run.event(&event?);
    }
    run.finish(report)
}

#[derive(Default)]
struct Run {
    tests: Vec<Test>,
    by_name: HashMap<String, usize>,
    has_open_suite: bool,
}

struct Test {
    name: String,
    outcome: Option<Outcome>,
    message: Option<String>,
}

impl Run {
    fn event(&mut self, event: &Event<'_>) {
        match (event.r#type, event.what, &event.name) {
            (Type::Suite, Some(what), _) => self.has_open_suite = what == What::Started,
            (Type::Test, Some(What::Started), Some(name)) => self.start(name),
            // A measure has one line, when it is done.
            (Type::Test, Some(What::Ok), Some(name)) | (Type::Bench, _, Some(name)) => {
                self.end(name, Outcome::Passed, None);
            }
            (Type::Test, Some(What::Failed | What::Timeout), Some(name)) => {
                let said = event.message.as_deref().and_then(message);
                let why = event.stdout.as_deref().and_then(panic_message).or(said);
                self.end(name, Outcome::Failed, why);
            }
            (Type::Test, Some(What::Ignored), Some(name)) => {
                self.end(name, Outcome::Pending, event.message.as_deref().and_then(message));
            }
            _ => {}
        }
    }

    fn start(&mut self, name: &str) {
        self.by_name.insert(name.to_owned(), self.tests.len());
        self.tests.push(Test { name: name.to_owned(), outcome: None, message: None });
    }

    fn end(&mut self, name: &str, outcome: Outcome, message: Option<String>) {
        // nextest counts attempts: `name#2` began as `name`.
        let first = name.rsplit_once('#').map_or(name, |(first, _)| first);
        let known = self.by_name.get(name).or_else(|| self.by_name.get(first)).copied();
        let at = known.unwrap_or_else(|| {
            self.start(name);
            self.tests.len() - 1
        });
        let test = &mut self.tests[at];
        (test.outcome, test.message) = (Some(outcome), message);
    }

    fn finish(self, report: &str) -> Result<Vec<CaseResult>, Fault> {
        let mut cases = Cases::default();
        let mut is_told = false;
        for test in self.tests {
            is_told |= test.outcome.is_none();
            let (outcome, message) = match test.outcome {
                Some(outcome) => (outcome, test.message),
                None => (Outcome::Failed, Some("the run broke off in this test".to_owned())),
            };
            cases.push(CaseResult::new(names(&test.name), outcome, message))?;
        }
        if self.has_open_suite && !is_told {
            cases.push(CaseResult::failed_suite(vec![report.to_owned()], "the run broke off"))?;
        }
        Ok(cases.finish())
    }
}

/// nextest puts the binary before the test: `crate::binary$module::test`.
fn names(name: &str) -> Vec<String> {
    match name.split_once('$') {
        Some((binary, test)) => std::iter::once(binary.to_owned()).chain(parts(test, "::")).collect(),
        None => parts(name, "::"),
    }
}
