//! pytest.

use super::{Layout, Modules, Signature, Steps, Style, call};
use crate::backend::Ownership;
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::PYTHON;

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
    form: CallForm {
        width: 88,
        arguments: usize::MAX,
        own_line: true,
        short: 0,
        last_comma: true,
        indent: "    ",
    },
    only_steps: false,
    depth: 0,
    layout: Layout::Spaced,
    modules: Some(Modules {
        template: Root::new("conftest", include_str!("../../../../templates/tests/conftest.hbs")),
        path: "conftest.py",
        ownership: Ownership::Scaffold,
    }),
    steps: Steps {
        template: Root::new("pytest-steps", include_str!("../../../../templates/tests/pytest-steps.hbs")),
        language: PYTHON,
        path: "steps.py",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", "")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("def ", " -> None:"),
    receiver: Some("self"),
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};
