//! Error and Exit code tables.

use std::collections::BTreeMap;

use super::responses::{BAD_STATUS, bad_status};
use super::{ErrorRow, Head, listed_errors};
use crate::base::{Located, Place, Span, codes};
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Row, Table, read_name, remarks, take_tables, take_tables_if};
use crate::ir::lower::table_role::TableRole;

codes! {
    /// An error stands twice in an operation's Error tables with the same status.
    ///
    /// Whoever handles the error finds two conditions for it and cannot tell which one is meant.
    ///
    /// ```markdown
    /// | Error       | Status | When                |
    /// |-------------|-------:|---------------------|
    /// | `not_found` | 404    | there is no order   |
    /// | `not_found` | 404    | there is no account |
    /// ```
    ///
    /// Write one row with both conditions, or give one of the errors a name of its own.
    pub(in crate::ir) DUPLICATE_ERROR = "duplicate-error", Error;
}

/// The rows of the clause's Error and Exit code tables, and of lists of errors.
pub(super) fn read_errors(scope: &mut Scope<'_>, head: Option<&Head>) -> Vec<ErrorRow> {
    let mut errors = Vec::new();
    for table in take_tables(scope, TableRole::Errors) {
        read_table(scope, table, head, &mut errors);
    }
    for table in take_tables(scope, TableRole::ExitCodes) {
        read_exit_codes(scope, table, &mut errors);
    }
    for table in listed_errors::take(scope) {
        read_table(scope, &table, head, &mut errors);
    }
    errors.shrink_to_fit();
    report_duplicates(scope, &errors);
    errors
}

/// The rows of a Section's tables with Error and Status; other tables of errors are prose there.
pub(super) fn read_section_errors(scope: &mut Scope<'_>) -> Vec<ErrorRow> {
    let mut errors = Vec::new();
    let is_catalogue = |table: &Table| table.column("Status").is_some();
    for table in take_tables_if(scope, TableRole::Errors, is_catalogue) {
        read_table(scope, table, None, &mut errors);
    }
    report_duplicates(scope, &errors);
    errors
}

fn read_table(scope: &mut Scope<'_>, table: &Table, head: Option<&Head>, errors: &mut Vec<ErrorRow>) {
    let Some(column) = table.column("Error") else { return };
    let status = table.column("Status");
    for row in &table.rows {
        let Some((code, _)) = read_name(scope, row, column) else { continue };
        let status = status.and_then(|column| read_status(scope, row, column));
        if let Some(status) = &status {
            let finding = bad_status(scope, status, head).filter(|_| row.surplus.is_empty());
            scope.findings.extend(finding);
        }
        errors.push(error_row(scope.leaves, (table, row), code, status));
    }
}

fn error_row(
    leaves: &Leaves<'_>,
    (table, row): (&Table, &Row),
    code: Located<String>,
    status: Option<Located<u16>>,
) -> ErrorRow {
    let when = ["When", "Meaning", "Description"].iter().find_map(|word| table.column(word));
    let read = [table.column("Error"), table.column("Exit code"), table.column("Status"), when];
    let when = when.and_then(|column| row.cells.get(column)).map(|cell| cell.text(leaves));
    let remarks = remarks(leaves, table, row, &read);
    ErrorRow { code, status, when: when.unwrap_or_default(), remarks, span: row.span }
}

fn read_status(scope: &mut Scope<'_>, row: &Row, column: usize) -> Option<Located<u16>> {
    let cell = row.cells.get(column)?;
    let words = cell.text(scope.leaves).plain;
    let text = words.trim();
    let number = text.split_whitespace().next().unwrap_or("");
    if let Ok(status) = number.parse() {
        let at = scope.source.slice(cell.span).find(number).unwrap_or(0);
        return Some(Located::written(status, cell.span.within(at..at + number.len())));
    }
    let nothing = ["", "-", "–", "—"].contains(&text);
    if !nothing && row.surplus.is_empty() {
        let finding = scope
            .finding(&BAD_STATUS, cell.span, format!("`{text}` is no status"))
            .help("Write a number, such as 404; leave the cell empty when the error has no status.");
        scope.findings.push(finding);
    }
    None
}

fn read_exit_codes(scope: &mut Scope<'_>, table: &Table, errors: &mut Vec<ErrorRow>) {
    let Some(column) = table.column("Exit code") else { return };
    for row in &table.rows {
        let Some((code, _)) = read_name(scope, row, column) else { continue };
        let status = code.value.parse::<u8>().ok();
        if status.is_none() && row.surplus.is_empty() {
            let finding = scope
                .finding(&BAD_STATUS, code.span, format!("`{}` is no exit code", code.value))
                .help("Exit codes are numbers from 0 to 255, one a row.");
            scope.findings.push(finding);
        }
        let status = status.map(|status| Located::written(u16::from(status), code.span));
        errors.push(error_row(scope.leaves, (table, row), code, status));
    }
}

fn report_duplicates(scope: &mut Scope<'_>, errors: &[ErrorRow]) {
    let mut first: BTreeMap<(&str, Option<u16>), Span> = BTreeMap::new();
    for error in errors {
        let key = (error.code.value.as_str(), error.status.as_ref().map(|status| status.value));
        let Some(&earlier) = first.get(&key) else {
            first.insert(key, error.code.span);
            continue;
        };
        let finding = scope
            .finding(&DUPLICATE_ERROR, error.code.span, format!("`{}` is listed twice", error.code.value))
            .label(Place::new(scope.source.path(), earlier), "first listed here")
            .help("Write one row with both conditions, or name one of the errors otherwise.");
        scope.findings.push(finding);
    }
}
