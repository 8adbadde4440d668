//! pytest.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::examples::{Calls, Context, Examples, Form, TEST};
use super::talks::{ANSWER, Import, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Modules, Reached, Signature, Steps, Style, Subject, call};
use crate::backend::Ownership;
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome, TemporalValue};
use crate::backend::tests::languages::PYTHON;
use crate::backend::tests::properties::{self, Properties};
use crate::ir::{Pattern, RegexEngine};

/// black's layout.
pub(in crate::backend::tests) const FORM: CallForm =
    CallForm { width: 88, arguments: usize::MAX, own_line: true, short: 0, last_comma: true, indent: "    " };

/// All suites lie in one folder under names that hold the spec file's path, because pytest cannot import two files of
/// one name from two folders.
pub(super) const STYLE: Style = Style {
    template: Root::new("pytest", include_str!("../../../../templates/tests/pytest.hbs")),
    language: PYTHON,
    path: |suite, _| format!("test_{}.py", suite.module),
    prefix: "test_",
    mark: Some("@pytest.mark.clause"),
    package: None,
    package_folders: false,
    opening: Some(|line| format!("def {}() -> None:", line.function)),
    form: FORM,
    only_steps: false,
    depth: 0,
    layout: Layout::Spaced,
    modules: Some(Modules {
        template: Root::new("conftest", include_str!("../../../../templates/tests/conftest.hbs")),
        path: "conftest.py",
        ownership: Ownership::Scaffold,
    }),
    subject: Some(Subject { imports: |reached| vec![import(reached)], standard, check }),
    properties: Some(Properties {
        template: Root::new(
            "pytest-properties",
            include_str!("../../../../templates/tests/pytest-properties.hbs"),
        ),
        path: |stem| format!("test_{stem}.py"),
        import,
        form: &properties::PYTHON,
    }),
    examples: Examples {
        template: Root::new(
            "pytest-examples",
            include_str!("../../../../templates/tests/pytest-examples.hbs"),
        ),
        path: "examples.py",
        module: None,
        imports: |ran| {
            let names =
                [(ran.commands, "Shell"), (!ran.talks.is_empty(), "Talk"), (ran.exchanges, "exchange")];
            let used = names.into_iter().filter(|(is_used, _)| *is_used).map(|(_, name)| name);
            vec![format!("from examples import {}", used.collect::<Vec<_>>().join(", "))]
        },
        gates: [TEST, TEST],
        prefixes: None,
        form: Form::Calls(Calls {
            shell: "Shell()",
            exchange: "exchange",
            context: Context::None,
            run: "shell.run",
            bind: |name, value| format!("{name} = {value}"),
            end: "",
        }),
        talks: TALKS,
    },
    steps: Steps {
        template: Root::new("pytest-steps", include_str!("../../../../templates/tests/pytest-steps.hbs")),
        language: PYTHON,
        path: "steps.py",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", "")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

fn import(reached: &Reached<'_>) -> String {
    format!("import {} as subject", reached.subject)
}

const TALKS: Talks = Talks {
    import: Import::BySuites(|module, _| format!("from {module} import {ANSWER}")),
    standard: Some("re"),
    form: TalkForm::Calls(TalkCalls {
        end: "",
        begin: "talk = Talk()",
        ask: "talk.holds",
        skip: Some(("pytest.skip", &[])),
        optional: None,
        singly: false,
        pattern,
    }),
};

/// A pattern under a name of its own, since black lays out calls in calls in its own way.
fn pattern(body: &Body<'_>, number: usize, pattern: &Pattern, lines: &mut Vec<String>) -> String {
    let source = (PYTHON.string)(&pattern.spelled_for(RegexEngine::Python));
    let name = format!("pattern{number}");
    lines.extend(body.call((&format!("{name} = re.compile"), ""), &[source]));
    name
}

const SIGNATURE: Signature = Signature {
    around: ("def ", " -> None:"),
    receiver: Some("self"),
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};

fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let indent = body.style.form.indent;
    let function = format!("subject.{}", PYTHON.joined(&call.function));
    let mut lines = Vec::new();
    match &call.outcome {
        Outcome::Returns(expected) => {
            let arguments = arguments(body, call, &mut lines)?;
            lines.extend(body.call((&format!("result = {function}"), ""), &arguments));
            let expected = expected.non_null();
            let is = if matches!(expected, Literal::Boolean(_) | Literal::Null) { "is" } else { "==" };
            let value = bound(body, "expected", expected, &mut lines)?;
            match written(expected) {
                None => lines.push(format!("assert result {is} {value}")),
                Some(Written::Text) => lines.push(format!("assert str(result) == {value}")),
                Some(Written::By(class)) => {
                    let given = "str(result).replace(\"Z\", \"+00:00\")";
                    let value = value.replace('Z', "+00:00");
                    lines.push(format!("given = datetime.{class}.fromisoformat({given})"));
                    lines.push(format!("expected = datetime.{class}.fromisoformat({value})"));
                    lines.push("assert given == expected".to_owned());
                }
            }
        }
        Outcome::Fails(error) => {
            let arguments = arguments(body, call, &mut lines)?;
            let pattern = (PYTHON.string)(&regex_syntax::escape(error));
            lines.push(format!("with pytest.raises(Exception, match={pattern}):"));
            let inner = Body { indent: body.indent + indent.len(), reached: String::new(), ..*body };
            lines
                .extend(inner.call((&function, ""), &arguments).iter().map(|line| format!("{indent}{line}")));
        }
    }
    Some(lines)
}

/// How what is written down can be held against a result that is a text or an object.
enum Written {
    /// As texts: a day has one spelling.
    Text,
    /// As a class of `datetime` reads them.
    By(&'static str),
}

fn written(value: &Literal) -> Option<Written> {
    let Literal::Temporal(temporal) = value else { return None };
    match temporal.value {
        TemporalValue::Date(_) => Some(Written::Text),
        TemporalValue::Time(_) => Some(Written::By("time")),
        TemporalValue::Moment(_) => Some(Written::By("datetime")),
        TemporalValue::Duration(_) => None,
    }
}

/// The module that reads what results write down.
fn standard(calls: &[&Call]) -> Vec<&'static str> {
    let is_read = |call: &&Call| match &call.outcome {
        Outcome::Returns(expected) => matches!(written(expected.non_null()), Some(Written::By(_))),
        Outcome::Fails(_) => false,
    };
    if calls.iter().any(is_read) { vec!["datetime"] } else { Vec::new() }
}

fn arguments(body: &Body<'_>, call: &Call, lines: &mut Vec<String>) -> Option<Vec<String>> {
    let arguments = call.arguments.iter().enumerate();
    arguments
        .map(|(at, (_, argument))| bound(body, &format!("argument{}", at + 1), argument, lines))
        .collect()
}

/// The expression of a value: a list or record that is long has lines of its own before, and a name.
fn bound(body: &Body<'_>, name: &str, value: &Literal, lines: &mut Vec<String>) -> Option<String> {
    const SHORT: usize = 40;
    let inline = body.value(value)?;
    match value.non_null() {
        Literal::Json(value, _) if inline.width() > SHORT => {
            let expression = laid_out(body.style.form, body.indent, &format!("{name} = "), value, "");
            lines.extend(expression);
            Some(name.to_owned())
        }
        _ => Some(inline),
    }
}

/// A list or record between two texts, its items on lines of their own where it does not fit one line.
fn laid_out(form: CallForm, indent: usize, before: &str, value: &Value, after: &str) -> Vec<String> {
    let line = format!("{before}{}{after}", (PYTHON.json)(value, None, "").unwrap_or_default());
    if indent + line.width() <= form.width {
        return vec![line];
    }
    let inner = |before: &str, value: &Value| laid_out(form, indent + form.indent.len(), before, value, ",");
    let (brackets, items): ([&str; 2], Vec<Vec<String>>) = match value {
        Value::Array(items) => (["[", "]"], items.iter().map(|item| inner("", item)).collect()),
        Value::Object(members) => {
            let member =
                |(name, value): (&String, &Value)| inner(&format!("{}: ", (PYTHON.string)(name)), value);
            (["{", "}"], members.iter().map(member).collect())
        }
        _ => return vec![line],
    };
    let items = items.into_iter().flatten().map(|line| format!("{}{line}", form.indent));
    let opening = std::iter::once(format!("{before}{}", brackets[0]));
    opening.chain(items).chain([format!("{}{after}", brackets[1])]).collect()
}
