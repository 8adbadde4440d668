//! Conversations, and what the answers to them must be like.

use crate::analysis::{Answerer, Question};
use crate::backend::measures;
use crate::ir::{Answer, AnswerVerdict, Expectation, ExpectationKind, Literal, Located, Runs, Turn};

/// A conversation with what its answer must be like, as far as words can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Talk {
    /// What is expected; never nothing.
    pub(in crate::backend::tests) expectations: Vec<Expected>,
    /// The answer that is held against it.
    pub(in crate::backend::tests) answer: Said,
    /// What else is expected, which words cannot tell, in words; empty when nothing is left open.
    pub(in crate::backend::tests) open: String,
}

/// Whose answer is held against what is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Said {
    /// The model's, to these turns.
    ByModel(Vec<Line>, Runs),
    /// The author's, which is to be accepted.
    Good(String),
    /// The author's, which is to be rejected.
    Bad(String),
}

/// A turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) struct Line {
    /// Who speaks, in lower case.
    pub(in crate::backend::tests) role: String,
    /// What is said, or handed over.
    pub(in crate::backend::tests) words: String,
    /// The tool that is called, or that answers.
    pub(in crate::backend::tests) tool: Option<String>,
}

/// What an answer must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backend::tests) enum Expected {
    /// The words of the method that expects it, and what is looked for.
    Literals(&'static [&'static str], Vec<Literal>),
    /// JSON that holds these members.
    Json(String),
    /// The tool is called, that often when it is said.
    Calls(String, Option<u32>),
    /// The tool is not called.
    DoesNotCall(String),
}

impl Talk {
    /// What a suite can check of a question; `None` when words cannot tell, or nobody can be asked.
    pub(super) fn of(question: &Question<'_>) -> Option<Self> {
        let expectations: Vec<Expected> = question.example.expectations.iter().filter_map(expected).collect();
        let answer = match question.by {
            _ if expectations.is_empty() || question.is_cut() => return None,
            Answerer::Model => {
                Said::ByModel(question.turns.iter().map(|turn| line(turn)).collect(), question.runs())
            }
            Answerer::Author(answer) => by_author(question, answer, &expectations)?,
        };
        let left = question.example.expectations.iter().filter_map(undecided).collect::<Vec<_>>().join("; ");
        let open = if matches!(answer, Said::Bad(_)) { String::new() } else { left };
        Some(Self { expectations, answer, open })
    }

    /// Whether JSON is expected.
    pub(in crate::backend::tests) fn expects_json(&self) -> bool {
        self.expectations.iter().any(|expected| matches!(expected, Expected::Json(_)))
    }

    /// Whether a pattern is looked for.
    pub(in crate::backend::tests) fn has_patterns(&self) -> bool {
        let is_pattern = |literal: &Literal| matches!(literal, Literal::Pattern { .. });
        self.expectations.iter().any(
            |expected| matches!(expected, Expected::Literals(_, literals) if literals.iter().any(is_pattern)),
        )
    }

    /// Whether a model is asked.
    pub(in crate::backend::tests) fn asks(&self) -> bool {
        matches!(self.answer, Said::ByModel(..))
    }
}

fn line(turn: &Turn) -> Line {
    Line {
        role: turn.role.value.as_str().to_lowercase(),
        words: turn.text.value.clone(),
        tool: turn.tool.as_ref().map(|tool| tool.value.clone()),
    }
}

/// An answer of the author whose words decide, without calls.
fn by_author(question: &Question<'_>, answer: &Answer, expectations: &[Expected]) -> Option<Said> {
    let [Turn { tool: None, text, .. }] = answer.turns.as_slice() else { return None };
    let looks_at_calls =
        |expected: &Expected| matches!(expected, Expected::Calls(..) | Expected::DoesNotCall(_));
    if expectations.iter().any(looks_at_calls) {
        return None;
    }
    let is_rejected = !question.assess(answer, None).failures.is_empty();
    match answer.verdict.value {
        AnswerVerdict::Good if !is_rejected => Some(Said::Good(text.value.clone())),
        AnswerVerdict::Bad if is_rejected => Some(Said::Bad(text.value.clone())),
        _ => None,
    }
}

/// What words cannot tell, as a clause of a sentence; `None` for what they can.
fn undecided(expectation: &Expectation) -> Option<String> {
    match &expectation.kind {
        ExpectationKind::Judge { rubric, .. } => Some(format!("only a judge can tell: {}", rubric.plain)),
        ExpectationKind::Measure { measure } => {
            Some(format!("nothing measures {}", measures::measure(&measure.value)))
        }
        _ => None,
    }
}

/// `None` for what words cannot tell.
fn expected(expectation: &Expectation) -> Option<Expected> {
    let literals = |words: &'static [&'static str], of: &[Located<Literal>]| {
        Expected::Literals(words, of.iter().map(|literal| literal.value.clone()).collect())
    };
    Some(match &expectation.kind {
        ExpectationKind::Includes { literals: of } => literals(&["includes"], of),
        ExpectationKind::IncludesAny { literals: of } => literals(&["includes", "any"], of),
        ExpectationKind::Excludes { literals: of } => literals(&["excludes"], of),
        ExpectationKind::Equals { literal } => Expected::Literals(&["equals"], vec![literal.value.clone()]),
        ExpectationKind::Json { json } => Expected::Json(json.value.clone()),
        ExpectationKind::Calls { tool, times } => Expected::Calls(tool.value.clone(), *times),
        ExpectationKind::DoesNotCall { tool } => Expected::DoesNotCall(tool.value.clone()),
        ExpectationKind::Judge { .. } | ExpectationKind::Measure { .. } => return None,
    })
}
