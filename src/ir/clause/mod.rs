//! Clauses: what a heading, an item id or an example's label opens. One file for each kind that
//! has data of its own.

mod background;
pub(in crate::ir) mod constraint;
pub(in crate::ir) mod decision;
pub(in crate::ir) mod example;
pub(in crate::ir) mod feature;
mod kind;
pub(super) mod operation;
pub(in crate::ir) mod scenario;
pub(in crate::ir) mod step;
pub(in crate::ir) mod term;
pub(in crate::ir) mod tutorial;
pub(super) mod type_def;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Block, ClauseId, ClauseIndex, Facts, LabelledText, Located, OpenQuestion, Statement, Status, TestId, Text,
};
use crate::base::{Origin, Span};

pub(in crate::ir) use example::{BROKEN_EXPECTATION, UNKNOWN_TURN, background_turns, lower as lower_example};

pub use background::{Background, Backgrounds};
pub use constraint::{Constraint, Guarantee, Layer, LayerException, Layers, Promise};
pub use decision::Decision;
pub use example::{
    Answer, AnswerVerdict, Comparison, ConsoleSession, Example, Expectation, ExpectationKind, Failure,
    FailureKind, HttpExchange, HttpMessage, JsonDifference, Judge, Judged, Literal, Outcome, Role, Runs,
    Turn, judged_answers,
};
pub use feature::Feature;
pub use kind::ClauseKind;
pub use operation::{
    Auth, Body, ErrorRow, Head, Idempotency, InterfaceDefaults, Operation, Paging, Parameter, ParameterPlace,
    Response, is_json_media,
};
pub use scenario::{Case, CaseRow, CaseTable, Flow, Scenario, ScenarioStep, StepKeyword, StepPhase};
pub use step::{CodeBlock, CodeUse, Step};
pub use term::Term;
pub use tutorial::Tutorial;
pub use type_def::name::type_parameter;
pub use type_def::{EnumValue, Field, TypeDef, TypeShape, Variant};

/// One clause of a spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Clause {
    /// Its name: the explicit id, else the derived one.
    pub id: ClauseId,
    /// The id that an author gave, in backticks, an anchor or an attribute list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explicit_id: Option<Located<ClauseId>>,
    /// `file/anchor`, by which ordinary links find it.
    pub derived_id: ClauseId,
    /// The anchor that a Git host gives the heading.
    pub anchor: String,
    /// Whether the anchor needed a number because an earlier heading has it: then its id changes
    /// when headings move.
    #[serde(default)]
    pub positional: bool,
    /// The anchors that a Git host gives headings in its own text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub part_anchors: Vec<String>,
    /// What opens it.
    pub opening: Opening,
    /// Its kind.
    pub kind: Located<ClauseKind>,
    /// The title without kind, number and attributes.
    pub title: Text,
    /// The author's own name for a requirement, as `FR-001`: what its statements are called by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_id: Option<Located<String>>,
    /// The number after the kind, as in `Step 1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<Located<String>>,
    /// The clause that it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ClauseIndex>,
    /// Number of clauses around it.
    pub depth: u32,
    /// From its opening to the end of the last clause in it.
    pub span: Span,
    /// The heading, or the block that opens it.
    pub head: Span,
    /// Whether it makes promises; false for commentary and informative parts.
    pub normative: bool,
    /// What annotations and attributes say.
    #[serde(default)]
    pub facts: Facts,
    /// Bold labels of the kind's vocabulary that have no typed place of their own, such as Why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<LabelledText>,
    /// Its own statements, not those of clauses in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Questions that its own text leaves open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<OpenQuestion>,
    /// Its own body in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// What its kind says.
    #[serde(default)]
    pub body: ClauseBody,
}

impl Clause {
    /// The name under which its test reports; `None` for one that has neither test nor verdict
    /// (a Section without statements).
    #[must_use]
    pub fn test_id(&self) -> Option<TestId> {
        let own = self.facts.test_ids.first().map(|test_id| test_id.value.clone());
        let tested = self.kind.value != ClauseKind::Section || !self.statements.is_empty();
        own.or_else(|| tested.then(|| TestId(self.id.0.clone())))
    }

    /// The kind as titles show it: none of a Section, nor of a requirement whose heading names it by its id alone.
    #[must_use]
    pub fn shown_kind(&self) -> Option<ClauseKind> {
        let is_item = self.opening == Opening::Item && self.kind.value == ClauseKind::Requirement;
        let is_named = (self.item_id.is_some() || is_item) && self.kind.origin != Origin::Written;
        Some(self.kind.value).filter(|&kind| kind != ClauseKind::Section && !is_named)
    }

    /// Whether it says that it is gone.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.facts.status.as_ref().is_some_and(|status| status.value == Status::Removed)
    }

    /// The values of its labels of `key`, in order.
    pub fn labelled(&self, key: super::LabelKey) -> impl Iterator<Item = &LabelledText> {
        self.labels.iter().filter(move |label| label.key.value == key)
    }
}

/// What opens a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Opening {
    /// The text of a file before its first heading.
    File,
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
    },
    /// A list item, a paragraph or a row led by an item id (`**FR-001**:`) or, in a glossary, an item led by a bold term.
    Item,
    /// A bold `**Example**: title` before a conversation.
    ExampleLabel,
    /// Steps that stand in the text of another clause.
    Steps,
    /// A table of calls in the text of an operation.
    Calls,
    /// A scenario or background in a fence of Gherkin.
    Gherkin,
}

impl Opening {
    /// Whether the clause stands within a block of the one around it, which shows its words.
    #[must_use]
    pub const fn is_in_text(self) -> bool {
        matches!(self, Self::Item | Self::Gherkin)
    }
}

/// What a clause's kind says beyond statements and labels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "body", rename_all = "snake_case")]
pub enum ClauseBody {
    /// Nothing: `Section`, `Principle`, `Requirement`.
    #[default]
    Plain,
    /// Of a Section whose labels hold for all operations below it.
    Interface(Box<InterfaceDefaults>),
    /// `Scenario`.
    Scenario(Box<Scenario>),
    /// `Example`.
    Example(Box<Example>),
    /// `Background`.
    Background(Box<Background>),
    /// `Type`.
    Type(Box<TypeDef>),
    /// `Operation`.
    Operation(Box<Operation>),
    /// `Constraint`.
    Constraint(Box<Constraint>),
    /// `Decision`.
    Decision(Box<Decision>),
    /// `Tutorial`.
    Tutorial(Box<Tutorial>),
    /// `Step`.
    Step(Box<Step>),
    /// `Feature`.
    Feature(Box<Feature>),
    /// `Term`.
    Term(Box<Term>),
}
