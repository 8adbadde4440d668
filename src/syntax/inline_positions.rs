//! Where inlines really stand.
//!
//! The Markdown parser's own inline positions are wrong after a link reference definition, after a
//! link broken over lines, and after `\|` in a cell. So they are not used: the tree says in which
//! order things stand, and between them lies only markup of known form, so each inline must begin
//! exactly where the one before it ended. Should that fail, it is looked for further on.

use comrak::nodes::{AstNode, NodeValue};

use super::entity::match_decoded;
use super::link_syntax::{is_space, link_end};

/// Follows the inlines of one leaf through its raw text.
pub(super) struct InlineCursor<'t> {
    raw: &'t str,
    /// Whether entities or escapes may stand in it, so that text may read otherwise than it is written.
    is_escaped: bool,
    /// Raw offset at which the next inline begins.
    at: usize,
    /// End of the automatic link `<…>` that is open.
    angle_end: Option<usize>,
    /// Whether an inline was nowhere to be found; then nothing more is searched.
    lost: bool,
}

/// The raw start of an inline, and its raw end when it has no children that decide it.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'t> InlineCursor<'t> {
    pub(super) fn new(raw: &'t str, start: usize) -> Self {
        let is_escaped = memchr::memchr2(b'&', b'\\', raw.as_bytes()).is_some();
        Self { raw, is_escaped, at: start, angle_end: None, lost: false }
    }

    /// Finds where `node` begins. For a node without children the end is final; for others it is
    /// the end of the opening delimiter.
    pub(super) fn open(&mut self, node: &AstNode<'_>) -> Placed {
        let value = &node.data().value;
        if let (Some(end), NodeValue::Text(_)) = (self.angle_end, value) {
            let start = std::mem::replace(&mut self.at, end - 1);
            return Placed { start, end: end - 1 };
        }
        let placed = self.place(value);
        self.at = placed.end;
        placed
    }

    /// Finds where a container that was opened at `start` ends.
    pub(super) fn close(&mut self, node: &AstNode<'_>, start: usize) -> usize {
        self.at = match &node.data().value {
            NodeValue::Emph => self.after_delimiter(start, 1),
            NodeValue::Strong => self.after_delimiter(start, 2),
            NodeValue::Strikethrough => {
                let tildes = self.raw[start..].bytes().take_while(|&byte| byte == b'~').count();
                self.after_delimiter(start, tildes.clamp(1, 2))
            }
            NodeValue::Link(_) | NodeValue::Image(_) => self.after_link(start),
            _ => self.at,
        };
        self.at
    }

    fn after_link(&mut self, start: usize) -> usize {
        if let Some(end) = self.angle_end.take() {
            return end;
        }
        if !self.raw[start..].starts_with(['[', '!']) {
            return self.at;
        }
        let after = self.after_delimiter_text("]");
        link_end(self.raw, after)
    }

    fn after_delimiter(&self, start: usize, length: usize) -> usize {
        self.after_delimiter_text(self.raw.get(start..start + length).unwrap_or(""))
    }

    fn after_delimiter_text(&self, delimiter: &str) -> usize {
        let rest = &self.raw[self.at..];
        let found = if rest.starts_with(delimiter) || self.lost { Some(0) } else { rest.find(delimiter) };
        found.map_or(self.at, |found| (self.at + found + delimiter.len()).min(self.raw.len()))
    }

    fn place(&mut self, value: &NodeValue) -> Placed {
        let start = self.at;
        if let Some(end) = self.matches_at(start, value) {
            return self.placed(value, start, end);
        }
        let later = self.raw[start..].char_indices().map(|(offset, _)| start + offset);
        let found = (!self.lost)
            .then(|| later.skip(1).find_map(|at| self.matches_at(at, value).map(|end| (at, end))));
        if let Some((at, end)) = found.flatten() {
            return self.placed(value, at, end);
        }
        self.lost = true;
        Placed { start, end: start }
    }

    /// Like the function of this name, which is not asked about text that stands as it reads.
    fn matches_at(&self, at: usize, value: &NodeValue) -> Option<usize> {
        match value {
            NodeValue::Text(text) if !self.is_escaped => {
                self.raw.get(at..)?.starts_with(text.as_ref()).then_some(at + text.len())
            }
            _ => matches_at(self.raw, at, value),
        }
    }

    fn placed(&mut self, value: &NodeValue, start: usize, end: usize) -> Placed {
        if matches!(value, NodeValue::Link(_)) && self.raw[start..].starts_with('<') {
            self.angle_end = self.raw[start..].find('>').map(|found| start + found + 1);
        }
        Placed { start, end }
    }
}

