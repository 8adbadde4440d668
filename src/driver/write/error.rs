//! Why a target was not written.

use std::io;
use std::path::{Path, PathBuf};

use crate::driver::merge::RegionFault;

/// Why nothing, or not everything, was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The system refused.
    #[error("`{}` cannot be written: {error}", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file that the tool did not write stands where one is to be written.
    #[error(
        "`{}` is in the way: it was not made by specc, or was edited since; move it, or write to another folder",
        path.display()
    )]
    InTheWay {
        /// The file.
        path: PathBuf,
    },
    /// A part of the path is a link that leaves the target's folder, or is no folder.
    #[error("`{}` is a link or no folder; nothing is written through it", path.display())]
    NotAFolder {
        /// The part.
        path: PathBuf,
    },
    /// A backend gave a scaffold with markers that do not fit together.
    #[error(transparent)]
    Regions(#[from] RegionFault),
    /// Another build holds the target's folder.
    #[error(
        "another `specc build` has been writing to `{}` for {seconds} s; wait until it has ended, or end it",
        path.display()
    )]
    Locked {
        /// The target's folder.
        path: PathBuf,
        /// How long this one waited.
        seconds: u64,
    },
    /// Somebody changed a file between the moment when it was looked at and the one when it was to
    /// be replaced. It stays as it is.
    #[error("`{}` was changed while the build ran, and was left alone; build again", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
}

impl WriteError {
    /// What the system refused to do with a path.
    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Io { path: path.clone(), error }
    }
}
