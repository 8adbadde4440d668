//! Copies of built-in templates for a project to change.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::read::{ENDING, kept_original, read};
use crate::backend::{Backend, Ejected, backends};
use crate::base::nearest;
use crate::driver::config::Config;

/// Why a template was not copied.
#[derive(Debug, thiserror::Error)]
pub enum EjectError {
    /// There is no such template.
    #[error("there is no template `{name}`{}", suggestion(near.as_ref()))]
    Unknown {
        /// The name.
        name: String,
        /// A name that is like it.
        near: Option<String>,
    },
    /// There is a file already.
    #[error("`{0}` is there already, and is not written over")]
    Exists(String),
    /// There is no file to accept the original for.
    #[error("`{0}` is not there; `specc eject` makes it")]
    Missing(String),
    /// A file cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// The disk refused.
    #[error("`{path}` cannot be written: {reason}")]
    Refused {
        /// The file.
        path: String,
        /// What the system said.
        reason: String,
    },
}

fn suggestion(near: Option<&String>) -> String {
    match near {
        Some(near) => format!("; did you mean `{near}`?"),
        None => "; `specc eject --list` lists them".to_owned(),
    }
}

/// Copies the built-in template `name`, which is `BACKEND/TEMPLATE`, into the project's folder of
/// templates, and keeps the original beside it. Gives the file, below the project's folder.
///
/// # Errors
/// When there is no such template, the file is there already, or the disk refuses.
pub fn eject(config: &Config, name: &str) -> Result<String, EjectError> {
    let (_, _, ejected) = find(name)?;
    let (shown, path) = place(config, name);
    keep(config, &ejected)?;
    create(&path, &shown, &ejected.text)?;
    Ok(shown)
}

/// Notes that the project's copy of `name` takes the original as it is now into account. Gives the
/// file, below the project's folder.
///
/// # Errors
/// When there is no such template or no copy, or the disk refuses.
pub fn accept_original(config: &Config, name: &str) -> Result<String, EjectError> {
    let (backend, template, ejected) = find(name)?;
    let (shown, path) = place(config, name);
    if !path.is_file() {
        return Err(EjectError::Missing(shown));
    }
    let text = read(&path, &shown).map_err(EjectError::Unreadable)?;
    let text = backend.templates().and_then(|templates| templates.derived(&template, &text));
    keep(config, &ejected)?;
    let text = text.unwrap_or(ejected.text);
    fs::write(&path, text).map_err(|error| refused(&shown, &error))?;
    Ok(shown)
}

fn find(name: &str) -> Result<(Arc<dyn Backend>, String, Ejected), EjectError> {
    let wanted = name.trim_end_matches(ENDING);
    let mut known = Vec::new();
    for backend in backends() {
        let own = backend.describe().name;
        let Some(templates) = backend.templates() else { continue };
        known.extend(templates.names().map(|template| format!("{own}/{template}")));
        let template = wanted.strip_prefix(&own).and_then(|rest| rest.strip_prefix('/'));
        let found = template.and_then(|template| Some((template.to_owned(), templates.eject(template)?)));
        if let Some((template, ejected)) = found {
            return Ok((Arc::clone(&backend), template, ejected));
        }
    }
    let near = nearest(wanted, known.iter().map(String::as_str)).map(str::to_owned);
    Err(EjectError::Unknown { name: name.to_owned(), near })
}

/// The file of a copy: below the project's folder, and on the disk.
fn place(config: &Config, name: &str) -> (String, PathBuf) {
    let shown = format!("{}/{}{ENDING}", config.templates, name.trim_end_matches(ENDING));
    let path = config.folder.join(&shown);
    (shown, path)
}

/// Keeps an original under its hash, to show later what has changed.
fn keep(config: &Config, ejected: &Ejected) -> Result<(), EjectError> {
    let path = kept_original(&config.folder.join(&config.templates), &ejected.hash);
    match create(&path, &path.display().to_string(), &ejected.original) {
        Err(EjectError::Exists(_)) => Ok(()),
        other => other,
    }
}

/// Writes a file that is not there yet.
fn create(path: &Path, shown: &str, text: &str) -> Result<(), EjectError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| refused(shown, &error))?;
    }
    let mut file = match fs::File::create_new(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(EjectError::Exists(shown.to_owned()));
        }
        Err(error) => return Err(refused(shown, &error)),
    };
    file.write_all(text.as_bytes()).map_err(|error| refused(shown, &error))
}

fn refused(path: &str, error: &std::io::Error) -> EjectError {
    EjectError::Refused { path: path.to_owned(), reason: error.to_string() }
}