/// The end of `value` if it stands at `at`; for a container, the end of its opening delimiter.
fn matches_at(raw: &str, at: usize, value: &NodeValue) -> Option<usize> {
    let rest = raw.get(at..)?;
    let literal = |text: &str| rest.starts_with(text).then(|| at + text.len());
    match value {
        NodeValue::Text(text) => match_decoded(raw, at, text).or_else(|| literal(text)),
        NodeValue::Code(code) => code_end(raw, at, code.num_backticks),
        NodeValue::HtmlInline(html) => html_end(raw, at, html),
        NodeValue::SoftBreak | NodeValue::LineBreak => break_end(raw, at),
        NodeValue::Emph => literal("*").or_else(|| literal("_")),
        NodeValue::Strong => literal("**").or_else(|| literal("__")),
        NodeValue::Strikethrough => literal("~~").or_else(|| literal("~")),
        NodeValue::Image(_) => literal("!["),
        NodeValue::Link(link) => {
            literal("[").or_else(|| literal("<")).or_else(|| bare_link(rest, at, &link.url))
        }
        NodeValue::FootnoteReference(_) => {
            rest.starts_with("[^").then(|| rest.find(']').map(|found| at + found + 1))?
        }
        _ => Some(at),
    }
}

/// A bare address begins like its URL, which may have got a scheme.
fn bare_link(rest: &str, at: usize, url: &str) -> Option<usize> {
    let written = ["", "http://", "mailto:"].iter().filter_map(|scheme| url.strip_prefix(scheme));
    let first = |text: &str| text.chars().next();
    written.map(first).any(|wanted| wanted == first(rest) || rest.starts_with('&')).then_some(at)
}

/// A break is a line ending with the spaces or the backslash before it and the spaces after it.
fn break_end(raw: &str, at: usize) -> Option<usize> {
    let rest = raw[at..].strip_prefix("\\\n").or_else(|| {
        raw[at..]
            .trim_start_matches(|next| next != '\n' && u8::try_from(next).is_ok_and(is_space))
            .strip_prefix('\n')
    })?;
    Some(raw.len() - rest.trim_start_matches([' ', '\t']).len())
}

/// The end of raw HTML, whose lines may be indented otherwise than in the tree.
fn html_end(raw: &str, at: usize, html: &str) -> Option<usize> {
    let mut end = at;
    let html = html.replace("\r\n", "\n").replace('\r', "\n");
    for (number, mut line) in html.split('\n').enumerate() {
        if number > 0 {
            end += raw.get(end..)?.strip_prefix('\n').map(|_| 1)?;
            end = raw.len() - raw[end..].trim_start_matches([' ', '\t']).len();
            line = line.trim_start_matches([' ', '\t']);
        }
        end += raw.get(end..)?.strip_prefix(line).map(|_| line.len())?;
    }
    Some(end)
}

/// The end of a code span of `ticks` backticks that opens at `at`.
fn code_end(raw: &str, at: usize, ticks: usize) -> Option<usize> {
    let run = |from: usize| raw[from..].bytes().take_while(|&byte| byte == b'`').count();
    let opens = ticks > 0 && run(at) == ticks;
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
