//! `JUnit` XML: read as it stands, then understood as its writer means it.

mod document;
mod names;
mod outcome;
mod parse;
mod suites;
mod writer;

use super::cases::Cases;
use super::fault::Fault;
use super::{CaseResult, Format, JUnitWriter};
use document::Document;

/// The cases of a report, and who wrote it.
pub(super) fn read(name: &str, text: &str) -> Result<(Format, Vec<CaseResult>), Fault> {
    let document = parse::parse(text)?;
    let writer = writer::writer(&document);
    let mut cases = Cases::default();
    if writer == JUnitWriter::Gotestsum {
        suites::go_cases(&document, &mut cases)?;
    } else {
        all_cases(&document, writer, &mut cases)?;
    }
    suites::failures(&document, name, &mut cases)?;
    Ok((Format::JUnit(writer), cases.finish()))
}

fn all_cases(document: &Document, writer: JUnitWriter, cases: &mut Cases) -> Result<(), Fault> {
    let todos = outcome::Todos::of(document, writer);
    for case in &document.cases {
        let (mut outcome, mut message) = case.outcome(writer);
        if let Some(todo) = todos.message(case) {
            (outcome, message) = (super::Outcome::Pending, Some(todo));
        }
        cases.push(CaseResult {
            names: names::names(document, case, writer),
            file: names::file(document, case, writer),
            properties: case.properties.clone(),
            outcome,
            message,
            is_idle: false,
        })?;
    }
    Ok(())
}
