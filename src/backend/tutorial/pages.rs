//! Names of pages.

use std::collections::BTreeSet;

/// Gives out file names, each once also on a disk that does not tell case apart.
#[derive(Debug, Default)]
pub(super) struct PageNames {
    taken: BTreeSet<String>,
}

impl PageNames {
    /// Names with `index` taken.
    pub(super) fn new() -> Self {
        Self { taken: BTreeSet::from(["index".to_owned()]) }
    }

    /// A free name like `wanted`, which may be any text, with the extension of a page.
    pub(super) fn page(&mut self, wanted: &str) -> String {
        let plain = plain(wanted);
        let numbered = (2..).map(|number: usize| format!("{plain}-{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|name| !self.taken.contains(name));
        let name = free.unwrap_or(plain);
        self.taken.insert(name.clone());
        format!("{name}.md")
    }
}

/// Letters and digits in lower case, and single hyphens for all else.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|next: char| !next.is_alphanumeric()).filter(|word| !word.is_empty());
    let name: Vec<&str> = words.collect();
    let name: String = name.join("-").chars().take(80).collect();
    // A name of its own cannot be one that Windows keeps for a device.
    if name.len() <= 4 { format!("page-{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_differ() {
        let mut names = PageNames::new();
        assert_eq!(names.page("Your First Catch!"), "your-first-catch.md");
        assert_eq!(names.page("your first/catch"), "your-first-catch-2.md");
        assert_eq!(names.page("Nul"), "page-nul.md");
        assert_eq!(names.page("index"), "index-2.md");
        assert_eq!(names.page("最初の一歩から"), "最初の一歩から.md");
    }
}
