//! Text inside Python.

use super::escape;

/// A character by its number.
fn by_number(number: u32) -> String {
    format!("\\U{number:08x}")
}

/// A string literal that reads back as `text`.
pub(super) fn string(text: &str) -> String {
    escape::string(text, by_number)
}

/// The words of a comment.
pub(super) fn comment(text: &str) -> String {
    escape::comment(text, by_number)
}
