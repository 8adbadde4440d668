//! The kinds of clauses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a clause is for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    /// A rule of conduct.
    Principle,
    /// A promise about behaviour.
    Requirement,
    /// Given, when, then.
    Scenario,
    /// An example that can be run.
    Example,
    /// What precedes each scenario and example under the same parent.
    Background,
    /// The shape of data.
    Type,
    /// Something that can be called.
    Operation,
    /// A promise about architecture.
    Constraint,
    /// A choice and its reasons.
    Decision,
    /// A lesson.
    Tutorial,
    /// One step of a lesson.
    Step,
    /// Something worth announcing.
    Feature,
    /// A word and its meaning.
    Term,
    /// Anything else.
    #[default]
    Section,
}

impl ClauseKind {
    /// All kinds with the word that opens a heading of theirs.
    pub const ALL: [(ClauseKind, &'static str); 14] = [
        (ClauseKind::Principle, "Principle"),
        (ClauseKind::Requirement, "Requirement"),
        (ClauseKind::Scenario, "Scenario"),
        (ClauseKind::Example, "Example"),
        (ClauseKind::Background, "Background"),
        (ClauseKind::Type, "Type"),
        (ClauseKind::Operation, "Operation"),
        (ClauseKind::Constraint, "Constraint"),
        (ClauseKind::Decision, "Decision"),
        (ClauseKind::Tutorial, "Tutorial"),
        (ClauseKind::Step, "Step"),
        (ClauseKind::Feature, "Feature"),
        (ClauseKind::Term, "Term"),
        (ClauseKind::Section, "Section"),
    ];

    /// Further words that open a heading of a kind, with that kind.
    pub const SYNONYMS: [(&'static str, ClauseKind); 4] = [
        ("Scenario Outline", ClauseKind::Scenario),
        ("Scenario Template", ClauseKind::Scenario),
        ("ADR", ClauseKind::Decision),
        ("User Story", ClauseKind::Requirement),
    ];

    /// The word that opens a heading of this kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|&&(kind, _)| kind == self).map_or("Section", |&(_, word)| word)
    }

    /// The kind that `word` names, compared without case, synonyms included. `Section` is no word
    /// that an author writes.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let named = Self::ALL.iter().filter(|&&(kind, _)| kind != ClauseKind::Section);
        let named = named.map(|&(kind, name)| (name, kind)).chain(Self::SYNONYMS);
        named.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, kind)| kind)
    }

    /// Whether must, shall and should count in lower case in clauses of this kind.
    #[must_use]
    pub fn makes_promises(self) -> bool {
        matches!(
            self,
            ClauseKind::Principle
                | ClauseKind::Requirement
                | ClauseKind::Constraint
                | ClauseKind::Operation
                | ClauseKind::Type
        )
    }
}
