//! What is looked for in answers: code, "quotes" and `/patterns/`.

use std::ops::Range;

use super::Literal;
use crate::base::{Located, Span};
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::leaf::Leaf;
use crate::ir::lower::scope::Scope;
use crate::ir::pattern::lower::read_pattern;
use crate::syntax::{BlockIndex, BlockKind};

/// What stands in a label's value.
#[derive(Default)]
pub(super) struct Literals {
    /// The literals, in order. Patterns that cannot be read are left out, each with a finding.
    pub(super) found: Vec<Located<Literal>>,
    /// Words that stand neither in code nor in quotes.
    pub(super) bare: Option<Span>,
    /// Whether nothing at all stands there.
    pub(super) empty: bool,
}

/// Reads the literals of a label: its value, and the items and fences below it.
pub(super) fn literals(scope: &mut Scope<'_>, label: &FoundLabel) -> Literals {
    let mut literals = Literals { empty: true, ..Literals::default() };
    read_leaf(scope, label.block, label.value.clone(), &mut literals);
    let owned: Vec<BlockIndex> =
        label.owned.iter().flat_map(|&block| scope.document.subtree(block)).collect();
    for block in owned {
        match scope.block(block).kind {
            BlockKind::Paragraph => {
                let whole = 0..scope.leaf(block).raw().len();
                read_leaf(scope, block, whole, &mut literals);
            }
            BlockKind::Fence { .. } => {
                let text = fence_text(scope, block);
                literals.empty = false;
                literals.found.push(text.map(|text| Literal::Text { text }));
            }
            _ => {}
        }
    }
    literals
}

/// The content of a fence.
pub(super) fn fence_text(scope: &Scope<'_>, fence: BlockIndex) -> Located<String> {
    let lines = scope.document.segments(fence);
    let text: Vec<&str> = lines.iter().map(|&line| scope.source.slice(line)).collect();
    let span = lines.iter().copied().reduce(Span::to).unwrap_or(scope.block(fence).span);
    Located::written(text.join("\n").trim_end().to_owned(), span)
}

/// A part of a leaf that stands for itself.
enum Part {
    Code(Span),
    Quoted(Range<usize>),
    Pattern(Range<usize>),
    Bare(Range<usize>),
}

fn read_leaf(scope: &mut Scope<'_>, block: BlockIndex, range: Range<usize>, literals: &mut Literals) {
    let leaf = scope.leaf(block);
    for part in parts(leaf, range) {
        literals.empty = false;
        let literal = match part {
            Part::Code(span) => code_literal(scope, span),
            Part::Quoted(raw) => Some(text_literal(leaf.plain(raw.clone()), leaf.span(raw))),
            Part::Pattern(raw) => pattern_literal(scope, leaf.span(raw)),
            Part::Bare(raw) => {
                let span = leaf.span(raw);
                literals.bare = Some(literals.bare.map_or(span, |bare| bare.to(span)));
                None
            }
        };
        literals.found.extend(literal);
    }
}

/// Splits a raw range at commas and at the words "and" and "or".
fn parts(leaf: &Leaf<'_>, range: Range<usize>) -> Vec<Part> {
    let raw = leaf.raw();
    let code = leaf.code_spans(range.clone());
    let mut parts = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let rest = &raw[at..range.end];
        let skip = separator_len(rest);
        if skip > 0 {
            at += skip;
        } else if let Some(span) = code.iter().find(|span| span.raw.start == at) {
            parts.push(Part::Code(span.content));
            at = span.raw.end;
        } else if let Some(len) = quoted_len(rest) {
            let close = rest[..len].chars().next_back().map_or(0, char::len_utf8);
            let open = rest.chars().next().map_or(0, char::len_utf8);
            parts.push(Part::Quoted(at + open..at + len - close));
            at += len;
        } else if let Some(len) = pattern_len(rest) {
            parts.push(Part::Pattern(at..at + len));
            at += len;
        } else {
            let next_code = code.iter().map(|span| span.raw.start).find(|&start| start > at);
            let comma = rest.find(',').map(|comma| at + comma);
            let end = [next_code, comma].into_iter().flatten().min().unwrap_or(range.end);
            let end = at + raw[at..end].trim_end().len();
            parts.push(Part::Bare(at..end));
            at = end;
        }
    }
    parts
}

/// The length of white space, a comma, or the word "and" or "or" at the start of `rest`; a full
/// stop that ends the value is one too.
fn separator_len(rest: &str) -> usize {
    let is_gap = |next: char| next.is_whitespace() || matches!(next, ',' | ';');
    let blank = rest.len() - rest.trim_start_matches(is_gap).len();
    if blank > 0 {
        return blank;
    }
    if rest.trim_end() == "." {
        return rest.len();
    }
    let word = ["and ", "or "].into_iter().find(|word| rest.starts_with(word));
    word.map_or(0, str::len)
}

/// The length of a quotation at the start of `rest`, marks included.
fn quoted_len(rest: &str) -> Option<usize> {
    let open = rest.chars().next()?;
    let close = match open {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        _ => return None,
    };
    let inner = &rest[open.len_utf8()..];
    let end = inner.find(close)?;
    Some(open.len_utf8() + end + close.len_utf8())
}

/// The length of `/source/flags` at the start of `rest`.
fn pattern_len(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('/')?;
    let mut escaped = false;
    let close = inner.char_indices().find(|&(_, next)| {
        let closes = next == '/' && !escaped;
        escaped = next == '\\' && !escaped;
        closes
    })?;
    let flags = &inner[close.0 + 1..];
    Some(2 + close.0 + flags.bytes().take_while(u8::is_ascii_lowercase).count())
}

fn code_literal(scope: &mut Scope<'_>, span: Span) -> Option<Located<Literal>> {
    let text = scope.source.slice(span);
    let is_pattern = text.starts_with('/') && pattern_len(text).is_some_and(|len| len > 2);
    if is_pattern && text.rfind('/').is_some_and(|last| is_flags(&text[last + 1..])) {
        return pattern_literal(scope, span);
    }
    Some(text_literal(text.to_owned(), span))
}

/// Whether what follows the last slash can be meant as flags: `/transfers/items` is a path.
fn is_flags(tail: &str) -> bool {
    tail.len() <= 3 && tail.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn pattern_literal(scope: &mut Scope<'_>, span: Span) -> Option<Located<Literal>> {
    read_pattern(scope, span).map(|pattern| Located::written(Literal::Pattern { pattern }, span))
}

fn text_literal(text: String, span: Span) -> Located<Literal> {
    Located::written(Literal::Text { text }, span)
}
