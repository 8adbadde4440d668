//! Requests and commands as texts.

use crate::ir::{ConsoleSession, HttpExchange, HttpMessage};

/// A request, and the response that it must get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Exchange {
    /// The request, as in a file of messages.
    pub(in crate::backend::tests) request: String,
    /// The response; empty when any will do.
    pub(in crate::backend::tests) response: String,
}

impl Exchange {
    pub(super) fn of(exchange: &HttpExchange) -> Self {
        Self {
            request: exchange.request.text(),
            response: exchange.response.as_ref().map_or_else(String::new, HttpMessage::text),
        }
    }
}

/// A command with its output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Command {
    /// What the shell runs.
    pub(in crate::backend::tests) script: String,
    /// What it prints; `...` stands for any lines, `[..]` for any part of one.
    pub(in crate::backend::tests) output: String,
    /// Its exit code.
    pub(in crate::backend::tests) exit_code: i32,
}

impl Command {
    pub(super) fn of(session: &ConsoleSession) -> Self {
        let ConsoleSession { command, output, exit_code } = session;
        Self {
            script: command.value.clone(),
            output: output.value.trim_end().to_owned(),
            exit_code: *exit_code,
        }
    }
}
