//! A project's own templates over single ones of its backends: `specc/templates/<backend>/<name>.hbs`.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::read::{ENDING, TemplateFile, kept_original, read, template_files};
use crate::backend::{Overridden, Overrides, TemplateOverride, Templates, origin_of};
use crate::base::nearest;
use crate::driver::config::Config;
use crate::driver::difference::unified;

/// Why a project's templates cannot be laid over its backends'.
#[derive(Debug, thiserror::Error)]
pub enum OverrideError {
    /// The folder cannot be listed.
    #[error("`{folder}` cannot be read: {reason}")]
    Unreadable {
        /// The folder, below the project's.
        folder: String,
        /// What the system said.
        reason: String,
    },
    /// A folder in it that no backend has the name of.
    #[error("`{folder}/{name}` replaces templates of no backend{}", suggestion(near.as_ref(), known))]
    UnknownBackend {
        /// The folder of templates, below the project's.
        folder: String,
        /// The name.
        name: String,
        /// A backend whose name is like it.
        near: Option<String>,
        /// The backends that have templates.
        known: Vec<String>,
    },
}

fn suggestion(near: Option<&String>, known: &[String]) -> String {
    match near {
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; there are {}", known.join(", ")),
    }
}

/// Gives the backends of `config` the project's own templates. What is wrong with one of these keeps
/// the targets of its backend from being written, and no other.
///
/// # Errors
/// When the folder cannot be listed, or holds a folder that no backend has the name of.
pub fn lay_over(config: &mut Config) -> Result<(), OverrideError> {
    let folder = config.folder.join(&config.templates);
    for name in folders(&folder, &config.templates)? {
        let shown = format!("{}/{name}", config.templates);
        let mut is_known = false;
        for target in &mut config.targets {
            let templates = target.backend.templates().filter(|_| target.backend.describe().name == name);
            let Some(templates) = templates else { continue };
            is_known = true;
            let overrides = overrides(&folder, &name, &shown, templates);
            if let Some(backend) = Overridden::new(&target.backend, overrides) {
                target.backend = Arc::new(backend);
            }
        }
        if !is_known {
            return Err(unknown_backend(config, name));
        }
    }
    Ok(())
}

/// The names of the folders in the folder of templates; none when it is not there.
fn folders(folder: &Path, shown: &str) -> Result<Vec<String>, OverrideError> {
    let unreadable = |error: std::io::Error| OverrideError::Unreadable {
        folder: shown.to_owned(),
        reason: error.to_string(),
    };
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn unknown_backend(config: &Config, name: String) -> OverrideError {
    let with_templates = config.targets.iter().filter(|target| target.backend.templates().is_some());
    let mut known: Vec<String> = with_templates.map(|target| target.backend.describe().name).collect();
    known.sort();
    known.dedup();
    let near = nearest(&name, known.iter().map(String::as_str)).map(str::to_owned);
    OverrideError::UnknownBackend { folder: config.templates.clone(), name, near, known }
}

/// The project's templates for one backend.
fn overrides(folder: &Path, backend: &str, shown: &str, originals: &Templates) -> Overrides {
    let mut overrides = Overrides::default();
    for TemplateFile { name, text } in template_files(&folder.join(backend), shown) {
        match text {
            Ok(text) => {
                let shown = format!("{shown}/{name}");
                let name = name.trim_end_matches(ENDING).to_owned();
                let changed = changed(folder, originals, &name, &text);
                overrides.files.push(TemplateOverride { name, shown, text, changed });
            }
            Err(reason) => overrides.unusable.push(reason),
        }
    }
    overrides
}

/// What has changed in the original since a template was made from it; `None` when nothing has.
fn changed(folder: &Path, originals: &Templates, name: &str, text: &str) -> Option<String> {
    let origin = origin_of(text)?;
    let now = originals.text(name).filter(|_| !originals.is_original(name, origin))?;
    let kept = read(&kept_original(folder, origin), "the original");
    Some(match kept {
        Ok(old) => unified(&format!("{name}{ENDING}"), Some(&old), Some(now)),
        Err(_) => "the old original is not kept, so that what changed cannot be shown".to_owned(),
    })
}
