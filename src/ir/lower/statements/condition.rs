//! Conditions after EARS: When, While, If … then, Where, at the start or in the middle of a sentence.

use std::ops::Range;

use super::mask::Prose;
use super::token::{Token, TokenKind};
use super::words;
use crate::ir::ConditionForm;

/// A condition in raw text, without the word that opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundCondition {
    pub(super) form: ConditionForm,
    pub(super) raw: Range<usize>,
}

/// A condition before a keyword, and where the words after it begin.
pub(super) struct Leading {
    pub(super) condition: FoundCondition,
    /// Index of the token that opens it.
    pub(super) opener: usize,
    /// Index of the first token after it and its separator.
    pub(super) rest: usize,
}

/// Conditions in a row that are taken together, so that a long row costs no more than its length.
const MOST_CONDITIONS: usize = 8;

const FORMS: [(&str, ConditionForm); 5] = [
    ("when", ConditionForm::When),
    ("whenever", ConditionForm::When),
    ("while", ConditionForm::While),
    ("if", ConditionForm::If),
    ("where", ConditionForm::Where),
];

fn form(prose: &Prose<'_, '_>, token: &Token) -> Option<ConditionForm> {
    // Most words of a sentence begin otherwise.
    if !matches!(prose.raw().as_bytes()[token.raw.start], b'W' | b'w' | b'I' | b'i') {
        return None;
    }
    FORMS.iter().find(|(word, _)| token.is_word(prose, &[word])).map(|&(_, form)| form)
}

/// The condition among the tokens before a keyword that ends before the keyword's own clause.
pub(super) fn leading(prose: &Prose<'_, '_>, before: &[Token]) -> Option<Leading> {
    let (opener, form) = before.iter().enumerate().find_map(|(at, token)| {
        let opens = at == 0
            || before[at - 1].kind != TokenKind::Word && before[at - 1].kind != TokenKind::Other
            || before[at - 1].is_word(prose, words::CONNECTORS);
        form(prose, token).filter(|_| opens).map(|form| (at, form))
    })?;
    let mut separator = separator(prose, before, opener)?;
    let mut rest = after_separator(prose, before, separator);
    // A further condition right after it belongs to it: "When a, if b, the server must".
    let mut further = MOST_CONDITIONS;
    while further > 0 && before.get(rest).is_some_and(|token| self::form(prose, token).is_some()) {
        further -= 1;
        let Some(next) = self::separator(prose, before, rest) else { break };
        separator = next;
        rest = after_separator(prose, before, separator);
    }
    let mut last = separator.checked_sub(1)?;
    if before[last].kind == TokenKind::Comma {
        last -= 1;
    }
    let raw = before.get(opener + 1)?.raw.start..before[last].raw.end;
    (opener < last).then_some(Leading { condition: FoundCondition { form, raw }, opener, rest })
}

/// Index of the token that ends the condition opened at `opener`: `then`, or the comma before the
/// keyword's own clause.
fn separator(prose: &Prose<'_, '_>, before: &[Token], opener: usize) -> Option<usize> {
    let shouts = is_upper(prose, &before[opener]);
    let inside = || before.iter().enumerate().skip(opener + 1);
    let then = inside().find(|(_, token)| {
        token.is_word(prose, &["then"])
            || shouts && is_upper(prose, token) && token.is_word(prose, &["the", "then"])
    });
    if let Some((at, _)) = then {
        return Some(at);
    }
    let comma = |at: usize| before[at].kind == TokenKind::Comma;
    let opens_clause = |at: usize| {
        before.get(at + 1).is_some_and(|next| {
            next.is_word(prose, words::CLAUSE_OPENERS) || self::form(prose, next).is_some()
        })
    };
    let mut commas = inside().map(|(at, _)| at).filter(|&at| comma(at));
    let last = || (opener + 1..before.len().saturating_sub(1)).rev().find(|&at| comma(at));
    commas.find(|&at| opens_clause(at)).or_else(last)
}

/// Moves over `then` and over the comma before it; keeps a shouted THE as the subject's own word.
fn after_separator(prose: &Prose<'_, '_>, before: &[Token], separator: usize) -> usize {
    let keeps = before[separator].is_word(prose, &["the"]);
    let mut rest = if keeps { separator } else { separator + 1 };
    while before.get(rest).is_some_and(|token| token.is_word(prose, &["then"])) {
        rest += 1;
    }
    rest
}

/// The condition among the tokens after a keyword.
pub(super) fn trailing(prose: &Prose<'_, '_>, after: &[Token]) -> Option<FoundCondition> {
    let (opener, form) = after.iter().enumerate().find_map(|(at, token)| {
        let form = form(prose, token)?;
        let previous = at.checked_sub(1).map(|previous| &after[previous])?;
        let after_comma = previous.kind == TokenKind::Comma;
        let opens = match form {
            ConditionForm::When | ConditionForm::If => !previous.is_word(prose, words::BEFORE_QUESTIONS),
            ConditionForm::While | ConditionForm::Where => after_comma,
        };
        opens.then_some((at, form))
    })?;
    let mut end = opener + 1;
    while after.get(end).is_some_and(|token| match token.kind {
        TokenKind::Break => false,
        TokenKind::Comma => goes_on(prose, &after[end + 1..]),
        TokenKind::Word | TokenKind::Other => true,
    }) {
        end += 1;
    }
    while end > opener + 1 && after[end - 1].is_word(prose, &["and", "but", "or", "then"]) {
        end -= 1;
    }
    let raw = after.get(opener + 1)?.raw.start..after[end - 1].raw.end;
    (end > opener + 1).then_some(FoundCondition { form, raw })
}

/// Whether the words after a comma go on with a list: "absent, expired or revoked".
fn goes_on(prose: &Prose<'_, '_>, after_comma: &[Token]) -> bool {
    let opens_clause = after_comma.first().is_none_or(|token| token.is_word(prose, words::CLAUSE_OPENERS));
    let mut next = after_comma.iter().take(4).take_while(|token| token.kind != TokenKind::Break);
    !opens_clause && next.any(|token| token.is_word(prose, &["and", "or"]))
}

fn is_upper(prose: &Prose<'_, '_>, token: &Token) -> bool {
    let text = &prose.raw()[token.raw.clone()];
    text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
