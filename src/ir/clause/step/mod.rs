//! `Step`: one step of a lesson.

mod lower;
mod print;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::Located;
use super::{ConsoleSession, HttpExchange};
use crate::base::Span;

pub(in crate::ir) use lower::{OUTSIDE_PATH, lower};

/// What a step runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Step {
    /// Its code blocks in reading order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<CodeBlock>,
}

/// A code block of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CodeBlock {
    /// The first word after the fence.
    pub language: Located<String>,
    /// What is done with it.
    #[serde(rename = "use")]
    pub usage: CodeUse,
    /// The fence.
    pub span: Span,
}

/// What is done with a code block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "as", rename_all = "snake_case")]
pub enum CodeUse {
    /// `console`: commands that run, with their output.
    Console {
        /// The commands.
        sessions: Vec<ConsoleSession>,
    },
    /// `http`: an exchange.
    Http {
        /// The exchange.
        exchange: Box<HttpExchange>,
    },
    /// `sh`: a script that must exit 0.
    Script {
        /// The script.
        script: String,
    },
    /// `title="path"`: a file that it writes.
    File {
        /// The file's path.
        path: String,
        /// Its content.
        content: String,
    },
    /// Shown, never run.
    Shown {
        /// The code.
        content: String,
    },
}
