//! Floor 1: text to [`Document`]. The only importer of comrak, pest and `jsonc_parser`; knows Markdown's shapes and
//! the small languages' shapes, not what they mean. Never fails.

mod admonition;
mod comrak_adapter;
mod container_prefix;
mod document;
mod entity;
mod fragment;
mod front_matter;
mod gaps;
mod hidden_characters;
mod html;
mod inline_positions;
mod json;
mod leaf_adapter;
mod leaf_segments;
mod leaf_text;
mod line_shape;
mod link_definitions;
mod link_syntax;
mod node_kinds;
mod outline_text;
mod parse;
mod plain_text;
mod prescan;
mod size_limits;
mod table_row;
mod tiling;
mod unclosed;

pub mod lang;

pub use comrak_adapter::has_blocks;
pub use document::{Block, BlockIndex, BlockKind, Document, Inline, InlineKind};
pub use entity::{decoded, decoded_offsets};
pub use fragment::Fragment;
pub use front_matter::{FrontMatter, FrontMatterEntry};
pub use html::render_html;
pub use json::{Json, JsonMember, JsonValue, json};
pub use leaf_text::LeafText;
pub use link_definitions::LinkDefinition;
pub use outline_text::outline_text;
pub use parse::{CODES, parse, parse_fragment};
pub use plain_text::{code_text, plain_text};
pub use table_row::row_cells;
pub use tiling::{Leaf, Role};
