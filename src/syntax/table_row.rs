//! The cells of a table row as they stand in the source.
//!
//! The Markdown parser drops the cells that a row has beyond its header, and turns `\.` in a cell
//! into `.`; types, rules and the count of cells need the bytes themselves.

use crate::base::Span;

/// The trimmed cells of the row at `row` in `source`, surplus ones included. An unescaped `|`
/// ends a cell, also inside a code span, as GFM has it.
#[must_use]
pub fn row_cells(source: &str, row: Span) -> Vec<Span> {
    let text = source.get(row.range()).unwrap_or("");
    let trimmed_start = text.len() - text.trim_start().len();
    let lead = trimmed_start + usize::from(text.trim_start().starts_with('|'));
    let mut cells = Vec::new();
    let (mut cell_start, mut escaped) = (lead, false);
    for (at, byte) in text.bytes().enumerate().skip(lead) {
        if byte == b'|' && !escaped {
            cells.push(trimmed(text, row, cell_start, at));
            cell_start = at + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    if !text[cell_start..].trim().is_empty() {
        cells.push(trimmed(text, row, cell_start, text.len()));
    }
    cells
}

fn trimmed(text: &str, row: Span, start: usize, end: usize) -> Span {
    let cell = &text[start..end];
    let lead = cell.len() - cell.trim_start().len();
    let kept = cell.trim().len();
    row.within(start + lead..start + lead + kept)
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
    }

    #[test]
    fn an_escaped_pipe_is_content() {
        assert_eq!(cells(r"| `a\|b` | c |"), [r"`a\|b`", "c"]);
        assert_eq!(cells(r"| a \\| c |"), [r"a \\", "c"]);
    }
}
