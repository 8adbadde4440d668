//! Values of examples.

/// A value that a language can write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Literal {
    /// Nothing.
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(String),
    /// A number.
    Decimal(String),
    /// Text.
    Text(String),
    /// A list or a record.
    Json(serde_json::Value),
}
