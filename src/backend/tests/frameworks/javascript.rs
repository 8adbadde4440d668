//! What the frameworks in JavaScript have in common.

use super::examples::{Calls, Context, Ran, TEST};
use super::talks::{ANSWER, Import, Skip, TalkCalls, TalkForm, Talks};
use super::{Body, Reached};
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome, TemporalValue};
use crate::backend::tests::languages::JAVASCRIPT;
use crate::ir::{Pattern, RegexEngine, misleads};

/// prettier's layout.
pub(in crate::backend::tests) const FORM: CallForm =
    CallForm { width: 80, arguments: usize::MAX, own_line: false, short: 0, last_comma: true, indent: "  " };

/// The functions of the examples' file that a suite uses, in order.
fn used(ran: &Ran<'_>, gates: &[&'static str; 2]) -> String {
    let names = [
        (ran.commands && gates[1] != TEST, gates[1]),
        (ran.exchanges, "exchange"),
        (ran.exchanges && gates[0] != TEST, gates[0]),
        (ran.commands, "Shell"),
        (!ran.talks.is_empty(), "Talk"),
    ];
    let used = names.into_iter().filter(|(is_used, _)| *is_used).map(|(_, name)| name);
    used.collect::<Vec<_>>().join(", ")
}

/// The import of the file that runs examples into a module.
pub(super) fn import_examples(ran: &Ran<'_>, file: &str, gates: &[&'static str; 2]) -> String {
    let path = (JAVASCRIPT.string)(&format!("{}{file}", ran.to_root));
    format!("import {{ {} }} from {path};", used(ran, gates))
}

/// The import of the file that runs examples into a file of `CommonJS`, with its gates.
pub(super) fn require_examples(ran: &Ran<'_>, gates: &[&'static str; 2]) -> String {
    let path = (JAVASCRIPT.string)(&format!("{}examples.cjs", ran.to_root));
    format!("const {{ {} }} = require({path});", used(ran, gates))
}

/// The module of the subject, as seen from a suite.
pub(super) fn module(reached: &Reached<'_>) -> String {
    seen_from(reached.subject, reached.to_root)
}

/// A module as the options name it, as seen from a suite.
fn seen_from(module: &str, to_root: &str) -> String {
    (JAVASCRIPT.string)(&match module.strip_prefix('.') {
        Some(_) if to_root != "./" => format!("{to_root}{}", module.strip_prefix("./").unwrap_or(module)),
        _ => module.to_owned(),
    })
}

/// How requests and commands are written where no function has to know the test.
pub(super) const CALLS: Calls = Calls {
    shell: "new Shell()",
    exchange: "await exchange",
    context: Context::None,
    run: "shell.run",
    bind: |name, value| format!("const {name} = {value};"),
    end: ";",
};

/// Conversations in a module.
pub(super) const fn talks(skip: Skip) -> Talks {
    Talks {
        import: Import::BySuites(|module, to_root| {
            format!("import {{ {ANSWER} }} from {};", seen_from(module, to_root))
        }),
        standard: None,
        form: TalkForm::Calls(TalkCalls {
            end: ";",
            begin: "const talk = new Talk();",
            ask: "await talk.holds",
            skip,
            optional: None,
            singly: false,
            pattern: |_, _, pattern, _| literal(pattern),
        }),
    }
}

/// Conversations in a file of `CommonJS`.
pub(super) const REQUIRED_TALKS: Talks = Talks {
    import: Import::BySuites(|module, to_root| {
        format!("const {{ {ANSWER} }} = require({});", seen_from(module, to_root))
    }),
    ..talks(None)
};

/// The literal of a pattern.
pub(in crate::backend::tests) fn literal(pattern: &Pattern) -> String {
    let (source, flag) = pattern.spelled_with_flag(RegexEngine::JavaScript);
    format!("{}{}u", slashed(&source), if flag { "i" } else { "" })
}

