//! How much input is taken before a finding says that it is too much.

use serde::{Deserialize, Serialize};

/// The limits of a run, each with a setting of the same name under `[limits]` in `specc.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Bytes of one file; a larger one is not read.
    pub file_bytes: usize,
    /// Bytes of one paragraph; a longer one is kept as prose and not searched
    /// (a paragraph of 10 MB costs seconds and a gigabyte).
    pub paragraph_bytes: usize,
    /// Depth of quotes and lists; what lies deeper is kept as prose.
    pub nesting: usize,
    /// Findings of one file; the rest are counted, not listed.
    pub findings_per_file: usize,
    /// Seconds that a program may take to answer; then it is stopped with all that it started.
    pub backend_seconds: u64,
    /// Bytes that a program may answer; past them it is stopped.
    pub backend_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 16 << 20,
            paragraph_bytes: 1 << 20,
            nesting: 64,
            findings_per_file: 1000,
            backend_seconds: 60,
            backend_bytes: 64 << 20,
        }
    }
}
