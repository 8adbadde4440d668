//! Where inlines really stand.
//!
//! The Markdown parser's inline positions are wrong after a link reference definition, after a link
//! broken over lines, and after `\|` in a cell. So each inline is held against the leaf's raw text
//! where the parser says it is, and looked for from the last certain place on when it is not there.

use comrak::nodes::{AstNode, NodeValue};

use super::entity::match_decoded;
use super::leaf_text::LeafText;

/// Follows the inlines of one leaf through its raw text.
pub(super) struct InlineCursor<'t, 's> {
    text: &'t LeafText<'s>,
    /// Raw offset before which no further inline begins.
    at: usize,
}

/// The raw start of an inline, and its raw end when it has no children that decide it.
pub(super) struct Placed {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'t, 's> InlineCursor<'t, 's> {
    pub(super) fn new(text: &'t LeafText<'s>) -> Self {
        Self { text, at: 0 }
    }

    /// Finds where `node` begins, given the source offset that the parser names. For a node
    /// without children the end is final; for others it is the end of the opening delimiter.
    pub(super) fn open(&mut self, node: &AstNode<'_>, guess: usize) -> Placed {
        let value = &node.data().value;
        let placed = self.place(value, self.text.to_raw(guess));
        self.at = placed.end;
        placed
    }

    /// Finds where a container that was opened at `start` ends, given the parser's source offset.
    pub(super) fn close(&mut self, node: &AstNode<'_>, start: usize, guess: usize) -> usize {
        let raw = &*self.text.raw;
        let guess = self.text.to_raw(guess);
        let end = match &node.data().value {
            NodeValue::Emph => self.closing(guess, &raw[start..=start]),
            NodeValue::Strong => self.closing(guess, &raw[start..(start + 2).min(raw.len())]),
            NodeValue::Strikethrough => {
                let double = raw[start..].starts_with("~~");
                self.closing(guess, if double { "~~" } else { "~" })
            }
            NodeValue::Link(_) | NodeValue::Image(_) => link_end(raw, start, self.at),
            _ => self.at,
        };
        self.at = end;
        end
    }

    fn closing(&self, guess: usize, delimiter: &str) -> usize {
        let raw = &*self.text.raw;
        let guess_start = guess.saturating_sub(delimiter.len());
        if guess_start >= self.at && raw.get(guess_start..guess) == Some(delimiter) {
            return guess;
        }
        raw[self.at..].find(delimiter).map_or(self.at, |found| self.at + found + delimiter.len())
    }

    fn place(&self, value: &NodeValue, guess: usize) -> Placed {
        let raw = &*self.text.raw;
        if guess >= self.at
            && raw.is_char_boundary(guess)
            && let Some(end) = matches_at(raw, guess, value)
        {
            return Placed { start: guess, end };
        }
        let later = raw[self.at..].char_indices().map(|(offset, _)| self.at + offset);
        later
            .filter_map(|start| matches_at(raw, start, value).map(|end| Placed { start, end }))
            .next()
            .unwrap_or(Placed { start: self.at, end: self.at })
    }
}

/// The end of `value` if it stands at `at`; for a container, the end of its opening delimiter.
fn matches_at(raw: &str, at: usize, value: &NodeValue) -> Option<usize> {
    let rest = raw.get(at..)?;
    let literal = |text: &str| rest.starts_with(text).then(|| at + text.len());
    match value {
        NodeValue::Text(text) => match_decoded(raw, at, text),
        NodeValue::Code(code) => code_end(raw, at, code.num_backticks),
        NodeValue::HtmlInline(html) => literal(html),
        NodeValue::SoftBreak => soft_break_end(raw, at),
        NodeValue::LineBreak => hard_break_end(raw, at),
        NodeValue::Emph => literal("*").or_else(|| literal("_")),
        NodeValue::Strong => literal("**").or_else(|| literal("__")),
        NodeValue::Strikethrough => literal("~~").or_else(|| literal("~")),
        NodeValue::Image(_) => literal("!["),
        NodeValue::Link(_) => literal("[").or_else(|| literal("<")).or(Some(at)),
        NodeValue::FootnoteReference(note) => literal(&format!("[^{}]", note.name)),
        _ => Some(at),
    }
}

fn soft_break_end(raw: &str, at: usize) -> Option<usize> {
    raw[at..].starts_with('\n').then_some(at + 1)
}

/// A hard break is two spaces or a backslash and the line ending, or a `<br>`-less trailing run.
fn hard_break_end(raw: &str, at: usize) -> Option<usize> {
    let rest = raw[at..].strip_prefix('\\').unwrap_or_else(|| raw[at..].trim_start_matches([' ', '\t']));
    rest.starts_with('\n').then(|| raw.len() - rest.len() + 1)
}

/// The end of a code span of `ticks` backticks that opens at `at`.
fn code_end(raw: &str, at: usize, ticks: usize) -> Option<usize> {
    let run = |from: usize| raw[from..].bytes().take_while(|&byte| byte == b'`').count();
    let opens = run(at) == ticks && ticks > 0 && !raw[..at].ends_with('`');
    let mut next = opens.then_some(at + ticks)?;
    while let Some(found) = raw[next..].find('`') {
        let length = run(next + found);
        next += found + length;
        if length == ticks {
            return Some(next);
        }
    }
    None
}

/// The end of a link or image whose text ends at `text_end`.
fn link_end(raw: &str, start: usize, text_end: usize) -> usize {
    let rest = &raw[text_end..];
    if raw[start..].starts_with('<') {
        return rest.find('>').map_or(text_end, |found| text_end + found + 1);
    }
    if !rest.starts_with(']') {
        return text_end;
    }
    let after = text_end + 1;
    match raw[after..].bytes().next() {
        Some(b'(') => destination_end(raw, after).unwrap_or(after),
        Some(b'[') => raw[after..].find(']').map_or(after, |found| after + found + 1),
        _ => after,
    }
}

/// The end of `(destination "title")` that opens at `open`.
fn destination_end(raw: &str, open: usize) -> Option<usize> {
    let mut scan = DestinationScan::default();
    raw[open..].char_indices().find_map(|(offset, next)| scan.step(next).then_some(open + offset + 1))
}

#[derive(Default)]
struct DestinationScan {
    depth: usize,
    quote: Option<char>,
    escaped: bool,
    previous: Option<char>,
}

impl DestinationScan {
    /// Takes one character; true when it closes the destination.
    fn step(&mut self, next: char) -> bool {
        let previous = self.previous.replace(next);
        if std::mem::take(&mut self.escaped) {
            return false;
        }
        match (next, self.quote) {
            ('\\', _) => self.escaped = true,
            (_, Some(quote)) if next == quote => self.quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) if previous.is_some_and(char::is_whitespace) => self.quote = Some(next),
            ('<', None) if previous == Some('(') => self.quote = Some('>'),
            ('(', None) => self.depth += 1,
            (')', None) => {
                self.depth -= 1;
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}
