//! Node's own runner.

use super::examples::{Calls, Context, Examples, Form, TEST};
use super::javascript::{CALLS, FORM, asserted, import, import_examples, talks};
use super::{Layout, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::languages::JAVASCRIPT;
use crate::backend::tests::properties::{self, Properties};

/// A test that is a `todo` neither passes nor fails.
pub(super) const STYLE: Style = Style {
    template: Root::new("node", include_str!("../../../../templates/tests/node.hbs")),
    language: JAVASCRIPT,
    path: |_, stem| format!("{stem}.test.mjs"),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
    opening: None,
    form: FORM,
    only_steps: false,
    depth: 0,
    layout: Layout::Groups,
    modules: None,
    subject: Some(Subject {
        imports: |reached| vec!["import assert from \"node:assert/strict\";".to_owned(), import(reached)],
        standard: |_| Vec::new(),
        check: asserted,
    }),
    properties: Some(Properties {
        template: Root::new(
            "node-properties",
            include_str!("../../../../templates/tests/node-properties.hbs"),
        ),
        path: |stem| format!("{stem}.test.mjs"),
        import,
        form: &properties::JAVASCRIPT,
    }),
    examples: Examples {
        template: Root::new("node-examples", include_str!("../../../../templates/tests/node-examples.hbs")),
        path: "examples.mjs",
        module: None,
        imports: |ran| vec![import_examples(ran, "examples.mjs", &GATES)],
        gates: GATES,
        prefixes: None,
        form: Form::Calls(Calls { shell: "new Shell(t)", context: Context::Last("t"), ..CALLS }),
        talks: talks(Some(("t.skip", &[]))),
    },
    steps: Steps {
        template: Root::new("node-steps", include_str!("../../../../templates/tests/node-steps.hbs")),
        language: JAVASCRIPT,
        path: "steps.mjs",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

/// A test skips itself when it lacks something.
const GATES: [&str; 2] = [TEST, TEST];

const SIGNATURE: Signature =
    Signature { around: ("async ", " {"), receiver: None, parameter: |name, _| name.to_owned(), depth: 1 };
