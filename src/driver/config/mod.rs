//! `specc.toml`: what a project says once.

mod error;
mod file;
mod model;
mod options;
mod suite;
mod target;
mod values;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

use crate::analysis::{self, Project};
use crate::base::{Code, Diagnostic, Limits, Severity};
use crate::driver::session::weighed;

pub use error::ConfigError;
pub use model::ModelConfig;
pub use suite::SuiteConfig;
pub use target::TargetConfig;

use file::{ConfigFile, SettingsText};

/// The settings of a project.
pub struct Config {
    /// The folder that holds `specc.toml`, or in which the tool was started.
    pub folder: PathBuf,
    /// `specc.toml`, when there is one.
    pub file: Option<PathBuf>,
    /// Name and version.
    pub project: Project,
    /// The spec root, below `folder`.
    pub spec: String,
    /// The folder below which targets write by default.
    pub out: String,
    /// The folder of the project's own templates, below `folder`.
    pub templates: String,
    /// Folders and files below the project that are no specs.
    pub exclude: Vec<String>,
    /// Files and folders of tests and code.
    pub sources: Vec<PathBuf>,
    /// The targets by name, those that are switched off too.
    pub targets: Vec<TargetConfig>,
    /// How tests are run, by name.
    pub suites: Vec<SuiteConfig>,
    /// The model that they ask.
    pub model: Option<ModelConfig>,
    /// The model that judges its answers.
    pub judge: Option<ModelConfig>,
    /// Severities by the name of a code.
    pub severities: BTreeMap<String, SeveritySetting>,
    /// How much input is taken.
    pub limits: Limits,
    /// Where each value comes from.
    pub values: Vec<ConfigValue>,
}

/// A value with where it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigValue {
    /// The key, dotted.
    pub key: String,
    /// The value as TOML.
    pub value: String,
    /// `specc.toml`, `default` or the flag's or variable's name.
    pub origin: String,
}

/// A value that a flag or an environment variable sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The key.
    pub key: &'static str,
    /// The value.
    pub value: String,
    /// The flag's or variable's name.
    pub origin: &'static str,
}

/// The severity that a project gives a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SeveritySetting {
    /// Not reported.
    Off,
    /// A note.
    Note,
    /// A warning.
    Warning,
    /// An error.
    Error,
}

impl Config {
    /// The name of the file that holds them.
    pub const FILE_NAME: &str = "specc.toml";

    /// The settings for a run in `folder`: those of the nearest `specc.toml` there or above, with
    /// the overrides laid over them.
    ///
    /// # Errors
    /// [`ConfigError`] when there is such a file and it cannot be used.
    pub fn load(folder: &Path, overrides: &[Override]) -> Result<Self, ConfigError> {
        let found = folder.ancestors().map(|above| above.join(Config::FILE_NAME)).find(|path| path.is_file());
        let Some(path) = found else {
            return values::resolve(folder.to_owned(), None, ConfigFile::default(), overrides);
        };
        let text = fs::read_to_string(&path)
            .map_err(|error| ConfigError::Unreadable { path: path.clone(), reason: error.to_string() })?;
        let folder = path.parent().unwrap_or(folder).to_owned();
        let text = Arc::new(SettingsText { path, text });
        let file = file::parse(&text)?;
        values::resolve(folder, Some(text), file, overrides)
    }

    /// A finding with the severity that the project gives it; `None` when it is not reported. A severity that a check
    /// chose itself (a note where a warning is usual) follows the project's only when that is not the usual one.
    #[must_use]
    pub fn weighed(&self, finding: Diagnostic) -> Option<Diagnostic> {
        weighed(finding, &|code| self.severity_of(code))
    }

    /// The severity of findings of `code`; `None` when they are not reported.
    #[must_use]
    pub fn severity_of(&self, code: &'static Code) -> Option<Severity> {
        match self.severities.get(code.name) {
            None => Some(code.severity),
            Some(SeveritySetting::Off) => None,
            Some(SeveritySetting::Note) => Some(Severity::Note),
            Some(SeveritySetting::Warning) => Some(Severity::Warning),
            Some(SeveritySetting::Error) => Some(Severity::Error),
        }
    }
}

/// All codes of all floors, by name.
#[must_use]
pub fn all_codes() -> Vec<&'static Code> {
    let mut codes = analysis::codes();
    codes.extend(super::session::CODES);
    codes.sort_by_key(|code| code.name);
    codes
}
