//! The number that bounds a statement, told from numbers that are names: "3 attempts" is an amount,
//! "port 8080" is not.

use super::proposition::Words;
use super::vocabulary::{Word, WordKind};
use crate::ir::{Quantity, Unit};

/// A number of a statement.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) side: Side,
    pub(super) quantity: Quantity,
}

/// On which side of a number the promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Exactly,
    AtMost,
    AtLeast,
}

/// Words before a number that make it a bound.
const BOUNDS: [(&[&str], Side); 13] = [
    (&["at", "most"], Side::AtMost),
    (&["up", "to"], Side::AtMost),
    (&["no", "more", "than"], Side::AtMost),
    (&["no", "longer", "than"], Side::AtMost),
    (&["no", "fewer", "than"], Side::AtLeast),
    (&["no", "less", "than"], Side::AtLeast),
    (&["less", "than"], Side::AtMost),
    (&["fewer", "than"], Side::AtMost),
    (&["maximum", "of"], Side::AtMost),
    (&["within"], Side::AtMost),
    (&["at", "least"], Side::AtLeast),
    (&["more", "than"], Side::AtLeast),
    (&["exactly"], Side::Exactly),
];

/// Words that join parts of a sentence and name nothing.
const JOINING: &[&str] = &[
    "a", "about", "above", "across", "after", "all", "an", "and", "any", "around", "as", "at", "before",
    "below", "between", "by", "during", "each", "every", "first", "for", "from", "in", "into", "is", "its",
    "last", "less", "minus", "of", "on", "only", "or", "over", "per", "plus", "the", "their", "these",
    "this", "those", "to", "under", "unless", "until", "via", "was", "with", "without",
];

/// Verbs whose object is the one outcome, so that another number is another outcome.
const OUTCOMES: [&str; 6] = ["answer", "exit", "give", "reply", "respond", "return"];
/// Words between such a verb and its number.
const OUTCOME_WORDS: [&str; 6] = ["code", "exit", "http", "status", "the", "with"];

/// Words of three letters that in upper case would be a currency.
const NO_CURRENCY: [&str; 3] = ["all", "top", "try"];

/// Takes the one amount of a predicate with its unit and its bounding words; a mark stays. A number
/// that is a name stays as it is, among the words that say what the statement is about.
pub(super) fn take_amount<'v>(
    predicate: &mut Words<'v>,
    conditional: bool,
    mark: &'v Word<'v>,
) -> Option<Amount> {
    let mut amounts = (0..predicate.len()).filter(|&at| is_amount(predicate, at, conditional));
    let at = amounts.next()?;
    if amounts.next().is_some() {
        return None;
    }
    let WordKind::Number(number) = predicate[at].kind else { return None };
    let unit = predicate.get(at + 1).and_then(|word| unit(&word.lower));
    let bound = bound_before(&predicate[..at]);
    let (side, start) = bound.unwrap_or((Side::Exactly, at));
    let end = at + 1 + usize::from(unit.is_some());
    predicate.splice(start..end, [mark]);
    let quantity = Quantity { number, unit, per: None };
    Some(Amount { side, quantity: quantity.normalised().unwrap_or(quantity) })
}

/// Whether the word at `at` is a number that says how much or how many.
fn is_amount(words: &[&Word<'_>], at: usize, conditional: bool) -> bool {
    let (before, after) = (&words[..at], &words[at + 1..]);
    matches!(words[at].kind, WordKind::Number(_))
        && (after.first().is_some_and(|word| unit(&word.lower).is_some())
            || bound_before(before).is_some()
            || counts(before, after)
            || is_value(before)
            || conditional && is_outcome(before))
}

fn unit(word: &str) -> Option<Unit> {
    let code = || (!NO_CURRENCY.contains(&word)).then(|| Unit::from_word(&word.to_uppercase())).flatten();
    Unit::from_word(word).or_else(code)
}

fn bound_before(words: &[&Word<'_>]) -> Option<(Side, usize)> {
    let ends_with = |phrase: &[&str]| {
        words.len() >= phrase.len()
            && words[words.len() - phrase.len()..]
                .iter()
                .zip(phrase)
                .all(|(word, known)| word.lower == *known)
    };
    let (phrase, side) = BOUNDS.iter().find(|(phrase, _)| ends_with(phrase))?;
    Some((*side, words.len() - phrase.len()))
}

/// Whether a number between these words counts what follows it: "keep 3 copies", "retry 5 times". After
/// a noun it is that noun's number: "HTTP 404 responses".
fn counts(before: &[&Word<'_>], after: &[&Word<'_>]) -> bool {
    let is_joining = |word: &Word<'_>| JOINING.contains(&&*word.lower);
    let mut nouns = after.iter().take(2).take_while(|word| !is_joining(word));
    if !nouns.any(|word| is_plural(&word.lower)) {
        return false;
    }
    let times = after.first().is_some_and(|word| word.lower == "times");
    let follows_a_noun = match before {
        [] | [_] => false,
        [be, _] if be.lower == "be" => false,
        [.., to, _] if to.lower == "to" => false,
        [.., last] => !is_joining(last),
    };
    times || !follows_a_noun
}

fn is_plural(word: &str) -> bool {
    let ends = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
    ends || matches!(word, "people" | "children")
}

/// Whether the number is what the subject is: "must be 5".
fn is_value(before: &[&Word<'_>]) -> bool {
    matches!(before, [verb] if verb.lower == "be" || verb.lower == "equal")
}

fn is_outcome(before: &[&Word<'_>]) -> bool {
    let Some((verb, between)) = before.split_first() else { return false };
    OUTCOMES.contains(&&*verb.lower) && between.iter().all(|word| OUTCOME_WORDS.contains(&&*word.lower))
}
