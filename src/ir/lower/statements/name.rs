//! Statements' names: never their position.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::ir::{ClauseId, StatementId, Text, short_hash};

/// Gives the statements of a clause their names.
pub(super) struct Names<'c> {
    clause: &'c ClauseId,
    used: BTreeMap<String, u32>,
}

impl<'c> Names<'c> {
    pub(super) fn new(clause: &'c ClauseId) -> Self {
        Self { clause, used: BTreeMap::new() }
    }

    /// The name of the next statement: `own`, or else a digest of what it says. A name that comes
    /// again in the clause gets `~2`, `~3`, ….
    pub(super) fn next(&mut self, own: Option<&str>, lead_in: Option<&Text>, text: &Text) -> StatementId {
        let name = own.map_or_else(|| format!("{}~{}", self.clause, digest(lead_in, text)), str::to_owned);
        let count = self.used.entry(name.clone()).or_insert(0);
        *count += 1;
        StatementId(if *count == 1 { name } else { format!("{name}~{count}") })
    }
}

/// 8 hex digits of the hash of the normalised text.
fn digest(lead_in: Option<&Text>, text: &Text) -> String {
    let words: String = lead_in.into_iter().chain([text]).map(|text| normalised(&text.plain)).collect();
    short_hash(&words)
}

/// The text as it is compared: as people read it (no emphasis marks, no link targets, no footnote
/// marks, entities decoded), in NFC, with one space between its words and after the last.
fn normalised(plain: &str) -> String {
    let mut text = String::with_capacity(plain.len() + 1);
    if is_normal(plain) {
        text.push_str(plain);
        text.push(' ');
        return text;
    }
    for word in plain.split_whitespace() {
        if word.is_ascii() {
            text.push_str(word);
        } else {
            text.extend(word.nfc());
        }
        text.push(' ');
    }
    text
}

/// Whether a text is ASCII with single spaces for white space, as most are.
fn is_normal(plain: &str) -> bool {
    let outer = plain.is_empty() || plain.starts_with(' ') || plain.ends_with(' ');
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~');
    !outer && plain.bytes().all(is_plain) && !plain.as_bytes().windows(2).any(|pair| pair == b"  ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;

    fn name(names: &mut Names<'_>, text: &str) -> String {
        names.next(None, None, &Text::plain(text, Span::default())).0
    }

    #[test]
    fn a_name_is_of_the_words_alone() {
        let clause = ClauseId("a/b".to_owned());
        let mut names = Names::new(&clause);
        let first = name(&mut names, "It  must\nhold.");
        assert_eq!(first.len(), "a/b~".len() + 8);
        assert_eq!(name(&mut names, "It must hold."), format!("{first}~2"));
        assert_ne!(name(&mut names, "It must not hold."), first);
        assert_eq!(normalised("u\u{308}ber"), "über ");
    }
}
