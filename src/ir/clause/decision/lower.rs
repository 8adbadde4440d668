//! `Decision`: its parts by labels, or by the kindless headings of Nygard's and MADR's records.

use crate::base::{Located, Span};
use crate::ir::clause::tutorial::lower::all_texts;
use crate::ir::lower::label::{FoundLabel, block_texts};
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::Outline;
use crate::ir::lower::scope::Scope;
use crate::ir::{Clause, ClauseBody, ClauseIndex, ClauseKind, Decision, FileIr, LabelKey, Text};

/// A part of a decision record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ir) enum Part {
    /// Whether it was accepted.
    Status,
    /// What asks for a decision.
    Context,
    /// What could be chosen.
    Options,
    /// What was chosen.
    Decision,
    /// What follows.
    Consequences,
}

/// The headings that open a part, in lower case.
const HEADINGS: [(&str, Part); 14] = [
    ("status", Part::Status),
    ("context", Part::Context),
    ("context and problem statement", Part::Context),
    ("problem", Part::Context),
    ("decision drivers", Part::Context),
    ("options", Part::Options),
    ("considered options", Part::Options),
    ("options considered", Part::Options),
    ("alternatives", Part::Options),
    ("alternatives considered", Part::Options),
    ("decision", Part::Decision),
    ("decision outcome", Part::Decision),
    ("consequences", Part::Consequences),
    ("positive consequences", Part::Consequences),
];

/// Reads what a decision's labels say.
pub(in crate::ir) fn decision(scope: &mut Scope<'_>) -> Decision {
    Decision {
        status: words(scope, LabelKey::Status),
        date: words(scope, LabelKey::Date),
        context: all_texts(scope, LabelKey::Context),
        options: options(scope),
        decision: all_texts(scope, LabelKey::Decision),
        consequences: all_texts(scope, LabelKey::Consequences),
    }
}

/// The first words of a label.
fn words(scope: &mut Scope<'_>, key: LabelKey) -> Option<Located<String>> {
    let label = scope.take_label(key)?;
    label.texts(scope).first().map(located)
}

/// The options of labels: the items of a list, or what semicolons part.
fn options(scope: &mut Scope<'_>) -> Vec<Text> {
    let labels = scope.take_labels(&[LabelKey::Options]);
    labels
        .iter()
        .flat_map(|label| if label.owned.is_empty() { parted(scope, label) } else { label.texts(scope) })
        .collect()
}

