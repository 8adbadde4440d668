//! The data of a clause's kind.

use super::scope::Scope;
use crate::ir::clause::step;
use crate::ir::{ClauseBody, ClauseKind};

/// Reads what the kind of the clause claims.
pub(super) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    match scope.kind() {
        ClauseKind::Step => step::lower(scope),
        ClauseKind::Principle
        | ClauseKind::Requirement
        | ClauseKind::Section
        | ClauseKind::Scenario
        | ClauseKind::Example
        | ClauseKind::Background
        | ClauseKind::Type
        | ClauseKind::Operation
        | ClauseKind::Constraint
        | ClauseKind::Decision
        | ClauseKind::Tutorial
        | ClauseKind::Feature
        | ClauseKind::Term => ClauseBody::Plain,
    }
}
