//! What must hold of the span of each kind of inline. Inlines leave no gaps: each begins where the
//! one before it ended, but for white space, what a container repeats at a line's start, and the
//! backslash of `\|`. So no inline can stand at another place that happens to read the same.

use specc::base::Span;
use specc::syntax::{BlockIndex, Document, Inline, InlineKind};

/// Every fault of the inlines, in words.
pub(super) fn faults(source: &str, document: &Document) -> Vec<String> {
    let mut faults = Vec::new();
    for index in (0..document.blocks.len()).map(|at| BlockIndex(u32::try_from(at).expect("few blocks"))) {
        let inlines = document.inlines(index);
        let broken = inlines.iter().find(|inline| source.get(inline.span.range()).is_none());
        if let Some(inline) = broken {
            faults.push(format!("{inline:?} is not on character boundaries"));
            continue;
        }
        for inline in inlines {
            if !is_delimited(source, inline) {
                faults.push(format!("{:?} is {:?}", inline.kind, &source[inline.span.range()]));
            }
        }
        let segments = document.segments(index);
        if let (Some(first), Some(last)) = (segments.first(), segments.last())
            && holds_inlines(document, index)
        {
            tiling(source, document, index, first.to(*last), &mut faults);
        }
    }
    faults
}

fn holds_inlines(document: &Document, index: BlockIndex) -> bool {
    use specc::syntax::BlockKind::{Cell, Heading, Paragraph};
    matches!(document.block(index).kind, Paragraph | Heading { .. } | Cell)
}

/// Checks that the inlines of a leaf tile its bytes, level by level.
fn tiling(source: &str, document: &Document, index: BlockIndex, whole: Span, faults: &mut Vec<String>) {
    let base = document.block(index).inlines.start;
    let inlines = document.inlines(index);
    let mut levels = vec![(whole, 0..inlines.len())];
    while let Some((holder, range)) = levels.pop() {
        let (mut from, mut after_break, mut at) = (holder.start, false, range.start);
        while at < range.end {
            let inline = &inlines[at];
            let end = (inline.end - base) as usize;
            let breaks = matches!(inline.kind, InlineKind::SoftBreak | InlineKind::HardBreak);
            let gap = source.get(from as usize..inline.span.start as usize);
            if !gap.is_some_and(|gap| is_gap(gap, after_break)) {
                faults.push(format!("{gap:?} before {:?} at {:?}", inline.kind, inline.span));
            }
            if let Some(inner) = inner_span(source, inline)
                && !matches!(inline.kind, InlineKind::Code { .. })
            {
                levels.push((inner, at + 1..end));
            }
            (from, after_break, at) = (inline.span.end, breaks, end);
        }
        let gap = source.get(from as usize..holder.end as usize);
        let is_end = gap.is_some_and(|gap| is_gap(gap, after_break));
        if !is_end && !is_link_end(gap.unwrap_or("")) {
            faults.push(format!("{gap:?} at the end of {holder:?}"));
        }
    }
}

fn is_gap(gap: &str, after_break: bool) -> bool {
    gap.strip_suffix('\\')
        .unwrap_or(gap)
        .chars()
        .all(|c| c.is_ascii_whitespace() || c == '\u{b}' || (after_break && c == '>'))
}

/// The closing bracket and the target of a link belong to the link, not to its text.
fn is_link_end(gap: &str) -> bool {
    gap.trim_ascii_start().starts_with(']') && gap.ends_with([')', ']'])
}

/// The bytes of an inline between its delimiters, as far as its children may fill them.
fn inner_span(source: &str, inline: &Inline) -> Option<Span> {
    let slice = &source[inline.span.range()];
    let (open, close) = match &inline.kind {
        InlineKind::Strong => (2, 2),
        InlineKind::Strikethrough if slice.starts_with("~~") => (2, 2),
        InlineKind::Emphasis | InlineKind::Strikethrough => (1, 1),
        InlineKind::Link { .. } if slice.starts_with('<') => (1, 1),
        InlineKind::Link { auto: true, .. } => (0, 0),
        InlineKind::Link { .. } => (1, 0),
        InlineKind::Image { .. } => (2, 0),
        _ => return None,
    };
    let (start, end) = (inline.span.start as usize + open, (inline.span.end as usize).saturating_sub(close));
    (start <= end).then(|| Span::new(start, end))
}

