//! Tables of calls against a product in each language: what is emitted runs as it stands.

use std::path::Path;

use serde_json::json;
use specc::results::Outcome;

use super::{RUNNERS, counts};
use crate::door;
use crate::project::Folder;

/// Operations with tables of calls. The row of three days is wrong.
pub(super) const SPEC: &str = include_str!("fees/fees.md");

/// A product that does what the spec says but for one row.
struct Product {
    framework: &'static str,
    /// How suites import it.
    subject: &'static str,
    files: &'static [(&'static str, &'static str)],
    /// How many rows it keeps, and how many tests are pending: those of the ten operations and the type themselves, and rows
    /// with values of which products do not agree about the type: what may be null in Go, days and moments in Swift.
    expected: (usize, usize),
}

const PRODUCTS: [Product; 9] = [
    Product {
        framework: "node:test",
        subject: "../src/fees.mjs",
        files: &[("src/fees.mjs", include_str!("fees/fees.mjs"))],
        expected: (17, 11),
    },
    Product {
        framework: "vitest",
        subject: "../src/fees",
        files: &[("src/fees.ts", include_str!("fees/fees.ts"))],
        expected: (17, 11),
    },
    Product {
        framework: "jest",
        subject: "../src/fees.cjs",
        files: &[("src/fees.cjs", include_str!("fees/fees.cjs"))],
        expected: (17, 11),
    },
    Product {
        framework: "playwright",
        subject: "../src/fees",
        files: &[("src/fees.ts", include_str!("fees/fees.ts"))],
        expected: (17, 11),
    },
    Product {
        framework: "pytest",
        subject: "fees",
        files: &[("tests/fees.py", include_str!("fees/fees.py"))],
        expected: (17, 11),
    },
    Product {
        framework: "cargo",
        subject: "bank",
        files: &[("src/lib.rs", include_str!("fees/fees.rs"))],
        expected: (17, 11),
    },
    Product {
        framework: "go",
        subject: "bank/fees",
        files: &[("fees/fees.go", include_str!("fees/fees.go"))],
        expected: (15, 13),
    },
    Product {
        framework: "junit",
        subject: "shed.Fees",
        files: &[
            ("tests/shed/Fees.java", include_str!("fees/Fees.java")),
            ("tests/shed/Line.java", include_str!("fees/Line.java")),
        ],
        expected: (17, 11),
    },
    Product {
        framework: "swift-testing",
        subject: "Bank",
        files: &[("Sources/Bank/Bank.swift", include_str!("fees/Fees.swift"))],
        expected: (15, 13),
    },
];

/// The subject of a framework, whose product is written into a project.
pub(super) fn subject(framework: &str, folder: &Path) -> Option<&'static str> {
    let product = PRODUCTS.iter().find(|product| product.framework == framework)?;
    for (path, text) in product.files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    Some(product.subject)
}

fn runs(framework: &str) {
    let product = PRODUCTS.iter().find(|product| product.framework == framework).unwrap();
    let runner = RUNNERS.iter().find(|runner| runner.framework == framework).unwrap();
    let folder = Folder::new([]);
    let options = json!({ "framework": framework, "subject": subject(framework, folder.path()) });
    let tree = door::emit("tests", &door::spec_of(&[("fees.md".to_owned(), SPEC.to_owned())]), &options);
    door::write(&tree, &folder.path().join(runner.out));
    let Some((_, results)) = runner.results(folder.path()) else { return };
    let (passed, pending) = product.expected;
    assert_eq!(counts(&results), (pending, passed, 1), "{framework}: pending, passed, failed");
    let failed = results.iter().find(|case| case.outcome == Outcome::Failed).unwrap();
    let name = failed.names.last().unwrap();
    assert!(name.contains("3-yes") || name.contains("3__yes"), "{framework}: {failed:?}");
}

#[test]
fn rows_of_calls_run_under_node() {
    runs("node:test");
}

#[test]
fn rows_of_calls_run_under_vitest() {
    runs("vitest");
}

#[test]
fn rows_of_calls_run_under_jest() {
    runs("jest");
}

#[test]
fn rows_of_calls_run_under_playwright() {
    runs("playwright");
}

#[test]
fn rows_of_calls_run_under_pytest() {
    runs("pytest");
}

#[test]
fn rows_of_calls_run_under_cargo() {
    runs("cargo");
}

#[test]
fn rows_of_calls_run_under_go() {
    runs("go");
}

#[test]
fn rows_of_calls_run_under_junit() {
    runs("junit");
}

#[test]
fn rows_of_calls_run_under_swift() {
    runs("swift-testing");
}

#[test]
fn without_a_subject_rows_of_calls_are_pending() {
    let spec = door::spec_of(&[("fees.md".to_owned(), SPEC.to_owned())]);
    let folder = Folder::new([]);
    let runner = &RUNNERS[0];
    door::write(&door::emit("tests", &spec, &json!({})), &folder.path().join(runner.out));
    let Some((_, results)) = runner.results(folder.path()) else { return };
    assert_eq!(counts(&results), (29, 0, 0));
}
