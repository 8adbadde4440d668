//! Labels where nothing reads them: under another kind, without their stars, or inside another's value.

use super::label::LabelMark;
use super::label_slips::{is_near, is_ordinary, with_article};
use super::scope::Scope;
use crate::base::{Applicability, Diagnostic, Edit, Fix, Place, Span, codes};
use crate::ir::{ClauseKind, LabelKey};
use crate::syntax::lang::item_lead::is_item_id;
use crate::syntax::{BlockIndex, BlockKind};

codes! {
    /// A label of operations, types or constraints stands under a kind that has no such label.
    ///
    /// Nothing reads it there: no operation asks for the login that it names.
    ///
    /// ```markdown
    /// ## Requirement: Login
    /// - **Auth:** bearer
    /// ```
    ///
    /// Move it to the clause that it speaks of. What holds for all operations is said on a Section above
    /// them:
    ///
    /// ```markdown
    /// ## Payments
    /// - **Auth:** bearer
    /// ```
    pub(in crate::ir) MISPLACED_LABEL = "misplaced-label", Warning;

    /// A line begins with a label's words and a value in code, but the words are not bold.
    ///
    /// It is prose, so that nothing reads the value.
    ///
    /// ```markdown
    /// # Payments
    /// Base URL: `https://api.pay.example/v3`
    /// ```
    ///
    /// Write the words in bold: ``**Base URL:** `https://api.pay.example/v3` ``.
    pub(in crate::ir) UNMARKED_LABEL = "unmarked-label", Warning;

    /// A line of a label's paragraph begins with a bold lead that is no label of the kind.
    ///
    /// The line is prose: it is not read, and the value of the label above ends before it. Hosts
    /// show both as one line.
    ///
    /// ```markdown
    /// **Owner:** Legal
    /// **Severity:** critical
    /// ```
    ///
    /// Use a label of the kind, such as **Priority**, or leave a blank line before the remark.
    pub(in crate::ir) SWALLOWED_LINE = "swallowed-line", Warning;
}

/// Labels whose words mean nothing else, so that they are slips wherever nothing reads them.
const TECHNICAL: [LabelKey; 7] = [
    LabelKey::BaseUrl,
    LabelKey::Auth,
    LabelKey::ErrorBody,
    LabelKey::PagedBy,
    LabelKey::IdempotentBy,
    LabelKey::ToldApartBy,
    LabelKey::NoImport,
];

/// Reports the labels of a clause's own text that nothing reads.
pub(super) fn report_unread(scope: &mut Scope<'_>) {
    let mut found = Vec::new();
    for &block in scope.blocks() {
        match scope.block(block).kind {
            BlockKind::Paragraph => {
                found.extend(misplaced(scope, block));
                found.extend(unmarked(scope, block));
                found.extend(swallowed(scope, block));
            }
            BlockKind::List { .. } => {
                let leads = scope.children(block).filter_map(|item| scope.children(item).next());
                let leads = leads.filter(|&lead| scope.block(lead).kind == BlockKind::Paragraph);
                found.extend(leads.flat_map(|lead| misplaced(scope, lead)));
            }
            _ => {}
        }
    }
    scope.findings.extend(found);
}

fn misplaced(scope: &Scope<'_>, block: BlockIndex) -> Vec<Diagnostic> {
    let leaf = scope.leaf(block);
    let finding = |mark: &LabelMark| {
        let key = technical(&mark.word).filter(|key| !key.belongs_to(scope.kind()))?;
        let message = format!("`{}` is no label of {}", key.as_str(), with_article(scope.kind()));
        let finding = scope.finding(&MISPLACED_LABEL, leaf.span(mark.word_raw.clone()), message);
        Some(finding.help(format!("Nothing reads it here. It is a label of {}.", homes(key))))
    };
    leaf.label_marks().iter().filter_map(finding).collect()
}

fn technical(word: &str) -> Option<LabelKey> {
    TECHNICAL.into_iter().find(|key| key.as_str().eq_ignore_ascii_case(word))
}

/// The kinds that have a label, as a list in words.
fn homes(key: LabelKey) -> String {
    let kinds = ClauseKind::ALL.iter().filter(|&&(kind, _)| key.belongs_to(kind)).map(|&(_, name)| name);
    kinds.collect::<Vec<_>>().join(" and ")
}

