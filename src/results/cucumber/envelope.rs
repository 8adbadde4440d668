//! The messages that are read, of those that Cucumber writes.

use std::borrow::Cow;

use serde::Deserialize;

use super::super::Outcome;

/// One message.
pub(super) enum Envelope<'t> {
    GherkinDocument(GherkinDocument<'t>),
    Pickle(Pickle<'t>),
    TestCase(TestCase<'t>),
    TestCaseStarted(TestCaseStarted<'t>),
    TestStepFinished(TestStepFinished<'t>),
    TestCaseFinished(TestCaseFinished<'t>),
    TestRunHookFinished(TestRunHookFinished<'t>),
    ParseError(ParseError<'t>),
    TestRunFinished(TestRunFinished),
    Other,
}

/// A message as it is written: an object with one member.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
struct Members<'t> {
    gherkin_document: Option<GherkinDocument<'t>>,
    pickle: Option<Pickle<'t>>,
    test_case: Option<TestCase<'t>>,
    test_case_started: Option<TestCaseStarted<'t>>,
    test_step_finished: Option<TestStepFinished<'t>>,
    test_case_finished: Option<TestCaseFinished<'t>>,
    test_run_hook_finished: Option<TestRunHookFinished<'t>>,
    parse_error: Option<ParseError<'t>>,
    test_run_finished: Option<TestRunFinished>,
}

impl<'de: 't, 't> Deserialize<'de> for Envelope<'t> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members = Members::deserialize(deserializer)?;
        let message = members.gherkin_document.map(Self::GherkinDocument);
        Ok(message
            .or(members.pickle.map(Self::Pickle))
            .or(members.test_case.map(Self::TestCase))
            .or(members.test_case_started.map(Self::TestCaseStarted))
            .or(members.test_step_finished.map(Self::TestStepFinished))
            .or(members.test_case_finished.map(Self::TestCaseFinished))
            .or(members.test_run_hook_finished.map(Self::TestRunHookFinished))
            .or(members.parse_error.map(Self::ParseError))
            .or(members.test_run_finished.map(Self::TestRunFinished))
            .unwrap_or(Self::Other))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct GherkinDocument<'t> {
    pub(super) feature: Option<Feature<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Feature<'t> {
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
    #[serde(default)]
    pub(super) children: Vec<FeatureChild<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct FeatureChild<'t> {
    pub(super) rule: Option<Rule<'t>>,
    pub(super) scenario: Option<Scenario<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Rule<'t> {
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
    #[serde(default)]
    pub(super) children: Vec<RuleChild<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct RuleChild<'t> {
    pub(super) scenario: Option<Scenario<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Scenario<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(default)]
    pub(super) examples: Vec<Examples<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Examples<'t> {
    #[serde(default)]
    pub(super) table_body: Vec<Row<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Row<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(default)]
    pub(super) cells: Vec<Cell<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Cell<'t> {
    #[serde(borrow)]
    pub(super) value: Cow<'t, str>,
}

/// A scenario, or one row of an outline, ready to be run.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Pickle<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) uri: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
    #[serde(default)]
    pub(super) ast_node_ids: Vec<Cow<'t, str>>,
    #[serde(default)]
    pub(super) tags: Vec<Tag<'t>>,
    #[serde(default)]
    pub(super) steps: Vec<PickleStep<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct Tag<'t> {
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct PickleStep<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) text: Cow<'t, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct TestCase<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) pickle_id: Cow<'t, str>,
    #[serde(default)]
    pub(super) test_steps: Vec<TestStep<'t>>,
}

/// A step of a pickle, or a hook.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct TestStep<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    pub(super) pickle_step_id: Option<Cow<'t, str>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct TestCaseStarted<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) test_case_id: Cow<'t, str>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 't"))]
pub(super) struct TestStepFinished<'t> {
    #[serde(borrow, rename = "testCaseStartedId")]
    pub(super) attempt: Cow<'t, str>,
    #[serde(borrow, rename = "testStepId")]
    pub(super) step: Cow<'t, str>,
    #[serde(rename = "testStepResult")]
    pub(super) result: StepResult<'t>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct StepResult<'t> {
    pub(super) status: Status,
    pub(super) message: Option<Cow<'t, str>>,
}

/// How a step ended; the graver, the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Status {
    Passed,
    Skipped,
    Pending,
    Undefined,
    Ambiguous,
    Failed,
    /// One that is not known, which proves nothing.
    #[serde(other)]
    Unknown,
}

impl Status {
    pub(super) fn outcome(self) -> Outcome {
        match self {
            Self::Passed => Outcome::Passed,
            Self::Skipped | Self::Pending | Self::Undefined | Self::Unknown => Outcome::Pending,
            Self::Ambiguous | Self::Failed => Outcome::Failed,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct TestCaseFinished<'t> {
    #[serde(borrow, rename = "testCaseStartedId")]
    pub(super) attempt: Cow<'t, str>,
    #[serde(default)]
    pub(super) will_be_retried: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct TestRunHookFinished<'t> {
    pub(super) result: StepResult<'t>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct ParseError<'t> {
    pub(super) source: SourceReference<'t>,
    #[serde(borrow)]
    pub(super) message: Cow<'t, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "'de: 't"))]
pub(super) struct SourceReference<'t> {
    #[serde(borrow)]
    pub(super) uri: Cow<'t, str>,
}

#[derive(Deserialize)]
pub(super) struct TestRunFinished {
    pub(super) success: bool,
}
