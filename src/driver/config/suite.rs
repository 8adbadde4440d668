//! The suites of a project: how its tests are run.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;

use super::ConfigError;
use super::file::SettingsText;

/// A suite.
#[derive(Clone, Debug)]
pub struct SuiteConfig {
    /// Its name.
    pub name: String,
    /// The program: a path, or a name that the system looks up.
    pub program: PathBuf,
    /// What the program is given.
    pub arguments: Vec<String>,
    /// The folder that it is started in.
    pub folder: PathBuf,
    /// The reports that it writes, or folders of them, below `folder`; none when it prints its report.
    pub results: Vec<String>,
    /// How long it may take.
    pub time: Duration,
    /// Variables that it is given.
    pub environment: BTreeMap<String, String>,
    settings: Arc<SettingsText>,
}

/// A table as it is written.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct SuiteTable {
    pub(super) command: Vec<String>,
    #[serde(default)]
    folder: String,
    #[serde(default)]
    results: Vec<String>,
    #[serde(default = "default_seconds")]
    seconds: u64,
    #[serde(default)]
    environment: BTreeMap<String, String>,
}

/// The keys of a table.
pub(super) const SUITE_KEYS: [&str; 5] = ["command", "folder", "results", "seconds", "environment"];

/// Ten minutes: longer than most suites take, and shorter than anybody waits for one that hangs.
fn default_seconds() -> u64 {
    600
}

/// The most that a program or an answer may take: a day.
pub(super) const MOST_SECONDS: u64 = 24 * 60 * 60;

impl SuiteConfig {
    /// Where `key` of it stands, as messages name it: the path of the settings, line and column.
    #[must_use]
    pub fn place_of(&self, key: &str) -> String {
        self.settings.place_of(&["suites", &self.name, key])
    }
}

/// The suites of the file, by name.
pub(super) fn suites(
    folder: &Path,
    settings: Option<&Arc<SettingsText>>,
    tables: &BTreeMap<String, SuiteTable>,
) -> Result<Vec<SuiteConfig>, ConfigError> {
    let Some(settings) = settings else { return Ok(Vec::new()) };
    tables.iter().map(|(name, table)| suite(folder, settings, name, table)).collect()
}

fn suite(
    above: &Path,
    settings: &Arc<SettingsText>,
    name: &str,
    table: &SuiteTable,
) -> Result<SuiteConfig, ConfigError> {
    let refused = |key: &str, message: &str| {
        settings.refuse(&["suites", name, key], format!("suite `{name}`: {message}"))
    };
    let Some((program, arguments)) = table.command.split_first().filter(|(program, _)| !program.is_empty())
    else {
        let message = "`command` is a list of a program and its arguments, such as `[\"cargo\", \"test\"]`";
        return Err(refused("command", message));
    };
    if let Some(nul) = table.command.iter().position(|word| word.contains('\0')) {
        return Err(refused("command", &format!("item {} of `command` holds a NUL", nul + 1)));
    }
    if !(1..=MOST_SECONDS).contains(&table.seconds) {
        return Err(refused("seconds", &format!("`seconds` is a number from 1 to {MOST_SECONDS}")));
    }
    if let Some(outside) = table.results.iter().find(|path| !is_below(path)) {
        let message = format!("`{outside}` does not lie below the folder that the suite is started in");
        return Err(refused("results", &message));
    }
    let is_name = |name: &&String| name.is_empty() || name.contains(['=', '\0']);
    if let Some(name) = table.environment.keys().find(is_name) {
        return Err(refused("environment", &format!("`{}` is no name of a variable", name.escape_debug())));
    }
    if let Some((name, _)) = table.environment.iter().find(|(_, value)| value.contains('\0')) {
        return Err(refused("environment", &format!("the value of `{name}` holds a NUL")));
    }
    let folder = above.join(&table.folder);
    Ok(SuiteConfig {
        name: name.to_owned(),
        program: program_path(&folder, program),
        arguments: arguments.to_vec(),
        folder,
        results: table.results.clone(),
        time: Duration::from_secs(table.seconds),
        environment: table.environment.clone(),
        settings: settings.clone(),
    })
}

/// A path is below the suite's folder on every system; a name is looked up.
pub(super) fn program_path(folder: &Path, program: &str) -> PathBuf {
    let is_path = program.contains('/') || program.contains(std::path::MAIN_SEPARATOR);
    if is_path { folder.join(program) } else { program.into() }
}

fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}
