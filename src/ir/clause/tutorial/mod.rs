//! `Tutorial`: a lesson; its steps are clauses of their own.

pub(in crate::ir) mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::Text;

/// What a lesson is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Tutorial {
    /// **Goal:** what the reader will have built.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Text>,
    /// **Audience:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<Text>,
    /// **Time:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Text>,
    /// **Needs:** what must be there before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Text>,
}
