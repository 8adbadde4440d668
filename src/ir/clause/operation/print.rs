//! Operations in the canonical form: a head in code, tables, labels.

use super::{Auth, Body, ErrorRow, Head, InterfaceDefaults, Operation, Parameter, ParameterPlace, Response};
use crate::base::Span;
use crate::ir::clause::type_def::print::{fields_table, name, print_fields, rules_cell};
use crate::ir::print::labels::labelled;
use crate::ir::print::markdown::{cell, code, fence, table_with_remarks};
use crate::ir::print::page::{List, Page};
use crate::ir::{LabelKey, Located};

impl Operation {
    /// Prints an operation.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        if let Some(head) = &self.head {
            page.block(head.span, code(&self.head_text(&head.value)));
        }
        self.print_parameters(page);
        if let Some(body) = &self.request {
            body.print_request(page);
        }
        self.responses.iter().for_each(|response| response.print(page));
        self.defaults.print(page);
        print_errors(&self.errors, page);
    }

    fn head_text(&self, head: &Head) -> String {
        let Head::Signature { name, returns } = head else { return head.to_string() };
        let own = |parameter: &&Parameter| parameter.place.value == ParameterPlace::Argument;
        let arguments: Vec<String> = self.parameters.iter().filter(own).map(argument).collect();
        let returns = returns.as_ref().map_or_else(String::new, |ty| format!(" -> {ty}"));
        format!("{name}({}){returns}", arguments.join(", "))
    }

    /// The table of parameters, unless the head says all that there is to say.
    fn print_parameters(&self, page: &mut Page<'_>) {
        let at = self.parameters.iter().filter(|parameter| self.needs_row(parameter, page));
        let Some(at) = at.map(|parameter| parameter.ty.span.to(parameter.name.span)).next() else { return };
        let rows = self.parameters.iter().map(row).collect();
        let remarks = self.parameters.iter().map(|parameter| parameter.remarks.as_slice());
        let header = ["Parameter", "In", "Type", "Rule", "Meaning"];
        page.block(at, table_with_remarks(&header, rows, 3, remarks));
    }

    /// Whether a parameter stands in a table, or in a head that is printed without it.
    fn needs_row(&self, parameter: &Parameter, page: &Page<'_>) -> bool {
        let in_head = self.head.as_ref().is_some_and(|head| head.span.contains(parameter.ty.span));
        match &self.head {
            Some(head) if in_head && !page.is_said(head.span) => {
                matches!(head.value, Head::Http { .. }) && parameter.place.value == ParameterPlace::Query
            }
            _ => !in_head,
        }
    }
}

/// `amount?: Money = 0`.
fn argument(parameter: &Parameter) -> String {
    let mark = if parameter.optional { "?" } else { "" };
    let default = parameter.default.as_ref().map_or_else(String::new, |value| format!(" = {}", value.value));
    format!("{}{mark}: {}{default}", parameter.name.value, parameter.ty.value)
}

fn row(parameter: &Parameter) -> Vec<String> {
    vec![
        name(&parameter.name.value, parameter.optional),
        parameter.place.value.as_str().to_owned(),
        cell(&parameter.ty.value.to_string()),
        rules_cell(&parameter.rules),
        cell(parameter.meaning.markdown()),
    ]
}

impl Body {
    fn print_request(&self, page: &mut Page<'_>) {
        match &self.sample {
            Some(sample) => {
                let label = labelled(LabelKey::Request.as_str(), &self.value());
                page.item(List::Labels, sample.span, below(&label, [sample_block(sample)]));
            }
            None if self.ty.is_some() || self.note.is_some() || self.fields.is_empty() => {
                page.label(LabelKey::Request, self.place(), &self.value());
            }
            None => {}
        }
        print_fields(&self.fields, page);
    }

    fn place(&self) -> Span {
        let ty = self.ty.as_ref().map(|ty| ty.span);
        let note = || self.note.as_ref().map(crate::ir::Text::span);
        ty.or_else(note).or_else(|| self.fields.first().map(|field| field.span)).unwrap_or_default()
    }

    /// `` `T` as `media/type`, note ``.
    fn value(&self) -> String {
        let mut value =
            self.ty.as_ref().map_or_else(|| "nothing".to_owned(), |ty| code(&ty.value.to_string()));
        if let Some(media_type) = &self.media_type {
            value.push_str(&format!(" as {}", code(&media_type.value)));
        }
        if let Some(note) = &self.note {
            value.push_str(&format!(", {}", note.markdown()));
        }
        value
    }
}

