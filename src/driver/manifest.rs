//! The record of what the tool wrote into a target's folder.
//!
//! One sorted line for each file, with its hash, ownership and path, so that version control merges
//! it line by line. Two branches may each leave a line for one file: both are read, and the next
//! build writes one again. Without the record the tool could not tell its own files from a person's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::content_hash::ContentHash;
use crate::backend::{OutputPath, Ownership};

/// The files of a target as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) entries: BTreeMap<OutputPath, Entry>,
}

/// One file as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The hashes that the lines for the file name: several after a merge of branches.
    pub(super) hashes: BTreeSet<ContentHash>,
    pub(super) ownership: Ownership,
}

impl Manifest {
    /// Reads a manifest. Lines that cannot be read, such as conflict markers, are skipped: the
    /// files that they name then count as a person's.
    pub(super) fn parse(text: &str) -> Self {
        let mut manifest = Self::default();
        for (path, ownership, hash) in text.lines().filter_map(parse_line) {
            manifest.insert(path, ownership, hash);
        }
        manifest
    }

    /// Adds a line for a file. Of two ownerships the one that protects more holds.
    pub(super) fn insert(&mut self, path: OutputPath, ownership: Ownership, hash: ContentHash) {
        let entry = self.entries.entry(path).or_insert(Entry { hashes: BTreeSet::new(), ownership });
        entry.ownership = entry.ownership.max(ownership);
        entry.hashes.insert(hash);
    }

    /// The manifest as text.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        for (path, entry) in &self.entries {
            let ownership = match entry.ownership {
                Ownership::Generated => "generated",
                Ownership::Scaffold => "scaffold",
            };
            for hash in &entry.hashes {
                let _ = writeln!(text, "{hash} {ownership} {path}");
            }
        }
        text
    }
}

fn parse_line(line: &str) -> Option<(OutputPath, Ownership, ContentHash)> {
    let (hash, rest) = line.split_once(' ')?;
    let (ownership, path) = rest.split_once(' ')?;
    let ownership = match ownership {
        "generated" => Ownership::Generated,
        "scaffold" => Ownership::Scaffold,
        _ => return None,
    };
    Some((OutputPath::new(path).ok()?, ownership, ContentHash::parse(hash)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lines_for_one_file_are_both_read_and_marks_are_skipped() {
        let text = "<<<<<<< ours\n0123456789abcdef scaffold a.py\n=======\n\
                    fedcba9876543210 scaffold a.py\n>>>>>>> theirs\n0123456789abcdef generated b.md\n";
        let manifest = Manifest::parse(text);
        let hashes: Vec<usize> = manifest.entries.values().map(|entry| entry.hashes.len()).collect();
        assert_eq!(hashes, [2, 1]);
        assert_eq!(Manifest::parse(&manifest.to_text()), manifest);
    }
}
