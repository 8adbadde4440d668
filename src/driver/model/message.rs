//! What is said to a model, and what it answers.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ir::{Answer, Role, Turn};

/// A turn of a conversation, as questions are recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::driver) struct Message {
    /// Who speaks.
    pub(in crate::driver) role: Role,
    /// What is said, or handed over.
    pub(in crate::driver) content: String,
    /// The tool that an assistant calls, or that answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::driver) tool: Option<String>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::driver) struct Reply {
    /// The words.
    pub(in crate::driver) answer: String,
    /// The calls of tools before them.
    pub(in crate::driver) calls: Vec<ToolCall>,
    /// How long it took; `None` for one that was recorded.
    pub(in crate::driver) latency: Option<Duration>,
}

/// A call of a tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::driver) struct ToolCall {
    /// Its name.
    pub(in crate::driver) tool: String,
    /// What it is given, as JSON text.
    pub(in crate::driver) arguments: String,
}

impl Message {
    pub(in crate::driver) fn new(role: Role, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), tool: None }
    }

    pub(in crate::driver) fn of_turn(turn: &Turn) -> Self {
        let tool = turn.tool.as_ref().map(|tool| tool.value.clone());
        Self { tool, ..Self::new(turn.role.value, turn.text.value.clone()) }
    }
}

impl Reply {
    /// It as the examples of a spec have answers.
    pub(in crate::driver) fn into_answer(self) -> Answer {
        let calls = self.calls.into_iter().map(|call| (call.tool, call.arguments));
        Answer::of_model(calls.collect(), self.answer)
    }

    /// A message as chat completions have it; `None` when it holds neither words nor calls.
    pub(super) fn of_chat(message: &Value) -> Option<Self> {
        let words = message.get("content").and_then(Value::as_str);
        let calls = message.get("tool_calls").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let calls: Option<Vec<ToolCall>> = calls.iter().map(ToolCall::of_chat).collect();
        let calls = calls?;
        let answer = match words {
            Some(words) => words.to_owned(),
            None if !calls.is_empty() => String::new(),
            None => return None,
        };
        Some(Self { answer, calls, latency: None })
    }
}

impl ToolCall {
    fn of_chat(call: &Value) -> Option<Self> {
        let function = call.get("function")?;
        let arguments = match function.get("arguments") {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => String::new(),
        };
        Some(Self { tool: function.get("name")?.as_str()?.to_owned(), arguments })
    }
}

/// A single turn of a user as it stands, and a longer talk with who speaks.
pub(super) fn transcript(turns: &[Message]) -> String {
    if let [Message { role: Role::User, content, tool: None }] = turns {
        return content.clone();
    }
    let said = turns.iter().map(|turn| match (&turn.tool, turn.role) {
        (None, role) => format!("{}: {}", role.as_str(), turn.content),
        (Some(tool), Role::Assistant) => format!("Assistant calls {tool}: {}", turn.content),
        (Some(tool), role) => format!("{} {tool}: {}", role.as_str(), turn.content),
    });
    said.collect::<Vec<_>>().join("\n\n")
}
