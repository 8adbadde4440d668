//! A statement in the form in which it compares with others: who, what, under which condition,
//! whether or not, and with which number.

use std::borrow::Cow;

use super::amount::{Amount, take_amount};
use super::lexicon::{GENERIC_SUBJECTS, lexicon, stem};
use super::statement_words::in_lower_case;
use crate::ir::{Modality, Statement};

/// What two statements must share to be about the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Topic {
    /// The common forms of the words that say what is done to what, sorted.
    words: Vec<String>,
    /// Those of the condition.
    condition: Vec<String>,
}

/// A statement in its form for comparing.
#[derive(Debug)]
pub(super) struct Proposition {
    pub(super) topic: Topic,
    /// Who does it; empty for whatever the spec describes, `None` when the sentence does not say.
    pub(super) actor: Option<Vec<String>>,
    /// Whether it says that the topic is to be.
    pub(super) affirms: bool,
    /// Whether it merely allows.
    pub(super) permits: bool,
    /// Its number, when there is one.
    pub(super) amount: Option<Amount>,
}

/// A word in lower case.
pub(super) type Lower<'t> = Cow<'t, str>;

const KEYWORDS: [&str; 4] = ["must", "shall", "should", "may"];
const CONDITIONS: [&str; 5] = ["when", "while", "if", "where", "whenever"];
/// The form of a statement; `None` for one whose sentence says more than one thing, or that a list
/// completes.
pub(super) fn proposition(statement: &Statement) -> Option<Proposition> {
    let words = words(&statement.text.plain);
    let mut keywords = words.iter().enumerate().filter(|(_, word)| is_keyword(word));
    let (at, _) = keywords.next()?;
    if keywords.next().is_some() || statement.lead_in.is_some() || statement.text.plain.ends_with(['?', ':'])
    {
        return None;
    }
    let (before, condition_before) = without_condition(&words[..at]);
    let (after, condition_after) = without_condition(&words[at + 1..]);
    if !condition_before.is_empty() && !condition_after.is_empty() {
        return None;
    }
    let mut condition = canonical_words(&[condition_before, condition_after].concat());
    condition.sort_unstable();
    Some(assembled(statement.modality.value, &before, &after, condition))
}

fn is_keyword(word: &str) -> bool {
    let bare = word.strip_suffix("n't").or_else(|| word.strip_suffix("n’t")).unwrap_or(word);
    KEYWORDS.contains(&bare)
}

fn assembled(
    modality: Modality,
    before: &[Lower<'_>],
    after: &[Lower<'_>],
    condition: Vec<String>,
) -> Proposition {
    let mut predicate = after.to_vec();
    predicate.retain(|word| !["not", "never"].contains(&&**word));
    let amount = take_amount(&mut predicate, !condition.is_empty());
    let (mut topic, flipped) = topic_words(&predicate);
    let subject = canonical_words(before);
    let passive = is_passive(&predicate) || predicate.first().is_some_and(|word| word == "be");
    let actor = if passive {
        topic.extend(subject);
        None
    } else {
        Some(if is_generic(&subject) { Vec::new() } else { subject })
    };
    topic.sort_unstable();
    Proposition {
        topic: Topic { words: topic, condition },
        actor,
        affirms: modality.is_negative() == flipped,
        permits: modality == Modality::May,
        amount,
    }
}

fn is_generic(subject: &[String]) -> bool {
    matches!(subject, [word] if GENERIC_SUBJECTS.iter().any(|generic| stem(generic) == *word))
}

/// Whether what is done is done to the subject: "be" and a participle.
fn is_passive(predicate: &[Lower<'_>]) -> bool {
    matches!(predicate, [be, verb, ..] if be == "be" && (verb.ends_with("ed") || stem(verb) != **verb))
}

/// The words of a sentence in lower case; marks that join stay in them.
fn words(plain: &str) -> Vec<Lower<'_>> {
    let split = plain.split(|next: char| next.is_whitespace() || ",;()\"“”".contains(next));
    let words = split.map(|word| in_lower_case(word.trim_matches(['.', '!', ':', '`', '*', '_'])));
    words.filter(|word| !word.is_empty()).collect()
}

/// Words without the condition in them, and the condition. One that begins runs to the end, or
/// before the keyword to the article that begins the subject.
fn without_condition<'t>(words: &[Lower<'t>]) -> (Vec<Lower<'t>>, Vec<Lower<'t>>) {
    let Some(at) = words.iter().position(|word| CONDITIONS.contains(&&**word)) else {
        return (words.to_vec(), Vec::new());
    };
    let article = |word: &Lower<'_>| ["the", "a", "an", "then", "it"].contains(&&**word);
    let end = if at == 0 { words.iter().rposition(article).filter(|&end| end > at + 1) } else { None };
    let end = end.unwrap_or(words.len());
    let rest = words[..at].iter().chain(&words[end..]).cloned().collect();
    (rest, words[at + 1..end].to_vec())
}

fn canonical_words(words: &[Lower<'_>]) -> Vec<String> {
    let mut canonical = Vec::new();
    for word in words {
        if let Some((word, opposite)) = lexicon().canonical(word, false) {
            canonical.push(if opposite { format!("!{word}") } else { word });
        }
    }
    canonical
}

/// The common forms of a predicate's words, and whether it says the opposite of them. Only its
/// verb, its prepositions of time and its last word turn it round; elsewhere opposites tell two
/// things apart.
fn topic_words(predicate: &[Lower<'_>]) -> (Vec<String>, bool) {
    let (mut topic, mut flipped) = (Vec::new(), false);
    let mut verb = true;
    for (at, word) in predicate.iter().enumerate() {
        let at_end = at + 1 == predicate.len();
        let Some((canonical, opposite)) = lexicon().canonical(word, at_end) else { continue };
        let turns = verb || at_end || matches!(&**word, "before" | "after");
        topic.push(if opposite && !turns { format!("!{canonical}") } else { canonical });
        flipped ^= opposite && turns;
        verb = false;
    }
    (topic, flipped)
}
