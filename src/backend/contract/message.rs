//! The contract as JSON: what a program reads and writes, and the schemas of both.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CONTRACT_VERSION, Description, Request, Response};
use crate::ir::Spec;

/// What a program is given on its standard input for `emit`. Later versions of this program may add
/// fields, kinds and values; a backend passes over those that it does not know.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Request")]
pub struct RequestMessage<'a> {
    /// The version of the contract that this request keeps to.
    pub contract: u32,
    /// The spec. Its `ir_version` is a number of its own.
    pub ir: &'a Spec,
    /// The target's options, as checked, with the defaults of the backend's schema filled in.
    pub options: &'a serde_json::Value,
    /// The target's name in `specc.toml`.
    pub target: &'a str,
}

impl<'a> From<&Request<'a>> for RequestMessage<'a> {
    fn from(request: &Request<'a>) -> Self {
        let Request { spec, options, target } = *request;
        Self { contract: CONTRACT_VERSION, ir: spec, options, target }
    }
}

/// The parts of the contract that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The spec as data.
    Ir,
    /// What a backend says of itself.
    Describe,
    /// What a backend is given.
    Request,
    /// What a backend gives back.
    Response,
}

impl Message {
    /// All parts.
    pub const ALL: [Message; 4] = [Message::Ir, Message::Describe, Message::Request, Message::Response];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Message::Ir => "ir",
            Message::Describe => "describe",
            Message::Request => "request",
            Message::Response => "response",
        }
    }

    /// Whether backends give it; otherwise they are given it.
    #[must_use]
    pub fn is_given_by_backends(self) -> bool {
        matches!(self, Message::Describe | Message::Response)
    }

    /// Its JSON Schema.
    #[must_use]
    pub fn schema(self) -> serde_json::Value {
        let schema = match self {
            Message::Ir => schemars::schema_for!(Spec),
            Message::Describe => schemars::schema_for!(Description),
            Message::Request => schemars::schema_for!(RequestMessage<'_>),
            Message::Response => schemars::schema_for!(Response),
        };
        schema.to_value()
    }
}