fn is_delimited(source: &str, inline: &Inline) -> bool {
    let slice = &source[inline.span.range()];
    let between = |open: &str, close: &str| {
        slice.len() > open.len() + close.len() && slice.starts_with(open) && slice.ends_with(close)
    };
    match &inline.kind {
        InlineKind::Text { decoded: None } => !slice.is_empty() && !slice.contains('\n'),
        InlineKind::Text { decoded: Some(decoded) } => {
            decode(slice) == **decoded || without_pipe_escapes(slice) == **decoded
        }
        InlineKind::SoftBreak | InlineKind::HardBreak => {
            slice
                .trim_start_matches(['\\', ' ', '\t', '\u{b}', '\u{c}'])
                .trim_end_matches(['\r', '\n'])
                .is_empty()
                && slice.ends_with(['\r', '\n'])
        }
        InlineKind::Code { content } => is_code(source, inline, *content),
        InlineKind::Html => between("<", ">"),
        InlineKind::Emphasis => between("*", "*") || between("_", "_"),
        InlineKind::Strong => between("**", "**") || between("__", "__"),
        InlineKind::Strikethrough => between("~", "~"),
        InlineKind::Link { auto: false, .. } => slice.starts_with('[') && slice.ends_with([')', ']']),
        InlineKind::Link { auto: true, url } => {
            let in_angles = slice.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
            let bare = in_angles.unwrap_or(slice);
            let unescaped = without_pipe_escapes(bare);
            let readings = [decode_entities(bare), bare.to_owned(), unescaped];
            !bare.is_empty() && readings.iter().any(|reading| url.ends_with(reading))
        }
        InlineKind::Image { .. } => slice.starts_with("![") && slice.ends_with([')', ']']),
        InlineKind::FootnoteReference { .. } => between("[^", "]"),
    }
}

/// A cell's text without the backslash of `\|`; two backslashes are a pair and stay.
fn without_pipe_escapes(text: &str) -> String {
    let pairs: Vec<String> = text.split("\\\\").map(|part| part.replace("\\|", "|")).collect();
    pairs.join("\\\\")
}

/// A code span's content begins after the opening backticks and ends before the closing ones; when
/// these stand at the start of a line, it ends with the line before.
fn is_code(source: &str, inline: &Inline, content: Span) -> bool {
    let slice = &source[inline.span.range()];
    let ticks = slice.bytes().take_while(|&byte| byte == b'`').count();
    let before = source.get(inline.span.start as usize + ticks..content.start as usize);
    let after = source.get(content.end as usize..(inline.span.end as usize).saturating_sub(ticks));
    ticks > 0
        && matches!(before, Some("" | "\\"))
        && after
            .is_some_and(|after| after.is_empty() || (after.starts_with(['\n', '\r']) && is_gap(after, true)))
        && slice.ends_with(&"`".repeat(ticks))
}

/// What the slice reads as: escapes and entities decoded, by a reading of their own.
fn decode(slice: &str) -> String {
    let mut text = String::new();
    let mut rest = slice;
    while let Some(next) = rest.chars().next() {
        let escape = next == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation());
        let name_end =
            rest[next.len_utf8()..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#').map(|at| at + 1);
        let entity =
            name_end.filter(|&end| next == '&' && rest[end..].starts_with(';')).map(|end| &rest[..=end]);
        let decoded = entity.map(decode_entities).filter(|decoded| Some(decoded.as_str()) != entity);
        match (escape, entity, decoded) {
            (true, ..) => {
                text.push_str(&rest[1..2]);
                rest = &rest[2..];
            }
            (_, Some(entity), Some(decoded)) => {
                text.push_str(&decoded);
                rest = &rest[entity.len()..];
            }
            _ => {
                text.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    text
}

/// What HTML makes of the entities in `text`.
fn decode_entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let arena = comrak::Arena::new();
    let escaped: String = text
        .chars()
        .map(
            |c| if c.is_ascii_punctuation() && !"&#;".contains(c) { format!("\\{c}") } else { c.to_string() },
        )
        .collect();
    let root = comrak::parse_document(&arena, &escaped, &comrak::Options::default());
    let texts = root.descendants().filter_map(|node| node.data().value.text().map(ToString::to_string));
    texts.collect()
}
