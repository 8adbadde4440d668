//! JSON of cells as values of types, for languages that write its parts by their types.

use serde_json::Value;

use super::types::MOST_ALIASES;
use super::{Composed, ItemType, Literal, Temporal, Types};
use crate::ir::{Field, Primitive, TypeExpr, TypeShape, Value as Constant};

impl Types<'_> {
    /// A list or record of a type.
    pub(super) fn composed(&self, ty: &TypeExpr, value: Value) -> Literal {
        let parts = self.parts(ty, &value, MOST_ALIASES);
        Literal::Json(value, parts.map(Box::new))
    }

    /// What a list or record is made of; `None` when its type does not say it, or says otherwise.
    fn parts(&self, ty: &TypeExpr, value: &Value, aliases: usize) -> Option<Composed> {
        match (ty, value) {
            (TypeExpr::List { of }, Value::Array(items)) => {
                let parts = items.iter().map(|item| self.part(of, item, aliases));
                Some(Composed::List(self.item(of, aliases)?, parts.collect::<Option<_>>()?))
            }
            (TypeExpr::Map { of }, Value::Object(members)) => {
                let parts =
                    members.iter().map(|(name, value)| Some((name.clone(), self.part(of, value, aliases)?)));
                Some(Composed::Map(self.item(of, aliases)?, parts.collect::<Option<_>>()?))
            }
            (TypeExpr::Named { name }, _) => match (self.shape(&name.value)?, value) {
                (TypeShape::Record { fields }, Value::Object(members)) => {
                    let is_known =
                        members.keys().all(|member| fields.iter().any(|field| field.name.value == *member));
                    let parts = fields.iter().map(|field| {
                        let part = self.field(field, members.get(&field.name.value), aliases)?;
                        Some((field.name.value.clone(), part))
                    });
                    let parts = is_known.then(|| parts.collect::<Option<_>>()).flatten()?;
                    Some(Composed::Record(name.value.clone(), parts))
                }
                (TypeShape::Alias { ty, .. }, _) => self.parts(&ty.value, value, aliases.checked_sub(1)?),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of a field, which an optional one need not have.
    #[expect(clippy::option_option, reason = "that a value is absent is no fault of it")]
    fn field(&self, field: &Field, value: Option<&Value>, aliases: usize) -> Option<Option<Literal>> {
        match value {
            None => field.optional.then_some(None),
            Some(value) => self.part(&field.ty.value, value, aliases).map(Some),
        }
    }

    /// A part of a list or record.
    fn part(&self, ty: &TypeExpr, value: &Value, aliases: usize) -> Option<Literal> {
        match ty {
            TypeExpr::Primitive { name } => primitive(*name, value),
            TypeExpr::Nullable { of } => match value {
                Value::Null => Some(Literal::Null),
                value => self.part(of, value, aliases).map(|value| Literal::Present(Box::new(value))),
            },
            TypeExpr::Literal { value: Constant::Text(text) } => {
                (value == text.as_str()).then(|| Literal::Text(text.clone()))
            }
            TypeExpr::OneOf { types } => types.iter().find_map(|ty| self.part(ty, value, aliases)),
            TypeExpr::List { .. } | TypeExpr::Map { .. } => self
                .parts(ty, value, aliases)
                .map(|parts| Literal::Json(value.clone(), Some(Box::new(parts)))),
            TypeExpr::Named { name } => match self.shape(&name.value)? {
                TypeShape::Enum { values, open } => {
                    let text = value.as_str()?;
                    let is_known = *open || values.iter().any(|value| value.value.value == text);
                    is_known.then(|| Literal::Text(text.to_owned()))
                }
                TypeShape::Alias { ty, .. } => self.part(&ty.value, value, aliases.checked_sub(1)?),
                TypeShape::Record { .. } => self
                    .parts(ty, value, aliases)
                    .map(|parts| Literal::Json(value.clone(), Some(Box::new(parts)))),
                TypeShape::Union { .. } | TypeShape::Opaque => None,
            },
            TypeExpr::Any | TypeExpr::Literal { .. } | TypeExpr::Set { .. } | TypeExpr::Stream { .. } => None,
        }
    }

    /// The type of items; `None` when languages have none for it, or several.
    fn item(&self, ty: &TypeExpr, aliases: usize) -> Option<ItemType> {
        match ty {
            TypeExpr::Primitive { name } => match name {
                Primitive::Boolean => Some(ItemType::Boolean),
                Primitive::Integer => Some(ItemType::Integer),
                Primitive::Number | Primitive::Decimal => Some(ItemType::Decimal),
                Primitive::String | Primitive::Uuid | Primitive::Uri | Primitive::Email | Primitive::Path => {
                    Some(ItemType::Text)
                }
                Primitive::Date => Some(ItemType::Date),
                Primitive::Datetime => Some(ItemType::Moment),
                Primitive::Time | Primitive::Duration | Primitive::Bytes | Primitive::Json => None,
            },
            TypeExpr::List { of } => Some(ItemType::List(Box::new(self.item(of, aliases)?))),
            TypeExpr::Map { of } => Some(ItemType::Map(Box::new(self.item(of, aliases)?))),
            TypeExpr::Literal { value: Constant::Text(_) } => Some(ItemType::Text),
            TypeExpr::Named { name } => match self.shape(&name.value)? {
                TypeShape::Enum { .. } => Some(ItemType::Text),
                TypeShape::Alias { ty, .. } => self.item(&ty.value, aliases.checked_sub(1)?),
                TypeShape::Record { .. } => Some(ItemType::Record(name.value.clone())),
                TypeShape::Union { .. } | TypeShape::Opaque => None,
            },
            TypeExpr::Any
            | TypeExpr::Nullable { .. }
            | TypeExpr::Literal { .. }
            | TypeExpr::Set { .. }
            | TypeExpr::Stream { .. }
            | TypeExpr::OneOf { .. } => None,
        }
    }
}

fn primitive(of: Primitive, value: &Value) -> Option<Literal> {
    match (of, value) {
        (Primitive::Boolean, Value::Bool(value)) => Some(Literal::Boolean(*value)),
        (Primitive::Integer, Value::Number(number)) if !number.is_f64() => {
            Some(Literal::Integer(number.to_string()))
        }
        (Primitive::Number | Primitive::Decimal, Value::Number(number)) => {
            Some(Literal::Decimal(number.to_string()))
        }
        (
            Primitive::String | Primitive::Uuid | Primitive::Uri | Primitive::Email | Primitive::Path,
            Value::String(text),
        ) => Some(Literal::Text(text.clone())),
        (_, Value::String(text)) => Temporal::read(of, text).map(Literal::Temporal),
        _ => None,
    }
}
