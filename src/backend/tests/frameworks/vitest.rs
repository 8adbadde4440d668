//! vitest.

use super::examples::{Calls, Context, Examples, Form, TEST};
use super::javascript::{CALLS, FORM, expected, import, import_examples, talks};
use super::{Layout, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::languages::{JAVASCRIPT, TYPESCRIPT};
use crate::backend::tests::properties::{self, Properties};

/// As `TypeScript`, which vitest reads as it stands.
pub(super) const STYLE: Style = Style {
    template: Root::new("vitest", include_str!("../../../../templates/tests/vitest.hbs")),
    language: JAVASCRIPT,
    path: |_, stem| format!("{stem}.test.ts"),
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
        imports: |reached| vec![import(reached)],
        standard: |_| Vec::new(),
        check: expected,
    }),
    properties: Some(Properties {
        template: Root::new(
            "vitest-properties",
            include_str!("../../../../templates/tests/vitest-properties.hbs"),
        ),
        path: |stem| format!("{stem}.test.ts"),
        import,
        form: &properties::TYPESCRIPT,
    }),
    examples: Examples {
        template: Root::new(
            "vitest-examples",
            include_str!("../../../../templates/tests/vitest-examples.hbs"),
        ),
        path: "examples.ts",
        module: None,
        imports: |ran| vec![import_examples(ran, "examples", &GATES)],
        gates: GATES,
        prefixes: None,
        form: Form::Calls(Calls { shell: "new Shell(context)", context: Context::Last("context"), ..CALLS }),
        talks: talks(Some(("context.skip", &[]))),
    },
    steps: Steps {
        template: Root::new("vitest-steps", include_str!("../../../../templates/tests/vitest-steps.hbs")),
        language: TYPESCRIPT,
        path: "steps.ts",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

/// A test skips itself when it lacks something.
const GATES: [&str; 2] = [TEST, TEST];

const SIGNATURE: Signature = Signature {
    around: ("async ", " {"),
    receiver: None,
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};
