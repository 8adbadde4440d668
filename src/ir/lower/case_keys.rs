//! Keys of cases: what stays when other cases come and go.

use std::collections::BTreeMap;

use super::anchor::slug;
use crate::ir::short_hash;
use crate::ir::{CaseId, ClauseId};

/// The longest slug that is a key; longer texts are keyed by their hash.
const LONGEST: usize = 60;

/// Gives the cases of one clause their names.
pub(in crate::ir) struct CaseKeys<'a> {
    clause: &'a ClauseId,
    used: BTreeMap<String, u32>,
}

impl<'a> CaseKeys<'a> {
    /// The keys of a clause without cases.
    pub(in crate::ir) fn new(clause: &'a ClauseId) -> Self {
        Self { clause, used: BTreeMap::new() }
    }

    /// The name of the next case of `key`; a repeated key gets `~2`, `~3`, …. The case without a key
    /// has its clause's name.
    pub(in crate::ir) fn next(&mut self, key: &str) -> CaseId {
        let count = self.used.entry(key.to_owned()).and_modify(|count| *count += 1).or_insert(1);
        let clause = self.clause;
        let name = if key.is_empty() { clause.to_string() } else { [clause.as_str(), "/", key].concat() };
        CaseId(if *count == 1 { name } else { format!("{name}~{count}") })
    }
}

/// The key that a text gives: its slug, or its hash when the slug is long or empty.
pub(in crate::ir) fn text_key(text: &str) -> String {
    let slug = slug(text);
    if slug.is_empty() || slug.chars().count() > LONGEST { digest(text) } else { slug }
}

/// Eight hex digits of the hash of a text, white space folded.
pub(in crate::ir) fn digest(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    short_hash(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_keys_are_numbered() {
        let clause = ClauseId("a/b".to_owned());
        let mut keys = CaseKeys::new(&clause);
        let ids = ["x", "", "y", "x", ""].map(|key| keys.next(key).0);
        assert_eq!(ids, ["a/b/x", "a/b", "a/b/y", "a/b/x~2", "a/b~2"]);
    }

    #[test]
    fn long_texts_are_keyed_by_their_hash() {
        assert_eq!(text_key("100 EUR"), "100-eur");
        assert_eq!(text_key(&"long ".repeat(20)).len(), 8);
        assert_eq!(text_key("?!"), digest("?!"));
        assert_eq!(digest("a  b\nc"), digest("a b c"));
    }
}
