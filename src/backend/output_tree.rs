//! The files of one target, checked before anything is written.

use std::collections::BTreeMap;

use super::{Encoding, OutputFile, OutputPath};

/// The files of a target by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree {
    files: BTreeMap<OutputPath, OutputFile>,
    /// The paths as a disk that does not tell case apart sees them.
    folded: BTreeMap<String, OutputPath>,
}

/// Two files that cannot both be on every disk.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}; its backend must give each file a path of its own", self.reason())]
pub struct Collision {
    /// The file that is there already.
    pub first: OutputPath,
    /// The file that collides with it.
    pub second: OutputPath,
}

impl Collision {
    fn reason(&self) -> String {
        let Self { first, second } = self;
        if first == second {
            format!("`{first}` is made twice")
        } else if second.is_below(first) {
            format!("`{first}` is a file and a folder, which holds `{second}`")
        } else {
            format!("`{second}` and `{first}` are one file on a disk that does not tell case apart")
        }
    }
}

impl OutputTree {
    /// A tree of `files`. Line ends become LF, and a final newline is added where it lacks.
    ///
    /// # Errors
    /// [`Collision`] when two paths are equal, or differ only in case, or when one is a folder of
    /// the other.
    pub fn new(files: impl IntoIterator<Item = OutputFile>) -> Result<Self, Collision> {
        let mut tree = Self::default();
        for file in files {
            tree.insert(file)?;
        }
        tree.check_folders()?;
        Ok(tree)
    }

    /// The files, by path.
    pub fn iter(&self) -> impl Iterator<Item = &OutputFile> {
        self.files.values()
    }

    /// The file at `path`.
    #[must_use]
    pub fn get(&self, path: &OutputPath) -> Option<&OutputFile> {
        self.files.get(path)
    }

    fn insert(&mut self, mut file: OutputFile) -> Result<(), Collision> {
        let folded = file.path.as_str().to_lowercase();
        if let Some(first) = self.folded.get(&folded) {
            return Err(Collision { first: first.clone(), second: file.path });
        }
        if file.encoding == Encoding::Text {
            end_lines(&mut file.content);
        }
        self.folded.insert(folded, file.path.clone());
        self.files.insert(file.path.clone(), file);
        Ok(())
    }

    fn check_folders(&self) -> Result<(), Collision> {
        for (folded, second) in &self.folded {
            let folders = folded.match_indices('/').map(|(at, _)| &folded[..at]);
            if let Some(first) = folders.into_iter().find_map(|folder| self.folded.get(folder)) {
                return Err(Collision { first: first.clone(), second: second.clone() });
            }
        }
        Ok(())
    }
}

/// Ends each line with LF, the last one too.
fn end_lines(content: &mut String) {
    if content.contains('\r') {
        *content = content.replace("\r\n", "\n").replace('\r', "\n");
    }
    if !content.is_empty() && !content.ends_with('\n') {
        content.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::super::Ownership;
    use super::*;

    fn file(path: &str, content: &str) -> OutputFile {
        let path = OutputPath::new(path).expect("a valid path");
        OutputFile::text(path, content.to_owned(), Ownership::Generated)
    }

    #[test]
    fn paths_that_differ_only_in_case_collide() {
        assert!(OutputTree::new([file("a.md", ""), file("A.md", "")]).is_err());
        assert!(OutputTree::new([file("a", ""), file("a/b", "")]).is_err());
        assert!(OutputTree::new([file("a.md", ""), file("b/a.md", "")]).is_ok());
    }

    #[test]
    fn contents_end_in_one_newline_and_have_no_carriage_return() {
        let tree = OutputTree::new([file("a", "x\r\ny\rz")]).expect("one file");
        assert_eq!(tree.iter().next().map(|file| file.content.as_str()), Some("x\ny\nz\n"));
    }
}
