//! What is in the subset, decided on the syntax tree.

use std::ops::Range;

use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassPerl, ClassPerlKind, ClassSetItem, Group, GroupKind, HexLiteralKind,
    Literal, LiteralKind, Repetition, RepetitionKind, RepetitionRange, Span, SpecialLiteralKind, Visitor,
};

use super::cased::Cased;
use super::fault::{self, PatternFault};

/// The greatest count of a repetition, and of repetitions in each other.
const MOST_REPEATS: u32 = 1000;

/// A part of a pattern that engines spell differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its bytes in the source.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: PieceKind,
}

/// Parts that engines spell differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    Dot,
    Start,
    End,
    WordBoundary,
    /// `\d` and the like; in brackets without brackets of its own.
    Set {
        members: &'static str,
        negated: bool,
        in_brackets: bool,
    },
    /// A character that some engine wants escaped, or not escaped.
    Character(char),
    /// `\uHHHH`.
    ShortUnicode(char),
    /// `(?<` of a named group.
    NameOpening,
}

/// What is known of a pattern of the subset.
#[derive(Debug)]
pub(super) struct Portable {
    /// The parts that engines spell differently, in order.
    pub(super) pieces: Vec<Piece>,
    /// The parts that stand for more characters when case does not count, in order.
    pub(super) cased: Vec<Cased>,
    /// How often a part of it is unfolded at most.
    pub(super) most_repeats: usize,
}

/// Takes `source` apart; or says why it is not in the subset.
pub(super) fn read(source: &str) -> Result<Portable, PatternFault> {
    let ast = ast::parse::Parser::new().parse(source).map_err(|error| fault::of_error(source, &error))?;
    ast::visit(&ast, Walk::default())
}

#[derive(Default)]
struct Walk {
    pieces: Vec<Piece>,
    cased: Vec<Cased>,
    /// Products of the greatest counts of the repetitions around the current place.
    counts: Vec<u32>,
    /// The greatest of all products.
    most_repeats: u32,
}

type Checked = Result<(), PatternFault>;

impl Visitor for Walk {
    type Output = Portable;
    type Err = PatternFault;

    fn finish(mut self) -> Result<Portable, PatternFault> {
        self.pieces.sort_by_key(|piece| piece.range.start);
        self.cased.sort_by_key(|cased| cased.range.start);
        Ok(Portable {
            pieces: self.pieces,
            cased: self.cased,
            most_repeats: self.most_repeats.max(1) as usize,
        })
    }

    fn visit_pre(&mut self, ast: &Ast) -> Checked {
        match ast {
            Ast::Flags(flags) => Err(unportable(
                &flags.span,
                "flags inside a pattern are not understood by every engine",
                "Write the flags after the last slash.",
            )),
            Ast::ClassUnicode(class) => Err(unicode_class(&class.span)),
            Ast::Literal(literal) => {
                self.cased.extend(Cased::of_character(range(&literal.span), literal.c));
                self.literal(literal, false)
            }
            Ast::Dot(span) => {
                self.push(span, PieceKind::Dot);
                Ok(())
            }
            Ast::Assertion(assertion) => self.assertion(&assertion.span, &assertion.kind),
            Ast::ClassPerl(class) => {
                self.cased.push(Cased::of_perl(range(&class.span), class));
                self.perl(class, false)
            }
            Ast::ClassBracketed(class) => {
                self.cased.push(Cased::of_brackets(range(&class.span), class));
                Ok(())
            }
            Ast::Repetition(repetition) => self.repetition(repetition),
            Ast::Group(group) => self.group(group),
            Ast::Empty(_) | Ast::Alternation(_) | Ast::Concat(_) => Ok(()),
        }
    }

