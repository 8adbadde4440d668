//! What a backend says of itself, before it is given a spec.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CONTRACT_VERSION;

/// What a backend says of itself. Fields that are not listed here are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Description")]
pub struct Description {
    /// The name by which `specc.toml` names it.
    pub name: String,
    /// One line: what it makes.
    pub summary: String,
    /// The versions of the contract that it speaks.
    pub contract: ContractRange,
    /// JSON Schema of its options; without it, it takes none. Of JSON Schema's keywords, those that
    /// say nothing but a value's shape are checked; others are refused by name.
    #[serde(default = "no_options")]
    pub options: serde_json::Value,
    /// The codes of the findings that it may give, so that a suppression of one is known to be one.
    #[serde(default)]
    pub codes: Vec<String>,
    /// What it needs beyond the IR, its options and the target's name. One that is not offered stops the
    /// target with its name. Version 1 offers nothing more.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Whether the same request gives the same response, always and everywhere.
    #[serde(default = "yes")]
    pub deterministic: bool,
}

impl Default for Description {
    fn default() -> Self {
        Self {
            name: String::new(),
            summary: String::new(),
            contract: ContractRange::One(CONTRACT_VERSION),
            options: no_options(),
            codes: Vec::new(),
            needs: Vec::new(),
            deterministic: true,
        }
    }
}

fn yes() -> bool {
    true
}

/// The schema of a backend that takes no option.
fn no_options() -> serde_json::Value {
    serde_json::json!({ "type": "object", "properties": {}, "additionalProperties": false })
}

/// The versions of the contract that a backend speaks: one number, or the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ContractRange {
    /// One version.
    One(u32),
    /// All versions from the first to the last.
    Range {
        /// The first version.
        first: u32,
        /// The last version.
        last: u32,
    },
}

impl ContractRange {
    /// Whether it speaks `version`.
    #[must_use]
    pub fn holds(self, version: u32) -> bool {
        match self {
            ContractRange::One(own) => own == version,
            ContractRange::Range { first, last } => (first..=last).contains(&version),
        }
    }
}

impl fmt::Display for ContractRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ContractRange::One(version) => write!(f, "{version}"),
            ContractRange::Range { first, last } => write!(f, "{first} to {last}"),
        }
    }
}

/// Something that a backend is given only when it asks for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Need(pub String);

impl Need {
    /// All that this program offers.
    const OFFERED: [&str; 0] = [];

    /// Whether this program has it to give.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        Self::OFFERED.contains(&self.0.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_one_number_or_two() {
        let read = |text: &str| serde_json::from_str::<ContractRange>(text).expect("a range");
        assert!(read("1").holds(1) && !read("2").holds(1));
        let range = read(r#"{ "first": 1, "last": 3, "later": true }"#);
        assert!(range.holds(1) && range.holds(3) && !range.holds(4));
        assert_eq!(range.to_string(), "1 to 3");
    }

    #[test]
    fn what_is_not_said_has_a_default_and_what_is_unknown_is_passed_over() {
        let text = r#"{ "name": "a", "summary": "b", "contract": 1, "colour": "red" }"#;
        let description: Description = serde_json::from_str(text).expect("a description");
        let plain = Description { name: "a".to_owned(), summary: "b".to_owned(), ..Description::default() };
        assert_eq!(description, plain);
    }
}
