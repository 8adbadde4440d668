//! Where a line of an output comes from, found by changing the spec.
//!
//! The words at a place of the spec are changed, the target is emitted again in memory, and a line that
//! changes comes from that place. No backend does anything for it: so it holds for templates and programs
//! of strangers too. Nothing is written.

mod compare;
mod edit;
mod emission;
mod from_line;
mod from_spec;
mod made_up;
mod on_disk;
mod place;
mod search;
mod shape;
mod trials;

use crate::analysis::UnknownClause;
use crate::base::SpecPath;

pub use from_line::{LineOrigin, LineSource, SourceRole, Standing, line_origin};
pub use from_spec::{DiskText, OutputLine, SpecPart, TargetLines, lines_from, part_at_line, part_of_clause};
pub use on_disk::{DiskFile, disk_file, find_output, plain};
pub use trials::Trials;

use super::build::TargetError;

/// Why nothing can be said of a line or a clause.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// The target cannot be emitted.
    #[error("target `{target}` cannot be made: {error}")]
    Target {
        /// Its name.
        target: String,
        /// Why.
        error: TargetError,
    },
    /// The file is not one that the target makes.
    #[error("target `{target}` makes no `{path}`{}", near.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    NotMade {
        /// The target's name.
        target: String,
        /// The file, below the target's folder.
        path: String,
        /// The path that it may be meant for.
        near: Option<String>,
    },
    /// The line is past the end of the file.
    #[error("`{path}` has {lines} lines, and no line {line}")]
    PastTheEnd {
        /// The file.
        path: String,
        /// The line asked for, from 1.
        line: usize,
        /// Number of its lines.
        lines: usize,
    },
    /// There is no such file in the spec.
    #[error("`{0}` is no file of the spec")]
    NoSpecFile(SpecPath),
    /// No clause has that name.
    #[error(transparent)]
    NoClause(#[from] UnknownClause),
    /// The file on the disk cannot be read.
    #[error("`{path}` cannot be read: {reason}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system said.
        reason: String,
    },
}
