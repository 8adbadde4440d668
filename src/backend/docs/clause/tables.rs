//! Tables that several kinds have.

use super::super::markdown;
use super::super::prose::Prose;
use super::super::table::TableView;
use super::super::words;
use super::Here;
use crate::ir::{CaseTable, ErrorRow, Field, Remark};

/// Whether something has to be given: in the author's words where a column says when, which is then no remark.
pub(super) fn required(is_required: bool, remarks: &[Remark], prose: &mut Prose<'_>) -> String {
    match remarks.iter().find(|remark| says_when_required(remark)) {
        Some(remark) => prose.cell(&remark.text),
        None => if is_required { "yes" } else { "no" }.to_owned(),
    }
}

/// What else a row says.
pub(super) fn further(remarks: &[Remark]) -> impl Iterator<Item = &Remark> {
    remarks.iter().filter(|remark| !says_when_required(remark))
}

fn says_when_required(remark: &Remark) -> bool {
    let head = remark.column.plain.trim_end_matches('?').to_lowercase();
    matches!(head.as_str(), "required" | "mandatory")
}

/// The table of fields.
pub(super) fn fields(here: Here<'_>, fields: &[Field], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = fields.iter().map(|field| {
        let ty = &field.ty.value;
        vec![
            markdown::cell(&markdown::code(&field.name.value)),
            markdown::cell(&words::type_expr(here.site, here.page, ty)),
            required(!field.optional, &field.remarks, prose),
            markdown::cell(&words::rules(field.rules.iter().map(|rule| &rule.value), ty)),
            prose.cell(&field.meaning),
        ]
    });
    let rows = rows.collect();
    let remarks = fields.iter().map(|field| further(&field.remarks));
    TableView::with_remarks(&["Field", "Type", "Required", "Rules", "Meaning"], rows, remarks, prose)
}

/// The table of errors.
pub(super) fn errors(errors: &[&ErrorRow], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = errors.iter().map(|error| {
        vec![
            markdown::cell(&markdown::code(&error.code.value)),
            error.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default(),
            prose.cell(&error.when),
        ]
    });
    let rows = rows.collect();
    TableView::with_remarks(&["Error", "Status", "When"], rows, remarks(errors), prose)
}

/// The table of exit codes.
pub(super) fn exit_codes(errors: &[&ErrorRow], prose: &mut Prose<'_>) -> Option<TableView> {
    let rows = errors.iter().map(|error| {
        let code = error.status.as_ref().map(|status| status.value.to_string()).unwrap_or_default();
        vec![code, prose.cell(&error.when)]
    });
    let rows = rows.collect();
    TableView::with_remarks(&["Code", "When"], rows, remarks(errors), prose)
}

fn remarks<'e>(errors: &'e [&ErrorRow]) -> impl Iterator<Item = &'e [Remark]> {
    errors.iter().map(|error| error.remarks.as_slice())
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
