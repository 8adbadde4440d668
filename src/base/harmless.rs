//! Words of strangers on a terminal.

/// A stranger's words without what would move a terminal's cursor or turn the direction of text.
#[must_use]
pub fn harmless(text: &str) -> String {
    let is_hidden = |next: char| {
        (next.is_control() && next != '\n' && next != '\t')
            || matches!(next, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    text.chars().map(|next| if is_hidden(next) { char::REPLACEMENT_CHARACTER } else { next }).collect()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_moves_the_cursor_or_turns_text() {
        assert_eq!(harmless("a\u{202e}b\x1b[2J\n\tc"), "a\u{fffd}b\u{fffd}[2J\n\tc");
    }
}
