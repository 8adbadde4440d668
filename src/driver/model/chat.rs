//! A conversation as chat completions take it: calls that follow each other are one message, and each result names its call.

use serde_json::{Value, json};

use super::message::Message;
use crate::ir::Role;

/// The messages of a conversation.
pub(super) fn messages(turns: &[Message]) -> Vec<Value> {
    let mut messages: Vec<Value> = Vec::new();
    // The calls that no result has answered yet, the oldest first.
    let mut open: Vec<(String, &str)> = Vec::new();
    for (at, turn) in turns.iter().enumerate() {
        let id = format!("call_{at}");
        match (turn.role, &turn.tool) {
            (Role::Assistant, Some(tool)) => {
                let function = json!({ "name": tool, "arguments": turn.content });
                let call = json!({ "id": id, "type": "function", "function": function });
                open.push((id, tool));
                add_call(&mut messages, call);
            }
            (Role::Tool, tool) => {
                let is_its = |call: &(String, &str)| tool.as_ref().is_none_or(|tool| call.1 == tool);
                let call = open.iter().position(is_its).map(|at| open.remove(at).0);
                let id = call.unwrap_or(id);
                messages.push(json!({ "role": "tool", "tool_call_id": id, "content": turn.content }));
            }
            (role, _) => messages.push(json!({ "role": role, "content": turn.content })),
        }
    }
    messages
}

/// Adds a call to the message of the calls right before it, or as a message of its own.
fn add_call(messages: &mut Vec<Value>, call: Value) {
    let calls = messages.last_mut().and_then(|last| last.get_mut("tool_calls")).and_then(Value::as_array_mut);
    match calls {
        Some(calls) => calls.push(call),
        None => messages.push(json!({ "role": "assistant", "content": null, "tool_calls": [call] })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(role: Role, tool: Option<&str>, content: &str) -> Message {
        Message { tool: tool.map(str::to_owned), ..Message::new(role, content) }
    }

    #[test]
    fn results_name_their_calls() {
        let turns = [
            turn(Role::User, None, "hi"),
            turn(Role::Assistant, Some("a"), "{}"),
            turn(Role::Assistant, Some("b"), "{}"),
            turn(Role::Tool, Some("b"), "2"),
            turn(Role::Tool, None, "1"),
            turn(Role::Assistant, Some("a"), "{\"n\":1}"),
            turn(Role::Tool, Some("a"), "3"),
        ];
        let call = |id: &str, name: &str, arguments: &str| json!({ "id": id, "type": "function", "function": { "name": name, "arguments": arguments } });
        let expected = json!([
            { "role": "user", "content": "hi" },
            { "role": "assistant", "content": null, "tool_calls": [call("call_1", "a", "{}"), call("call_2", "b", "{}")] },
            { "role": "tool", "tool_call_id": "call_2", "content": "2" },
            { "role": "tool", "tool_call_id": "call_1", "content": "1" },
            { "role": "assistant", "content": null, "tool_calls": [call("call_5", "a", "{\"n\":1}")] },
            { "role": "tool", "tool_call_id": "call_5", "content": "3" },
        ]);
        assert_eq!(Value::Array(messages(&turns)), expected);
    }
}
