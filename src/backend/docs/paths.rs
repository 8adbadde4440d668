//! Where pages stand, and how one page names another.

use std::collections::BTreeSet;

use crate::backend::addresses::encoded;
use crate::base::SpecPath;

/// The page of the spec as a whole.
pub(super) const INDEX: &str = "index.md";
/// The page of types and operations.
pub(super) const REFERENCE: &str = "reference.md";
/// The page of terms.
pub(super) const GLOSSARY: &str = "glossary.md";
/// The page of clauses and their tests.
pub(super) const TRACEABILITY: &str = "traceability.md";

/// Gives each spec file its page: the same path, unless a page about the whole has that name.
pub(super) struct PagePaths {
    used: BTreeSet<String>,
}

impl PagePaths {
    /// The pages about the whole are taken.
    pub(super) fn new() -> Self {
        Self { used: [INDEX, REFERENCE, GLOSSARY, TRACEABILITY].map(str::to_owned).into() }
    }

    /// The page of a spec file; no two are the same on a disk that does not tell case apart.
    pub(super) fn page(&mut self, path: &SpecPath) -> String {
        let mut page = path.as_str().to_owned();
        let mut number = 1;
        while !self.used.insert(page.to_lowercase()) {
            let suffix = if number == 1 { String::new() } else { format!("-{number}") };
            page = format!("{}.spec{suffix}.md", path.stem());
            number += 1;
        }
        page
    }
}

/// The link from one page to an anchor of another, or of itself.
pub(super) fn href(from: &str, to: &str, anchor: &str) -> String {
    let hash = if anchor.is_empty() { String::new() } else { format!("#{}", encoded(anchor)) };
    if from == to && !anchor.is_empty() {
        return hash;
    }
    let folders: Vec<&str> = from.split('/').collect();
    let parts: Vec<&str> = to.split('/').collect();
    let most = folders.len().min(parts.len()) - 1;
    let shared = folders.iter().zip(&parts).take(most).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folders.len() - 1 - shared);
    format!("{up}{}{hash}", encoded(&parts[shared..].join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        assert_eq!(href("a/b.md", "a/c.md", "x"), "c.md#x");
        assert_eq!(href("a/b.md", "d.md", ""), "../d.md");
        assert_eq!(href("b.md", "a/a b(1).md", "x"), "a/a%20b%281%29.md#x");
        assert_eq!(href("b.md", "b.md", "x"), "#x");
        assert_eq!(href("a/b.md", "a/c/d.md", ""), "c/d.md");
    }

    #[test]
    fn pages_about_the_whole_keep_their_names() {
        let mut pages = PagePaths::new();
        let mut page = |path: &str| pages.page(&SpecPath::new(path).expect("a path"));
        assert_eq!(page("Glossary.md"), "Glossary.spec.md");
        assert_eq!(page("a/index.md"), "a/index.md");
    }
}
