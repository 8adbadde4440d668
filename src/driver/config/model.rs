//! The models that are asked: the one that a project specifies, and its judge.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Number;

use super::ConfigError;
use super::file::SettingsText;
use super::suite::{MOST_SECONDS, program_path};

/// Where the answers of an assistant, or of its judge, come from.
#[derive(Clone, Debug)]
pub struct ModelConfig {
    /// A program; none with a `url`.
    pub program: Option<PathBuf>,
    /// What the program is given.
    pub arguments: Vec<String>,
    /// The folder that the program is started in.
    pub folder: PathBuf,
    /// An endpoint that speaks `OpenAI`'s chat completions.
    pub url: Option<String>,
    /// The name of the model there.
    pub name: Option<String>,
    /// How freely the model chooses its words; the endpoint's own default without it.
    pub temperature: Option<Number>,
    /// A file of recorded answers.
    pub answers: Option<PathBuf>,
    /// How long an answer may take.
    pub time: Duration,
    /// How many questions are open at a time.
    pub parallel: usize,
    settings: Arc<SettingsText>,
    table: &'static str,
}

/// The table as it is written.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ModelTable {
    #[serde(default)]
    command: Vec<String>,
    url: Option<String>,
    name: Option<String>,
    temperature: Option<f64>,
    answers: Option<String>,
    #[serde(default = "default_seconds")]
    seconds: u64,
    #[serde(default = "default_parallel")]
    parallel: usize,
}

/// The keys of the table.
pub(super) const MODEL_KEYS: [&str; 7] =
    ["command", "url", "name", "temperature", "answers", "seconds", "parallel"];

/// A minute: longer than a model takes for an answer that anybody reads.
fn default_seconds() -> u64 {
    60
}

/// Few enough for a program on the same machine, and for what endpoints allow everybody.
fn default_parallel() -> usize {
    4
}

/// More than this no endpoint allows.
const MOST_PARALLEL: usize = 64;

/// The model of a table of the file.
pub(super) fn model(
    folder: &Path,
    settings: Option<&Arc<SettingsText>>,
    (name, table): (&'static str, Option<&ModelTable>),
) -> Result<Option<ModelConfig>, ConfigError> {
    let (Some(settings), Some(table)) = (settings, table) else { return Ok(None) };
    let refused = |key: &str, message: &str| Err(settings.refuse(&[name, key], message.to_owned()));
    let temperature =
        table.temperature.filter(|degree| (0.0..=2.0).contains(degree)).and_then(Number::from_f64);
    if let Some(nul) = table.command.iter().position(|word| word.contains('\0')) {
        return refused("command", &format!("item {} of `command` holds a NUL", nul + 1));
    }
    if table.temperature.is_some() && temperature.is_none() {
        return refused("temperature", "`temperature` is a number from 0 to 2");
    }
    if !(1..=MOST_SECONDS).contains(&table.seconds) {
        return refused("seconds", &format!("`seconds` is a number from 1 to {MOST_SECONDS}"));
    }
    if !(1..=MOST_PARALLEL).contains(&table.parallel) {
        return refused("parallel", &format!("`parallel` is a number from 1 to {MOST_PARALLEL}"));
    }
    let command = table.command.split_first();
    match (command, &table.url, &table.answers) {
        (Some(_), Some(_), _) => refused("url", "a model has a `command` or a `url`, and not both"),
        (None, None, None) => refused("", "a model has a `command`, a `url` or a file of `answers`"),
        (_, None, _) if table.name.is_some() => refused("name", "`name` goes with `url`"),
        (_, None, _) if temperature.is_some() => refused("temperature", "`temperature` goes with `url`"),
        _ => Ok(Some(ModelConfig {
            program: command.map(|(program, _)| program_path(folder, program)),
            arguments: command.map(|(_, arguments)| arguments.to_vec()).unwrap_or_default(),
            folder: folder.to_owned(),
            url: table.url.clone(),
            name: table.name.clone(),
            temperature,
            answers: table.answers.as_ref().map(|path| folder.join(path)),
            time: Duration::from_secs(table.seconds),
            parallel: table.parallel,
            settings: settings.clone(),
            table: name,
        })),
    }
}

impl ModelConfig {
    /// Where `key` of it stands, as messages name it: the path of the settings, line and column.
    #[must_use]
    pub fn place_of(&self, key: &str) -> String {
        self.settings.place_of(&[self.table, key])
    }

    /// The variables by which tests are told of it; `None` for what they must not find.
    pub(in crate::driver) fn variables(&self) -> BTreeMap<&'static str, Option<String>> {
        let shown = |path: &PathBuf| path.display().to_string();
        let command = self.program.as_ref().and_then(|program| {
            let words: Vec<String> = std::iter::once(shown(program)).chain(self.arguments.clone()).collect();
            serde_json::to_string(&words).ok()
        });
        BTreeMap::from([
            ("SPECC_MODEL_COMMAND", command),
            ("SPECC_MODEL_URL", self.url.clone()),
            ("SPECC_MODEL_NAME", self.name.clone()),
            ("SPECC_MODEL_TEMPERATURE", self.temperature.as_ref().map(Number::to_string)),
            ("SPECC_MODEL_ANSWERS", self.answers.as_ref().map(shown)),
            ("SPECC_MODEL_SECONDS", Some(self.time.as_secs().to_string())),
        ])
    }
}
