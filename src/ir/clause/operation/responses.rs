//! Requests and responses: labels, Field tables, headers.

use super::body::{NOTHING, read_body};
use super::{Body, Head, Response};
use crate::base::{Applicability, Diagnostic, Edit, Fix, Located, Place, Span, codes};
use crate::ir::clause::type_def::field::read_fields;
use crate::ir::lower::fence::{self, FenceInfo};
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::listed_rows::{Listed, names_collection, take_lists};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Table, read_name, take_tables, take_tables_among};
use crate::ir::lower::table_role::TableRole;
use crate::ir::{LabelKey, Primitive, Text, TypeExpr};
use crate::syntax::BlockIndex;

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
    /// A status stands where the type of a response belongs.
    ///
    /// The label's own number says for which status the response comes.
    ///
    /// ```markdown
    /// - **Response:** 201 `Order`
    /// ```
    ///
    /// Write it before the colon: `**Response 201:**`.
    pub(in crate::ir) MISPLACED_STATUS = "misplaced-status", Warning;
}

/// A header with its value or meaning.
type Header = (Located<String>, Text);

/// What is sent: the Request label's type, and the fields of the operation's Field tables. A list of fields is what a
/// message carries; in a request it could stand in its query too.
pub(super) fn read_request(scope: &mut Scope<'_>, head: Option<&Head>) -> Option<Body> {
    let label = scope.take_label(LabelKey::Request);
    let mut body = label.as_ref().map(|label| body_of(scope, label));
    let mut tables = take_tables(scope, TableRole::Fields);
    let is_message = matches!(head, Some(Head::Webhook { .. } | Head::Event { .. }));
    let lists = take_lists(scope, scope.blocks(), Listed::Fields, |_| is_message);
    tables.extend(&lists);
    if !tables.is_empty() {
        let fields = read_fields(scope, &tables);
        body.get_or_insert_default().fields.extend(fields);
    }
    body
}

/// The body that a label says, in its value or by what stands below it: fields in a table or a list, a sample in JSON.
fn body_of(scope: &mut Scope<'_>, label: &FoundLabel) -> Body {
    let sample = take_sample(scope, label);
    if !label.value.is_empty() || label.owned.is_empty() {
        return Body { sample, ..read_body(scope, label) };
    }
    let tables = take_tables_among(scope, &label.owned, TableRole::Fields, |table| {
        TableRole::of(table) == TableRole::Fields || TableRole::has_names_and_types(table)
    });
    let lists = take_lists(scope, &label.owned, Listed::Fields, |_| true);
    let tables: Vec<&Table> = tables.into_iter().chain(&lists).collect();
    if !tables.is_empty() {
        return Body { fields: read_fields(scope, &tables), sample, ..Body::default() };
    }
    let ty = match sample {
        Some(_) => TypeExpr::Primitive { name: Primitive::Json },
        None => TypeExpr::Any,
    };
    Body { ty: Some(Located::derived(ty, label.key.span)), sample, ..Body::default() }
}

/// The first fence of JSON below a label, claimed.
fn take_sample(scope: &mut Scope<'_>, label: &FoundLabel) -> Option<Located<String>> {
    let is_json = |&block: &BlockIndex| FenceInfo::read(scope, block).is_some_and(|info| info.is("json"));
    let fence = label.owned.iter().copied().find(is_json)?;
    let sample = fence::joined(&fence::lines(scope, fence), scope.block(fence).span.start as usize);
    scope.claim(fence);
    Some(sample)
}

/// The reason phrases of one word from 300 on (RFC 9110, and 423 of RFC 4918).
const REASONS: [&str; 6] = ["found", "unauthorized", "forbidden", "conflict", "gone", "locked"];

