//! Types as the dialect writes them. Parsing what is printed gives the same type.

use std::fmt;

use super::{TypeExpr, Value};

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any"),
            Self::Primitive { name } => f.write_str(name.as_str()),
            Self::Named { name } => f.write_str(&name.value),
            Self::List { of } => write!(f, "list of {}", Operand(of)),
            Self::Set { of } => write!(f, "set of {}", Operand(of)),
            Self::Map { of } => write!(f, "map of {}", Operand(of)),
            Self::Stream { of } => write!(f, "stream of {}", Operand(of)),
            Self::Nullable { of } => match **of {
                Self::Any | Self::Primitive { .. } | Self::Named { .. } | Self::Literal { .. } => {
                    write!(f, "{of}?")
                }
                _ => write!(f, "({of})?"),
            },
            Self::Literal { value } => value.fmt(f),
            Self::OneOf { types } => {
                for (at, one) in types.iter().enumerate() {
                    f.write_str(if at > 0 { " | " } else { "" })?;
                    Operand(one).fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

/// A type after `of` or beside `|`: a union needs brackets there.
struct Operand<'a>(&'a TypeExpr);

impl fmt::Display for Operand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            union @ TypeExpr::OneOf { .. } => write!(f, "({union})"),
            other => other.fmt(f),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => write!(f, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        }
    }
}
