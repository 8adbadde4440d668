//! The cases of an example, and their names.

use super::{Answer, Case, CaseTable, Example};
use crate::base::Span;
use crate::ir::lower::case_keys::{CaseKeys, digest, text_key};
use crate::ir::{CaseId, ClauseId};

/// The cases of an example: the example itself when it has something to run, each answer, each
/// comparison, each row.
///
/// The example itself bears the clause's id; the others' keys are made of their own words, so that
/// adding one changes no other's name.
pub(super) fn cases(clause: &ClauseId, example: &Example, span: Span) -> Vec<Case> {
    let mut keys = CaseKeys::new(clause);
    let mut cases = Vec::new();
    if runs_itself(example) {
        cases.push(case(CaseId(clause.0.clone()), span));
    }
    for answer in &example.answers {
        cases.push(case(keys.next(&answer_key(answer)), answer.span));
    }
    for comparison in &example.comparisons {
        let words: Vec<String> = comparison.answers.iter().map(Answer::text).collect();
        let key = format!("comparison~{}", digest(&words.join("\n")));
        cases.push(case(keys.next(&key), comparison.span));
    }
    if let Some(table) = &example.table {
        for (at, row) in table.rows.iter().enumerate() {
            let id = keys.next(&row_key(table, at));
            cases.push(Case { id, flow: 0, row: Some(Span::at(at).start), span: row.span });
        }
    }
    cases
}

/// Whether there is a conversation, an exchange or a session to run as a whole. A conversation that
/// only leads to comparisons runs as part of them.
fn runs_itself(example: &Example) -> bool {
    let talks = !example.turns.is_empty() || !example.expectations.is_empty();
    let compared = !example.comparisons.is_empty() && example.expectations.is_empty();
    (talks && !compared && example.table.is_none()) || !example.http.is_empty() || !example.console.is_empty()
}

fn case(id: CaseId, span: Span) -> Case {
    Case { id, flow: 0, row: None, span }
}

/// `good~1a2b3c4d`.
fn answer_key(answer: &Answer) -> String {
    format!("{}~{}", answer.verdict.value.as_str().to_lowercase(), digest(&answer.text()))
}

/// The cell of the `case` or `id` column, else all cells that are given.
fn row_key(table: &CaseTable, row: usize) -> String {
    let Some(row) = table.rows.get(row) else { return String::new() };
    let cell = |word: &str| {
        let at = table.columns.iter().position(|column| column.value.eq_ignore_ascii_case(word))?;
        row.cells.get(at).filter(|cell| !cell.is_empty())
    };
    if let Some(named) = cell("case").or_else(|| cell("id")) {
        return text_key(&named.plain);
    }
    let given =
        table.columns.iter().zip(&row.cells).filter(|(column, _)| {
            !["=>", "good", "bad", "ok"].contains(&column.value.to_lowercase().as_str())
        });
    let words: Vec<&str> = given.map(|(_, cell)| cell.plain.as_str()).collect();
    text_key(&words.join(" "))
}
