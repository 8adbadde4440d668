//! Types.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::json::Json;
use super::super::markdown;
use super::super::prose::Prose;
use super::super::sample::{Direction, Sampler};
use super::super::table::TableView;
use super::super::words;
use super::Here;
use super::tables::fields;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{EnumValue, TypeDef, TypeExpr, TypeShape};

/// The template of types.
pub(in crate::backend::docs) const TYPE: Root<View> =
    Root::new("type", include_str!("../../../../templates/docs/type.hbs"));

/// What `type.hbs` sees.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    fields: Option<TableView>,
    /// The values when more is said of one than its name.
    table: Option<TableView>,
    /// The values when nothing more is said of them.
    values: Vec<String>,
    /// Whether values may be added.
    open: bool,
    /// The types of a union.
    variants: Vec<String>,
    told_apart_by: String,
    /// Of another name for a type: that type and its rules.
    alias: String,
    rules: String,
    /// A value as JSON.
    sample: String,
}

/// What a type is made of.
pub(super) fn type_def(here: Here<'_>, def: &TypeDef, prose: &mut Prose<'_>) -> Rendered {
    let ty = |ty: &TypeExpr| words::type_expr(here.site, here.page, ty);
    let mut view = View::default();
    match &def.shape {
        TypeShape::Opaque => return Ok(String::new()),
        TypeShape::Record { fields: own } => {
            view.fields = fields(here, own, prose);
            view.sample = sample(here, def);
        }
        TypeShape::Enum { values, open } => {
            let is_named_only = |value: &EnumValue| value.meaning.is_empty() && value.remarks.is_empty();
            if values.iter().all(is_named_only) {
                view.values = values.iter().map(value_name).collect();
            } else {
                view.table = value_table(values, prose);
            }
            view.open = *open;
        }
        TypeShape::Union { variants, told_apart_by } => {
            view.variants = variants.iter().map(|variant| ty(&variant.ty.value)).collect();
            view.told_apart_by =
                told_apart_by.as_ref().map(|field| markdown::code(&field.value)).unwrap_or_default();
        }
        TypeShape::Alias { ty: of, rules } => {
            view.alias = ty(&of.value);
            view.rules = words::rules(rules.iter().map(|rule| &rule.value), &of.value);
        }
    }
    here.site.templates.render(&TYPE, &view)
}

fn value_name(value: &EnumValue) -> String {
    markdown::cell(&markdown::code(&value.value.value))
}

fn value_table(values: &[EnumValue], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = values.iter().map(|value| vec![value_name(value), prose.cell(&value.meaning)]).collect();
    let remarks = values.iter().map(|value| value.remarks.as_slice());
    TableView::with_remarks(&["Value", "Meaning"], rows, remarks, prose)
}

fn sample(here: Here<'_>, def: &TypeDef) -> String {
    let sampler = Sampler { site: here.site, direction: Direction::Response };
    match sampler.of_type(&TypeExpr::Named { name: def.name.clone() }) {
        Json::Object(members) if members.is_empty() => String::new(),
        json => json.pretty(),
    }
}
