//! `JUnit` 5.

use super::{Layout, Signature, Steps, Style, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::JAVA;

/// A class for each spec file.
pub(super) const STYLE: Style = Style {
    template: Root::new("junit", include_str!("../../../../templates/tests/junit.hbs")),
    language: JAVA,
    path: |suite, _| format!("{}Test.java", suite.unit),
    prefix: "",
    mark: None,
    package: None,
    package_folders: true,
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
    layout: Layout::Spaced,
    modules: None,
    steps: Steps {
        template: Root::new("junit-steps", include_str!("../../../../templates/tests/junit-steps.hbs")),
        language: JAVA,
        path: "Steps.java",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("void ", " throws Exception {"),
    receiver: None,
    parameter: |name, of| format!("{of} {name}"),
    depth: 1,
};
