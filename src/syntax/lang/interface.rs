//! The parser that types, rules and signatures share, and how it says what it cannot read.

use std::ops::Range;

use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::{Pair, Pairs};

#[derive(pest_derive::Parser)]
#[grammar = "../grammar/literal.pest"]
#[grammar = "../grammar/type.pest"]
#[grammar = "../grammar/rule.pest"]
#[grammar = "../grammar/signature.pest"]
struct InterfaceParser;

pub(super) use Rule as InterfaceRule;

/// Where a text stops being what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The word or sign that does not fit; empty when the text ends too early.
    pub range: Range<usize>,
    /// Whether the text nests deeper than [`MAX_DEPTH`].
    pub too_deep: bool,
}

/// A value in a type, rule or signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiteralShape {
    /// How it is written.
    pub form: LiteralForm,
    /// Its bytes without quotes or backticks.
    pub range: Range<usize>,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralForm {
    /// `"a"`, with `\"` and `\\` for `"` and `\`.
    Quoted,
    /// A word, a number, or a code span.
    Bare,
}

/// How deep brackets and `of` may nest: a parser by recursion must know before it begins.
pub const MAX_DEPTH: usize = 32;

/// Parses `text` as `rule` after a look at its depth; gives the pairs within it.
pub(super) fn parse(rule: Rule, text: &str) -> Result<Pairs<'_, Rule>, Fault> {
    if let Some(at) = too_deep(text) {
        return Err(Fault { range: at..at + 1, too_deep: true });
    }
    match InterfaceParser::parse(rule, text) {
        Ok(mut pairs) => Ok(pairs.next().map_or(pairs, Pair::into_inner)),
        Err(error) => Err(fault(text, &error.location)),
    }
}

pub(super) fn range(pair: &Pair<'_, Rule>) -> Range<usize> {
    pair.as_span().start()..pair.as_span().end()
}

/// The shape of a literal's pair; `None` for another pair.
pub(super) fn literal(pair: Pair<'_, Rule>) -> Option<LiteralShape> {
    match pair.as_rule() {
        Rule::number | Rule::type_number | Rule::word => {
            Some(LiteralShape { form: LiteralForm::Bare, range: range(&pair) })
        }
        Rule::quoted => inner(pair, LiteralForm::Quoted),
        Rule::code => inner(pair, LiteralForm::Bare),
        _ => None,
    }
}

fn inner(pair: Pair<'_, Rule>, form: LiteralForm) -> Option<LiteralShape> {
    pair.into_inner().next().map(|text| LiteralShape { form, range: range(&text) })
}

/// The word or sign at the place where the parser gave up.
fn fault(text: &str, location: &InputLocation) -> Fault {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = *location;
    let rest = text.get(at..).unwrap_or("");
    let start = at + rest.len() - rest.trim_start().len();
    let word = rest.trim_start();
    let is_word = |next: char| next.is_alphanumeric() || matches!(next, '_' | '-');
    let length = match word.chars().next() {
        Some(first) if is_word(first) => word.find(|next| !is_word(next)).unwrap_or(word.len()),
        Some(first) => first.len_utf8(),
        None => 0,
    };
    Fault { range: start..start + length, too_deep: false }
}

/// The byte at which brackets, code spans and `of` nest too deep.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut outer) = (0_usize, Vec::new());
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' | b'[' => {
                outer.push(depth);
                depth += 1;
            }
            b')' | b']' => depth = outer.pop().unwrap_or(0),
            b'|' | b',' => depth = outer.last().map_or(0, |around| around + 1),
            b'f' | b'F' if is_of(bytes, at) => depth += 1,
            b'`' if after_backtick(bytes, at) => depth += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// Whether the byte before, but for white space, is a backtick too: one code span opens in another.
fn after_backtick(bytes: &[u8], at: usize) -> bool {
    bytes[..at].iter().rev().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'`')
}

fn is_of(bytes: &[u8], f: usize) -> bool {
    f.checked_sub(1).is_some_and(|o| bytes[o].eq_ignore_ascii_case(&b'o'))
}
