//! Verdicts as a page that needs nothing but itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::VerdictReport;
use crate::analysis::{ClauseVerdict, ItemVerdict, Verdict};
use crate::report::page::{escaped, page};

/// How many statements and cases have each verdict, and each clause with what is known of its statements and cases.
#[must_use]
pub fn html(report: &VerdictReport<'_>) -> String {
    let mut body = counted("Statements", &report.verdicts.counts());
    body.push_str(&counted("Cases", &report.verdicts.counts_of_cases()));
    for file in report.verdicts.clauses.chunk_by(|a, b| a.path == b.path) {
        let shown = || file.iter().filter(|clause| !clause.items.is_empty());
        let Some(first) = shown().next() else { continue };
        let path = escaped(&report.shown(&first.path));
        let _ = write!(
            body,
            "<h2>{path}</h2>\n<table>\n<thead><tr><th>Line</th><th>Promise</th><th>Verdict</th></tr></thead>\n<tbody>\n"
        );
        shown().for_each(|clause| self::clause(report, clause, &mut body));
        body.push_str("</tbody>\n</table>\n");
    }
    page("Verdicts", &body)
}

/// A list of how many have each verdict; nothing when there is none.
fn counted(what: &str, counts: &BTreeMap<Verdict, usize>) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let counts = Verdict::ALL.into_iter().filter_map(|verdict| Some((counts.get(&verdict)?, verdict)));
    let lines = counts.map(|(count, verdict)| format!("<li>{count} {}</li>\n", painted(verdict)));
    format!("<p>{what}</p>\n<ul>\n{}</ul>\n", lines.collect::<String>())
}

fn clause(report: &VerdictReport<'_>, clause: &ClauseVerdict, body: &mut String) {
    let whole = clause.whole.map(painted).unwrap_or_default();
    let line = report.line(clause, clause.head.start);
    let (id, title) = (escaped(clause.id.as_str()), escaped(&clause.title));
    let _ = writeln!(
        body,
        "<tr id=\"{id}\"><th>{line}</th><th>{title}<br><small><code>{id}</code></small></th><th>{whole}</th></tr>"
    );
    for one in &clause.items {
        item(report, clause, one, body);
    }
}

fn item(report: &VerdictReport<'_>, clause: &ClauseVerdict, item: &ItemVerdict, body: &mut String) {
    let line = report.line(clause, item.span.start);
    let tests = item.tests.iter().filter(|test| test.verdict != Verdict::Passed);
    let tests = tests.map(|test| {
        let names: Vec<String> = report.names(test).map(|name| escaped(&name)).collect();
        let names = if names.is_empty() { escaped(test.id.as_str()) } else { names.join("<br>") };
        let said: Vec<String> = report.messages(test).map(escaped).collect();
        let said = if said.is_empty() { String::new() } else { format!("<pre>{}</pre>", said.join("\n")) };
        format!("<br><small>{}: {names}</small>{said}", test.verdict.as_str())
    });
    let tests: String = tests.collect();
    let verdict = painted(item.verdict);
    let _ =
        writeln!(body, "<tr><td>{line}</td><td>{}{tests}</td><td>{verdict}</td></tr>", escaped(&item.text));
}

fn painted(verdict: Verdict) -> String {
    let class = match verdict {
        Verdict::Failed => "bad",
        Verdict::Stale | Verdict::NotRun | Verdict::NoTest => "fair",
        Verdict::Passed => "good",
        Verdict::Pending | Verdict::NotCheckable => "faint",
    };
    format!("<b class=\"{class}\">{}</b>", verdict.as_str())
}
