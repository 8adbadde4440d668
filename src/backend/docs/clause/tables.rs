//! Tables that several kinds have.

use super::super::markdown;
use super::super::prose::Prose;
use super::super::table::TableView;
use super::super::words;
use super::Here;
use crate::ir::{CaseTable, ErrorRow, Field};

/// The words for whether something has to be given.
pub(super) fn required(is_required: bool) -> String {
    if is_required { "yes" } else { "no" }.to_owned()
}

/// The table of fields.
pub(super) fn fields(here: Here<'_>, fields: &[Field], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = fields.iter().map(|field| {
        let ty = &field.ty.value;
        vec![
            markdown::cell(&markdown::code(&field.name.value)),
            markdown::cell(&words::type_expr(here.site, here.page, ty)),
            required(!field.optional),
            markdown::cell(&words::rules(field.rules.iter().map(|rule| &rule.value), ty)),
            prose.cell(&field.meaning),
        ]
    });
    TableView::without_empty(&["Field", "Type", "Required", "Rules", "Meaning"], &rows.collect::<Vec<_>>())
}

/// The table of errors.
pub(super) fn errors<'e>(
    errors: impl IntoIterator<Item = &'e ErrorRow>,
    prose: &mut Prose<'_>,
) -> Option<TableView> {
    let rows = errors.into_iter().map(|error| {
        vec![
            markdown::cell(&markdown::code(&error.code.value)),
            error.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default(),
            prose.cell(&error.when),
        ]
    });
    TableView::without_empty(&["Error", "Status", "When"], &rows.collect::<Vec<_>>())
}

/// The table of exit codes.
pub(super) fn exit_codes<'e>(
    errors: impl IntoIterator<Item = &'e ErrorRow>,
    prose: &mut Prose<'_>,
) -> Option<TableView> {
    let rows = errors.into_iter().map(|error| {
        let code = error.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default();
        vec![code, prose.cell(&error.when)]
    });
    TableView::without_empty(&["Code", "When"], &rows.collect::<Vec<_>>())
}

/// The table of cases.
pub(super) fn cases(table: Option<&CaseTable>, prose: &mut Prose<'_>) -> Option<TableView> {
    let table = table.filter(|table| !table.columns.is_empty())?;
    let header: Vec<String> =
        table.columns.iter().map(|column| markdown::cell(&markdown::words(&column.value))).collect();
    let rows = table.rows.iter().map(|row| row.cells.iter().map(|cell| prose.cell(cell)).collect());
    let rows: Vec<Vec<String>> = rows.collect();
    Some(TableView::new(&header, &rows))
}
