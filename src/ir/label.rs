//! Bold labels: `- **Why:** …`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClauseKind, Located, Text};
use crate::base::Span;

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LabelledText {
    /// Which label.
    pub key: Located<LabelKey>,
    /// The number after the key, as in `Response 201`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Located<u16>>,
    /// The words in brackets after the key, as in `Judge (0.8)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub argument: Option<Located<String>>,
    /// The value, one text a block.
    pub value: Vec<Text>,
    /// From the label to the end of its value.
    pub span: Span,
}

macro_rules! label_keys {
    ($($key:ident = $word:literal for $($kind:ident),+;)+) => {
        /// The words that label facts, each in the vocabulary of some kinds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the word that names it")]
        pub enum LabelKey { $($key,)+ }

        impl LabelKey {
            /// All keys.
            pub const ALL: &'static [LabelKey] = &[$(LabelKey::$key,)+];

            /// The word that names it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(LabelKey::$key => $word,)+ }
            }

            /// Whether it belongs to the vocabulary of `kind`.
            #[must_use]
            pub fn belongs_to(self, kind: ClauseKind) -> bool {
                match self { $(LabelKey::$key => label_keys!(@kinds kind, $($kind),+),)+ }
            }
        }
    };
    (@kinds $value:ident, Any) => { { let _ = $value; true } };
    (@kinds $value:ident, $($kind:ident),+) => { matches!($value, $(ClauseKind::$kind)|+) };
}

label_keys! {
    Why = "Why" for Any;
    Owner = "Owner" for Principle, Requirement, Constraint, Decision, Feature, Operation, Type;
    Since = "Since" for Principle, Requirement, Constraint, Feature, Operation, Type;
    Until = "Until" for Principle, Requirement, Constraint, Feature, Operation, Type;
    Authority = "Authority" for Principle, Requirement, Constraint;
    Priority = "Priority" for Principle, Requirement, Constraint, Operation, Type;
    UserStory = "User Story" for Requirement;
    WhyThisPriority = "Why this priority" for Requirement;
    IndependentTest = "Independent Test" for Requirement;
    AcceptanceScenarios = "Acceptance Scenarios" for Requirement;
    Reason = "Reason" for Requirement;
    Migration = "Migration" for Requirement;

    Includes = "Includes" for Example;
    IncludesAny = "Includes any" for Example;
    Excludes = "Excludes" for Example;
    Equals = "Equals" for Example;
    Json = "JSON" for Example;
    Calls = "Calls" for Example;
    DoesNotCall = "Does not call" for Example;
    Judge = "Judge" for Example;
    Runs = "Runs" for Example;

    ToldApartBy = "Told apart by" for Type;

    Request = "Request" for Operation;
    Response = "Response" for Operation;
    Headers = "Headers" for Operation;
    BaseUrl = "Base URL" for Operation, Section;
    Auth = "Auth" for Operation, Section;
    ErrorBody = "Error body" for Operation, Section;
    PagedBy = "Paged by" for Operation, Section;
    IdempotentBy = "Idempotent by" for Operation, Section;

    When = "When" for Constraint;
    Then = "Then" for Constraint, Example;
    TradeOff = "Trade-off" for Constraint;
    Where = "Where" for Constraint;
    NoImport = "No import" for Constraint;
    Except = "Except" for Constraint;

    Status = "Status" for Decision, Principle, Requirement, Constraint, Feature, Operation, Type;
    Date = "Date" for Decision;
    Context = "Context" for Decision;
    Options = "Options" for Decision;
    Decision = "Decision" for Decision;
    Consequences = "Consequences" for Decision;

    Goal = "Goal" for Tutorial;
    Audience = "Audience" for Tutorial;
    Time = "Time" for Tutorial;
    Needs = "Needs" for Tutorial;

    Headline = "Headline" for Feature;
    For = "For" for Feature;
    Benefit = "Benefit" for Feature;
    Proof = "Proof" for Feature;
    CallToAction = "Call to action" for Feature;
    Covers = "Covers" for Feature;

    Also = "Also" for Term;
}

/// Other words for labels: what an event carries is its payload or message.
const SYNONYMS: [(&str, LabelKey); 4] = [
    ("Payload", LabelKey::Request),
    ("Message", LabelKey::Request),
    ("Body", LabelKey::Request),
    ("Request body", LabelKey::Request),
];

impl LabelKey {
    /// The key of `kind` that `word` names, compared without case.
    #[must_use]
    pub fn of(kind: ClauseKind, word: &str) -> Option<Self> {
        let synonyms = SYNONYMS.iter().copied();
        let mut named = Self::ALL.iter().map(|key| (key.as_str(), *key)).chain(synonyms);
        named.find(|(name, key)| key.belongs_to(kind) && name.eq_ignore_ascii_case(word)).map(|(_, key)| key)
    }

    /// Whether the blocks below the label are the clause's own until something in them is read, and a fence right below it
    /// shows what it speaks of.
    pub(in crate::ir) fn leaves_blocks(self) -> bool {
        matches!(self, Self::Request | Self::Response)
    }

    /// The words of all keys of `kind`.
    pub fn vocabulary(kind: ClauseKind) -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().filter(move |key| key.belongs_to(kind)).map(|key| key.as_str())
    }
}
