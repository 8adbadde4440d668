//! A trace as a page that needs nothing but itself.

use std::fmt::Write as _;

use super::{TraceReport, shortcoming, verb};
use crate::analysis::{Binding, TracedClause};
use crate::base::{Diagnostic, Severity};
use crate::bindings::Role;
use crate::report::page::{escaped, page};

/// The matrix both ways, how much of each side is bound, and what is amiss.
#[must_use]
pub fn html(report: &TraceReport<'_>) -> String {
    let mut body = String::from("<ul>\n");
    for share in report.shares() {
        let _ = writeln!(body, "<li>{} of {} {}</li>", share.part, share.whole, share.words);
    }
    body.push_str("</ul>\n");
    findings(report, &mut body);
    clauses(report, &mut body);
    sources(report, &mut body);
    page("Trace", &body)
}

/// What has to be mended stands open, and notes are folded.
fn findings(report: &TraceReport<'_>, body: &mut String) {
    let (notes, grave): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        report.findings.iter().partition(|finding| finding.severity == Severity::Note);
    if !grave.is_empty() {
        let _ = writeln!(body, "<h2>Findings</h2>\n<ul>\n{}</ul>", list(report, &grave));
    }
    if !notes.is_empty() {
        let (count, list) = (notes.len(), list(report, &notes));
        let _ = writeln!(body, "<details>\n<summary>Notes: {count}</summary>\n<ul>\n{list}</ul>\n</details>");
    }
}

fn list(report: &TraceReport<'_>, findings: &[&Diagnostic]) -> String {
    let item = |finding: &&Diagnostic| {
        let (place, severity) = (escaped(&report.place_of(finding)), finding.severity.as_str());
        // Names stand between backquotes in messages.
        let message = finding.message.split('`').enumerate().map(|(at, part)| {
            if at % 2 == 1 { format!("<code>{}</code>", escaped(part)) } else { escaped(part) }
        });
        let message: String = message.collect();
        format!("<li><code>{place}</code> <b class=\"{severity}\">{severity}</b> {message}</li>\n")
    };
    findings.iter().map(item).collect()
}

fn clauses(report: &TraceReport<'_>, body: &mut String) {
    body.push_str(
        "<h2>Clauses</h2>\n<table>\n<thead><tr><th>Clause</th><th>Verified by</th><th>Implemented by</th></tr></thead>\n<tbody>\n",
    );
    for clause in report.clauses() {
        let suspect = if clause.is_suspect { " <b class=\"fair\">suspect</b>" } else { "" };
        let _ = writeln!(
            body,
            "<tr id=\"{id}\"><td>{}{suspect}<br><small><code>{id}</code> {}</small></td><td>{}</td><td>{}</td></tr>",
            escaped(&clause.title),
            escaped(&report.place(clause)),
            by(report, clause, Role::Verifies),
            by(report, clause, Role::Implements),
            id = escaped(clause.id.as_str()),
        );
    }
    body.push_str("</tbody>\n</table>\n");
}

fn by<'a>(report: &TraceReport<'a>, clause: &'a TracedClause, role: Role) -> String {
    let bindings: Vec<&Binding> = report.by(clause, role).collect();
    if bindings.is_empty() {
        let lacks = role == Role::Verifies && clause.is_tested && !clause.is_checked;
        return if lacks { "<span class=\"bad\">no test</span>".to_owned() } else { String::new() };
    }
    let items = bindings.into_iter().map(|binding| {
        let name = binding.test.as_ref().map(|(name, _)| format!(" {}", escaped(name)));
        let worth = shortcoming(binding).map(|words| format!(" <b class=\"fair\">{words}</b>"));
        let test: String = name.into_iter().chain(worth).collect();
        let place = format!("{}:{}", binding.path, binding.line);
        format!("<li><code>{}</code>{}</li>", escaped(&place), test)
    });
    format!("<ul class=\"plain\">{}</ul>", items.collect::<String>())
}

fn sources(report: &TraceReport<'_>, body: &mut String) {
    body.push_str(
        "<h2>Sources</h2>\n<table>\n<thead><tr><th>Source</th><th>Clauses</th></tr></thead>\n<tbody>\n",
    );
    for bindings in report.sources() {
        let Some(first) = bindings.first() else { continue };
        let items = bindings.iter().map(|binding| {
            let id = escaped(report.clause(binding).id.as_str());
            format!(
                "<li>{}: {} <a href=\"#{id}\"><code>{id}</code></a></li>",
                binding.line,
                verb(binding.role)
            )
        });
        let items: String = items.collect();
        let path = escaped(&first.path);
        let _ =
            writeln!(body, "<tr><td><code>{path}</code></td><td><ul class=\"plain\">{items}</ul></td></tr>");
    }
    body.push_str("</tbody>\n</table>\n");
}
