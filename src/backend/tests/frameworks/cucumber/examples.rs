//! Requests, commands and conversations of examples as steps with texts and tables.

use unicode_width::UnicodeWidthStr;

use super::super::javascript::literal as regex_literal;
use super::shown;
use crate::backend::tests::checks::{Command, Exchange, Expected, Line, Said, Talk};
use crate::backend::tests::steps::Kind;
use crate::ir::{Literal, Runs};

/// A request and its response, as texts of steps.
pub(super) fn exchanges(of: &[Exchange]) -> Vec<String> {
    let steps = of.iter().flat_map(|exchange| {
        let received = match exchange.response.as_str() {
            "" => Step::new("it gets a response"),
            response => Step::with_text("it gets the response:", response),
        };
        let sent = Step::with_text("the example sends:", &exchange.request);
        sent.lines("When").chain(received.lines("Then"))
    });
    steps.collect()
}

/// A command and what it prints, as texts of steps.
pub(super) fn commands(of: &[Command]) -> Vec<String> {
    let steps = of.iter().flat_map(|command| {
        let ended = match command.exit_code {
            0 => "it prints just:".to_owned(),
            code => format!("it ends with {code} and prints just:"),
        };
        let run = Step::with_text("the example runs:", &command.script);
        run.lines("When").chain(Step::with_text(ended, &command.output).lines("Then"))
    });
    steps.collect()
}

/// A conversation: who says what, what an answer must be like, and whose answer must be so.
pub(super) fn talk(of: &Talk) -> Vec<String> {
    let turns = match &of.answer {
        Said::ByModel(turns, _) => turns.as_slice(),
        Said::Good(_) | Said::Bad(_) => &[],
    };
    let given = turns.iter().map(turn).chain(of.expectations.iter().map(expected));
    let keywords = std::iter::once("Given").chain(std::iter::repeat("And"));
    let left = (!of.open.is_empty()).then(|| ("And", Step::with_text("it is left open:", &of.open)));
    let steps = keywords.zip(given).chain([("Then", held(&of.answer))]).chain(left);
    steps.flat_map(|(keyword, step)| step.lines(keyword)).collect()
}

/// A step: its words, and what stands below it.
struct Step {
    words: String,
    below: Vec<String>,
}

impl Step {
    fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), below: Vec::new() }
    }

    fn with_text(words: impl Into<String>, text: &str) -> Self {
        Self { words: words.into(), below: doc_string(text) }
    }

    fn lines(self, keyword: &str) -> impl Iterator<Item = String> + use<> {
        std::iter::once(format!("{keyword} {}", self.words)).chain(self.below)
    }
}

fn turn(Line { role, words, tool }: &Line) -> Step {
    let Some(tool) = tool else { return Step::with_text(format!("the {role} says:"), words) };
    let tool = shown(Kind::Text, tool);
    let step = match role.as_str() {
        "assistant" => format!("the assistant calls {tool} with:"),
        "tool" => format!("the tool {tool} answers:"),
        _ => format!("the {role} tells {tool}:"),
    };
    Step::with_text(step, words)
}

fn expected(of: &Expected) -> Step {
    match of {
        Expected::Literals(words, literals) => {
            let words = match words {
                ["includes", "any"] => "include one of:",
                ["excludes"] => "include none of:",
                ["equals"] => "be:",
                _ => "include:",
            };
            Step { words: format!("an answer must {words}"), below: table(literals) }
        }
        Expected::Json(json) => Step::with_text("an answer must hold the JSON:", json),
        Expected::Calls(tool, None) => Step::new(format!("an answer must call {}", shown(Kind::Text, tool))),
        Expected::Calls(tool, Some(times)) => {
            Step::new(format!("an answer must call {}, times: {times}", shown(Kind::Text, tool)))
        }
        Expected::DoesNotCall(tool) => {
            Step::new(format!("an answer must not call {}", shown(Kind::Text, tool)))
        }
    }
}

fn held(answer: &Said) -> Step {
    match answer {
        Said::ByModel(_, Runs { pass: 1, of: 1 }) => Step::new("the model answers so"),
        Said::ByModel(_, Runs { pass, of }) => {
            Step::new(format!("the model answers so {pass} times of {of}"))
        }
        Said::Good(text) => Step::with_text("this answer is accepted:", text),
        Said::Bad(text) => Step::with_text("this answer is rejected:", text),
    }
}

/// A row for each literal: what it is, and the literal.
fn table(literals: &[Literal]) -> Vec<String> {
    let rows = literals.iter().map(|literal| match literal {
        Literal::Text { text } => ("text", cell(text)),
        Literal::Pattern { pattern } => ("pattern", cell(&regex_literal(pattern))),
    });
    let rows: Vec<_> = rows.collect();
    let widest = |of: fn(&(&str, String)) -> usize| rows.iter().map(of).max().unwrap_or_default();
    let (kinds, texts) = (widest(|(kind, _)| kind.width()), widest(|(_, text)| text.width()));
    let padded = |text: &str, width: usize| format!("{text}{}", " ".repeat(width - text.width()));
    rows.iter()
        .map(|(kind, text)| format!("  | {} | {} |", padded(kind, kinds), padded(text, texts)))
        .collect()
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "\\n")
}

/// A text below a step.
pub(super) fn doc_string(text: &str) -> Vec<String> {
    let lines = text
        .lines()
        .map(|line| format!("  {}", line.replace("\"\"\"", "\\\"\\\"\\\"")).trim_end().to_owned());
    ["  \"\"\"".to_owned()].into_iter().chain(lines).chain(["  \"\"\"".to_owned()]).collect()
}
