//! Words that say the same and words that say the opposite, and the common form of a word.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What the lists say of words, by their common form.
pub(super) struct Lexicon {
    same: BTreeMap<String, String>,
    verbs: BTreeMap<String, String>,
    ends: BTreeMap<String, String>,
}

/// Words without a meaning of their own in a promise, sorted.
const EMPTY: &[&str] = &[
    "a", "all", "also", "always", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "each",
    "every", "for", "from", "in", "into", "is", "it", "its", "of", "on", "such", "that", "the", "their",
    "then", "these", "they", "this", "those", "to", "was", "were", "will",
];

/// Subjects that stand for whatever the spec describes.
pub(super) const GENERIC_SUBJECTS: &[&str] = &[
    "application", "implementation", "product", "program", "server", "service", "software", "system", "tool",
];

/// The lists.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = Lexicon { same: BTreeMap::new(), verbs: BTreeMap::new(), ends: BTreeMap::new() };
        for line in include_str!("../data/opposites.txt").lines() {
            let mut columns = line.split('\t');
            let (Some(list), Some(first), Some(rest)) = (columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            for word in rest.split(' ') {
                let table = match list {
                    "same" => &mut lexicon.same,
                    "verb" => &mut lexicon.verbs,
                    _ => &mut lexicon.ends,
                };
                table.insert(stem(word).into_owned(), stem(first).into_owned());
            }
        }
        lexicon
    })
}

/// The common forms of a word.
pub(super) struct Roots<'w> {
    /// Its form within a sentence.
    pub(super) inside: Cow<'w, str>,
    /// Whether it says the opposite of that form.
    pub(super) is_opposite: bool,
    /// The form of which it says the opposite only at the end of a promise.
    pub(super) opposite_at_end: Option<&'static str>,
}

impl Lexicon {
    /// The common forms of a word; `None` for one without a meaning of its own.
    pub(super) fn roots<'w>(&'static self, word: &'w str) -> Option<Roots<'w>> {
        if EMPTY.binary_search(&word).is_ok() {
            return None;
        }
        let own = stem(word);
        let same = self.same.get(&*own).map_or(own, |same| Cow::Borrowed(same));
        if let Some(opposite) = self.verbs.get(&*same) {
            let inside = Cow::Borrowed(opposite.as_str());
            return Some(Roots { inside, is_opposite: true, opposite_at_end: None });
        }
        let opposite_at_end = self.ends.get(&*same).map(String::as_str);
        Some(Roots { inside: same, is_opposite: false, opposite_at_end })
    }
}

/// A word without its ending. Rough, but the same for all forms of most words.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let irregular = match word {
        "kept" => "keep",
        "sent" => "send",
        "shown" => "show",
        "hidden" => "hide",
        "begun" => "begin",
        "made" => "make",
        "forbidden" => "forbid",
        _ => word,
    };
    if irregular != word || word.len() < 4 || !word.is_ascii() {
        return Cow::Borrowed(irregular.trim_end_matches('e'));
    }
    if let Some(root) = ["ying", "ied", "ies"].iter().find_map(|ending| word.strip_suffix(ending)) {
        return Cow::Owned(format!("{root}y"));
    }
    let endings = ["ing", "ed", "es", "s"];
    let keeps = word.ends_with("ss") || word.ends_with("us");
    let root = endings.iter().filter(|_| !keeps).find_map(|ending| word.strip_suffix(ending));
    let bare = root.filter(|root| root.len() >= 3).unwrap_or(word);
    Cow::Borrowed(undouble(bare).trim_end_matches('e'))
}

/// `stopp` (of "stopped") is `stop`.
fn undouble(root: &str) -> &str {
    let mut last = root.bytes().rev();
    match (last.next(), last.next()) {
        (Some(a), Some(b)) if a == b && !b"lsz".contains(&a) && a.is_ascii_alphabetic() => {
            &root[..root.len() - 1]
        }
        _ => root,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_words_are_sorted() {
        assert!(EMPTY.is_sorted());
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["store", "stores", "stored", "storing"][..],
            &["stop", "stopped", "stopping", "stops"],
            &["reply", "replies", "replied", "replying"],
            &["request", "requests", "requested"],
            &["keep", "kept", "keeping"],
            &["address", "addresses"],
        ] {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        assert_ne!(stem("status"), stem("state"));
    }
}
