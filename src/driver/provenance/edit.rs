//! Edits of a source: the words at a place, changed.

use super::made_up::{Manner, digits, word};
use super::place::Place;
use crate::base::Span;

/// Edits that one place may have: its words beyond these stay as they are.
pub(super) const MOST_WORDS: u32 = 64;

/// A replacement of some bytes of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// The bytes; none where a word is put in.
    pub(super) span: Span,
    /// What stands there instead.
    pub(super) text: String,
    /// What its made-up word spells: the place's number times [`MOST_WORDS`], and the edit's own.
    pub(super) number: u32,
    /// Whether a space was put before the word.
    pub(super) spaced: bool,
}

/// The number of the place that a made-up word's number belongs to.
pub(super) fn place_of(number: u32) -> usize {
    (number / MOST_WORDS) as usize
}

/// The edits that change the words of the place with the number `index`, in order.
pub(super) fn edits(text: &str, (index, place): (usize, &Place), manner: Manner) -> Vec<Edit> {
    let number = Span::at(index).start.saturating_mul(MOST_WORDS);
    let words = text.get(place.span.range()).unwrap_or("");
    match manner {
        Manner::Append => append(words, place, number).into_iter().collect(),
        Manner::ReplaceEarly | Manner::ReplaceLate => replace(words, place, number, manner),
    }
}

fn append(words: &str, place: &Place, number: u32) -> Option<Edit> {
    let is_numeric = !words.chars().any(char::is_alphabetic);
    if is_numeric {
        return numeric(words, place, number);
    }
    let (at, last) = words.char_indices().rfind(|(_, next)| next.is_alphanumeric())?;
    let end = at + last.len_utf8();
    let made = word(Manner::Append, number);
    let text = if place.prose { format!(" {made}") } else { made };
    Some(Edit { span: place.span.within(end..end), text, number, spaced: place.prose })
}

/// Another number for the last one: one that can be told again, where digits stand alone.
fn numeric(words: &str, place: &Place, number: u32) -> Option<Edit> {
    let (range, _) = runs(words).into_iter().next_back()?;
    let run = &words[range.clone()];
    let alone = run.len() == words.trim().len() && run.is_ascii();
    let text = digits(number).filter(|_| alone).unwrap_or_else(|| bumped(run));
    Some(Edit { span: place.span.within(range), text, number, spaced: false })
}

/// Words that make a sentence a statement or a condition. Without them it is none, so they stay.
const KEYWORDS: [&str; 13] = [
    "must", "shall", "should", "may", "not", "required", "recommended", "optional", "when", "while", "if",
    "where", "then",
];

/// Other words for all but keywords, and placeholders, which are the names of columns.
fn replace(words: &str, place: &Place, number: u32, manner: Manner) -> Vec<Edit> {
    let is_placeholder = |range: &std::ops::Range<usize>| {
        let open = words[..range.start].rfind(['{', '}']).is_some_and(|at| words[at..].starts_with('{'));
        place.prose && open && words[range.end..].contains('}')
    };
    let is_keyword = |range: &std::ops::Range<usize>| {
        let word = &words[range.clone()];
        KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(word))
    };
    let runs = runs(words).into_iter().filter(|(range, _)| !is_placeholder(range) && !is_keyword(range));
    let runs = runs.zip(1..MOST_WORDS);
    runs.map(|((range, is_word), at)| {
        let run = &words[range.clone()];
        let number = number.saturating_add(at);
        let text = if is_word { in_case(&word(manner, number), run) } else { bumped(run) };
        Edit { span: place.span.within(range), text, number, spaced: false }
    })
    .collect()
}

/// The runs of letters and of digits, and whether each is of letters.
fn runs(words: &str) -> Vec<(std::ops::Range<usize>, bool)> {
    let mut runs: Vec<(std::ops::Range<usize>, bool)> = Vec::new();
    for (at, next) in words.char_indices().filter(|(_, next)| next.is_alphanumeric()) {
        let is_word = !next.is_numeric();
        match runs.last_mut().filter(|(range, own)| range.end == at && *own == is_word) {
            Some((range, _)) => range.end = at + next.len_utf8(),
            None => runs.push((at..at + next.len_utf8(), is_word)),
        }
    }
    runs
}

fn in_case(made: &str, original: &str) -> String {
    if original.starts_with(char::is_uppercase) {
        return format!("{}{}", made[..1].to_uppercase(), &made[1..]);
    }
    made.to_owned()
}

/// Digits as many as before, each another one, and none of them a leading zero.
fn bumped(digits: &str) -> String {
    let bump = |digit: char| match digit {
        '9' => '8',
        '0'..='8' => char::from_digit(digit.to_digit(10).unwrap_or(0) + 1, 10).unwrap_or(digit),
        other => other,
    };
    digits.chars().map(bump).collect()
}

/// The source with its edits, which stand in order and apart from each other.
pub(super) fn applied(source: &str, edits: &[Edit]) -> String {
    let mut text = String::with_capacity(source.len() + edits.len() * 12);
    let mut at = 0;
    for edit in edits {
        let range = edit.span.range();
        text.push_str(source.get(at..range.start).unwrap_or(""));
        text.push_str(&edit.text);
        at = range.end;
    }
    text.push_str(source.get(at..).unwrap_or(""));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::ClauseIndex;

    fn changed(words: &str, prose: bool, manner: Manner) -> String {
        let place = Place { span: Span::new(0, words.len()), clause: ClauseIndex(0), prose, key: false };
        applied(words, &edits(words, (1, &place), manner))
    }

    #[test]
    fn a_word_is_put_after_the_last_one() {
        let made = word(Manner::Append, MOST_WORDS);
        assert_eq!(changed("is declined.", true, Manner::Append), format!("is declined {made}."));
        assert_eq!(changed("/you (buy)/i", false, Manner::Append), format!("/you (buy)/i{made}"));
    }

    #[test]
    fn words_and_numbers_are_replaced_apart() {
        let made = |number| word(Manner::ReplaceEarly, MOST_WORDS + number);
        let expected = format!("A{} {} 110", &made(1)[1..], made(2));
        assert_eq!(changed("Over limit 009", true, Manner::ReplaceEarly), expected.replace("110", "118"));
        assert_eq!(changed("109", false, Manner::Append), format!("8{MOST_WORDS:08}"));
        assert_eq!(changed("1..100", false, Manner::Append), "1..211");
    }
}
