//! Playwright's runner.

use super::examples::{Examples, Form, TEST};
use super::javascript::{CALLS, FORM, expected, import, import_examples, talks};
use super::{Layout, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::languages::{JAVASCRIPT, TYPESCRIPT};
use crate::backend::tests::properties::{self, Properties};

/// As `TypeScript`, which Playwright reads as it stands. The test that is not there yet is `test.skip`, since one that
/// skips itself would start a browser first.
pub(super) const STYLE: Style = Style {
    template: Root::new("playwright", include_str!("../../../../templates/tests/playwright.hbs")),
    language: JAVASCRIPT,
    path: |_, stem| format!("{stem}.spec.ts"),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
    opening: Some(|line| format!("{}test.skip({}, async ({{ page }}) => {{", line.indent, line.name)),
    form: FORM,
    only_steps: false,
    depth: 0,
    layout: Layout::Groups,
    modules: None,
    subject: Some(Subject {
        imports: |reached| vec![import(reached)],
        standard: |_| Vec::new(),
        check: expected,
    }),
    properties: Some(Properties {
        template: Root::new(
            "playwright-properties",
            include_str!("../../../../templates/tests/playwright-properties.hbs"),
        ),
        path: |stem| format!("{stem}.spec.ts"),
        import,
        form: &properties::TYPESCRIPT,
    }),
    examples: Examples {
        template: Root::new(
            "playwright-examples",
            include_str!("../../../../templates/tests/playwright-examples.hbs"),
        ),
        path: "examples.ts",
        module: None,
        imports: |ran| vec![import_examples(ran, "examples", &GATES)],
        gates: GATES,
        prefixes: None,
        form: Form::Calls(CALLS),
        talks: talks(Some(("test.skip", &["true"]))),
    },
    steps: Steps {
        template: Root::new(
            "playwright-steps",
            include_str!("../../../../templates/tests/playwright-steps.hbs"),
        ),
        language: TYPESCRIPT,
        path: "steps.ts",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

/// A test skips itself when it lacks something. It asks for no page, so that no browser starts before.
const GATES: [&str; 2] = [TEST, TEST];

const SIGNATURE: Signature = Signature {
    around: ("async ", " {"),
    receiver: None,
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};
