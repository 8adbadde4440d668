//! The hash by which a content is known again.

use std::fmt;

use serde::{Deserialize, Serialize};

/// 16 hex digits of BLAKE3: short enough for a line of a record, and no two contents of a project
/// share it by chance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContentHash(String);

/// The number of hex digits.
const DIGITS: usize = 16;

impl ContentHash {
    /// The hash of a content.
    #[must_use]
    pub fn of(content: &[u8]) -> Self {
        let mut hex = blake3::hash(content).to_hex().to_string();
        hex.truncate(DIGITS);
        Self(hex)
    }

    /// The hash that a record has; `None` when the text is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let is_hash = text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hash.then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
