//! One door to the lowered IR of a small text.

use std::fmt::Write as _;

use specc::base::{Diagnostic, Limits, Source, SpecPath};
use specc::ir::{Clause, FileIr};
use specc::{ir, syntax};

/// The IR of `text` as the file `spec/a.md`, and the findings.
pub(crate) fn lower(text: &str) -> (Source, FileIr, Vec<Diagnostic>) {
    let source = Source::new(SpecPath::new("a.md").expect("a path"), text);
    let (document, mut findings) = syntax::parse(&source, &Limits::default());
    let (file, lowered) = ir::lower(&source, &document);
    findings.extend(lowered);
    (source, file, findings)
}

/// The statements of `text`, a line each: `modality: subject | Form condition | text`, with `+` before
/// the text of one that takes its lead-in's keyword and `?` after an ambiguous modality.
pub(crate) fn statements(text: &str) -> String {
    let (_, file, _) = lower(text);
    let mut lines = String::new();
    for statement in file.clauses.iter().flat_map(|clause| &clause.statements) {
        let subject = statement.subject.as_ref().map_or("-", |subject| subject.value.as_str());
        let condition = statement.condition.as_ref().map(|condition| &condition.value);
        let condition =
            condition.map_or("-".to_owned(), |condition| format!("{:?} {}", condition.form, condition.text));
        let doubt = if statement.ambiguous { "?" } else { "" };
        let lent = if statement.lead_in.is_some() { "+ " } else { "" };
        let modality = statement.modality.value.as_str();
        let text = &statement.text.plain;
        let _ = writeln!(lines, "{modality}{doubt}: {subject} | {condition} | {lent}{text}");
    }
    lines
}

/// Asserts that `text` has these statements, given as [`statements`] prints them.
#[track_caller]
pub(crate) fn assert_statements(text: &str, expected: &[&str]) {
    let found = statements(text);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "in:\n{text}");
}

/// The findings of `text` as `code: message @ slice`.
pub(crate) fn findings(text: &str) -> Vec<String> {
    let (source, _, findings) = lower(text);
    let line = |finding: &Diagnostic| {
        format!("{}: {} @ {}", finding.code, finding.message, source.slice(finding.place.span))
    };
    findings.iter().map(line).collect()
}

/// The clause titled `title`.
pub(crate) fn clause<'f>(file: &'f FileIr, title: &str) -> &'f Clause {
    file.clauses.iter().find(|clause| clause.title.plain == title).expect("a clause of that title")
}
