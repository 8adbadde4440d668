//! `specc.toml`: what a project says once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use toml::Table;

use crate::analysis::{self, Project};
use crate::backend::{Backend, backend_named, backends};
use crate::base::{Code, Limits, Severity, nearest};

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
    /// The targets by name, those that are switched off too.
    pub targets: Vec<TargetConfig>,
    /// Severities by the name of a code.
    pub severities: BTreeMap<String, SeveritySetting>,
    /// How much input is taken.
    pub limits: Limits,
    /// Where each value comes from.
    pub values: Vec<ConfigValue>,
}

/// One thing that is built.
#[derive(Clone)]
pub struct TargetConfig {
    /// Its name.
    pub name: String,
    /// What makes it.
    pub backend: Arc<dyn Backend>,
    /// Its folder, below the project's.
    pub out: String,
    /// The backend's options, already checked.
    pub options: serde_json::Value,
    /// Whether it is built; `enabled = false` switches it off.
    pub enabled: bool,
    /// Whether `specc.toml` names it; a backend that no target there uses has one of its own name.
    pub named: bool,
}

impl TargetConfig {
    /// Where it is said.
    #[must_use]
    pub fn origin(&self) -> &'static str {
        if self.named { Config::FILE_NAME } else { "default" }
    }
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

/// What is wrong with `specc.toml`.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// It cannot be read.
    #[error("`{}` cannot be read: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// It is no TOML, or a value is of the wrong type.
    #[error("`{}`: {reason}", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What the reader said, with the line.
        reason: String,
    },
    /// A key that nothing reads, or a value that nothing takes.
    #[error("`{}`: {message}", path.display())]
    Refused {
        /// The file.
        path: PathBuf,
        /// What is wrong, with a suggestion.
        message: String,
    },
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ConfigFile {
    name: Option<String>,
    version: Option<String>,
    spec: Option<String>,
    out: Option<String>,
    templates: Option<String>,
    exclude: Vec<String>,
    targets: BTreeMap<String, Table>,
    severity: BTreeMap<String, SeveritySetting>,
    limits: Limits,
}

const KEYS: [&str; 9] =
    ["name", "version", "spec", "out", "templates", "exclude", "targets", "severity", "limits"];
const LIMIT_KEYS: [&str; 4] = ["file-bytes", "paragraph-bytes", "nesting", "findings-per-file"];
/// Keys of a target that are not options of its backend.
const TARGET_KEYS: [&str; 3] = ["backend", "out", "enabled"];

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
            return resolve(folder.to_owned(), None, ConfigFile::default(), overrides);
        };
        let text = fs::read_to_string(&path)
            .map_err(|error| ConfigError::Unreadable { path: path.clone(), reason: error.to_string() })?;
        let file = parse(&path, &text)?;
        let folder = path.parent().unwrap_or(folder).to_owned();
        resolve(folder, Some(path), file, overrides)
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

fn parse(path: &Path, text: &str) -> Result<ConfigFile, ConfigError> {
    let broken =
        |error: toml::de::Error| ConfigError::Broken { path: path.to_owned(), reason: error.to_string() };
    let table: Table = text.parse().map_err(broken)?;
    check_keys(path, "", &table, &KEYS)?;
    if let Some(limits) = table.get("limits").and_then(|limits| limits.as_table()) {
        check_keys(path, "limits.", limits, &LIMIT_KEYS)?;
    }
    if let Some(severity) = table.get("severity").and_then(|severity| severity.as_table()) {
        let names: Vec<&str> = all_codes().into_iter().map(|code| code.name).collect();
        check_keys(path, "severity.", severity, &names)?;
    }
    toml::from_str(text).map_err(broken)
}

fn check_keys(path: &Path, prefix: &str, table: &Table, known: &[&str]) -> Result<(), ConfigError> {
    let Some(unknown) = table.keys().find(|key| !known.contains(&key.as_str())) else { return Ok(()) };
    let message = match nearest(unknown, known.iter().copied()) {
        Some(near) => format!("there is no key `{prefix}{unknown}`; did you mean `{prefix}{near}`?"),
        None if known.len() <= 12 => {
            format!("there is no key `{prefix}{unknown}`; there are {}", known.join(", "))
        }
        None => format!("there is no key `{prefix}{unknown}`"),
    };
    Err(ConfigError::Refused { path: path.to_owned(), message })
}

