//! Requests and responses: labels, Field tables, headers.

use super::body::read_body;
use super::{Body, Head, Response};
use crate::base::{Diagnostic, Located, codes};
use crate::ir::clause::type_def::field::read_fields;
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{read_name, take_tables};
use crate::ir::lower::table_role::TableRole;
use crate::ir::{LabelKey, Text};

codes! {
    /// A number that stands for an HTTP status is none.
    ///
    /// HTTP knows statuses of three digits from 100 to 599; a client cannot receive another.
    ///
    /// ```markdown
    /// - **Response 20:** `Order`
    /// ```
    ///
    /// Write the status in full: `**Response 200:**`.
    pub(in crate::ir) BAD_STATUS = "bad-status", Error;
}

/// A header with its value or meaning.
type Header = (Located<String>, Text);

/// What is sent: the Request label's type, and the fields of the operation's Field tables.
pub(super) fn read_request(scope: &mut Scope<'_>) -> Option<Body> {
    let label = scope.take_label(LabelKey::Request);
    let mut body = label.as_ref().map(|label| read_body(scope, label));
    let tables = take_tables(scope, TableRole::Fields);
    if !tables.is_empty() {
        body.get_or_insert_default().fields = read_fields(scope, &tables);
    }
    body
}

/// What comes back, in the order of the labels.
pub(super) fn read_responses(scope: &mut Scope<'_>, head: Option<&Head>) -> Vec<Response> {
    let labels = scope.take_labels(&[LabelKey::Response]);
    let mut responses = Vec::with_capacity(labels.len());
    for label in &labels {
        let status = label.number.clone();
        if let Some(status) = &status {
            let finding = bad_status(scope, status, head);
            scope.findings.extend(finding);
        }
        responses.push(Response { status, body: read_body(scope, label), headers: Vec::new() });
    }
    add_headers(scope, &mut responses);
    responses
}

/// The finding for a status that no HTTP response can have.
pub(super) fn bad_status(
    scope: &Scope<'_>,
    status: &Located<u16>,
    head: Option<&Head>,
) -> Option<Diagnostic> {
    let is_http = !matches!(head, Some(Head::Command { .. } | Head::Signature { .. } | Head::Event { .. }));
    (is_http && !(100..=599).contains(&status.value)).then(|| {
        scope
            .finding(&BAD_STATUS, status.span, format!("{} is no HTTP status", status.value))
            .help("Statuses are numbers from 100 to 599, such as 200, 201, 404 or 409.")
    })
}

/// Headers of a label with a number belong to that status, others to all responses.
fn add_headers(scope: &mut Scope<'_>, responses: &mut [Response]) {
    for label in scope.take_labels(&[LabelKey::Headers]) {
        let headers = label_headers(scope, &label);
        let status = label.number.map(|number| number.value);
        attach(responses, status, &headers);
    }
    let leaves = scope.leaves;
    for table in take_tables(scope, TableRole::Headers) {
        let Some(column) = table.column("Header") else { continue };
        let meaning = ["Meaning", "Value", "Description"].iter().find_map(|word| table.column(word));
        let status_column = table.column("Status");
        for row in &table.rows {
            let Some((name, _)) = read_name(scope, row, column) else { continue };
            let text = |column: Option<usize>| {
                column
                    .and_then(|column| row.cells.get(column))
                    .map(|cell| cell.text(leaves))
                    .unwrap_or_default()
            };
            attach(responses, text(status_column).plain.parse().ok(), &[(name, text(meaning))]);
        }
    }
}

fn attach(responses: &mut [Response], status: Option<u16>, headers: &[Header]) {
    for response in responses {
        let own = response.status.as_ref().map(|own| own.value);
        if status.is_none() || status == own {
            response.headers.extend_from_slice(headers);
        }
    }
}

/// The headers of a label's code spans, `` `Location: /orders/{id}` ``.
fn label_headers(scope: &Scope<'_>, label: &FoundLabel) -> Vec<Header> {
    let leaf = scope.leaf(label.block);
    let headers = leaf.code_spans(label.value.clone()).into_iter().map(|code| {
        let text = scope.source.slice(code.content);
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        let lead = text.len() - value.len() + value.len() - value.trim_start().len();
        let value = Text::plain(value.trim(), code.content.within(lead..lead + value.trim().len()));
        let name = name.trim_end();
        (Located::written(name.to_owned(), code.content.within(0..name.len())), value)
    });
    headers.collect()
}
