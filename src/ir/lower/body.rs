//! The data of a clause's kind.

use super::scope::Scope;
use crate::ir::clause::{scenario, step};
use crate::ir::{ClauseBody, ClauseKind};

/// Reads what the kind of the clause claims.
pub(super) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    match scope.kind() {
        ClauseKind::Scenario => scenario::lower(scope),
        ClauseKind::Background => scenario::lower_background(scope),
        ClauseKind::Step => step::lower(scope),
        ClauseKind::Principle
        | ClauseKind::Requirement
        | ClauseKind::Section
        | ClauseKind::Example
        | ClauseKind::Type
        | ClauseKind::Operation
        | ClauseKind::Constraint
        | ClauseKind::Decision
        | ClauseKind::Tutorial
        | ClauseKind::Feature
        | ClauseKind::Term => ClauseBody::Plain,
    }
}
