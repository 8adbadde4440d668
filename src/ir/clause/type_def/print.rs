//! Types in the canonical form: a table of fields, a list of values, or a type in code.

use super::name::defined_in_title;
use super::{EnumValue, Field, TypeDef, TypeShape};
use crate::ir::lower::listed_rows::may_be_field;
use crate::ir::print::markdown::{cell, code, table_with_remarks};
use crate::ir::print::page::{List, Page};
use crate::ir::{LabelKey, Located, Text, ValueRule};

impl TypeDef {
    /// Prints what the type is made of, unless its title says that too.
    pub(in crate::ir) fn print(&self, title: &Text, page: &mut Page<'_>) {
        let is_titled = defined_in_title(title).is_some();
        match &self.shape {
            TypeShape::Record { fields } => print_fields(fields, page),
            TypeShape::Union { variants, told_apart_by } => {
                if !is_titled {
                    let types: Vec<String> =
                        variants.iter().map(|variant| variant.ty.value.to_string()).collect();
                    let at = variants.first().map(|variant| variant.ty.span).unwrap_or_default();
                    page.block(at, code(&types.join(" | ")));
                }
                if let Some(field) = told_apart_by {
                    page.label(LabelKey::ToldApartBy, field.span, &code(&field.value));
                }
            }
            TypeShape::Opaque => {}
            _ if is_titled => {}
            TypeShape::Enum { values, .. } if values.iter().any(needs_table) => print_values(values, page),
            TypeShape::Enum { values, .. } => values.iter().for_each(|value| value.print(page)),
            TypeShape::Alias { ty, rules: list } => {
                let rules = rules(list);
                let separator = if rules.is_empty() { "" } else { ", " };
                page.block(ty.span, code(&format!("{}{separator}{rules}", ty.value)));
            }
        }
    }
}

impl EnumValue {
    fn print(&self, page: &mut Page<'_>) {
        page.item(List::Values, self.value.span, self.item());
    }

    fn item(&self) -> String {
        let value = code(&self.value.value);
        match self.meaning.markdown() {
            "" => value,
            meaning => format!("{value}: {meaning}"),
        }
    }
}

/// Whether more is said of a value than what it means, or its meaning in a list could be the type of a field.
fn needs_table(value: &EnumValue) -> bool {
    !value.remarks.is_empty() || may_be_field(&value.item())
}

/// A table of values.
fn print_values(values: &[EnumValue], page: &mut Page<'_>) {
    let row = |value: &EnumValue| vec![cell(&code(&value.value.value)), cell(value.meaning.markdown())];
    let rows = values.iter().map(row).collect();
    let remarks = values.iter().map(|value| value.remarks.as_slice());
    if let Some(first) = values.first() {
        page.block(first.value.span, table_with_remarks(&["Value", "Meaning"], rows, 1, remarks));
    }
}

/// A table of fields.
pub(in crate::ir) fn print_fields(fields: &[Field], page: &mut Page<'_>) {
    if let Some(first) = fields.first() {
        page.block(first.span, fields_table(fields));
    }
}

pub(in crate::ir) fn fields_table(fields: &[Field]) -> String {
    let rows = fields.iter().map(row).collect();
    let remarks = fields.iter().map(|field| field.remarks.as_slice());
    table_with_remarks(&["Field", "Type", "Rule", "Meaning"], rows, 2, remarks)
}

fn row(field: &Field) -> Vec<String> {
    vec![
        name(&field.name.value, field.optional),
        cell(&field.ty.value.to_string()),
        rules_cell(&field.rules),
        cell(field.meaning.markdown()),
    ]
}

/// A name in a cell, with `?` when it may be absent.
pub(in crate::ir) fn name(name: &str, optional: bool) -> String {
    cell(&format!("{name}{}", if optional { "?" } else { "" }))
}

/// Rules as they stand in a cell: a pattern in code, where Markdown leaves its signs alone.
pub(in crate::ir) fn rules_cell(rules: &[Located<ValueRule>]) -> String {
    let rules = rules.iter().map(|rule| match &rule.value {
        ValueRule::Matches { pattern } => format!("matches {}", code(&pattern.to_string())),
        rule => rule.to_string(),
    });
    cell(&rules.collect::<Vec<_>>().join("; "))
}

fn rules(rules: &[Located<ValueRule>]) -> String {
    rules.iter().map(|rule| rule.value.to_string()).collect::<Vec<_>>().join("; ")
}
