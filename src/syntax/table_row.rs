//! The cells of a table row as they stand in the source.
//!
//! The Markdown parser drops the cells that a row has beyond its header, and turns `\.` in a cell
//! into `.`; types, rules and the count of cells need the bytes themselves.

use super::link_syntax::{is_space, is_wide_space};
use crate::base::Span;

/// The trimmed cells of the row at `row` in `source`, surplus ones included. A `|` without a
/// backslash before it ends a cell, also inside a code span, as GFM has it.
#[must_use]
pub fn row_cells(source: &str, row: Span) -> Vec<Span> {
    let text = source.get(row.range()).unwrap_or("");
    let lead = text.bytes().take_while(|&byte| is_space(byte)).count();
    let start = lead + usize::from(text[lead..].starts_with('|'));
    let pipes = memchr::memchr_iter(b'|', text.as_bytes());
    let mut cells = Vec::with_capacity(pipes.clone().count());
    let mut cell_start = start;
    let cell = |from: usize, end: usize| trimmed(source, row.within(from..end), from > lead);
    for at in pipes.filter(|&at| at >= start && !text[..at].ends_with('\\')) {
        cells.push(cell(cell_start, at));
        cell_start = at + 1;
    }
    let is_blank = if cell_start > lead { is_wide_space } else { is_space };
    if !text[cell_start..].bytes().all(is_blank) {
        cells.push(cell(cell_start, text.len()));
    }
    cells
}

/// The bytes of a cell without the backslash of each `\|`; each span follows the last directly,
/// but for that backslash.
pub(super) fn cell_segments(source: &str, cell: Span, into: &mut Vec<Span>) {
    let text = &source[cell.range()];
    let bytes = text.as_bytes();
    let (mut from, mut at) = (0, 0);
    let mut push = |segment: Span| {
        if !segment.is_empty() {
            into.push(segment);
        }
    };
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        if bytes.get(at + 1) == Some(&b'|') {
            push(cell.within(from..at));
            from = at + 1;
        }
        at += 2;
    }
    push(cell.within(from..bytes.len()));
}

/// `span` without white space at its ends; an empty one stays at its start. After a pipe more
/// counts as white space than elsewhere.
fn trimmed(source: &str, span: Span, after_pipe: bool) -> Span {
    let kept = trimmed_end(source, span);
    let text = source.get(kept.range()).unwrap_or("").bytes();
    let is_lead = |byte: &u8| if after_pipe { is_wide_space(*byte) } else { is_space(*byte) };
    kept.within(text.take_while(is_lead).count()..kept.len())
}

/// `span` without white space at its end.
pub(super) fn trimmed_end(source: &str, span: Span) -> Span {
    let text = source.get(span.range()).unwrap_or("").as_bytes();
    span.within(0..text.iter().rposition(|&byte| !is_space(byte)).map_or(0, |at| at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(row: &str) -> Vec<&str> {
        row_cells(row, Span::new(0, row.len())).into_iter().map(|span| &row[span.range()]).collect()
    }

    #[test]
    fn cells_are_trimmed_and_surplus_ones_stay() {
        assert_eq!(cells("| a | b c |  |"), ["a", "b c", ""]);
        assert_eq!(cells("a | b"), ["a", "b"]);
        assert_eq!(cells("||"), [""]);
    }

    #[test]
    fn an_escaped_pipe_is_content() {
        assert_eq!(cells(r"| `a\|b` | c |"), [r"`a\|b`", "c"]);
        assert_eq!(cells(r"| a \\| c |"), [r"a \\| c"], "as the Markdown parser has it");
    }

    #[test]
    fn a_cell_reads_without_the_backslash_of_an_escaped_pipe() {
        let cell = r"a\|b\\|c";
        let mut parts = Vec::new();
        cell_segments(cell, Span::new(0, cell.len()), &mut parts);
        assert_eq!(parts.iter().map(|span| &cell[span.range()]).collect::<String>(), r"a|b\\|c");
    }
}
