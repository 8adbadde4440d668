//! A trace as Markdown, for a page or a comment on a change.

use std::fmt::Write as _;

use super::{TraceReport, verb};
use crate::analysis::TracedClause;
use crate::base::Severity;
use crate::bindings::{Role, Substance};

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
        let source = report.texts.get(&finding.place.path);
        let line = source.map_or(1, |source| source.position(finding.place.span.start).line);
        let place = format!("{}:{line}", finding.place.path);
        let _ =
            writeln!(text, "- {} {}: {}", cell(&place), finding.severity.as_str(), cell(&finding.message));
    }
    text
}

fn by(report: &TraceReport<'_>, clause: &TracedClause, role: Role) -> String {
    let trace = report.trace;
    let bindings =
        clause.bindings.iter().map(|&at| &trace.bindings[at]).filter(|binding| binding.role == role);
    let places = bindings.map(|binding| {
        let worth = binding.test.as_ref().map(|(_, substance)| *substance);
        let worth = worth.filter(|worth| *worth != Substance::Asserts);
        let worth = worth.map(|worth| format!(" ({})", worth.as_str())).unwrap_or_default();
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
