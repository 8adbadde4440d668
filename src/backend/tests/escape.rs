//! Text inside sources: what the languages have in common.

use super::names::is_unsafe;

/// How a language writes a character by its number.
pub(super) type ByNumber = fn(u32) -> String;

/// A string literal in double quotes that reads back as `text`.
pub(super) fn string(text: &str, by_number: ByNumber) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for next in text.chars() {
        match next {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            _ if is_unsafe(next) => literal.push_str(&by_number(u32::from(next))),
            _ => literal.push(next),
        }
    }
    literal.push('"');
    literal
}

/// The words of a line comment: nothing in them ends the line or reorders it on a screen.
pub(super) fn comment(text: &str, by_number: ByNumber) -> String {
    let mut words = String::with_capacity(text.len());
    for next in text.chars() {
        if is_unsafe(next) {
            words.push_str(&by_number(u32::from(next)));
        } else {
            words.push(next);
        }
    }
    words.trim_end().to_owned()
}
