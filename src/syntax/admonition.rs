//! The head of a block that Markdown does not know: `!!! word "Title"`.

use crate::base::Span;

/// The head of an admonition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AdmonitionHead {
    /// The word after the marks.
    pub(super) word: String,
    /// The text between the quotation marks.
    pub(super) title: Option<Span>,
    /// The head's bytes.
    pub(super) span: Span,
    /// Bytes of the line before the head: indentation and quote marks.
    pub(super) keep: usize,
}

/// Reads the line at `line` of `source`.
pub(super) fn read_head(source: &str, line: Span) -> Option<AdmonitionHead> {
    let text = &source[line.range()];
    let head = text.trim_start_matches([' ', '>']);
    let keep = text.len() - head.len();
    let deepest_indent = text[..keep].split('>').map(str::len).max().unwrap_or(0);
    let after_marks = head.strip_prefix("!!!").filter(|_| deepest_indent <= 3)?;
    let rest = after_marks.trim_start_matches([' ', '\t']);
    let word_end = rest.find(|next: char| !(next.is_alphanumeric() || matches!(next, '-' | '_')));
    let (word, rest) = rest.split_at(word_end.unwrap_or(rest.len()));
    if after_marks.starts_with(word) {
        return None;
    }
    let title = if rest.trim_ascii().is_empty() { None } else { Some(read_title(rest, line)?) };
    let span = line.within(keep..keep + head.trim_ascii_end().len());
    Some(AdmonitionHead { word: word.to_owned(), title, span, keep })
}

/// The title after the word; `None` when something else stands there.
fn read_title(rest: &str, line: Span) -> Option<Span> {
    let title = rest.trim_ascii().strip_prefix('"')?.strip_suffix('"')?;
    let start = line.len() - rest.trim_ascii_start().len() + 1;
    rest.starts_with([' ', '\t']).then(|| line.within(start..start + title.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(line: &str) -> Option<(String, Option<&str>)> {
        let head = read_head(line, Span::new(0, line.len()))?;
        Some((head.word, head.title.map(|span| &line[span.range()])))
    }

    #[test]
    fn a_head_is_marks_a_word_and_perhaps_a_title() {
        assert_eq!(head("!!! meta \"Commentary\" "), Some(("meta".into(), Some("Commentary"))));
        assert_eq!(head("> !!! note"), Some(("note".into(), None)));
        assert_eq!(head("!!! größer \"Über\""), Some(("größer".into(), Some("Über"))));
        for line in ["!!!", "!!! ", "!!!note", "!!! a b", "    !!! note", "!!!! note", "a !!! note"] {
            assert_eq!(head(line), None, "{line}");
        }
    }
}
