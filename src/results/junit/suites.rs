//! What is said of suites as a whole.

use super::super::CaseResult;
use super::super::JUnitWriter;
use super::super::cases::Cases;
use super::super::fault::Fault;
use super::super::go_tree::{self, GoTest};
use super::document::Document;

/// Adds a failed case for each suite that failed though none of its cases did.
pub(super) fn failures(document: &Document, report: &str, cases: &mut Cases) -> Result<(), Fault> {
    let mut failing = vec![0_usize; document.suites.len()];
    for case in &document.cases {
        failing[case.suite] += usize::from(case.is_failing());
    }
    let mut failed = Vec::new();
    // A suite stands after the one around it, so that backwards each is counted before that one.
    for (at, suite) in document.suites.iter().enumerate().rev() {
        if suite.verdict.is_some() || (suite.failures > 0 && failing[at] == 0) {
            failing[at] += 1;
            failed.push(at);
        }
        if let Some(parent) = suite.parent {
            failing[parent] += failing[at];
        }
    }
    for &suite in failed.iter().rev() {
        cases.push(failure(document, suite, report))?;
    }
    Ok(())
}

fn failure(document: &Document, suite: usize, report: &str) -> CaseResult {
    let names = document.around(suite).map(|suite| suite.name.clone()).filter(|name| !name.is_empty());
    let mut names: Vec<String> = names.collect();
    names.reverse();
    if names.is_empty() {
        names.push(report.to_owned());
    }
    let said = document.suites[suite].verdict.as_ref().and_then(|words| words.message(JUnitWriter::Other));
    CaseResult::failed_suite(
        names,
        said.unwrap_or_else(|| "the suite failed, and none of its cases says why".to_owned()),
    )
}

/// The cases of gotestsum, which writes tests with subtests as cases of their own.
pub(super) fn go_cases(document: &Document, cases: &mut Cases) -> Result<(), Fault> {
    let mut rest = document.cases.as_slice();
    while let Some(first) = rest.first() {
        let together = rest.iter().take_while(|case| case.suite == first.suite).count();
        let (of_suite, further) = rest.split_at(together);
        rest = further;
        let tests = of_suite.iter().map(|case| {
            let (outcome, _) = case.outcome(JUnitWriter::Gotestsum);
            let words = case.failure.as_ref().or(case.skipped.as_ref());
            let printed =
                words.map_or("", |words| if words.text.is_empty() { &words.message } else { &words.text });
            GoTest { name: case.name.clone(), outcome, message: go_tree::message(printed) }
        });
        go_tree::add(&document.suites[first.suite].name, tests.collect(), cases)?;
    }
    Ok(())
}
