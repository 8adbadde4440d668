//! Who must: the words between a condition, or an earlier keyword, and the keyword.

use std::ops::Range;

use super::mask::Prose;
use super::token::{Token, TokenKind};
use super::words;

/// What stands before a keyword where a subject is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FoundSubject {
    /// Nothing: it is the sentence's earlier one, if there is one.
    Absent,
    /// it, they: the subject before.
    Pronoun(Range<usize>),
    /// Words of its own.
    Words(Range<usize>),
}

/// The subject among the tokens before a keyword. `first` when no keyword comes before it in the
/// sentence.
pub(super) fn subject(prose: &Prose<'_, '_>, before: &[Token], first: bool) -> FoundSubject {
    let start = if first { Some(first_boundary(prose, before)) } else { later_boundary(prose, before) };
    let Some(start) = start else { return FoundSubject::Absent };
    let words = trim(prose, without_predicate(prose, &before[start..]));
    match words {
        [] => FoundSubject::Absent,
        [only] if only.is_word(prose, words::ASKING) => FoundSubject::Absent,
        [only] if only.is_word(prose, words::PRONOUNS) => FoundSubject::Pronoun(only.raw.clone()),
        // "With another body it must …".
        [first, .., last]
            if first.is_word(prose, words::OPENING_PHRASES) && last.is_word(prose, words::PRONOUNS) =>
        {
            FoundSubject::Pronoun(last.raw.clone())
        }
        [one, .., last] => FoundSubject::Words(one.raw.start..last.raw.end),
        [only] => FoundSubject::Words(only.raw.clone()),
    }
}

/// Where the subject of a sentence's first keyword begins.
fn first_boundary(prose: &Prose<'_, '_>, before: &[Token]) -> usize {
    let after_break =
        (0..before.len()).rev().find(|&at| opens_inner(prose, before, at)).map_or(0, |at| at + 1);
    let rest = &before[after_break..];
    let stands_alone = rest.get(1).is_some_and(|token| token.kind == TokenKind::Comma);
    let opens_phrase = rest.first().is_some_and(|token| {
        token.is_word(prose, words::OPENING_PHRASES) || stands_alone && is_adverb(prose, token)
    });
    let comma_before = |at: usize, words: &[&str]| {
        rest[at].kind == TokenKind::Comma && rest.get(at + 1).is_some_and(|next| next.is_word(prose, words))
    };
    let joined = (0..rest.len()).rev().find(|&at| {
        comma_before(at, &["and", "but", "so"])
            && rest.get(at + 2).is_some_and(|next| next.is_word(prose, words::CLAUSE_OPENERS))
    });
    let after_phrase = || {
        let comma = |at: usize| rest[at].kind == TokenKind::Comma;
        let clause = (0..rest.len()).find(|&at| comma_before(at, words::CLAUSE_OPENERS));
        clause.or_else(|| (0..rest.len().saturating_sub(1)).rev().find(|&at| comma(at)))
    };
    let comma = joined.or_else(|| if opens_phrase { after_phrase() } else { None });
    after_break + comma.map_or(0, |at| at + 1)
}

/// Whether a clause of its own begins after the token at `at`: after a break, "how", "is that",
/// "in which".
fn opens_inner(prose: &Prose<'_, '_>, before: &[Token], at: usize) -> bool {
    let follows = |words: &[&str]| at > 0 && before[at - 1].is_word(prose, words);
    let token = &before[at];
    token.kind == TokenKind::Break
        || at > 0 && token.is_word(prose, &["how", "whether", "why"])
        || token.is_word(prose, &["that"]) && follows(words::REPORTING)
        || token.is_word(prose, &["which"]) && follows(words::PREPOSITIONS)
}

/// "Optionally", "Similarly".
fn is_adverb(prose: &Prose<'_, '_>, token: &Token) -> bool {
    let word = &prose.raw()[token.raw.clone()];
    token.kind == TokenKind::Word && word.ends_with("ly")
}

/// The words up to the verb, when a conjunction stands right before the keyword.
fn without_predicate<'t>(prose: &Prose<'_, '_>, words: &'t [Token]) -> &'t [Token] {
    let joined = words.last().is_some_and(|last| last.is_word(prose, &["and", "but"]));
    let verb = words.iter().skip(1).position(|token| token.is_word(prose, words::VERBS));
    match verb.filter(|_| joined) {
        Some(verb) => &words[..=verb],
        None => words,
    }
}

/// Where the subject of a further keyword begins; `None` when nothing sets one off.
fn later_boundary(prose: &Prose<'_, '_>, before: &[Token]) -> Option<usize> {
    let sets_off = |token: &Token| {
        matches!(token.kind, TokenKind::Comma | TokenKind::Break) || token.is_word(prose, words::CONJUNCTIONS)
    };
    before.iter().rposition(sets_off).map(|at| at + 1)
}

fn trim<'t>(prose: &Prose<'_, '_>, mut words: &'t [Token]) -> &'t [Token] {
    let separates = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Break);
    while let [first, rest @ ..] = words {
        if !separates(first) && !first.is_word(prose, words::LEADING) {
            break;
        }
        words = rest;
    }
    while let [rest @ .., last] = words {
        if !separates(last) && !last.is_word(prose, words::TRAILING) {
            break;
        }
        words = rest;
    }
    words
}
