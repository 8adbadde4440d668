//! A value together with the place that says it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Span;

/// How a value came to be in the IR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The author wrote it at the span.
    #[default]
    Written,
    /// It holds for the clause because an ancestor says it at the span.
    Inherited,
    /// It was computed from what stands at the span.
    Derived,
    /// Nobody said it; the span is empty.
    Default,
}

/// A value with its span and origin. Both are kept out of equality and hashes, so that moving text
/// does not change what it means.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The bytes that say it.
    pub span: Span,
    /// How it came to be.
    #[serde(default)]
    pub origin: Origin,
}

impl<T> Located<T> {
    /// A value that is written at `span`.
    pub fn written(value: T, span: Span) -> Self {
        Self { value, span, origin: Origin::Written }
    }

    /// A value computed from what stands at `span`.
    pub fn derived(value: T, span: Span) -> Self {
        Self { value, span, origin: Origin::Derived }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: f(self.value), span: self.span, origin: self.origin }
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Located<T> {}

impl<T: std::hash::Hash> std::hash::Hash for Located<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}
