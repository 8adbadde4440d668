//! Verdicts as JUnit XML, for tools that show results of tests.

use std::fmt::Write as _;

use super::VerdictReport;
use crate::analysis::{ClauseVerdict, ItemVerdict, Verdict};

/// A suite for each file of the spec, and in it a case for each item.
#[must_use]
pub fn junit(report: &VerdictReport<'_>) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"spec\">\n");
    for file in report.verdicts.clauses.chunk_by(|a, b| a.path == b.path) {
        suite(report, file, &mut text);
    }
    text + "</testsuites>\n"
}

fn suite(report: &VerdictReport<'_>, clauses: &[ClauseVerdict], text: &mut String) {
    let items = || clauses.iter().flat_map(|clause| clause.items.iter().map(move |item| (clause, item)));
    let Some(first) = clauses.first().filter(|_| items().next().is_some()) else { return };
    let failed = items().filter(|(_, item)| report.policy.refuses(item)).count();
    let skipped =
        items().filter(|(_, item)| item.verdict != Verdict::Passed && !report.policy.refuses(item)).count();
    let _ = writeln!(
        text,
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failed}\" skipped=\"{skipped}\">",
        attribute(&report.shown(&first.path)),
        items().count()
    );
    for (clause, item) in items() {
        case(report, clause, item, text);
    }
    text.push_str("  </testsuite>\n");
}

fn case(report: &VerdictReport<'_>, clause: &ClauseVerdict, item: &ItemVerdict, text: &mut String) {
    let (path, line) = report.place(clause, item);
    let name = attribute(&format!("[{}] {}", item.id, item.text));
    let (class, path) = (attribute(clause.id.as_str()), attribute(&path));
    let _ =
        write!(text, "    <testcase classname=\"{class}\" name=\"{name}\" file=\"{path}\" line=\"{line}\"");
    let words = attribute(item.verdict.as_str());
    let said: Vec<&str> = item.tests.iter().flat_map(|test| report.messages(test)).collect();
    let said = content(&said.join("\n"));
    let _ = match (report.policy.refuses(item), item.verdict) {
        (true, _) => writeln!(text, "><failure message=\"{words}\">{said}</failure></testcase>"),
        (false, Verdict::Passed) => writeln!(text, "/>"),
        (false, _) => writeln!(text, "><skipped message=\"{words}\"/></testcase>"),
    };
}

fn attribute(text: &str) -> String {
    content(text).replace('"', "&quot;").replace(['\n', '\r', '\t'], " ")
}

/// Text without what XML 1.0 cannot hold.
fn content(text: &str) -> String {
    let is_held = |next: &char| !next.is_control() || matches!(next, '\n' | '\r' | '\t');
    let held: String =
        text.chars().filter(|next| is_held(next) && !matches!(next, '\u{fffe}' | '\u{ffff}')).collect();
    held.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
