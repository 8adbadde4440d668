//! Floor 1: text to [`Document`]. The only importer of comrak and pest; knows Markdown's shapes and
//! the small languages' shapes, not what they mean. Never fails.

mod comrak_adapter;
mod document;
mod entity;
mod fragment;
mod front_matter;
mod inline_positions;
mod leaf_text;
mod outline_text;
mod parse;
mod table_row;

pub mod lang;

pub use document::{Block, BlockIndex, BlockKind, Document, Inline, InlineKind};
pub use fragment::Fragment;
pub use front_matter::{FrontMatter, FrontMatterEntry};
pub use leaf_text::LeafText;
pub use outline_text::outline_text;
pub use parse::{CODES, parse, parse_fragment};
pub use table_row::row_cells;
