//! Which value holds: a flag's, a variable's, the file's or the default.

use std::path::PathBuf;
use std::sync::Arc;

use super::file::{ConfigFile, SettingsText};
use super::model::model;
use super::suite::suites;
use super::target::targets;
use super::{Config, ConfigError, ConfigValue, Override};
use crate::analysis::Project;

/// Lays overrides over the file and the file over the defaults, noting where each value is from.
pub(super) fn resolve(
    folder: PathBuf,
    text: Option<Arc<SettingsText>>,
    file: ConfigFile,
    overrides: &[Override],
) -> Result<Config, ConfigError> {
    let mut values = Values { overrides, list: Vec::new() };
    let folder_name =
        folder.file_name().map_or_else(|| "spec".to_owned(), |name| name.to_string_lossy().into_owned());
    let name = values.take_optional("name", file.name);
    let version = values.take_optional("version", file.version);
    let spec = values.take("spec", file.spec, "spec");
    let out = values.take("out", file.out, "out");
    let templates = values.take("templates", file.templates, "specc/templates");
    let targets = targets(&folder, text.as_ref(), (&file.targets, &file.limits), &out)?;
    for target in &targets {
        let (key, value) = if target.enabled {
            (format!("targets.{}.out", target.name), format!("{:?}", target.out))
        } else {
            (format!("targets.{}.enabled", target.name), "false".to_owned())
        };
        values.note(key, value, target.origin());
    }
    let sources = match file.sources.as_slice() {
        [] => vec![folder.clone()],
        paths => {
            values.note("sources".to_owned(), format!("{paths:?}"), Config::FILE_NAME);
            paths.iter().map(|path| folder.join(path)).collect()
        }
    };
    let suites = suites(&folder, text.as_ref(), &file.suites)?;
    let judge = model(&folder, text.as_ref(), ("judge", file.judge.as_ref()))?;
    let model = model(&folder, text.as_ref(), ("model", file.model.as_ref()))?;
    for (name, suite) in &file.suites {
        values.note(format!("suites.{name}.command"), format!("{:?}", suite.command), Config::FILE_NAME);
    }
    for (code, setting) in &file.severity {
        values.note(format!("severity.{code}"), format!("{setting:?}").to_lowercase(), Config::FILE_NAME);
    }
    Ok(Config {
        folder,
        file: text.map(|text| text.path.clone()),
        project: Project { name, folder: folder_name, version },
        spec,
        out,
        templates,
        exclude: file.exclude,
        sources,
        targets,
        suites,
        model,
        judge,
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
