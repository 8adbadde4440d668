//! Terms in running text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::site::Spot;

/// The words of a spec's glossary, found by their first word.
#[derive(Default)]
pub(super) struct Terms {
    places: Vec<Spot>,
    by_first_word: BTreeMap<String, Vec<Entry>>,
}

/// A term, in small letters unless its author writes it in capitals only.
struct Entry {
    text: String,
    exact: bool,
    place: usize,
}

/// A term in a text.
pub(super) struct Found {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// The term, in [`Terms::spot`].
    pub(super) term: usize,
}

impl Terms {
    /// Adds a term; the longest come first.
    pub(super) fn add(&mut self, term: &str, spot: &Spot) {
        let Some(first) = words(term).next() else { return };
        let place = self.places.iter().position(|known| known == spot).unwrap_or_else(|| {
            self.places.push(spot.clone());
            self.places.len() - 1
        });
        let exact = !term.chars().any(char::is_lowercase);
        let text = if exact { term.to_owned() } else { term.to_lowercase() };
        let key = term[first].to_lowercase();
        let entries = self.by_first_word.entry(key).or_default();
        entries.push(Entry { text, exact, place });
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.text.len()));
    }

    /// Where a term is explained.
    pub(super) fn spot(&self, term: usize) -> &Spot {
        &self.places[term]
    }

    /// The terms that are explained at an anchor of a page.
    pub(super) fn at(&self, page: &str, anchor: &str) -> BTreeSet<usize> {
        let own = |spot: &Spot| spot.page == page && spot.anchor == anchor;
        self.places.iter().enumerate().filter(|(_, spot)| own(spot)).map(|(at, _)| at).collect()
    }

    /// What is said of the terms that are explained at some anchors of a page.
    pub(super) fn at_each<T: Clone>(&self, page: &str, said: &BTreeMap<&str, T>) -> BTreeMap<usize, T> {
        let places = self.places.iter().enumerate().filter(|(_, spot)| spot.page == page);
        places.filter_map(|(at, spot)| Some((at, said.get(spot.anchor.as_str())?.clone()))).collect()
    }

    /// The first uses in `text` of terms that are not in `known`, as whole words.
    pub(super) fn find(&self, text: &str, known: &BTreeSet<usize>) -> Vec<Found> {
        if self.places.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<Found> = Vec::new();
        for word in words(text) {
            let past = found.last().map_or(0, |last| last.range.end);
            let Some(entries) = self.by_first_word.get(&text[word.clone()].to_lowercase()) else { continue };
            let hit = entries.iter().find_map(|entry| matched(entry, text, word.start));
            let new = |term| !known.contains(&term) && found.iter().all(|other| other.term != term);
            if let Some(hit) = hit.filter(|hit| hit.range.start >= past && new(hit.term)) {
                found.push(hit);
            }
        }
        found
    }
}

fn matched(entry: &Entry, text: &str, start: usize) -> Option<Found> {
    let end = start + entry.text.len();
    let slice = text.get(start..end)?;
    let same = if entry.exact { slice == entry.text } else { slice.to_lowercase() == entry.text };
    // A placeholder's name, `{account}`, is no use of the word.
    let placeholder = text[..start].ends_with(['{', '<']);
    let whole = !placeholder && !text[end..].chars().next().is_some_and(is_word);
    (same && whole).then_some(Found { range: start..end, term: entry.place })
}

/// The words of a text, as byte ranges.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_word)?;
        let end = text[start..].find(|next| !is_word(next)).map_or(text.len(), |at| start + at);
        rest = end;
        Some(start..end)
    })
}

fn is_word(next: char) -> bool {
    next.is_alphanumeric() || next == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut terms = Terms::default();
        for (at, term) in ["Account", "Account holder", "IT"].iter().enumerate() {
            terms.add(term, &Spot { page: String::new(), anchor: at.to_string() });
        }
        terms.find(text, &BTreeSet::new()).into_iter().map(|hit| text[hit.range].to_owned()).collect()
    }

    #[test]
    fn whole_words_are_found_once_and_the_longest_wins() {
        assert_eq!(found("An account holder has an account, one account."), ["account holder", "account"]);
        assert_eq!(found("accounts, accounting, it, IT"), ["IT"]);
        assert_eq!(found("{account} of an account"), ["account"]);
    }
}
