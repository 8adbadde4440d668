//! Tables by the role that their header words give them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::leaves::Leaves;
use super::scope::Scope;
use super::table_role::TableRole;
use crate::base::{Applicability, Code, Edit, Fix, Located, Place, Span, codes};
use crate::ir::{Remark, Text};
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
    pub(in crate::ir) SURPLUS_CELLS = "surplus-cells", Error;

    /// A table that the clause's kind reads lacks a column that it needs.
    ///
    /// A Field table needs Type; a Parameter table of an HTTP operation needs Type, and In unless
    /// all its parameters stand in the path. Without them nothing can be generated from the rows.
    ///
    /// ```markdown
    /// ## Type: Money
    ///
    /// | Field  | Meaning     |
    /// |--------|-------------|
    /// | amount | minor units |
    /// ```
    ///
    /// Add the column: `| Field | Type | Meaning |`.
    pub(in crate::ir) MISSING_COLUMN = "missing-column", Error;

    /// A row of a typed table has no name in its first named cell.
    ///
    /// Such a row declares nothing that could be referred to.
    ///
    /// ```markdown
    /// | Field | Type   |
    /// |-------|--------|
    /// |       | string |
    /// ```
    ///
    /// Name the field, or remove the row.
    pub(in crate::ir) MISSING_NAME = "missing-name", Error;
}

/// A table's cells. Only those of the header are texts at once: most others are never read as such.
#[derive(Debug)]
pub(in crate::ir) struct Table {
    /// The table's block.
    pub(in crate::ir) block: BlockIndex,
    /// The header cells.
    pub(in crate::ir) header: Vec<ColumnHead>,
    /// The rows below it.
    pub(in crate::ir) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug)]
pub(in crate::ir) struct Row {
    /// One cell for each header cell; missing ones are empty.
    pub(in crate::ir) cells: Vec<Cell>,
    /// Cells beyond the header's, which Git hosts drop.
    pub(in crate::ir) surplus: Vec<Span>,
    /// The row's bytes.
    pub(in crate::ir) span: Span,
}

/// A header cell.
#[derive(Debug)]
pub(in crate::ir) struct ColumnHead {
    /// The bytes between the pipes, trimmed.
    pub(in crate::ir) span: Span,
    /// The cell as people read it.
    pub(in crate::ir) text: Text,
}

/// A cell below the header.
#[derive(Debug)]
pub(in crate::ir) struct Cell {
    /// The bytes between the pipes, trimmed. Types and rules are read from them.
    pub(in crate::ir) span: Span,
    content: Content,
}

/// Where the words of a cell are found.
#[derive(Clone, Debug)]
enum Content {
    /// The row lacks the cell.
    Missing,
    /// They are a block of their own.
    Block(BlockIndex),
    /// They are a raw range of a block.
    Words(BlockIndex, Range<usize>),
    /// They are the bytes themselves.
    Code,
}

impl Cell {
    fn of_block(leaves: &Leaves<'_>, block: BlockIndex) -> Self {
        Self { span: leaves.document.block(block).span, content: Content::Block(block) }
    }

    /// A cell that a row lacks.
    pub(in crate::ir) fn missing(row: Span) -> Self {
        Self { span: Span::at(row.end as usize), content: Content::Missing }
    }

    /// A cell of what is no table: the raw range `range` of a block.
    pub(in crate::ir) fn words(span: Span, block: BlockIndex, range: Range<usize>) -> Self {
        Self { span, content: Content::Words(block, range) }
    }

    /// A cell of what is no table: bytes that are read as they stand.
    pub(in crate::ir) fn code(span: Span) -> Self {
        Self { span, content: Content::Code }
    }

    /// The cell as people read it.
    pub(in crate::ir) fn text(&self, leaves: &Leaves<'_>) -> Text {
        match &self.content {
            Content::Missing => Text::default(),
            Content::Block(block) => leaves.leaf(*block).whole(),
            Content::Words(block, range) => leaves.leaf(*block).text(range.clone()),
            Content::Code => Text::plain(leaves.source.shared(self.span), self.span),
        }
    }
}

impl Table {
    /// Reads the table at `block`.
    pub(super) fn read(leaves: &Leaves<'_>, block: BlockIndex) -> Self {
        let mut rows = leaves.document.children(Some(block));
        let header = rows.next().map(|row| read_header(leaves, row)).unwrap_or_default();
        let rows = rows.map(|row| read_row(leaves, row, header.len())).collect();
        Self { block, header, rows }
    }

