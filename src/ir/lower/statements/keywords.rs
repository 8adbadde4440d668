//! Modal keywords: data by language, and the search for them.

use std::ops::Range;

use super::mask::{Prose, Seen};
use crate::ir::Modality;

/// A word, or words, that make a statement.
struct Keyword {
    words: &'static [&'static str],
    modality: Modality,
    /// Whether a negation after it turns it round.
    negatable: bool,
    /// Whether people could read it two ways.
    ambiguous: bool,
}

impl Keyword {
    fn first_word(&self) -> &'static [u8] {
        self.words.first().map_or(b"", |word| word.as_bytes())
    }
}

/// The keywords of a language.
struct Language {
    /// Count everywhere.
    upper: &'static [Keyword],
    /// Count in clauses that make promises.
    lower: &'static [Keyword],
    /// Turn the keyword before them round.
    negations: &'static [&'static str],
    /// The same, without a space.
    contractions: &'static [&'static str],
    /// May stand between a keyword and its negation.
    adverbs: &'static [&'static str],
    /// After a negation, make it none: "must not only …, but also …".
    restrictors: &'static [&'static str],
}

const fn keyword(words: &'static [&'static str], modality: Modality) -> Keyword {
    Keyword { words, modality, negatable: false, ambiguous: false }
}

const fn verb(words: &'static [&'static str], modality: Modality) -> Keyword {
    Keyword { words, modality, negatable: true, ambiguous: false }
}

/// RFC 2119 with RFC 8174. Upper-case English keywords also count in prose of other languages.
static ENGLISH: Language = Language {
    upper: &[
        verb(&["MUST"], Modality::Must),
        verb(&["SHALL"], Modality::Must),
        verb(&["SHOULD"], Modality::Should),
        keyword(&["NOT", "RECOMMENDED"], Modality::ShouldNot),
        keyword(&["RECOMMENDED"], Modality::Should),
        keyword(&["REQUIRED"], Modality::Must),
        keyword(&["OPTIONAL"], Modality::May),
        keyword(&["MAY"], Modality::May),
    ],
    lower: &[
        verb(&["must"], Modality::Must),
        verb(&["shall"], Modality::Must),
        verb(&["should"], Modality::Should),
        Keyword { words: &["may", "not"], modality: Modality::MustNot, negatable: false, ambiguous: true },
    ],
    negations: &["not", "never"],
    contractions: &["n't", "n’t"],
    adverbs: &["also", "ever", "generally", "typically", "therefore"],
    restrictors: &["only", "just", "merely"],
};

/// A keyword in a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundKeyword {
    /// The keyword with its negation.
    pub(super) raw: Range<usize>,
    pub(super) modality: Modality,
    pub(super) ambiguous: bool,
}

/// For each byte, whether a keyword can begin with it: in upper case, in lower case.
static INITIALS: [u8; 256] = {
    let mut initials = [0; 256];
    (initials[b'M' as usize], initials[b'S' as usize]) = (UPPER, UPPER);
    (initials[b'R' as usize], initials[b'O' as usize]) = (UPPER, UPPER);
    (initials[b'm' as usize], initials[b's' as usize]) = (LOWER, LOWER);
    initials
};

const UPPER: u8 = 1;
const LOWER: u8 = 2;

/// Whether `text` can hold a keyword: a quick look at bytes that may say yes too often.
pub(super) fn may_hold_keyword(text: &str, lower: bool) -> bool {
    let bytes = text.as_bytes();
    let counting = if lower { UPPER | LOWER } else { UPPER };
    let begins_word = |at: usize| at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
    let opens = |at: usize| begins_word(at) && opens_keyword(&bytes[at..], lower);
    bytes.iter().enumerate().any(|(at, &byte)| INITIALS[usize::from(byte)] & counting != 0 && opens(at))
}

fn opens_keyword(text: &[u8], lower: bool) -> bool {
    let opens = |keywords: &[Keyword]| keywords.iter().any(|keyword| text.starts_with(keyword.first_word()));
    opens(ENGLISH.upper) || lower && opens(ENGLISH.lower)
}

/// The keywords of a leaf that are not masked, in order.
pub(super) fn keywords(prose: &Prose<'_, '_>, lower: bool) -> Vec<FoundKeyword> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = next_opening(prose, at) {
        at = next + 1;
        if let Some(keyword) = keyword_at(prose, next, lower) {
            at = keyword.raw.end;
            found.push(keyword);
        }
    }
    found
}

