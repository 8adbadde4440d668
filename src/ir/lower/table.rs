//! Tables by the role that their header words give them.

use super::scope::Scope;
use crate::base::{Span, codes};
use crate::ir::Text;
use crate::syntax::{BlockIndex, row_cells};

codes! {
    /// A row of a table that the compiler reads has more cells than the header.
    ///
    /// Git hosts drop such cells without a word, so what stands in them reaches no reader. Mostly a `|`
    /// inside a cell, also inside a code span, ended the cell too early.
    ///
    /// ```markdown
    /// | Field | Rule           |
    /// |-------|----------------|
    /// | mode  | matches /a|b/  |
    /// ```
    ///
    /// Write `\|` for a bar that belongs to a cell, or give the header a further column.
    pub(in crate::ir) SURPLUS_CELLS = "surplus-cells", Error;
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

/// Reports rows with more cells than the header. Whoever claims a table calls it once.
pub(in crate::ir) fn report_surplus(scope: &mut Scope<'_>, table: &Table) {
    let columns = table.header.len();
    for row in &table.rows {
        let (Some(first), Some(last)) = (row.surplus.first(), row.surplus.last()) else { continue };
        let message = format!("the row has {} cells, the header {columns}", columns + row.surplus.len());
        let found = scope.finding(&SURPLUS_CELLS, first.to(*last), message);
        scope.findings.push(found.help("Write `\\|` for a bar inside a cell; Git hosts drop surplus cells."));
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
