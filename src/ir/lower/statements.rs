//! Statements of a clause's own text.

use super::scope::Scope;
use crate::ir::Statement;

/// The statements of a clause, in reading order.
pub(super) fn statements(_scope: &mut Scope<'_>) -> Vec<Statement> {
    Vec::new()
}