    fn visit_post(&mut self, ast: &Ast) -> Checked {
        if matches!(ast, Ast::Repetition(_)) {
            self.counts.pop();
        }
        Ok(())
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Checked {
        match item {
            ClassSetItem::Literal(literal) => self.literal(literal, true),
            ClassSetItem::Range(range) => {
                self.literal(&range.start, true)?;
                self.literal(&range.end, true)
            }
            ClassSetItem::Perl(class) => self.perl(class, true),
            ClassSetItem::Unicode(class) => Err(unicode_class(&class.span)),
            ClassSetItem::Ascii(class) => Err(unportable(
                &class.span,
                "a POSIX class is not understood by every engine",
                "Write its characters, such as `a-z`.",
            )),
            ClassSetItem::Bracketed(class) => Err(unportable(
                &class.span,
                "brackets inside brackets do not mean the same in every engine",
                "Write all characters in one pair of brackets, or `\\[` for a bracket itself.",
            )),
            ClassSetItem::Empty(_) | ClassSetItem::Union(_) => Ok(()),
        }
    }

    fn visit_class_set_binary_op_pre(&mut self, op: &ast::ClassSetBinaryOp) -> Checked {
        Err(unportable(
            &op.span,
            "an operation on sets does not mean the same in every engine",
            "Write the characters that remain, or a backslash before each sign that stands for itself.",
        ))
    }
}

impl Walk {
    fn push(&mut self, span: &Span, kind: PieceKind) {
        self.pieces.push(Piece { range: range(span), kind });
    }

    fn literal(&mut self, literal: &Literal, in_brackets: bool) -> Checked {
        let character = literal.c;
        let kind = match &literal.kind {
            LiteralKind::Verbatim if in_brackets && character == ']' => {
                return Err(unportable(
                    &literal.span,
                    "a bracket at the start of brackets does not mean the same in every engine",
                    "Write `\\]` for a bracket itself.",
                ));
            }
            LiteralKind::Special(SpecialLiteralKind::Bell | SpecialLiteralKind::VerticalTab)
            | LiteralKind::HexBrace(_)
            | LiteralKind::HexFixed(HexLiteralKind::UnicodeLong)
            | LiteralKind::Octal => {
                return Err(unportable(
                    &literal.span,
                    "this escape does not mean the same in every engine",
                    "Write `\\xHH` or `\\uHHHH`, or the character itself.",
                ));
            }
            LiteralKind::HexFixed(HexLiteralKind::UnicodeShort) => PieceKind::ShortUnicode(character),
            LiteralKind::Verbatim if needs_escape(character, in_brackets) => PieceKind::Character(character),
            LiteralKind::Meta | LiteralKind::Superfluous if !may_be_escaped(character, in_brackets) => {
                PieceKind::Character(character)
            }
            _ => return Ok(()),
        };
        self.push(&literal.span, kind);
        Ok(())
    }

    fn perl(&mut self, class: &ClassPerl, in_brackets: bool) -> Checked {
        if class.negated && in_brackets {
            return Err(unportable(
                &class.span,
                "a complement inside brackets does not mean the same in every engine",
                "Write it outside the brackets; for any character at all, write `.` with the flag `s`.",
            ));
        }
        let members = match class.kind {
            ClassPerlKind::Digit => "0-9",
            ClassPerlKind::Space => r"\t\n\x0B\f\r ",
            ClassPerlKind::Word => "0-9A-Za-z_",
        };
        self.push(&class.span, PieceKind::Set { members, negated: class.negated, in_brackets });
        Ok(())
    }

    fn assertion(&mut self, span: &Span, kind: &AssertionKind) -> Checked {
        let kind = match kind {
            AssertionKind::StartLine => PieceKind::Start,
            AssertionKind::EndLine => PieceKind::End,
            AssertionKind::WordBoundary => PieceKind::WordBoundary,
            AssertionKind::StartText => return Err(anchor(span, "^")),
            AssertionKind::EndText => return Err(anchor(span, "$")),
            _ => {
                return Err(unportable(
                    span,
                    "this boundary is not understood by every engine",
                    "Write `\\b`, or the characters around it.",
                ));
            }
        };
        self.push(span, kind);
        Ok(())
    }

    fn repetition(&mut self, repetition: &Repetition) -> Checked {
        let span = &repetition.span;
        match *repetition.ast {
            Ast::Repetition(_) => {
                return Err(unportable(
                    &repetition.op.span,
                    "a repetition right after another does not mean the same in every engine",
                    "Remove it, or put the inner one in a group: `(?:a+)?`.",
                ));
            }
            Ast::Assertion(_) => {
                return Err(unportable(
                    &repetition.op.span,
                    "the repetition of a place is not understood by every engine",
                    "Remove the repetition.",
                ));
            }
            _ => {}
        }
        if may_be_empty(&repetition.ast) {
            return Err(unportable(
                span,
                "a repetition of what may match nothing does not mean the same in every engine, and never ends in some",
                "Repeat only what takes a character at least: `a*` instead of `(?:a?)*`.",
            ));
        }
        let own = most_repeats(&repetition.op.kind);
        let product = self.counts.last().copied().unwrap_or(1).saturating_mul(own.max(1));
        if product > MOST_REPEATS {
            return Err(unportable(
                span,
                "more than 1,000 repetitions are not understood by every engine",
                "Repeat less often, or without an upper limit.",
            ));
        }
        self.most_repeats = self.most_repeats.max(product);
        self.counts.push(product);
        Ok(())
    }

