//! `Term`: a word and its meaning.

pub(in crate::ir) mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ir::{Located, Text};

/// An entry of the glossary; the word is the clause's title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Term {
    /// What it means, one text a paragraph.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub definition: Vec<Text>,
    /// **Also:** other words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Located<String>>,
}
