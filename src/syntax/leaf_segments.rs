//! The bytes of a leaf block, line by line, without what belongs to the blocks around it.

use comrak::nodes::{AstNode, NodeValue};

use super::container_prefix::{Container, LinePrefix};
use super::fragment::Fragment;
use super::link_syntax::definitions_end;
use super::table_row::trimmed_end;
use crate::base::Span;

/// What is needed to tell a leaf's bytes from its containers'.
#[derive(Clone, Copy)]
pub(super) struct LeafPlace<'a> {
    pub(super) source: &'a str,
    pub(super) fragment: &'a Fragment,
    /// The containers around the leaf, outermost first.
    pub(super) containers: &'a [Container],
    /// The first and the last line, as the parser has them.
    pub(super) lines: (usize, usize),
    /// The leaf's first byte.
    pub(super) start: usize,
}

impl<'a> LeafPlace<'a> {
    /// The lines of a paragraph or an underlined heading. Link reference definitions before the
    /// text and the spaces at its end are left out; a lazy line keeps its indentation here,
    /// since it decides what is a definition.
    pub(super) fn text_lines(self, last: usize, into: &mut Vec<Span>) {
        let (first, _) = self.lines;
        into.push(Span::new(self.start, self.fragment.line(first).end as usize));
        into.extend((first + 1..=last).map(|line| {
            let prefix = self.prefix(line);
            let offset = if prefix.complete { prefix.text_offset() } else { prefix.offset };
            let whole = self.fragment.line(line);
            whole.within(offset..whole.len())
        }));
        if let Some(end) = into.last_mut() {
            *end = trimmed_end(self.source, *end);
        }
    }

    /// The content of `# title #`.
    pub(super) fn atx_content(self, level: u8) -> Span {
        let line = Span::new(self.start, self.fragment.line(self.lines.0).end as usize);
        let after_marks = &self.source[line.range()][usize::from(level).min(line.len())..];
        let text = after_marks.trim_start_matches([' ', '\t']);
        let content = trimmed_end(self.source, line.within(line.len() - text.len()..line.len()));
        let text = &self.source[content.range()];
        let without_closing = text.trim_end_matches('#');
        let closed = without_closing.is_empty() || without_closing.ends_with([' ', '\t']);
        if !closed || without_closing.len() == text.len() {
            return content;
        }
        trimmed_end(self.source, content.within(0..without_closing.len()))
    }

    /// The lines inside a fence whose literal text is `literal`.
    pub(super) fn fenced_lines(self, literal: &str, fence_offset: usize, into: &mut Vec<Span>) {
        into.extend(self.literal_lines(self.lines.0 + 1, literal, fence_offset));
    }

    /// The lines of indented code.
    pub(super) fn indented_lines(self, literal: &str, into: &mut Vec<Span>) {
        into.extend(self.literal_lines(self.lines.0, literal, 4));
    }

    /// The lines of an HTML block.
    pub(super) fn html_lines(self, literal: &str, into: &mut Vec<Span>) {
        into.extend(self.literal_lines(self.lines.0, literal, 0));
    }

    fn literal_lines(self, from: usize, literal: &str, indent: usize) -> impl Iterator<Item = Span> {
        (from..from + count_lines(literal)).map(move |line| {
            let whole = self.fragment.line(line);
            if line == self.lines.0 {
                return Span::new(self.start, whole.end as usize);
            }
            let mut prefix = self.prefix(line);
            prefix.skip_columns(indent);
            whole.within(prefix.offset..whole.len())
        })
    }

    fn prefix(self, line: usize) -> LinePrefix<'a> {
        LinePrefix::new(&self.source[self.fragment.line(line).range()], self.containers)
    }
}

/// Bytes of `raw`, the text of a paragraph, before its content: link reference definitions.
/// A paragraph that a table cut short is never searched for them.
pub(super) fn content_start(node: &AstNode<'_>, raw: &str) -> usize {
    let searched = match node.data().value {
        NodeValue::Paragraph => !is_table_preface(node),
        NodeValue::Heading(heading) => heading.setext,
        _ => false,
    };
    if searched { definitions_end(raw) } else { 0 }
}

/// Whether the paragraph's last line is followed by the header of a table without a blank line.
pub(super) fn is_table_preface(node: &AstNode<'_>) -> bool {
    let last = node.data().sourcepos.end.line;
    let paragraph = matches!(node.data().value, NodeValue::Paragraph);
    paragraph
        && node.next_sibling().is_some_and(|next| {
            let next = next.data();
            matches!(next.value, NodeValue::Table(_)) && next.sourcepos.start.line == last + 1
        })
}

/// Bytes of the task mark `[x] ` at the start of an item's first paragraph, and whether it is ticked.
/// A mark alone on its line is text.
pub(super) fn task_mark(raw: &str) -> Option<(usize, bool)> {
    let bytes = raw.as_bytes();
    let ticked = match bytes {
        [b'[', mark @ (b' ' | b'x' | b'X'), b']', ..] => *mark != b' ',
        _ => return None,
    };
    let spaces = bytes[3..].iter().take_while(|&&byte| matches!(byte, b' ' | b'\t')).count();
    let text_follows = bytes.get(3 + spaces).is_some_and(|&next| next != b'\n');
    (spaces > 0 && text_follows).then_some((3 + spaces, ticked))
}

/// Number of lines of a literal text.
pub(super) fn count_lines(literal: &str) -> usize {
    let ends = literal.bytes().zip(literal.bytes().skip(1).chain([0]));
    let count = ends.filter(|&(byte, next)| byte == b'\n' || (byte == b'\r' && next != b'\n')).count();
    count + usize::from(!literal.is_empty() && !literal.ends_with(['\n', '\r']))
}
