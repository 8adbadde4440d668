//! Matching decoded text against its source, where `&amp;` and `\*` stand for one character.

/// The end of the source bytes from `at` on that read as `decoded`; `None` when they do not.
pub(super) fn match_decoded(source: &str, at: usize, decoded: &str) -> Option<usize> {
    let as_written = source.get(at..)?.starts_with(decoded);
    if as_written && memchr::memchr2(b'&', b'\\', decoded.as_bytes()).is_none() {
        return Some(at + decoded.len());
    }
    let mut source_at = at;
    let mut wanted = decoded;
    while !wanted.is_empty() {
        let (taken, read) = match_one(source.get(source_at..)?, wanted)?;
        source_at += taken;
        wanted = &wanted[read..];
    }
    Some(source_at)
}

/// For each byte of `decoded`, the offset in `source` of what stands for it; `None` when `source` does
/// not read as `decoded`.
#[must_use]
pub fn decoded_offsets(source: &str, decoded: &str) -> Option<Vec<usize>> {
    let mut offsets = Vec::with_capacity(decoded.len());
    let (mut at, mut wanted) = (0, decoded);
    while !wanted.is_empty() {
        let (taken, read) = match_one(source.get(at..)?, wanted)?;
        // What is as long as it is written is written as it reads.
        offsets.extend((0..read).map(|byte| if taken == read { at + byte } else { at }));
        at += taken;
        wanted = &wanted[read..];
    }
    Some(offsets)
}

/// What people read in a piece of a text, of which no entity and no escape is cut.
#[must_use]
pub fn decoded(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find(['\\', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let after = if rest[1..].starts_with(|after: char| after.is_ascii_punctuation()) { 2 } else { 1 };
        let (taken, read) = match entity(rest) {
            Some(found) if rest.starts_with('&') => found,
            _ if rest.starts_with('\\') => (after, rest[after - 1..after].to_owned()),
            _ => (1, "&".to_owned()),
        };
        text.push_str(&read);
        rest = &rest[taken..];
    }
    text + rest
}

/// Lengths in the source and in `wanted` of what `rest` begins with, when both agree on it.
fn match_one(rest: &str, wanted: &str) -> Option<(usize, usize)> {
    let next = wanted.chars().next()?;
    match rest.bytes().next()? {
        b'\\' if rest[1..].starts_with(|after: char| after.is_ascii_punctuation()) => {
            rest[1..].starts_with(next).then_some((2, 1))
        }
        b'&' => match entity(rest) {
            Some((length, decoded)) => wanted.starts_with(&decoded).then_some((length, decoded.len())),
            None => (next == '&').then_some((1, 1)),
        },
        _ => rest.starts_with(next).then_some((next.len_utf8(), next.len_utf8())),
    }
}

/// Length of the entity that `rest` begins with, and what it stands for.
fn entity(rest: &str) -> Option<(usize, String)> {
    const LONGEST: usize = 34;
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b';')? + 1;
    let name = &rest[1..end - 1];
    let plausible = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    let decoded = plausible.then(|| parser_decode(&rest[..end]))??;
    Some((end, decoded))
}

/// What an entity stands for, asked of the parser itself so that both always agree.
fn parser_decode(entity: &str) -> Option<String> {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, entity, &comrak::Options::default());
    let text = root.first_child()?.first_child()?.data().value.text()?.to_string();
    (text != entity).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{decoded, decoded_offsets, match_decoded};

    #[test]
    fn a_piece_is_decoded() {
        for (source, read) in [
            ("a&amp;amp; b", "a&amp; b"),
            (r"\*a\b\\", r"*a\b\"),
            ("é &lt;b&gt; & &bogus; &", "é <b> & &bogus; &"),
            ("", ""),
        ] {
            assert_eq!(decoded(source), read, "{source}");
        }
    }

    #[test]
    fn each_decoded_byte_has_its_place() {
        assert_eq!(decoded_offsets("é&lt;b\\*", "é<b*"), Some(vec![0, 1, 2, 6, 7]));
        assert_eq!(decoded_offsets("a", "b"), None);
    }

    #[test]
    fn entities_and_escapes_are_longer_in_the_source() {
        for (source, decoded, end) in [
            ("a&amp;amp; b", "a&amp; b", Some(12)),
            (r"\*a\b", r"*a\b", Some(5)),
            ("&#x41;&bogus; &", "A&bogus; &", Some(15)),
            (r"\&amp;", "&amp;", Some(6)),
            ("&amp;", "&amp;", None),
            ("größer", "größer", Some("größer".len())),
            ("short", "shorter", None),
        ] {
            assert_eq!(match_decoded(source, 0, decoded), end, "{source}");
        }
    }
}