/// A pattern between slashes.
fn slashed(pattern: &str) -> String {
    let mut literal = String::from("/");
    let mut characters = pattern.chars();
    while let Some(next) = characters.next() {
        match next {
            '\\' => literal.extend([next].into_iter().chain(characters.next())),
            '/' => literal.push_str("\\/"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            _ if misleads(next) => literal.push_str(&format!("\\u{{{:x}}}", u32::from(next))),
            _ => literal.push(next),
        }
    }
    literal + "/"
}

/// The import of the subject into a module.
pub(super) fn import(reached: &Reached<'_>) -> String {
    format!("import * as subject from {};", module(reached))
}

/// A call that Node's own module asserts. Whether a function gives its result at once or promises it makes no difference.
pub(super) fn asserted(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    match &call.outcome {
        Outcome::Returns(expected) => {
            returned(body, call, expected, |result| ("assert.deepEqual".to_owned(), vec![result.to_owned()]))
        }
        Outcome::Fails(error) => {
            let name = (JAVASCRIPT.string)(error);
            failed(
                body,
                call,
                format!("await assert.rejects(call, (error) => `${{error}}`.includes({name}));"),
            )
        }
    }
}

/// A call about which something is expected.
pub(super) fn expected(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    match &call.outcome {
        Outcome::Returns(expected) => {
            returned(body, call, expected, |result| (format!("expect({result}).toEqual"), Vec::new()))
        }
        Outcome::Fails(error) => {
            let name = (JAVASCRIPT.string)(error);
            failed(body, call, format!("await expect(call).rejects.toThrow({name});"))
        }
    }
}

/// A call whose result is held against what is expected, by an assertion about an expression.
fn returned(
    body: &Body<'_>,
    call: &Call,
    expected: &Literal,
    assertion: fn(&str) -> (String, Vec<String>),
) -> Option<Vec<String>> {
    let mut lines = called(body, "const result = await subject", call)?;
    if let Some(moment) = moment(expected) {
        let (head, own) = assertion("new Date(result)");
        lines.extend(body.call((&head, ";"), &[own, vec![moment]].concat()));
    } else {
        let (head, own) = assertion("result");
        lines.extend(statement(body, &head, own, &[("expected".to_owned(), expected)])?);
    }
    Some(lines)
}

/// What a result that is a day or a moment is held against, whether the function gives it as a text or as an object.
fn moment(expected: &Literal) -> Option<String> {
    let Literal::Temporal(of) = expected.non_null() else { return None };
    let is_moment = matches!(of.value, TemporalValue::Date(_) | TemporalValue::Moment(_));
    is_moment.then(|| format!("new Date({})", (JAVASCRIPT.string)(&of.text)))
}

fn failed(body: &Body<'_>, call: &Call, assertion: String) -> Option<Vec<String>> {
    let mut lines = called(body, "const call = async () => subject", call)?;
    lines.push(assertion);
    Some(lines)
}

fn called(body: &Body<'_>, before: &str, call: &Call) -> Option<Vec<String>> {
    let arguments = call.arguments.iter().enumerate();
    let named: Vec<(String, &Literal)> =
        arguments.map(|(at, (_, argument))| (format!("argument{}", at + 1), argument)).collect();
    statement(body, &format!("{before}.{}", JAVASCRIPT.joined(&call.function)), Vec::new(), &named)
}

/// A statement that is a call with these arguments and values. Where a list or record does not fit the line, it is read
/// from JSON under its name first, since prettier would lay it out in its own way.
fn statement(
    body: &Body<'_>,
    head: &str,
    own: Vec<String>,
    values: &[(String, &Literal)],
) -> Option<Vec<String>> {
    let inline: Option<Vec<String>> =
        values.iter().map(|(_, literal)| JAVASCRIPT.value(literal, "")).collect();
    let inline = body.call((head, ";"), &[own.clone(), inline?].concat());
    if inline.len() == 1 {
        return Some(inline);
    }
    let mut lines = Vec::new();
    let mut arguments = own;
    for (name, literal) in values {
        match literal.non_null() {
            Literal::Json(value, _) => {
                let json = (JAVASCRIPT.string)(&value.to_string());
                lines.extend(body.call((&format!("const {name} = JSON.parse"), ";"), &[json]));
                arguments.push(name.clone());
            }
            _ => arguments.push(JAVASCRIPT.value(literal, "")?),
        }
    }
    lines.extend(body.call((head, ";"), &arguments));
    Some(lines)
}
