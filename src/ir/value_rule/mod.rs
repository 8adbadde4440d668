//! What a value must be like beyond its type.

pub(in crate::ir) mod advice;
pub(in crate::ir) mod check;
mod display;
pub(in crate::ir) mod lower;

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Pattern, Value};

/// One rule of a field or parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum ValueRule {
    /// `>= 0`.
    Compare {
        /// How.
        comparison: Comparator,
        /// With what.
        value: Value,
    },
    /// `1..100`, both ends included.
    Between {
        /// The least.
        least: Value,
        /// The greatest.
        most: Value,
    },
    /// `length <= 64`: characters of a text, items of a list.
    Length {
        /// How.
        comparison: Comparator,
        /// With what.
        count: u64,
    },
    /// `length 1..64`, both ends included.
    LengthBetween {
        /// The least.
        least: u64,
        /// The greatest.
        most: u64,
    },
    /// `matches /re/`.
    Matches {
        /// The expression.
        pattern: Pattern,
    },
    /// `one of a, b`.
    OneOf {
        /// The values.
        values: Vec<Value>,
    },
    /// `unique`.
    Unique,
    /// `default x`.
    Default {
        /// The value.
        value: Value,
    },
    /// `example x`.
    Example {
        /// The value.
        value: Value,
    },
    /// `read only`.
    ReadOnly,
    /// `write only`.
    WriteOnly,
    /// `deprecated`.
    Deprecated,
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Comparator {
    /// `<`.
    Less,
    /// `<=`, `≤`.
    AtMost,
    /// `=`.
    Equal,
    /// `!=`, `≠`.
    Unequal,
    /// `>=`, `≥`.
    AtLeast,
    /// `>`.
    Greater,
}

impl Comparator {
    /// All of them with their usual signs.
    pub const ALL: [(Comparator, &'static str); 6] = [
        (Comparator::Less, "<"),
        (Comparator::AtMost, "<="),
        (Comparator::Equal, "="),
        (Comparator::Unequal, "!="),
        (Comparator::AtLeast, ">="),
        (Comparator::Greater, ">"),
    ];

    /// The sign.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The comparison that `sign` writes.
    #[must_use]
    pub fn from_sign(sign: &str) -> Option<Self> {
        let ascii = match sign {
            "≤" => "<=",
            "≥" => ">=",
            "≠" => "!=",
            "==" => "=",
            other => other,
        };
        Self::ALL.iter().find(|&&(_, known)| known == ascii).map(|&(comparison, _)| comparison)
    }

    /// Whether it holds between two values that compare so.
    #[must_use]
    pub fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Equal => order.is_eq(),
            Self::Unequal => order.is_ne(),
            Self::AtLeast => order.is_ge(),
            Self::Greater => order.is_gt(),
        }
    }
}
