//! `Type`: the shape of data.

pub(in crate::ir) mod field;
pub(in crate::ir) mod listed_words;
pub(in crate::ir) mod lower;
pub(in crate::ir) mod name;
pub(in crate::ir) mod open_prose;
pub(in crate::ir) mod print;
mod told_values;
mod yes_no;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::{Located, Remark, Text, TypeExpr, ValueRule};
use crate::base::Span;

/// A type with its name in `PascalCase`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TypeDef {
    /// The name by which types refer to it.
    pub name: Located<String>,
    /// What it is made of.
    pub shape: TypeShape,
}

/// What a type is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum TypeShape {
    /// Nothing is said.
    #[default]
    Opaque,
    /// Named fields.
    Record {
        /// The fields, in order.
        fields: Vec<Field>,
    },
    /// One of some values.
    Enum {
        /// The values, in order.
        values: Vec<EnumValue>,
        /// Whether values may be added.
        open: bool,
    },
    /// One of some types.
    Union {
        /// The types.
        variants: Vec<Variant>,
        /// The field that tells them apart.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told_apart_by: Option<Located<String>>,
    },
    /// Another name for a type, with rules of its own.
    Alias {
        /// The type.
        ty: Located<TypeExpr>,
        /// The rules.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rules: Vec<Located<ValueRule>>,
    },
}

/// A field, or a member of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Field {
    /// Its name, without `?`.
    pub name: Located<String>,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its type; `any` when the cell is empty or cannot be read.
    pub ty: Located<TypeExpr>,
    /// Its rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Located<ValueRule>>,
    /// What it means.
    pub meaning: Text,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// The row.
    pub span: Span,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EnumValue {
    /// The value.
    pub value: Located<String>,
    /// What it means.
    pub meaning: Text,
    /// What columns of the author's own say of it, sorted by their heads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// A type of a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Variant {
    /// The type.
    pub ty: Located<TypeExpr>,
}
