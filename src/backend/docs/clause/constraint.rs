//! Promises about architecture.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown::{self, code};
use super::super::prose::Prose;
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
    guarantees: Vec<GuaranteeView>,
    files: String,
    no_import: String,
    layers: Vec<LayerView>,
    exceptions: Vec<String>,
    trade_offs: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct GuaranteeView {
    workload: String,
    promise: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct LayerView {
    name: String,
    files: String,
    may_use: String,
    packages: String,
}

/// Measures, bans and layers.
pub(super) fn constraint(here: Here<'_>, constraint: &Constraint, prose: &mut Prose<'_>) -> Rendered {
    let layers = constraint.layers.as_ref();
    let view = View {
        guarantees: constraint.guarantees.iter().map(|promise| guarantee(promise, prose)).collect(),
        files: codes(&constraint.files),
        no_import: codes(&constraint.no_import),
        layers: layers.map(layer_views).unwrap_or_default(),
        exceptions: layers.map(exceptions).unwrap_or_default(),
        trade_offs: constraint.trade_offs.iter().map(|text| prose.text(text)).collect(),
    };
    here.site.templates.render(&CONSTRAINT, &view)
}

fn guarantee(guarantee: &Guarantee, prose: &mut Prose<'_>) -> GuaranteeView {
    let workload = guarantee.workload.as_ref().map(|load| prose.inline(&load.value.text));
    let promise = match &guarantee.promise {
        Promise::Measure { measure } => markdown::words(&measures::measure(&measure.value)),
        Promise::Prose { text } => prose.text(text),
    };
    GuaranteeView {
        workload: markdown::cell(&workload.unwrap_or_else(|| "always".to_owned())),
        promise: markdown::cell(&promise),
    }
}

fn layer_views(layers: &Layers) -> Vec<LayerView> {
    let rows = layers.parts.iter().map(|part| LayerView {
        name: markdown::cell(&markdown::words(&part.name.value)),
        files: markdown::cell(&codes(&part.files)),
        may_use: markdown::cell(&used(&part.may_use)),
        packages: markdown::cell(&packages(&part.packages)),
    });
    rows.collect()
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
