//! Go's own runner.

use super::{Layout, Signature, Steps, Style, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::GO;

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
