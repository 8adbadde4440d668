//! Text inside Python.

use std::fmt::Write;

use super::names::is_unsafe;

/// A string literal that reads back as `text`.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for next in text.chars() {
        match next {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            _ if is_unsafe(next) => {
                let _ = write!(literal, "\\U{:08x}", u32::from(next));
            }
            _ => literal.push(next),
        }
    }
    literal.push('"');
    literal
}

/// The words of a comment: nothing in them ends the line or reorders it on a screen.
pub(super) fn comment(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for next in text.chars() {
        if is_unsafe(next) {
            let _ = write!(words, "\\U{:08x}", u32::from(next));
        } else {
            words.push(next);
        }
    }
    words.trim_end().to_owned()
}
