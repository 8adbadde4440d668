//! Suites with very many tests: all run, and all are mapped back to what they check.

use std::collections::BTreeSet;

use serde_json::json;
use specc::analysis::{Reviewed, Verdict, verdicts};

use super::{RUNNERS, counts};
use crate::door;
use crate::project::Folder;

/// The number of tests in one suite: `SPECC_CASES`, or as many as every run can wait for.
fn cases() -> usize {
    std::env::var("SPECC_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(500)
}

/// One file: half of its tests are of statements, half are rows of one table.
fn spec(cases: usize) -> String {
    let mut text = "# Shed\n".to_owned();
    for number in 0..cases / 2 {
        text += &format!("\n## Requirement: Rule {number}\nThe shed must keep rule {number}.\n");
    }
    text += "\n## Requirement: Loans\nThe shed must lend.\n\n### Scenario: Loan\n- **When** tool {tool} is lent\n- **Then** it is away\n\n| tool |\n|---|\n";
    for number in 0..cases / 2 {
        text += &format!("| {number} |\n");
    }
    text
}

fn are_kept_apart(framework: &str) {
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let folder = Folder::new([]);
    // Cucumber holds each step against the definition of each other one.
    let cases = if framework == "cucumber" { cases().min(2_000) } else { cases() };
    let spec = door::spec_of(&[("shed.md".to_owned(), spec(cases))]);
    let tree = door::emit("tests", &spec, &json!({ "framework": framework }));
    door::write(&tree, &folder.path().join(runner.out));
    let Some((_, results)) = runner.results(folder.path()) else { return };
    let (pending, passed, failed) = counts(&results);
    assert_eq!((passed, failed), (0, 0), "{framework}");
    let held = verdicts(&spec, &results, &Reviewed::default());
    assert_eq!((held.unbound.as_slice(), &held.unknown[..]), (&[][..], &[][..]), "{framework}");
    // Each test reports once, under an id of its own.
    let tests: Vec<_> = held.items().flat_map(|(_, item)| &item.tests).collect();
    let ids: BTreeSet<_> = tests.iter().map(|test| &test.id).collect();
    assert_eq!(ids.len(), pending, "{framework}");
    assert!(
        tests.iter().all(|test| test.results.len() == 1 && test.verdict == Verdict::Pending),
        "{framework}"
    );
    assert!(pending >= cases / 2 * 2, "{framework}: only {pending} of {cases}");
}

#[test]
fn very_many_tests_run_under_node() {
    are_kept_apart("node:test");
}

#[test]
fn very_many_tests_run_under_vitest() {
    are_kept_apart("vitest");
}

#[test]
fn very_many_tests_run_under_jest() {
    are_kept_apart("jest");
}

#[test]
fn very_many_tests_run_under_playwright() {
    are_kept_apart("playwright");
}

#[test]
fn very_many_tests_run_under_cucumber() {
    are_kept_apart("cucumber");
}

#[test]
fn very_many_tests_run_under_pytest() {
    are_kept_apart("pytest");
}

#[test]
fn very_many_tests_run_under_cargo() {
    are_kept_apart("cargo");
}

#[test]
fn very_many_tests_run_under_go() {
    are_kept_apart("go");
}

#[test]
fn very_many_tests_run_under_junit() {
    are_kept_apart("junit");
}

#[test]
fn very_many_tests_run_under_swift() {
    are_kept_apart("swift-testing");
}
