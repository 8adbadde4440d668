//! The files of a target as they are.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::WriteError;

/// The files below a target's root, on a disk or in memory.
pub trait TargetFiles {
    /// The content of the file at a path below the root; `None` when there is none.
    ///
    /// # Errors
    /// When something else stands there, or it cannot be read.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, WriteError>;

    /// The path as people know it.
    fn shown(&self, path: &str) -> PathBuf;
}

impl TargetFiles for BTreeMap<String, Vec<u8>> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, WriteError> {
        Ok(self.get(path).cloned())
    }

    fn shown(&self, path: &str) -> PathBuf {
        PathBuf::from(path)
    }
}

/// The folder of a target on a disk.
#[derive(Clone, Copy, Debug)]
pub(super) struct TargetFolder<'a> {
    /// Where it is.
    pub(super) root: &'a Path,
}

impl TargetFiles for TargetFolder<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, WriteError> {
        if !self.is_file(path)? {
            return Ok(None);
        }
        let path = self.root.join(path);
        fs::read(&path).map(Some).map_err(WriteError::io(&path))
    }

    fn shown(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

impl TargetFolder<'_> {
    /// Whether there is a file at the path. No part of it below the root may be a link, and each but
    /// the last must be a folder.
    fn is_file(self, path: &str) -> Result<bool, WriteError> {
        self.check_root()?;
        let mut folder = self.root.to_owned();
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            folder.push(part);
            let metadata = match fs::symlink_metadata(&folder) {
                Ok(metadata) => metadata,
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
                Err(error) => return Err(WriteError::Io { path: folder, error }),
            };
            let fits = if parts.peek().is_some() { metadata.is_dir() } else { metadata.is_file() };
            if !fits {
                return Err(WriteError::NotAFolder { path: folder });
            }
        }
        Ok(true)
    }

    /// The root, or what of its path is there, must be a folder.
    fn check_root(self) -> Result<(), WriteError> {
        for above in self.root.ancestors() {
            match fs::metadata(above) {
                Ok(metadata) if metadata.is_dir() => return Ok(()),
                Err(error) if error.kind() == ErrorKind::NotFound && !above.is_symlink() => {}
                Err(error) if error.kind() == ErrorKind::NotADirectory => {}
                _ => return Err(WriteError::NotAFolder { path: above.to_owned() }),
            }
        }
        Ok(())
    }
}
