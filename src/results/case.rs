//! One case as its runner reported it.

use super::message::message;

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It ran, and what it asserts holds.
    Passed,
    /// It did not hold, or broke off.
    Failed,
    /// It says nothing yet: skipped, todo, ignored, disabled, or with a step that is not written.
    Pending,
}

/// One case as its runner reported it. Strings are the runner's, as it wrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseResult {
    /// The suites that it stands in, the outermost first, and its own name last.
    pub names: Vec<String>,
    /// The file that it stands in, where the runner says so.
    pub file: Option<String>,
    /// What the runner was told of it: properties of `JUnit` XML, and Cucumber's tags as `tag`.
    pub properties: Vec<(String, String)>,
    /// How it ended.
    pub outcome: Outcome,
    /// Why it failed or is pending, in the runner's words, cut to a sensible length.
    pub message: Option<String>,
    /// Whether it checks nothing, so that it does not count beside one that does: its source shows so, or what it leaves
    /// pending was checked otherwise. No runner says so.
    pub is_idle: bool,
}

impl CaseResult {
    pub(super) fn new(names: Vec<String>, outcome: Outcome, message: Option<String>) -> Self {
        Self { names, file: None, properties: Vec::new(), outcome, message, is_idle: false }
    }

    /// A result of a test that the tool made itself, with a property. Its message is cut as those of runners are.
    #[must_use]
    pub fn own(name: String, property: (String, String), outcome: Outcome, words: &str) -> Self {
        Self { properties: vec![property], ..Self::new(vec![name], outcome, message(words)) }
    }

    /// The failure of a whole suite or run.
    pub(super) fn failed_suite(names: Vec<String>, why: impl Into<String>) -> Self {
        Self::new(names, Outcome::Failed, Some(why.into()))
    }
}
