//! A runner's words as they are kept: without what drives a terminal, and not too many.

use crate::base::without_sequences;

/// The most bytes of a message.
pub(super) const MOST_BYTES: usize = 2000;

/// The words, cut; nothing if there are none.
pub(super) fn message(words: &str) -> Option<String> {
    let words = words.trim();
    // Marks and escapes fall away, so that some more is looked at than is kept.
    let plain = without_controls(&without_sequences(head(words, 2 * MOST_BYTES)));
    let plain = plain.trim();
    if plain.is_empty() {
        return None;
    }
    let kept = head(plain, MOST_BYTES);
    let is_cut = kept.len() < plain.len() || words.len() > 2 * MOST_BYTES;
    Some(if is_cut { format!("{kept}…") } else { kept.to_owned() })
}

/// The first bytes of a text, up to a character's boundary.
pub(super) fn head(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Without control characters, but for line ends and tabs.
fn without_controls(text: &str) -> String {
    text.chars().filter(|next| !next.is_control() || matches!(next, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_cut_and_cannot_drive_a_terminal() {
        assert_eq!(message(" \n\u{1b}[31m \u{1b}[39m"), None);
        assert_eq!(message("\u{1b}[1;31mnot\u{1b}[0m\r\n\u{7}three").as_deref(), Some("not\nthree"));
        let long = message(&"é".repeat(3000)).unwrap_or_default();
        assert_eq!(long.len(), MOST_BYTES + '…'.len_utf8());
    }
}
