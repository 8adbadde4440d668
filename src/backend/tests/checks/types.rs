//! Cells of tables as values of types.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{Literal, Temporal};
use crate::backend::tests::steps::Kind;
use crate::ir::{ClauseBody, Primitive, Spec, Text, TypeExpr, TypeShape, Value};

/// The types of a spec by their names.
pub(in crate::backend::tests) struct Types<'s>(BTreeMap<&'s str, &'s TypeShape>);

/// The most names that lead from one type to the next.
pub(super) const MOST_ALIASES: usize = 16;

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
            TypeExpr::Named { name } => self.named(ty, &name.value, cell, aliases),
            TypeExpr::Nullable { .. } if cell == "null" => Some(Literal::Null),
            TypeExpr::Nullable { of } => {
                self.followed(of, cell, aliases).map(|value| Literal::Present(Box::new(value)))
            }
            TypeExpr::Literal { value: Value::Text(text) } => {
                (text == cell).then(|| Literal::Text(cell.to_owned()))
            }
            TypeExpr::List { .. } | TypeExpr::Set { .. } => {
                json(cell).filter(Json::is_array).map(|value| self.composed(ty, value))
            }
            TypeExpr::Map { .. } => json(cell).filter(Json::is_object).map(|value| self.composed(ty, value)),
            TypeExpr::OneOf { types } => types.iter().find_map(|ty| self.followed(ty, cell, aliases)),
            TypeExpr::Literal { .. } | TypeExpr::Stream { .. } => None,
        }
    }

    fn named(&self, ty: &TypeExpr, name: &str, cell: &str, aliases: usize) -> Option<Literal> {
        match self.0.get(name)? {
            TypeShape::Enum { values, open } => {
                let is_known = *open || values.iter().any(|value| value.value.value == cell);
                is_known.then(|| Literal::Text(cell.to_owned()))
            }
            TypeShape::Alias { ty, .. } => self.followed(&ty.value, cell, aliases.checked_sub(1)?),
            TypeShape::Record { .. } | TypeShape::Union { .. } => {
                json(cell).filter(Json::is_object).map(|value| self.composed(ty, value))
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

fn json(cell: &str) -> Option<Json> {
    serde_json::from_str(cell).ok()
}

/// Bytes are left out: nothing says how a cell writes them.
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
        Primitive::Json => json(cell).map(|value| Literal::Json(value, None)),
        Primitive::Date | Primitive::Time | Primitive::Datetime | Primitive::Duration => {
            Temporal::read(of, cell).map(Literal::Temporal)
        }
        Primitive::Bytes => None,
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
        (Kind::Text, _) if cell.starts_with(['{', '[']) => json(cell).map(|value| Literal::Json(value, None)),
        (Kind::Text, _) => Some(Literal::Text(cell.to_owned())),
    }
}
