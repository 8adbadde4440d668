//! What the languages have in common.

use crate::ir::misleads;

/// How a language writes a character by its number.
pub(super) type ByNumber = fn(char) -> String;

/// A string literal in double quotes that reads back as `text`.
pub(super) fn string(text: &str, by_number: ByNumber) -> String {
    quoted(text, '"', by_number)
}

/// A string literal that reads back as `text`, in the quotes of which fewer stand in it. Formatters of languages
/// with two kinds of quotes write it so.
pub(super) fn string_in_either_quotes(text: &str, by_number: ByNumber) -> String {
    let single = text.matches('"').count() > text.matches('\'').count();
    quoted(text, if single { '\'' } else { '"' }, by_number)
}

fn quoted(text: &str, quote: char, by_number: ByNumber) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    for next in text.chars() {
        match next {
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            _ if next == quote => literal.extend(['\\', quote]),
            _ if misleads(next) => literal.push_str(&by_number(next)),
            _ => literal.push(next),
        }
    }
    literal.push(quote);
    literal
}

/// The words of a literal in three double quotes, whose lines stand as they are. A quote at its end might be one of those
/// that close it.
pub(super) fn in_block(text: &str) -> String {
    let mut words = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\"\"");
    if words.ends_with('"') {
        words.insert(words.len() - 1, '\\');
    }
    words
}

/// The words of a line comment.
pub(super) fn comment(text: &str, by_number: ByNumber) -> String {
    let mut words = String::with_capacity(text.len());
    for next in text.chars() {
        if misleads(next) {
            words.push_str(&by_number(next));
        } else {
            words.push(next);
        }
    }
    words.trim_end().to_owned()
}

/// `\u{2028}`.
pub(super) fn in_braces(of: char) -> String {
    format!("\\u{{{:x}}}", u32::from(of))
}

/// `\U00002028`.
pub(super) fn in_eight_digits(of: char) -> String {
    format!("\\U{:08x}", u32::from(of))
}
