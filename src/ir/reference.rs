//! Names of other clauses and files, as an author writes them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ClauseIndex, Located};

/// A link or footnote mark that names a place of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reference {
    /// The clause in whose own text it stands.
    pub clause: ClauseIndex,
    /// What it names.
    pub target: Located<Target>,
}

/// What a reference names, before anything is looked up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum Target {
    /// `#anchor`, `file.md#anchor` or `file.md`.
    Link {
        /// The file as the link spells it; empty for this file.
        file: String,
        /// The part after `#`; empty for the file as a whole.
        anchor: String,
    },
    /// `[^name]` that nothing defines: binds `examples/name.md`.
    Prompt {
        /// The name without brackets and caret.
        name: String,
    },
}

/// `[label]: url`: what a label of links stands for in a file. What is cut out of the file, such as the
/// Markdown of one block, does not hold its definitions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LinkDefinition {
    /// The label in lower case with single spaces.
    pub label: String,
    /// Where its links lead, as the author writes it.
    pub url: String,
}
