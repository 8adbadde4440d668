//! Who must: the words between a condition, or an earlier keyword, and the keyword.

use std::ops::Range;

use super::condition::CLAUSE_OPENERS;
use super::mask::Prose;
use super::token::{Token, TokenKind};

/// Words that join two clauses.
const CONJUNCTIONS: [&str; 19] = [
    "and", "but", "or", "so", "nor", "then", "because", "unless", "since", "although", "though", "whereas",
    "which", "that", "who", "when", "if", "while", "where",
];

/// Words that open a phrase before the subject.
const OPENING_PHRASES: [&str; 32] = [
    "in",
    "on",
    "at",
    "for",
    "by",
    "from",
    "with",
    "upon",
    "after",
    "before",
    "during",
    "to",
    "as",
    "under",
    "without",
    "unless",
    "until",
    "once",
    "because",
    "since",
    "although",
    "though",
    "however",
    "therefore",
    "otherwise",
    "instead",
    "additionally",
    "finally",
    "similarly",
    "generally",
    "regardless",
    "when",
];

/// Words that lead to a subject and are no part of it.
const LEADING: [&str; 12] =
    ["and", "but", "or", "so", "then", "nor", "also", "however", "therefore", "thus", "that", "which"];

/// Words between a subject and its verb.
const TRAILING: [&str; 14] = [
    "also",
    "then",
    "therefore",
    "thus",
    "always",
    "generally",
    "typically",
    "still",
    "only",
    "both",
    "which",
    "that",
    "who",
    "either",
];

/// Stand for the subject before.
const PRONOUNS: [&str; 2] = ["it", "they"];

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
    let words = trim(prose, &before[start..]);
    match words {
        [] => FoundSubject::Absent,
        [only] if only.is_word(prose, &PRONOUNS) => FoundSubject::Pronoun(only.raw.clone()),
        [one, .., last] => FoundSubject::Words(one.raw.start..last.raw.end),
        [only] => FoundSubject::Words(only.raw.clone()),
    }
}

/// Where the subject of a sentence's first keyword begins.
fn first_boundary(prose: &Prose<'_, '_>, before: &[Token]) -> usize {
    let after_break = before.iter().rposition(|token| token.kind == TokenKind::Break).map_or(0, |at| at + 1);
    let rest = &before[after_break..];
    let opens_phrase = rest.first().is_some_and(|token| token.is_word(prose, &OPENING_PHRASES));
    let comma_before = |at: usize, words: &[&str]| {
        rest[at].kind == TokenKind::Comma && rest.get(at + 1).is_some_and(|next| next.is_word(prose, words))
    };
    let joined = (0..rest.len()).rev().find(|&at| {
        comma_before(at, &["and", "but", "so"])
            && rest.get(at + 2).is_some_and(|next| next.is_word(prose, &CLAUSE_OPENERS))
    });
    let after_phrase = || {
        let comma = |at: usize| rest[at].kind == TokenKind::Comma;
        let clause = (0..rest.len()).find(|&at| comma_before(at, &CLAUSE_OPENERS));
        clause.or_else(|| (0..rest.len().saturating_sub(1)).rev().find(|&at| comma(at)))
    };
    let comma = joined.or_else(|| if opens_phrase { after_phrase() } else { None });
    after_break + comma.map_or(0, |at| at + 1)
}

/// Where the subject of a further keyword begins; `None` when nothing sets one off.
fn later_boundary(prose: &Prose<'_, '_>, before: &[Token]) -> Option<usize> {
    let sets_off = |token: &Token| {
        matches!(token.kind, TokenKind::Comma | TokenKind::Break) || token.is_word(prose, &CONJUNCTIONS)
    };
    before.iter().rposition(sets_off).map(|at| at + 1)
}

fn trim<'t>(prose: &Prose<'_, '_>, mut words: &'t [Token]) -> &'t [Token] {
    let separates = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Break);
    while let [first, rest @ ..] = words {
        if !separates(first) && !first.is_word(prose, &LEADING) {
            break;
        }
        words = rest;
    }
    while let [rest @ .., last] = words {
        if !separates(last) && !last.is_word(prose, &TRAILING) {
            break;
        }
        words = rest;
    }
    words
}
