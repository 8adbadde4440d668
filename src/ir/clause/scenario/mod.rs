//! `Scenario`: given, when, then.

mod cases;
mod collect;
mod flows;
pub(in crate::ir) mod gherkin;
mod lower;
mod placeholders;
mod print;
#[cfg(test)]
mod tests;
pub(in crate::ir) mod words;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(in crate::ir) use cases::UNUSED_COLUMN;
pub(in crate::ir) use collect::MISSPELT_STEP_WORD;
pub(in crate::ir) use lower::{SCENARIO_WITHOUT_STEPS, SCENARIO_WITHOUT_THEN, background_steps, lower};
pub(in crate::ir) use placeholders::{PLACEHOLDER_WITHOUT_COLUMN, near_column};

use super::super::{CaseId, Detail, Located, Modality, Text};
use crate::base::Span;

/// Steps, and the cases that they make.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Scenario {
    /// The runs of steps: one, unless a Given or When comes after a Then, or each line is one.
    pub flows: Vec<Flow>,
    /// The rows that fill the placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<CaseTable>,
    /// One case for each flow and row.
    pub cases: Vec<Case>,
}

/// Steps that run in order. A further flow shares the first one's Givens, which it holds again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Flow {
    /// The steps.
    pub steps: Vec<ScenarioStep>,
    /// Whether one line holds them all: such a scenario shares no Givens, and has a name of its own
    /// also when it is the first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_line: bool,
}

impl Flow {
    /// The steps before the first When or Then.
    #[must_use]
    pub fn givens(&self) -> &[ScenarioStep] {
        let end = self.steps.iter().position(|step| step.phase != StepPhase::Given);
        &self.steps[..end.unwrap_or(self.steps.len())]
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScenarioStep {
    /// The word that opens it.
    pub keyword: Located<StepKeyword>,
    /// What it is for: And and But continue what came before.
    pub phase: StepPhase,
    /// How strong it is, when a keyword in it says so (SHOULD: a failure warns).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Located<Modality>>,
    /// The words after the keyword.
    pub text: Text,
    /// Names of columns that stand in it as `{name}` or `<name>`. What people read of the text has
    /// both as `{name}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placeholders: Vec<Located<String>>,
    /// Lists, tables, fences and paragraphs below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
}

impl ScenarioStep {
    /// The bytes of its words; the end of its keyword when there are none.
    #[must_use]
    pub fn end(&self) -> Span {
        if self.text.segments.is_empty() { self.keyword.span } else { self.text.span() }
    }
}

/// The words that open steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepKeyword {
    /// Given.
    Given,
    /// When (or, in an anonymous scenario, IF).
    When,
    /// Then.
    Then,
    /// And.
    And,
    /// But.
    But,
}

impl StepKeyword {
    /// All words that open steps.
    pub const ALL: [(StepKeyword, &'static str); 5] = [
        (StepKeyword::Given, "Given"),
        (StepKeyword::When, "When"),
        (StepKeyword::Then, "Then"),
        (StepKeyword::And, "And"),
        (StepKeyword::But, "But"),
    ];

    /// The word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The keyword that `word` is, compared without case.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, name)| name.eq_ignore_ascii_case(word)).map(|(keyword, _)| keyword)
    }
}

/// What a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepPhase {
    /// What is so.
    Given,
    /// What happens.
    When,
    /// What follows.
    Then,
}

/// A table of cases: rows that fill placeholders, or calls with their results.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CaseTable {
    /// The column names.
    pub columns: Vec<Located<String>>,
    /// The rows.
    pub rows: Vec<CaseRow>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CaseRow {
    /// One cell for each column; missing ones are empty.
    pub cells: Vec<Text>,
    /// The row's bytes.
    pub span: Span,
}

/// One case of a scenario or example: what a test runs and reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Case {
    /// Its name.
    pub id: CaseId,
    /// Position of its flow in [`Scenario::flows`]; 0 elsewhere.
    #[serde(default)]
    pub flow: u32,
    /// Position of its row in [`CaseTable::rows`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The row, or what else makes the case.
    pub span: Span,
}
