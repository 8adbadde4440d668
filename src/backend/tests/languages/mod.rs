//! Words inside the sources of a language: as string literals, as comments, as names.

mod escape;
mod gherkin;
mod go;
mod java;
mod javascript;
mod python;
mod rust;
mod swift;

pub(super) use gherkin::GHERKIN;
pub(super) use go::{GO, exported};
pub(super) use java::JAVA;
pub(super) use javascript::{JAVASCRIPT, TYPESCRIPT, key, member};
pub(super) use python::PYTHON;
pub(super) use rust::RUST;
pub(super) use swift::SWIFT;

use super::checks::{Composed, Literal, Temporal};
use super::steps::Kind;
use crate::ir::misleads;

/// What suites have to know of a language.
#[derive(Clone, Copy)]
pub(super) struct Language {
    /// A string literal that reads back as the text, as the language's formatter writes it.
    pub(super) string: fn(&str) -> String,
    /// A literal that shows the lines of a text as they are, from the start of each line on; `None` where there is none, or
    /// none for this text.
    pub(super) lines: fn(&str) -> Option<String>,
    /// A number literal of a kind.
    pub(super) number: fn(Kind, &str) -> String,
    /// How it writes null, true and false; `None` where null has no form of its own.
    pub(super) constants: (Option<&'static str>, [&'static str; 2]),
    /// How it writes a value of a type that has null, where it writes such a value in its own way; `None` where products do
    /// not agree about what it is.
    pub(super) present: fn(String, &Literal) -> Option<String>,
    /// A day, a time of day, a moment or a length of time as an expression; `None` where products do not agree about its type.
    pub(super) temporal: fn(&Temporal) -> Option<String>,
    /// A list or record as an expression, of its JSON and what that is made of. The product's types have what they are
    /// reached by before their names.
    pub(super) json: fn(&serde_json::Value, Option<&Composed>, reached: &str) -> Option<String>,
    /// The words of a line comment: nothing in them ends the line, or shows it in another order than it has.
    pub(super) comment: fn(&str) -> String,
    /// The words of a documentation comment.
    pub(super) document: fn(&str) -> String,
    /// The type of a parameter; empty where the language has none.
    pub(super) type_of: fn(Kind) -> &'static str,
    /// How the words of a name are joined.
    pub(super) case: Case,
    /// Words that cannot be names.
    pub(super) keywords: &'static [&'static str],
}

/// How the words of a name are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// `the_reason_is`.
    Snake,
    /// `theReasonIs`.
    Camel,
}

impl Language {
    /// The name as it may stand in a source.
    pub(super) fn name(&self, name: String) -> String {
        let is_keyword = self.keywords.contains(&name.as_str());
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            format!("_{name}")
        } else if is_keyword {
            name + "_"
        } else {
            name
        }
    }

    /// A name of words in lower case.
    pub(super) fn joined(&self, words: &[String]) -> String {
        self.name(match self.case {
            Case::Snake => words.join("_"),
            Case::Camel => camel(words),
        })
    }

    /// The literal of a text that may have several lines.
    pub(super) fn text(&self, of: &str) -> String {
        const MARKER: &str = "specc:";
        let is_plain = of.contains('\n')
            && !of.contains(MARKER)
            && of.chars().all(|next| next == '\n' || !misleads(next));
        let lines = is_plain.then(|| (self.lines)(of)).flatten();
        lines.unwrap_or_else(|| (self.string)(of))
    }

    /// The expression of a value of an example, whose types are reached by what comes before their names; `None` where the
    /// language has no form that serves all types.
    pub(super) fn value(&self, of: &Literal, reached: &str) -> Option<String> {
        let (null, [yes, no]) = self.constants;
        match of {
            Literal::Null => null.map(str::to_owned),
            Literal::Boolean(value) => Some(if *value { yes } else { no }.to_owned()),
            Literal::Integer(value) => Some(self.literal(Kind::Integer, value)),
            Literal::Decimal(value) => Some(self.literal(Kind::Decimal, value)),
            Literal::Text(value) => Some((self.string)(value)),
            Literal::Present(value) => (self.present)(self.value(value, reached)?, value),
            Literal::Temporal(value) => (self.temporal)(value),
            Literal::Json(value, parts) => (self.json)(value, parts.as_deref(), reached),
        }
    }

    /// The literal of a value.
    pub(super) fn literal(&self, kind: Kind, value: &str) -> String {
        match kind {
            Kind::Text => (self.string)(value),
            Kind::Integer | Kind::Decimal => (self.number)(kind, value),
        }
    }
}

fn camel(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        if name.is_empty() {
            name.push_str(word);
        } else {
            name.push_str(&capitalised(word));
        }
    }
    name
}

/// The word with its first letter in upper case.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
