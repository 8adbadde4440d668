//! What annotations, heading attributes and inherited values say about a clause.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Located, TestId};

/// The facts of a clause, each with its place and origin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Facts {
    /// `test_id`s directly in the clause, in order; the first is the clause's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub test_ids: Vec<Located<TestId>>,
    /// `owner`: who answers for it. Inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Located<String>>,
    /// `since`: the version from which it holds. Inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Located<String>>,
    /// `until`: the version or date up to which it holds. Inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Located<String>>,
    /// `status`. Inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Located<Status>>,
    /// `priority`, also from `(Priority: P1)`. Inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Located<Priority>>,
    /// `applies`: platforms, versions and languages that it holds for. Inherited.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub applies: Vec<Located<String>>,
    /// `authority`: whose word it is, in specs of assistants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Located<String>>,
    /// `open`: of an enum, whether values may be added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Located<bool>>,
    /// `was`: earlier ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<Located<String>>,
    /// `verifies`: clauses that this one checks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verifies: Vec<Located<String>>,
    /// `covers`: clauses that this one speaks for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<Located<String>>,
    /// Further attributes and classes of the heading's attribute list, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Located<Attribute>>,
}

/// A part of a heading's attribute list that the compiler has no use for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Attribute {
    /// `.name`.
    Class {
        /// The name.
        name: String,
    },
    /// `key=value`.
    Pair {
        /// The key.
        key: String,
        /// The value, without quotes.
        value: String,
    },
}

/// Where a clause is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Agreed, not yet promised: pending in tests, absent from docs' promises and release copy.
    Planned,
    /// In force.
    Active,
    /// In force, to be removed.
    Deprecated,
    /// No longer in force.
    Removed,
}

impl Status {
    /// All states with the words that name them.
    pub const ALL: [(Status, &'static str); 5] = [
        (Status::Draft, "draft"),
        (Status::Planned, "planned"),
        (Status::Active, "active"),
        (Status::Deprecated, "deprecated"),
        (Status::Removed, "removed"),
    ];
}

/// How much a clause matters, P0 to P4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// P0.
    P0,
    /// P1, critical.
    P1,
    /// P2, high.
    P2,
    /// P3, medium.
    P3,
    /// P4, low.
    P4,
}

impl Priority {
    /// All priorities with the words that name them.
    pub const ALL: [(Priority, &'static str); 9] = [
        (Priority::P0, "P0"),
        (Priority::P1, "P1"),
        (Priority::P2, "P2"),
        (Priority::P3, "P3"),
        (Priority::P4, "P4"),
        (Priority::P1, "critical"),
        (Priority::P2, "high"),
        (Priority::P3, "medium"),
        (Priority::P4, "low"),
    ];
}
