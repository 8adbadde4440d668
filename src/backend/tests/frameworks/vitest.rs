//! vitest.

use super::javascript::{FORM, expected, import};
use super::{Layout, Signature, Steps, Style, Subject, call};
use crate::backend::templates::Root;
use crate::backend::tests::languages::{JAVASCRIPT, TYPESCRIPT};

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
    subject: Some(Subject { imports: |reached| vec![import(reached)], check: expected }),
    steps: Steps {
        template: Root::new("vitest-steps", include_str!("../../../../templates/tests/vitest-steps.hbs")),
        language: TYPESCRIPT,
        path: "steps.ts",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("async ", " {"),
    receiver: None,
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};