/// The next byte from `at` on with which a keyword may begin.
fn next_opening(prose: &Prose<'_, '_>, at: usize) -> Option<usize> {
    let bytes = prose.raw().as_bytes();
    let opens = |byte: u8| matches!(byte, b'M' | b'S' | b'R' | b'O' | b'N' | b'm' | b's');
    (at..bytes.len()).find(|&at| opens(bytes[at]) && !prose.goes_on_with_word(at))
}

fn keyword_at(prose: &Prose<'_, '_>, at: usize, lower: bool) -> Option<FoundKeyword> {
    if prose.previous(at).is_some_and(|(_, seen)| joins_word(seen)) {
        return None;
    }
    let lower_words = if lower { ENGLISH.lower } else { &[] };
    let initial = prose.raw().as_bytes()[at];
    let keywords = ENGLISH.upper.iter().chain(lower_words);
    keywords.filter(|keyword| keyword.first_word().first() == Some(&initial)).find_map(|keyword| {
        let end = match_words(prose, at, keyword)?;
        Some(with_negation(prose, at..end, keyword)).filter(|found| ends_word(prose, found.raw.end))
    })
}

fn match_words(prose: &Prose<'_, '_>, at: usize, keyword: &Keyword) -> Option<usize> {
    let mut end = at;
    for (nth, word) in keyword.words.iter().enumerate() {
        if nth > 0 {
            let (next, spaced) = prose.skip_space(end);
            end = spaced.then_some(next)?;
        }
        let matches = prose.raw()[end..].starts_with(word) && prose.is_visible(end..end + word.len());
        end = matches.then_some(end + word.len())?;
    }
    Some(end)
}

fn with_negation(prose: &Prose<'_, '_>, raw: Range<usize>, keyword: &Keyword) -> FoundKeyword {
    let negation = if keyword.negatable { negation_end(prose, raw.end) } else { None };
    let modality = match (negation, keyword.modality) {
        (Some(_), Modality::Must) => Modality::MustNot,
        (Some(_), Modality::Should) => Modality::ShouldNot,
        (_, modality) => modality,
    };
    FoundKeyword { raw: raw.start..negation.unwrap_or(raw.end), modality, ambiguous: keyword.ambiguous }
}

/// The end of the negation after a keyword that ends at `at`.
fn negation_end(prose: &Prose<'_, '_>, at: usize) -> Option<usize> {
    let contraction = ENGLISH.contractions.iter().find_map(|&ending| {
        let end = at + ending.len();
        let found = prose.raw().get(at..end).is_some_and(|text| text.eq_ignore_ascii_case(ending));
        (found && ends_word(prose, end)).then_some(end)
    });
    if contraction.is_some() {
        return contraction;
    }
    let mut at = at;
    loop {
        let word = next_word(prose, at)?;
        let is_one_of = |words: &[&str]| {
            let text = &prose.raw()[word.clone()];
            words.iter().any(|known| text.eq_ignore_ascii_case(known))
        };
        if is_one_of(ENGLISH.negations) {
            let restricted = next_word(prose, word.end).is_some_and(|after| {
                ENGLISH.restrictors.iter().any(|known| prose.raw()[after.clone()].eq_ignore_ascii_case(known))
            });
            return (!restricted).then_some(word.end);
        }
        if !is_one_of(ENGLISH.adverbs) {
            return None;
        }
        at = word.end;
    }
}

/// The visible word of letters that follows `at` after white space.
pub(super) fn next_word(prose: &Prose<'_, '_>, at: usize) -> Option<Range<usize>> {
    let (start, spaced) = prose.skip_space(at);
    let length = prose.raw()[start..].bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = start..start + length;
    (spaced && length > 0 && prose.is_visible(word.clone()) && ends_word(prose, word.end)).then_some(word)
}

fn ends_word(prose: &Prose<'_, '_>, at: usize) -> bool {
    !prose.next(at).is_some_and(|(_, seen)| joins_word(seen))
}

/// Whether a character next to a keyword makes it part of another word. Scripts without spaces
/// between words (Chinese, Japanese, Korean) do not: `は MUST です` and `はMUSTです` are alike.
fn joins_word(seen: Seen) -> bool {
    match seen {
        Seen::Char('_' | '-') => true,
        Seen::Char(next) => {
            let spaced_script = !matches!(u32::from(next), 0x1100..=0x11FF | 0x2E80..);
            spaced_script && next.is_alphanumeric()
        }
        Seen::Hidden => false,
    }
}
