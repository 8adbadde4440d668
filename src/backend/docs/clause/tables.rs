//! Tables that several kinds have.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::super::words;
use super::Here;
use crate::ir::{CaseTable, ErrorRow, Field};

/// A row of fields or parameters. All texts are cells.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FieldView {
    pub(super) name: String,
    /// Where a parameter stands; empty for a field.
    pub(super) place: String,
    pub(super) ty: String,
    pub(super) required: bool,
    pub(super) rules: String,
    pub(super) meaning: String,
}

/// The rows of fields.
pub(super) fn fields(here: Here<'_>, fields: &[Field], prose: &mut Prose<'_>) -> Vec<FieldView> {
    let rows = fields.iter().map(|field| {
        let ty = &field.ty.value;
        FieldView {
            name: markdown::cell(&markdown::code(&field.name.value)),
            place: String::new(),
            ty: markdown::cell(&words::type_expr(here.site, here.page, ty)),
            required: !field.optional,
            rules: markdown::cell(&words::rules(field.rules.iter().map(|rule| &rule.value), ty)),
            meaning: prose.cell(&field.meaning),
        }
    });
    rows.collect()
}

/// A row of errors. All texts are cells.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct ErrorView {
    code: String,
    status: String,
    when: String,
}

/// The rows of errors.
pub(super) fn errors<'e>(
    errors: impl IntoIterator<Item = &'e ErrorRow>,
    prose: &mut Prose<'_>,
) -> Vec<ErrorView> {
    let rows = errors.into_iter().map(|error| ErrorView {
        code: markdown::cell(&markdown::code(&error.code.value)),
        status: error.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default(),
        when: prose.cell(&error.when),
    });
    rows.collect()
}

/// A table of cases, each row joined to one text.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct CasesView {
    header: String,
    dashes: String,
    rows: Vec<String>,
}

/// The rows of a table of cases.
pub(super) fn cases(table: Option<&CaseTable>, prose: &mut Prose<'_>) -> Option<CasesView> {
    let table = table.filter(|table| !table.columns.is_empty())?;
    let header = table.columns.iter().map(|column| markdown::cell(&markdown::words(&column.value)));
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| prose.cell(cell));
        cells.collect::<Vec<_>>().join(" | ")
    });
    Some(CasesView {
        header: header.collect::<Vec<_>>().join(" | "),
        dashes: vec!["---"; table.columns.len()].join(" | "),
        rows: rows.collect(),
    })
}
