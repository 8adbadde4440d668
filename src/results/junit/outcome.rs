//! How a case of a report ended.

use super::super::message::message;
use super::super::{JUnitWriter, Outcome};
use super::document::{Case, Document, Words};

impl Case {
    /// How it ended, and why.
    pub(super) fn outcome(&self, writer: JUnitWriter) -> (Outcome, Option<String>) {
        // What breaks off after a skip is broken; what fails and is skipped is a todo that fails as yet.
        match (&self.error, &self.skipped, &self.failure) {
            (Some(error), ..) => (Outcome::Failed, error.message(writer)),
            (None, Some(skipped), _) => (Outcome::Pending, skipped.message(writer)),
            (None, None, Some(failure)) => (Outcome::Failed, failure.message(writer)),
            (None, None, None) if self.is_disabled => (Outcome::Pending, None),
            (None, None, None) => (Outcome::Passed, None),
        }
    }
}

impl Words {
    /// The message, or else the text.
    pub(super) fn message(&self, writer: JUnitWriter) -> Option<String> {
        // `{ todo: true }` gives no reason, and what hinders a collection stands in the text.
        let says_nothing = matches!(
            (writer, self.message.as_str()),
            (JUnitWriter::NodeTest, "true") | (JUnitWriter::Pytest, "collection failure")
        );
        let said = message(if says_nothing { "" } else { &self.message });
        said.or_else(|| message(&self.text))
    }
}

/// The todos of jest-junit, which writes them as passing cases that took no time, and does not count them among its
/// suite's tests.
pub(super) struct Todos {
    /// By suite.
    suites: Vec<Suspects>,
}

#[derive(Clone, Copy, Default)]
struct Suspects {
    /// Cases that are not counted.
    uncounted: usize,
    /// Cases that may be them.
    suspects: usize,
}

impl Todos {
    pub(super) fn of(document: &Document, writer: JUnitWriter) -> Self {
        let mut suites = vec![Suspects::default(); document.suites.len()];
        if writer == JUnitWriter::Jest {
            for case in &document.cases {
                suites[case.suite].uncounted += 1;
                suites[case.suite].suspects += usize::from(is_suspect(case));
            }
            for (suspects, suite) in suites.iter_mut().zip(&document.suites) {
                let counted = suite.tests.unwrap_or(suspects.uncounted);
                suspects.uncounted = suspects.uncounted.saturating_sub(counted);
            }
        }
        Self { suites }
    }

    /// Why a case is taken for a todo. Where it cannot be told which are, all that may be are: a todo must not
    /// pass for proof.
    pub(super) fn message(&self, case: &Case) -> Option<String> {
        let Suspects { uncounted, suspects } = self.suites[case.suite];
        if uncounted == 0 || !is_suspect(case) {
            return None;
        }
        Some(if suspects <= uncounted {
            "todo".to_owned()
        } else {
            format!(
                "{uncounted} of {suspects} cases that took no time here are todos, and jest-junit does not say which: \
                 write `test.skip` instead of `test.todo`"
            )
        })
    }
}

fn is_suspect(case: &Case) -> bool {
    case.is_plain() && case.took_no_time
}
