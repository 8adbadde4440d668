//! Node's own runner.

use super::{Layout, Signature, Steps, Style, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::JAVASCRIPT;

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
    form: CallForm {
        width: 80,
        arguments: usize::MAX,
        own_line: false,
        short: 0,
        last_comma: true,
        indent: "  ",
    },
    only_steps: false,
    depth: 0,
    layout: Layout::Groups,
    modules: None,
    steps: Steps {
        template: Root::new("node-steps", include_str!("../../../../templates/tests/node-steps.hbs")),
        language: JAVASCRIPT,
        path: "steps.mjs",
        take: |style, taken, depth| call(style, taken, depth, ("await steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature =
    Signature { around: ("async ", " {"), receiver: None, parameter: |name, _| name.to_owned(), depth: 1 };
