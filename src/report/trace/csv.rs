//! A trace as CSV (RFC 4180), for spreadsheets.

use super::{TraceReport, verb};

/// A row for each binding, one for each clause that lacks a test, and one for each test that lacks a clause.
#[must_use]
pub fn csv(report: &TraceReport<'_>) -> String {
    let mut rows =
        vec![row(&["clause", "title", "spec", "role", "source", "line", "test", "worth", "suspect"])];
    for clause in report.clauses() {
        let place = report.place(clause);
        let suspect = if clause.is_suspect { "yes" } else { "" };
        let head = [clause.id.as_str(), clause.title.as_str(), place.as_str()];
        if clause.bindings.is_empty() {
            rows.push(row(&[&head[..], &["", "", "", "", "", suspect]].concat()));
        }
        for binding in report.bindings(clause) {
            let line = binding.line.to_string();
            let (name, worth) =
                binding.test.as_ref().map_or(("", ""), |(name, worth)| (name.as_str(), worth.as_str()));
            let tail = [verb(binding.role), &binding.path, &line, name, worth, suspect];
            rows.push(row(&[&head[..], &tail].concat()));
        }
    }
    for test in &report.trace.unbound_tests {
        rows.push(row(&["", "", "", "", &test.path, &test.line.to_string(), &test.name, "", ""]));
    }
    rows.concat()
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

fn cell(text: &str) -> String {
    // A spreadsheet would run what begins so.
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}