/// What stands between the semicolons of a label's value that are no code.
fn parted(scope: &Scope<'_>, label: &FoundLabel) -> Vec<Text> {
    let leaf = scope.leaf(label.block);
    let codes = leaf.code_spans(label.value.clone());
    let is_code = |at: usize| codes.iter().any(|code| code.raw.contains(&at));
    let ends = leaf.raw()[label.value.clone()].match_indices("; ").map(|(at, _)| label.value.start + at);
    let mut parts = Vec::new();
    let mut start = label.value.start;
    for end in ends.filter(|&at| !is_code(at)).chain([label.value.end]) {
        parts.push(leaf.text(start..end));
        start = end + 1;
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn located(text: &Text) -> Located<String> {
    Located::written(text.plain.to_string(), text.span())
}

/// Fills decisions from the kindless headings below them. What stands below another heading of a
/// part belongs to that part, with its title.
pub(in crate::ir) fn fill_from_headings(file: &mut FileIr, leaves: &Leaves<'_>, outline: &Outline) {
    let mut parts: Vec<Option<(ClauseIndex, Part)>> = vec![None; file.clauses.len()];
    for at in 0..file.clauses.len() {
        let found = part_of(file, &parts, at);
        parts[at] = found;
        let Some((owner, part)) = found else { continue };
        let scope = Scope::new(leaves, outline, ClauseIndex(Span::at(at).start));
        let mut texts: Vec<Text> =
            scope.blocks().iter().flat_map(|&block| block_texts(&scope, block)).collect();
        let clause = &file.clauses[at];
        if own_part(clause).is_none() {
            texts.insert(0, clause.title.clone());
        }
        if let ClauseBody::Decision(decision) = &mut file.clauses[owner.get()].body {
            add(decision, part, texts);
        }
    }
}

/// The decision and the part that a clause's text belongs to.
fn part_of(file: &FileIr, parts: &[Option<(ClauseIndex, Part)>], at: usize) -> Option<(ClauseIndex, Part)> {
    let clause = &file.clauses[at];
    if clause.kind.value != ClauseKind::Section {
        return None;
    }
    let parent = clause.parent?;
    if matches!(file.clause(parent).body, ClauseBody::Decision(_)) {
        return own_part(clause).map(|part| (parent, part));
    }
    let (owner, outer) = parts[parent.get()]?;
    Some((owner, own_part(clause).unwrap_or(outer)))
}

fn own_part(clause: &Clause) -> Option<Part> {
    part_titled(&clause.title.plain)
}

/// The part that a heading of that title opens.
pub(in crate::ir) fn part_titled(title: &str) -> Option<Part> {
    let title = title.to_lowercase();
    HEADINGS.iter().find(|(heading, _)| *heading == title).map(|&(_, part)| part)
}

fn add(decision: &mut Decision, part: Part, texts: Vec<Text>) {
    match part {
        Part::Status => {
            let first = texts.first().map(located);
            decision.status = decision.status.take().or(first);
        }
        Part::Context => decision.context.extend(texts),
        Part::Options => decision.options.extend(texts),
        Part::Decision => decision.decision.extend(texts),
        Part::Consequences => decision.consequences.extend(texts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    fn decision_of(lowered: &TestFile) -> &Decision {
        match &lowered.clause().body {
            ClauseBody::Decision(decision) => decision,
            other => panic!("{other:?}"),
        }
    }

    fn plain(texts: &[Text]) -> Vec<&str> {
        texts.iter().map(|text| text.plain.as_str()).collect()
    }

    #[test]
    fn headings_of_a_record_are_its_parts() {
        let text = "# ADR-7: Use pest\n\n## Status\n\nAccepted\n\n## Context and Problem Statement\n\nWe parse.\n\nA lot.\n\n\
            ## Considered Options\n\n- pest\n- nom\n\n### nom in short\n\nFast.\n\n## Notes\n\nNone.\n\n\
            ## Decision Outcome\n\npest.\n\n### Consequences\n\nSlower.\n";
        let lowered = TestFile::new(text);
        let decision = decision_of(&lowered);
        assert_eq!(decision.status.as_ref().map(|status| status.value.as_str()), Some("Accepted"));
        assert_eq!(plain(&decision.context), ["We parse.", "A lot."]);
        assert_eq!(plain(&decision.options), ["pest", "nom", "nom in short", "Fast."]);
        assert_eq!(plain(&decision.decision), ["pest."]);
        assert_eq!(plain(&decision.consequences), ["Slower."]);
    }

    #[test]
    fn labels_are_parts_too() {
        let lowered = TestFile::new(
            "# Decision: Use pest\n\n- **Status:** accepted\n- **Date:** 2026-03-01\n- **Decision:** pest\n- **Consequences:** slower\n",
        );
        let decision = decision_of(&lowered);
        assert_eq!(decision.status.as_ref().map(|status| status.value.as_str()), Some("accepted"));
        assert_eq!(decision.date.as_ref().map(|date| date.value.as_str()), Some("2026-03-01"));
        assert_eq!(plain(&decision.decision), ["pest"]);
    }

    #[test]
    fn semicolons_part_options() {
        for (value, options) in [
            ("pest; *nom*, by hand;  `a; b` and more;", vec!["pest", "nom, by hand", "a; b and more;"]),
            ("pest", vec!["pest"]),
            ("\n  - pest; and more\n  - nom", vec!["pest; and more", "nom"]),
        ] {
            let lowered = TestFile::new(&format!("# Decision: Parser\n\n- **Options:** {value}\n"));
            assert_eq!(plain(&decision_of(&lowered).options), options, "{value}");
        }
    }
}
