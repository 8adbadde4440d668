//! What a test can check as it is emitted: calls with their results.

mod call;
mod literal;
mod types;

pub(super) use call::{Call, Outcome};
pub(super) use literal::Literal;
pub(super) use types::Types;

use super::notes::row;
use crate::ir::{Case, Clause, ClauseBody, FileIr};

/// What the case of an example checks; `None` when somebody has to write it.
pub(super) fn check(types: &Types<'_>, file: &FileIr, clause: &Clause, case: &Case) -> Option<Call> {
    let ClauseBody::Example(example) = &clause.body else { return None };
    let row = row(example.table.as_ref()?, case)?;
    let operation = file.ancestors(clause).find_map(|clause| match &clause.body {
        ClauseBody::Operation(operation) => Some(operation),
        _ => None,
    });
    Call::of_row(types, operation?, &row)
}
