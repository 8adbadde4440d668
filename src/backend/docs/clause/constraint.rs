//! Promises about architecture.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown::{self, code};
use super::super::prose::Prose;
use super::super::table::TableView;
use super::Here;
use crate::backend::measures;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{Constraint, Guarantee, Layers, Located, Promise};

/// The template of constraints.
pub(in crate::backend::docs) const CONSTRAINT: Root<View> =
    Root::new("constraint", include_str!("../../../../templates/docs/constraint.hbs"));

/// What `constraint.hbs` sees. Texts of rows are cells.
#[derive(Debug, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    guarantees: Option<TableView>,
    files: String,
    no_import: String,
    layers: Option<TableView>,
    exceptions: Vec<String>,
    trade_offs: Vec<String>,
}

/// Measures, bans and layers.
pub(super) fn constraint(here: Here<'_>, constraint: &Constraint, prose: &mut Prose<'_>) -> Rendered {
    let layers = constraint.layers.as_ref();
    let view = View {
        guarantees: guarantees(&constraint.guarantees, prose),
        files: codes(&constraint.files),
        no_import: codes(&constraint.no_import),
        layers: layers.and_then(|layers| layer_table(layers, prose)),
        exceptions: layers.map(exceptions).unwrap_or_default(),
        trade_offs: constraint.trade_offs.iter().map(|text| prose.text(text)).collect(),
    };
    here.site.templates.render(&CONSTRAINT, &view)
}

fn guarantees(all: &[Guarantee], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = all.iter().map(|promise| guarantee(promise, prose)).collect();
    let remarks = all.iter().map(|promise| promise.remarks.as_slice());
    TableView::with_remarks(&["Under", "Promise"], rows, remarks, prose)
}

fn guarantee(guarantee: &Guarantee, prose: &mut Prose<'_>) -> Vec<String> {
    let workload = guarantee.workload.as_ref().map(|load| prose.inline(&load.value.text));
    let promise = match &guarantee.promise {
        Promise::Measure { measure } => markdown::words(&measures::measure(&measure.value)),
        Promise::Prose { text } => prose.text(text),
    };
    vec![markdown::cell(&workload.unwrap_or_else(|| "always".to_owned())), markdown::cell(&promise)]
}

fn layer_table(layers: &Layers, prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = layers.parts.iter().map(|part| {
        vec![
            markdown::cell(&markdown::words(&part.name.value)),
            markdown::cell(&codes(&part.files)),
            markdown::cell(&used(&part.may_use)),
            markdown::cell(&packages(&part.packages)),
        ]
    });
    let rows = rows.collect();
    let remarks = layers.parts.iter().map(|part| part.remarks.as_slice());
    TableView::with_remarks(&["Part", "Files", "May use", "Packages"], rows, remarks, prose)
}

/// A part that lists none is free to use any.
fn packages(listed: &[Located<String>]) -> String {
    if listed.is_empty() { "any".to_owned() } else { codes(listed) }
}

fn used(parts: &[Located<String>]) -> String {
    let names = parts.iter().map(|part| match part.value.as_str() {
        "*" => "all others".to_owned(),
        name => markdown::words(name),
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() { "nothing else".to_owned() } else { names.join(", ") }
}

fn exceptions(layers: &Layers) -> Vec<String> {
    let rows = layers.exceptions.iter().map(|exception| {
        let until =
            exception.until.as_ref().map(|until| format!(", until {}", markdown::words(&until.value)));
        format!("{}{}", code(&exception.files.value), until.unwrap_or_default())
    });
    rows.collect()
}

fn codes(texts: &[Located<String>]) -> String {
    texts.iter().map(|text| code(&text.value)).collect::<Vec<_>>().join(", ")
}
