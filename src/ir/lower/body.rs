//! The data of a clause's kind.

use super::scope::Scope;
use super::{constraint, decision, feature, term, tutorial};
use crate::ir::clause::{background_turns, lower_example, operation, scenario, step, type_def};
use crate::ir::{Background, ClauseBody, ClauseKind};

/// Reads what the kind of the clause claims.
pub(super) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    match scope.kind() {
        ClauseKind::Scenario => scenario::lower(scope),
        ClauseKind::Background => ClauseBody::Background(Box::new(Background {
            steps: scenario::background_steps(scope),
            turns: background_turns(scope),
        })),
        ClauseKind::Example => ClauseBody::Example(Box::new(lower_example(scope))),
        ClauseKind::Type => type_def::lower::lower(scope),
        ClauseKind::Constraint => ClauseBody::Constraint(Box::new(constraint::constraint(scope))),
        ClauseKind::Decision => ClauseBody::Decision(Box::new(decision::decision(scope))),
        ClauseKind::Tutorial => ClauseBody::Tutorial(Box::new(tutorial::tutorial(scope))),
        ClauseKind::Step => step::lower(scope),
        ClauseKind::Feature => ClauseBody::Feature(Box::new(feature::feature(scope))),
        ClauseKind::Term => ClauseBody::Term(Box::new(term::term(scope))),
        ClauseKind::Operation => operation::lower::lower(scope),
        ClauseKind::Section => operation::defaults::lower_section(scope),
        ClauseKind::Principle | ClauseKind::Requirement => ClauseBody::Plain,
    }
}
