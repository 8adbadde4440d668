//! All operations, types and errors at a glance.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::markdown::{self, code};
use super::paths::REFERENCE;
use super::site::{Site, clause_title};
use crate::analysis::Interface;
use crate::backend::templates::{Root, TemplateFault};
use crate::ir::{BlockRole, Clause, ClauseBody, Head, Operation, TypeShape};

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("reference", include_str!("../../../templates/docs/reference.hbs"));

/// What `reference.hbs` sees. All texts are cells.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    operations: Vec<Row>,
    types: Vec<Row>,
    errors: Vec<ErrorRow>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Row {
    title: String,
    href: String,
    what: String,
    summary: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ErrorRow {
    code: String,
    statuses: String,
    operations: String,
}

/// Statuses and operations by error.
type Errors = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// The reference; `None` when the spec has neither types nor operations.
pub(super) fn page(site: &Site<'_>) -> Result<Option<String>, TemplateFault> {
    let mut view = View::default();
    let mut errors = Errors::new();
    for (file, clause, spot) in site.shown() {
        let (rows, what) = match &clause.body {
            ClauseBody::Operation(operation) => {
                let link =
                    format!("[{}]({})", markdown::words(&clause_title(file, clause)), spot.href(REFERENCE));
                note_errors(&Interface::of(file, clause, operation), &link, &mut errors);
                (&mut view.operations, call(operation))
            }
            ClauseBody::Type(def) => (&mut view.types, shape(&def.shape).to_owned()),
            _ => continue,
        };
        rows.push(Row {
            title: markdown::cell(&markdown::words(&clause_title(file, clause))),
            href: spot.href(REFERENCE),
            what: markdown::cell(&what),
            summary: markdown::cell(&markdown::words(&first_sentence(clause))),
        });
    }
    view.errors = errors.into_iter().map(error_row).collect();
    let empty = view.operations.is_empty() && view.types.is_empty();
    (!empty).then(|| site.templates.render(&TEMPLATE, &view)).transpose()
}

fn note_errors(interface: &Interface<'_>, link: &str, errors: &mut Errors) {
    for error in interface.errors.iter().filter(|error| !error.is_exit_code()) {
        let (statuses, operations) = errors.entry(error.code.value.clone()).or_default();
        let status = error.status.as_ref().map(|status| status.value.to_string());
        statuses.extend(status.filter(|status| !statuses.contains(status)));
        operations.push(link.to_owned());
    }
}

fn error_row((name, (statuses, operations)): (String, (Vec<String>, Vec<String>))) -> ErrorRow {
    ErrorRow {
        code: markdown::cell(&code(&name)),
        statuses: statuses.join(", "),
        operations: markdown::cell(&operations.join(", ")),
    }
}

fn call(operation: &Operation) -> String {
    match operation.head.as_ref().map(|head| &head.value) {
        Some(Head::Http { method, path }) => code(&format!("{method} {path}")),
        Some(Head::Webhook { name }) => code(&format!("webhook {name}")),
        Some(Head::Event { name }) => code(&format!("event {name}")),
        Some(Head::Signature { name, .. }) => code(&format!("{name}(…)")),
        Some(Head::Command { synopsis }) => code(synopsis),
        None => String::new(),
    }
}

fn shape(shape: &TypeShape) -> &'static str {
    match shape {
        TypeShape::Opaque => "opaque",
        TypeShape::Record { .. } => "fields",
        TypeShape::Enum { open: true, .. } => "values, more may come",
        TypeShape::Enum { .. } => "values",
        TypeShape::Union { .. } => "one of several types",
        TypeShape::Alias { .. } => "another name",
    }
}

/// The first sentence of a clause's first paragraph, as plain words.
fn first_sentence(clause: &Clause) -> String {
    let first = clause
        .blocks
        .iter()
        .find(|block| block.role == BlockRole::Prose && block.shape == crate::ir::BlockShape::Paragraph);
    let text = first.map(|block| markdown::plain(&block.markdown)).unwrap_or_default();
    text.find(". ").map_or(text.clone(), |end| text[..=end].to_owned())
}
