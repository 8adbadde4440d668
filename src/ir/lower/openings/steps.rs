//! Steps in the text of a clause that is no scenario: they are a scenario without a heading.

use super::background;
use crate::base::Span;
use crate::ir::clause::scenario::gherkin::GherkinPart;
use crate::ir::clause::scenario::words::{StepWord, line_words, one_line_words, opening_word};
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::leaves::Leaves;
use crate::ir::lower::outline::{BlockOpening, Entry};
use crate::ir::lower::statements::upper_case_keywords;
use crate::ir::{ClauseKind, Opening, StepKeyword};
use crate::syntax::{BlockIndex, BlockKind};

/// The scenario that the first of `siblings` opens in the clause `section`.
pub(super) fn opening(leaves: &Leaves<'_>, siblings: &[BlockIndex], section: &Entry) -> Option<BlockOpening> {
    let block = *siblings.first()?;
    if !may_hold_steps(section) {
        return None;
    }
    match leaves.document.block(block).kind {
        BlockKind::Paragraph => paragraph(leaves, siblings),
        BlockKind::List { .. } => list(leaves, block, section),
        _ => None,
    }
}

/// The scenarios and backgrounds of a fence or a paragraph of Gherkin.
pub(super) fn in_gherkin(leaves: &Leaves<'_>, block: BlockIndex, section: &Entry) -> Vec<BlockOpening> {
    let parts = leaves.gherkin(block);
    let is_headed = matches!(section.head.kind.value, ClauseKind::Scenario | ClauseKind::Background);
    let is_own = is_headed && parts.iter().all(|part| part.is_bare);
    if is_own || !is_headed && !may_hold_steps(section) {
        return Vec::new();
    }
    let part = |part: &GherkinPart| BlockOpening {
        opening: Opening::Gherkin,
        kind: part.kind,
        title: part.title,
        item_id: None,
        block,
        blocks: vec![block],
    };
    parts.iter().map(part).collect()
}

/// Whether steps in a clause's text are a scenario of their own: the vocabulary of some kinds has
/// When and Then too, and the steps of others are their own.
fn may_hold_steps(section: &Entry) -> bool {
    match section.head.kind.value {
        ClauseKind::Section => !background::is_bare_word(&section.head.title.plain),
        ClauseKind::Principle | ClauseKind::Requirement | ClauseKind::Operation | ClauseKind::Type => true,
        _ => false,
    }
}

/// A paragraph whose lines are steps, with the block after it that its last step announces.
fn paragraph(leaves: &Leaves<'_>, siblings: &[BlockIndex]) -> Option<BlockOpening> {
    let block = *siblings.first()?;
    let leaf = leaves.leaf(block);
    let words = line_words(leaf)?;
    let blocks = std::iter::once(block).chain(super::announced(leaves, siblings)).collect();
    Some(steps_opening(when_span(leaf, &words), block, blocks))
}

fn list(leaves: &Leaves<'_>, list: BlockIndex, section: &Entry) -> Option<BlockOpening> {
    let items: Vec<&Leaf<'_>> =
        leaves.document.children(Some(list)).filter_map(|item| leaves.item_leaf(item)).collect();
    let first = items.first()?;
    let words = one_line_words(first);
    let is_scenario = match &words {
        Some(_) => is_scenario_per_line(&items),
        None => is_scenario(&items),
    };
    if !is_scenario {
        return None;
    }
    let title = lead_in(leaves, list, section).unwrap_or_else(|| match &words {
        Some(words) => when_span(first, words),
        None => list_when_span(&items),
    });
    Some(steps_opening(title, list, vec![list]))
}

fn steps_opening(title: Span, block: BlockIndex, blocks: Vec<BlockIndex>) -> BlockOpening {
    BlockOpening { opening: Opening::Steps, kind: ClauseKind::Scenario, title, item_id: None, block, blocks }
}

