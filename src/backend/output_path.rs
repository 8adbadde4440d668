//! Paths below a target's root that are safe on every system.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A relative path with `/` between its parts, NFC, that stays below its root and that Windows
/// can hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct OutputPath(String);

/// Why a text is no [`OutputPath`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{path}` cannot be written: {reason}")]
pub struct InvalidOutputPath {
    /// The text.
    pub path: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

/// How the names of the tool's own records begin.
const RECORDS: &str = ".specc";

/// Names that Windows keeps for devices, with or without an extension.
const RESERVED: [&str; 30] = [
    "conin$", "conout$", "com¹", "com²", "com³", "lpt¹", "lpt²", "lpt³", "con", "prn", "aux", "nul", "com1",
    "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
    "lpt6", "lpt7", "lpt8", "lpt9",
];

impl OutputPath {
    /// A path from text.
    ///
    /// # Errors
    /// [`InvalidOutputPath`] when it leaves its root or some system cannot hold it.
    pub fn new(text: &str) -> Result<Self, InvalidOutputPath> {
        let path: String = text.nfc().collect();
        match path.split('/').find_map(part_fault) {
            Some(reason) => Err(InvalidOutputPath { path, reason }),
            None => Ok(Self(path)),
        }
    }

    /// Whether it lies in the folder `above`, on a disk that does not tell case apart.
    #[must_use]
    pub fn is_below(&self, above: &OutputPath) -> bool {
        let (own, above) = (self.0.to_lowercase(), above.0.to_lowercase());
        own.strip_prefix(&above).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn part_fault(part: &str) -> Option<&'static str> {
    let stem = part.split('.').next().unwrap_or(part).trim_end();
    if part.is_empty() {
        Some("it is absolute or has an empty part")
    } else if part == "." || part == ".." {
        Some("it leaves its folder")
    } else if part.chars().any(|next| next.is_control() || "<>:\"\\|?*".contains(next)) {
        Some("it holds a character that some systems do not allow in names")
    } else if part.ends_with(['.', ' ']) {
        Some("a part ends in a dot or a space, which Windows drops")
    } else if RESERVED.iter().any(|name| stem.eq_ignore_ascii_case(name)) {
        Some("Windows keeps that name for a device")
    } else if part.to_lowercase().starts_with(RECORDS) {
        Some("names that begin with `.specc` are the tool's own")
    } else {
        None
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for OutputPath {
    type Error = InvalidOutputPath;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<OutputPath> for String {
    fn from(path: OutputPath) -> Self {
        path.0
    }
}

#[cfg(test)]
mod tests {
    use super::OutputPath;

    #[test]
    fn a_path_that_leaves_its_root_is_refused() {
        for text in [
            "../x",
            "/etc/x",
            "a/../../x",
            "a//b",
            "",
            "C:/x",
            "a\\b",
            "nul",
            "aux.md",
            "x. ",
            ".specc/manifest",
        ] {
            assert!(OutputPath::new(text).is_err(), "{text}");
        }
        for text in ["CON .txt", "com¹.md", "CONIN$", ".Specc/x", "a/.SPECC-x", "a\u{0}b", "a\nb"] {
            assert!(OutputPath::new(text).is_err(), "{text}");
        }
        assert!(OutputPath::new("a/b.c/d-e_f.md").is_ok());
    }
}
