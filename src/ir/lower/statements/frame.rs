//! Subject and condition of each keyword of a sentence.

use std::ops::Range;

use super::condition::{self, FoundCondition, Leading};
use super::mask::{Prose, Seen};
use super::numbering::words_start;
use super::subject::{FoundSubject, subject};
use super::token::{Token, tokens};

/// Who must, and under which condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) subject: FoundSubject,
    pub(super) condition: Option<FoundCondition>,
}

/// The frame of each keyword of a sentence; `keywords` are their raw ranges, in order. Brackets are a
/// sentence of their own.
pub(super) fn frames(
    prose: &Prose<'_, '_>,
    sentence: &Range<usize>,
    keywords: &[Range<usize>],
) -> Vec<Frame> {
    let mut found = Vec::with_capacity(keywords.len());
    let clauses: Vec<Range<usize>> =
        keywords.iter().map(|keyword| enclosing(prose, sentence, keyword.start)).collect();
    let mut at = 0;
    while at < keywords.len() {
        let end = clauses[at..].iter().position(|clause| *clause != clauses[at]);
        let end = end.map_or(keywords.len(), |length| at + length);
        found.extend(frames_of(prose, &clauses[at], &keywords[at..end]));
        at = end;
    }
    found
}

/// The inside of the innermost brackets around `at`, or the sentence.
fn enclosing(prose: &Prose<'_, '_>, sentence: &Range<usize>, at: usize) -> Range<usize> {
    let bytes = &prose.raw().as_bytes()[sentence.clone()];
    let is_there =
        |brackets: [u8; 3]| memchr::memchr3(brackets[0], brackets[1], brackets[2], bytes).is_some();
    if !is_there(*b"([{") && !is_there(*b")]}") {
        return sentence.clone();
    }
    let mut open: Vec<usize> = Vec::new();
    let mut inner: Option<(usize, usize)> = None;
    let mut next = sentence.start;
    while let Some((range, seen)) = prose.next(next).filter(|(range, _)| range.start < sentence.end) {
        next = range.end;
        if inner.is_none() && range.start >= at {
            match open.last() {
                Some(&start) => inner = Some((start, open.len())),
                None => break,
            }
        }
        match seen {
            Seen::Char('(' | '[' | '{') => open.push(range.end),
            Seen::Char(')' | ']' | '}') => {
                if let Some((start, _)) = inner.filter(|&(_, depth)| depth == open.len()) {
                    return start..range.start;
                }
                open.pop();
            }
            Seen::Char(_) | Seen::Hidden => {}
        }
    }
    inner.map_or_else(|| sentence.clone(), |(start, _)| start..sentence.end)
}

/// The frames of keywords in one clause. What stands before the first keyword also holds for the later
/// ones that do not say otherwise.
fn frames_of(prose: &Prose<'_, '_>, sentence: &Range<usize>, keywords: &[Range<usize>]) -> Vec<Frame> {
    let start = sentence.start + words_start(&prose.raw()[sentence.clone()]);
    let tokens = tokens(prose, start..sentence.end);
    let mut found: Vec<Frame> = Vec::with_capacity(keywords.len());
    let mut inherited = None;
    let mut before =
        between(&tokens, sentence.start..keywords.first().map_or(sentence.end, |range| range.start));
    for (nth, keyword) in keywords.iter().enumerate() {
        let leading = condition::leading(prose, before);
        let rest = leading.as_ref().map_or(0, |leading| leading.rest);
        let own = subject(prose, &before[rest..], nth == 0 || rest > 0);
        inherited = leading.map(|leading| leading.condition).or(inherited);
        let next = keywords.get(nth + 1).map_or(sentence.end, |range| range.start);
        let after = between(&tokens, keyword.end..next);
        let trailing = condition::trailing(prose, trailing_part(prose, after, nth + 1 < keywords.len()));
        found.push(Frame { subject: own, condition: inherited.clone().or(trailing) });
        before = after;
    }
    found
}

/// The tokens after a keyword that a condition of this keyword may stand in: not the condition and
/// the subject of the next one.
fn trailing_part<'t>(prose: &Prose<'_, '_>, after: &'t [Token], another: bool) -> &'t [Token] {
    if !another {
        return after;
    }
    if let Some(Leading { opener, .. }) = condition::leading(prose, after) {
        return &after[..opener];
    }
    match subject(prose, after, false) {
        FoundSubject::Words(raw) | FoundSubject::Pronoun(raw) => between(after, 0..raw.start),
        FoundSubject::Absent => after,
    }
}

fn between(tokens: &[Token], raw: Range<usize>) -> &[Token] {
    let start = tokens.partition_point(|token| token.raw.start < raw.start);
    let end = tokens.partition_point(|token| token.raw.end <= raw.end);
    &tokens[start.min(end)..end]
}
