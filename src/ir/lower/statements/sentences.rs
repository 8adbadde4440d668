//! Where sentences end, on raw text, so that every offset leads back to the source.

use std::ops::Range;

use super::mask::{Prose, Seen};

/// Words before a full stop that do not end a sentence.
const ABBREVIATIONS: [&str; 12] =
    ["e.g", "i.e", "cf", "vs", "No", "Sec", "Fig", "Dr", "approx", "a.k.a", "Mr", "Ms"];

/// The same, unless a capital follows.
const SOFT_ABBREVIATIONS: [&str; 4] = ["etc", "a.m", "p.m", "Inc"];

/// The sentences of a leaf; together they cover it.
pub(super) fn sentences(prose: &Prose<'_, '_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut at) = (0, 0_usize, 0);
    while let Some((range, seen)) = prose.next(skip_words(prose.raw(), at)) {
        at = range.end;
        let Seen::Char(next) = seen else { continue };
        match next {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' if depth == 0 => {
                if let Some(end) = stop_end(prose, start, &range) {
                    found.push(start..end);
                    (start, at) = (end, end);
                }
            }
            '。' | '！' | '？' => {
                let end = after_closers(prose, range.end);
                found.push(start..end);
                (start, at) = (end, end);
            }
            _ => {}
        }
    }
    let end = prose.raw().len();
    if !prose.raw()[start..].trim().is_empty() {
        found.push(start..end);
    }
    found
}

/// Moves over bytes that neither end a sentence nor open or close a bracket.
fn skip_words(raw: &str, at: usize) -> usize {
    let stops = |byte: &u8| match byte {
        b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'.' | b'!' | b'?' => true,
        byte => !byte.is_ascii(),
    };
    let rest = raw.as_bytes().get(at..).unwrap_or_default();
    at + rest.iter().position(stops).unwrap_or(rest.len())
}

/// The end of the sentence that the stop at `stop` ends; `None` when it ends none.
fn stop_end(prose: &Prose<'_, '_>, start: usize, stop: &Range<usize>) -> Option<usize> {
    let end = after_closers(prose, stop.end);
    let (next_at, spaced) = prose.skip_space(end);
    let next = prose.next(next_at);
    let capital_follows = matches!(next, Some((_, Seen::Char(next))) if next.is_uppercase());
    let ends = match next {
        None => true,
        Some((_, Seen::Hidden)) => spaced,
        Some((_, Seen::Char(next))) => spaced && !next.is_lowercase(),
    };
    let is_full_stop = prose.raw()[stop.clone()] == *".";
    let abbreviated = is_full_stop && next.is_some() && {
        let word = last_word(&prose.raw()[start..stop.start]);
        let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        initial || ABBREVIATIONS.contains(&word) || SOFT_ABBREVIATIONS.contains(&word) && !capital_follows
    };
    (ends && !abbreviated).then_some(end)
}

/// Moves over closing quotes and brackets, further stops, footnote marks and code right after a stop.
fn after_closers(prose: &Prose<'_, '_>, mut at: usize) -> usize {
    while let Some((range, seen)) = prose.next(at) {
        match seen {
            Seen::Hidden
            | Seen::Char('.' | '!' | '?' | '"' | '\'' | '”' | '’' | ')' | ']' | '}' | '」' | '』') => {
                at = range.end;
            }
            Seen::Char(_) => break,
        }
    }
    // Emphasis that closes here belongs to the sentence.
    match prose.next(at) {
        Some((range, Seen::Char(next))) if next.is_whitespace() => range.start,
        None => prose.raw().len(),
        Some(_) => at,
    }
}

/// The word that ends `text`.
fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| c.is_whitespace() || c == '(' || c == '[' || c == '*' || c == '"');
    let word = start.map_or(text, |at| &text[at + text[at..].chars().next().map_or(1, char::len_utf8)..]);
    word.trim_matches('_')
}
