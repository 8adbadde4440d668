//! `Decision`: a choice and its reasons.

pub(in crate::ir) mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ir::{Located, Text};

/// An architecture decision record. Each part is a label's value or the text below a heading of
/// that name (Nygard, MADR), one text a block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Decision {
    /// Its state, in the author's words: proposed, accepted, superseded by ….
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Located<String>>,
    /// When it was made, in the author's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Located<String>>,
    /// What asked for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<Text>,
    /// What else there was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Text>,
    /// What was chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decision: Vec<Text>,
    /// What follows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consequences: Vec<Text>,
}
