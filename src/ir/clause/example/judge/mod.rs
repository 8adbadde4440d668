//! Expectations held against the answers of the same example.

mod folded;
mod json;
mod said;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::CaseRow;
use super::{Answer, AnswerVerdict, CaseTable, Example, Expectation, ExpectationKind, Literal, Role, Turn};
use crate::base::{Located, Span};
use crate::ir::{Matcher, Pattern};
use folded::Folded;
use said::Said;

pub use json::JsonDifference;

/// An answer of an example, and where it stands in the conversation.
#[derive(Clone, Debug)]
pub struct Judged<'e> {
    /// The answer.
    pub answer: Cow<'e, Answer>,
    /// The place that [`Example::turns_before`] takes.
    pub after: u32,
    /// Whether it shows all calls that it makes: a model's answer does, and an author's may leave them out.
    pub shows_calls: bool,
}

/// What became of an expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The answer is as expected.
    Met,
    /// It is not.
    Failed(Failure),
    /// The answer's words cannot tell: a model judges, a measure is taken, or the calls that the
    /// answer makes are not written down.
    Undecided,
}

/// Why an answer is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// In which way.
    pub kind: FailureKind,
    /// The part of the expectation that decides.
    pub expected: Span,
    /// The bytes of the answer that decide; none when something is missing.
    pub found: Vec<Span>,
}

/// The ways in which an answer can fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// What must stand there does not.
    Missing(String),
    /// None of several stands there.
    NoneFound,
    /// What must not stand there does.
    Found(String),
    /// The answer is another text.
    Different,
    /// It is no JSON.
    NotJson,
    /// Its JSON is another one.
    JsonDiffers(JsonDifference),
    /// The tool is called that often.
    CalledTimes(u32),
}

/// The answers of an example, those in comparisons and tables included, in order.
#[must_use]
pub fn judged_answers(example: &Example) -> Vec<Judged<'_>> {
    let last = Span::at(example.turns.len()).start;
    let compared = example.comparisons.iter().flat_map(|comparison| {
        comparison.answers.iter().map(move |answer| (Cow::Borrowed(answer), comparison.after))
    });
    let single = example.answers.iter().map(|answer| (Cow::Borrowed(answer), last.saturating_add(1)));
    let rows =
        example.table.iter().flat_map(row_answers).map(|answer| (Cow::Owned(answer), last.saturating_add(1)));
    let all = compared.chain(single).chain(rows);
    all.map(|(answer, after)| Judged { answer, after, shows_calls: false }).collect()
}

/// Holds answers against expectations. It keeps what it made of the patterns, since those of one
/// file often return.
#[derive(Debug, Default)]
pub struct Judge<'e> {
    matchers: BTreeMap<&'e Pattern, Option<Matcher>>,
}

impl<'e> Judge<'e> {
    /// Holds every expectation of `example` against an answer, in order.
    pub fn outcomes(&mut self, example: &'e Example, judged: &Judged<'_>) -> Vec<Outcome> {
        let said = Said::new(&judged.answer);
        let folded = Folded::new(&said.text);
        let mut subject = Subject { judge: self, example, judged, said, folded };
        example.expectations.iter().map(|expectation| subject.outcome(expectation)).collect()
    }

    fn matcher(&mut self, pattern: &'e Pattern) -> Option<&Matcher> {
        self.matchers.entry(pattern).or_insert_with(|| pattern.compile()).as_ref()
    }
}

/// The cells of a table's Good, OK and Bad columns.
fn row_answers(table: &CaseTable) -> impl Iterator<Item = Answer> + '_ {
    let verdicts = table.columns.iter().map(|column| AnswerVerdict::from_word(&column.value));
    let verdicts: Vec<Option<AnswerVerdict>> = verdicts.collect();
    table.rows.iter().flat_map(move |row| cell_answers(row, &verdicts))
}

fn cell_answers(row: &CaseRow, verdicts: &[Option<AnswerVerdict>]) -> Vec<Answer> {
    let cells = row.cells.iter().zip(verdicts).filter(|(cell, _)| !cell.is_empty());
    let answers = cells.filter_map(|(cell, verdict)| {
        let span = cell.span();
        let turn = Turn::derived(Role::Assistant, cell.plain.to_string(), span);
        let verdict = Located::derived((*verdict)?, span);
        Some(Answer { verdict, reason: None, about: None, turns: vec![turn], span })
    });
    answers.collect()
}

/// An answer that the user asked for longer ago than this is not looked back for.
const MOST_TURNS: usize = 1000;

/// How many places of one literal are pointed at.
const MOST_PLACES: usize = 4;

/// An answer that is being judged.
struct Subject<'a, 'e> {
    judge: &'a mut Judge<'e>,
    example: &'e Example,
    judged: &'a Judged<'a>,
    said: Said<'a>,
    folded: Folded,
}

