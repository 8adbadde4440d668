//! A trace as a page that needs nothing but itself.

use std::fmt::Write as _;

use super::{TraceReport, verb};
use crate::analysis::{Binding, TracedClause};
use crate::bindings::{Role, Substance};

const STYLE: &str = include_str!("page.css");

/// The matrix both ways, how much of each side is bound, and what is amiss.
#[must_use]
pub fn html(report: &TraceReport<'_>) -> String {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>Trace</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Trace</h1>\n<ul>\n"
    );
    for share in report.shares() {
        let _ = writeln!(page, "<li>{} of {} {}</li>", share.part, share.whole, share.words);
    }
    page.push_str("</ul>\n");
    findings(report, &mut page);
    clauses(report, &mut page);
    sources(report, &mut page);
    page + "</body>\n</html>\n"
}

fn findings(report: &TraceReport<'_>, page: &mut String) {
    if report.findings.is_empty() {
        return;
    }
    page.push_str("<h2>Findings</h2>\n<ul>\n");
    for finding in report.findings {
        let source = report.texts.get(&finding.place.path);
        let line = source.map_or(1, |source| source.position(finding.place.span.start).line);
        let severity = finding.severity.as_str();
        let _ = writeln!(
            page,
            "<li><code>{}:{line}</code> <b class=\"{severity}\">{severity}</b> {}</li>",
            escaped(finding.place.path.as_str()),
            escaped(&finding.message)
        );
    }
    page.push_str("</ul>\n");
}

fn clauses(report: &TraceReport<'_>, page: &mut String) {
    page.push_str(
        "<h2>Clauses</h2>\n<table>\n<thead><tr><th>Clause</th><th>Verified by</th><th>Implemented by</th></tr></thead>\n<tbody>\n",
    );
    for clause in report.clauses() {
        let suspect = if clause.is_suspect { " <b class=\"fair\">suspect</b>" } else { "" };
        let _ = writeln!(
            page,
            "<tr id=\"{id}\"><td>{}{suspect}<br><small><code>{id}</code> {}</small></td><td>{}</td><td>{}</td></tr>",
            escaped(&clause.title),
            escaped(&report.place(clause)),
            by(report, clause, Role::Verifies),
            by(report, clause, Role::Implements),
            id = escaped(clause.id.as_str()),
        );
    }
    page.push_str("</tbody>\n</table>\n");
}

fn by(report: &TraceReport<'_>, clause: &TracedClause, role: Role) -> String {
    let of_role = |binding: &&Binding| binding.role == role;
    let bindings: Vec<&Binding> =
        clause.bindings.iter().map(|&at| &report.trace.bindings[at]).filter(of_role).collect();
    if bindings.is_empty() {
        let lacks = role == Role::Verifies && clause.is_tested && !clause.is_checked;
        return if lacks { "<span class=\"bad\">no test</span>".to_owned() } else { String::new() };
    }
    let items = bindings.into_iter().map(|binding| {
        let test = binding.test.as_ref().map(|(name, worth)| {
            let worth = if *worth == Substance::Asserts { "" } else { worth.as_str() };
            let worth =
                if worth.is_empty() { String::new() } else { format!(" <b class=\"fair\">{worth}</b>") };
            format!(" {}{worth}", escaped(name))
        });
        let place = format!("{}:{}", binding.path, binding.line);
        format!("<li><code>{}</code>{}</li>", escaped(&place), test.unwrap_or_default())
    });
    format!("<ul class=\"plain\">{}</ul>", items.collect::<String>())
}

fn sources(report: &TraceReport<'_>, page: &mut String) {
    page.push_str(
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
            writeln!(page, "<tr><td><code>{path}</code></td><td><ul class=\"plain\">{items}</ul></td></tr>");
    }
    page.push_str("</tbody>\n</table>\n");
}

/// Text as it stands, in elements and attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for next in text.chars() {
        match next {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(next),
        }
    }
    escaped
}
