//! Verdicts as workflow commands, which GitHub shows beside the lines of a pull request.

use std::fmt::Write as _;

use super::VerdictReport;
use crate::analysis::Verdict;
use crate::report::github::{data, property};

/// An error for each item that ends the run badly, and a warning for each other one that failed.
#[must_use]
pub fn github(report: &VerdictReport<'_>) -> String {
    let mut text = String::new();
    for (clause, item) in report.verdicts.items() {
        let command = match report.policy.refuses(item) {
            true => "error",
            false if item.verdict == Verdict::Failed => "warning",
            false => continue,
        };
        let (path, line) = report.place(clause, item);
        let tests: String = item
            .tests
            .iter()
            .filter(|test| test.verdict != Verdict::Passed)
            .flat_map(|test| report.messages(test).map(move |said| format!("\n{}: {said}", test.id)))
            .collect();
        let title = format!("{}: {}", item.verdict.as_str(), clause.id);
        let (path, title) = (property(&path), property(&title));
        let message = data(&format!("{}{tests}", item.text));
        let _ = writeln!(text, "::{command} file={path},line={line},title={title}::{message}");
    }
    text
}
