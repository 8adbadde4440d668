//! Short hashes of words, for names that do not change with their place.

/// The first eight hex digits of the hash of `words`.
pub(crate) fn short_hash(words: &str) -> String {
    let hash = blake3::hash(words.as_bytes());
    let digits = hash.as_bytes()[..4].iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}
