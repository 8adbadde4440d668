//! `Operation`: something that can be called.

mod announced;
pub(in crate::ir) mod body;
pub(in crate::ir) mod defaults;
pub(in crate::ir) mod errors;
pub(in crate::ir) mod head;
mod listed_errors;
pub(in crate::ir) mod lower;
pub(in crate::ir) mod parameters;
mod print;
pub(in crate::ir) mod responses;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::{Located, Quantity, Remark, Text, TypeExpr, Value, ValueRule};
use super::Field;
use crate::base::Span;

/// An operation of an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Operation {
    /// How it is called; `None` when its body names no head.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Located<Head>>,
    /// Its parameters, in order; path parameters that no table lists are derived.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// What is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Body>,
    /// What comes back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
    /// What can go wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
    /// Labels and tables that override what a Section above says.
    pub defaults: InterfaceDefaults,
}

/// How an operation is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Head {
    /// `POST /transfers/{id}`.
    Http {
        /// The method, in upper case.
        method: String,
        /// The path with its `{parameters}`, without a query.
        path: String,
    },
    /// `webhook name`: the server calls.
    Webhook {
        /// Its name.
        name: String,
    },
    /// `event name`: it is published.
    Event {
        /// Its name.
        name: String,
    },
    /// `transfer(from: AccountId, amount: Money) -> Transfer`; its parameters stand in
    /// [`Operation::parameters`].
    Signature {
        /// The function's name.
        name: String,
        /// What it returns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        returns: Option<TypeExpr>,
    },
    /// A command's synopsis, `tool build [--watch] PATH`.
    Command {
        /// The synopsis.
        synopsis: String,
    },
}

impl std::fmt::Display for Head {
    /// As it is called, a function without its parameters.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Http { method, path } => write!(formatter, "{method} {path}"),
            Self::Webhook { name } => write!(formatter, "webhook {name}"),
            Self::Event { name } => write!(formatter, "event {name}"),
            Self::Signature { name, .. } => write!(formatter, "{name}(…)"),
            Self::Command { synopsis } => formatter.write_str(synopsis),
        }
    }
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Parameter {
    /// Its name, without `?`.
    pub name: Located<String>,
    /// Where it stands.
    pub place: Located<ParameterPlace>,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its type.
    pub ty: Located<TypeExpr>,
    /// Its rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Located<ValueRule>>,
    /// Its default, from a signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Located<Value>>,
    /// What it means.
    pub meaning: Text,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// Where a parameter stands.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ParameterPlace {
    /// In the path of a URL.
    Path,
    /// In the query of a URL.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// In the body.
    Body,
    /// An option of a command.
    Option,
    /// A positional argument of a command or function.
    #[default]
    Argument,
    /// An environment variable.
    Env,
}

impl ParameterPlace {
    /// All of them with the words that name them.
    pub const ALL: [(ParameterPlace, &'static str); 8] = [
        (ParameterPlace::Path, "path"),
        (ParameterPlace::Query, "query"),
        (ParameterPlace::Header, "header"),
        (ParameterPlace::Cookie, "cookie"),
        (ParameterPlace::Body, "body"),
        (ParameterPlace::Option, "option"),
        (ParameterPlace::Argument, "argument"),
        (ParameterPlace::Env, "env"),
    ];

    /// The word that names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// What is sent: a type, or fields of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Body {
    /// The type that a label names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ty: Option<Located<TypeExpr>>,
    /// The fields that a table in the operation lists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// The media type, `application/json` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<Located<String>>,
    /// Further words, such as a condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// What is sent for instance, in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Located<String>>,
}

impl Body {
    /// The media type that it is sent in.
    #[must_use]
    pub fn media(&self) -> &str {
        self.media_type.as_ref().map_or("application/json", |media| media.value.as_str())
    }
}

/// Whether a media type, perhaps with parameters behind it, is one of JSON: `application/json`, or one that ends in `+json`.
#[must_use]
pub fn is_json_media(media: &str) -> bool {
    let name = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name.ends_with("/json") || name.ends_with("+json")
}

/// What comes back for a status, or for an exit code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Response {
    /// The HTTP status or exit code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Located<u16>>,
    /// What it holds; without a type, it is empty (`nothing`) or not said.
    pub body: Body,
    /// Header names with values or meanings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(Located<String>, Text)>,
}

/// A row of an Error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ErrorRow {
    /// The error's name.
    pub code: Located<String>,
    /// The HTTP status or exit code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Located<u16>>,
    /// When it happens.
    pub when: Text,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// The row.
    pub span: Span,
}

impl ErrorRow {
    /// Whether it is a row of an Exit code table, whose only name is the number.
    #[must_use]
    pub fn is_exit_code(&self) -> bool {
        self.status.as_ref().is_some_and(|status| status.value.to_string() == self.code.value)
    }
}

/// What labels on a Section say for all operations below it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct InterfaceDefaults {
    /// **Base URL:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<Located<String>>,
    /// **Auth:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<Located<Auth>>,
    /// **Error body:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_body: Option<Located<TypeExpr>>,
    /// **Paged by:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paged_by: Option<Located<Paging>>,
    /// **Idempotent by:**.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idempotent_by: Option<Located<Idempotency>>,
    /// Errors that every operation below may answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ErrorRow>,
}

/// How a caller proves who it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Auth {
    /// Not at all.
    None,
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A header.
    Header {
        /// Its name.
        name: String,
    },
    /// A query parameter.
    Query {
        /// Its name.
        name: String,
    },
    /// A cookie.
    Cookie {
        /// Its name.
        name: String,
    },
    /// OAuth 2.
    Oauth2 {
        /// The scopes.
        scopes: Vec<String>,
    },
}

/// `` `cursor` → `next_cursor`, items `data` ``.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paging {
    /// The parameter that takes the cursor.
    pub parameter: String,
    /// The field that gives the next one.
    pub next: String,
    /// The field that holds the items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
}

/// A header by which a repeated request is recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Idempotency {
    /// The header.
    pub header: String,
    /// For how long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Quantity>,
}
