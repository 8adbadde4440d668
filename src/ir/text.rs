//! Words of the author, as people read them and as they stand in the source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::{Segments, SharedText, Span};

/// A run of inline text: a sentence, a title, a cell, a label's value.
///
/// `markdown` is the author's own inline Markdown, which is the lossless form of emphasis, code and
/// links; `plain` is what a reader sees. Both have single spaces for line breaks.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// As people read it: entities decoded, delimiters gone, code spans by their content.
    pub plain: SharedText,
    /// As it is written, when that differs from `plain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub markdown: Option<String>,
    /// The source bytes, one span a line; a sentence that crosses `> ` or a lead-in has several.
    #[schemars(with = "Vec<Span>")]
    pub segments: Segments,
}

impl Text {
    /// A text that reads as it is written.
    #[must_use]
    pub fn plain(text: impl Into<SharedText>, span: Span) -> Self {
        Self { plain: text.into(), markdown: None, segments: span.into() }
    }

    /// The author's inline Markdown.
    #[must_use]
    pub fn markdown(&self) -> &str {
        self.markdown.as_deref().unwrap_or(&self.plain)
    }

    /// From the first to the last byte, gaps included.
    #[must_use]
    pub fn span(&self) -> Span {
        match (self.segments.first(), self.segments.last()) {
            (Some(first), Some(last)) => first.to(*last),
            _ => Span::default(),
        }
    }

    /// Whether a reader sees nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plain.trim().is_empty()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.markdown() == other.markdown()
    }
}

impl Eq for Text {}
