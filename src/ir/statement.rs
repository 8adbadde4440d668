//! Sentences that promise, forbid or allow.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Located, StatementId, TestId, Text};
use crate::base::{SharedText, Span};

/// One modal keyword with what it governs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// Its name.
    pub id: StatementId,
    /// Its strength, at the keyword.
    pub modality: Located<Modality>,
    /// Who or what has the duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Located<SharedText>>,
    /// Under which condition, without the condition's leading word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Located<Condition>>,
    /// The sentence; of several statements of one sentence, each has it whole.
    pub text: Text,
    /// The lead-in of the list that the statement is an item of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_in: Option<Text>,
    /// The fence, table or quote right after, which completes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// The test ids bound to the statement's block.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub test_ids: Vec<Located<TestId>>,
    /// Whether the sentence is read one way while people could read it two ways
    /// (lower-case "may not").
    #[serde(default)]
    pub ambiguous: bool,
}

/// How strong a statement is (RFC 2119, RFC 8174).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// must, shall, required.
    Must,
    /// must not, shall not.
    MustNot,
    /// should, recommended.
    Should,
    /// should not, not recommended.
    ShouldNot,
    /// may, optional.
    May,
}

impl Modality {
    /// The words that name it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Modality::Must => "must",
            Modality::MustNot => "must not",
            Modality::Should => "should",
            Modality::ShouldNot => "should not",
            Modality::May => "may",
        }
    }

    /// Whether it forbids or advises against.
    #[must_use]
    pub fn is_negative(self) -> bool {
        matches!(self, Modality::MustNot | Modality::ShouldNot)
    }
}

/// A condition after EARS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The word that opens it.
    pub form: ConditionForm,
    /// The condition itself, without that word.
    pub text: SharedText,
}

/// EARS' forms of condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConditionForm {
    /// When: an event.
    When,
    /// While: a state.
    While,
    /// If … then: something unwanted.
    If,
    /// Where: a feature that is there.
    Where,
}

/// A block that completes a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Detail {
    /// What kind of block.
    pub kind: DetailKind,
    /// Its bytes.
    pub span: Span,
    /// Its Markdown, without what belongs to containers.
    pub markdown: SharedText,
}

/// Kinds of blocks that complete a statement or a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DetailKind {
    /// A code block.
    Fence,
    /// A table.
    Table,
    /// A quote.
    Quote,
    /// A list.
    List,
    /// Text.
    Paragraph,
}

/// `[NEEDS CLARIFICATION: …]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenQuestion {
    /// What is asked.
    pub text: Located<String>,
}
