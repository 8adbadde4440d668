//! The targets of a project.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use toml::Table;

use super::file::SettingsText;
use super::options::options;
use super::{Config, ConfigError};
use crate::analysis::Framework;
use crate::backend::{Backend, backends, checked_options};
use crate::base::Limits;
use crate::driver::backends::load_backend;
use crate::driver::foreign;
use crate::driver::frameworks::frameworks;

/// Keys of a target that are not options of its backend.
const TARGET_KEYS: [&str; 3] = ["backend", "out", "enabled"];

/// One thing that is built.
#[derive(Clone)]
pub struct TargetConfig {
    /// Its name.
    pub name: String,
    /// What makes it, as `specc.toml` names it.
    pub reference: String,
    /// What makes it.
    pub backend: Arc<dyn Backend>,
    /// Its folder, below the project's.
    pub out: String,
    /// Folders below its own that are another target's, relative to its own.
    pub foreign: Vec<String>,
    /// The backend's options, already checked, with the defaults of its schema filled in. Those of a
    /// program are checked when it was asked for its schema.
    pub options: serde_json::Value,
    /// Whether it is built; `enabled = false` switches it off.
    pub enabled: bool,
    /// Whether `specc.toml` names it; a backend that no target there uses has one of its own name.
    pub named: bool,
    /// The file that its settings are from.
    settings: Option<Arc<SettingsText>>,
}

impl TargetConfig {
    /// Where it is said.
    #[must_use]
    pub fn origin(&self) -> &'static str {
        if self.named { Config::FILE_NAME } else { "default" }
    }

    /// The target with the options that follow from its project, where it says nothing of them.
    fn with_options_of_project(mut self, frameworks: &[Framework]) -> Self {
        if let serde_json::Value::Object(options) = &mut self.options {
            for (key, value) in self.backend.options_of_project(frameworks) {
                options.entry(key).or_insert(value);
            }
        }
        self
    }

    /// The target with its options held against its backend's schema, and filled with its defaults.
    pub(in crate::driver) fn with_checked_options(mut self) -> Result<Self, ConfigError> {
        match checked_options(self.backend.as_ref(), &self.options) {
            Ok(options) => self.options = options,
            Err(fault) => {
                let path = fault.path.iter().map(String::as_str);
                let keys: Vec<&str> = ["targets", &self.name].into_iter().chain(path).collect();
                return Err(self.refuse(&keys, &fault.message));
            }
        }
        Ok(self)
    }

    fn refuse(&self, keys: &[&str], message: &str) -> ConfigError {
        refuse(self.settings.as_ref(), keys, format!("target `{}`: {message}", self.name))
    }

    /// The target that a backend has without settings: of its own name, below the folder `out`.
    ///
    /// # Errors
    /// When the backend needs an option.
    pub fn of_backend(
        backend: Arc<dyn Backend>,
        out: &str,
        frameworks: &[Framework],
    ) -> Result<Self, ConfigError> {
        let name = backend.describe().name;
        let target = Self {
            foreign: Vec::new(),
            out: format!("{out}/{name}"),
            reference: name.clone(),
            name,
            backend,
            options: serde_json::Value::Object(serde_json::Map::new()),
            enabled: true,
            named: false,
            settings: None,
        };
        target.with_options_of_project(frameworks).with_checked_options()
    }
}

fn refuse(settings: Option<&Arc<SettingsText>>, keys: &[&str], message: String) -> ConfigError {
    match settings {
        Some(settings) => settings.refuse(keys, message),
        None => ConfigError::Refused { path: Config::FILE_NAME.into(), at: None, message },
    }
}

/// The targets of the file, and one for each built-in backend that none of them uses, by name.
pub(super) fn targets(
    folder: &Path,
    settings: Option<&Arc<SettingsText>>,
    (tables, limits): (&BTreeMap<String, Table>, &Limits),
    out: &str,
) -> Result<Vec<TargetConfig>, ConfigError> {
    let frameworks: Vec<Framework> = frameworks(folder).into_iter().map(|found| found.framework).collect();
    let reader = Reader { folder, settings, limits, out, frameworks: &frameworks };
    let named = tables.iter().map(|(name, table)| reader.target(name, table));
    let mut targets = named.collect::<Result<Vec<TargetConfig>, ConfigError>>()?;
    for backend in backends() {
        let name = backend.describe().name;
        if !targets.iter().any(|target| target.reference == name || target.name == name) {
            targets.push(TargetConfig::of_backend(backend, out, &frameworks)?);
        }
    }
    targets.sort_by(|a, b| a.name.cmp(&b.name));
    foreign::part(&mut targets);
    Ok(targets)
}

/// What the tables of targets are read with.
struct Reader<'a> {
    folder: &'a Path,
    settings: Option<&'a Arc<SettingsText>>,
    limits: &'a Limits,
    out: &'a str,
    frameworks: &'a [Framework],
}

impl Reader<'_> {
    fn target(&self, name: &str, table: &Table) -> Result<TargetConfig, ConfigError> {
        let refused = |key: &str, message: String| {
            refuse(self.settings, &["targets", name, key], format!("target `{name}`: {message}"))
        };
        let text = |key: &str| match table.get(key) {
            None => Ok(None),
            Some(value) => match value.as_str() {
                Some(text) => Ok(Some(text.to_owned())),
                None => Err(refused(key, format!("`{key}` is a text"))),
            },
        };
        let enabled = match table.get("enabled") {
            None => true,
            Some(value) => {
                value.as_bool().ok_or_else(|| refused("enabled", "`enabled` is true or false".to_owned()))?
            }
        };
        let reference = text("backend")?.unwrap_or_else(|| name.to_owned());
        let backend = load_backend(&reference, self.folder, self.limits)
            .map_err(|fault| refused("backend", fault.to_string()))?;
        let target = TargetConfig {
            name: name.to_owned(),
            reference,
            backend,
            foreign: Vec::new(),
            out: text("out")?.unwrap_or_else(|| format!("{}/{name}", self.out)),
            options: options(table, &TARGET_KEYS),
            enabled,
            named: true,
            settings: self.settings.cloned(),
        };
        target.with_options_of_project(self.frameworks).with_checked_options()
    }
}
