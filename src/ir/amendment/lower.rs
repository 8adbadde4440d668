//! `## ADDED Requirements` and its kin: proposed changes of other specs.

use crate::base::{Located, Span, codes};
use crate::ir::lower::scope::Scope;
use crate::ir::lower::words::Words;
use crate::ir::{Amendment, AmendmentOperation, ClauseIndex, ClauseKind, Rename};
use crate::syntax::lang;

codes! {
    /// A rename of an amendment cannot be read.
    ///
    /// Below `## RENAMED Requirements` stand pairs of lines, FROM and TO, each with the old or new
    /// heading in code. Half a pair, or one without a heading, renames nothing.
    ///
    /// ```markdown
    /// ## RENAMED Requirements
    /// - FROM: `### Requirement: Login`
    /// - TO: Sign in
    /// ```
    ///
    /// Write instead:
    ///
    /// ```markdown
    /// - FROM: `### Requirement: Login`
    /// - TO: `### Requirement: Sign in`
    /// ```
    pub(in crate::ir) BROKEN_RENAME = "broken-rename", Error;
}

const OPERATIONS: [(&str, AmendmentOperation); 4] = [
    ("RENAMED", AmendmentOperation::Renamed),
    ("REMOVED", AmendmentOperation::Removed),
    ("MODIFIED", AmendmentOperation::Modified),
    ("ADDED", AmendmentOperation::Added),
];

/// The amendment that the clause is, when its heading says so.
pub(in crate::ir) fn amendment(scope: &mut Scope<'_>) -> Option<Amendment> {
    let entry = scope.entry();
    let mut words = entry.head.title.plain.split_whitespace();
    let (Some(word), Some(noun), None) = (words.next(), words.next(), words.next()) else { return None };
    let &(word, operation) = OPERATIONS.iter().find(|(known, _)| *known == word)?;
    if entry.head.kind.value != ClauseKind::Section || !noun.eq_ignore_ascii_case("requirements") {
        return None;
    }
    let title = entry.head.title.span();
    let operation = Located::written(operation, title.within(0..word.len()));
    let renames = match operation.value {
        AmendmentOperation::Renamed => renames(scope),
        _ => Vec::new(),
    };
    Some(Amendment { clause: scope.index, operation, targets: targets(scope), renames })
}

/// The requirements directly below the group's heading.
fn targets(scope: &Scope<'_>) -> Vec<ClauseIndex> {
    let entries = scope.outline.entries.iter().enumerate().skip(scope.index.get() + 1);
    let inner = entries.take_while(|(_, entry)| entry.depth > scope.entry().depth);
    let own = inner.filter(|(_, entry)| {
        entry.parent == Some(scope.index) && entry.head.kind.value == ClauseKind::Requirement
    });
    own.map(|(at, _)| ClauseIndex(Span::at(at).start)).collect()
}

/// The end of a rename that a line says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    From,
    To,
}

struct Line {
    end: End,
    span: Span,
    title: Option<Located<String>>,
}

fn renames(scope: &mut Scope<'_>) -> Vec<Rename> {
    let mut renames = Vec::new();
    let mut open: Option<Line> = None;
    for line in lines(scope) {
        match (line.end, open.take()) {
            (End::From, earlier) => {
                report_half(scope, earlier);
                open = Some(line);
            }
            (End::To, Some(Line { title: Some(from), .. })) if line.title.is_some() => {
                renames.extend(line.title.map(|to| Rename { from, to }));
            }
            (End::To, Some(from)) => report_unread(scope, &[from, line]),
            (End::To, None) => report_half(scope, Some(line)),
        }
    }
    report_half(scope, open);
    renames
}

/// The FROM and TO lines of the clause's own text, claimed.
fn lines(scope: &mut Scope<'_>) -> Vec<Line> {
    let blocks = scope.blocks().iter().flat_map(|&block| scope.document.subtree(block));
    let leaves: Vec<_> = blocks.filter(|&block| !scope.document.inlines(block).is_empty()).collect();
    let mut found = Vec::new();
    for block in leaves {
        let leaf = scope.leaf(block);
        for raw in leaf.lines() {
            let words = Words::of_leaf(leaf, raw.clone());
            let end = match words.plain.split(':').next().map(str::trim) {
                Some("FROM") => End::From,
                Some("TO") => End::To,
                _ => continue,
            };
            let span = leaf.span(leaf.trim(raw.clone()));
            let code = leaf.code_spans(raw).first().map(|code| code.content);
            found.push(Line { end, span, title: code.and_then(|code| heading_title(scope, code)) });
            scope.claim_span(span);
        }
    }
    found
}

