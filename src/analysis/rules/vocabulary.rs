//! The words of all statements, each looked up once.

use std::borrow::Cow;
use std::collections::HashMap;

use super::lexicon::{GENERIC_SUBJECTS, lexicon};
use super::statement_words::in_lower_case;
use crate::ir::Decimal;

/// What words of one meaning share, for comparing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Root {
    number: u32,
    /// Whether the word says the opposite of the root.
    pub(super) is_opposite: bool,
}

/// A word with what is known of it.
#[derive(Debug)]
pub(super) struct Word<'t> {
    /// In lower case.
    pub(super) lower: Cow<'t, str>,
    pub(super) kind: WordKind,
    /// `None` for a word without a meaning of its own.
    pub(super) root: Option<Root>,
    /// The root at the end of a promise, where more words have opposites.
    pub(super) root_at_end: Option<Root>,
}

/// What a word does in a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordKind {
    Keyword,
    /// It opens a condition.
    Condition,
    /// It may begin the subject after a condition.
    Article,
    Negation,
    Number(Decimal),
    Other,
}

/// Stands for the number of a statement.
const MARK: &str = "#";

/// All words that were met. A spec says most of its words many times.
#[derive(Debug)]
pub(super) struct Vocabulary<'t> {
    words: Vec<Word<'t>>,
    /// The place of a word, as it is written.
    by_text: HashMap<&'t str, usize>,
    roots: HashMap<String, u32>,
    generic: Vec<Root>,
    mark: usize,
}

impl<'t> Vocabulary<'t> {
    pub(super) fn new() -> Self {
        let mut vocabulary = Self {
            words: Vec::new(),
            by_text: HashMap::new(),
            roots: HashMap::new(),
            generic: Vec::new(),
            mark: 0,
        };
        vocabulary.mark = vocabulary.place(MARK);
        let generic = GENERIC_SUBJECTS.iter().filter_map(|subject| vocabulary.looked_up(subject).root);
        vocabulary.generic = generic.collect();
        vocabulary
    }

    /// Looks up the words of a sentence; gives their places. Marks that join stay in words.
    pub(super) fn learn(&mut self, plain: &'t str) -> Vec<usize> {
        let mut places = Vec::with_capacity(plain.len() / 5 + 1);
        let mut rest = plain;
        while !rest.is_empty() {
            let (word, next) = rest.split_at(word_end(rest));
            let bare = word.trim_matches(is_outer_mark);
            if !bare.is_empty() {
                places.push(self.place(bare));
            }
            rest = next.trim_start_matches(is_between_words);
        }
        places
    }

    /// The words at places.
    pub(super) fn words(&self, places: &[usize]) -> Vec<&Word<'t>> {
        places.iter().map(|&place| &self.words[place]).collect()
    }

    /// The word that stands for the number of a statement.
    pub(super) fn mark(&self) -> &Word<'t> {
        &self.words[self.mark]
    }

    /// Whether a subject stands for whatever the spec describes.
    pub(super) fn is_generic(&self, subject: &[Root]) -> bool {
        matches!(subject, [word] if self.generic.contains(word))
    }

    fn place(&mut self, text: &'t str) -> usize {
        if let Some(&place) = self.by_text.get(text) {
            return place;
        }
        let word = self.looked_up(text);
        self.words.push(word);
        self.by_text.insert(text, self.words.len() - 1);
        self.words.len() - 1
    }

    fn looked_up(&mut self, text: &'t str) -> Word<'t> {
        let lower = in_lower_case(text);
        let kind = kind(&lower);
        let roots = lexicon().roots(&lower);
        let root = roots.as_ref().map(|roots| self.root(&roots.inside, roots.is_opposite));
        let at_end = roots.as_ref().and_then(|roots| roots.opposite_at_end);
        let root_at_end = at_end.map(|opposite| self.root(opposite, true)).or(root);
        Word { lower, kind, root, root_at_end }
    }

    fn root(&mut self, form: &str, is_opposite: bool) -> Root {
        let next = u32::try_from(self.roots.len()).unwrap_or(u32::MAX);
        let number = match self.roots.get(form) {
            Some(&number) => number,
            None => *self.roots.entry(form.to_owned()).or_insert(next),
        };
        Root { number, is_opposite }
    }
}

/// Where the word ends that `text` begins with. Bytes tell it, until one of them is not ASCII.
fn word_end(text: &str) -> usize {
    let may_end = |byte: u8| {
        !byte.is_ascii()
            || byte.is_ascii_whitespace()
            || matches!(byte, 0xb | b',' | b';' | b'(' | b')' | b'"')
    };
    let plain = text.bytes().position(may_end).unwrap_or(text.len());
    text[plain..].find(is_between_words).map_or(text.len(), |at| plain + at)
}

fn is_between_words(next: char) -> bool {
    next.is_whitespace() || matches!(next, ',' | ';' | '(' | ')' | '"' | '“' | '”')
}

fn is_outer_mark(next: char) -> bool {
    matches!(next, '.' | '!' | ':' | '`' | '*' | '_')
}

fn kind(word: &str) -> WordKind {
    let bare = word.strip_suffix("n't").or_else(|| word.strip_suffix("n’t")).unwrap_or(word);
    match word {
        _ if matches!(bare, "must" | "shall" | "should" | "may") => WordKind::Keyword,
        "when" | "while" | "if" | "where" | "whenever" => WordKind::Condition,
        "the" | "a" | "an" | "then" | "it" => WordKind::Article,
        "not" | "never" => WordKind::Negation,
        _ => Decimal::parse(word).map_or(WordKind::Other, WordKind::Number),
    }
}
