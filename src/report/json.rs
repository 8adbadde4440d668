//! Findings as JSON, one document.

use serde_json::{Value, json};

use crate::base::{Diagnostic, Place, SourceMap};

/// All findings as a JSON document with a final newline. Columns count Unicode scalar values from
/// 1; `span` counts bytes from 0, half-open.
#[must_use]
pub fn json(findings: &[Diagnostic], sources: &SourceMap) -> String {
    let findings: Vec<Value> = findings.iter().map(|finding| one(finding, sources)).collect();
    format!("{:#}\n", json!({ "version": 1, "findings": findings }))
}

fn one(finding: &Diagnostic, sources: &SourceMap) -> Value {
    let labels: Vec<Value> = finding
        .labels
        .iter()
        .map(|label| json!({ "place": place(&label.place, sources), "message": label.message }))
        .collect();
    let fix = finding.fix.as_ref().map(|fix| {
        let edits: Vec<Value> = fix
            .edits
            .iter()
            .map(|edit| json!({ "place": place(&edit.place, sources), "text": edit.text }))
            .collect();
        json!({ "message": fix.message, "applicability": fix.applicability, "edits": edits })
    });
    json!({
        "code": finding.code.name,
        "severity": finding.severity,
        "message": finding.message,
        "place": place(&finding.place, sources),
        "labels": labels,
        "help": finding.help,
        "fix": fix,
    })
}

fn place(place: &Place, sources: &SourceMap) -> Value {
    let position = |offset| {
        let at = sources.get(&place.path)?.position(offset);
        Some(json!({ "line": at.line, "column": at.column }))
    };
    json!({
        "path": place.path,
        "span": place.span,
        "start": position(place.span.start),
        "end": position(place.span.end),
    })
}
