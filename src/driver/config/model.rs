//! The model that tests ask.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

use super::ConfigError;
use super::file::SettingsText;

/// Where the tests of a project have the answers of its assistant from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelConfig {
    /// A program and its arguments; none with a `url`.
    pub command: Vec<String>,
    /// An endpoint that speaks `OpenAI`'s chat completions.
    pub url: Option<String>,
    /// The name of the model there.
    pub name: Option<String>,
    /// A file of recorded answers.
    pub answers: Option<PathBuf>,
}

/// The table as it is written.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ModelTable {
    #[serde(default)]
    command: Vec<String>,
    url: Option<String>,
    name: Option<String>,
    answers: Option<String>,
}

/// The keys of the table.
pub(super) const MODEL_KEYS: [&str; 4] = ["command", "url", "name", "answers"];

/// The model of the file.
pub(super) fn model(
    folder: &Path,
    settings: Option<&Arc<SettingsText>>,
    table: Option<&ModelTable>,
) -> Result<Option<ModelConfig>, ConfigError> {
    let (Some(settings), Some(table)) = (settings, table) else { return Ok(None) };
    let refused = |key: &str, message: &str| Err(settings.refuse(&["model", key], message.to_owned()));
    match (table.command.is_empty(), &table.url, &table.answers) {
        (false, Some(_), _) => refused("url", "a model has a `command` or a `url`, and not both"),
        (true, None, None) => refused("", "a model has a `command`, a `url` or a file of `answers`"),
        (_, None, _) if table.name.is_some() => refused("name", "`name` goes with `url`"),
        _ => Ok(Some(ModelConfig {
            command: table.command.clone(),
            url: table.url.clone(),
            name: table.name.clone(),
            answers: table.answers.as_ref().map(|path| folder.join(path)),
        })),
    }
}

impl ModelConfig {
    /// The variables by which tests are told of it; `None` for what they must not find.
    pub(in crate::driver) fn variables(&self) -> BTreeMap<&'static str, Option<String>> {
        let command = serde_json::to_string(&self.command).ok().filter(|_| !self.command.is_empty());
        let answers = self.answers.as_ref().map(|path| path.display().to_string());
        BTreeMap::from([
            ("SPECC_MODEL_COMMAND", command),
            ("SPECC_MODEL_URL", self.url.clone()),
            ("SPECC_MODEL_NAME", self.name.clone()),
            ("SPECC_MODEL_ANSWERS", answers),
        ])
    }
}
