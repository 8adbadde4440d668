//! `JUnit` 5.

use std::collections::BTreeSet;

use super::examples::{Calls, Context, Examples, Form, TEST};
use super::talks::{Import, Imported, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Reached, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Composed, Literal, Outcome, TemporalValue};
use crate::backend::tests::languages::JAVA;
use crate::ir::RegexEngine;

/// A class for each spec file.
pub(super) const STYLE: Style = Style {
    template: Root::new("junit", include_str!("../../../../templates/tests/junit.hbs")),
    language: JAVA,
    path: |suite, _| format!("{}Test.java", suite.unit),
    prefix: "",
    mark: None,
    package: None,
    package_folders: true,
    opening: None,
    form: CallForm {
        width: 100,
        arguments: usize::MAX,
        own_line: false,
        short: 0,
        last_comma: false,
        indent: "    ",
    },
    only_steps: false,
    depth: 1,
    layout: Layout::Spaced,
    modules: None,
    subject: Some(Subject { imports, standard, check }),
    properties: None,
    examples: Examples {
        template: Root::new("junit-examples", include_str!("../../../../templates/tests/junit-examples.hbs")),
        path: "Examples.java",
        module: None,
        imports: |_| Vec::new(),
        gates: [TEST, TEST],
        prefixes: None,
        form: Form::Calls(Calls {
            shell: "new Examples.Shell()",
            exchange: "Examples.exchange",
            context: Context::None,
            run: "shell.run",
            bind: |name, value| format!("var {name} = {value};"),
            end: ";",
        }),
        talks: TALKS,
    },
    steps: Steps {
        template: Root::new("junit-steps", include_str!("../../../../templates/tests/junit-steps.hbs")),
        language: JAVA,
        path: "Steps.java",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("void ", " throws Exception {"),
    receiver: None,
    parameter: |name, of| format!("{of} {name}"),
    depth: 1,
};

const TALKS: Talks = Talks {
    import: Import::ByExamples(|class| Imported {
        line: class.contains('.').then(|| format!("import {class};")),
        name: class.rsplit('.').next().unwrap_or_default().to_owned(),
    }),
    standard: None,
    form: TalkForm::Calls(TalkCalls {
        end: ";",
        begin: "var talk = new Examples.Talk();",
        ask: "talk.holds",
        skip: Some(("abort", &[])),
        optional: None,
        singly: false,
        pattern: |_, _, pattern, _| {
            format!("Examples.pattern({})", (JAVA.string)(&pattern.spelled_for(RegexEngine::Java)))
        },
    }),
};

/// The assertions that calls need, as static imports.
fn imports(reached: &Reached<'_>) -> Vec<String> {
    let asserted = reached.calls.iter().flat_map(|call| match &call.outcome {
        Outcome::Returns(expected) => vec![assertion(expected)],
        Outcome::Fails(_) => vec!["assertThrows", "assertTrue"],
    });
    let names: BTreeSet<&str> = asserted.collect();
    names.into_iter().map(|name| format!("import static org.junit.jupiter.api.Assertions.{name};")).collect()
}

fn assertion(of: &Literal) -> &'static str {
    match of {
        Literal::Null => "assertNull",
        Literal::Boolean(true) => "assertTrue",
        Literal::Boolean(false) => "assertFalse",
        Literal::Present(of) => assertion(of),
        Literal::Integer(_)
        | Literal::Decimal(_)
        | Literal::Text(_)
        | Literal::Temporal(_)
        | Literal::Json(..) => "assertEquals",
    }
}

/// The class that a value is of, where it has to be imported.
fn class(of: &Literal) -> Option<&'static str> {
    match of {
        Literal::Temporal(of) => Some(match of.value {
            TemporalValue::Date(_) => "java.time.LocalDate",
            TemporalValue::Time(_) => "java.time.LocalTime",
            TemporalValue::Moment(_) => "java.time.Instant",
            TemporalValue::Duration(_) => "java.time.Duration",
        }),
        Literal::Json(_, Some(parts)) => match **parts {
            Composed::List(..) => Some("java.util.List"),
            Composed::Map(..) => Some("java.util.Map"),
            Composed::Record(..) => None,
        },
        _ => None,
    }
}

fn standard(calls: &[&Call]) -> Vec<&'static str> {
    const CLASSES: [&str; 6] = [
        "java.time.Duration",
        "java.time.Instant",
        "java.time.LocalDate",
        "java.time.LocalTime",
        "java.util.List",
        "java.util.Map",
    ];
    let is_used = |name: &str| calls.iter().any(|call| call.has(&|value| class(value) == Some(name)));
    CLASSES.into_iter().filter(|name| is_used(name)).collect()
}

/// A function that fails throws an exception, which names itself in its words.
fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let types = body.subject.rsplit_once('.').map_or_else(String::new, |(package, _)| format!("{package}."));
    let body = &Body { reached: types, ..*body };
    let arguments = call.is_complete.then(|| body.arguments(call))??;
    let function = format!("{}.{}", body.subject, JAVA.joined(&call.function));
    Some(match &call.outcome {
        Outcome::Returns(expected) => {
            let value = body.value(expected)?;
            let mut lines = body.call((&format!("var result = {function}"), ";"), &arguments);
            let own = matches!(assertion(expected), "assertEquals").then_some(value);
            let asserted: Vec<String> = own.into_iter().chain(["result".to_owned()]).collect();
            lines.extend(body.call((assertion(expected), ";"), &asserted));
            lines
        }
        Outcome::Fails(error) => vec![
            format!("var error = assertThrows(Exception.class, () -> {function}({}));", arguments.join(", ")),
            format!("assertTrue(String.valueOf(error).contains({}));", (JAVA.string)(error)),
        ],
    })
}
