//! What a clause's kind says, shown from the data. One file for each family of kinds.

mod constraint;
mod example;
mod operation;
mod readers;
mod scenario;
mod tables;
mod type_def;

pub(super) use constraint::CONSTRAINT;
pub(super) use example::EXAMPLE;
pub(super) use operation::{DEFAULTS, OPERATION};
pub(super) use readers::{DECISION, FEATURE, TERM, TUTORIAL};
pub(super) use scenario::SCENARIO;
pub(super) use type_def::TYPE;

use super::prose::Prose;
use super::site::Site;
use crate::backend::templates::Rendered;
use crate::ir::{Clause, ClauseBody, FileIr};

/// A clause and the page that it is shown on.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) file: &'a FileIr,
    pub(super) clause: &'a Clause,
    pub(super) page: &'a str,
}

/// The data of a clause's kind; empty when its kind has none. Code of a lesson's step stands in its
/// blocks, where it is in reading order.
pub(super) fn data(here: Here<'_>, prose: &mut Prose<'_>) -> Rendered {
    let text = match &here.clause.body {
        ClauseBody::Plain | ClauseBody::Step(_) => String::new(),
        ClauseBody::Interface(defaults) => operation::defaults(here, defaults, prose)?,
        ClauseBody::Scenario(scenario) => scenario::scenario(here, scenario, prose)?,
        ClauseBody::Background(background) => scenario::background(here, background, prose)?,
        ClauseBody::Example(example) => example::example(here, example, prose)?,
        ClauseBody::Type(def) => type_def::type_def(here, def, prose)?,
        ClauseBody::Operation(operation) => operation::operation(here, operation, prose)?,
        ClauseBody::Constraint(constraint) => constraint::constraint(here, constraint, prose)?,
        ClauseBody::Decision(decision) => readers::decision(here, decision, prose)?,
        ClauseBody::Tutorial(tutorial) => readers::tutorial(here, tutorial, prose)?,
        ClauseBody::Feature(feature) => readers::feature(here, feature, prose)?,
        ClauseBody::Term(term) => readers::term(here, term, prose)?,
    };
    Ok(text.trim().to_owned())
}
