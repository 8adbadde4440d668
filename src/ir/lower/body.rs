//! The data of a clause's kind.

use super::scope::Scope;
use crate::ir::clause::{background_turns, lower_example};
use crate::ir::{Background, ClauseBody, ClauseKind};

/// Reads what the kind of the clause claims.
pub(super) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    match scope.kind() {
        ClauseKind::Example => ClauseBody::Example(Box::new(lower_example(scope))),
        ClauseKind::Background => {
            ClauseBody::Background(Box::new(Background { steps: Vec::new(), turns: background_turns(scope) }))
        }
        ClauseKind::Principle
        | ClauseKind::Requirement
        | ClauseKind::Section
        | ClauseKind::Scenario
        | ClauseKind::Type
        | ClauseKind::Operation
        | ClauseKind::Constraint
        | ClauseKind::Decision
        | ClauseKind::Tutorial
        | ClauseKind::Step
        | ClauseKind::Feature
        | ClauseKind::Term => ClauseBody::Plain,
    }
}
