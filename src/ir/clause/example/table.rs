//! Tables of calls with their results, and of questions with their answers.

use super::super::CaseRow;
use super::CaseTable;
use crate::base::Located;
use crate::ir::Text;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{ColumnHead, Row, take_tables};
use crate::ir::lower::table_role::TableRole;

/// Takes the table of calls of an example, else that of questions with answers; two of one role are
/// one, continued.
pub(super) fn case_table(scope: &mut Scope<'_>) -> Option<CaseTable> {
    let leaves = scope.leaves;
    let calls = take_tables(scope, TableRole::Cases);
    let tables = if calls.is_empty() { take_tables(scope, TableRole::Answers) } else { calls };
    let mut table = CaseTable::default();
    for part in &tables {
        let places: Vec<usize> = part.header.iter().map(|cell| column(&mut table, cell)).collect();
        let width = table.columns.len();
        table.rows.extend(part.rows.iter().map(|row| case_row(leaves, row, &places, width)));
    }
    for row in &mut table.rows {
        row.cells.resize_with(table.columns.len(), Text::default);
    }
    (!tables.is_empty()).then_some(table)
}

/// The place of a column, which is added when no part of the table had it yet.
fn column(table: &mut CaseTable, header: &ColumnHead) -> usize {
    let name = &header.text.plain;
    let known = table.columns.iter().position(|column| column.value.eq_ignore_ascii_case(name));
    known.unwrap_or_else(|| {
        table.columns.push(Located::written(name.to_string(), header.span));
        table.columns.len() - 1
    })
}

fn case_row(leaves: &Leaves<'_>, row: &Row, places: &[usize], width: usize) -> CaseRow {
    let mut cells = vec![Text::default(); width];
    for (cell, &place) in row.cells.iter().zip(places) {
        if let Some(slot) = cells.get_mut(place) {
            *slot = cell.text(leaves);
        }
    }
    CaseRow { cells, span: row.span }
}
