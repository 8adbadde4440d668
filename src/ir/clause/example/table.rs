//! Tables of calls with their results, and of questions with their answers.

use super::super::CaseRow;
use super::CaseTable;
use crate::base::Located;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::Table;
use crate::ir::lower::table_role::TableRole;

/// Takes the tables of cases of an example as one.
pub(super) fn case_table(scope: &mut Scope<'_>) -> Option<CaseTable> {
    let tables: Vec<Table> = scope
        .tables()
        .into_iter()
        .filter(|table| matches!(TableRole::of(table), TableRole::Cases | TableRole::Answers))
        .collect();
    let first = tables.first()?;
    let header: Vec<String> = first.header.iter().map(|cell| cell.text.plain.clone()).collect();
    let columns =
        first.header.iter().map(|cell| Located::written(cell.text.plain.clone(), cell.span)).collect();
    let mut rows = Vec::new();
    for table in &tables {
        // A table with other columns is another table: only the first one's cases can be named by them.
        if !table.header.iter().map(|cell| &cell.text.plain).eq(&header) {
            continue;
        }
        scope.claim(table.block);
        rows.extend(table.rows.iter().map(|row| CaseRow {
            cells: row.cells.iter().map(|cell| cell.text.clone()).collect(),
            span: row.span,
        }));
    }
    Some(CaseTable { columns, rows })
}
