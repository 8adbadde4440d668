//! The values that a type with its rules allows.

mod make;
mod narrow;
#[cfg(test)]
mod tests;

use crate::ir::{Decimal, Pattern, Primitive};

/// Values that are alike, for which a property test makes samples, and which it holds results against. They stand for
/// what JSON has; beyond that there are bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Domain {
    /// true and false.
    Boolean,
    /// Whole numbers, ends included.
    Integer(Option<i64>, Option<i64>),
    /// Numbers.
    Number(Option<End>, Option<End>),
    /// Others than a number.
    Unequal(Box<Domain>, Decimal),
    /// Texts of so many characters, in which the pattern is found.
    Text(Length, Option<Pattern>),
    /// Texts that write something down.
    Notation(Notation),
    /// So many bytes.
    Bytes(Length),
    /// Some texts, one or more.
    Choice(Vec<String>),
    /// null, and others.
    Nullable(Box<Domain>),
    /// Lists of so many items, which may have to differ.
    List(Box<Domain>, Length, bool),
    /// From texts to others.
    Map(Box<Domain>),
    /// Fields by name, of which some may be absent.
    Record(Vec<(String, bool, Domain)>),
    /// Those of some domains, two or more.
    OneOf(Vec<Domain>),
    /// Whatever JSON can hold.
    Json,
    /// null alone.
    Null,
    /// Whatever a function gives.
    Anything,
}

/// What texts write down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Notation {
    /// A UUID.
    Uuid,
    /// An e-mail address.
    Email,
    /// A URI.
    Uri,
    /// A path in a file system.
    Path,
    /// A date, ISO 8601.
    Date,
    /// A time of day, ISO 8601.
    Time,
    /// A moment, RFC 3339.
    Datetime,
    /// A length of time, ISO 8601.
    Duration,
}

/// An end of a range of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct End {
    /// The number.
    pub(in crate::backend::tests) at: Decimal,
    /// Whether the number itself is left out.
    pub(in crate::backend::tests) is_open: bool,
}

/// A number of characters, bytes or items, ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::backend::tests) struct Length {
    /// The least.
    pub(in crate::backend::tests) least: u64,
    /// The greatest, when there is one.
    pub(in crate::backend::tests) most: Option<u64>,
}

impl Domain {
    /// Whether items of lists can be told apart in all languages.
    fn can_differ(&self) -> bool {
        match self {
            Self::Unequal(of, _) => of.can_differ(),
            Self::Integer(..) | Self::Number(..) | Self::Text(..) | Self::Notation(_) | Self::Choice(_) => {
                true
            }
            Self::Boolean
            | Self::Bytes(_)
            | Self::Nullable(_)
            | Self::List(..)
            | Self::Map(_)
            | Self::Record(_)
            | Self::OneOf(_)
            | Self::Json
            | Self::Null
            | Self::Anything => false,
        }
    }

    fn is_inhabited(&self) -> bool {
        match self {
            Self::Integer(Some(least), Some(most)) => least <= most,
            Self::Number(Some(least), Some(most)) => {
                least.at < most.at || (least.at == most.at && !least.is_open && !most.is_open)
            }
            Self::Unequal(of, value) => match **of {
                Self::Integer(Some(least), Some(most)) => least < most || value.floor() != Some(least),
                Self::Number(Some(least), Some(most)) => least.at < most.at || *value != least.at,
                _ => true,
            },
            Self::Nullable(of) => of.is_inhabited(),
            Self::Text(Length { least, most: Some(most) }, _)
            | Self::Bytes(Length { least, most: Some(most) })
            | Self::List(_, Length { least, most: Some(most) }, _) => least <= most,
            _ => true,
        }
    }
}

impl From<Primitive> for Domain {
    fn from(of: Primitive) -> Self {
        match of {
            Primitive::String => Self::Text(Length::default(), None),
            Primitive::Integer => Self::Integer(None, None),
            Primitive::Number | Primitive::Decimal => Self::Number(None, None),
            Primitive::Boolean => Self::Boolean,
            Primitive::Bytes => Self::Bytes(Length::default()),
            Primitive::Json => Self::Json,
            Primitive::Uuid => Self::Notation(Notation::Uuid),
            Primitive::Email => Self::Notation(Notation::Email),
            Primitive::Uri => Self::Notation(Notation::Uri),
            Primitive::Path => Self::Notation(Notation::Path),
            Primitive::Date => Self::Notation(Notation::Date),
            Primitive::Time => Self::Notation(Notation::Time),
            Primitive::Datetime => Self::Notation(Notation::Datetime),
            Primitive::Duration => Self::Notation(Notation::Duration),
        }
    }
}
