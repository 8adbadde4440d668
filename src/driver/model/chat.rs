//! A conversation as chat completions take it: calls that follow each other are one message, and each result names its call.

use serde_json::{Value, json};

use super::message::Message;
use crate::ir::Role;

/// The messages of a conversation.
pub(super) fn messages(turns: &[Message]) -> Vec<Value> {
    let mut messages: Vec<Value> = Vec::new();
    // The calls that no result has answered yet, the oldest first.
    let mut open: Vec<(String, &str)> = Vec::new();
    let mut calls_before = false;
    for (at, turn) in turns.iter().enumerate() {
        let is_call = turn.role == Role::Assistant && turn.tool.is_some();
        messages_of(turn, at, calls_before, &mut open, &mut messages);
        calls_before = is_call;
    }
    messages
}

fn messages_of<'t>(
    turn: &'t Message,
    at: usize,
    calls_before: bool,
    open: &mut Vec<(String, &'t str)>,
    messages: &mut Vec<Value>,
) {
    match (turn.role, &turn.tool) {
        (Role::Assistant, Some(tool)) => {
            let id = format!("call_{at}");
            let function = json!({ "name": tool, "arguments": turn.content });
            let call = json!({ "id": id, "type": "function", "function": function });
            open.push((id, tool));
            let last =
                messages.last_mut().and_then(|last| last.get_mut("tool_calls")).filter(|_| calls_before);
            match last.and_then(Value::as_array_mut) {
                Some(calls) => calls.push(call),
                None => messages.push(json!({ "role": "assistant", "content": null, "tool_calls": [call] })),
            }
        }
        (Role::Tool, tool) => {
            let is_its = |call: &(String, &str)| tool.as_ref().is_none_or(|tool| call.1 == tool);
            let call = open.iter().position(is_its).map(|at| open.remove(at).0);
            let id = call.unwrap_or_else(|| format!("call_{at}"));
            messages.push(json!({ "role": "tool", "tool_call_id": id, "content": turn.content }));
        }
        (role, _) => messages.push(json!({ "role": role, "content": turn.content })),
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
