//! Matching decoded text against its source, where `&amp;` and `\*` stand for one character.

/// The end of the source bytes from `at` on that read as `decoded`; `None` when they do not.
pub(super) fn match_decoded(source: &str, at: usize, decoded: &str) -> Option<usize> {
    let rest = source.get(at..)?;
    if rest.starts_with(decoded) {
        return Some(at + decoded.len());
    }
    let mut source_at = at;
    let mut wanted = decoded;
    while let Some(next) = wanted.chars().next() {
        let rest = &source[source_at..];
        let (taken, read) = match rest.bytes().next()? {
            b'\\' if is_escape(rest, next) => (2, next.len_utf8()),
            b'&' => match entity(rest, wanted) {
                Some(found) => found,
                None if next == '&' => (1, 1),
                None => return None,
            },
            _ if rest.starts_with(next) => (next.len_utf8(), next.len_utf8()),
            // A NUL in the source is read as U+FFFD.
            0 if next == '\u{fffd}' => (1, next.len_utf8()),
            _ => return None,
        };
        source_at += taken;
        wanted = &wanted[read..];
    }
    Some(source_at)
}

fn is_escape(rest: &str, next: char) -> bool {
    next.is_ascii_punctuation() && rest[1..].starts_with(next)
}

/// Lengths of an entity in the source and of what it decodes to at the start of `wanted`.
fn entity(rest: &str, wanted: &str) -> Option<(usize, usize)> {
    let end = rest.bytes().take(40).position(|byte| byte == b';')? + 1;
    let decoded = comrak_decode(&rest[..end])?;
    wanted.starts_with(&decoded).then_some((end, decoded.len()))
}

/// What an entity stands for, asked of the parser itself so that both always agree.
fn comrak_decode(entity: &str) -> Option<String> {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, entity, &comrak::Options::default());
    let text = root.first_child()?.first_child()?.data().value.text()?.to_string();
    (text != entity).then_some(text)
}
