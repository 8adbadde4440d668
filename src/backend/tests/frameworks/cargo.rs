//! Rust's own runner.

use unicode_width::UnicodeWidthStr;

use super::examples::{Calls, Context, Examples, Form};
use super::talks::{Import, Imported, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Modules, Signature, Steps, Style, Subject, call};
use crate::analysis::PICKED;
use crate::backend::Ownership;
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome, TemporalValue};
use crate::backend::tests::languages::RUST;
use crate::backend::tests::properties::{self, Properties};
use crate::ir::{Pattern, RegexEngine, misleads};

/// rustfmt's layout.
pub(in crate::backend::tests) const FORM: CallForm =
    CallForm { width: 100, arguments: 60, own_line: false, short: 10, last_comma: true, indent: "    " };

/// Modules of one program, since each program of tests is linked by itself. Rust's runner cannot skip a test that has
/// begun: one that is not there yet is ignored, and so is one that needs a server or a permission, which another run picks
/// by its name.
pub(super) const STYLE: Style = Style {
    template: Root::new("cargo", include_str!("../../../../templates/tests/cargo.hbs")),
    language: RUST,
    path: |suite, _| format!("{}.rs", suite.module),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
    opening: Some(|line| format!("fn {}() {{", line.function)),
    form: FORM,
    only_steps: false,
    depth: 0,
    layout: Layout::Spaced,
    modules: Some(Modules {
        template: Root::new("cargo-main", include_str!("../../../../templates/tests/cargo-main.hbs")),
        path: "main.rs",
        ownership: Ownership::Generated,
    }),
    subject: Some(Subject { imports: |_| Vec::new(), standard: |_| Vec::new(), check }),
    properties: Some(Properties {
        template: Root::new(
            "cargo-properties",
            include_str!("../../../../templates/tests/cargo-properties.hbs"),
        ),
        path: |stem| format!("{stem}.rs"),
        import: |reached| format!("use {} as subject;", reached.subject),
        form: &properties::RUST,
    }),
    examples: Examples {
        template: Root::new("cargo-examples", include_str!("../../../../templates/tests/cargo-examples.hbs")),
        path: "examples.rs",
        module: Some("examples"),
        imports: |ran| {
            let names = [
                (ran.commands, "Shell"),
                (!ran.talks.is_empty(), "Talk"),
                (ran.exchanges, "exchange"),
                (ran.talks.iter().any(|talk| talk.has_patterns()), "pattern"),
            ];
            let used: Vec<&str> =
                names.into_iter().filter(|(is_used, _)| *is_used).map(|(_, name)| name).collect();
            vec![match used.as_slice() {
                [one] => format!("use crate::examples::{one};"),
                all => format!("use crate::examples::{{{}}};", all.join(", ")),
            }]
        },
        gates: [
            "\"sends requests: SPECC_BASE_URL=... cargo test http____ -- --ignored\"",
            "\"runs commands: SPECC_ALLOW_RUN=1 cargo test console____ -- --ignored\"",
        ],
        prefixes: Some(PICKED),
        form: Form::Calls(Calls {
            shell: "Shell::new()",
            exchange: "exchange",
            context: Context::None,
            run: "shell.run",
            bind: |name, value| format!("let {name} = {value};"),
            end: ";",
        }),
        talks: TALKS,
    },
    steps: Steps {
        template: Root::new("cargo-steps", include_str!("../../../../templates/tests/cargo-steps.hbs")),
        language: RUST,
        path: "steps.rs",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("pub fn ", " {"),
    receiver: Some("&mut self"),
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};

const TALKS: Talks = Talks {
    import: Import::ByExamples(|module| Imported {
        line: Some(match module.rsplit_once("::") {
            Some((_, "model")) => format!("use {module};"),
            _ => format!("use {module} as model;"),
        }),
        name: "model".to_owned(),
    }),
    standard: None,
    form: TalkForm::Calls(TalkCalls {
        end: ";",
        begin: "let mut talk = Talk::default();",
        ask: "talk.holds",
        skip: None,
        optional: Some(|given| given.map_or_else(|| "None".to_owned(), |given| format!("Some({given})"))),
        singly: true,
        pattern,
    }),
};

/// The line that binds a literal to a name, which rustfmt breaks where the literal then fits.
pub(in crate::backend::tests) fn binding(name: &str, literal: &str, indent: usize) -> Vec<String> {
    let line = format!("let {name} = {literal};");
    let own = indent + FORM.indent.len() + literal.width() + 1;
    if indent + line.width() <= FORM.width || own > FORM.width {
        return vec![line];
    }
    vec![format!("let {name} ="), format!("{}{literal};", FORM.indent)]
}

/// A pattern under a name of its own, since rustfmt lays out calls in calls in its own way.
fn pattern(body: &Body<'_>, number: usize, pattern: &Pattern, lines: &mut Vec<String>) -> String {
    let source = RUST.text(&pattern.spelled_for(RegexEngine::Rust));
    let name = format!("pattern{number}");
    lines.extend(body.call((&format!("let {name} = pattern"), ";"), &[source]));
    name
}

/// A function that can fail gives a `Result`, whose error names itself in its words.
fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    let arguments = call.is_complete.then(|| arguments(body, call, &mut lines))??;
    let made = |name: &str, tail: &str| {
        let head = format!("let {name} = {}::{}", body.subject, RUST.joined(&call.function));
        body.call((&head, tail), &arguments)
    };
    match &call.outcome {
        Outcome::Returns(expected) => {
            lines.extend(made("result", if call.can_fail { ".unwrap();" } else { ";" }));
            lines.extend(match expected {
                _ if is_json(expected) => {
                    let Literal::Json(json, _) = expected.non_null() else { return None };
                    same(bound("expected", &json.to_string(), body.indent), "serde_json::from_str(expected)")
                }
                Literal::Temporal(of) if !matches!(of.value, TemporalValue::Duration(_)) => {
                    same(bound("expected", &of.text, body.indent), "expected.parse()")
                }
                Literal::Boolean(true) => vec!["assert!(result);".to_owned()],
                Literal::Boolean(false) => vec!["assert!(!result);".to_owned()],
                Literal::Decimal(_) => {
                    vec![format!("assert!((result - {}).abs() < f64::EPSILON);", body.value(expected)?)]
                }
                _ => body.call(("assert_eq!", ";"), &["result".to_owned(), body.value(expected)?]),
            });
        }
        Outcome::Fails(error) => {
            lines.extend(made("error", ".unwrap_err();"));
            lines.push(format!("assert!(error.to_string().contains({}));", (RUST.string)(error)));
        }
    }
    Some(lines)
}

