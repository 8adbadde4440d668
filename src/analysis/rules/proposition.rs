//! A statement in the form in which it compares with others: who, what, under which condition,
//! whether or not, and with which number.

use super::amount::{Amount, take_amount};
use super::vocabulary::{Root, Vocabulary, Word, WordKind};
use crate::ir::{Modality, Statement};

/// What two statements must share to be about the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Topic {
    /// The roots of the words that say what is done to what, sorted.
    words: Vec<Root>,
    /// Those of the condition.
    condition: Vec<Root>,
}

/// A statement in its form for comparing.
#[derive(Debug)]
pub(super) struct Proposition {
    /// Who does it; empty for whatever the spec describes, `None` when the sentence does not say.
    pub(super) actor: Option<Vec<Root>>,
    /// Whether it says that the topic is to be.
    pub(super) affirms: bool,
    /// Whether it merely allows.
    pub(super) permits: bool,
    /// Its number, when there is one.
    pub(super) amount: Option<Amount>,
}

/// Words of a statement.
pub(super) type Words<'v> = Vec<&'v Word<'v>>;

/// The form of a statement; `None` for one whose sentence says more than one thing, or that a list
/// completes.
pub(super) fn proposition<'t>(
    vocabulary: &mut Vocabulary<'t>,
    statement: &'t Statement,
) -> Option<(Topic, Proposition)> {
    let plain = &statement.text.plain;
    if statement.lead_in.is_some() || plain.ends_with(['?', ':']) {
        return None;
    }
    let places = vocabulary.learn(plain);
    let vocabulary = &*vocabulary;
    let words = vocabulary.words(&places);
    let mut keywords = words.iter().enumerate().filter(|(_, word)| word.kind == WordKind::Keyword);
    let (at, _) = keywords.next()?;
    if keywords.next().is_some() {
        return None;
    }
    let (before, condition_before) = without_condition(&words[..at]);
    let (after, condition_after) = without_condition(&words[at + 1..]);
    if !condition_before.is_empty() && !condition_after.is_empty() {
        return None;
    }
    let mut condition = roots([condition_before, condition_after].concat().as_slice());
    condition.sort_unstable();
    Some(assembled(vocabulary, statement.modality.value, [before, after], condition))
}

fn assembled<'v>(
    vocabulary: &'v Vocabulary<'v>,
    modality: Modality,
    [before, after]: [Words<'v>; 2],
    condition: Vec<Root>,
) -> (Topic, Proposition) {
    let mut predicate = after;
    predicate.retain(|word| word.kind != WordKind::Negation);
    let amount = take_amount(&mut predicate, !condition.is_empty(), vocabulary.mark());
    let (mut words, flipped) = topic_words(&predicate);
    let subject = roots(&before);
    let is_passive = predicate.first().is_some_and(|word| word.lower == "be");
    let actor = if is_passive {
        words.extend(subject);
        None
    } else {
        Some(if vocabulary.is_generic(&subject) { Vec::new() } else { subject })
    };
    words.sort_unstable();
    let proposition = Proposition {
        actor,
        affirms: modality.is_negative() == flipped,
        permits: modality == Modality::May,
        amount,
    };
    (Topic { words, condition }, proposition)
}

/// Words without the condition in them, and the condition. One that begins runs to the end, or
/// before the keyword to the article that begins the subject.
fn without_condition<'v, 'w>(words: &'w [&'v Word<'v>]) -> (Words<'v>, &'w [&'v Word<'v>]) {
    let Some(at) = words.iter().position(|word| word.kind == WordKind::Condition) else {
        return (words.to_vec(), &[]);
    };
    let is_article = |word: &&Word<'_>| word.kind == WordKind::Article;
    let end = if at == 0 { words.iter().rposition(is_article).filter(|&end| end > at + 1) } else { None };
    let end = end.unwrap_or(words.len());
    ([&words[..at], &words[end..]].concat(), &words[at + 1..end])
}

fn roots(words: &[&Word<'_>]) -> Vec<Root> {
    words.iter().filter_map(|word| word.root).collect()
}

/// The roots of a predicate's words, and whether it says the opposite of them. Only its verb, its
/// prepositions of time and its last word turn it round; elsewhere opposites tell two things apart.
fn topic_words(predicate: &[&Word<'_>]) -> (Vec<Root>, bool) {
    let (mut topic, mut flipped) = (Vec::with_capacity(predicate.len()), false);
    for (at, word) in predicate.iter().enumerate() {
        let at_end = at + 1 == predicate.len();
        let Some(mut root) = (if at_end { word.root_at_end } else { word.root }) else { continue };
        let is_verb = topic.is_empty();
        if is_verb || at_end || matches!(&*word.lower, "before" | "after") {
            flipped ^= root.is_opposite;
            root.is_opposite = false;
        }
        topic.push(root);
    }
    (topic, flipped)
}
