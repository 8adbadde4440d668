//! Quick looks at the bytes of a text, for what few texts hold.

/// Whether two ASCII bytes stand in `text` one after the other; the second should be the rarer one.
#[must_use]
pub fn holds_pair(text: &str, pair: [u8; 2]) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(pair[1], bytes).any(|at| at > 0 && bytes[at - 1] == pair[0])
}

/// Whether an ASCII word stands in `text` in any case of letters; `rare` is the place in it of a letter that
/// few texts hold.
#[must_use]
pub fn holds_in_any_case(text: &str, word: &[u8], rare: usize) -> bool {
    let bytes = text.as_bytes();
    let stands_around = |at: usize| {
        let start = at.checked_sub(rare);
        let found = start.and_then(|start| bytes.get(start..start + word.len()));
        found.is_some_and(|found| found.eq_ignore_ascii_case(word))
    };
    let letter = word[rare];
    memchr::memchr2_iter(letter.to_ascii_lowercase(), letter.to_ascii_uppercase(), bytes).any(stands_around)
}

#[cfg(test)]
mod tests {
    use super::{holds_in_any_case, holds_pair};

    #[test]
    fn a_pair_stands_together() {
        assert!(holds_pair("a [^b", *b"[^") && holds_pair("***", *b"**"));
        assert!(!holds_pair("^[", *b"[^") && !holds_pair("* *", *b"**") && !holds_pair("", *b"**"));
    }

    #[test]
    fn a_word_stands_in_any_case() {
        assert!(holds_in_any_case("and tHEN", b"then", 1) && holds_in_any_case("then", b"then", 3));
        assert!(!holds_in_any_case("hen the", b"then", 1));
    }
}
