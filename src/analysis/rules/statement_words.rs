//! The words of a statement that promise: without code, quotations, links' targets, examples and
//! reasons.

use std::borrow::Cow;
use std::ops::Range;

/// A word of inline Markdown.
pub(super) struct Word<'t> {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// In lower case.
    pub(super) lower: Cow<'t, str>,
    /// Whether only white space or emphasis stands between it and the word before.
    pub(super) follows: bool,
}

/// Words after which a sentence gives examples or reasons, up to the end of the bracket or sentence.
const ASIDES: &[&[&str]] = &[
    &["because"],
    &["for", "example"],
    &["for", "instance"],
    &["e.g."],
    &["eg."],
    &["such", "as"],
    &["so", "that"],
];

/// The words of `markdown` outside what is masked, in order.
pub(super) fn words(markdown: &str) -> Vec<Word<'_>> {
    let masked = masked(markdown);
    let mut words = Vec::new();
    let mut end = 0;
    let mut rest = markdown.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if !first.is_alphanumeric() || masked[start] {
            continue;
        }
        let mut stop = start + first.len_utf8();
        while let Some(&(at, next)) = rest.peek() {
            if masked[at] || !(next.is_alphanumeric() || joins(markdown, at, next)) {
                break;
            }
            stop = at + next.len_utf8();
            rest.next();
        }
        let between = &markdown[end..start];
        let follows = between.chars().all(|next| next.is_whitespace() || next == '*' || next == '_');
        words.push(Word { range: start..stop, lower: in_lower_case(&markdown[start..stop]), follows });
        end = stop;
    }
    without_asides(markdown, words)
}

/// A word in lower case; most are, and cost nothing.
pub(super) fn in_lower_case(word: &str) -> Cow<'_, str> {
    let is_lower = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// Whether a mark joins two halves of one word.
fn joins(markdown: &str, at: usize, mark: char) -> bool {
    let next = markdown[at + mark.len_utf8()..].chars().next();
    matches!(mark, '-' | '\'' | '’' | '.' | '/') && next.is_some_and(char::is_alphanumeric)
}

/// For each byte, whether it stands in code, a quotation, a tag or a link's target.
fn masked(markdown: &str) -> Vec<bool> {
    let mut masked = vec![false; markdown.len()];
    let mut at = 0;
    while let Some(next) = markdown[at..].find(['`', '"', '“', '<', ']']).map(|found| at + found) {
        let end = mask_end(markdown, next);
        if let Some(end) = end {
            masked[next..end].fill(true);
        }
        let mark = markdown[next..].chars().next().map_or(1, char::len_utf8);
        at = end.unwrap_or(next + mark);
    }
    masked
}

/// The end of what opens at `start`, when it is closed.
fn mask_end(markdown: &str, start: usize) -> Option<usize> {
    let rest = &markdown[start..];
    let close = |skip: usize, mark: &str| rest[skip..].find(mark).map(|at| start + skip + at + mark.len());
    match rest.as_bytes()[0] {
        b'`' => {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            close(ticks, &rest[..ticks])
        }
        b'"' => close(1, "\""),
        b'<' if rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next)) => {
            close(1, ">")
        }
        b']' if rest.starts_with("](") => close(2, ")"),
        _ if rest.starts_with('“') => close('“'.len_utf8(), "”"),
        _ => None,
    }
}

/// The words that do not stand in an example or a reason.
fn without_asides<'t>(markdown: &str, mut words: Vec<Word<'t>>) -> Vec<Word<'t>> {
    let mut aside_end = 0;
    let mut kept = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let start = word.range.start;
        if start >= aside_end && opens_aside(&words[at..]) {
            let rest = &markdown[start..];
            aside_end = start + rest.find([')', ';']).unwrap_or(rest.len());
        }
        kept.push(start >= aside_end);
    }
    let mut kept = kept.into_iter();
    words.retain(|_| kept.next().unwrap_or(true));
    words
}

fn opens_aside(words: &[Word<'_>]) -> bool {
    ASIDES.iter().any(|aside| {
        words.len() >= aside.len()
            && aside.iter().zip(words).all(|(known, word)| word.lower == known.trim_end_matches('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(markdown: &str) -> Vec<String> {
        words(markdown).into_iter().map(|word| word.lower.into_owned()).collect()
    }

    #[test]
    fn only_what_promises_is_kept() {
        assert_eq!(
            plain("It *must* run `fast` [here](a-fast-b) and \"quick\" too"),
            ["it", "must", "run", "here", "and", "too"]
        );
        assert_eq!(plain("A user-friendly and/or it’s e.g. fast"), ["a", "user-friendly", "and/or", "it’s"]);
        assert_eq!(
            plain("must be small (e.g. fast) and round, because slow"),
            ["must", "be", "small", "and", "round"]
        );
        assert_eq!(plain("unclosed \" quote and ` tick <b"), ["unclosed", "quote", "and", "tick", "b"]);
    }
}
