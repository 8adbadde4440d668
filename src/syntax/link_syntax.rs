//! Where links and link reference definitions end in raw text.
//!
//! The tree says that a link is there; these functions say which bytes after its text belong to it.

use std::ops::Range;

/// Whether the byte is white space that the parser takes away at the ends of texts.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' ')
}

/// Whether the byte is white space between the parts of a link or around a pipe.
pub(super) fn is_wide_space(byte: u8) -> bool {
    is_space(byte) || matches!(byte, 0x0b | 0x0c)
}

/// The end of a link or image whose text is closed by the `]` before `after`.
pub(super) fn link_end(raw: &str, after: usize) -> usize {
    inline_target_end(raw, after).or_else(|| label_end(raw, after)).unwrap_or(after)
}

/// The end of the link reference definitions that `raw` begins with.
pub(super) fn definitions_end(raw: &str) -> usize {
    let mut at = 0;
    while let Some(end) = definition_end(raw, at) {
        at = end;
    }
    at
}

/// A link reference definition taken apart.
pub(super) struct DefinitionShape {
    /// The label without its brackets.
    pub(super) label: Range<usize>,
    /// Where it leads, with the angle brackets if there are any.
    pub(super) destination: Range<usize>,
    /// The end, with the ending of its last line.
    pub(super) end: usize,
}

fn definition_end(raw: &str, at: usize) -> Option<usize> {
    definition(raw, at).map(|shape| shape.end)
}

/// The definition at `at`.
pub(super) fn definition(raw: &str, at: usize) -> Option<DefinitionShape> {
    let label = label_end(raw, at)?;
    let named = !raw[at + 1..label - 1].bytes().all(is_space);
    let colon = (named && byte(raw, label) == Some(b':')).then_some(label + 1)?;
    let start = skip_one_break(raw, colon);
    let destination = destination_end(raw, start)?;
    let spaced = skip_one_break(raw, destination);
    let title = if spaced > destination { title_end(raw, spaced) } else { None };
    let with_title = title.and_then(|end| line_end(raw, end));
    let end = with_title.or_else(|| line_end(raw, destination))?;
    Some(DefinitionShape { label: at + 1..label - 1, destination: start..destination, end })
}

/// The end of the line when only spaces stand from `at` on.
fn line_end(raw: &str, at: usize) -> Option<usize> {
    let at = skip_spaces(raw, at);
    match byte(raw, at) {
        None => Some(at),
        Some(b'\n') => Some(at + 1),
        Some(_) => None,
    }
}

/// The end of `(destination "title")` at `open`.
fn inline_target_end(raw: &str, open: usize) -> Option<usize> {
    if byte(raw, open) != Some(b'(') {
        return None;
    }
    let destination = destination_end(raw, skip_white(raw, open + 1))?;
    let spaced = skip_white(raw, destination);
    let title = if spaced > destination { title_end(raw, spaced) } else { None };
    let close = skip_white(raw, title.unwrap_or(spaced));
    (byte(raw, close) == Some(b')')).then_some(close + 1)
}

/// The end of `[label]` at `open`.
fn label_end(raw: &str, open: usize) -> Option<usize> {
    const LONGEST: usize = 1000;
    if byte(raw, open) != Some(b'[') {
        return None;
    }
    let mut at = open + 1;
    while at - open <= LONGEST + 1 {
        match byte(raw, at)? {
            b']' => return Some(at + 1),
            b'[' => return None,
            b'\\' if is_escape(raw, at) => at += 2,
            _ => at += 1,
        }
    }
    None
}

fn destination_end(raw: &str, at: usize) -> Option<usize> {
    if byte(raw, at) == Some(b'<') { angle_end(raw, at + 1) } else { bare_end(raw, at) }
}

fn angle_end(raw: &str, mut at: usize) -> Option<usize> {
    loop {
        match byte(raw, at)? {
            b'>' => return (at + 1 < raw.len()).then_some(at + 1),
            b'\\' => at += 2,
            b'\n' | b'<' => return None,
            _ => at += 1,
        }
    }
}

fn bare_end(raw: &str, start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0);
    while let Some(next) = byte(raw, at) {
        match next {
            b'\\' if is_escape(raw, at) => at += 1,
            b'(' if depth == 32 => return None,
            b'(' => depth += 1,
            b')' if depth == 0 => break,
            b')' => depth -= 1,
            _ if is_space(next) || (next.is_ascii_control() && next != 0) => break,
            _ => {}
        }
        at += 1;
    }
    let stopped_at_once = at == start && byte(raw, at) != Some(b')');
    (depth == 0 && !stopped_at_once).then_some(at)
}

fn title_end(raw: &str, open: usize) -> Option<usize> {
    let close = match byte(raw, open)? {
        b'(' => b')',
        quote @ (b'"' | b'\'') => quote,
        _ => return None,
    };
    let mut at = open + 1;
    loop {
        match byte(raw, at)? {
            next if next == close => return Some(at + 1),
            b'(' if close == b')' => return None,
            b'\\' if is_escape(raw, at) => at += 2,
            _ => at += 1,
        }
    }
}

fn is_escape(raw: &str, at: usize) -> bool {
    byte(raw, at + 1).is_some_and(|next| next.is_ascii_punctuation())
}

fn skip_white(raw: &str, mut at: usize) -> usize {
    while byte(raw, at).is_some_and(is_wide_space) {
        at += 1;
    }
    at
}

fn skip_spaces(raw: &str, mut at: usize) -> usize {
    while matches!(byte(raw, at), Some(b' ' | b'\t')) {
        at += 1;
    }
    at
}

fn skip_one_break(raw: &str, at: usize) -> usize {
    let spaces = skip_spaces(raw, at);
    if byte(raw, spaces) == Some(b'\n') { skip_spaces(raw, spaces + 1) } else { spaces }
}

fn byte(raw: &str, at: usize) -> Option<u8> {
    raw.as_bytes().get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_end_before_the_first_line_that_is_none() {
        for (raw, rest) in [
            ("[a]: /u\ntext", "text"),
            ("[a]:\n/u\n'title\nover lines'\n[b]: <x y>\ntext", "text"),
            ("[a]: /u \"title\" x", "[a]: /u \"title\" x"),
            ("[a]: /u\n\"title\" x", "\"title\" x"),
            ("[ ]: /u", "[ ]: /u"),
            ("[a]: /u", ""),
            ("[a] text", "[a] text"),
        ] {
            assert_eq!(&raw[definitions_end(raw)..], rest, "{raw:?}");
        }
    }

    #[test]
    fn a_link_ends_after_its_target_label_or_bracket() {
        for (raw, link) in [
            ("(u(v) \"t)\") x", "(u(v) \"t)\")"),
            ("(<a b>\n 't') x", "(<a b>\n 't')"),
            ("() x", "()"),
            ("(no link", ""),
            ("[label] x", "[label]"),
            ("[a [b]", ""),
            (" x", ""),
        ] {
            assert_eq!(&raw[..link_end(raw, 0)], link, "{raw:?}");
        }
    }
}
