//! Gherkin's features, with steps for Cucumber in JavaScript.

use unicode_width::UnicodeWidthStr;

use super::examples::{Examples, Form, TEST};
use super::javascript::FORM;
use super::{Layout, Steps, Style, Taken};
use crate::backend::templates::Root;
use crate::backend::tests::checks::{Command, Exchange};
use crate::backend::tests::languages::{GHERKIN, JAVASCRIPT};
use crate::backend::tests::steps::{Kind, Piece, SharedStep};

/// Tags hold the ids.
pub(super) const STYLE: Style = Style {
    template: Root::new("cucumber", include_str!("../../../../templates/tests/cucumber.hbs")),
    language: GHERKIN,
    path: |_, stem| format!("{stem}.feature"),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
    opening: None,
    form: FORM,
    only_steps: true,
    depth: 1,
    layout: Layout::Spaced,
    modules: None,
    subject: None,
    properties: None,
    examples: Some(Examples {
        template: Root::new(
            "cucumber-examples",
            include_str!("../../../../templates/tests/cucumber-examples.hbs"),
        ),
        path: "examples.mjs",
        module: None,
        imports: |_| Vec::new(),
        gates: [TEST, TEST],
        prefixes: None,
        form: Form::Steps { exchanges, commands },
        talks: None,
    }),
    steps: Steps {
        template: Root::new("cucumber-steps", include_str!("../../../../templates/tests/cucumber-steps.hbs")),
        language: JAVASCRIPT,
        path: "steps.mjs",
        take,
        signature,
    },
};

/// A step's line, and what stands below it.
fn take(style: &Style, taken: &Taken<'_>, _depth: usize) -> Vec<String> {
    let Taken { keyword, step, arguments } = taken;
    let mut values = step.parameters.iter().zip(*arguments);
    let mut line = String::new();
    let mut detail = Vec::new();
    for piece in &step.pieces {
        match (piece, &mut values) {
            (Piece::Words(words), _) => line.push_str(words),
            (Piece::Value(_), values) => {
                line.extend(values.next().map(|(own, value)| shown(own.kind, value)));
            }
            (Piece::Detail, values) => {
                line = ended(&line);
                detail = values.next().map_or_else(Vec::new, |(_, value)| doc_string(value));
            }
        }
    }
    let line = format!("{keyword} {}", (style.language.comment)(line.trim()));
    std::iter::once(line).chain(detail).collect()
}

/// A value in a line.
fn shown(kind: Kind, value: &str) -> String {
    match kind {
        Kind::Integer | Kind::Decimal => value.to_owned(),
        Kind::Text => format!("\"{}\"", value.replace('"', "\\\"")),
    }
}

/// The words of a step that has a detail, which tells it from one without.
fn ended(words: &str) -> String {
    format!("{}:", words.trim().trim_end_matches(':'))
}

/// A request and its response, as texts of steps.
fn exchanges(of: &[Exchange]) -> Vec<String> {
    let steps = of.iter().flat_map(|exchange| {
        let received = match exchange.response.as_str() {
            "" => vec!["Then it gets a response".to_owned()],
            response => with_text("Then it gets the response:", response),
        };
        with_text("When the example sends:", &exchange.request).into_iter().chain(received)
    });
    steps.collect()
}

/// A command and what it prints, as texts of steps.
fn commands(of: &[Command]) -> Vec<String> {
    let steps = of.iter().flat_map(|command| {
        let ended = match command.exit_code {
            0 => "Then it prints just:".to_owned(),
            code => format!("Then it ends with {code} and prints just:"),
        };
        let run = with_text("When the example runs:", &command.script);
        run.into_iter().chain(with_text(&ended, &command.output))
    });
    steps.collect()
}

fn with_text(step: &str, text: &str) -> Vec<String> {
    std::iter::once(step.to_owned()).chain(doc_string(text)).collect()
}

fn doc_string(text: &str) -> Vec<String> {
    let lines = text
        .lines()
        .map(|line| format!("  {}", line.replace("\"\"\"", "\\\"\\\"\\\"")).trim_end().to_owned());
    ["  \"\"\"".to_owned()].into_iter().chain(lines).chain(["  \"\"\"".to_owned()]).collect()
}

/// The definition of a step. Where the expression is too wide to share a line with the function, each has its own.
fn signature(style: &Style, step: &SharedStep) -> Vec<String> {
    let language = &style.steps.language;
    let parameters: Vec<String> = step.parameters.iter().map(|own| language.joined(&own.name)).collect();
    let function = format!("async function ({}) {{", parameters.join(", "));
    let expression = (language.string)(&expression(step));
    let line = format!("{}({expression}, {function}", step.phase);
    if line.width() <= style.form.width {
        vec![line]
    } else {
        vec![format!("{}(", step.phase), format!("  {expression},"), format!("  {function}")]
    }
}

/// The Cucumber expression that a step's lines match.
fn expression(step: &SharedStep) -> String {
    let mut kinds = step.parameters.iter().map(|own| own.kind);
    let mut expression = String::new();
    for piece in &step.pieces {
        match piece {
            Piece::Words(words) => expression.push_str(&literal(words)),
            Piece::Value(_) => expression.push_str(match kinds.next() {
                Some(Kind::Integer) => "{int}",
                Some(Kind::Decimal) => "{float}",
                _ => "{string}",
            }),
            Piece::Detail => expression = ended(&expression),
        }
    }
    expression.trim().to_owned()
}

/// Words in which nothing is a parameter, an option or an alternative.
fn literal(words: &str) -> String {
    let mut literal = String::new();
    for next in words.chars() {
        if matches!(next, '\\' | '(' | '{' | '/') {
            literal.push('\\');
        }
        literal.push(next);
    }
    literal
}
