//! `Example`: conversations, HTTP exchanges, console sessions and tables of calls.

mod cases;
mod conversation;
mod exchange;
mod expectations;
mod history;
mod judge;
mod literals;
mod lower;
mod model_spec;
pub(in crate::ir) mod print;
mod print_expectation;
mod print_tags;
mod quote;
mod speaker;
mod table;
mod tag;

pub use exchange::{ConsoleSession, HttpExchange, HttpMessage};
pub use judge::{Failure, FailureKind, JsonDifference, Judge, Judged, Outcome, judged_answers};

pub(in crate::ir) use conversation::background_turns;
pub(in crate::ir) use lower::lower;

pub(in crate::ir) use expectations::BROKEN_EXPECTATION;
pub(in crate::ir) use quote::UNKNOWN_TURN;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::{Located, Measure, Pattern, Text};
use super::{Case, CaseTable};
use crate::base::Span;

/// An example that can be run, in one of four forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Example {
    /// Turns of a conversation, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
    /// What an answer must be like.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expectations: Vec<Expectation>,
    /// Good and bad answers that are not part of a comparison.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Answers to the same turns, side by side, at a point of the conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<Comparison>,
    /// HTTP requests with their responses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub http: Vec<HttpExchange>,
    /// Console sessions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub console: Vec<ConsoleSession>,
    /// Calls with their results, the last column being `=>`; or a row a case of User, Good, Bad.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<CaseTable>,
    /// How many of how many runs must pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runs: Option<Located<Runs>>,
    /// The cases that it makes.
    pub cases: Vec<Case>,
}

/// One turn of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Turn {
    /// Who speaks.
    pub role: Located<Role>,
    /// For a call, the tool that is called; for a tool's turn, the tool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<Located<String>>,
    /// Further attributes (`<assistant recipient="…">`), in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<(String, String)>,
    /// What is said, entities decoded, without quote markers.
    pub text: Located<String>,
    /// The source bytes of each line of `text`, so that a message can point into it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Span>,
    /// Whether something is left out before it (`[...]`).
    #[serde(default)]
    pub elided: bool,
}

impl Turn {
    /// Words that are no message of their own in the source: a cell of a table, or what a model answered.
    #[must_use]
    pub fn derived(role: Role, text: String, span: Span) -> Self {
        Self {
            role: Located::derived(role, span),
            tool: None,
            attributes: Vec::new(),
            text: Located::written(text, span),
            lines: vec![span],
            elided: false,
        }
    }
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The platform.
    System,
    /// The developer of an application.
    Developer,
    /// The user.
    User,
    /// The assistant.
    Assistant,
    /// A tool.
    Tool,
}

impl Role {
    /// All roles with the words that name them.
    pub const ALL: [(Role, &'static str); 5] = [
        (Role::System, "System"),
        (Role::Developer, "Developer"),
        (Role::User, "User"),
        (Role::Assistant, "Assistant"),
        (Role::Tool, "Tool"),
    ];

    /// The word that names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The role that `word` names, compared without case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(word)).map(|&(role, _)| role)
    }
}

/// An answer that the author judges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// The author's verdict.
    pub verdict: Located<AnswerVerdict>,
    /// Why, in the author's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Located<String>>,
    /// The clause that it shows, from `[#id]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Located<String>>,
    /// What is said; several messages when the answer calls tools on the way.
    pub turns: Vec<Turn>,
    /// The answer's bytes.
    pub span: Span,
}

impl Answer {
    /// What a model answered: the tools that it called with what it handed over, and its words.
    #[must_use]
    pub fn of_model(calls: Vec<(String, String)>, words: String) -> Self {
        let nowhere = Span::default();
        let said = |tool: Option<String>, text: String| Turn {
            tool: tool.map(|tool| Located::derived(tool, nowhere)),
            ..Turn::derived(Role::Assistant, text, nowhere)
        };
        let has_words = !words.is_empty() || calls.is_empty();
        let calls = calls.into_iter().map(|(tool, arguments)| said(Some(tool), arguments));
        let turns = calls.chain(has_words.then(|| said(None, words))).collect();
        let verdict = Located::derived(AnswerVerdict::Ok, nowhere);
        Self { verdict, reason: None, about: None, turns, span: nowhere }
    }

    /// All that is said, joined by line ends: what expectations are held against.
    #[must_use]
    pub fn text(&self) -> String {
        self.turns.iter().map(|turn| turn.text.value.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// What an author says of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnswerVerdict {
    /// As it should be.
    Good,
    /// Neither.
    Ok,
    /// As it should not be.
    Bad,
}

impl AnswerVerdict {
    /// All verdicts with the words that name them.
    pub const ALL: [(AnswerVerdict, &'static str); 3] =
        [(AnswerVerdict::Good, "Good"), (AnswerVerdict::Ok, "OK"), (AnswerVerdict::Bad, "Bad")];

    /// The word that names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The verdict that `word` names, compared without case.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| name.eq_ignore_ascii_case(word)).map(|&(verdict, _)| verdict)
    }
}

/// Answers to the same conversation, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Comparison {
    /// Number of turns before it, in [`Example::turns`].
    pub after: u32,
    /// The answers.
    pub answers: Vec<Answer>,
    /// Its bytes.
    pub span: Span,
}

impl Comparison {
    /// The answer from which the conversation goes on: the first good one, else the first OK one.
    #[must_use]
    pub fn continued(&self) -> Option<&Answer> {
        let first = |wanted| self.answers.iter().find(|answer| answer.verdict.value == wanted);
        first(AnswerVerdict::Good).or_else(|| first(AnswerVerdict::Ok))
    }
}

/// What an answer must be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Expectation {
    /// What is looked at.
    pub kind: ExpectationKind,
    /// The label and its value.
    pub span: Span,
}

/// Kinds of expectations. All but `Judge` are decided by the compiler.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "expect", rename_all = "snake_case")]
pub enum ExpectationKind {
    /// All of these stand in the answer.
    Includes {
        /// What is looked for.
        literals: Vec<Located<Literal>>,
    },
    /// At least one of these stands in the answer.
    IncludesAny {
        /// What is looked for.
        literals: Vec<Located<Literal>>,
    },
    /// None of these stands in the answer.
    Excludes {
        /// What is looked for.
        literals: Vec<Located<Literal>>,
    },
    /// The answer is this.
    Equals {
        /// The whole answer.
        literal: Located<Literal>,
    },
    /// The answer is JSON that holds these members.
    Json {
        /// The JSON text as written.
        json: Located<String>,
    },
    /// The answer calls the tool.
    Calls {
        /// The tool's name.
        tool: Located<String>,
        /// Exactly how often, when said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        times: Option<u32>,
    },
    /// The answer does not call the tool.
    DoesNotCall {
        /// The tool's name.
        tool: Located<String>,
    },
    /// A model judges by these words.
    Judge {
        /// The words.
        rubric: Text,
        /// The lowest score that passes, in thousandths, when said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        threshold_permille: Option<u32>,
    },
    /// A measure holds.
    Measure {
        /// The measure.
        measure: Box<Located<Measure>>,
    },
}

/// Something to look for in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "literal", rename_all = "snake_case")]
pub enum Literal {
    /// Text, compared without case, after NFC and folding of quotes and white space.
    Text {
        /// The text.
        text: String,
    },
    /// A regular expression.
    Pattern {
        /// The expression.
        pattern: Pattern,
    },
}

/// `Runs: 4 of 5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Runs {
    /// How many must pass.
    pub pass: u32,
    /// How many are made.
    pub of: u32,
}
