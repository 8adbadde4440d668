//! Words before a heading's colon that are nearly a kind.

use super::scope::Scope;
use crate::base::{Applicability, codes, nearest};
use crate::ir::ClauseKind;

codes! {
    /// The word before a heading's colon is nearly one of the kinds.
    ///
    /// Without its kind the heading opens a Section, and what stands below it is prose: no steps, no
    /// fields, no expectations are read from it.
    ///
    /// ```markdown
    /// ## Principel: Stay calm
    /// ```
    ///
    /// Write the kind as it is spelt:
    ///
    /// ```markdown
    /// ## Principle: Stay calm
    /// ```
    pub(in crate::ir) MISSPELT_KIND = "misspelt-kind", Warning;
}

/// Words that are near a kind and mean something else.
const ORDINARY_WORDS: [&str; 29] = [
    "Note", "Task", "Time", "Team", "Test", "Phase", "Tape", "Typo", "Hype", "Stop", "Stem", "Step", "Type",
    "Term", "Tern", "Germ", "Perm", "Feature", "Creature", "Principal", "Principals", "Precision",
    "Division", "Revision", "Cooperation", "Operator", "Operators", "Constant", "Constants",
];

/// Finds a kind that is misspelt in the clause's heading.
pub(super) fn find_misspelt_kind(scope: &mut Scope<'_>) {
    let Some(lead) = &scope.entry().head.unknown_lead else { return };
    let word = lead.value.as_str();
    let is_kind = |word: &str| ClauseKind::ALL.iter().any(|(_, name)| name.eq_ignore_ascii_case(word));
    let ordinary = word.contains(char::is_whitespace)
        // A plural groups clauses: it is a section's title.
        || word.strip_suffix('s').is_some_and(is_kind)
        || ORDINARY_WORDS.iter().any(|ordinary| ordinary.eq_ignore_ascii_case(word));
    let kinds =
        ClauseKind::ALL.iter().filter(|&&(kind, _)| kind != ClauseKind::Section).map(|&(_, name)| name);
    let Some(kind) = nearest(word, kinds).filter(|_| !ordinary) else { return };
    let finding = scope
        .finding(&MISSPELT_KIND, lead.span, format!("`{word}` is no kind of clause, so this is a section"))
        .help(format!("Did you mean `{kind}`?"))
        .replace(format!("write `{kind}`"), kind, Applicability::Suggested);
    scope.findings.push(finding);
}
