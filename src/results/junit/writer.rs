//! Who wrote a report, told by marks that only one writer leaves.

use super::super::JUnitWriter;
use super::document::{Document, Mark};

pub(super) fn writer(document: &Document) -> JUnitWriter {
    let Some(root) = document.suites.first() else { return JUnitWriter::Other };
    let first_suite = document.suites.get(1).map_or("", |suite| &suite.name);
    let first_case = document.cases.first().map_or("", |case| &case.classname);
    let is_bare = root.is_list && root.mark == Mark::None;
    match root.name.as_str() {
        _ if document.has_go_version => JUnitWriter::Gotestsum,
        _ if root.mark == Mark::SurefireSchema => JUnitWriter::Surefire,
        _ if root.mark == Mark::Uuid => JUnitWriter::Nextest,
        "pytest tests" => JUnitWriter::Pytest,
        "vitest tests" => JUnitWriter::Vitest,
        "jest tests" => JUnitWriter::Jest,
        _ if first_suite == "pytest" => JUnitWriter::Pytest,
        _ if root.is_list && root.mark == Mark::Id => JUnitWriter::Playwright,
        _ if is_bare && first_suite == "TestResults" => JUnitWriter::SwiftTesting,
        _ if is_bare && matches!(first_case, "test" | "suite") => JUnitWriter::NodeTest,
        _ => JUnitWriter::Other,
    }
}
