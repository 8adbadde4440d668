//! HTTP messages and console sessions, as written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::Located;
use crate::base::Span;

/// A request, with the response that it must get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HttpExchange {
    /// The request.
    pub request: HttpMessage,
    /// The response, when one is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<HttpMessage>,
}

/// An HTTP message as in `.http` files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HttpMessage {
    /// The first line: method, target and version; or version, status and reason.
    pub start: Located<String>,
    /// Header names with values, in order.
    pub headers: Vec<(Located<String>, Located<String>)>,
    /// The body, empty when there is none.
    pub body: Located<String>,
    /// The fence.
    pub span: Span,
}

/// A command with its output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsoleSession {
    /// The command, continued lines joined by line ends.
    pub command: Located<String>,
    /// The expected output; `...` on a line and `[..]` in a line stand for anything.
    pub output: Located<String>,
    /// The exit code, from `? N`; 0 otherwise.
    pub exit_code: i32,
}
