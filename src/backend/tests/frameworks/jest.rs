//! jest.

use super::examples::{Examples, Form};
use super::javascript::{CALLS, FORM, REQUIRED_TALKS, expected, module, require_examples};
use super::{Layout, Reached, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::languages::JAVASCRIPT;
use crate::backend::tests::properties::{self, Properties};

/// As `CommonJS`, which jest runs whatever the package's `type` says. The test that is not there yet is `test.skip`,
/// since `jest-junit` reports `test.todo` as passed, and jest cannot skip a test that runs.
pub(super) const STYLE: Style = Style {
    template: Root::new("jest", include_str!("../../../../templates/tests/jest.hbs")),
    language: JAVASCRIPT,
    path: |_, stem| format!("{stem}.test.cjs"),
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
        imports: |reached| vec![required(reached)],
        standard: |_| Vec::new(),
        check: expected,
    }),
    properties: Some(Properties {
        template: Root::new(
            "jest-properties",
            include_str!("../../../../templates/tests/jest-properties.hbs"),
        ),
        path: |stem| format!("{stem}.test.cjs"),
        import: required,
        form: &properties::JAVASCRIPT,
    }),
    examples: Examples {
        template: Root::new("jest-examples", include_str!("../../../../templates/tests/jest-examples.hbs")),
        path: "examples.cjs",
        module: None,
        imports: |ran| vec![require_examples(ran, &GATES)],
        gates: GATES,
        prefixes: None,
        form: Form::Calls(CALLS),
        talks: REQUIRED_TALKS,
    },
    steps: Steps {
        template: Root::new("jest-steps", include_str!("../../../../templates/tests/jest-steps.hbs")),
        language: JAVASCRIPT,
        path: "steps.cjs",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

/// jest cannot skip a test that runs, so that what needs something skips it before.
const GATES: [&str; 2] = ["served", "allowed"];

const SIGNATURE: Signature =
    Signature { around: ("async ", " {"), receiver: None, parameter: |name, _| name.to_owned(), depth: 1 };

fn required(reached: &Reached<'_>) -> String {
    format!("const subject = require({});", module(reached))
}
