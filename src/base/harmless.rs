//! Words of strangers on a terminal.

use std::borrow::Cow;

/// A stranger's words without what would move a terminal's cursor or turn the direction of text.
#[must_use]
pub fn harmless(text: &str) -> String {
    let is_hidden = |next: char| {
        (next.is_control() && next != '\n' && next != '\t')
            || matches!(next, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    text.chars().map(|next| if is_hidden(next) { char::REPLACEMENT_CHARACTER } else { next }).collect()
}

/// Without the sequences that colour a terminal: `ESC [ … letter`.
#[must_use]
pub fn without_sequences(text: &str) -> Cow<'_, str> {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default();
    if first.len() == text.len() {
        return Cow::Borrowed(text);
    }
    let rest = parts.map(|part| {
        let end = part.find(|next| matches!(next, '@'..='~'));
        end.map_or("", |end| &part[end + 1..])
    });
    Cow::Owned(std::iter::once(first).chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_the_cursor_or_turns_text() {
        assert_eq!(harmless("a\u{202e}b\x1b[2J\n\tc"), "a\u{fffd}b\u{fffd}[2J\n\tc");
    }

    #[test]
    fn colours_fall_away() {
        assert_eq!(without_sequences("\u{1b}[1;31mnot\u{1b}[0m three"), "not three");
        assert_eq!(without_sequences("none"), "none");
        assert_eq!(without_sequences("\u{1b}["), "");
    }
}
