//! Go's own runner.

use super::examples::{Calls, Context, Examples, Form, TEST};
use super::talks::{Import, Imported, TalkCalls, TalkForm, Talks};
use super::{Body, Layout, Reached, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::checks::{Call, Literal, Outcome};
use crate::backend::tests::languages::{GO, exported};
use crate::ir::RegexEngine;

/// A subtest for each id, as it is written. The name of a file must not end in that of an operating system, on which
/// alone Go would compile it, nor begin with `_`.
pub(super) const STYLE: Style = Style {
    template: Root::new("go", include_str!("../../../../templates/tests/go.hbs")),
    language: GO,
    path: |suite, _| format!("{}_spec_test.go", suite.module.trim_start_matches('_')),
    prefix: "",
    mark: None,
    package: Some("spec"),
    package_folders: false,
    opening: None,
    form: CallForm {
        width: usize::MAX,
        arguments: usize::MAX,
        own_line: false,
        short: 0,
        last_comma: true,
        indent: "\t",
    },
    only_steps: false,
    depth: 1,
    layout: Layout::Tight,
    modules: None,
    subject: Some(Subject { imports, standard: |_| Vec::new(), check }),
    properties: None,
    examples: Examples {
        template: Root::new("go-examples", include_str!("../../../../templates/tests/go-examples.hbs")),
        path: "examples_test.go",
        module: None,
        imports: |_| Vec::new(),
        gates: [TEST, TEST],
        prefixes: None,
        form: Form::Calls(Calls {
            shell: "newShell(t)",
            exchange: "exchange",
            context: Context::First("t"),
            run: "shell.run",
            bind: |name, value| format!("{name} := {value}"),
            end: "",
        }),
        talks: TALKS,
    },
    steps: Steps {
        template: Root::new("go-steps", include_str!("../../../../templates/tests/go-steps.hbs")),
        language: GO,
        path: "steps_test.go",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", "")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("func (s *steps) ", " {"),
    receiver: None,
    parameter: |name, of| format!("{name} {of}"),
    depth: 0,
};

const TALKS: Talks = Talks {
    import: Import::ByExamples(|module| {
        let path = (GO.string)(module);
        let line = if package(module) == "model" { path } else { format!("model {path}") };
        Imported { line: Some(line), name: "model".to_owned() }
    }),
    standard: None,
    form: TalkForm::Calls(TalkCalls {
        end: "",
        begin: "talk := newTalk(t)",
        ask: "talk.holds",
        skip: Some(("t.Skip", &[])),
        optional: None,
        singly: false,
        pattern: |_, _, pattern, _| {
            format!("pattern({})", (GO.string)(&pattern.spelled_for(RegexEngine::Go)))
        },
    }),
};

/// The lines between the brackets of `import`, with those of the library first. One import needs no brackets.
fn imports(reached: &Reached<'_>) -> Vec<String> {
    let package = package(reached.subject);
    let path = (GO.string)(reached.subject);
    let own = if reached.subject.ends_with(package) { path } else { format!("{package} {path}") };
    let any = |is_such: &dyn Fn(&Call) -> bool| reached.calls.iter().any(|call| is_such(call));
    let library = [
        (any(&|call| matches!(&call.outcome, Outcome::Returns(Literal::Json(..)))), "\"reflect\""),
        (any(&|call| matches!(call.outcome, Outcome::Fails(_))), "\"strings\""),
        (true, "\"testing\""),
        (any(&|call| call.has(&|value| matches!(value, Literal::Temporal(_)))), "\"time\""),
    ];
    let library = library.into_iter().filter(|(is_used, _)| *is_used).map(|(_, path)| path.to_owned());
    library.chain([String::new(), own]).collect()
}

/// The name of the package that a path imports: its last part, where that can be a name.
fn package(path: &str) -> &str {
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_name = last.starts_with(|first: char| first.is_ascii_lowercase())
        && last.chars().all(|next| next.is_ascii_alphanumeric() || next == '_');
    let is_version =
        last.strip_prefix('v').is_some_and(|rest| rest.chars().all(|next| next.is_ascii_digit()));
    if is_name && !is_version { last } else { "subject" }
}

/// A function that can fail gives an error as its second result, which names itself in its words.
fn check(body: &Body<'_>, call: &Call) -> Option<Vec<String>> {
    let reached = format!("{}.", package(body.subject));
    let made_of = Body { reached: reached.clone(), ..*body };
    let arguments = call.is_complete.then(|| made_of.arguments(call))??.join(", ");
    let made = format!("{reached}{}({arguments})", exported(&call.function));
    let lines = match &call.outcome {
        Outcome::Returns(expected) => {
            let value = made_of.value(expected)?;
            let failing = ["if err != nil {", "\tt.Fatal(err)", "}"].into_iter().filter(|_| call.can_fail);
            let names = if call.can_fail { "got, err" } else { "got" };
            let opening = std::iter::once(format!("{names} := {made}"));
            // Operators compare neither lists nor moments, and composite literals need a line of their own.
            let differs = match expected {
                Literal::Json(..) => Some("!reflect.DeepEqual(got, want)"),
                Literal::Temporal(_) => Some("!got.Equal(want)"),
                _ => None,
            };
            let bound = differs.map(|_| format!("want := {value}"));
            let value = if differs.is_some() { "want" } else { &value };
            let compared = [
                format!("if {} {{", differs.map_or_else(|| format!("got != {value}"), str::to_owned)),
                format!("\tt.Errorf(\"got %v, want %v\", got, {value})"),
                "}".to_owned(),
            ];
            opening.chain(failing.map(str::to_owned)).chain(bound).chain(compared).collect()
        }
        Outcome::Fails(error) => {
            let name = (GO.string)(error);
            vec![
                format!("_, err := {made}"),
                format!("if err == nil || !strings.Contains(err.Error(), {name}) {{"),
                format!("\tt.Errorf(\"got %v, want the error %s\", err, {name})"),
                "}".to_owned(),
            ]
        }
    };
    Some(lines)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::backend::fixture::{emitted, spec};
    use crate::backend::tests::Tests;

    #[test]
    fn an_id_that_others_begin_with_has_brackets() {
        let text = "# Desk\n\n## Requirement: Hours\nIt MUST say them.\n\n### Example: Early\n\n> **User:** When?\n\n\
                    - **Includes:** `eight`\n\n> **Good:** At eight.\n";
        let (files, _) =
            emitted(&Tests::default(), &spec(&[("a.md", text)], None), &json!({ "framework": "go" }));
        let suite: String = files.into_values().collect();
        let names: Vec<&str> =
            suite.lines().filter_map(|line| line.trim().strip_prefix("t.Run(\"")).collect();
        let names: Vec<&str> = names.iter().map(|name| name.split('"').next().unwrap_or_default()).collect();
        let [hours, early, good] = names.as_slice() else { panic!("{names:?}") };
        assert_eq!((*hours, *early), ("a/requirement-hours", "[a/example-early]"));
        assert!(good.starts_with("a/example-early/good"), "{good}");
    }
}