fn is_json(value: &Literal) -> bool {
    matches!(value.non_null(), Literal::Json(..))
}

/// The arguments of a call. What products say by `serde` that it is, they make of JSON on lines before, and the function
/// borrows it.
fn arguments(body: &Body<'_>, call: &Call, lines: &mut Vec<String>) -> Option<Vec<String>> {
    let mut argument = |(name, value): &(Vec<String>, Literal)| {
        let Literal::Json(json, _) = value.non_null() else { return body.value(value) };
        let (name, is_present) = (RUST.joined(name), matches!(value, Literal::Present(_)));
        lines.extend(bound(&name, &json.to_string(), body.indent));
        let ty = if json.is_array() && !is_present { ": Vec<_>" } else { "" };
        lines.push(format!("let {name}{ty} = serde_json::from_str({name}).unwrap();"));
        Some(if is_present { name } else { format!("&{name}") })
    };
    call.arguments.iter().map(&mut argument).collect()
}

/// The lines that bind a text to a name, as rustfmt breaks them.
fn bound(name: &str, text: &str, indent: usize) -> Vec<String> {
    let is_raw = text.contains('"') && !text.chars().any(misleads);
    let literal = if is_raw { (RUST.lines)(text).unwrap_or_default() } else { (RUST.string)(text) };
    binding(name, &literal, indent)
}

/// Lines that hold a result against what an expression makes of a text, as a value of the same type.
fn same(mut lines: Vec<String>, made: &str) -> Vec<String> {
    lines.push(format!("let [result, expected] = [result, {made}.unwrap()];"));
    lines.push("assert_eq!(result, expected);".to_owned());
    lines
}
