//! The data of a clause's kind.

use super::scope::Scope;
use crate::ir::clause::type_def;
use crate::ir::{ClauseBody, ClauseKind};

/// Reads what the kind of the clause claims.
pub(super) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    match scope.kind() {
        ClauseKind::Type => type_def::lower::lower(scope),
        ClauseKind::Principle
        | ClauseKind::Requirement
        | ClauseKind::Section
        | ClauseKind::Scenario
        | ClauseKind::Example
        | ClauseKind::Background
        | ClauseKind::Operation
        | ClauseKind::Constraint
        | ClauseKind::Decision
        | ClauseKind::Tutorial
        | ClauseKind::Step
        | ClauseKind::Feature
        | ClauseKind::Term => ClauseBody::Plain,
    }
}
