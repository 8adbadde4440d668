//! A trace for people.

use std::fmt::Write as _;

use super::{TraceReport, shortcoming, verb};
use crate::base::harmless;
use crate::bindings::Role;

/// The matrix both ways, and how much of each side is bound.
#[must_use]
pub fn text(report: &TraceReport<'_>) -> String {
    let mut text = String::new();
    for clause in report.clauses().filter(|clause| !clause.bindings.is_empty()) {
        let suspect = if clause.is_suspect { " (suspect)" } else { "" };
        let _ = writeln!(text, "{} ({}) {}{suspect}", clause.title, clause.id, report.place(clause));
        for binding in report.bindings(clause) {
            let by = match binding.role {
                Role::Verifies => "verified by   ",
                Role::Implements => "implemented by",
            };
            let name = binding.test.as_ref().map(|(name, _)| format!("  {}", harmless(name)));
            let worth = shortcoming(binding).map(|words| format!(" ({words})"));
            let test = name.into_iter().chain(worth).collect::<String>();
            let _ = writeln!(text, "  {by} {}:{}{}", harmless(&binding.path), binding.line, test);
        }
        text.push('\n');
    }
    for bindings in report.sources() {
        let Some(first) = bindings.first() else { continue };
        let _ = writeln!(text, "{}", harmless(&first.path));
        for binding in bindings {
            let id = &report.clause(binding).id;
            let own = if binding.id == id.as_str() { String::new() } else { format!(" ({})", binding.id) };
            let _ = writeln!(text, "  {:>5}  {} {id}{own}", binding.line, verb(binding.role));
        }
        text.push('\n');
    }
    for share in report.shares() {
        let _ = writeln!(text, "{} of {} {}", share.part, share.whole, share.words);
    }
    text
}
