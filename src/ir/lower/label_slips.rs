//! Bold leads that were probably meant as labels.

use super::label::LabelMark;
use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Edit, Fix, Place, Span, codes, nearest};
use crate::ir::{ClauseKind, LabelKey, Opening};
use crate::syntax::lang::item_lead::is_item_id;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// A bold lead is nearly a label of the clause's kind.
    ///
    /// Only the kind's own words are labels. Anything else in bold is prose, so that what a misspelt
    /// label says is in no data, no test and no report.
    ///
    /// ```markdown
    /// - **Inclodes:** `1,204.50`
    /// ```
    ///
    /// Write `**Includes:**`. A lead that is meant as prose can be worded otherwise, or written without
    /// the colon.
    pub(in crate::ir) MISSPELT_LABEL = "misspelt-label", Warning;

    /// An item beside an example's expectations has a bold lead that is no expectation.
    ///
    /// It reads as one, but nothing checks it.
    ///
    /// ```markdown
    /// - **Includes:** `1,204.50`
    /// - **Latency:** < 3 s
    /// ```
    ///
    /// A measure is promised by **Then**; what no words can tell is put to a **Judge**:
    ///
    /// ```markdown
    /// - **Includes:** `1,204.50`
    /// - **Then:** latency < 3 s
    /// ```
    pub(in crate::ir) UNKNOWN_LABEL = "unknown-label", Warning;
}

/// Words that lead remarks, also near a label.
const ORDINARY: [&str; 12] =
    ["note", "notes", "who", "what", "how", "here", "there", "hint", "tip", "example", "see also", "comment"];

/// Reports the bold leads of a clause's own text that were probably meant as labels.
pub(super) fn report_slips(scope: &mut Scope<'_>) {
    let blocks = scope.blocks();
    for (at, &block) in blocks.iter().enumerate() {
        if scope.is_claimed(block) {
            continue;
        }
        match scope.block(block).kind {
            // The block that opens a clause by its bold lead has no label there.
            BlockKind::Paragraph if at > 0 || !opens_by_lead(scope) => {
                for (span, mark) in unknown_marks(scope, block) {
                    report_near(scope, span, mark);
                }
            }
            BlockKind::List { .. } => report_items(scope, block),
            _ => {}
        }
    }
}

fn opens_by_lead(scope: &Scope<'_>) -> bool {
    matches!(scope.entry().opening, Opening::Item | Opening::ExampleLabel)
}

fn report_items(scope: &mut Scope<'_>, list: BlockIndex) {
    let leads: Vec<BlockIndex> = scope
        .children(list)
        .filter_map(|item| scope.children(item).next())
        .filter(|&lead| scope.block(lead).kind == BlockKind::Paragraph)
        .collect();
    let holds_expectations =
        scope.kind() == ClauseKind::Example && leads.iter().any(|&lead| holds_label(scope, lead));
    for lead in leads {
        for (span, mark) in unknown_marks(scope, lead) {
            let near = report_near(scope, span, mark);
            if !near && holds_expectations && !is_ordinary(&mark.word) {
                let finding = unknown_label(scope, lead, mark);
                scope.findings.push(finding);
            }
        }
    }
}

fn holds_label(scope: &Scope<'_>, block: BlockIndex) -> bool {
    scope.leaf(block).label_marks().iter().any(|mark| LabelKey::of(scope.kind(), &mark.word).is_some())
}

/// The marks of a leaf that are no label of the kind and no item id, with the place of their words.
fn unknown_marks<'a>(scope: &Scope<'a>, block: BlockIndex) -> Vec<(Span, &'a LabelMark)> {
    let leaf = scope.leaf(block);
    let marks = leaf.label_marks().iter();
    let unknown =
        marks.filter(|mark| LabelKey::of(scope.kind(), &mark.word).is_none() && !is_item_id(&mark.word));
    unknown.map(|mark| (leaf.span(mark.word_raw.clone()), mark)).collect()
}