/// A label with blocks below it.
fn below(label: &str, blocks: impl IntoIterator<Item = String>) -> String {
    blocks.into_iter().fold(label.to_owned(), |text, block| format!("{text}\n\n{block}"))
}

fn sample_block(sample: &Located<String>) -> String {
    fence('`', "json", &sample.value)
}

impl Response {
    fn print(&self, page: &mut Page<'_>) {
        let numbered = |key: LabelKey| match &self.status {
            Some(status) => format!("{} {}", key.as_str(), status.value),
            None => key.as_str().to_owned(),
        };
        let at = self.status.as_ref().map_or_else(|| self.body.place(), |status| status.span);
        let fields = self.body.fields.as_slice();
        let value = if fields.is_empty() { self.body.value() } else { String::new() };
        let label = labelled(&numbered(LabelKey::Response), &value);
        let table = (!fields.is_empty()).then(|| fields_table(fields));
        let blocks = table.into_iter().chain(self.body.sample.as_ref().map(sample_block));
        page.item(List::Labels, at, below(label.trim_end(), blocks));
        let headers = self.headers.iter().map(|(name, value)| match value.markdown() {
            "" => code(&name.value),
            value => code(&format!("{}: {value}", name.value)),
        });
        let headers: Vec<String> = headers.collect();
        if !headers.is_empty() {
            page.item(List::Labels, at, labelled(&numbered(LabelKey::Headers), &headers.join(", ")));
        }
    }
}

impl InterfaceDefaults {
    /// Prints what holds for all operations.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        if let Some(url) = &self.base_url {
            page.label(LabelKey::BaseUrl, url.span, &code(&url.value));
        }
        if let Some(auth) = &self.auth {
            page.label(LabelKey::Auth, auth.span, &auth.value.written());
        }
        if let Some(ty) = &self.error_body {
            page.label(LabelKey::ErrorBody, ty.span, &code(&ty.value.to_string()));
        }
        if let Some(paging) = &self.paged_by {
            let items = paging
                .value
                .items
                .as_ref()
                .map_or_else(String::new, |items| format!(", items {}", code(items)));
            let value = format!("{} → {}{items}", code(&paging.value.parameter), code(&paging.value.next));
            page.label(LabelKey::PagedBy, paging.span, &value);
        }
        if let Some(key) = &self.idempotent_by {
            let period = key.value.period.as_ref().map_or_else(String::new, |period| format!(", {period}"));
            page.label(LabelKey::IdempotentBy, key.span, &format!("{}{period}", code(&key.value.header)));
        }
        print_errors(&self.errors, page);
    }
}

impl Auth {
    fn written(&self) -> String {
        match self {
            Auth::None => "none".to_owned(),
            Auth::Bearer => "bearer".to_owned(),
            Auth::Basic => "basic".to_owned(),
            Auth::Header { name } => format!("header {}", code(name)),
            Auth::Query { name } => format!("query {}", code(name)),
            Auth::Cookie { name } => format!("cookie {}", code(name)),
            Auth::Oauth2 { scopes } => {
                let scopes = scopes.iter().map(|scope| format!(" {}", code(scope)));
                format!("oauth2{}", scopes.collect::<String>())
            }
        }
    }
}

fn print_errors(errors: &[ErrorRow], page: &mut Page<'_>) {
    let (codes, named): (Vec<&ErrorRow>, Vec<&ErrorRow>) = errors.iter().partition(|row| row.is_exit_code());
    let text = |row: &ErrorRow| cell(row.when.markdown());
    let status =
        |row: &ErrorRow| row.status.as_ref().map_or_else(String::new, |status| status.value.to_string());
    if let Some(first) = named.first() {
        let cells = |row: &&ErrorRow| vec![cell(&code(&row.code.value)), status(row), text(row)];
        let (rows, remarks) =
            (named.iter().map(cells).collect(), named.iter().map(|row| row.remarks.as_slice()));
        page.block(first.span, table_with_remarks(&["Error", "Status", "When"], rows, 2, remarks));
    }
    if let Some(first) = codes.first() {
        let rows = codes.iter().map(|row| vec![row.code.value.clone(), text(row)]).collect();
        let remarks = codes.iter().map(|row| row.remarks.as_slice());
        page.block(first.span, table_with_remarks(&["Exit code", "When"], rows, 1, remarks));
    }
}
