//! Tables by the role that their header words give them.

use super::scope::Scope;
use super::table_role::TableRole;
use crate::base::{Applicability, Edit, Fix, Place, Span, codes};
use crate::ir::Text;
use crate::syntax::{BlockIndex, row_cells};

codes! {
    /// A row of a typed table has more cells than the header.
    ///
    /// Git hosts drop such cells without a word, so readers never see them. Most often a `|` in a
    /// regular expression or a list of values was meant as text.
    ///
    /// ```markdown
    /// | Field | Type   | Rule              |
    /// |-------|--------|-------------------|
    /// | code  | string | matches /^(a|b)$/ |
    /// ```
    ///
    /// Write `\|` for a `|` inside a cell, also in a code span: `` matches `/^(a\|b)$/` ``.
    pub SURPLUS_CELLS = "surplus-cells", Error;
}

/// A table's cells, as source bytes and as texts.
pub(in crate::ir) struct Table {
    /// The table's block.
    pub(in crate::ir) block: BlockIndex,
    /// The header cells.
    pub(in crate::ir) header: Vec<Cell>,
    /// The rows below it.
    pub(in crate::ir) rows: Vec<Row>,
}

/// A row of a table.
pub(in crate::ir) struct Row {
    /// One cell for each header cell; missing ones are empty.
    pub(in crate::ir) cells: Vec<Cell>,
    /// Cells beyond the header's, which Git hosts drop.
    pub(in crate::ir) surplus: Vec<Span>,
    /// The row's bytes.
    pub(in crate::ir) span: Span,
}

/// A cell.
#[derive(Clone)]
pub(in crate::ir) struct Cell {
    /// The bytes between the pipes, trimmed. Types and rules are read from them.
    pub(in crate::ir) span: Span,
    /// The cell as people read it.
    pub(in crate::ir) text: Text,
}

impl Table {
    /// Reads the table at `block`.
    pub(in crate::ir) fn read(scope: &Scope<'_>, block: BlockIndex) -> Self {
        let mut rows = scope.document.children(Some(block));
        let header = rows.next().map(|row| read_row(scope, row, usize::MAX).cells).unwrap_or_default();
        let rows = rows.map(|row| read_row(scope, row, header.len())).collect();
        Self { block, header, rows }
    }

    /// The column whose header is `word`, compared without case.
    pub(in crate::ir) fn column(&self, word: &str) -> Option<usize> {
        self.header.iter().position(|cell| cell.text.plain.eq_ignore_ascii_case(word))
    }
}

fn read_row(scope: &Scope<'_>, row: BlockIndex, columns: usize) -> Row {
    let span = scope.block(row).span;
    let mut spans = row_cells(scope.source.text(), span);
    let surplus = if spans.len() > columns { spans.split_off(columns) } else { Vec::new() };
    let mut texts = scope.document.children(Some(row)).map(|cell| scope.leaf(cell).whole());
    let mut cells: Vec<Cell> =
        spans.into_iter().map(|span| Cell { span, text: texts.next().unwrap_or_default() }).collect();
    if columns != usize::MAX {
        cells.resize_with(columns, || Cell { span: Span::at(span.end as usize), text: Text::default() });
    }
    Row { cells, surplus, span }
}

/// A row with more stray pipes than these is not mended for the author.
const MOST_ESCAPES: usize = 16;

/// The tables of `role` in the clause's own text, claimed. Two of one role are one, continued.
pub(in crate::ir) fn take_tables(scope: &mut Scope<'_>, role: TableRole) -> Vec<Table> {
    let tables = scope.tables().into_iter().filter(|table| TableRole::of(table) == role);
    let tables: Vec<Table> = tables.collect();
    for table in &tables {
        scope.claim(table.block);
        report_surplus(scope, table);
    }
    tables
}

/// Reports each row of a claimed table that has more cells than the header.
pub(in crate::ir) fn report_surplus(scope: &mut Scope<'_>, table: &Table) {
    for row in &table.rows {
        let (Some(first), Some(last)) = (row.surplus.first(), row.surplus.last()) else { continue };
        let columns = table.header.len();
        let message =
            format!("the row has {} cells, but the header has {columns}", columns + row.surplus.len());
        let mut finding = scope.finding(&SURPLUS_CELLS, first.to(*last), message).help(
            "Hosts drop what is beyond the header. A `|` inside a cell is written `\\|`, also in code.",
        );
        if let Some(fix) = escape_pipes(scope, row) {
            finding = finding.fix(fix);
        }
        scope.findings.push(finding);
    }
}

/// Escapes the pipes that stand in an open code span or an open regex, when that mends the row.
fn escape_pipes(scope: &Scope<'_>, row: &Row) -> Option<Fix> {
    if row.surplus.len() > MOST_ESCAPES {
        return None;
    }
    let spans: Vec<Span> =
        row.cells.iter().map(|cell| cell.span).chain(row.surplus.iter().copied()).collect();
    let mut open = String::new();
    let mut edits = Vec::new();
    for pair in spans.windows(2) {
        let &[cell, next] = pair else { continue };
        open.push_str(scope.source.slice(cell));
        if !is_open(&open) {
            open.clear();
            continue;
        }
        let between = Span { start: cell.end, end: next.start };
        let pipe = cell.end as usize + scope.source.slice(between).find('|')?;
        let place = Place::new(scope.source.path(), Span::at(pipe));
        edits.push(Edit { place, text: "\\".to_owned() });
        open.push_str("\\|");
    }
    let mends = edits.len() == row.surplus.len();
    let message = "escape the `|` that belongs to the cell".to_owned();
    mends.then_some(Fix { message, edits, applicability: Applicability::Certain })
}

/// Whether a code span or the regex of a rule is still open at the end of `cell`.
fn is_open(cell: &str) -> bool {
    let open_code = cell.matches('`').count() % 2 == 1;
    let open_regex = cell.split_once("matches").is_some_and(|(_, regex)| {
        let regex = regex.trim_start_matches([' ', '`']);
        regex.starts_with('/') && !regex[1..].contains('/')
    });
    open_code || open_regex
}