    /// The column whose header is `word`, compared without case.
    pub(in crate::ir) fn column(&self, word: &str) -> Option<usize> {
        self.header.iter().position(|cell| cell.text.plain.eq_ignore_ascii_case(word))
    }
}

/// What a row says in the columns that nobody read.
pub(in crate::ir) fn remarks(
    leaves: &Leaves<'_>,
    table: &Table,
    row: &Row,
    read: &[Option<usize>],
) -> Vec<Remark> {
    let others = (0..table.header.len()).filter(|at| !read.contains(&Some(*at)));
    let remarks = others.filter_map(|at| {
        let text = row.cells.get(at)?.text(leaves);
        let column = table.header[at].text.clone();
        (!text.markdown().trim().is_empty()).then_some(Remark { column, text })
    });
    let mut remarks: Vec<Remark> = remarks.collect();
    remarks.sort_by(|a, b| a.column.markdown().cmp(b.column.markdown()));
    remarks
}

fn read_header(leaves: &Leaves<'_>, row: BlockIndex) -> Vec<ColumnHead> {
    let cells = read_row(leaves, row, usize::MAX).cells.into_iter();
    cells.map(|cell| ColumnHead { span: cell.span, text: cell.text(leaves) }).collect()
}

fn read_row(leaves: &Leaves<'_>, row: BlockIndex, columns: usize) -> Row {
    let span = leaves.document.block(row).span;
    let blocks = leaves.document.children(Some(row));
    let cells: Vec<Cell> = blocks.map(|block| Cell::of_block(leaves, block)).collect();
    let fits = columns == usize::MAX || cells.len() == columns;
    if fits && is_last(leaves, span, cells.last()) {
        return Row { cells, surplus: Vec::new(), span };
    }
    uneven_row(leaves, cells, span, columns)
}

/// Whether a row has no bytes of its own after the cell `last`, but perhaps a pipe.
fn is_last(leaves: &Leaves<'_>, row: Span, last: Option<&Cell>) -> bool {
    last.is_some_and(|last| {
        let rest = leaves.source.slice(Span { start: last.span.end, end: row.end }).trim_ascii();
        rest == "|" || rest.is_empty() && !last.span.is_empty()
    })
}

/// A row with more or fewer cells than its header: its own bytes say which.
fn uneven_row(leaves: &Leaves<'_>, blocks: Vec<Cell>, span: Span, columns: usize) -> Row {
    let mut spans = row_cells(leaves.source.text(), span);
    let surplus = if spans.len() > columns { spans.split_off(columns) } else { Vec::new() };
    let mut blocks = blocks.into_iter();
    let mut cells: Vec<Cell> = spans
        .into_iter()
        .map(|span| Cell { span, content: blocks.next().map_or(Content::Missing, |cell| cell.content) })
        .collect();
    if columns != usize::MAX {
        cells.resize_with(columns, || Cell::missing(span));
    }
    Row { cells, surplus, span }
}

/// A row with more stray pipes than these is not mended for the author.
const MOST_ESCAPES: usize = 16;

/// The tables of `role` in the clause's own text, claimed. Two of one role are one, continued.
pub(in crate::ir) fn take_tables<'a>(scope: &mut Scope<'a>, role: TableRole) -> Vec<&'a Table> {
    take_tables_if(scope, role, |_| true)
}

/// The tables that are as `wanted`, claimed as ones of `role`.
pub(in crate::ir) fn take_tables_as<'a>(
    scope: &mut Scope<'a>,
    role: TableRole,
    wanted: impl Fn(&Table) -> bool,
) -> Vec<&'a Table> {
    take_tables_among(scope, scope.blocks(), role, wanted)
}

/// The same of some blocks.
pub(in crate::ir) fn take_tables_among<'a>(
    scope: &mut Scope<'a>,
    blocks: &[BlockIndex],
    role: TableRole,
    wanted: impl Fn(&Table) -> bool,
) -> Vec<&'a Table> {
    let free = blocks.iter().filter(|&&block| !scope.is_claimed(block));
    let tables = free.filter_map(|&block| scope.leaves.table(block));
    let tables: Vec<&Table> = tables.filter(|table| wanted(table)).collect();
    for &table in &tables {
        claim(scope, table, role);
        report_surplus(scope, table);
    }
    tables
}

