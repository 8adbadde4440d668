//! The record of what the tool wrote into a target's folder.
//!
//! One sorted line for each file, with its hash and ownership, so that version control merges it
//! line by line. Without it the tool could not tell its own files from a person's.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::backend::{OutputPath, Ownership};

/// The file's name in a target's root.
pub(super) const FILE_NAME: &str = ".specc-manifest";

/// Its name while the files that it names are being written.
pub(super) const PENDING_NAME: &str = ".specc-manifest.pending";

/// The files of a target as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) entries: BTreeMap<OutputPath, Entry>,
}

/// One file as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) hash: String,
    pub(super) ownership: Ownership,
}

/// The hash of a file's bytes: 32 hex digits of BLAKE3.
pub(super) fn hash(content: &[u8]) -> String {
    let mut hex = blake3::hash(content).to_hex().to_string();
    hex.truncate(32);
    hex
}

impl Manifest {
    /// Reads a manifest. Lines that cannot be read, such as conflict markers, are skipped: the
    /// files that they name then count as a person's.
    pub(super) fn parse(text: &str) -> Self {
        Self { entries: text.lines().filter_map(parse_line).collect() }
    }

    /// The manifest as text.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        for (path, entry) in &self.entries {
            let ownership = match entry.ownership {
                Ownership::Generated => "generated",
                Ownership::Scaffold => "scaffold",
            };
            let _ = writeln!(text, "{} {ownership} {path}", entry.hash);
        }
        text
    }
}

fn parse_line(line: &str) -> Option<(OutputPath, Entry)> {
    let (hash, rest) = line.split_once(' ')?;
    let (ownership, path) = rest.split_once(' ')?;
    let ownership = match ownership {
        "generated" => Ownership::Generated,
        "scaffold" => Ownership::Scaffold,
        _ => return None,
    };
    let is_hash = hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let path = OutputPath::new(path).ok()?;
    is_hash.then(|| (path, Entry { hash: hash.to_owned(), ownership }))
}