/// The title without kind of a heading in code.
fn heading_title(scope: &Scope<'_>, code: Span) -> Option<Located<String>> {
    let text = scope.source.slice(code);
    let words = text.trim_start_matches('#');
    if words.len() == text.len() {
        return None;
    }
    let lead = text.len() - words.trim_start().len();
    let title = lang::heading::parse(words.trim()).title;
    let span = code.within(lead + title.start..lead + title.end);
    let value = scope.source.slice(span).to_owned();
    (!value.is_empty()).then(|| Located::written(value, span))
}

fn report_half(scope: &mut Scope<'_>, line: Option<Line>) {
    let Some(line) = line else { return };
    let (own, other) = match line.end {
        End::From => ("FROM", "TO after it"),
        End::To => ("TO", "FROM before it"),
    };
    let finding = scope.finding(&BROKEN_RENAME, line.span, format!("this {own} has no {other}"));
    scope.findings.push(finding.help("Write each rename as a FROM line and a TO line after it."));
}

fn report_unread(scope: &mut Scope<'_>, lines: &[Line]) {
    let Some(line) = lines.iter().find(|line| line.title.is_none()) else { return };
    let finding = scope.finding(&BROKEN_RENAME, line.span, "the line holds no heading in code");
    scope.findings.push(finding.help("Write the heading in code: `` `### Requirement: Title` ``."));
}

#[cfg(test)]
mod tests {
    use crate::ir::AmendmentOperation;
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn groups_hold_their_requirements() {
        let text = "# Delta\n\n## ADDED Requirements\n\n### Requirement: A\n\n#### Scenario: x\n\n### Requirement: B\n\n\
            ## REMOVED Requirements\n\n### Requirement: C\n**Reason**: old\n";
        let lowered = TestFile::new(text);
        let read: Vec<(AmendmentOperation, usize)> = lowered
            .file
            .amendments
            .iter()
            .map(|amendment| (amendment.operation.value, amendment.targets.len()))
            .collect();
        assert_eq!(read, [(AmendmentOperation::Added, 2), (AmendmentOperation::Removed, 1)]);
        assert_eq!(lowered.source.slice(lowered.file.amendments[0].operation.span), "ADDED");
    }

    #[test]
    fn renames_are_pairs_of_headings_in_code() {
        let text = "## RENAMED Requirements\n- FROM: `### Requirement: Old name`\n- TO: `### Requirement: New`\n\n\
            **FROM:** `### A`\n**TO:** `### B`\n";
        let lowered = TestFile::new(text);
        let renames = &lowered.file.amendments[0].renames;
        let pairs: Vec<(&str, &str)> =
            renames.iter().map(|rename| (rename.from.value.as_str(), rename.to.value.as_str())).collect();
        assert_eq!(pairs, [("Old name", "New"), ("A", "B")]);
        assert_eq!(lowered.source.slice(renames[0].from.span), "Old name");
        assert!(lowered.findings.is_empty());
    }

    #[test]
    fn half_a_rename_is_one_finding() {
        let half =
            TestFile::new("## RENAMED Requirements\n- FROM: `### A`\n- FROM: `### B`\n- TO: `### C`\n");
        assert_eq!(half.faults(), [("broken-rename", "FROM: `### A`")]);
        let unread = TestFile::new("## RENAMED Requirements\n- FROM: `### A`\n- TO: B\n");
        assert_eq!(unread.faults(), [("broken-rename", "TO: B")]);
    }

    #[test]
    fn other_headings_amend_nothing() {
        let lowered = TestFile::new("## Added requirements\n\n## ADDED Requirements: many\n");
        assert!(lowered.file.amendments.is_empty());
    }
}
