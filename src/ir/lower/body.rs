//! The data of a clause's kind.

use super::scope::Scope;
use crate::ir::clause::{
    background_turns, constraint, decision, feature, lower_example, operation, scenario, step, term,
    tutorial, type_def,
};
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
        ClauseKind::Constraint => ClauseBody::Constraint(Box::new(constraint::lower::constraint(scope))),
        ClauseKind::Decision => ClauseBody::Decision(Box::new(decision::lower::decision(scope))),
        ClauseKind::Tutorial => ClauseBody::Tutorial(Box::new(tutorial::lower::tutorial(scope))),
        ClauseKind::Step => step::lower(scope),
        ClauseKind::Feature => ClauseBody::Feature(Box::new(feature::lower::feature(scope))),
        ClauseKind::Term => ClauseBody::Term(Box::new(term::lower::term(scope))),
        ClauseKind::Operation => operation::lower::lower(scope),
        ClauseKind::Section => operation::defaults::lower_section(scope),
        ClauseKind::Principle | ClauseKind::Requirement => ClauseBody::Plain,
    }
}
