//! Subject and condition of each keyword of a sentence.

use std::ops::Range;

use super::condition::{self, FoundCondition, Leading};
use super::mask::Prose;
use super::subject::{FoundSubject, subject};
use super::token::{Token, tokens};

/// Who must, and under which condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) subject: FoundSubject,
    pub(super) condition: Option<FoundCondition>,
}

/// The frame of each keyword of a sentence; `keywords` are their raw ranges, in order. What stands
/// before the first keyword also holds for the later ones that do not say otherwise.
pub(super) fn frames(
    prose: &Prose<'_, '_>,
    sentence: &Range<usize>,
    keywords: &[Range<usize>],
) -> Vec<Frame> {
    let tokens = tokens(prose, sentence.clone());
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
