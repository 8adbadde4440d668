//! The anchors that Git hosts give headings.

use std::collections::BTreeMap;

use super::outline::Entry;
use crate::ir::Opening;
use crate::syntax::BlockIndex;

/// A clause's anchor within its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Anchor {
    pub(super) name: String,
    /// Whether it needed a number because an earlier heading has the name.
    pub(super) positional: bool,
    /// The anchors of headings in its text.
    pub(super) parts: Vec<String>,
}

/// The anchor of each entry. Headings come first, so that theirs are those that a host gives; what
/// opens a clause otherwise takes what is left. A file's own clause has none.
pub(super) fn anchors(entries: &[Entry]) -> Vec<Anchor> {
    let is_heading = |entry: &Entry| matches!(entry.opening, Opening::Heading { .. });
    let mut used = Anchors::default();
    let mut given = vec![Anchor::default(); entries.len()];
    let mut headings: Vec<(BlockIndex, usize, &str, bool)> = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let own = entry.block.filter(|_| is_heading(entry));
        headings.extend(own.map(|block| (block, at, entry.head.rendered.as_str(), false)));
        headings.extend(entry.parts.iter().map(|(block, words)| (*block, at, words.as_str(), true)));
    }
    headings.sort_unstable();
    for (_, at, words, is_part) in headings {
        let (name, positional) = used.next(words);
        if is_part {
            given[at].parts.push(name);
        } else {
            (given[at].name, given[at].positional) = (name, positional);
        }
    }
    let others = |entry: &Entry| !is_heading(entry) && entry.opening != Opening::File;
    for (entry, anchor) in entries.iter().zip(&mut given).filter(|(entry, _)| others(entry)) {
        (anchor.name, anchor.positional) = used.next(&entry.head.rendered);
    }
    given
}

/// Gives each heading of a file its anchor; a repeated one gets `-1`, `-2`, ….
#[derive(Default)]
struct Anchors {
    used: BTreeMap<String, u32>,
}

impl Anchors {
    /// The anchor of the next heading, and whether it needed a number.
    fn next(&mut self, heading: &str) -> (String, bool) {
        let slug = slug(heading);
        let Some(count) = self.used.get(&slug).copied() else {
            self.used.insert(slug.clone(), 0);
            return (slug, false);
        };
        // Each number that is taken was given by this very table, so one of the next is free.
        let mut numbers = count + 1..=u32::MAX;
        let free = numbers.find(|number| !self.used.contains_key(&format!("{slug}-{number}")));
        let number = free.unwrap_or(u32::MAX);
        let anchor = format!("{slug}-{number}");
        self.used.insert(slug, number);
        self.used.insert(anchor.clone(), 0);
        (anchor, true)
    }
}

/// Lower case; letters, digits, marks, `-` and `_` stay; white space becomes `-`; the rest goes.
pub(in crate::ir) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for next in text.trim().chars() {
        if next.is_ascii_alphanumeric() {
            slug.push(next.to_ascii_lowercase());
        } else if next.is_whitespace() {
            slug.push('-');
        } else if next.is_alphanumeric() || next == '-' || next == '_' || is_mark(next) {
            slug.extend(next.to_lowercase());
        }
    }
    slug
}

/// Combining marks, which hosts keep.
fn is_mark(next: char) -> bool {
    unicode_normalization::char::is_combining_mark(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_a_git_host() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next("Principle: Avoid Financial Advice").0, "principle-avoid-financial-advice");
        assert_eq!(anchors.next("What's new in 2.0?").0, "whats-new-in-20");
        assert_eq!(anchors.next("Verb–Noun CLI").0, "verbnoun-cli");
        assert_eq!(anchors.next("Über uns").0, "über-uns");
    }

    #[test]
    fn repeated_headings_get_numbers() {
        let mut anchors = Anchors::default();
        let given: Vec<_> = ["A", "A", "A-1", "A"].map(|text| anchors.next(text)).into();
        assert_eq!(given[1], ("a-1".to_owned(), true));
        assert_eq!(given[2], ("a-1-1".to_owned(), true));
        assert_eq!(given[3], ("a-2".to_owned(), true));
    }
}
