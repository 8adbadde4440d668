//! Annotations right below a table, which Markdown takes for rows of it.

use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Span, codes};
use crate::ir::AnnotationKey;
use crate::syntax::lang;

codes! {
    /// An annotation stands right below a table, so that it is a row of it.
    ///
    /// A table goes on until a blank line. What was meant as an annotation is a cell in which nobody looks
    /// for one: the clause does not have it.
    ///
    /// ```markdown
    /// | held | answer  |
    /// |-----:|---------|
    /// | 3    | refused |
    /// `test_id: loan_limit`
    /// ```
    ///
    /// Write a blank line before it.
    pub(in crate::ir) SWALLOWED_ANNOTATION = "swallowed-annotation", Warning;
}

/// Reports the rows of a clause's own tables that are nothing but an annotation.
pub(super) fn report_rows(scope: &mut Scope<'_>) {
    let rows: Vec<Span> = scope.tables().flat_map(|table| &table.rows).map(|row| row.span).collect();
    let findings: Vec<Diagnostic> = rows.into_iter().filter_map(|row| finding(scope, row)).collect();
    scope.findings.extend(findings);
}

fn finding(scope: &Scope<'_>, row: Span) -> Option<Diagnostic> {
    let text = scope.source.slice(row).trim();
    let content = text.strip_prefix('`')?.strip_suffix('`')?;
    let key =
        lang::annotation::parse(content).and_then(|shape| AnnotationKey::from_word(&content[shape.key]));
    key.filter(|_| !content.contains('`'))?;
    let span = row.within(0..text.len());
    // Inside a list or a quote, a blank line needs what opens each line there.
    let is_bare = scope.source.text()[..row.range().start].ends_with('\n');
    let finding = scope
        .finding(
            &SWALLOWED_ANNOTATION,
            span,
            format!("`{content}` is a row of the table above it, and no annotation"),
        )
        .help("A table goes on until a blank line: write one before it.");
    let parted = || format!("\n{text}");
    Some(if is_bare {
        finding.replace("write a blank line before it", parted(), Applicability::Certain)
    } else {
        finding
    })
}
