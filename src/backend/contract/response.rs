//! What a backend gives back.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::{InvalidOutputPath, OutputPath};
use super::BackendDiagnostic;
use crate::ir::ClauseId;

/// What a backend makes. Fields that are not listed here are passed over.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(title = "Response")]
pub struct Response {
    /// The files, in any order.
    pub files: Vec<OutputFile>,
    /// What the author must know or supply.
    pub diagnostics: Vec<BackendDiagnostic>,
}

/// One file that a backend makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OutputFile {
    /// Where, below the target's root: relative, with `/` between its parts.
    pub path: OutputPath,
    /// What is in it, as `encoding` says.
    pub content: String,
    /// How `content` stands for the file's bytes.
    #[serde(default, skip_serializing_if = "Encoding::is_text")]
    pub encoding: Encoding,
    /// Whether people edit it.
    #[serde(default)]
    pub ownership: Ownership,
    /// Which lines come from which place of the spec.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provenance: Vec<Provenance>,
}

impl OutputFile {
    /// A file of text without provenance.
    #[must_use]
    pub fn text(path: OutputPath, content: String, ownership: Ownership) -> Self {
        Self { path, content, encoding: Encoding::Text, ownership, provenance: Vec::new() }
    }

    /// A file of text at a path that is yet to be checked.
    ///
    /// # Errors
    /// When no file can have that path.
    pub(in crate::backend) fn at(
        path: &str,
        content: String,
        ownership: Ownership,
    ) -> Result<Self, InvalidOutputPath> {
        Ok(Self::text(OutputPath::new(path)?, content, ownership))
    }

    /// The bytes that stand on the disk. Content that is no base64 has none; [`Self::is_sound`]
    /// tells.
    #[must_use]
    pub fn bytes(&self) -> Cow<'_, [u8]> {
        match self.encoding {
            Encoding::Text => Cow::Borrowed(self.content.as_bytes()),
            Encoding::Base64 => Cow::Owned(STANDARD.decode(&self.content).unwrap_or_default()),
        }
    }

    /// Its content as people compare it: bytes that are no text are told by their number and hash.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        match self.encoding {
            Encoding::Text => Cow::Borrowed(&self.content),
            Encoding::Base64 => Cow::Owned(shown_bytes(&self.bytes())),
        }
    }

    /// Whether its content is what its encoding says.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.encoding == Encoding::Text || STANDARD.decode(&self.content).is_ok()
    }
}

/// Bytes as people compare them: a text as it is, others by their number and hash.
#[must_use]
pub fn shown_bytes(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => format!("{} bytes, {}\n", bytes.len(), blake3::hash(bytes).to_hex()),
    }
}

/// How a file's content stands for its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8. Line ends become LF, and a final newline is added where it lacks.
    #[default]
    Text,
    /// Base64 (RFC 4648, with padding) of bytes that are written as they are.
    Base64,
}

impl Encoding {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_text(&self) -> bool {
        *self == Encoding::Text
    }
}

/// Who may change a file after it was written.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// The tool: every build writes it anew.
    #[default]
    Generated,
    /// People: what they write in it survives every build.
    Scaffold,
}

/// Lines of a file that come from a place of the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Provenance {
    /// The first line, from 1.
    pub first_line: u32,
    /// The last line.
    pub last_line: u32,
    /// The clause.
    pub clause: ClauseId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_stands_for_bytes_as_its_encoding_says() {
        let path = OutputPath::new("a").expect("a path");
        let text = OutputFile::text(path, "AP8=".to_owned(), Ownership::Generated);
        assert_eq!(&*text.bytes(), b"AP8=");
        let binary = OutputFile { encoding: Encoding::Base64, ..text };
        assert_eq!(&*binary.bytes(), b"\x00\xff");
        assert!(binary.is_sound());
        assert!(!OutputFile { content: "no base64".to_owned(), ..binary }.is_sound());
    }

    #[test]
    fn what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over() {
        let text = r#"{ "files": [{ "path": "a", "content": "b", "colour": "red" }], "mood": "good" }"#;
        let response: Response = serde_json::from_str(text).expect("a response");
        let path = OutputPath::new("a").expect("a path");
        assert_eq!(response.files, [OutputFile::text(path, "b".to_owned(), Ownership::Generated)]);
    }
}
