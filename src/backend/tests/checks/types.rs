//! Cells of tables as values of types.

use std::collections::BTreeMap;

use super::Literal;
use crate::backend::tests::steps::Kind;
use crate::ir::{ClauseBody, Primitive, Spec, Text, TypeExpr, TypeShape, Value};

/// The types of a spec by their names.
pub(in crate::backend::tests) struct Types<'s>(BTreeMap<&'s str, &'s TypeShape>);

/// The most names that lead from one type to the next.
const MOST_ALIASES: usize = 16;

impl<'s> Types<'s> {
    /// The types of a spec.
    pub(in crate::backend::tests) fn of(spec: &'s Spec) -> Self {
        let clauses = spec.files.iter().flat_map(|file| &file.clauses);
        let types = clauses.filter_map(|clause| match &clause.body {
            ClauseBody::Type(def) => Some((def.name.value.as_str(), &def.shape)),
            _ => None,
        });
        Self(types.collect())
    }

    /// What a type is made of.
    pub(super) fn shape(&self, name: &str) -> Option<&'s TypeShape> {
        self.0.get(name).copied()
    }

    /// The value of a type that a cell holds; `None` when it is none that all languages write alike.
    pub(super) fn literal(&self, ty: &TypeExpr, cell: &Text) -> Option<Literal> {
        self.followed(ty, &content(cell), MOST_ALIASES)
    }

    fn followed(&self, ty: &TypeExpr, cell: &str, aliases: usize) -> Option<Literal> {
        match ty {
            TypeExpr::Any => guessed(cell),
            TypeExpr::Primitive { name } => primitive(*name, cell),
            TypeExpr::Named { name } => self.named(&name.value, cell, aliases),
            TypeExpr::Nullable { .. } if cell == "null" => Some(Literal::Null),
            TypeExpr::Nullable { of } => self.followed(of, cell, aliases),
            TypeExpr::Literal { value: Value::Text(text) } => {
                (text == cell).then(|| Literal::Text(cell.to_owned()))
            }
            TypeExpr::List { .. } | TypeExpr::Set { .. } => {
                json(cell).filter(serde_json::Value::is_array).map(Literal::Json)
            }
            TypeExpr::Map { .. } => json(cell).filter(serde_json::Value::is_object).map(Literal::Json),
            TypeExpr::OneOf { types } => types.iter().find_map(|ty| self.followed(ty, cell, aliases)),
            TypeExpr::Literal { .. } | TypeExpr::Stream { .. } => None,
        }
    }

    fn named(&self, name: &str, cell: &str, aliases: usize) -> Option<Literal> {
        match self.0.get(name)? {
            TypeShape::Enum { values, open } => {
                let is_known = *open || values.iter().any(|value| value.value.value == cell);
                is_known.then(|| Literal::Text(cell.to_owned()))
            }
            TypeShape::Alias { ty, .. } => self.followed(&ty.value, cell, aliases.checked_sub(1)?),
            TypeShape::Record { .. } | TypeShape::Union { .. } => {
                json(cell).filter(serde_json::Value::is_object).map(Literal::Json)
            }
            TypeShape::Opaque => None,
        }
    }
}

/// What a cell holds: the words of a code span or of quotes that are all of it, and otherwise its words.
fn content(cell: &Text) -> String {
    let plain = cell.plain.as_str();
    let quoted = plain.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    quoted.filter(|inner| !inner.contains('"')).unwrap_or(plain).to_owned()
}

fn json(cell: &str) -> Option<serde_json::Value> {
    serde_json::from_str(cell).ok()
}

/// Dates, times and bytes are left out: each language has types of its own for them, or several.
fn primitive(of: Primitive, cell: &str) -> Option<Literal> {
    match of {
        Primitive::Integer => (Kind::of(cell) == Kind::Integer).then(|| Literal::Integer(cell.to_owned())),
        Primitive::Number | Primitive::Decimal => {
            (Kind::of(cell) != Kind::Text).then(|| Literal::Decimal(cell.to_owned()))
        }
        Primitive::Boolean => match cell {
            "true" | "yes" => Some(Literal::Boolean(true)),
            "false" | "no" => Some(Literal::Boolean(false)),
            _ => None,
        },
        Primitive::String | Primitive::Uuid | Primitive::Uri | Primitive::Email | Primitive::Path => {
            Some(Literal::Text(cell.to_owned()))
        }
        Primitive::Json => json(cell).map(Literal::Json),
        Primitive::Date | Primitive::Time | Primitive::Datetime | Primitive::Duration | Primitive::Bytes => {
            None
        }
    }
}

/// A value whose type nobody says.
fn guessed(cell: &str) -> Option<Literal> {
    match (Kind::of(cell), cell) {
        (_, "") => None,
        (_, "null") => Some(Literal::Null),
        (_, "true") => Some(Literal::Boolean(true)),
        (_, "false") => Some(Literal::Boolean(false)),
        (Kind::Integer, _) => Some(Literal::Integer(cell.to_owned())),
        (Kind::Decimal, _) => Some(Literal::Decimal(cell.to_owned())),
        (Kind::Text, _) if cell.starts_with(['{', '[']) => json(cell).map(Literal::Json),
        (Kind::Text, _) => Some(Literal::Text(cell.to_owned())),
    }
}
