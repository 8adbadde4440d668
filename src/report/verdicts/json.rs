//! Verdicts as JSON, one document.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::VerdictReport;
use crate::analysis::{ClauseVerdict, Item, ItemVerdict, Verdict};

/// All clauses with their items, as a JSON document with a final newline. Lines count from 1.
#[must_use]
pub fn json(report: &VerdictReport<'_>) -> String {
    let clauses: Vec<Value> = report.verdicts.clauses.iter().map(|one| clause(report, one)).collect();
    let unknown = report.verdicts.unknown.iter();
    let unknown =
        unknown.map(|(id, fault)| json!({ "id": id, "near": fault.near(), "shared_by": fault.shared_by() }));
    format!(
        "{:#}\n",
        json!({
            "version": 1,
            "statements": counted(&report.verdicts.counts()),
            "cases": counted(&report.verdicts.counts_of_cases()),
            "results": report.results.len(),
            "results_without_id": report.verdicts.unbound.len(),
            "unknown_ids": unknown.collect::<Vec<_>>(),
            "clauses": clauses,
        })
    )
}

/// How many have each verdict.
fn counted(counts: &BTreeMap<Verdict, usize>) -> serde_json::Map<String, Value> {
    let count = |verdict| counts.get(&verdict).copied().unwrap_or(0);
    Verdict::ALL.into_iter().map(|verdict| (word(verdict), count(verdict).into())).collect()
}

fn clause(report: &VerdictReport<'_>, clause: &ClauseVerdict) -> Value {
    let items: Vec<Value> = clause.items.iter().map(|one| item(report, clause, one)).collect();
    json!({
        "id": clause.id,
        "title": clause.title,
        "path": report.shown(&clause.path),
        "line": report.line(clause, clause.head.start),
        "verdict": clause.own,
        "with_clauses_in_it": clause.whole,
        "items": items,
    })
}

fn item(report: &VerdictReport<'_>, clause: &ClauseVerdict, item: &ItemVerdict) -> Value {
    let (is, modality) = match item.item {
        Item::Statement(modality) => ("statement", Some(modality)),
        Item::Case => ("case", None),
        Item::Clause => ("clause", None),
    };
    let tests = item.tests.iter().map(|test| {
        json!({
            "id": test.id,
            "verdict": test.verdict,
            "names": report.names(test).collect::<Vec<_>>(),
            "messages": report.messages(test).collect::<Vec<_>>(),
        })
    });
    json!({
        "is": is,
        "id": item.id,
        "modality": modality,
        "text": item.text,
        "line": report.line(clause, item.span.start),
        "verdict": item.verdict,
        "refused": report.policy.refuses(item),
        "tests": tests.collect::<Vec<_>>(),
    })
}

/// The verdict as it is written in JSON.
fn word(verdict: Verdict) -> String {
    verdict.as_str().replace(' ', "_")
}
