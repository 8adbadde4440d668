//! Proposed changes of other specs, in `OpenSpec`'s form.

pub(in crate::ir) mod lower;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ir::{ClauseIndex, Located};

/// One `## ADDED Requirements` group. Amendments stand beside their base and do not change it
/// until they are applied, in the order RENAMED, REMOVED, MODIFIED, ADDED.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Amendment {
    /// The group's heading.
    pub clause: ClauseIndex,
    /// What is done.
    pub operation: Located<AmendmentOperation>,
    /// The clauses that it adds, changes or removes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<ClauseIndex>,
    /// Of RENAMED: old and new titles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renames: Vec<Rename>,
}

/// What an amendment does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentOperation {
    /// RENAMED.
    Renamed,
    /// REMOVED.
    Removed,
    /// MODIFIED.
    Modified,
    /// ADDED.
    Added,
}

/// `- FROM:` and `- TO:`, each the code of a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rename {
    /// The old title, without kind.
    pub from: Located<String>,
    /// The new title, without kind.
    pub to: Located<String>,
}
