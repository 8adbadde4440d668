//! The tables of parts of a file.

use crate::ir::{ClauseBody, FileIr, Layers};

/// The tables of parts, one for each constraint that has one.
pub(super) fn layers(file: &FileIr) -> impl Iterator<Item = &Layers> {
    file.clauses.iter().filter_map(|clause| match &clause.body {
        ClauseBody::Constraint(constraint) => constraint.layers.as_ref(),
        _ => None,
    })
}
