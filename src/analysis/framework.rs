//! The frameworks in whose form tests are written.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A framework that tests are written for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Framework {
    /// Node's own.
    #[default]
    #[serde(rename = "node:test")]
    NodeTest,
    /// vitest.
    #[serde(rename = "vitest")]
    Vitest,
    /// jest.
    #[serde(rename = "jest")]
    Jest,
    /// Playwright's own.
    #[serde(rename = "playwright")]
    Playwright,
    /// pytest.
    #[serde(rename = "pytest")]
    Pytest,
    /// Rust's own, as `cargo test` and nextest run it.
    #[serde(rename = "cargo")]
    Cargo,
    /// Go's own.
    #[serde(rename = "go")]
    Go,
    /// `JUnit` 5, as Maven and Gradle run it.
    #[serde(rename = "junit")]
    JUnit,
    /// Swift Testing.
    #[serde(rename = "swift-testing")]
    SwiftTesting,
    /// Gherkin's features, as Cucumber runs them.
    #[serde(rename = "cucumber")]
    Cucumber,
}

impl Framework {
    /// All of them with the names that settings give them.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::NodeTest, "node:test"),
        (Self::Vitest, "vitest"),
        (Self::Jest, "jest"),
        (Self::Playwright, "playwright"),
        (Self::Pytest, "pytest"),
        (Self::Cargo, "cargo"),
        (Self::Go, "go"),
        (Self::JUnit, "junit"),
        (Self::SwiftTesting, "swift-testing"),
        (Self::Cucumber, "cucumber"),
    ];

    /// The name that settings give it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

impl fmt::Display for Framework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_framework_has_one_name() {
        for (at, (framework, name)) in Framework::ALL.into_iter().enumerate() {
            assert_eq!(framework as usize, at);
            assert_eq!(serde_json::to_value(framework).expect("a name"), name);
        }
    }
}
