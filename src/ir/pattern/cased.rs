//! The characters that a pattern stands for when case does not count, written out.
//!
//! Engines fold case by tables of their own: for some `ſ` is an `s`, for others `İ` is an `i`, and `\b` of JavaScript
//! takes `ſ` for a letter. Where all forms of a character are written out, nothing is left to an engine's tables.

use std::ops::Range;

use regex_syntax::ast::{ClassBracketed, ClassPerl, ClassPerlKind, ClassSet, ClassSetItem};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// A part of a pattern that stands for one character of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cased {
    /// Its bytes in the source.
    pub(super) range: Range<usize>,
    /// Characters, with all forms that folding makes equal.
    members: Vec<(char, char)>,
    negated: bool,
}

impl Cased {
    /// A character; `None` when it has one form only.
    pub(super) fn of_character(range: Range<usize>, character: char) -> Option<Self> {
        let members = folded(vec![(character, character)]);
        (members != [(character, character)]).then_some(Self { range, members, negated: false })
    }

    /// `\w` and the like.
    pub(super) fn of_perl(range: Range<usize>, class: &ClassPerl) -> Self {
        Self { range, members: folded(perl(&class.kind)), negated: class.negated }
    }

    /// A set in brackets, of the subset.
    pub(super) fn of_brackets(range: Range<usize>, class: &ClassBracketed) -> Self {
        let members = match &class.kind {
            ClassSet::Item(item) => item_members(item),
            ClassSet::BinaryOp(_) => Vec::new(),
        };
        Self { range, members: folded(members), negated: class.negated }
    }

    /// The set in brackets, as every engine reads it.
    pub(super) fn spelled(&self) -> String {
        let opening = if self.negated { "[^" } else { "[" };
        let members = self.members.iter().map(|&(first, last)| {
            if first == last { shown(first) } else { format!("{}-{}", shown(first), shown(last)) }
        });
        format!("{opening}{}]", members.collect::<String>())
    }
}

fn item_members(item: &ClassSetItem) -> Vec<(char, char)> {
    match item {
        ClassSetItem::Literal(literal) => vec![(literal.c, literal.c)],
        ClassSetItem::Range(range) => vec![(range.start.c, range.end.c)],
        ClassSetItem::Perl(class) => perl(&class.kind),
        ClassSetItem::Union(union) => union.items.iter().flat_map(item_members).collect(),
        ClassSetItem::Empty(_)
        | ClassSetItem::Ascii(_)
        | ClassSetItem::Unicode(_)
        | ClassSetItem::Bracketed(_) => Vec::new(),
    }
}

fn perl(kind: &ClassPerlKind) -> Vec<(char, char)> {
    match kind {
        ClassPerlKind::Digit => vec![('0', '9')],
        ClassPerlKind::Space => vec![('\t', '\r'), (' ', ' ')],
        ClassPerlKind::Word => vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    }
}

/// The characters with all that simple case folding makes equal to them, in order. Without tables of case, which this
/// program is always built with, they would stay as they are.
fn folded(members: Vec<(char, char)>) -> Vec<(char, char)> {
    let ranges = members.into_iter().map(|(first, last)| ClassUnicodeRange::new(first, last));
    let mut class = ClassUnicode::new(ranges);
    let _ = class.try_case_fold_simple();
    class.ranges().iter().map(|range| (range.start(), range.end())).collect()
}

/// A character in brackets.
fn shown(character: char) -> String {
    if character.is_ascii() && !character.is_ascii_alphanumeric() {
        format!("\\x{:02X}", u32::from(character))
    } else {
        character.to_string()
    }
}
