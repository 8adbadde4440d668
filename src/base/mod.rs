//! Floor 0: what every other floor stands on. Knows neither Markdown nor disks.

mod byte_search;
mod diagnostic;
mod harmless;
mod limits;
mod line_index;
mod located;
mod path;
mod segments;
mod shared_text;
mod source;
mod span;
mod suggest;
mod world;

pub use byte_search::{holds_in_any_case, holds_pair};
pub use diagnostic::{Applicability, Code, Diagnostic, Edit, Fix, Label, Place, Severity};
pub use harmless::{harmless, without_sequences};
pub use limits::Limits;
pub use line_index::{LineColumn, LineIndex};
pub use located::{Located, Origin};
pub use path::{InvalidPath, SpecPath};
pub use segments::Segments;
pub use shared_text::SharedText;
pub use source::{Source, SourceMap};
pub use span::Span;
pub use suggest::nearest;
pub use world::{World, WorldError};

pub(crate) use diagnostic::codes;