/// Reports a near miss; gives whether it was one.
fn report_near(scope: &mut Scope<'_>, span: Span, mark: &LabelMark) -> bool {
    let Some(meant) = meant_label(scope.kind(), &mark.word) else { return false };
    let certain = is_transposed(&mark.word, meant);
    let applicability = if certain { Applicability::Certain } else { Applicability::Suggested };
    let message = format!("`{}` is no label of {}", mark.word, with_article(scope.kind()));
    let finding = scope
        .finding(&MISSPELT_LABEL, span, message)
        .help(format!("Did you mean `{meant}`?"))
        .replace("correct the label", meant, applicability);
    scope.findings.push(finding);
    true
}

/// The label of `kind` that was probably meant. Words of up to four letters are near to too many
/// others, so that only swapped letters count in them; a label of another kind is no slip.
fn meant_label(kind: ClauseKind, word: &str) -> Option<&'static str> {
    let of_another = LabelKey::ALL.iter().any(|key| key.as_str().eq_ignore_ascii_case(word));
    if of_another || is_ordinary(word) {
        return None;
    }
    let meant = nearest(word, LabelKey::vocabulary(kind))?;
    (word.chars().count() > 4 || is_transposed(word, meant)).then_some(meant)
}

/// Whether `word` is a near miss of a label of `kind`.
pub(super) fn is_near(kind: ClauseKind, word: &str) -> bool {
    meant_label(kind, word).is_some()
}

pub(super) fn is_ordinary(word: &str) -> bool {
    ORDINARY.iter().any(|ordinary| ordinary.eq_ignore_ascii_case(word))
}

/// Whether two words have the same letters in another order.
fn is_transposed(word: &str, meant: &str) -> bool {
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.to_lowercase().chars().collect();
        letters.sort_unstable();
        letters
    };
    letters(word) == letters(meant)
}

pub(super) fn with_article(kind: ClauseKind) -> String {
    let word = kind.as_str();
    let article = if word.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {word}")
}

fn unknown_label(scope: &Scope<'_>, block: BlockIndex, mark: &LabelMark) -> Diagnostic {
    let leaf = scope.leaf(block);
    let message = format!("`{}` is no expectation", mark.word);
    let finding = scope.finding(&UNKNOWN_LABEL, leaf.span(mark.word_raw.clone()), message);
    let value = leaf.raw()[mark.mark.end..].trim();
    if !value.starts_with(['<', '>', '=', '≤', '≥']) {
        return finding.help(
            "Nothing checks this. Expectations are Includes, Includes any, Excludes, Equals, JSON, Calls, \
             Does not call, Judge, Runs and Then.",
        );
    }
    let metric = mark.word.to_lowercase();
    let edit = Edit {
        place: Place::new(scope.source.path(), leaf.span(mark.mark.clone())),
        text: format!("**Then:** {metric} "),
    };
    let message = "promise the measure".to_owned();
    finding.help(format!("Write `- **Then:** {metric} {value}`.")).fix(Fix {
        message,
        edits: vec![edit],
        applicability: Applicability::Suggested,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFile;

    #[test]
    fn near_misses_of_the_kinds_own_labels_are_slips() {
        let text = "## Principle: A\n\n- **Wyh:** x\n- **Who:** y\n- **Owners:** z\n- **Includes:** x\n";
        let found = TestFile::new(text).findings();
        assert_eq!(found, ["misspelt-label: Wyh", "misspelt-label: Owners"]);
    }

    #[test]
    fn an_item_beside_expectations_is_one() {
        let text =
            "## Example: A\n\n- **Includes:** `x`\n- **Latency:** < 3 s\n- **Note:** y\n- **Exclude:** `z`\n";
        let found = TestFile::new(text).findings();
        assert_eq!(found, ["unknown-label: Latency", "misspelt-label: Exclude"]);
        let alone = TestFile::new("## Example: A\n\n- **Latency:** < 3 s\n").findings();
        assert_eq!(alone, [""; 0]);
    }

    #[test]
    fn item_ids_and_terms_are_no_slips() {
        let text = "## Glossary\n\n- **Wyh**: a term\n\n## Requirements\n\n- **FR-001**: System MUST x\n";
        assert_eq!(TestFile::new(text).findings(), [""; 0]);
    }
}
