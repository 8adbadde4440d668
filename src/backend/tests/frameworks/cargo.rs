//! Rust's own runner.

use super::{Layout, Modules, Signature, Steps, Style, call};
use crate::backend::Ownership;
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::RUST;

/// Modules of one program, since each program of tests is linked by itself. A test that is not there yet is ignored:
/// Rust's runner cannot skip a test that runs.
pub(super) const STYLE: Style = Style {
    template: Root::new("cargo", include_str!("../../../../templates/tests/cargo.hbs")),
    language: RUST,
    path: |suite, _| format!("{}.rs", suite.module),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
    opening: Some(|line| format!("fn {}() {{", line.function)),
    form: CallForm {
        width: 100,
        arguments: 60,
        own_line: false,
        short: 10,
        last_comma: true,
        indent: "    ",
    },
    only_steps: false,
    depth: 0,
    layout: Layout::Spaced,
    modules: Some(Modules {
        template: Root::new("cargo-main", include_str!("../../../../templates/tests/cargo-main.hbs")),
        path: "main.rs",
        ownership: Ownership::Generated,
    }),
    steps: Steps {
        template: Root::new("cargo-steps", include_str!("../../../../templates/tests/cargo-steps.hbs")),
        language: RUST,
        path: "steps.rs",
        take: |style, taken, depth| call(style, taken, depth, ("steps.", ";")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("pub fn ", " {"),
    receiver: Some("&mut self"),
    parameter: |name, of| format!("{name}: {of}"),
    depth: 1,
};
