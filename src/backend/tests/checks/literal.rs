//! Values of examples.

use super::Temporal;

/// A value that a language can write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Literal {
    /// Nothing.
    Null,
    /// A value that may be null and is not.
    Present(Box<Literal>),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(String),
    /// A number.
    Decimal(String),
    /// Text.
    Text(String),
    /// A day, a time of day, a moment or a length of time.
    Temporal(Temporal),
    /// A list or a record, with what it is made of where its type says that of all its parts.
    Json(serde_json::Value, Option<Box<Composed>>),
}

impl Literal {
    /// The value itself, whether or not its type has null.
    pub(in crate::backend::tests) fn non_null(&self) -> &Self {
        match self {
            Self::Present(value) => value.non_null(),
            value => value,
        }
    }

    /// Whether it or a part of it is such a value.
    pub(in crate::backend::tests) fn has(&self, is_such: &dyn Fn(&Self) -> bool) -> bool {
        is_such(self)
            || match self {
                Self::Present(value) => value.has(is_such),
                Self::Json(_, Some(parts)) => match &**parts {
                    Composed::List(_, items) => items.iter().any(|item| item.has(is_such)),
                    Composed::Map(_, members) => members.iter().any(|(_, value)| value.has(is_such)),
                    Composed::Record(_, fields) => {
                        fields.iter().filter_map(|(_, value)| value.as_ref()).any(|value| value.has(is_such))
                    }
                },
                _ => false,
            }
    }
}

/// What a list or a record is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Composed {
    /// Items of a type.
    List(ItemType, Vec<Literal>),
    /// Values of a type, by names.
    Map(ItemType, Vec<(String, Literal)>),
    /// The fields of a type of the spec, in its order; those that are absent have no value.
    Record(String, Vec<(String, Option<Literal>)>),
}

/// The type of items, where it is one that languages have a type for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum ItemType {
    /// Truth values.
    Boolean,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Decimal,
    /// Texts.
    Text,
    /// Days.
    Date,
    /// Moments.
    Moment,
    /// Lists.
    List(Box<ItemType>),
    /// Maps.
    Map(Box<ItemType>),
    /// Records of a type of the spec.
    Record(String),
}
