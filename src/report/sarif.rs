//! Findings as SARIF 2.1.0, for code scanning.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::base::{Code, Diagnostic, Place, Severity, SourceMap};

/// A SARIF log of one run, with a final newline. `prefix` is put before each path, to lead from
/// the repository's root to the spec's.
#[must_use]
pub fn sarif(findings: &[Diagnostic], sources: &SourceMap, prefix: &str) -> String {
    let log = Log { sources, prefix };
    let rules: BTreeMap<&str, &Code> =
        findings.iter().map(|finding| (finding.code.name, finding.code)).collect();
    let indices: BTreeMap<&str, usize> = rules.keys().enumerate().map(|(at, name)| (*name, at)).collect();
    let rules: Vec<Value> = rules.values().map(|code| rule(code)).collect();
    let results: Vec<Value> =
        findings.iter().map(|finding| log.result(finding, indices[finding.code.name])).collect();
    let run = json!({
        "tool": { "driver": {
            "name": "specc",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        } },
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    format!("{document:#}\n")
}

fn rule(code: &Code) -> Value {
    let summary = code.manual.trim().lines().next().unwrap_or_default().trim();
    json!({
        "id": code.name,
        "shortDescription": { "text": summary },
        "help": { "text": code.manual.trim(), "markdown": code.manual.trim() },
        "defaultConfiguration": { "level": level(code.severity) },
    })
}

fn level(severity: Severity) -> &'static str {
    severity.as_str()
}

struct Log<'a> {
    sources: &'a SourceMap,
    prefix: &'a str,
}

impl Log<'_> {
    fn result(&self, finding: &Diagnostic, rule: usize) -> Value {
        let related: Vec<Value> = finding
            .labels
            .iter()
            .map(|label| {
                let mut location = self.location(&label.place);
                location["message"] = json!({ "text": label.message });
                location
            })
            .collect();
        let help = finding.help.iter().map(|help| format!(" {help}")).collect::<String>();
        let mut result = json!({
            "ruleId": finding.code.name,
            "ruleIndex": rule,
            "level": level(finding.severity),
            "message": { "text": format!("{}.{help}", finding.message) },
            "locations": [self.location(&finding.place)],
        });
        if !related.is_empty() {
            result["relatedLocations"] = Value::Array(related);
        }
        if let Some(fix) = &finding.fix {
            let changes: Vec<Value> = fix
                .edits
                .iter()
                .map(|edit| {
                    json!({
                        "artifactLocation": self.artifact(&edit.place),
                        "replacements": [{
                            "deletedRegion": self.region(&edit.place),
                            "insertedContent": { "text": edit.text },
                        }],
                    })
                })
                .collect();
            result["fixes"] = json!([{ "description": { "text": fix.message }, "artifactChanges": changes }]);
        }
        result
    }

    fn location(&self, place: &Place) -> Value {
        json!({ "physicalLocation": { "artifactLocation": self.artifact(place), "region": self.region(place) } })
    }

    fn artifact(&self, place: &Place) -> Value {
        json!({ "uri": uri(&format!("{}{}", self.prefix, place.path)) })
    }

    fn region(&self, place: &Place) -> Value {
        let Some(source) = self.sources.get(&place.path) else { return json!({ "startLine": 1 }) };
        let start = source.position(place.span.start);
        let end = source.position(place.span.end);
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
            "byteOffset": place.span.start,
            "byteLength": place.span.len(),
        })
    }
}

/// A relative path as a URI reference: what is no plain character is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
