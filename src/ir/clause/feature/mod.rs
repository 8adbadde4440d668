//! `Feature`: what an announcement is made of.

pub(in crate::ir) mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ir::{Located, Target, Text};

/// Something worth announcing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Feature {
    /// **Headline:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<Text>,
    /// **For:** whom it serves.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub audience: Option<Text>,
    /// **Benefit:** what they have of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<Text>,
    /// **Proof:** why one may believe it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<Text>,
    /// **Call to action:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_to_action: Option<Text>,
    /// **Covers:** the clauses that it speaks for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<Located<Target>>,
}
