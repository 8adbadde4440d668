//! The body of a clause in reading order.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::{SharedText, Span};

/// A block directly in a clause's body. Blocks below it are part of its Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Block {
    /// What kind of block.
    pub shape: BlockShape,
    /// Whether the compiler took meaning from it.
    pub role: BlockRole,
    /// Its bytes.
    pub span: Span,
    /// Its Markdown, without what belongs to containers.
    pub markdown: SharedText,
}

/// Kinds of blocks in a clause's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockShape {
    /// Text.
    Paragraph,
    /// A list.
    List,
    /// A quote.
    Quote,
    /// A code block.
    Code,
    /// Raw HTML, comments included.
    Html,
    /// A table.
    Table,
    /// A thematic break.
    Break,
    /// A footnote's definition.
    Footnote,
    /// A `!!!` block or a GFM alert.
    Admonition,
}

/// Whether meaning was taken from a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockRole {
    /// It is wholly in the IR as data: a view that shows the data need not show the block.
    Claimed,
    /// It is words for people; statements may stand in it.
    Prose,
    /// It is kept and never looked into (comments, commentary, switched-off regions).
    Opaque,
}
