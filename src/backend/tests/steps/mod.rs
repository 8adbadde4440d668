//! Given, When and Then as calls of functions that all scenarios share.

mod book;
mod pattern;

use crate::ir::{ScenarioStep, StepPhase, Text};

pub(super) use book::{Kind, SharedStep, StepBook};
pub(super) use pattern::{Piece, pieces};

/// The cells of a case by the names of their columns.
pub(super) type Row<'a> = [(&'a str, &'a Text)];

/// A step of a case, with its row's values in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StepCall {
    /// The word that opens it.
    pub(super) keyword: &'static str,
    /// Given, When or Then: what And and But stand for.
    pub(super) phase: &'static str,
    /// Its words.
    pub(super) text: String,
    /// What stands below it, line by line.
    pub(super) details: Vec<String>,
    /// Its words and parameters, without values.
    pub(super) pieces: Vec<Piece>,
    /// The values of its parameters.
    pub(super) arguments: Vec<String>,
}

impl StepCall {
    /// A step with the cells of a row in place of its placeholders.
    pub(super) fn new(step: &ScenarioStep, row: &Row<'_>) -> Self {
        let (pieces, arguments) = pieces(step, row);
        let lines = step.details.iter().flat_map(|detail| detail.markdown.lines());
        Self {
            keyword: step.keyword.value.as_str(),
            phase: match step.phase {
                StepPhase::Given => "Given",
                StepPhase::When => "When",
                StepPhase::Then => "Then",
            },
            text: fill(&step.text.plain, row),
            details: lines.map(|line| fill(line, row)).collect(),
            pieces,
            arguments,
        }
    }

    /// A statement that has to hold.
    pub(super) fn statement(text: &str) -> Self {
        let pieces = vec![Piece::Words(text.to_owned())];
        let (details, arguments) = (Vec::new(), Vec::new());
        Self { keyword: "Then", phase: "Then", text: text.to_owned(), details, pieces, arguments }
    }

    /// The step for people, line by line.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let details = self.details.iter().map(|line| format!("    {line}"));
        std::iter::once(format!("{} {}", self.keyword, self.text)).chain(details)
    }
}

/// Text with the row's cells in place of `{name}` and `<name>`.
pub(super) fn fill(text: &str, row: &Row<'_>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['{', '<']) {
        filled.push_str(&rest[..at]);
        if let Some((_, cell, after)) = placeholder(&rest[at..], row) {
            filled.push_str(&cell.plain);
            rest = after;
        } else {
            filled.push_str(&rest[at..=at]);
            rest = &rest[at + 1..];
        }
    }
    filled + rest
}

/// The name and the cell of the placeholder that `text` begins with, and what comes after it.
fn placeholder<'a, 't>(text: &'t str, row: &Row<'a>) -> Option<(&'t str, &'a Text, &'t str)> {
    let close = if text.starts_with('{') { '}' } else { '>' };
    let (name, after) = text.strip_prefix(['{', '<'])?.split_once(close)?;
    let (_, cell) = row.iter().find(|(column, _)| *column == name)?;
    Some((name, cell, after))
}
