//! Gherkin's features, with steps for Cucumber in JavaScript.

mod examples;

use unicode_width::UnicodeWidthStr;

use super::examples::{Examples, Form, TEST};
use super::javascript::FORM;
use super::talks::{ANSWER, Import, Imported, TalkForm, Talks};
use super::{Layout, Steps, Style, Taken};
use crate::backend::templates::Root;
use crate::backend::tests::languages::{GHERKIN, JAVASCRIPT};
use crate::backend::tests::steps::{Kind, Piece, SharedStep};

/// Tags hold the ids.
pub(super) const STYLE: Style = Style {
    template: Root::new("cucumber", include_str!("../../../../../templates/tests/cucumber.hbs")),
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
    examples: Examples {
        template: Root::new(
            "cucumber-examples",
            include_str!("../../../../../templates/tests/cucumber-examples.hbs"),
        ),
        path: "examples.mjs",
        module: None,
        imports: |_| Vec::new(),
        gates: [TEST, TEST],
        prefixes: None,
        form: Form::Steps { exchanges: examples::exchanges, commands: examples::commands },
        talks: Talks {
            import: Import::ByExamples(|module| Imported {
                line: Some(format!("import {{ {ANSWER} }} from {};", (JAVASCRIPT.string)(module))),
                name: ANSWER.to_owned(),
            }),
            standard: None,
            form: TalkForm::Steps(examples::talk),
        },
    },
    steps: Steps {
        template: Root::new(
            "cucumber-steps",
            include_str!("../../../../../templates/tests/cucumber-steps.hbs"),
        ),
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
                detail = values.next().map_or_else(Vec::new, |(_, value)| examples::doc_string(value));
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
