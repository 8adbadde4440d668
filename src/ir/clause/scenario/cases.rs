//! The table of cases, and the case that each flow and row makes.

use std::collections::BTreeSet;

use super::placeholders::near_column;
use super::{Case, CaseRow, CaseTable, Flow, StepPhase};
use crate::base::{Located, Span, codes};
use crate::ir::lower::case_keys::{CaseKeys, text_key};
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::scope::Scope;
use crate::ir::lower::table::{Row, Table, report_surplus};
use crate::ir::{ClauseId, Text};

codes! {
    /// A column of a table of cases fills no placeholder of the steps.
    ///
    /// Its values change nothing in the test; often a `{name}` was forgotten in a step. The columns
    /// `case` and `id` name the rows and need no placeholder.
    ///
    /// ```markdown
    /// - **When** the holder transfers {amount} EUR
    /// - **Then** the transfer is declined
    ///
    /// | amount | limit |
    /// |-------:|------:|
    /// | 101    | 100   |
    /// ```
    ///
    /// Use `{limit}` in a step, or drop the column.
    pub(in crate::ir) UNUSED_COLUMN = "unused-column", Note;
}

/// Columns that name rows, the first that is there counting.
const KEY_COLUMNS: [&str; 2] = ["case", "id"];

/// The tables with a column that the steps name, or name with a slip, and the one that `Examples:`
/// announces, as one.
pub(super) fn case_table(
    scope: &mut Scope<'_>,
    (names, in_braces): (&BTreeSet<&str>, &BTreeSet<&str>),
    announced: Option<crate::syntax::BlockIndex>,
) -> Option<CaseTable> {
    let tables: Vec<&Table> = scope.tables().collect();
    let mut cases: Option<CaseTable> = None;
    for table in tables {
        let is_meant = |name: &&str| {
            let columns = table.header.iter().map(|cell| cell.text.plain.as_str());
            near_column(name, columns).is_some()
        };
        let fills = table.header.iter().any(|cell| names.contains(&*cell.text.plain))
            || in_braces.iter().any(is_meant);
        if fills || announced == Some(table.block) {
            scope.claim(table.block);
            report_surplus(scope, table);
            add_table(scope.leaves, cases.get_or_insert_with(CaseTable::default), table);
        }
    }
    cases
}

/// Adds the rows of a further table; columns are matched by name.
fn add_table(leaves: &Leaves<'_>, cases: &mut CaseTable, table: &Table) {
    let mut places = Vec::with_capacity(table.header.len());
    for cell in &table.header {
        let known = cases.columns.iter().position(|column| column.value == cell.text.plain);
        places.push(known.unwrap_or(cases.columns.len()));
        if known.is_none() {
            cases.columns.push(Located::written(cell.text.plain.to_string(), cell.span));
        }
    }
    for row in &mut cases.rows {
        row.cells.resize_with(cases.columns.len(), Text::default);
    }
    let width = cases.columns.len();
    cases.rows.extend(table.rows.iter().map(|row| case_row(leaves, row, &places, width)));
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

/// Notes the columns that fill nothing.
pub(super) fn report_unused(scope: &mut Scope<'_>, table: &CaseTable, used: &BTreeSet<&str>) {
    for column in table.columns.iter().filter(|column| !used.contains(column.value.as_str())) {
        let names_rows = KEY_COLUMNS.iter().any(|key| key.eq_ignore_ascii_case(&column.value));
        // A slip of the name in a step is a finding already.
        let is_used = || {
            used.contains(column.value.as_str())
                || crate::base::nearest(&column.value, used.iter().copied()).is_some()
        };
        if !names_rows && !column.value.is_empty() && !is_used() {
            let message = format!("no step uses the column `{}`", column.value);
            let found = scope.finding(&UNUSED_COLUMN, column.span, message);
            scope
                .findings
                .push(found.help(format!("Use `{{{}}}` in a step, or drop the column.", column.value)));
        }
    }
}

/// A flow with the line that holds it, when it is one.
pub(super) struct CaseFlow<'f> {
    pub(super) flow: &'f Flow,
    pub(super) one_line: bool,
    /// Whether a step of it, or what stands below one, names a column.
    pub(super) filled: bool,
}

/// One case for each flow and row. A flow that names no column is one case, unless it is the only
/// one.
pub(super) fn cases(
    clause: &ClauseId,
    flows: &[CaseFlow<'_>],
    table: Option<&CaseTable>,
    used: &BTreeSet<&str>,
) -> Vec<Case> {
    let mut keys = CaseKeys::new(clause);
    let named = table.map(|table| (table, RowKeys::of(table, used)));
    let mut cases = Vec::new();
    for (at, case_flow) in flows.iter().enumerate() {
        let flow = Span::at(at).start;
        let key = (at > 0 || case_flow.one_line).then(|| when_slug(case_flow.flow));
        let Some((table, row_keys)) = named.as_ref().filter(|_| case_flow.filled || flows.len() == 1) else {
            let id = keys.next(&key.unwrap_or_default());
            cases.push(Case { id, flow, row: None, span: flow_span(case_flow.flow) });
            continue;
        };
        for (row_at, row) in table.rows.iter().enumerate() {
            let own = row_keys.key(row);
            let id = match &key {
                Some(key) => keys.next(&[key.as_str(), "/", &own].concat()),
                None => keys.next(&own),
            };
            cases.push(Case { id, flow, row: Some(Span::at(row_at).start), span: row.span });
        }
    }
    cases
}

/// How the rows of a table are named: by the `case` or `id` cell, else by the slug of the cells that fill
/// placeholders.
struct RowKeys {
    named: Option<usize>,
    /// For each column, whether its cells are part of the slug.
    telling: Vec<bool>,
}

impl RowKeys {
    fn of(table: &CaseTable, used: &BTreeSet<&str>) -> Self {
        let column =
            |key: &&str| table.columns.iter().position(|column| column.value.eq_ignore_ascii_case(key));
        let mut telling: Vec<bool> =
            table.columns.iter().map(|column| used.contains(column.value.as_str())).collect();
        if !telling.contains(&true) {
            telling.fill(true);
        }
        Self { named: KEY_COLUMNS.iter().find_map(column), telling }
    }

    fn key(&self, row: &CaseRow) -> String {
        let named = self.named.and_then(|at| row.cells.get(at)).map(|cell| cell.plain.trim());
        if let Some(key) = named.filter(|key| !key.is_empty()) {
            let plain = key.chars().all(|next| next.is_alphanumeric() || matches!(next, '-' | '_' | '.'));
            return if plain { key.to_owned() } else { text_key(key) };
        }
        let cells = row.cells.iter().zip(&self.telling).filter(|&(_, &tells)| tells);
        let cells: Vec<&str> = cells.map(|(cell, _)| cell.plain.as_str()).collect();
        text_key(&cells.join(" "))
    }
}

/// The slug of the words after the first When, or of the first step without one.
fn when_slug(flow: &Flow) -> String {
    let when = flow.steps.iter().find(|step| step.phase == StepPhase::When).or(flow.steps.first());
    text_key(when.map_or("", |step| &step.text.plain))
}

fn flow_span(flow: &Flow) -> Span {
    let spans = flow.steps.iter().map(|step| step.keyword.span.to(step.end()));
    spans.reduce(Span::to).unwrap_or_default()
}
