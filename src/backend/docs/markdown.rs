//! Text inside Markdown.

use crate::base::{Limits, Source, SpecPath};
use crate::syntax::{Fragment, InlineKind, parse_fragment};

/// A code span that shows `text` as it is.
pub(super) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let ticks = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// A fence long enough that nothing in `text` ends it.
pub(super) fn fence(text: &str) -> String {
    "`".repeat((longest_run(text, '`') + 1).max(3))
}

fn longest_run(text: &str, of: char) -> usize {
    let runs = text.split(|next| next != of).map(|run| run.chars().count());
    runs.max().unwrap_or(0)
}

/// Inline Markdown as the content of a table's cell.
pub(super) fn cell(markdown: &str) -> String {
    let mut cell = String::with_capacity(markdown.len());
    let mut escaped = false;
    for next in markdown.trim().chars() {
        match next {
            '|' if !escaped => cell.push_str("\\|"),
            '\n' | '\r' => cell.push(' '),
            _ => cell.push(next),
        }
        escaped = next == '\\' && !escaped;
    }
    if escaped { cell + " " } else { cell }
}

/// Plain words as inline Markdown that shows them.
pub(super) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for next in text.chars() {
        match next {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                words.push('\\');
                words.push(next);
            }
            '&' => words.push_str("&amp;"),
            '\n' | '\r' => words.push(' '),
            _ => words.push(next),
        }
    }
    words
}

/// What people read of inline Markdown.
pub(super) fn plain(markdown: &str) -> String {
    let Ok(path) = SpecPath::new("text.md") else { return String::new() };
    let source = Source::new(path, markdown);
    let document =
        parse_fragment(&source, &Fragment::from_offset(markdown, source.lines(), 0), &Limits::default(), &[]);
    let words = document.inlines.iter().map(|inline| match &inline.kind {
        InlineKind::Text { decoded: Some(decoded) } => decoded,
        InlineKind::Text { decoded: None } => source.slice(inline.span),
        InlineKind::Code { content } => source.slice(*content),
        InlineKind::SoftBreak | InlineKind::HardBreak => " ",
        _ => "",
    });
    words.collect()
}

/// Lines as a quote.
pub(super) fn quote(text: &str) -> String {
    let lines = text.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines without the indentation that all of them have.
pub(super) fn dedented(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let lines = text.lines().map(|line| line.get(least..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines as they stand below an item whose mark is `width` wide.
pub(super) fn indented(text: &str, width: usize) -> String {
    let pad = " ".repeat(width);
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{pad}{line}") });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_fences_are_longer_than_what_they_hold() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(fence("x\n````\ny"), "`````");
    }

    #[test]
    fn a_cell_has_no_bare_bar() {
        assert_eq!(cell("a | b \\| c"), "a \\| b \\| c");
        assert_eq!(cell("ends in \\"), "ends in \\ ");
    }

    #[test]
    fn words_are_no_markup() {
        assert_eq!(words("a*b <c> [d]"), "a\\*b \\<c\\> \\[d\\]");
    }
}
