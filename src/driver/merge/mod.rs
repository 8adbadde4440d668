//! Scaffolds: what the spec says of them and what people wrote into them, united.
//!
//! Pure: texts go in, texts come out. A scaffold is a sequence of regions that marker lines delimit
//! (`marker.rs`), and an outline of what stands around them. Each is united on its own with what
//! was generated for it last, its base. `target.rs` unites all scaffolds of a target, since a region
//! may move from one to another.

mod bases;
mod conflict;
mod diff3;
mod follow;
mod marker;
mod note;
mod old_file;
mod outline;
mod region;
mod scaffold;
mod similarity;
mod target;
mod text;

pub(super) use bases::Bases;
pub use conflict::{Side, has_conflict, resolve};
pub(super) use marker::without_bases;
pub use note::Note;
pub(super) use target::{MergedFile, OldScaffolds, RegionFault, merge_scaffolds};
