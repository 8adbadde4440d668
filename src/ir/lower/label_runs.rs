//! Labels and turns on neighbouring lines, which Git hosts show as one line.

use super::label::LabelMark;
use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Edit, Fix, Place, Span, codes};
use crate::ir::{AnswerVerdict, ClauseKind, LabelKey, Role};
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// Labels, or the turns of a quote, stand on neighbouring lines of one paragraph.
    ///
    /// Each of them is read, but Git hosts fold the lines of a paragraph into one, so that readers see
    /// `Owner: Legal Since: 1.0`.
    ///
    /// ```markdown
    /// **Owner:** Legal
    /// **Since:** 1.0
    /// ```
    ///
    /// Write labels as a list, which `specc check --fix` does, and leave a line with `>` alone between
    /// the turns of a quote:
    ///
    /// ```markdown
    /// - **Owner:** Legal
    /// - **Since:** 1.0
    /// ```
    pub(in crate::ir) LABEL_RUN = "label-run", Warning;
}

/// Reports the paragraphs of a clause's own text in which hosts fold labels or turns.
pub(super) fn report_runs(scope: &mut Scope<'_>) {
    let mut found = Vec::new();
    for &block in scope.blocks() {
        match scope.block(block).kind {
            BlockKind::Paragraph => found.extend(label_run(scope, block)),
            BlockKind::Quote if holds_turns(scope.kind()) => {
                let paragraphs =
                    scope.children(block).filter(|&child| scope.block(child).kind == BlockKind::Paragraph);
                found.extend(paragraphs.filter_map(|paragraph| turn_run(scope, paragraph)));
            }
            _ => {}
        }
    }
    scope.findings.extend(found);
}

fn speaks(word: &str) -> bool {
    Role::from_word(word).is_some() || AnswerVerdict::from_word(word).is_some()
}

fn holds_turns(kind: ClauseKind) -> bool {
    matches!(kind, ClauseKind::Example | ClauseKind::Background)
}

/// The finding on a paragraph with a label of the kind and another bold lead below it.
fn label_run(scope: &Scope<'_>, block: BlockIndex) -> Option<Diagnostic> {
    let leaf = scope.leaf(block);
    let marks = leaf.label_marks();
    let known = |mark: &LabelMark| LabelKey::of(scope.kind(), &mark.word).is_some();
    let marks = &marks[marks.iter().position(known)?..];
    let is_customary = marks.iter().all(|mark| customary(scope.kind(), &mark.word));
    let last = marks.last().filter(|_| marks.len() > 1 && !is_customary)?;
    let is_whole = leaf.raw().get(last.mark.end..).is_some_and(|value| !value.trim().is_empty());
    let edits =
        marks.iter().map(|mark| insertion(scope, leaf.span(mark.mark.clone()).start, "- ".to_owned()));
    let words = leaf.span(marks[0].word_raw.clone());
    let finding = scope
        .finding(&LABEL_RUN, words, format!("hosts show these {} labels on one line", marks.len()))
        .help("Write each as an item of a list.");
    // A label without a value takes the next block, which an item would not.
    if !is_whole {
        return Some(finding);
    }
    // In a list, a lead that is no label would no longer be seen to be one.
    let all_known = marks.iter().all(known);
    let applicability = if all_known { Applicability::Certain } else { Applicability::Suggested };
    Some(finding.fix(fix("make a list of them", edits.collect(), applicability)))
}

/// Whether a form in wide use writes the label in runs: specs of that form are read as they stand.
fn customary(kind: ClauseKind, word: &str) -> bool {
    matches!(LabelKey::of(kind, word), Some(LabelKey::Reason | LabelKey::Migration))
}

/// The finding on a paragraph of a quote in which more than one message begins.
fn turn_run(scope: &Scope<'_>, block: BlockIndex) -> Option<Diagnostic> {
    let leaf = scope.leaf(block);
    let marks: Vec<&LabelMark> = leaf.label_marks().iter().filter(|mark| speaks(&mark.word)).collect();
    let first = marks.first().filter(|_| marks.len() > 1)?;
    let edits = marks.iter().skip(1).filter_map(|mark| blank_line(scope, leaf.span(mark.mark.clone()).start));
    let words = leaf.span(first.word_raw.clone());
    let message = format!("hosts show these {} turns on one line", marks.len());
    let finding = scope.finding(&LABEL_RUN, words, message).help("Leave a line with `>` alone between them.");
    Some(finding.fix(fix("part them", edits.collect(), Applicability::Certain)))
}

/// An edit that puts a blank line of the quote before the line that holds `start`.
fn blank_line(scope: &Scope<'_>, start: u32) -> Option<Edit> {
    let lines = scope.source.lines();
    let line = lines.line_start(lines.line_of(start as usize));
    let marks = scope.source.text().get(line..start as usize)?;
    Some(insertion(scope, Span::at(line).start, format!("{}\n", marks.trim_end())))
}

fn insertion(scope: &Scope<'_>, start: u32, text: String) -> Edit {
    Edit { place: Place::new(scope.source.path(), Span { start, end: start }), text }
}

fn fix(message: &str, edits: Vec<Edit>, applicability: Applicability) -> Fix {
    Fix { message: message.to_owned(), edits, applicability }
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFile;

    fn edits(text: &str) -> Vec<(u32, String)> {
        let (_, findings) = TestFile::new(text).lower();
        let fixes = findings.into_iter().filter_map(|finding| finding.fix);
        fixes.flat_map(|fix| fix.edits).map(|edit| (edit.place.span.start, edit.text)).collect()
    }

    #[test]
    fn labels_on_neighbouring_lines_are_a_run() {
        let text = "## Principle: A\n\n**Owner:** Legal\n**Since:** 1.0\n";
        assert_eq!(TestFile::new(text).findings(), ["label-run: Owner"]);
        assert_eq!(edits(text), [(17, "- ".to_owned()), (34, "- ".to_owned())]);
    }

    #[test]
    fn a_single_label_and_bold_prose_are_none() {
        let text = "## Principle: A\n\n**Owner:** Legal\nand others\n\n**One**: x\n**Two**: y\n";
        assert_eq!(TestFile::new(text).findings(), [""; 0]);
    }

    #[test]
    fn the_reason_and_migration_of_a_removal_are_none() {
        let text = "## Requirement: A\n\n**Reason**: x\n**Migration**: y\n";
        assert_eq!(TestFile::new(text).findings(), [""; 0]);
    }

    #[test]
    fn turns_of_one_paragraph_are_a_run() {
        let text = "## Example: A\n\n> **User:** x\n> **Assistant:** y\n>\n> **User:** z\n";
        assert_eq!(TestFile::new(text).findings(), ["label-run: User"]);
        assert_eq!(edits(text), [(29, ">\n".to_owned())]);
    }
}
