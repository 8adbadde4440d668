//! Types as they are written in cells, labels and signatures.

mod display;
pub(in crate::ir) mod foreign;
pub(in crate::ir) mod lower;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Located;

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TypeExpr {
    /// Anything.
    #[default]
    Any,
    /// One of the types that the dialect knows.
    Primitive {
        /// Which.
        name: Primitive,
    },
    /// A type of the spec.
    Named {
        /// Its name, with the place where this type names it.
        name: Located<String>,
    },
    /// `list of T`.
    List {
        /// What it holds.
        of: Box<TypeExpr>,
    },
    /// `set of T`.
    Set {
        /// What it holds.
        of: Box<TypeExpr>,
    },
    /// `map of T`: from strings to T.
    Map {
        /// What it holds.
        of: Box<TypeExpr>,
    },
    /// `stream of T`.
    Stream {
        /// What it carries.
        of: Box<TypeExpr>,
    },
    /// `T?`: may be null.
    Nullable {
        /// What it is otherwise.
        of: Box<TypeExpr>,
    },
    /// `"a"`: that text and no other.
    Literal {
        /// The text.
        value: Value,
    },
    /// `A | B`.
    OneOf {
        /// The types, two or more.
        types: Vec<TypeExpr>,
    },
}

/// The types that the dialect knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Primitive {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A binary floating point number.
    Number,
    /// A decimal number, exact.
    Decimal,
    /// true or false.
    Boolean,
    /// A calendar date, ISO 8601.
    Date,
    /// A time of day, ISO 8601.
    Time,
    /// A moment, RFC 3339.
    Datetime,
    /// A length of time, ISO 8601.
    Duration,
    /// Bytes.
    Bytes,
    /// A UUID.
    Uuid,
    /// A URI.
    Uri,
    /// An e-mail address.
    Email,
    /// A path in a file system.
    Path,
    /// Any JSON value.
    Json,
}

impl Primitive {
    /// All of them with the words that name them.
    pub const ALL: [(Primitive, &'static str); 15] = [
        (Primitive::String, "string"),
        (Primitive::Integer, "integer"),
        (Primitive::Number, "number"),
        (Primitive::Decimal, "decimal"),
        (Primitive::Boolean, "boolean"),
        (Primitive::Date, "date"),
        (Primitive::Time, "time"),
        (Primitive::Datetime, "datetime"),
        (Primitive::Duration, "duration"),
        (Primitive::Bytes, "bytes"),
        (Primitive::Uuid, "uuid"),
        (Primitive::Uri, "uri"),
        (Primitive::Email, "email"),
        (Primitive::Path, "path"),
        (Primitive::Json, "json"),
    ];

    /// The word that names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The type that `word` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|&&(_, known)| known == word).map(|&(primitive, _)| primitive)
    }

    /// Whether its values have an order that numbers are compared by.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        matches!(self, Self::Integer | Self::Number | Self::Decimal)
    }

    /// Whether its values are ordered in time.
    #[must_use]
    pub fn is_temporal(self) -> bool {
        matches!(self, Self::Date | Self::Time | Self::Datetime | Self::Duration)
    }

    /// Whether a text has the outline of a value that is written as text: enough to find slips, not to validate.
    #[must_use]
    pub fn is_outlined(self, text: &str) -> bool {
        let digits = text.starts_with(|first: char| first.is_ascii_digit());
        match self {
            Self::Date => digits && text.matches('-').count() == 2,
            Self::Datetime => digits && text.contains(':') && text.contains(['T', 't', ' ']),
            Self::Time => digits && text.contains(':'),
            Self::Duration => text.starts_with(['P', '-']),
            Self::Uuid => text.len() == 36 && text.matches('-').count() == 4,
            Self::Email => text.contains('@'),
            _ => true,
        }
    }

    /// Whether its values are written as text.
    #[must_use]
    pub fn is_textual(self) -> bool {
        !self.is_numeric() && !matches!(self, Self::Boolean | Self::Json)
    }
}

impl TypeExpr {
    /// The type without the outermost `?`.
    #[must_use]
    pub fn non_null(&self) -> &Self {
        match self {
            Self::Nullable { of } => of.non_null(),
            other => other,
        }
    }

    /// The names of the spec's types in it, in reading order.
    #[must_use]
    pub fn names(&self) -> Vec<&Located<String>> {
        let mut names = Vec::new();
        let mut open = vec![self];
        while let Some(next) = open.pop() {
            match next {
                Self::Named { name } => names.push(name),
                Self::List { of }
                | Self::Set { of }
                | Self::Map { of }
                | Self::Stream { of }
                | Self::Nullable { of } => open.push(of),
                Self::OneOf { types } => open.extend(types.iter().rev()),
                Self::Any | Self::Primitive { .. } | Self::Literal { .. } => {}
            }
        }
        names
    }
}

/// A literal in a rule, a default or an example. Numbers are kept as decimals, never as binary
/// floating point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, exact.
    Number(Decimal),
    /// Text: quoted, a code span, or a bare word.
    Text(String),
}

/// An exact decimal number. In JSON it is a string.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct Decimal(#[schemars(with = "String")] pub rust_decimal::Decimal);

impl Decimal {
    /// The number that `text` writes, without separators; `None` when it is no number or has more
    /// than 28 digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        rust_decimal::Decimal::from_str_exact(text).ok().map(Self)
    }

    /// The least whole number that is not below it; `None` when it has more than 64 bits.
    #[must_use]
    pub fn ceiling(self) -> Option<i64> {
        self.0.ceil().try_into().ok()
    }

    /// The greatest whole number that is not above it; `None` when it has more than 64 bits.
    #[must_use]
    pub fn floor(self) -> Option<i64> {
        self.0.floor().try_into().ok()
    }

    /// The number without zeros that say nothing.
    #[must_use]
    pub fn normal(self) -> Self {
        Self(self.0.normalize())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
