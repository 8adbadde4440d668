//! Swift Testing.

use super::{Layout, Signature, Steps, Style, call};
use crate::backend::templates::Root;
use crate::backend::tests::calls::CallForm;
use crate::backend::tests::languages::SWIFT;

/// The id is in the name of the function, since only that survives into the report.
pub(super) const STYLE: Style = Style {
    template: Root::new("swift", include_str!("../../../../templates/tests/swift.hbs")),
    language: SWIFT,
    path: |suite, _| format!("{}Tests.swift", suite.unit),
    prefix: "",
    mark: None,
    package: None,
    package_folders: false,
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
    layout: Layout::Tight,
    modules: None,
    steps: Steps {
        template: Root::new("swift-steps", include_str!("../../../../templates/tests/swift-steps.hbs")),
        language: SWIFT,
        path: "Steps.swift",
        take: |style, taken, depth| call(style, taken, depth, ("try await steps.", "")),
        signature: |style, step| SIGNATURE.lines(style, step),
    },
};

const SIGNATURE: Signature = Signature {
    around: ("func ", " async throws {"),
    receiver: None,
    parameter: |name, of| format!("_ {name}: {of}"),
    depth: 1,
};