/// Lays overrides over the file and the file over the defaults, noting where each value is from.
fn resolve(
    folder: PathBuf,
    path: Option<PathBuf>,
    file: ConfigFile,
    overrides: &[Override],
) -> Result<Config, ConfigError> {
    let mut values = Values { overrides, list: Vec::new() };
    let folder_name =
        folder.file_name().map_or_else(|| "spec".to_owned(), |name| name.to_string_lossy().into_owned());
    let name = values.take("name", file.name, &folder_name);
    let version = values.take_optional("version", file.version);
    let spec = values.take("spec", file.spec, "spec");
    let out = values.take("out", file.out, "out");
    let templates = values.take("templates", file.templates, "specc/templates");
    let targets = targets(path.as_deref(), file.targets, &out)?;
    for target in &targets {
        let (key, value) = if target.enabled {
            (format!("targets.{}.out", target.name), format!("{:?}", target.out))
        } else {
            (format!("targets.{}.enabled", target.name), "false".to_owned())
        };
        values.note(key, value, target.origin());
    }
    for (code, setting) in &file.severity {
        values.note(format!("severity.{code}"), format!("{setting:?}").to_lowercase(), Config::FILE_NAME);
    }
    Ok(Config {
        folder,
        file: path,
        project: Project { name, version },
        spec,
        out,
        templates,
        exclude: file.exclude,
        targets,
        severities: file.severity,
        limits: file.limits,
        values: values.list,
    })
}

struct Values<'a> {
    overrides: &'a [Override],
    list: Vec<ConfigValue>,
}

impl Values<'_> {
    fn take(&mut self, key: &'static str, file: Option<String>, default: &str) -> String {
        self.take_optional(key, file).unwrap_or_else(|| {
            self.note(key.to_owned(), format!("{default:?}"), "default");
            default.to_owned()
        })
    }

    fn take_optional(&mut self, key: &'static str, file: Option<String>) -> Option<String> {
        let over = self.overrides.iter().find(|over| over.key == key);
        let over = over.map(|over| (over.value.clone(), over.origin));
        let (value, origin) = over.or_else(|| file.map(|value| (value, Config::FILE_NAME)))?;
        self.note(key.to_owned(), format!("{value:?}"), origin);
        Some(value)
    }

    fn note(&mut self, key: String, value: String, origin: &str) {
        self.list.push(ConfigValue { key, value, origin: origin.to_owned() });
    }
}

/// The targets of the file, and one for each built-in backend that none of them uses, by name.
fn targets(
    path: Option<&Path>,
    tables: BTreeMap<String, Table>,
    out: &str,
) -> Result<Vec<TargetConfig>, ConfigError> {
    let refused = |message: String| ConfigError::Refused {
        path: path.unwrap_or(Path::new(Config::FILE_NAME)).to_owned(),
        message,
    };
    let named = tables.into_iter().map(|(name, table)| target(name, &table, out).map_err(refused));
    let mut targets = named.collect::<Result<Vec<TargetConfig>, ConfigError>>()?;
    for backend in backends() {
        let name = backend.describe().name;
        if !targets.iter().any(|target| target.backend.describe().name == name || target.name == name) {
            let options = serde_json::Value::Object(serde_json::Map::new());
            let out = format!("{out}/{name}");
            targets.push(TargetConfig { name, backend, out, options, enabled: true, named: false });
        }
    }
    targets.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(targets)
}

fn target(name: String, table: &Table, out: &str) -> Result<TargetConfig, String> {
    let text = |key: &str| table.get(key).and_then(|value| value.as_str()).map(ToOwned::to_owned);
    let backend_name = text("backend").unwrap_or_else(|| name.clone());
    let names: Vec<String> = backends().iter().map(|backend| backend.describe().name).collect();
    let backend = backend_named(&backend_name).ok_or_else(|| {
        match nearest(&backend_name, names.iter().map(String::as_str)) {
            Some(near) => {
                format!("target `{name}`: there is no backend `{backend_name}`; did you mean `{near}`?")
            }
            None => format!(
                "target `{name}`: there is no backend `{backend_name}`; there are {}",
                names.join(", ")
            ),
        }
    })?;
    let options: Table = table
        .iter()
        .filter(|(key, _)| !TARGET_KEYS.contains(&key.as_str()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    let options = serde_json::to_value(options).map_err(|error| format!("target `{name}`: {error}"))?;
    backend.check_options(&options).map_err(|fault| format!("target `{name}`: {fault}"))?;
    let out = text("out").unwrap_or_else(|| format!("{out}/{name}"));
    let enabled = match table.get("enabled") {
        None => true,
        Some(value) => {
            value.as_bool().ok_or_else(|| format!("target `{name}`: `enabled` is true or false"))?
        }
    };
    Ok(TargetConfig { name, backend, out, options, enabled, named: true })
}

/// All codes of all floors, by name.
#[must_use]
pub fn all_codes() -> Vec<&'static Code> {
    let mut codes = analysis::codes();
    codes.extend(super::session::CODES);
    codes.sort_by_key(|code| code.name);
    codes
}
