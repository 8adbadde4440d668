//! Why a text is no pattern of the subset.

use std::ops::Range;

use regex_syntax::ast::{Error, ErrorKind};

/// What is wrong with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternFault {
    /// Whether it is no pattern at all, or one outside the subset.
    pub kind: FaultKind,
    /// The bytes at fault, in the text with its slashes.
    pub range: Range<usize>,
    /// Names the fault, without a full stop.
    pub message: String,
    /// What to write instead, as a sentence.
    pub help: String,
}

/// The two ways to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It cannot be read.
    Broken,
    /// Engines read it differently, or some cannot.
    Unportable,
}

impl PatternFault {
    pub(super) fn broken(range: Range<usize>, message: &str, help: &str) -> Self {
        Self { kind: FaultKind::Broken, range, message: message.to_owned(), help: help.to_owned() }
    }

    pub(super) fn unportable(range: Range<usize>, message: impl Into<String>, help: &str) -> Self {
        Self { kind: FaultKind::Unportable, range, message: message.into(), help: help.to_owned() }
    }

    pub(super) fn too_large(len: usize) -> Self {
        Self::broken(0..len, "the pattern is too large", "Repeat less, or split it into several patterns.")
    }

    /// The fault in a text with `by` more bytes before it.
    pub(super) fn shifted(mut self, by: usize) -> Self {
        self.range = self.range.start + by..self.range.end + by;
        self
    }
}

/// The parser's error in the words of this compiler.
pub(super) fn of_error(source: &str, error: &Error) -> PatternFault {
    let range = error.span().start.offset..error.span().end.offset;
    let slice = source.get(range.clone()).unwrap_or_default();
    let broken = |message: &str, help: &str| PatternFault::broken(range.clone(), message, help);
    let unportable = |message: &str, help: &str| PatternFault::unportable(range.clone(), message, help);
    match error.kind() {
        ErrorKind::UnsupportedLookAround => unportable(
            "look-around is not understood by every engine",
            "Match the words around it too, or use a second expectation.",
        ),
        ErrorKind::UnsupportedBackreference => unportable(
            "a back-reference is not understood by every engine",
            "Write the words out, or use several patterns.",
        ),
        ErrorKind::EscapeUnrecognized if slice.ends_with(|last: char| last.is_ascii_alphanumeric()) => {
            unportable(
                &format!("`{slice}` does not mean the same in every engine"),
                "Write the characters that it stands for in brackets, such as `[0-9]`.",
            )
        }
        ErrorKind::UnicodeClassInvalid => unportable(
            "a Unicode class does not mean the same in every engine",
            "Write the characters in brackets.",
        ),
        ErrorKind::FlagUnrecognized
        | ErrorKind::FlagUnexpectedEof
        | ErrorKind::FlagDanglingNegation
        | ErrorKind::FlagDuplicate { .. }
        | ErrorKind::FlagRepeatedNegation { .. } => unportable(
            "this group is not understood by every engine",
            "Groups are `(…)`, `(?:…)` and `(?<name>…)`; flags stand after the last slash.",
        ),
        ErrorKind::NestLimitExceeded(_) => {
            broken("the groups are nested too deeply", "Split it into several patterns.")
        }
        kind => {
            let (message, help) = of_slip(kind);
            broken(message, help)
        }
    }
}

/// Message and help for what no engine would read.
fn of_slip(kind: &ErrorKind) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::ClassUnclosed => {
            ("the bracket is not closed", "Add `]`, or write `\\[` for a bracket itself.")
        }
        ErrorKind::ClassRangeInvalid => ("the range runs backwards", "Put the smaller character first."),
        ErrorKind::ClassRangeLiteral => {
            ("a range needs a character at both ends", "Write `\\-` for a dash itself.")
        }
        ErrorKind::GroupUnclosed => {
            ("the group is not closed", "Add `)`, or write `\\(` for a parenthesis itself.")
        }
        ErrorKind::GroupUnopened => {
            ("no group is open here", "Remove it, or write `\\)` for a parenthesis itself.")
        }
        ErrorKind::GroupNameDuplicate { .. } => ("two groups have this name", "Name them differently."),
        ErrorKind::RepetitionMissing => {
            ("nothing stands before the repetition", "Write a backslash before it for the character itself.")
        }
        ErrorKind::RepetitionCountInvalid => ("the counts run backwards", "Put the smaller number first."),
        ErrorKind::RepetitionCountUnclosed
        | ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => {
            ("the repetition cannot be read", "Write `{2}`, `{2,}` or `{2,5}`, or `\\{` for a brace itself.")
        }
        ErrorKind::EscapeUnexpectedEof => {
            ("nothing stands after the backslash", "Write `\\\\` for a backslash itself.")
        }
        _ => ("the pattern cannot be read", "Write a backslash before punctuation that stands for itself."),
    }
}
