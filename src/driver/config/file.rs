//! `specc.toml` as it is written, with the places of its keys.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use serde::Deserialize;
use toml::Table;
use toml::de::{DeTable, DeValue};

use super::model::{MODEL_KEYS, ModelTable};
use super::suite::{SUITE_KEYS, SuiteTable};
use super::{ConfigError, SeveritySetting, all_codes};
use crate::base::{Limits, LineColumn, LineIndex, nearest};

/// The text of a `specc.toml`, to name places in.
#[derive(Debug)]
pub(in crate::driver) struct SettingsText {
    /// The file.
    pub(in crate::driver) path: PathBuf,
    /// What stands in it.
    pub(super) text: String,
}

impl SettingsText {
    /// The error that what stands at `keys` is refused.
    pub(super) fn refuse(&self, keys: &[&str], message: String) -> ConfigError {
        ConfigError::Refused { path: self.path.clone(), at: self.place(keys), message }
    }

    /// Where what stands at `keys` is, as messages name it.
    pub(super) fn place_of(&self, keys: &[&str]) -> String {
        let place = self.place(keys).map(|at| format!(":{}:{}", at.line, at.column));
        format!("{}{}", self.path.display(), place.unwrap_or_default())
    }

    /// Where the key or item stands that `keys` lead to, or the last of them that is there.
    fn place(&self, keys: &[&str]) -> Option<LineColumn> {
        let table = DeTable::parse(&self.text).ok()?;
        let range = range_in(table.get_ref(), keys)?;
        Some(LineIndex::new(&self.text).position(&self.text, range.start))
    }
}

fn range_in(table: &DeTable<'_>, keys: &[&str]) -> Option<Range<usize>> {
    let (first, rest) = keys.split_first()?;
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == first)?;
    Some(range_of(value.get_ref(), rest).unwrap_or(key.span()))
}

fn range_of(value: &DeValue<'_>, keys: &[&str]) -> Option<Range<usize>> {
    match value {
        DeValue::Table(table) => range_in(table, keys),
        DeValue::Array(items) => {
            let (first, rest) = keys.split_first()?;
            let item = items.get(first.parse::<usize>().ok()?)?;
            Some(range_of(item.get_ref(), rest).unwrap_or(item.span()))
        }
        _ => None,
    }
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ConfigFile {
    pub(super) name: Option<String>,
    pub(super) version: Option<String>,
    pub(super) spec: Option<String>,
    pub(super) out: Option<String>,
    pub(super) templates: Option<String>,
    pub(super) exclude: Vec<String>,
    pub(super) sources: Vec<String>,
    pub(super) targets: BTreeMap<String, Table>,
    pub(super) suites: BTreeMap<String, SuiteTable>,
    pub(super) model: Option<ModelTable>,
    pub(super) judge: Option<ModelTable>,
    pub(super) severity: BTreeMap<String, SeveritySetting>,
    pub(super) limits: Limits,
}

const KEYS: [&str; 13] = [
    "name", "version", "spec", "out", "templates", "exclude", "sources", "targets", "suites", "model",
    "judge", "severity", "limits",
];
const LIMIT_KEYS: [&str; 6] =
    ["file-bytes", "paragraph-bytes", "nesting", "findings-per-file", "backend-seconds", "backend-bytes"];

/// Reads the file.
pub(super) fn parse(settings: &SettingsText) -> Result<ConfigFile, ConfigError> {
    let broken = |error: toml::de::Error| ConfigError::Broken {
        path: settings.path.clone(),
        reason: error.to_string(),
    };
    let table: Table = settings.text.parse().map_err(broken)?;
    check_keys(settings, &[], &table, &KEYS)?;
    if let Some(limits) = table.get("limits").and_then(|limits| limits.as_table()) {
        check_keys(settings, &["limits"], limits, &LIMIT_KEYS)?;
    }
    for name in ["model", "judge"] {
        if let Some(model) = table.get(name).and_then(|model| model.as_table()) {
            check_keys(settings, &[name], model, &MODEL_KEYS)?;
        }
    }
    for (name, suite) in table.get("suites").and_then(|suites| suites.as_table()).into_iter().flatten() {
        if let Some(suite) = suite.as_table() {
            check_keys(settings, &["suites", name], suite, &SUITE_KEYS)?;
        }
    }
    if let Some(severity) = table.get("severity").and_then(|severity| severity.as_table()) {
        let names: Vec<&str> = all_codes().into_iter().map(|code| code.name).collect();
        check_keys(settings, &["severity"], severity, &names)?;
    }
    toml::from_str(&settings.text).map_err(broken)
}

fn check_keys(
    settings: &SettingsText,
    above: &[&str],
    table: &Table,
    known: &[&str],
) -> Result<(), ConfigError> {
    let Some(unknown) = table.keys().find(|key| !known.contains(&key.as_str())) else { return Ok(()) };
    let prefix: String = above.iter().map(|key| format!("{key}.")).collect();
    let message = match nearest(unknown, known.iter().copied()) {
        Some(near) => format!("there is no key `{prefix}{unknown}`; did you mean `{prefix}{near}`?"),
        None if known.len() <= 24 => {
            format!("there is no key `{prefix}{unknown}`; there are {}", known.join(", "))
        }
        None => format!("there is no key `{prefix}{unknown}`"),
    };
    Err(settings.refuse(&[above, &[unknown]].concat(), message))
}
