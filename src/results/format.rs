//! The formats that are read.

use std::fmt;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `JUnit` XML, which each writer fills in a way of its own.
    JUnit(JUnitWriter),
    /// TAP 13 or 14.
    Tap,
    /// The text that `cargo test` prints.
    CargoTest,
    /// JSON lines of libtest, as `cargo nextest` writes them too.
    LibtestJson,
    /// JSON lines of `go test -json`.
    GoTest,
    /// Cucumber's messages, JSON lines too.
    CucumberMessages,
}

/// What wrote a report in `JUnit` XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JUnitWriter {
    /// `pytest --junitxml`.
    Pytest,
    /// vitest's reporter `junit`.
    Vitest,
    /// The package `jest-junit`.
    Jest,
    /// `node --test --test-reporter=junit`.
    NodeTest,
    /// `cargo nextest`.
    Nextest,
    /// Maven's surefire, for `JUnit` 5.
    Surefire,
    /// `gotestsum --junitfile`.
    Gotestsum,
    /// Playwright's reporter `junit`.
    Playwright,
    /// `swift test --xunit-output`, for Swift Testing.
    SwiftTesting,
    /// Another one: names are taken as they stand.
    Other,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::JUnit(JUnitWriter::Other) => write!(f, "JUnit XML"),
            Self::JUnit(writer) => write!(f, "JUnit XML of {writer}"),
            Self::Tap => write!(f, "TAP"),
            Self::CargoTest => write!(f, "text of cargo test"),
            Self::LibtestJson => write!(f, "libtest JSON"),
            Self::GoTest => write!(f, "JSON of go test"),
            Self::CucumberMessages => write!(f, "Cucumber messages"),
        }
    }
}

impl fmt::Display for JUnitWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pytest => "pytest",
            Self::Vitest => "vitest",
            Self::Jest => "jest-junit",
            Self::NodeTest => "node:test",
            Self::Nextest => "nextest",
            Self::Surefire => "surefire",
            Self::Gotestsum => "gotestsum",
            Self::Playwright => "Playwright",
            Self::SwiftTesting => "Swift Testing",
            Self::Other => "an unknown writer",
        })
    }
}
