//! The bytes between the leaves that have a content: marks, white space and definitions.

use super::leaf_text::LeafText;
use super::line_shape::Marks;
use super::link_syntax::definitions_end;
use super::tiling::{Leaf, Role};
use crate::base::{LineIndex, Span};

/// Appends the leaves of a gap.
pub(super) fn fill_gap(source: &str, gap: Span, leaves: &mut Vec<Leaf>) {
    let mut at = gap.start as usize;
    for (start, end) in definitions(source, gap) {
        push_plain(source, Span::new(at, start), leaves);
        leaves.push(Leaf { span: Span::new(start, end), role: Role::Definition });
        at = end;
    }
    push_plain(source, Span::new(at, gap.end as usize), leaves);
}

fn push_plain(source: &str, span: Span, leaves: &mut Vec<Leaf>) {
    if span.is_empty() {
        return;
    }
    let blank = source[span.range()].trim_start_matches('\u{feff}').trim_ascii().is_empty();
    leaves.push(Leaf { span, role: if blank { Role::Blank } else { Role::Markup } });
}

/// The link reference definitions in a gap, each with its last line's bytes but not its ending.
fn definitions(source: &str, gap: Span) -> Vec<(usize, usize)> {
    if !source[gap.range()].contains("]:") {
        return Vec::new();
    }
    let lines = lines(source, gap);
    let mut found = Vec::new();
    let mut from = 0;
    while from < lines.len() {
        let paragraph = LeafText::from_segments(source, &lines[from..paragraph_end(&lines, from)]);
        let end = definitions_end(&paragraph.raw);
        let segments = paragraph.source_segments(0..end);
        found.extend(
            segments
                .iter()
                .filter(|line| !line.is_empty())
                .map(|line| (line.start as usize, line.end as usize)),
        );
        from += segments.len().max(1);
    }
    found
}

/// The lines of the gap without what may belong to quotes and items.
fn lines(source: &str, gap: Span) -> Vec<Span> {
    let text = &source[gap.range()];
    let index = LineIndex::new(text);
    let lines = (1..=index.len()).map(|number| {
        let line = index.line_span(text, number);
        let line = gap.within(line.range());
        line.within(content_start(&source[line.range()])..line.len())
    });
    lines.collect()
}

/// List marks are only skipped before a bracket: elsewhere they can be a destination or a title.
pub(super) fn content_start(line: &str) -> usize {
    let mut marks = Marks::new(line);
    while marks.take().is_some() {}
    if line[marks.at..].starts_with('[') {
        return marks.at;
    }
    line.len() - line.trim_start_matches([' ', '\t', '>']).len()
}

/// One past the blank line that ends the paragraph at `from`.
fn paragraph_end(lines: &[Span], from: usize) -> usize {
    let blank = lines[from..].iter().skip(1).position(|line| line.is_empty());
    blank.map_or(lines.len(), |at| from + at + 2)
}
