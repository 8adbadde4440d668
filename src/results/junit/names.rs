//! Where each writer puts suites, names and files.

use super::super::JUnitWriter;
use super::super::cases::parts;
use super::document::{Case, Document};

/// The suites of a case and its own name.
pub(super) fn names(document: &Document, case: &Case, writer: JUnitWriter) -> Vec<String> {
    let names = match writer {
        // A module that could not be loaded has its name in the place of a test's.
        JUnitWriter::Pytest if case.classname.is_empty() => parts(&case.name, "."),
        JUnitWriter::Pytest | JUnitWriter::SwiftTesting => joined(parts(&case.classname, "."), &case.name),
        JUnitWriter::Vitest => parts(&case.name, " > "),
        JUnitWriter::Playwright => parts(&case.name, " › "),
        JUnitWriter::Nextest => {
            let binary = vec![document.suites[case.suite].name.clone()];
            binary.into_iter().chain(parts(&case.name, "::")).collect()
        }
        // Without a name, the class itself broke off.
        JUnitWriter::Surefire => joined(parts(&case.classname, "$"), &case.name),
        JUnitWriter::Jest => jest_names(document, case),
        JUnitWriter::NodeTest => {
            // Its quotation marks are escaped twice.
            joined(suites(document, case.suite), &case.name)
                .into_iter()
                .map(|name| name.replace("&quot;", "\""))
                .collect()
        }
        JUnitWriter::Gotestsum | JUnitWriter::Other => {
            let mut suites = suites(document, case.suite);
            if suites.last() != Some(&case.classname) && case.classname != case.name {
                suites.push(case.classname.clone());
            }
            joined(suites, &case.name)
        }
    };
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// The file of a case, where its writer says it.
pub(super) fn file(document: &Document, case: &Case, writer: JUnitWriter) -> Option<String> {
    if matches!(writer, JUnitWriter::Vitest | JUnitWriter::Playwright) {
        return Some(case.classname.clone());
    }
    let of_suite = || document.around(case.suite).find_map(|suite| suite.file.clone());
    case.file.clone().or_else(of_suite)
}

/// The names of the suites around a case, the outermost first. The root's is that of the report.
fn suites(document: &Document, suite: usize) -> Vec<String> {
    let mut names: Vec<String> =
        document.around(suite).filter(|suite| !suite.is_list).map(|suite| suite.name.clone()).collect();
    names.reverse();
    names
}

/// Unless it is told otherwise, jest-junit joins suites and name by blanks and writes that twice. The suite that
/// is known by itself is then taken off.
fn jest_names(document: &Document, case: &Case) -> Vec<String> {
    const LOAD_FAILURE: &str = "Test suite failed to run";
    if case.classname == LOAD_FAILURE {
        return vec![case.name.clone()];
    }
    if case.classname != case.name {
        return joined(parts(&case.classname, " › "), &case.name);
    }
    let name = case.name.trim();
    let suite = document.suites[case.suite].name.as_str();
    match name.strip_prefix(suite).and_then(|rest| rest.strip_prefix(' ')) {
        Some(rest) => vec![suite.to_owned(), rest.to_owned()],
        None => vec![name.to_owned()],
    }
}

fn joined(mut suites: Vec<String>, name: &str) -> Vec<String> {
    suites.push(name.to_owned());
    suites
}
