//! One build at a time writes to a target.
//!
//! What is locked is a file of the target that is committed and never replaced, so that a lock
//! leaves nothing behind. The system lets go of it when the process ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::target_files::{TargetFiles, TargetFolder};
use super::{GIT_ATTRIBUTES, WriteError};

/// What tells git to unite the records of two branches line by line.
const ATTRIBUTES: &str = "* -text merge=union linguist-generated\n";

/// How long a build waits for another.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// A target's folder that no other build writes to, until this is dropped.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "it is held, not read")] File);

/// Makes the target's folder this build's own, and makes the folder when there is none.
pub(super) fn lock(root: &Path) -> Result<Lock, WriteError> {
    // It must not lead elsewhere by a link.
    TargetFolder { root }.read(GIT_ATTRIBUTES)?;
    let path = root.join(GIT_ATTRIBUTES);
    let folder = path.parent().unwrap_or(root);
    fs::create_dir_all(folder).map_err(WriteError::io(folder))?;
    let mut file = open(&path).map_err(WriteError::io(&path))?;
    wait_for(&file, root)?;
    let is_new = file.metadata().map_err(WriteError::io(&path))?.len() == 0;
    if is_new {
        file.write_all(ATTRIBUTES.as_bytes()).map_err(WriteError::io(&path))?;
    }
    Ok(Lock(file))
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().append(true).create(true).open(path)
}

fn wait_for(file: &File, root: &Path) -> Result<(), WriteError> {
    for _ in 0..PATIENCE.as_millis() / PAUSE.as_millis() {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => sleep(PAUSE),
            // A file system that knows no locks is written to all the same.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                return Ok(());
            }
            Err(TryLockError::Error(error)) => {
                return Err(WriteError::Io { path: root.to_owned(), error });
            }
        }
    }
    Err(WriteError::Locked { path: root.to_owned(), seconds: PATIENCE.as_secs() })
}
