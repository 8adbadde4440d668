//! What a test can check as it is emitted: calls with their results, HTTP exchanges, console sessions, conversations.

mod call;
mod composed;
mod domain;
mod literal;
mod message;
mod property;
mod talk;
mod temporal;
mod types;

pub(super) use call::{Call, Outcome, words};
pub(super) use domain::{Domain, End, Length, Notation};
pub(super) use literal::{Composed, ItemType, Literal};
pub(super) use message::{Command, Exchange};
pub(super) use property::{Property, Untried};
pub(super) use talk::{Expected, Line, Said, Talk};
pub(super) use temporal::{Temporal, TemporalValue};
pub(super) use types::Types;

use super::notes::row;
use super::steps::Row;
use crate::analysis::Question;
use crate::ir::{Case, Clause, ClauseBody, Example, FileIr};

/// What a test checks without anybody's help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// A call of a function.
    Call(Call),
    /// Requests, in order.
    Exchanges(Vec<Exchange>),
    /// Commands, in order, in a folder of their own.
    Commands(Vec<Command>),
    /// A conversation.
    Talk(Talk),
}

/// What the case of an example checks, which may ask a question; `None` when somebody has to write it.
pub(super) fn check(
    (types, file): (&Types<'_>, &FileIr),
    clause: &Clause,
    case: &Case,
    question: Option<&Question<'_>>,
) -> Option<Check> {
    let ClauseBody::Example(example) = &clause.body else { return None };
    if let Some(question) = question {
        return Talk::of(question).map(Check::Talk);
    }
    match &example.table {
        Some(table) => call(types, file, clause, &row(table, case)?).map(Check::Call),
        None => whole(example),
    }
}

/// What an example checks that is one case, of one form.
fn whole(example: &Example) -> Option<Check> {
    let has_talk =
        !example.turns.is_empty() || !example.answers.is_empty() || !example.comparisons.is_empty();
    match (has_talk, example.http.as_slice(), example.console.as_slice()) {
        (false, [_, ..], []) => Some(Check::Exchanges(example.http.iter().map(Exchange::of).collect())),
        (false, [], [_, ..]) => Some(Check::Commands(example.console.iter().map(Command::of).collect())),
        _ => None,
    }
}

fn call(types: &Types<'_>, file: &FileIr, clause: &Clause, row: &Row<'_>) -> Option<Call> {
    let operation = file.ancestors(clause).find_map(|clause| match &clause.body {
        ClauseBody::Operation(operation) => Some(operation),
        _ => None,
    });
    Call::of_row(types, operation?, row)
}
