//! What `specc.toml` may say of release copy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::limits::Channel;

/// What `specc.toml` may say of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Options {
    /// The product's name as readers know it; the project's name by default.
    pub(super) product: Option<String>,
    /// Where a call to action without an address of its own leads.
    pub(super) url: Option<WebAddress>,
    /// The channels that posts are made for; all by default.
    pub(super) channels: Vec<Channel>,
    /// The id of the feature that leads; by default the one of the highest priority, and of those
    /// the first.
    pub(super) lead: Option<String>,
    /// The day of the release, `YYYY-MM-DD`.
    pub(super) date: Option<Day>,
    /// Links at the end of the announcement.
    pub(super) links: Vec<NamedLink>,
    /// The address of a clause's page, in which `{file}` stands for the spec file's path without
    /// extension and `{anchor}` for the heading's anchor; covered clauses are linked when it is given.
    pub(super) clause_url: Option<WebAddress>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            product: None,
            url: None,
            channels: Channel::ALL.to_vec(),
            lead: None,
            date: None,
            links: Vec::new(),
            clause_url: None,
        }
    }
}

/// A link with the words that people read.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NamedLink {
    /// The words.
    pub(super) title: String,
    /// Where it leads.
    pub(super) url: WebAddress,
}

/// An `http` or `https` address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub(super) struct WebAddress(String);

impl WebAddress {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for WebAddress {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        match rest {
            Some(rest) if !rest.is_empty() && !text.contains(char::is_whitespace) => Ok(Self(text)),
            _ => Err(format!("`{text}` is no address; write it whole, as in `https://example.com/get`")),
        }
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}

/// A day of the calendar, `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub(super) struct Day(String);

impl Day {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_day(&text) { Ok(Self(text)) } else { Err(format!("`{text}` is no day; write `YYYY-MM-DD`")) }
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0
    }
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = parts.iter().map(|part| part.len()).eq([4, 2, 2]);
    let numbers: Vec<u16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let &[year, month, day] = numbers.as_slice() else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    lengths && text.bytes().all(|byte| byte != b'+') && (1..=12).contains(&month) && (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::super::super::contract::parse_options;
    use super::*;

    fn fault(options: &serde_json::Value) -> String {
        parse_options::<Options>(options).expect_err("a fault").message
    }

    #[test]
    fn a_wrong_option_is_named() {
        assert!(fault(&serde_json::json!({ "chanels": [] })).contains("did you mean `channels`"));
        assert!(fault(&serde_json::json!({ "channels": ["twitter"] })).contains("google-play"));
        assert!(fault(&serde_json::json!({ "date": "2026-02-30" })).contains("YYYY-MM-DD"));
        assert!(fault(&serde_json::json!({ "url": "example.com" })).contains("https://"));
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (text, day) in
            [("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false), ("2026-1-1", false)]
        {
            assert_eq!(is_day(text), day, "{text}");
        }
    }
}
