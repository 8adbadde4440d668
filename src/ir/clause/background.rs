//! `Background`: what precedes each scenario and example under the same parent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ScenarioStep, Turn};

/// Steps or turns that come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Background {
    /// Steps before each scenario.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<ScenarioStep>,
    /// Turns before each conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
}
