//! A trace as JSON, one document.

use serde_json::{Value, json};

use super::{TraceReport, verb};
use crate::analysis::Binding;
use crate::bindings::Substance;

/// The matrix both ways, with what is amiss. Lines count from 1.
#[must_use]
pub fn json(report: &TraceReport<'_>) -> String {
    let trace = report.trace;
    let clauses = report.clauses().map(|clause| {
        json!({
            "id": clause.id,
            "title": clause.title,
            "place": report.place(clause),
            "asks_for_test": clause.is_tested,
            "checked": clause.is_checked,
            "suspect": clause.is_suspect,
            "bindings": report.bindings(clause).map(|one| binding(report, one)).collect::<Vec<_>>(),
        })
    });
    let sources = report.sources().map(|bindings| {
        json!({
            "path": bindings.first().map(|first| &first.path),
            "bindings": bindings.iter().map(|one| binding(report, one)).collect::<Vec<_>>(),
        })
    });
    let unbound = trace.unbound_tests.iter();
    let unbound = unbound.map(|test| json!({ "path": test.path, "line": test.line, "name": test.name }));
    let unknown = trace.unknown.iter().map(|unknown| {
        json!({
            "path": unknown.path,
            "line": unknown.line,
            "id": unknown.id,
            "near": unknown.fault.near(),
            "shared_by": unknown.fault.shared_by(),
        })
    });
    let duplicates = trace.duplicates.iter().map(|duplicate| {
        let places = duplicate.bindings.iter().map(|&at| binding(report, &trace.bindings[at]));
        json!({ "id": duplicate.id, "tests": places.collect::<Vec<_>>() })
    });
    format!(
        "{:#}\n",
        json!({
            "version": 1,
            "tests": trace.tests,
            "code_files": trace.code,
            "clauses": clauses.collect::<Vec<_>>(),
            "sources": sources.collect::<Vec<_>>(),
            "unbound_tests": unbound.collect::<Vec<_>>(),
            "unbound_code": trace.unbound_code,
            "unknown_ids": unknown.collect::<Vec<_>>(),
            "duplicates": duplicates.collect::<Vec<_>>(),
        })
    )
}

fn binding(report: &TraceReport<'_>, binding: &Binding) -> Value {
    json!({
        "path": binding.path,
        "line": binding.line,
        "role": verb(binding.role),
        "id": binding.id,
        "clause": report.clause(binding).id,
        "by": if binding.by_comment { "comment" } else { "name" },
        "test": binding.test.as_ref().map(|(name, _)| name),
        "substance": binding.test.as_ref().map(|(_, substance)| word(*substance)),
    })
}

fn word(substance: Substance) -> &'static str {
    match substance {
        Substance::Asserts => "asserts",
        Substance::AssertsNothing => "asserts_nothing",
        Substance::Empty => "empty",
        Substance::Skipped => "skipped",
        Substance::CommentedOut => "commented_out",
    }
}
