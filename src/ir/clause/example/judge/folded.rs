//! Texts as literals are compared: without case, in NFC, quotes and white space folded.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A folded text, with the way back.
pub(super) struct Folded {
    pub(super) text: String,
    /// For each byte of `text`, the bytes of the original that it stands for.
    origins: Vec<(usize, usize)>,
}

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        let mut folded =
            Self { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len()) };
        let mut at = 0;
        while at < text.len() {
            let len = unit_len(&text[at..]);
            folded.push_unit(&text[at..at + len], at);
            at += len;
        }
        if folded.text.ends_with(' ') {
            folded.text.pop();
            folded.origins.pop();
        }
        folded
    }

    /// Where another folded text stands in this one, as ranges of this one's original.
    pub(super) fn find<'a>(&'a self, wanted: &'a Folded) -> impl Iterator<Item = Range<usize>> + 'a {
        let wanted = Some(wanted.text.as_str()).filter(|wanted| !wanted.is_empty());
        let hits = wanted.into_iter().flat_map(|wanted| self.text.match_indices(wanted));
        hits.filter_map(|(start, hit)| {
            let first = self.origins.get(start)?;
            let last = self.origins.get(start + hit.len() - 1)?;
            Some(first.0..last.1)
        })
    }

    /// Adds a character with its marks, which stands at `at` in the original.
    fn push_unit(&mut self, unit: &str, at: usize) {
        let origin = (at, at + unit.len());
        if let [byte] = unit.as_bytes()
            && byte.is_ascii_graphic()
        {
            // Most characters are their own normal form.
            self.push(fold_quote(char::from(byte.to_ascii_lowercase())), origin);
            return;
        }
        if unit.chars().all(char::is_whitespace) {
            if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.push(' ', origin);
            }
            return;
        }
        for character in unit.nfc().flat_map(char::to_lowercase).map(fold_quote) {
            self.push(character, origin);
        }
    }

    fn push(&mut self, character: char, origin: (usize, usize)) {
        self.text.push(character);
        self.origins.extend(std::iter::repeat_n(origin, character.len_utf8()));
    }
}

/// The length of the first character with all that NFC may unite with it.
fn unit_len(text: &str) -> usize {
    let mut characters = text.char_indices();
    characters.next();
    characters.find(|&(_, next)| !unites(next)).map_or(text.len(), |(at, _)| at)
}

/// Marks, and the vowels and finals of decomposed Hangul.
fn unites(character: char) -> bool {
    is_combining_mark(character) || ('\u{1160}'..='\u{11ff}').contains(&character)
}

fn fold_quote(character: char) -> char {
    match character {
        '‘' | '’' | '‚' | '‛' | 'ʼ' | '′' | '`' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        'ς' => 'σ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(text: &str, wanted: &str) -> Vec<String> {
        let (folded, wanted) = (Folded::new(text), Folded::new(wanted));
        folded.find(&wanted).map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn case_quotes_marks_and_white_space_do_not_matter() {
        assert_eq!(hits("So I CAN’T\n  give it", "can't give"), ["CAN’T\n  give"]);
        assert_eq!(hits("Gro\u{308}ße", "Größe"), ["Gro\u{308}ße"]);
        assert_eq!(hits("한국", "\u{1112}\u{1161}\u{11ab}국"), ["한국"]);
        assert_eq!(hits("„ja“", "\"JA\""), ["„ja“"]);
        assert_eq!(hits("“Yes”", "\"yes\""), ["“Yes”"]);
        assert_eq!(hits("abc", "abd"), [""; 0]);
        assert_eq!(hits("abc", " "), [""; 0]);
    }
}