/// The tables of `role` that also are as `wanted`, claimed.
pub(in crate::ir) fn take_tables_if<'a>(
    scope: &mut Scope<'a>,
    role: TableRole,
    wanted: impl Fn(&Table) -> bool,
) -> Vec<&'a Table> {
    take_tables_as(scope, role, |table| TableRole::of(table) == role && wanted(table))
}

/// Claims a table. The cells of columns that the role does not name are text for people.
fn claim(scope: &mut Scope<'_>, table: &Table, role: TableRole) {
    scope.claim(table.block);
    let data: Vec<bool> = table.header.iter().map(|cell| role.is_data(&cell.text.plain)).collect();
    if data.iter().all(|&is_data| is_data) {
        return;
    }
    for row in scope.document.children(Some(table.block)).skip(1).collect::<Vec<_>>() {
        let cells: Vec<BlockIndex> = scope.document.children(Some(row)).collect();
        let prose = cells.iter().zip(&data).filter(|&(_, &data)| !data);
        prose.for_each(|(&cell, _)| scope.leave_as_prose(cell));
    }
}

/// The column whose header is `word`; reports a table without it.
pub(in crate::ir) fn require_column(scope: &mut Scope<'_>, table: &Table, word: &str) -> Option<usize> {
    let column = table.column(word);
    if column.is_none() {
        let header = table.header.first().zip(table.header.last());
        let span = header.map_or_else(Span::default, |(first, last)| first.span.to(last.span));
        let first = table.header.first().map_or("", |cell| cell.text.plain.as_str());
        let near = crate::base::nearest(word, table.header.iter().map(|cell| cell.text.plain.as_str()));
        let mut finding =
            scope.finding(&MISSING_COLUMN, span, format!("the table of `{first}` has no column `{word}`"));
        finding = match near {
            Some(near) => finding.help(format!("Is the column `{near}` meant to be `{word}`?")),
            None => finding.help(format!("Add a column `{word}`.")),
        };
        scope.findings.push(finding);
    }
    column
}

/// The name in a cell, and whether a `?` follows it. Code marks are no part of it; an empty cell is
/// a finding.
pub(in crate::ir) fn read_name(
    scope: &mut Scope<'_>,
    row: &Row,
    column: usize,
) -> Option<(Located<String>, bool)> {
    let cell = row.cells.get(column)?;
    let text = cell.text(scope.leaves).plain;
    let plain = text.trim();
    let (name, optional) = plain.strip_suffix('?').map_or((plain, false), |name| (name.trim_end(), true));
    if name.is_empty() {
        if row.cells.iter().any(|cell| !cell.span.is_empty()) {
            let finding = scope
                .finding(&MISSING_NAME, row.span, "the row names nothing")
                .help("Name what the row describes, or remove the row.");
            scope.findings.push(finding);
        }
        return None;
    }
    let at = scope.source.slice(cell.span).find(name);
    let span = at.map_or(cell.span, |at| cell.span.within(at..at + name.len()));
    Some((Located::written(name.to_owned(), span), optional))
}

/// Reports each name that was given before, with the place where it was.
pub(in crate::ir) fn report_duplicates<'n>(
    scope: &mut Scope<'_>,
    code: &'static Code,
    names: impl IntoIterator<Item = &'n Located<String>>,
) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for name in names {
        let Some(&earlier) = first.get(name.value.as_str()) else {
            first.insert(&name.value, name.span);
            continue;
        };
        let finding = scope
            .finding(code, name.span, format!("`{}` is listed twice", name.value))
            .label(Place::new(scope.source.path(), earlier), "first listed here")
            .help("Keep one of the rows, or rename one.");
        scope.findings.push(finding);
    }
}

/// Reports each row of a claimed table that has more cells than the header.
pub(in crate::ir) fn report_surplus(scope: &mut Scope<'_>, table: &Table) {
    for row in &table.rows {
        let (Some(first), Some(last)) = (row.surplus.first(), row.surplus.last()) else { continue };
        let columns = table.header.len();
        // An empty cell has no bytes to point at; its pipes have.
        let span = Span { start: first.start, end: last.end.max(row.span.end) };
        let message =
            format!("the row has {} cells, but the header has {columns}", columns + row.surplus.len());
        let mut finding = scope
            .finding(&SURPLUS_CELLS, if first.to(*last).is_empty() { span } else { first.to(*last) }, message)
            .help(
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
