//! Paths as specs and manifests name them.

use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A file below the spec root: relative, `/` between parts, NFC, without `.` or `..`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct SpecPath(Arc<str>);

/// Why a text is no [`SpecPath`].
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a relative path with plain parts")]
pub struct InvalidPath(pub String);

impl SpecPath {
    /// A path from text with `/` between its parts.
    ///
    /// # Errors
    /// [`InvalidPath`] when the text is empty, absolute, or has an empty, `.` or `..` part.
    pub fn new(text: &str) -> Result<Self, InvalidPath> {
        let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
        if text.contains('\\') || !text.split('/').all(plain) {
            return Err(InvalidPath(text.to_owned()));
        }
        Ok(Self::of_plain_parts(text))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file, without a final `/`; empty at the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's name with its extension.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The path without the extension of its last part.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name_at = self.0.len() - self.file_name().len();
        match self.file_name().rfind('.') {
            Some(dot) if dot > 0 => &self.0[..name_at + dot],
            _ => &self.0,
        }
    }

    /// The file that `link` names when it stands in this file; `None` when it leaves the root.
    #[must_use]
    pub fn join(&self, link: &str) -> Option<SpecPath> {
        let folder = if link.starts_with('/') { "" } else { self.folder() };
        let mut path = String::with_capacity(folder.len() + 1 + link.len());
        path.push_str(folder);
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." if path.is_empty() => return None,
                ".." => path.truncate(path.rfind('/').unwrap_or(0)),
                name => {
                    let gap = if path.is_empty() { "" } else { "/" };
                    path.extend([gap, name]);
                }
            }
        }
        let is_path = !path.is_empty() && !path.contains('\\');
        is_path.then(|| Self::of_plain_parts(&path))
    }

    /// The path of a text that is one but for its normal form.
    fn of_plain_parts(text: &str) -> Self {
        Self(if text.is_ascii() { text.into() } else { text.nfc().collect::<String>().into() })
    }
}

impl fmt::Debug for SpecPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl fmt::Display for SpecPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for SpecPath {
    type Error = InvalidPath;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<SpecPath> for String {
    fn from(path: SpecPath) -> Self {
        path.0.as_ref().to_owned()
    }
}
