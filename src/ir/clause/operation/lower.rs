//! An Operation clause's body to its data.

use super::Operation;
use super::defaults::read_defaults;
use super::errors::read_errors;
use super::head::read_head;
use super::parameters::read_parameters;
use super::responses::{read_request, read_responses};
use crate::ir::ClauseBody;
use crate::ir::lower::part::claim_headings;
use crate::ir::lower::scope::Scope;

/// Reads an Operation clause.
pub(in crate::ir) fn lower(scope: &mut Scope<'_>) -> ClauseBody {
    let read = read_head(scope);
    let parameters = read_parameters(scope, read.head.as_ref(), read.parameters);
    let head = read.head.as_ref().map(|head| &head.value);
    let responses = read_responses(scope, head);
    let request = read_request(scope, head);
    let errors = read_errors(scope, head);
    let defaults = read_defaults(scope);
    claim_headings(scope);
    ClauseBody::Operation(Box::new(Operation {
        parameters,
        request,
        responses,
        errors,
        defaults,
        head: read.head,
    }))
}