/// Items that are a scenario each. An item with a keyword that begins with WHEN or IF is a
/// statement in the manner of EARS; then the list is none of steps.
fn is_scenario_per_line(items: &[&Leaf<'_>]) -> bool {
    !items.iter().any(|item| {
        let given = opening_word(item).is_some_and(|word| word.keyword == StepKeyword::Given);
        let scenario = given && one_line_words(item).is_some();
        !scenario && has_keyword(item)
    })
}

/// Items that are one step each: Given or When first, a Then among them, and no statement. Plain
/// step words count when all items begin with one.
fn is_scenario(items: &[&Leaf<'_>]) -> bool {
    let words: Vec<Option<StepWord>> = items.iter().map(|item| opening_word(item)).collect();
    let Some(Some(first)) = words.first() else { return false };
    let opens = matches!(first.keyword, StepKeyword::Given | StepKeyword::When);
    let then = words.iter().flatten().any(|word| word.keyword == StepKeyword::Then);
    let marked = words.iter().flatten().all(|word| word.strong) || words.iter().all(Option::is_some);
    opens && then && marked && !items.iter().any(|item| has_keyword(item))
}

/// Whether an item is a step or a whole scenario.
pub(super) fn is_step(item: &Leaf<'_>) -> bool {
    opening_word(item).is_some()
}

/// Whether an upper-case keyword makes the item a statement.
fn has_keyword(item: &Leaf<'_>) -> bool {
    !upper_case_keywords(item).is_empty()
}

/// The words of the line right before that announces the steps: `**Acceptance Scenarios**:`.
fn lead_in(leaves: &Leaves<'_>, list: BlockIndex, section: &Entry) -> Option<Span> {
    let before = *section.blocks.last()?;
    if leaves.document.block(before).kind != BlockKind::Paragraph || leaves.document.block(before).end != list
    {
        return None;
    }
    let line = *leaves.document.segments(before).last()?;
    let text = leaves.source.slice(line);
    let words =
        text.trim_matches(|next: char| next.is_whitespace() || matches!(next, '*' | '_' | ':' | '：'));
    let announces = text.trim_end().trim_end_matches(['*', '_']).ends_with([':', '：']);
    let start = text.find(words)?;
    (announces && !words.is_empty()).then(|| line.within(start..start + words.len()))
}

/// The words after the first When, within their line; after the first step word without a When.
fn when_span(leaf: &Leaf<'_>, words: &[StepWord]) -> Span {
    let at = words.iter().position(|word| word.keyword == StepKeyword::When).unwrap_or(0);
    let Some(word) = words.get(at) else { return leaf.span(0..0) };
    let rest = &leaf.raw()[word.mark.end..];
    let line_end = word.mark.end + rest.find('\n').unwrap_or(rest.len());
    let end = words.get(at + 1).map_or(line_end, |next| next.mark.start.min(line_end));
    let text = leaf.trim(word.mark.end..end.max(word.mark.end));
    let kept = leaf.raw()[text.clone()].trim_end_matches([',', ';', '，', '、', ' ']).len();
    leaf.span(text.start..text.start + kept)
}

fn list_when_span(items: &[&Leaf<'_>]) -> Span {
    let opens = |item: &&&Leaf<'_>| opening_word(item).is_some_and(|word| word.keyword == StepKeyword::When);
    let item = items.iter().find(opens).or(items.first());
    item.map(|item| when_span(item, opening_word(item).as_slice())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;
    use crate::ir::{ClauseBody, Opening};

    /// The scenarios that steps open: id, number of flows, number of steps.
    fn scenarios(text: &str) -> Vec<(String, usize, usize)> {
        let (file, _) = TestFile::new(text).lower();
        let opened = file.clauses.iter().filter(|clause| clause.opening == Opening::Steps);
        let shown = opened.map(|clause| {
            let ClauseBody::Scenario(scenario) = &clause.body else { panic!("no scenario") };
            let steps = scenario.flows.iter().map(|flow| flow.steps.len()).sum();
            (clause.id.0.clone(), scenario.flows.len(), steps)
        });
        shown.collect()
    }

    #[test]
    fn lines_of_a_numbered_list_are_scenarios() {
        let text = "### User Story 1 - Pay\n\n**Acceptance Scenarios**:\n\n1. **Given** a, **When** b, **Then** c\n\
                    2. **Given** d, **When** e, **Then** it MUST f\n\nText.\n";
        assert_eq!(scenarios(text), [("t/user-story-1---pay-acceptance-scenarios".to_owned(), 2, 6)]);
    }

    #[test]
    fn a_list_of_steps_is_a_scenario() {
        let text = "## Requirement: R\n\n- **When** a is b\n- **Then** c\n";
        assert_eq!(scenarios(text), [("t/requirement-r-a-is-b".to_owned(), 1, 2)]);
        assert_eq!(scenarios("## Requirement: R\n\n- Given a\n- When b\n- Then c\n").len(), 1);
    }

    #[test]
    fn statements_and_prose_are_no_steps() {
        for list in [
            "1. WHEN a THEN the system SHALL b\n2. IF c THEN the system SHALL d",
            "1. **WHEN** a **THEN** the system **SHALL** b",
            "- When in doubt, then ask\n- Otherwise wait",
            "- **When** a\n- **Then** the system MUST b",
            "- When a\n- Then b\n- More",
        ] {
            assert_eq!(scenarios(&format!("## Requirement: R\n\n{list}\n")), [], "{list}");
        }
        assert_eq!(scenarios("## Constraint: C\n\n- **When:** a\n- **Then:** b\n"), []);
    }

    #[test]
    fn lines_of_a_paragraph_are_a_scenario() {
        let text = "## A\n\nWHEN a\nTHEN b:\n- x\nAND c\n\nIF d\nTHEN e\n\nWHEN f THEN g.\n";
        let found = scenarios(text);
        assert_eq!(found, [("t/a-a".to_owned(), 1, 2), ("t/a-d".to_owned(), 1, 2)]);
    }
}
