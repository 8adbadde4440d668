//! A trace as Markdown, for a page or a comment on a change.

use std::fmt::Write as _;

use super::{TraceReport, shortcoming, verb};
use crate::analysis::TracedClause;
use crate::base::Severity;
use crate::bindings::Role;

/// The matrix both ways as tables, how much of each side is bound, and what has to be mended.
#[must_use]
pub fn markdown(report: &TraceReport<'_>) -> String {
    let mut text = String::from("# Trace\n\n");
    for share in report.shares() {
        let _ = writeln!(text, "- {} of {} {}", share.part, share.whole, share.words);
    }
    text.push_str("\n## Clauses\n\n| Clause | Verified by | Implemented by |\n|---|---|---|\n");
    for clause in report.clauses() {
        let suspect = if clause.is_suspect { " **suspect**" } else { "" };
        let title =
            format!("{} `{}` ({}){suspect}", cell(&clause.title), clause.id, cell(&report.place(clause)));
        let (tests, code) = (by(report, clause, Role::Verifies), by(report, clause, Role::Implements));
        let _ = writeln!(text, "| {title} | {tests} | {code} |");
    }
    text.push_str("\n## Sources\n\n| Source | Clauses |\n|---|---|\n");
    for bindings in report.sources() {
        let Some(first) = bindings.first() else { continue };
        let clauses: Vec<String> = bindings
            .iter()
            .map(|binding| {
                format!("{}: {} `{}`", binding.line, verb(binding.role), report.clause(binding).id)
            })
            .collect();
        let _ = writeln!(text, "| {} | {} |", cell(&first.path), clauses.join("<br>"));
    }
    let mut grave = report.findings.iter().filter(|finding| finding.severity > Severity::Note).peekable();
    if grave.peek().is_some() {
        text.push_str("\n## Findings\n\n");
    }
    for finding in grave {
        let place = report.place_of(finding);
        let _ =
            writeln!(text, "- {} {}: {}", cell(&place), finding.severity.as_str(), cell(&finding.message));
    }
    text
}

fn by<'a>(report: &TraceReport<'a>, clause: &'a TracedClause, role: Role) -> String {
    let places = report.by(clause, role).map(|binding| {
        let worth = shortcoming(binding).map(|words| format!(" ({words})")).unwrap_or_default();
        format!("{}:{}{worth}", cell(&binding.path), binding.line)
    });
    places.collect::<Vec<_>>().join("<br>")
}

/// Text in a cell of a table, as it stands.
fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for next in text.chars() {
        match next {
            '\n' | '\r' => cell.push(' '),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' => {
                cell.push('\\');
                cell.push(next);
            }
            _ => cell.push(next),
        }
    }
    cell
}
