//! Annotations right below a table or a list of steps, which Markdown takes for a row or a part of an item.

use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Span, codes};
use crate::ir::{AnnotationKey, ClauseKind};
use crate::syntax::{BlockKind, lang};

codes! {
    /// An annotation stands right below a table or a list of steps, so that it is a row of it, or a part of its last item.
    ///
    /// A table and an item go on until a blank line. What was meant as an annotation is a cell or a step, in which
    /// nobody looks for one: the clause does not have it.
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

/// Reports the rows of a clause's own tables, and the last lines of its own lists of steps and expectations, that are
/// nothing but annotations.
pub(super) fn report_swallowed(scope: &mut Scope<'_>) {
    let rows: Vec<Span> = scope.tables().flat_map(|table| &table.rows).map(|row| row.span).collect();
    let rows = rows.into_iter().filter_map(|row| finding(scope, row, "a row of the table", "A table"));
    let lines = last_lines(scope).into_iter();
    let lines = lines.filter_map(|line| finding(scope, line, "a line of the item", "An item"));
    let findings: Vec<Diagnostic> = rows.chain(lines).collect();
    scope.findings.extend(findings);
}

/// The last lines of a clause's own lists, where these hold steps or expectations and the line is not indented as what
/// belongs to an item is.
fn last_lines(scope: &Scope<'_>) -> Vec<Span> {
    if !matches!(scope.kind(), ClauseKind::Scenario | ClauseKind::Background | ClauseKind::Example) {
        return Vec::new();
    }
    let blocks = scope.blocks().iter().filter(|&&at| scope.owns(at)).map(|&at| scope.block(at));
    let lists = blocks.filter(|block| matches!(block.kind, BlockKind::List { .. }));
    let lines = lists.filter_map(|list| {
        let text = scope.source.slice(list.span).trim_end();
        let start = text.rfind('\n')? + 1;
        text[start..].starts_with('`').then(|| list.span.within(start..text.len()))
    });
    lines.collect()
}

/// The finding that a line, which is `part` of what `whole` goes on with, is no annotation.
fn finding(scope: &Scope<'_>, line: Span, part: &str, whole: &str) -> Option<Diagnostic> {
    let text = scope.source.slice(line).trim();
    let content = text.strip_prefix('`')?.strip_suffix('`')?;
    if !content.split("` `").all(is_annotation) {
        return None;
    }
    let span = line.within(0..text.len());
    // Inside a list or a quote, a blank line needs what opens each line there.
    let is_bare = scope.source.text()[..line.range().start].ends_with('\n');
    let finding = scope
        .finding(&SWALLOWED_ANNOTATION, span, format!("`{content}` is {part} above it, and no annotation"))
        .help(format!("{whole} goes on until a blank line: write one before it."));
    let parted = || format!("\n{text}");
    Some(if is_bare {
        finding.replace("write a blank line before it", parted(), Applicability::Certain)
    } else {
        finding
    })
}

fn is_annotation(content: &str) -> bool {
    let shape = lang::annotation::parse(content);
    let key = shape.and_then(|shape| AnnotationKey::from_word(&content[shape.key]));
    key.is_some() && !content.contains('`')
}
