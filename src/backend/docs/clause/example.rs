//! Examples: conversations, exchanges, sessions and tables of calls.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::markdown;
use super::super::prose::Prose;
use super::super::site::position;
use super::super::table::TableView;
use super::super::words;
use super::Here;
use super::tables::cases;
use crate::backend::elided::elided;
use crate::backend::measures;
use crate::backend::templates::{Rendered, Root};
use crate::ir::{
    Answer, AnswerVerdict, ConsoleSession, Example, Expectation, ExpectationKind, Literal, Located, Turn,
};

/// The template of examples.
pub(in crate::backend::docs) const EXAMPLE: Root<View> =
    Root::new("example", include_str!("../../../../templates/docs/example.hbs"));

/// What `example.hbs` sees.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(in crate::backend::docs) struct View {
    /// Links to the operations that it shows, when it stands in none.
    shows: Vec<String>,
    /// What is said, in order.
    spoken: Vec<Spoken>,
    expectations: Vec<String>,
    /// How many runs must pass, of how many.
    runs: Option<(u32, u32)>,
    answers: Vec<Spoken>,
    fences: Vec<FenceView>,
    cases: Option<TableView>,
}

/// A verdict, or a turn.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct Spoken {
    /// Of an answer: the author's verdict, before its first turn.
    verdict: String,
    /// Why.
    reason: String,
    /// Whether turns before it are left out.
    elided: bool,
    role: String,
    lines: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FenceView {
    fence: String,
    language: &'static str,
    text: String,
    /// The exit code of its command.
    exit_code: i32,
}

/// An example in any of its forms.
pub(super) fn example(here: Here<'_>, example: &Example, prose: &mut Prose<'_>) -> Rendered {
    let operations =
        here.site.shown_operations.operations((&here.file.path, position(here.file, here.clause)));
    let view = View {
        shows: operations.iter().filter_map(|&place| here.site.link_to(place, here.page)).collect(),
        spoken: conversation(example, prose),
        expectations: example.expectations.iter().map(|expected| expectation(expected, prose)).collect(),
        runs: example.runs.as_ref().map(|runs| (runs.value.pass, runs.value.of)),
        answers: example.answers.iter().flat_map(|given| answer(given, prose)).collect(),
        fences: fences(example),
        cases: cases(example.table.as_ref(), prose),
    };
    here.site.templates.render(&EXAMPLE, &view)
}

/// Turns alone.
pub(super) fn turns(here: Here<'_>, turns: &[Turn], prose: &mut Prose<'_>) -> Rendered {
    let spoken = turns.iter().map(|said| turn(said, prose)).collect();
    here.site.templates.render(&EXAMPLE, &View { spoken, ..View::default() })
}

/// The turns, with each comparison at its place among them.
fn conversation(example: &Example, prose: &mut Prose<'_>) -> Vec<Spoken> {
    let mut spoken = Vec::new();
    for at in 0..=example.turns.len() {
        let here = example.comparisons.iter().filter(|comparison| comparison.after as usize == at);
        spoken.extend(here.flat_map(|comparison| &comparison.answers).flat_map(|given| answer(given, prose)));
        spoken.extend(example.turns.get(at).map(|said| turn(said, prose)));
    }
    spoken
}

fn turn(turn: &Turn, prose: &Prose<'_>) -> Spoken {
    let role = match &turn.tool {
        Some(tool) => format!("{} ({})", turn.role.value.as_str(), markdown::code(&tool.value)),
        None => turn.role.value.as_str().to_owned(),
    };
    let text = prose.spoken(&turn.text.value);
    let lines = text.lines().map(str::to_owned).collect();
    Spoken { role, lines, elided: turn.elided, ..Spoken::default() }
}

/// An answer's turns, the first with the verdict.
fn answer(answer: &Answer, prose: &mut Prose<'_>) -> Vec<Spoken> {
    let mut spoken: Vec<Spoken> = answer.turns.iter().map(|said| turn(said, prose)).collect();
    if let Some(first) = spoken.first_mut() {
        let verdict = match answer.verdict.value {
            AnswerVerdict::Good => "Good answer",
            AnswerVerdict::Ok => "Acceptable answer",
            AnswerVerdict::Bad => "Bad answer",
        };
        verdict.clone_into(&mut first.verdict);
        first.reason = answer.reason.as_ref().map(|reason| prose.inline(&reason.value)).unwrap_or_default();
    }
    spoken
}

fn expectation(expectation: &Expectation, prose: &mut Prose<'_>) -> String {
    match &expectation.kind {
        ExpectationKind::Includes { literals } => format!("says {}", joined(literals, "and")),
        ExpectationKind::IncludesAny { literals } => format!("says {}", joined(literals, "or")),
        ExpectationKind::Excludes { literals } => format!("does not say {}", joined(literals, "or")),
        ExpectationKind::Equals { literal } => format!("is {}", shown(literal)),
        ExpectationKind::Json { json } => format!("is JSON with {}", markdown::code(&json.value)),
        ExpectationKind::Calls { tool, times } => {
            let times = match times {
                None => String::new(),
                Some(1) => " once".to_owned(),
                Some(2) => " twice".to_owned(),
                Some(times) => format!(" {times} times"),
            };
            format!("calls {}{times}", markdown::code(&tool.value))
        }
        ExpectationKind::DoesNotCall { tool } => format!("does not call {}", markdown::code(&tool.value)),
        ExpectationKind::Judge { rubric, .. } => format!("as a model judges: {}", prose.text(rubric)),
        ExpectationKind::Measure { measure } => {
            format!("has {}", markdown::words(&measures::measure(&measure.value)))
        }
    }
}

fn joined(literals: &[Located<Literal>], word: &str) -> String {
    literals.iter().map(shown).collect::<Vec<_>>().join(&format!(" {word} "))
}

fn shown(literal: &Located<Literal>) -> String {
    match &literal.value {
        Literal::Text { text } => markdown::code(text),
        Literal::Pattern { pattern } => format!("something like {}", words::pattern(pattern)),
    }
}

/// Requests, responses and commands. Commands share a fence, but for one that ends with another exit code than 0.
fn fences(example: &Example) -> Vec<FenceView> {
    let exchanges = example.http.iter().flat_map(|exchange| {
        let messages = std::iter::once(&exchange.request).chain(&exchange.response);
        messages.map(|message| fence("http", &message.text(), 0))
    });
    let runs = example.console.chunk_by(|one, next| one.exit_code == 0 && next.exit_code == 0);
    let sessions = runs.map(|sessions| {
        let texts: Vec<String> = sessions.iter().map(session_text).collect();
        fence("console", &texts.join("\n"), sessions.last().map_or(0, |last| last.exit_code))
    });
    exchanges.chain(sessions).collect()
}

fn fence(language: &'static str, text: &str, exit_code: i32) -> FenceView {
    let text = elided(text.trim_end());
    FenceView { fence: markdown::fence(&text), language, text, exit_code }
}

fn session_text(session: &ConsoleSession) -> String {
    let command = session.command.value.replace('\n', "\n> ");
    format!("$ {command}\n{}", session.output.value).trim_end().to_owned()
}