    fn group(&mut self, group: &Group) -> Checked {
        match &group.kind {
            GroupKind::NonCapturing(flags) if !flags.items.is_empty() => Err(unportable(
                &flags.span,
                "flags inside a pattern are not understood by every engine",
                "Write the flags after the last slash.",
            )),
            GroupKind::CaptureName { starts_with_p: true, name } => Err(unportable(
                &name.span,
                "`(?P<name>…)` is not understood by every engine",
                "Write `(?<name>…)`.",
            )),
            GroupKind::CaptureName { name, .. } if !is_portable_name(&name.name) => Err(unportable(
                &name.span,
                "this name is not understood by every engine",
                "Name groups with ASCII letters and digits, a letter first.",
            )),
            GroupKind::CaptureName { name, .. } => {
                let start = group.span.start.offset;
                self.pieces
                    .push(Piece { range: start..name.span.start.offset, kind: PieceKind::NameOpening });
                Ok(())
            }
            GroupKind::CaptureIndex(_) | GroupKind::NonCapturing(_) => Ok(()),
        }
    }
}

fn range(span: &Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

/// Whether something may match without taking a character. Its depth is that of the syntax tree, which the parser limits.
fn may_be_empty(ast: &Ast) -> bool {
    match ast {
        Ast::Empty(_) | Ast::Flags(_) | Ast::Assertion(_) => true,
        Ast::Literal(_) | Ast::Dot(_) | Ast::ClassUnicode(_) | Ast::ClassPerl(_) | Ast::ClassBracketed(_) => {
            false
        }
        Ast::Repetition(repetition) => {
            least_repeats(&repetition.op.kind) == 0 || may_be_empty(&repetition.ast)
        }
        Ast::Group(group) => may_be_empty(&group.ast),
        Ast::Alternation(alternation) => alternation.asts.iter().any(may_be_empty),
        Ast::Concat(concat) => concat.asts.iter().all(may_be_empty),
    }
}

fn least_repeats(kind: &RepetitionKind) -> u32 {
    match kind {
        RepetitionKind::ZeroOrOne | RepetitionKind::ZeroOrMore => 0,
        RepetitionKind::OneOrMore => 1,
        RepetitionKind::Range(
            RepetitionRange::Exactly(least)
            | RepetitionRange::AtLeast(least)
            | RepetitionRange::Bounded(least, _),
        ) => *least,
    }
}

/// The greatest count that engines must unfold; 1 for one without a limit.
fn most_repeats(kind: &RepetitionKind) -> u32 {
    match kind {
        RepetitionKind::Range(
            RepetitionRange::Exactly(most)
            | RepetitionRange::AtLeast(most)
            | RepetitionRange::Bounded(_, most),
        ) => *most,
        _ => 1,
    }
}

/// Whether a bare character must be escaped for some engine.
fn needs_escape(character: char, in_brackets: bool) -> bool {
    if in_brackets { matches!(character, '&' | '~' | '|' | '[') } else { matches!(character, ']' | '}') }
}

/// Whether every engine reads a backslash before the character.
fn may_be_escaped(character: char, in_brackets: bool) -> bool {
    "^$\\.*+?()[]{}|/".contains(character) || (in_brackets && character == '-')
}

fn is_portable_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn unicode_class(span: &Span) -> PatternFault {
    let help = "Write the characters in brackets.";
    unportable(span, "a Unicode class does not mean the same in every engine", help)
}

fn anchor(span: &Span, instead: &str) -> PatternFault {
    let help = format!("Write `{instead}` without the flag `m`.");
    unportable(span, "this anchor does not mean the same in every engine", &help)
}

fn unportable(span: &Span, message: &str, help: &str) -> PatternFault {
    PatternFault::unportable(range(span), message, help)
}