/// Whether the value of a label is words for people: two or more without marks, or what HTTP calls such a status. A type
/// may have a comma or a bracket behind it, and words such as `of` and `as`.
fn is_sentence(scope: &Scope<'_>, label: &FoundLabel) -> bool {
    let text = &scope.leaf(label.block).raw()[label.value.clone()];
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let is_word = |word: &str| word.chars().all(|next| next.is_alphabetic() || "'’-".contains(next));
    match words.next() {
        None => REASONS.contains(&first.to_lowercase().as_str()) && !scope.outline.names_type(first),
        Some(second) => {
            is_word(first) && second.starts_with(char::is_alphabetic) && !["of", "as", "or"].contains(&second)
        }
    }
}

/// What comes back, in the order of the labels.
pub(super) fn read_responses(scope: &mut Scope<'_>, head: Option<&Head>) -> Vec<Response> {
    let labels = scope.take_labels(&[LabelKey::Response]);
    let mut responses = Vec::with_capacity(labels.len());
    for mut label in labels {
        let is_misplaced = find_misplaced(scope, &mut label);
        let status = label.number.clone();
        if let Some(status) = &status {
            let finding = bad_status(scope, status, head);
            scope.findings.extend(finding);
        }
        // What stands behind a misplaced status may be its words, as in `409 Conflict`.
        let is_refusal = label.number.as_ref().is_some_and(|status| status.value >= 300);
        let has_words = is_misplaced || is_refusal && is_sentence(scope, &label);
        let is_note = has_words && !may_be_type(scope, &label);
        let body = if is_note { note(scope, &label) } else { body_of(scope, &label) };
        responses.push(Response { status, body, headers: Vec::new() });
    }
    add_headers(scope, &mut responses);
    responses
}

/// Moves a status that begins the value of a label to where it belongs, and reports it.
fn find_misplaced(scope: &mut Scope<'_>, label: &mut FoundLabel) -> bool {
    let leaf = scope.leaf(label.block);
    let text = &leaf.raw()[label.value.clone()];
    let digits = text.len() - text.trim_start_matches(|next: char| next.is_ascii_digit()).len();
    let ends = !text[digits..].starts_with(|next: char| next.is_alphanumeric() || next == '_');
    let number = text[..digits].parse().ok().filter(|status| (100..=599).contains(status));
    let (None, Some(number), true) = (&label.number, number, ends) else { return false };
    let rest = text[digits..].trim_start_matches([' ', ',', ':', ';', '–', '—']);
    let after = label.value.end - rest.len();
    let status = Located::written(number, leaf.span(label.value.start..label.value.start + digits));
    let gone = leaf.span(label.value.start..after);
    let edit = |span: Span, text: String| Edit { place: Place::new(scope.source.path(), span), text };
    let key = Span::at(label.key.span.end as usize);
    let fix = Fix {
        message: format!("write `**Response {number}:**`"),
        edits: vec![edit(key, format!(" {number}")), edit(gone, String::new())],
        applicability: Applicability::Suggested,
    };
    let finding = scope
        .finding(&MISPLACED_STATUS, status.span, format!("the status {number} stands in place of a type"))
        .help(format!(
            "Write it before the colon, and the type behind it: ``**Response {number}:** `Type` ``."
        ));
    label.number = Some(status);
    label.value.start = after;
    let can_mend = may_be_type(scope, label);
    scope.findings.push(if can_mend { finding.fix(fix) } else { finding });
    true
}

/// Whether the value of a label is a type in code or one of many values, or says that nothing comes back.
fn may_be_type(scope: &Scope<'_>, label: &FoundLabel) -> bool {
    let text = &scope.leaf(label.block).raw()[label.value.clone()];
    text.starts_with('`')
        || names_collection(text)
        || NOTHING.iter().any(|word| text.to_lowercase().starts_with(word))
}

/// A body of which nothing is known but some words.
fn note(scope: &Scope<'_>, label: &FoundLabel) -> Body {
    let text = scope.leaf(label.block).text(label.value.clone());
    Body { note: Some(text).filter(|text| !text.is_empty()), ..Body::default() }
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
