//! What the scaffold templates see.

use serde::Serialize;

use crate::ir::{Clause, FileIr};

/// One scaffold file.
#[derive(Debug, Serialize)]
pub(super) struct Suite {
    /// The spec file.
    source: String,
    cases: Vec<CaseView>,
}

/// One pending case.
#[derive(Debug, Serialize)]
struct CaseView {
    /// The name that the runner reports, as a JavaScript string literal.
    name: String,
    /// The clause's statements, as comment lines.
    statements: Vec<String>,
}

/// The suite of a file; `None` when nothing in it is tested.
pub(super) fn suite(file: &FileIr) -> Option<Suite> {
    let cases: Vec<CaseView> = file.clauses.iter().filter_map(case).collect();
    (!cases.is_empty()).then(|| Suite { source: file.path.to_string(), cases })
}

fn case(clause: &Clause) -> Option<CaseView> {
    let test_id = clause.test_id()?;
    let name = serde_json::Value::String(format!("[{test_id}] {}", clause.title.plain)).to_string();
    let statements = clause
        .statements
        .iter()
        .map(|statement| format!("{}: {}", statement.modality.value.as_str(), statement.text.plain));
    Some(CaseView { name, statements: statements.collect() })
}
