//! The spec folder on a disk.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::base::{SpecPath, World, WorldError};

/// The files below a spec root.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    /// Folders and files that are left out.
    excluded: Vec<PathBuf>,
}

impl Disk {
    /// The spec root at `root`, without what lies at or below `excluded`.
    #[must_use]
    pub fn new(root: PathBuf, excluded: Vec<PathBuf>) -> Self {
        Self { root, excluded }
    }

    /// The root folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn is_walked(&self, entry: &DirEntry) -> bool {
        let name = entry.file_name().to_string_lossy();
        let hidden = entry.depth() > 0 && (name.starts_with('.') || name == "node_modules");
        !hidden && !self.excluded.iter().any(|excluded| entry.path() == excluded)
    }

    fn error(path: &Path, error: &dyn ToString) -> WorldError {
        WorldError { path: path.display().to_string(), reason: error.to_string() }
    }
}

fn is_spec(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
}

impl World for Disk {
    fn name(&self) -> String {
        self.root.display().to_string()
    }

    fn files(&self) -> Result<Vec<SpecPath>, WorldError> {
        let mut files = Vec::new();
        let walk = WalkDir::new(&self.root).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| self.is_walked(entry)) {
            let entry = match entry {
                Ok(entry) => entry,
                // A loop of links holds nothing that is not found elsewhere.
                Err(error) if error.loop_ancestor().is_some() => continue,
                // A spec that is there and cannot be looked at is a finding, when it is read.
                Err(error) if error.depth() > 0 && error.path().is_some_and(is_spec) => {
                    files.extend(error.path().map(|path| self.spec_path(path)).transpose()?);
                    continue;
                }
                Err(error) => {
                    let path = error.path().unwrap_or(&self.root).to_owned();
                    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    return Err(Self::error(&path, &reason));
                }
            };
            if entry.file_type().is_file() && is_spec(entry.path()) {
                files.push(self.spec_path(entry.path())?);
            }
        }
        files.sort();
        Ok(files)
    }

    fn read(&self, path: &SpecPath) -> Result<Vec<u8>, WorldError> {
        let path = self.on_disk(path);
        fs::read(&path).map_err(|error| Self::error(&path, &error))
    }

    fn size(&self, path: &SpecPath) -> Result<u64, WorldError> {
        let path = self.on_disk(path);
        fs::metadata(&path).map(|metadata| metadata.len()).map_err(|error| Self::error(&path, &error))
    }
}

impl Disk {
    /// Where a file of the spec lies: below the root, or the root where that is itself a file.
    fn on_disk(&self, path: &SpecPath) -> PathBuf {
        if self.root.is_file() { self.root.clone() } else { self.root.join(path.as_str()) }
    }

    fn spec_path(&self, path: &Path) -> Result<SpecPath, WorldError> {
        // A root that is itself a file is its own only spec.
        let below = match path.strip_prefix(&self.root) {
            Ok(below) if !below.as_os_str().is_empty() => below,
            _ => Path::new(path.file_name().unwrap_or_default()),
        };
        let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
        let parts = parts.ok_or_else(|| Self::error(path, &"the file's name is not UTF-8"))?;
        SpecPath::new(&parts.join("/")).map_err(|error| Self::error(path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_that_is_a_file_is_its_only_spec() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("one.md");
        fs::write(&file, "# One\n").expect("a new file");
        fs::write(folder.path().join("two.md"), "# Two\n").expect("a new file");
        let disk = Disk::new(file, Vec::new());
        let paths = disk.files().expect("a readable root");
        assert_eq!(paths.iter().map(SpecPath::as_str).collect::<Vec<_>>(), ["one.md"]);
        assert_eq!(disk.read(&paths[0]).expect("a readable file"), b"# One\n");
        assert_eq!(disk.size(&paths[0]).expect("a file with a size"), 6);
    }
}
