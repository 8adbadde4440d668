//! Swift Testing.

use super::examples::{Calls, Context, Examples, Form};
use super::talks::{Import, Imported, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome};
use crate::backend::tests::languages::SWIFT;
use crate::ir::RegexEngine;

/// The id is in the name of the function, since only that survives into the report.
pub(super) const STYLE: Style = Style {
    template: Root::new("swift", include_str!("../../../../templates/tests/swift.hbs")),
    language: SWIFT,
    path: |suite, _| format!("{}Tests.swift", suite.unit),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
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
    layout: Layout::Tight,
    modules: None,
    subject: Some(Subject {
        imports: |reached| vec![format!("import {}", reached.subject)],
        standard: |_| Vec::new(),
        check,
    }),
    properties: None,
    examples: Examples {
        template: Root::new("swift-examples", include_str!("../../../../templates/tests/swift-examples.hbs")),
        path: "Examples.swift",
        module: None,
        imports: |_| Vec::new(),
        gates: [".requests", ".commands"],
        prefixes: None,
        form: Form::Calls(Calls {
            shell: "try Shell()",
            exchange: "try await exchange",
            context: Context::None,
            run: "try shell.run",
            bind: |name, value| format!("let {name} = {value}"),
            end: "",
        }),
        talks: TALKS,
    },
    steps: Steps {
        template: Root::new("swift-steps", include_str!("../../../../templates/tests/swift-steps.hbs")),
        language: SWIFT,
        path: "Steps.swift",
        take: |style, taken, depth| call(style, taken, depth, ("try await steps.", "")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("func ", " async throws {"),
    receiver: None,
    parameter: |name, of| format!("_ {name}: {of}"),
    depth: 1,
};

const TALKS: Talks = Talks {
    import: Import::ByExamples(|name| {
        let (module, name) =
            name.rsplit_once('.').map_or((None, name), |(module, name)| (Some(module), name));
        Imported { line: module.map(|module| format!("@testable import {module}")), name: name.to_owned() }
    }),
    standard: None,
    form: TalkForm::Calls(TalkCalls {
        end: "",
        begin: "let talk = Talk()",
        ask: "try await talk.holds",
        skip: None,
        optional: None,
        singly: false,
        pattern: |_, _, pattern, _| {
            format!(".pattern({})", (SWIFT.string)(&pattern.spelled_for(RegexEngine::Swift)))
        },
    }),
};

/// A function that fails throws an error, which names itself in its words.
fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let labelled = call
        .arguments
        .iter()
        .map(|(name, argument)| Some(format!("{}: {}", SWIFT.joined(name), body.value(argument)?)));
    let arguments: Vec<String> = labelled.collect::<Option<_>>()?;
    let function = format!("{}.{}", body.subject, SWIFT.joined(&call.function));
    Some(match &call.outcome {
        Outcome::Returns(expected) => {
            let tried = if call.can_fail { "try " } else { "" };
            let mut lines = body.call((&format!("let result = {tried}{function}"), ""), &arguments);
            lines.push(match expected.non_null() {
                Literal::Boolean(true) => "#expect(result)".to_owned(),
                Literal::Boolean(false) => "#expect(!result)".to_owned(),
                _ => format!("#expect(result == {})", body.value(expected)?),
            });
            lines
        }
        Outcome::Fails(error) => vec![
            "#expect {".to_owned(),
            format!("    try {function}({})", arguments.join(", ")),
            "} throws: { error in".to_owned(),
            format!("    String(describing: error).contains({})", (SWIFT.string)(error)),
            "}".to_owned(),
        ],
    })
}
