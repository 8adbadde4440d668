//! Rust's own runner.

use super::examples::{Calls, Context, Examples, Form};
use super::talks::{Import, Imported, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Modules, Signature, Steps, Style, Subject, call};
use crate::analysis::PICKED;
use crate::backend::Ownership;
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome};
use crate::backend::tests::languages::RUST;
use crate::backend::tests::properties::{self, Properties};
use crate::ir::{Pattern, RegexEngine};

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
    subject: Some(Subject { imports: |_| Vec::new(), check }),
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

/// A pattern under a name of its own, since rustfmt lays out calls in calls in its own way.
fn pattern(body: &Body<'_>, number: usize, pattern: &Pattern, lines: &mut Vec<String>) -> String {
    let source = RUST.text(&pattern.spelled_for(RegexEngine::Rust));
    let name = format!("pattern{number}");
    lines.extend(body.call((&format!("let {name} = pattern"), ";"), &[source]));
    name
}

/// A function that can fail gives a `Result`, whose error names itself in its words.
fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let arguments = call.is_complete.then(|| body.arguments(call))??;
    let made = |name: &str, tail: &str| {
        let head = format!("let {name} = {}::{}", body.subject, RUST.joined(&call.function));
        body.call((&head, tail), &arguments)
    };
    Some(match &call.outcome {
        Outcome::Returns(expected) => {
            let mut lines = made("result", if call.can_fail { ".unwrap();" } else { ";" });
            lines.extend(match expected {
                Literal::Boolean(true) => vec!["assert!(result);".to_owned()],
                Literal::Boolean(false) => vec!["assert!(!result);".to_owned()],
                Literal::Decimal(_) => {
                    vec![format!("assert!((result - {}).abs() < f64::EPSILON);", body.value(expected)?)]
                }
                _ => body.call(("assert_eq!", ";"), &["result".to_owned(), body.value(expected)?]),
            });
            lines
        }
        Outcome::Fails(error) => {
            let mut lines = made("error", ".unwrap_err();");
            lines.push(format!("assert!(error.to_string().contains({}));", (RUST.string)(error)));
            lines
        }
    })
}
