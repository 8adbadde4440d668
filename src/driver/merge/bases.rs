//! The texts that were generated last, by their hashes: what a merge starts from.
//!
//! They stand in one file, a sorted line for each, so that branches unite without conflict. One file
//! for each would look to git like renames, and two branches that rename one file conflict.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::driver::content_hash::ContentHash;

/// Texts by their hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bases(BTreeMap<ContentHash, Base>);

/// A text, as a line of the file holds it. Whether it is what its hash says is seen when it is asked for: of
/// many bases a merge needs few.
#[derive(Clone, Debug)]
struct Base {
    escaped: String,
    text: OnceLock<Option<String>>,
}

impl PartialEq for Base {
    fn eq(&self, other: &Self) -> bool {
        self.escaped == other.escaped
    }
}

impl Eq for Base {}

impl Bases {
    /// Reads a file of bases. A line that is not what its hash says counts as none.
    pub(crate) fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| {
            let (hash, escaped) = line.split_once(' ')?;
            Some((ContentHash::parse(hash)?, Base { escaped: escaped.to_owned(), text: OnceLock::new() }))
        });
        Self(lines.collect())
    }

    /// The bases as a file.
    pub(crate) fn to_text(&self) -> String {
        // A hash, a space and a line end.
        const HASH: usize = 18;
        let mut text = String::with_capacity(self.0.values().map(|base| base.escaped.len() + HASH).sum());
        for (hash, base) in &self.0 {
            let _ = writeln!(text, "{hash} {}", base.escaped);
        }
        text
    }

    /// The text of a hash.
    pub(crate) fn get(&self, hash: &ContentHash) -> Option<&str> {
        let base = self.0.get(hash)?;
        let text = base.text.get_or_init(|| {
            let text = unescaped(&base.escaped);
            (ContentHash::of(text.as_bytes()) == *hash).then_some(text)
        });
        text.as_deref()
    }

    /// Adds a text; gives its hash.
    pub(crate) fn insert(&mut self, text: &str) -> ContentHash {
        let hash = ContentHash::of(text.as_bytes());
        self.insert_known(hash.clone(), text);
        hash
    }

    /// Adds a text whose hash is known.
    pub(crate) fn insert_known(&mut self, hash: ContentHash, text: &str) {
        let new = || Base { escaped: escaped(text), text: OnceLock::new() };
        self.0.entry(hash).or_insert_with(new);
    }

    /// Adds the text that others have by a hash, if they have it.
    pub(crate) fn keep(&mut self, hash: &ContentHash, others: &Self) {
        if others.get(hash).is_some() {
            self.0.insert(hash.clone(), others.0[hash].clone());
        }
    }

    /// These and the others.
    pub(crate) fn with(&self, others: &Self) -> Self {
        Self(self.0.iter().chain(&others.0).map(|(hash, base)| (hash.clone(), base.clone())).collect())
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    for next in text.chars() {
        match next {
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            _ => escaped.push(next),
        }
    }
    escaped
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(next) = rest.next() {
        match (next, next == '\\') {
            (_, true) => match rest.next() {
                Some('n') => plain.push('\n'),
                Some('r') => plain.push('\r'),
                Some(other) => plain.push(other),
                None => {}
            },
            (next, false) => plain.push(next),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_read_back_and_those_that_are_broken_do_not() {
        let mut bases = Bases::default();
        let hashes = ["a\n\\n\r\n", "b", ""].map(|text| bases.insert(text));
        let text = bases.to_text();
        assert_eq!(Bases::parse(&text), bases);
        let broken = text.replace(" b\n", " c\n");
        assert_eq!(Bases::parse(&broken).get(&hashes[1]), None);
        assert_eq!(Bases::parse(&broken).get(&hashes[0]), Some("a\n\\n\r\n"));
    }
}
