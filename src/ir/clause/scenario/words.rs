//! Step words in the text of a leaf: at its start, at the starts of its lines, and along one line.

use crate::ir::lower::leaves::Leaves;
use std::ops::Range;

use super::StepKeyword;
use crate::base::{holds_in_any_case, nearest};
use crate::ir::lower::leaf::Leaf;
use crate::syntax::lang::step;
use crate::syntax::{BlockIndex, BlockKind, InlineKind};

/// A step word in a leaf. All ranges are raw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ir) struct StepWord {
    pub(in crate::ir) keyword: StepKeyword,
    /// The word, without stars.
    pub(in crate::ir) word: Range<usize>,
    /// From its first star to where the step's text begins.
    pub(in crate::ir) mark: Range<usize>,
    /// Whether it is emphasised or in upper case, so that it is no ordinary word of a sentence.
    pub(in crate::ir) strong: bool,
    /// Whether all of it is in upper case.
    pub(in crate::ir) upper: bool,
}

/// Words near a step word that begin sentences of their own.
const ORDINARY: [&str; 7] = ["the", "than", "them", "they", "hen", "ten", "gives"];

/// Most steps of one leaf: more than anybody reads in a line or paragraph. Each step looks at its
/// whole leaf again, so the number must have a bound.
const MOST_IN_LEAF: usize = 100;

/// The step word that opens the leaf.
pub(in crate::ir) fn opening_word(leaf: &Leaf<'_>) -> Option<StepWord> {
    word_at(leaf, 0, false)
}

/// A word at the start of the leaf that is emphasised and nearly a step word.
pub(in crate::ir) fn misspelt_word(leaf: &Leaf<'_>) -> Option<StepWord> {
    let shape = step::parse(head(leaf.raw())).filter(|shape| shape.marked)?;
    let word = &leaf.raw()[shape.word.clone()];
    if word.len() < 3 || ORDINARY.iter().any(|ordinary| ordinary.eq_ignore_ascii_case(word)) {
        return None;
    }
    let near = nearest(word, StepKeyword::ALL.iter().map(|&(_, word)| word).filter(|word| word.len() > 3))?;
    let keyword = StepKeyword::of(near)?;
    Some(StepWord { keyword, word: shape.word, mark: 0..shape.end, strong: true, upper: false })
}

/// Whether a list is steps: its first item begins with a step word, or nearly, when others do.
pub(in crate::ir) fn is_step_list(leaves: &Leaves<'_>, list: BlockIndex) -> bool {
    if !matches!(leaves.document.block(list).kind, BlockKind::List { .. }) {
        return false;
    }
    let mut leaves = leaves.document.children(Some(list)).map(|item| leaves.item_leaf(item));
    match leaves.next().flatten() {
        Some(first) if opening_word(first).is_some() => true,
        Some(first) if misspelt_word(first).is_some() => {
            leaves.flatten().any(|leaf| opening_word(leaf).is_some())
        }
        _ => false,
    }
}

/// The steps of a leaf that holds a whole scenario: "**Given** a, **When** b, **Then** c".
///
/// Plain words count only in upper case, or, after a leading Given, behind a comma: sentences hold
/// *when* and *then* too.
pub(in crate::ir) fn one_line_words(leaf: &Leaf<'_>) -> Option<Vec<StepWord>> {
    if !names_then(leaf.raw()) {
        return None;
    }
    let first = word_at(leaf, 0, true)?;
    if !matches!(first.keyword, StepKeyword::Given | StepKeyword::When) {
        return None;
    }
    let strong = first.strong.then(|| with_first(&first, strong_words(leaf)));
    if let Some(words) = strong.filter(|words| has(words, StepKeyword::Then)) {
        return Some(words);
    }
    let words = with_first(&first, words_behind_commas(leaf));
    let whole = first.keyword == StepKeyword::Given
        && has(&words, StepKeyword::When)
        && has(&words, StepKeyword::Then);
    whole.then_some(words)
}

/// Whether the letters of Then stand somewhere; most leaves that begin with a step word hold none.
fn names_then(text: &str) -> bool {
    holds_in_any_case(text, b"then", 1)
}

/// The steps of a paragraph whose lines begin with strong step words: WHEN or IF (or GIVEN) first,
/// and a THEN. Lines that begin otherwise go on with the step before.
pub(in crate::ir) fn line_words(leaf: &Leaf<'_>) -> Option<Vec<StepWord>> {
    if !names_then(leaf.raw()) {
        return None;
    }
    let first = word_at(leaf, 0, true).filter(|first| first.strong)?;
    let opens = matches!(first.keyword, StepKeyword::Given | StepKeyword::When);
    let lines = leaf.lines().filter_map(|line| word_at(leaf, line.start, false));
    let words = with_first(&first, lines.filter(|word| word.strong).collect());
    (opens && has(&words, StepKeyword::Then)).then_some(words)
}

/// The steps of a paragraph all of whose lines begin with strong step words.
pub(in crate::ir) fn all_line_words(leaf: &Leaf<'_>) -> Option<Vec<StepWord>> {
    let words = leaf.lines().map(|line| word_at(leaf, line.start, false));
    let words: Option<Vec<StepWord>> = words.map(|word| word.filter(|word| word.strong)).collect();
    words.filter(|words| words.len() <= MOST_IN_LEAF)
}

