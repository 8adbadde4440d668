//! All operations, types and errors at a glance.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::markdown::{self, code};
use super::paths::REFERENCE;
use super::site::{Site, clause_title};
use super::table::TableView;
use crate::analysis::Interface;
use crate::backend::templates::{Root, TemplateFault};
use crate::ir::{BlockRole, Clause, ClauseBody, Operation, TypeShape};

/// The template.
pub(in crate::backend::docs) const TEMPLATE: Root<View> =
    Root::new("reference", include_str!("../../../templates/docs/reference.hbs"));

/// What `reference.hbs` sees.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    operations: Option<TableView>,
    types: Option<TableView>,
    errors: Option<TableView>,
}

/// Statuses and operations by error.
type Errors = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// The reference; `None` when the spec has neither types nor operations.
pub(super) fn page(site: &Site<'_>) -> Result<Option<String>, TemplateFault> {
    let (mut operations, mut types) = (Vec::new(), Vec::new());
    let mut errors = Errors::new();
    for (file, clause, spot) in site.shown() {
        let link = || {
            let title = markdown::words(&clause_title(file, clause));
            format!("[{title}]({})", spot.href(REFERENCE))
        };
        let (rows, what) = match &clause.body {
            ClauseBody::Operation(operation) => {
                note_errors(&Interface::of(file, clause, operation), &link(), &mut errors);
                (&mut operations, call(operation))
            }
            ClauseBody::Type(def) => (&mut types, shape(&def.shape).to_owned()),
            _ => continue,
        };
        let summary = markdown::words(&first_sentence(clause));
        rows.push([link(), what, summary].map(|cell| markdown::cell(&cell)).to_vec());
    }
    let errors: Vec<Vec<String>> = errors.into_iter().map(error_row).collect();
    let view = View {
        operations: TableView::without_empty(&["Operation", "Call", "What it does"], &operations),
        types: TableView::without_empty(&["Type", "Made of", "What it is"], &types),
        errors: TableView::without_empty(&["Error", "Status", "Answered by"], &errors),
    };
    let empty = view.operations.is_none() && view.types.is_none();
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

fn error_row((name, (statuses, operations)): (String, (Vec<String>, Vec<String>))) -> Vec<String> {
    [code(&name), statuses.join(", "), operations.join(", ")].map(|cell| markdown::cell(&cell)).to_vec()
}

fn call(operation: &Operation) -> String {
    operation.head.as_ref().map(|head| code(&head.value.to_string())).unwrap_or_default()
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
