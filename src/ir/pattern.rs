//! Regular expressions in the subset that means the same in Rust, Python, JavaScript, Go, Swift
//! and Java.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A regular expression as an author writes it, `/source/flags`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Pattern {
    /// What stands between the slashes.
    pub source: String,
    /// `i`: without case.
    #[serde(default)]
    pub ignore_case: bool,
    /// `m`: `^` and `$` match at line ends.
    #[serde(default)]
    pub multi_line: bool,
    /// `s`: `.` matches line ends.
    #[serde(default)]
    pub dot_matches_line_end: bool,
}