/// The steps of a paragraph as Gherkin has them: two lines or more, each of which begins with a step word, the first with
/// Given or When.
pub(in crate::ir) fn gherkin_words(leaf: &Leaf<'_>) -> Option<Vec<StepWord>> {
    let words = leaf.lines().map(|line| word_at(leaf, line.start, false));
    let words: Vec<StepWord> = words.collect::<Option<_>>()?;
    let is_capital =
        |word: &StepWord| leaf.raw()[word.word.clone()].starts_with(|first: char| first.is_uppercase());
    let opens = matches!(words.first()?.keyword, StepKeyword::Given | StepKeyword::When);
    (opens && (2..=MOST_IN_LEAF).contains(&words.len()) && words.iter().all(is_capital)).then_some(words)
}

/// The step word at a raw offset. IF opens a step only in upper case or emphasised, and where it
/// begins a scenario.
fn word_at(leaf: &Leaf<'_>, at: usize, or_if: bool) -> Option<StepWord> {
    let head = head(leaf.raw().get(at..)?);
    let word = step::leading_word(head);
    if StepKeyword::of(word).is_none() && !(or_if && word.eq_ignore_ascii_case("if")) {
        return None;
    }
    let shape = step::parse(head)?;
    let raw = |range: Range<usize>| at + range.start..at + range.end;
    let word = raw(shape.word);
    let text = &leaf.raw()[word.clone()];
    let upper = text.bytes().all(|byte| byte.is_ascii_uppercase());
    let strong = shape.marked || upper;
    let keyword = match StepKeyword::of(text) {
        None if or_if && strong && text.eq_ignore_ascii_case("if") => StepKeyword::When,
        known => known?,
    };
    Some(StepWord { keyword, word, mark: at..at + shape.end, strong, upper })
}

/// As much of a text as a step word with its marks can take, so that looking for one at many places
/// of a long line stays cheap.
fn head(text: &str) -> &str {
    const LONGEST: usize = 40;
    let end = (0..=LONGEST.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    &text[..end]
}

fn with_first(first: &StepWord, words: Vec<StepWord>) -> Vec<StepWord> {
    let rest = words.into_iter().filter(|word| word.mark.start >= first.mark.end);
    std::iter::once(first.clone()).chain(rest).collect()
}

/// Whether the words are few enough for one leaf and the keyword is among them.
fn has(words: &[StepWord], keyword: StepKeyword) -> bool {
    words.len() <= MOST_IN_LEAF && words.iter().any(|word| word.keyword == keyword)
}

/// Step words anywhere in the leaf that are emphasised, or plain in upper case.
fn strong_words(leaf: &Leaf<'_>) -> Vec<StepWord> {
    let mut words = Vec::new();
    for inline in leaf.inlines {
        let own = leaf.raw_range(inline.span);
        match inline.kind {
            InlineKind::Strong | InlineKind::Emphasis => {
                let inner = leaf.raw()[own.clone()].trim_matches(['*', '_', ':', '：', ',']);
                let known = StepKeyword::of(inner).and_then(|_| word_at(leaf, own.start, false));
                words.extend(known);
            }
            InlineKind::Text { .. } => words.extend(plain_words(leaf, &own).filter(|word| word.upper)),
            _ => {}
        }
    }
    // A word within emphasis is found twice: by its stars, and as text.
    words.dedup_by(|inner, outer| outer.mark.end >= inner.mark.end);
    words
}

fn words_behind_commas(leaf: &Leaf<'_>) -> Vec<StepWord> {
    let texts = leaf.inlines.iter().filter(|inline| matches!(inline.kind, InlineKind::Text { .. }));
    let words = texts.flat_map(|inline| {
        let own = leaf.raw_range(inline.span);
        plain_words(leaf, &own).collect::<Vec<_>>()
    });
    let behind_comma =
        |word: &StepWord| leaf.raw()[..word.mark.start].trim_end().ends_with([',', ';', '，', '、']);
    let continues = |word: &StepWord| matches!(word.keyword, StepKeyword::And | StepKeyword::But);
    words.filter(|word| behind_comma(word) && !continues(word)).collect()
}

/// Step words that stand as plain words in a raw range.
fn plain_words<'l>(leaf: &'l Leaf<'_>, range: &Range<usize>) -> impl Iterator<Item = StepWord> + 'l {
    let base = range.start;
    let text = &leaf.raw()[range.clone()];
    let mut at = 0;
    let words = text.split(|next: char| !next.is_alphanumeric()).map(move |word| {
        let start = base + at;
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        (start, word)
    });
    words.filter_map(|(start, word)| StepKeyword::of(word).and_then(|_| word_at(leaf, start, false)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::testing::TestFile;

    fn one_line(text: &str) -> Option<Vec<String>> {
        TestFile::new(text).with_scope(0, |scope| {
            let leaf = scope.leaf(scope.blocks()[0]);
            let words = one_line_words(leaf)?;
            Some(words.into_iter().map(|word| leaf.raw()[word.word].to_owned()).collect())
        })
    }

    #[test]
    fn a_line_can_hold_a_scenario() {
        let words = |text: &str| one_line(text).unwrap_or_default().join(" ");
        assert_eq!(words("**Given** a, **When** b and when c, **Then** d"), "Given When Then");
        assert_eq!(words("WHEN a AND b THEN c"), "WHEN AND THEN");
        assert_eq!(words("Given a, when b, then c and d"), "Given when then");
        assert_eq!(words("**IF** a **THEN** b"), "IF THEN");
    }

    #[test]
    fn sentences_are_no_scenarios() {
        assert_eq!(one_line("When in doubt, then ask."), None);
        assert_eq!(one_line("**When** b is, say, when c"), None);
        assert_eq!(one_line("**Then** a **and** b"), None);
        assert_eq!(one_line("Given that `x, when y, then z` is code"), None);
    }
}
