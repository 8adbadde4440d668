//! The file on the disk that a line is asked of, beside what the target makes.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::super::config::TargetConfig;
use super::super::merge::without_bases;
use super::super::write::is_as_written;
use super::TraceError;
use crate::backend::OutputPath;

/// A file of a target as it stands on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskFile {
    /// Its text, with LF.
    pub text: String,
    /// Whether somebody changed it since the tool wrote it.
    pub edited: bool,
}

/// The target in whose folder `path` lies, and the path below that folder. Of folders in one another, the
/// innermost counts; `project` is the folder that targets' folders are below.
#[must_use]
pub fn find_output<'c>(
    targets: &'c [TargetConfig],
    project: &Path,
    path: &Path,
) -> Option<(&'c TargetConfig, OutputPath)> {
    let path = plain(path);
    let below = targets.iter().filter_map(|target| {
        let root = plain(&project.join(&target.out));
        let below = path.strip_prefix(&root).ok()?;
        let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
        let path = OutputPath::new(&parts?.join("/")).ok()?;
        Some((root.components().count(), (target, path)))
    });
    below.max_by_key(|(depth, _)| *depth).map(|(_, found)| found)
}

/// The path without `.` and `..`.
#[must_use]
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// A file of the target whose folder is `root`, as it stands there; `None` when it was not built yet.
///
/// # Errors
/// When there is such a file and it cannot be read as text.
pub fn disk_file(root: &Path, path: &OutputPath) -> Result<Option<DiskFile>, TraceError> {
    let on_disk = root.join(path.as_str());
    let bytes = match fs::read(&on_disk) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(path, &error)),
    };
    let edited = !is_as_written(root, path, &bytes);
    let text = String::from_utf8(bytes).map_err(|error| unreadable(path, &error))?;
    // The bases in a scaffold are the writer's record, not the backend's words.
    Ok(Some(DiskFile { text: without_bases(&text.replace("\r\n", "\n")), edited }))
}

fn unreadable(path: &OutputPath, error: &dyn ToString) -> TraceError {
    TraceError::Unreadable { path: path.to_string(), reason: error.to_string() }
}
