//! Made-up words: each names the edit that put it into the spec, wherever a backend takes it.
//!
//! A word is a leading letter, a mark, seven letters that spell a number, and a mark. It has no vowel but
//! perhaps the first letter, so that it is no word of any language, and letters alone, so that it may stand
//! in a name, an address or a title.

use std::ops::Range;

/// How the words at a place are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Manner {
    /// A word is put after the last one.
    Append,
    /// Each word is replaced by one that sorts before all others.
    ReplaceEarly,
    /// Each word is replaced by one that sorts after all others.
    ReplaceLate,
}

impl Manner {
    /// All of them, the gentlest first.
    pub(super) const ALL: [Manner; 3] = [Manner::Append, Manner::ReplaceEarly, Manner::ReplaceLate];

    fn lead(self) -> char {
        match self {
            Manner::Append => 'm',
            Manner::ReplaceEarly => 'a',
            Manner::ReplaceLate => 'z',
        }
    }
}

/// Stands in every made-up word.
pub(super) const MARK: &str = "qx";
const END: &str = "xq";
const LETTERS: &[u8; 18] = b"bcdfghjklmnprstvwz";
const PLACES: usize = 7;
/// Bytes of a made-up word.
const LENGTH: usize = 1 + MARK.len() + PLACES + END.len();

/// The word of a number.
pub(super) fn word(manner: Manner, number: u32) -> String {
    let base = 18;
    let mut rest = number;
    let mut spelt = [b'b'; PLACES];
    for place in spelt.iter_mut().rev() {
        *place = LETTERS[(rest % base) as usize];
        rest /= base;
    }
    format!("{}{MARK}{}{END}", manner.lead(), spelt.escape_ascii())
}

/// The largest number that [`digits`] can spell.
const MOST_DIGITS: u32 = 99_999_999;

/// A number of nine digits that stands for `number`; `None` when it is too large.
pub(super) fn digits(number: u32) -> Option<String> {
    (number <= MOST_DIGITS).then(|| format!("8{number:08}"))
}

/// A made-up word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) range: Range<usize>,
    pub(super) number: u32,
}

/// The made-up words of a text in order, in whatever case they stand.
pub(super) fn find(text: &str) -> Vec<Found> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = memchr::memchr3(b'q', b'Q', b'8', &bytes[at..]) {
        let start = at + next;
        match found_at(bytes, start) {
            Some(word) => {
                at = word.range.end;
                found.push(word);
            }
            None => at = start + 1,
        }
    }
    found
}

fn found_at(bytes: &[u8], at: usize) -> Option<Found> {
    let (range, number) =
        if bytes[at] == b'8' { (at..at + 9, read_digits(bytes, at)?) } else { read_word(bytes, at)? };
    Some(Found { range, number })
}

fn read_word(bytes: &[u8], mark: usize) -> Option<(Range<usize>, u32)> {
    let range = mark.checked_sub(1)?..mark - 1 + LENGTH;
    let word = bytes.get(range.clone())?.to_ascii_lowercase();
    let (head, spelt) = (&word[1..=MARK.len()], &word[1 + MARK.len()..LENGTH - END.len()]);
    if head != MARK.as_bytes() || !word.ends_with(END.as_bytes()) || !b"maz".contains(&word[0]) {
        return None;
    }
    let number = spelt.iter().try_fold(0_u32, |number, letter| {
        let place = LETTERS.iter().position(|other| other == letter)?;
        number.checked_mul(18)?.checked_add(u32::try_from(place).ok()?)
    })?;
    Some((range, number))
}

fn read_digits(bytes: &[u8], at: usize) -> Option<u32> {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let alone = at.checked_sub(1).is_none_or(|before| !is_digit(before)) && !is_digit(at + 9);
    let spelt = bytes.get(at + 1..at + 9).filter(|_| alone)?;
    std::str::from_utf8(spelt).ok()?.parse().ok()
}

/// What stood where a made-up word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Original<'s> {
    /// The word; empty where one was put in.
    pub(super) word: &'s str,
    /// Whether a space was put before it.
    pub(super) spaced: bool,
}

/// The text with what stood in place of each made-up word that `original` knows.
pub(super) fn restored<'s>(text: &str, original: &dyn Fn(u32) -> Option<Original<'s>>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for found in find(text) {
        let Some(original) = original(found.number) else { continue };
        whole.push_str(&text[at..found.range.start]);
        if original.spaced && whole.ends_with([' ', '-', '_']) {
            whole.pop();
        }
        whole.push_str(&in_case_of(original.word, &text[found.range.clone()]));
        at = found.range.end;
    }
    whole.push_str(&text[at..]);
    whole
}

/// `word` in the case in which a backend wrote its stand-in.
fn in_case_of(word: &str, stand_in: &str) -> String {
    let small = stand_in.chars().any(char::is_lowercase);
    let large = stand_in.chars().any(char::is_uppercase);
    match (small, large) {
        (true, false) if word.chars().next().is_some_and(char::is_uppercase) => word.to_lowercase(),
        (false, true) => word.to_uppercase(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_names_titles_and_addresses() {
        for number in [0, 17, 18, 123_456_789] {
            let word = word(Manner::Append, number);
            for text in [format!("data{word}, b"), format!("TEST_{}_x", word.to_uppercase())] {
                let found = find(&text);
                assert_eq!(found.iter().map(|found| found.number).collect::<Vec<_>>(), [number], "{text}");
            }
        }
        assert_eq!(find(&format!("a {} b", digits(42).expect("small")))[0].number, 42);
        assert!(find("mqxbbb 800 8000000001 qxq q").is_empty());
    }

    #[test]
    fn a_text_is_as_it_was_without_its_made_up_words() {
        let original = |number| match number {
            1 => Some(Original { word: "", spaced: true }),
            2 => Some(Original { word: "Holder", spaced: false }),
            _ => None,
        };
        let (added, put) = (word(Manner::Append, 1), word(Manner::ReplaceEarly, 2));
        let text = format!("the limit {added}. #the-limit-{added} {put}");
        assert_eq!(restored(&text, &original), "the limit. #the-limit holder");
    }
}
