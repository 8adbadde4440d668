//! What the examples of a spec ask a model, and what they say of its answers.

mod assess;
mod results;

use std::borrow::Cow;

use super::required_tests::{Subject, cases, is_tested_file, required_tests, test_title};
use crate::base::Span;
use crate::ir::{
    Answer, AnswerVerdict, Backgrounds, Case, Clause, ClauseBody, Example, FileIr, Role, Runs, Spec, TestId,
    Turn,
};

pub use assess::{Assessment, Rubric};
pub use results::with_answers;

/// A case of a conversation example.
#[derive(Clone, Debug)]
pub struct Question<'s> {
    /// The id by which it reports.
    pub id: TestId,
    /// What people call its clause.
    pub title: String,
    /// Its example.
    pub example: &'s Example,
    /// The statements of the clause that the example stands in.
    pub rules: Vec<&'s str>,
    /// The conversation before the answer.
    pub turns: Vec<Cow<'s, Turn>>,
    /// Where the answer stands in the example's own conversation.
    after: u32,
    /// Whose answer it is about.
    pub by: Answerer<'s>,
}

/// Whose answer a question is about.
#[derive(Clone, Copy, Debug)]
pub enum Answerer<'s> {
    /// The model's, which has to be asked.
    Model,
    /// The author's, which stands in the spec.
    Author(&'s Answer),
}

impl Question<'_> {
    /// Whether a part of the conversation is left out, so that nobody can be asked.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.turns.iter().any(|turn| turn.elided)
    }

    /// How many of how many answers have to be as expected.
    #[must_use]
    pub fn runs(&self) -> Runs {
        self.example.runs.as_ref().map_or(Runs { pass: 1, of: 1 }, |runs| runs.value)
    }

    /// The answers of its example that the author calls so, those in comparisons too.
    pub fn authors(&self, verdict: AnswerVerdict) -> impl Iterator<Item = &Answer> {
        let compared = self.example.comparisons.iter().flat_map(|comparison| &comparison.answers);
        self.example.answers.iter().chain(compared).filter(move |answer| answer.verdict.value == verdict)
    }
}

/// The questions of all files that are tested, in reading order.
#[must_use]
pub fn questions(spec: &Spec) -> Vec<Question<'_>> {
    let files = spec.files.iter().filter(|file| is_tested_file(file));
    files.flat_map(file_questions).collect()
}

/// The questions of a file, in reading order.
#[must_use]
pub fn file_questions(file: &FileIr) -> Vec<Question<'_>> {
    let backgrounds = Backgrounds::of(file);
    let of_clause = |clause| of_clause(file, &backgrounds, clause);
    file.clauses.iter().flat_map(of_clause).collect()
}

fn of_clause<'s>(file: &'s FileIr, backgrounds: &Backgrounds<'s>, clause: &'s Clause) -> Vec<Question<'s>> {
    let ClauseBody::Example(example) = &clause.body else { return Vec::new() };
    let around = clause.parent.map_or(&[][..], |parent| &file.clause(parent).statements);
    let rules: Vec<&str> = around.iter().map(|statement| statement.text.plain.as_str()).collect();
    let question = |(id, case): (TestId, &Case)| {
        let (after, by, last) = place(example, case)?;
        let before = backgrounds.turns_before(clause, example, after).into_iter().map(Cow::Borrowed);
        let turns: Vec<Cow<'s, Turn>> = before.chain(last.map(Cow::Owned)).collect();
        let title = test_title(file, clause);
        let rules = rules.clone();
        (!turns.is_empty()).then_some(Question { id, title, example, rules, turns, after, by })
    };
    let required = required_tests(clause).into_iter().filter_map(|test| match test.subject {
        Subject::Case(at) => Some((test.id, &cases(clause)[at])),
        Subject::Statements(_) => None,
    });
    required.filter_map(question).collect()
}

/// Where a case's answer stands, whose it is, and what the user says last beyond the example's turns. `None` for a case
/// that is no conversation.
fn place<'s>(example: &'s Example, case: &Case) -> Option<(u32, Answerer<'s>, Option<Turn>)> {
    let end = Span::at(example.turns.len()).start.saturating_add(1);
    if let Some(answer) = example.answers.iter().find(|answer| answer.span == case.span) {
        return Some((end, Answerer::Author(answer), None));
    }
    if let Some(comparison) = example.comparisons.iter().find(|comparison| comparison.span == case.span) {
        return Some((comparison.after, Answerer::Model, None));
    }
    if case.row.is_some() {
        return Some((end, Answerer::Model, Some(user_cell(example, case)?)));
    }
    // Where a comparison ends the talk, the answer is one more to compare.
    let is_talk = example.http.is_empty() && example.console.is_empty();
    is_talk.then_some((Span::at(example.turns.len()).start, Answerer::Model, None))
}

/// What the `User` column of a case's row says.
fn user_cell(example: &Example, case: &Case) -> Option<Turn> {
    let table = example.table.as_ref()?;
    let row = table.rows.get(case.row? as usize)?;
    let is_user = |column: &str| Role::from_word(column) == Some(Role::User);
    let at = table.columns.iter().position(|column| is_user(&column.value))?;
    let cell = row.cells.get(at).filter(|cell| !cell.is_empty())?;
    Some(Turn::derived(Role::User, cell.plain.to_string(), cell.span()))
}
