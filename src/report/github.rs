//! Findings as workflow commands, which GitHub shows beside the lines of a pull request.

use std::fmt::Write as _;

use crate::base::{Diagnostic, Severity, SourceMap};

/// One line a finding. `prefix` is put before each path, to lead from the repository's root to the
/// spec's.
#[must_use]
pub fn github(findings: &[Diagnostic], sources: &SourceMap, prefix: &str) -> String {
    let mut text = String::new();
    for finding in findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let path = property(&format!("{prefix}{}", finding.place.path));
        let _ = write!(text, "::{command} file={path}");
        if let Some(source) = sources.get(&finding.place.path) {
            let start = source.position(finding.place.span.start);
            let end = source.position(finding.place.span.end);
            let _ = write!(text, ",line={},endLine={},col={}", start.line, end.line, start.column);
            if start.line == end.line {
                let _ = write!(text, ",endColumn={}", end.column);
            }
        }
        let help = finding.help.iter().map(|help| format!("\n{help}")).collect::<String>();
        let message = data(&format!("{}{help}", finding.message));
        let _ = writeln!(text, ",title={}::{message}", property(finding.code.name));
    }
    text
}

pub(super) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

pub(super) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