fn unmarked(scope: &Scope<'_>, block: BlockIndex) -> Vec<Diagnostic> {
    let leaf = scope.leaf(block);
    let finding = |line: std::ops::Range<usize>| {
        let (words, value) = leaf.raw().get(line.clone())?.split_once(':')?;
        let key = technical(words).filter(|key| key.belongs_to(scope.kind()))?;
        if !value.trim_start().starts_with('`') {
            return None;
        }
        let span = leaf.span(line.start..line.start + words.len() + 1);
        let text = format!("**{}:**", key.as_str());
        let message = format!("`{words}:` is prose, so that nothing reads its value");
        let finding = scope.finding(&UNMARKED_LABEL, span, message);
        Some(finding.help("A label stands in bold.").fix(suggested(scope, span, text)))
    };
    let bytes = leaf.raw().as_bytes();
    if memchr::memchr(b':', bytes).is_none() || memchr::memchr(b'`', bytes).is_none() {
        return Vec::new();
    }
    leaf.lines().filter_map(finding).collect()
}

fn suggested(scope: &Scope<'_>, span: Span, text: String) -> Fix {
    let edits = vec![Edit { place: Place::new(scope.source.path(), span), text }];
    Fix { message: "make it a label".to_owned(), edits, applicability: Applicability::Suggested }
}

/// Whether a bold lead that is no label of the kind is a remark of its own, rather than a word in the
/// value of the label above it.
pub(super) fn is_foreign_lead(word: &str) -> bool {
    !is_ordinary(word) && !is_item_id(word)
}

/// Bold leads below a label in its paragraph. A near miss of a label is reported as that alone.
fn swallowed(scope: &Scope<'_>, block: BlockIndex) -> Vec<Diagnostic> {
    let leaf = scope.leaf(block);
    let mut above: Option<LabelKey> = None;
    let mut found = Vec::new();
    for mark in leaf.label_marks() {
        let own = LabelKey::of(scope.kind(), &mark.word);
        if let (None, Some(above)) = (own, above)
            && is_foreign_lead(&mark.word)
            && !is_near(scope.kind(), &mark.word)
        {
            let message =
                format!("nothing reads this line, and it is no part of the value of `{}`", above.as_str());
            let labels: Vec<&str> = LabelKey::vocabulary(scope.kind()).collect();
            let help = format!("The labels of {} are {}.", with_article(scope.kind()), labels.join(", "));
            let words = leaf.span(mark.word_raw.clone());
            found.push(scope.finding(&SWALLOWED_LINE, words, message).help(help));
        }
        above = own.or(above);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestFile;

    fn findings(text: &str) -> Vec<String> {
        TestFile::new(text).findings()
    }

    #[test]
    fn a_label_of_operations_is_misplaced_elsewhere() {
        let text = "## Requirement: A\n\n- **Auth:** bearer\n- **Scopes:** `x`\n";
        assert_eq!(findings(text), ["misplaced-label: Auth"]);
        assert_eq!(findings("## A\n\n- **Auth:** bearer\n"), [""; 0]);
    }

    #[test]
    fn a_labels_words_before_code_want_stars() {
        assert_eq!(findings("# A\n\nBase URL: `https://x.example`. JSON.\n"), ["unmarked-label: Base URL:"]);
        assert_eq!(findings("# A\n\nBase URL: see below. The Base URL: `x`\n"), [""; 0]);
    }

    #[test]
    fn a_bold_lead_below_a_label_ends_its_value() {
        let text = "## Principle: A\n\n**Owner:** Legal\n**Severity:** it must be high\n";
        let (file, _) = TestFile::new(text).lower();
        let owner = file.clauses[0].facts.owner.as_ref().map(|owner| owner.value.as_str());
        assert_eq!(owner, Some("Legal"));
        assert_eq!(file.clauses[0].statements.len(), 1);
        let text = "## Principle: A\n\n**Why:** a word\n**Note:** goes on\n";
        let (file, _) = TestFile::new(text).lower();
        assert_eq!(file.clauses[0].labels[0].value[0].plain, "a word Note: goes on");
    }

    #[test]
    fn a_bold_lead_below_a_label_is_swallowed() {
        let text = "## Principle: A\n\n**Owner:** Legal\n**Severity:** high\n";
        assert_eq!(findings(text), ["swallowed-line: Severity", "label-run: Owner"]);
        let near = "## Principle: A\n\n**Why:** x\n**Owners:** y\n";
        assert_eq!(findings(near), ["misspelt-label: Owners", "label-run: Why"]);
    }
}