impl<'e> Subject<'_, 'e> {
    fn outcome(&mut self, expectation: &'e Expectation) -> Outcome {
        match &expectation.kind {
            ExpectationKind::Includes { literals } => self.includes(literals),
            ExpectationKind::IncludesAny { literals } => self.includes_any(literals, expectation.span),
            ExpectationKind::Excludes { literals } => self.excludes(literals),
            ExpectationKind::Equals { literal } => self.equals(literal),
            ExpectationKind::Json { json } => self.json(json),
            ExpectationKind::Calls { tool, times } => self.calls(tool, *times),
            ExpectationKind::DoesNotCall { tool } => self.does_not_call(tool),
            ExpectationKind::Judge { .. } | ExpectationKind::Measure { .. } => Outcome::Undecided,
        }
    }

    fn includes(&mut self, literals: &'e [Located<Literal>]) -> Outcome {
        let missing = literals.iter().find(|literal| self.find(&literal.value).is_empty());
        missing.map_or(Outcome::Met, |literal| {
            failed(FailureKind::Missing(literal.value.written()), literal.span, Vec::new())
        })
    }

    fn includes_any(&mut self, literals: &'e [Located<Literal>], span: Span) -> Outcome {
        let found = literals.iter().any(|literal| !self.find(&literal.value).is_empty());
        if found { Outcome::Met } else { failed(FailureKind::NoneFound, span, Vec::new()) }
    }

    fn excludes(&mut self, literals: &'e [Located<Literal>]) -> Outcome {
        let hits = literals.iter().map(|literal| (literal, self.find(&literal.value)));
        let hit = hits.into_iter().find(|(_, found)| !found.is_empty());
        hit.map_or(Outcome::Met, |(literal, found)| {
            failed(FailureKind::Found(literal.value.written()), literal.span, found)
        })
    }

    fn equals(&mut self, literal: &'e Located<Literal>) -> Outcome {
        let same = match &literal.value {
            Literal::Text { text } => Folded::new(text).text == self.folded.text,
            Literal::Pattern { pattern } => {
                let found = self.judge.matcher(pattern).and_then(|matcher| matcher.find(&self.said.text));
                found.is_some_and(|found| found.len() == self.said.text.len())
            }
        };
        if same {
            Outcome::Met
        } else {
            failed(FailureKind::Different, literal.span, vec![self.judged.answer.span])
        }
    }

    /// The bytes at which a literal stands.
    fn find(&mut self, literal: &'e Literal) -> Vec<Span> {
        match literal {
            Literal::Text { text } => {
                let wanted = Folded::new(text);
                let found = self.folded.find(&wanted);
                found.map(|range| self.said.span(range)).take(MOST_PLACES).collect()
            }
            Literal::Pattern { pattern } => {
                let matcher = self.judge.matcher(pattern);
                let found = matcher.map(|matcher| matcher.find_most(&self.said.text, MOST_PLACES));
                found.into_iter().flatten().map(|range| self.said.span(range)).collect()
            }
        }
    }

    /// JSON is looked for in the calls that the answer makes, else in its last words.
    fn json(&self, expected: &Located<String>) -> Outcome {
        let turns = &self.judged.answer.turns;
        let calls: Vec<&Turn> = turns.iter().filter(|turn| is_call(turn)).collect();
        let looked_at = if calls.is_empty() { turns.last().into_iter().collect() } else { calls };
        let mut nearest = None;
        for turn in looked_at {
            match json::differs(&expected.value, &turn.text.value) {
                None => return Outcome::Met,
                Some(kind) => nearest = Some((kind, turn.text.span)),
            }
        }
        match nearest {
            Some((kind, span)) => failed(kind, expected.span, vec![span]),
            None => failed(FailureKind::NotJson, expected.span, Vec::new()),
        }
    }

    fn calls(&self, tool: &Located<String>, times: Option<u32>) -> Outcome {
        let calls = self.calls_made();
        if calls.is_empty() && !self.judged.shows_calls {
            return Outcome::Undecided;
        }
        let own: Vec<Span> =
            calls.iter().filter(|(name, _)| *name == tool.value).map(|&(_, span)| span).collect();
        let count = Span::at(own.len()).start;
        let met = times.map_or(count > 0, |times| times == count);
        if met { Outcome::Met } else { failed(FailureKind::CalledTimes(count), tool.span, own) }
    }

    fn does_not_call(&self, tool: &Located<String>) -> Outcome {
        let calls = self.calls_made();
        let own: Vec<Span> =
            calls.iter().filter(|(name, _)| *name == tool.value).map(|&(_, span)| span).collect();
        let count = Span::at(own.len()).start;
        if count == 0 { Outcome::Met } else { failed(FailureKind::CalledTimes(count), tool.span, own) }
    }

    /// The tools that are called since the user last spoke, with the places of the calls.
    fn calls_made(&self) -> Vec<(&str, Span)> {
        let before = self.example.turns_back_from(self.judged.after).take(MOST_TURNS);
        let recent: Vec<&Turn> = before.take_while(|turn| turn.role.value != Role::User).collect();
        let recent = recent.into_iter().rev().chain(&self.judged.answer.turns);
        let calls = recent.filter(|turn| is_call(turn));
        calls.filter_map(|turn| turn.tool.as_ref().map(|tool| (tool.value.as_str(), tool.span))).collect()
    }
}

fn is_call(turn: &Turn) -> bool {
    turn.role.value == Role::Assistant && turn.tool.is_some()
}

fn failed(kind: FailureKind, expected: Span, found: Vec<Span>) -> Outcome {
    Outcome::Failed(Failure { kind, expected, found })
}

#[cfg(test)]
mod tests;
