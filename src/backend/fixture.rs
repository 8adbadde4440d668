//! Specs for the tests of backends, from files below `tests/fixtures` or from text.

use std::collections::BTreeMap;

use crate::analysis::{Project, assemble};
use crate::base::{Limits, Source, SpecPath};
use crate::ir::{Spec, lower};
use crate::syntax::parse;

/// The spec that some files make, by path and text.
pub(super) fn spec(files: &[(&str, &str)], version: Option<&str>) -> Spec {
    let project = Project {
        name: Some("Tidebook".to_owned()),
        version: version.map(str::to_owned),
        ..Project::default()
    };
    let files = files.iter().map(|(path, text)| {
        let source = Source::new(SpecPath::new(path).expect("a path"), *text);
        let (document, _) = parse(&source, &Limits::default());
        lower(&source, &document).0
    });
    assemble(&project, files.collect()).0
}

/// The fixture spec of a logbook for anglers.
pub(super) fn tidebook() -> Spec {
    let files = [
        ("api.md", include_str!("../../tests/fixtures/tidebook/api.md")),
        ("lessons.md", include_str!("../../tests/fixtures/tidebook/lessons.md")),
        ("product.md", include_str!("../../tests/fixtures/tidebook/product.md")),
    ];
    spec(&files, Some("1.1"))
}

/// What a backend makes of `spec`: each file as a text with its path and ownership, and the findings.
pub(super) fn emitted(
    backend: &dyn super::Backend,
    spec: &Spec,
    options: &serde_json::Value,
) -> (BTreeMap<String, String>, Vec<String>) {
    backend.check_options(options).expect("options that the backend takes");
    let request = super::Request { spec, options, target: &backend.describe().name };
    let response = backend.emit(&request).expect("a response");
    let codes = backend.describe().codes;
    for found in &response.diagnostics {
        assert!(codes.contains(&found.code), "`{}` is not described", found.code);
    }
    let findings = response.diagnostics.iter().map(|found| {
        let place = found.place.as_ref().map_or_else(String::new, |(path, _)| format!(" in {path}"));
        format!("{}[{}]{place}: {}", found.severity.as_str(), found.code, found.message)
    });
    let findings = findings.collect();
    let tree = super::OutputTree::new(response.files).expect("files that do not collide");
    let files = tree.iter().map(|file| (file.path.to_string(), file.content.clone()));
    (files.collect(), findings)
}
