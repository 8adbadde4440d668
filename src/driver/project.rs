//! The project that a command works on: its settings and its spec root.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::backends::LaterCodes;
use super::config::{Config, ConfigError, Override};
use super::disk::Disk;
use super::environment::{EnvironmentError, variable};
use super::provenance::Trials;
use super::session::{Compilation, LoadError, Settings, compile, read_source};
use super::templates::{OverrideError, lay_over};
use crate::base::{Source, SourceMap, World as _};

/// Which project, as flags and arguments say.
#[derive(Clone, Copy, Debug)]
pub struct ProjectRequest<'a> {
    /// The folder in which the tool was started.
    pub here: &'a Path,
    /// The spec folder, a single spec file, or a folder with a `specc.toml`.
    pub spec: Option<&'a Path>,
    /// The folder below which targets write.
    pub out: Option<&'a Path>,
}

/// A project with its settings.
pub struct Project {
    /// The settings.
    pub config: Config,
    /// The spec root.
    pub root: PathBuf,
}

/// Why there is no project to work on.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// The settings cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The project's own templates cannot be used.
    #[error(transparent)]
    Templates(#[from] OverrideError),
    /// The process's surroundings cannot be used.
    #[error(transparent)]
    Environment(#[from] EnvironmentError),
    /// The spec is not there.
    #[error("there is no spec at `{0}`; name a spec folder, or make one with `specc init`")]
    NoSpec(String),
    /// A path cannot be written as text.
    #[error("`{}` is not UTF-8", .0.display())]
    NotUtf8(PathBuf),
}

impl ProjectRequest<'_> {
    /// The settings that hold: flags go before variables of the environment, and these before `specc.toml`.
    ///
    /// # Errors
    /// When they cannot be used.
    pub fn config(&self) -> Result<Config, ProjectError> {
        let named = self.spec.map(|spec| self.here.join(spec));
        // An argument that is a project of its own brings its own settings.
        let own_project = named.clone().filter(|named| named.join(Config::FILE_NAME).is_file());
        let mut overrides = Vec::new();
        if let (Some(named), None) = (&named, &own_project) {
            overrides.push(path_override("spec", named, "argument")?);
        } else if let (None, Some(spec)) = (&named, variable("SPECC_SPEC")?) {
            overrides.push(path_override("spec", &self.here.join(spec), "SPECC_SPEC")?);
        }
        if let Some(out) = self.out {
            overrides.push(path_override("out", &self.here.join(out), "--out")?);
        } else if let Some(out) = variable("SPECC_OUT")? {
            overrides.push(path_override("out", &self.here.join(out), "SPECC_OUT")?);
        }
        Ok(Config::load(own_project.as_deref().unwrap_or(self.here), &overrides)?)
    }
}

impl Project {
    /// Finds the project that `request` names.
    ///
    /// # Errors
    /// When its settings cannot be used, or its spec is not there.
    pub fn open(request: &ProjectRequest<'_>) -> Result<Self, ProjectError> {
        let mut config = request.config()?;
        let root = config.folder.join(&config.spec);
        if !root.exists() {
            return Err(ProjectError::NoSpec(shown(request.here, &root)));
        }
        lay_over(&mut config)?;
        Ok(Self { config, root })
    }

    /// Runs all passes over the spec. `on_file` is called with the number of all files when one is
    /// done.
    ///
    /// # Errors
    /// When the root cannot be listed, or holds no spec.
    pub fn compile(&self, on_file: &(dyn Fn(usize) + Sync)) -> Result<Compilation, LoadError> {
        let settings = Settings {
            project: &self.config.project,
            limits: &self.config.limits,
            severity_of: &|code| self.config.severity_of(code),
            later: &LaterCodes::of_targets(&self.config.targets),
            on_file,
        };
        compile(&self.disk(), &settings)
    }

    /// The files of the spec, read beside each other; `None` when one of them cannot be.
    pub(super) fn sources(&self) -> Option<SourceMap> {
        let (disk, limits) = (self.disk(), &self.config.limits);
        let paths = disk.files().ok()?;
        let readable = |path| match read_source(&disk, path, limits) {
            (source, None) => Some(source),
            (_, Some(_)) => None,
        };
        let sources: Option<Vec<Source>> = paths.par_iter().map(readable).collect();
        Some(sources?.into_iter().collect())
    }

    /// The spec, ready to be compiled again in other words.
    ///
    /// # Errors
    /// When the root cannot be listed, or holds no spec.
    pub fn trials(&self) -> Result<Trials<'_>, LoadError> {
        Trials::new(&self.disk(), &self.config.project, &self.config.limits)
    }

    /// The folder that paths of findings are below: the root, or that of a single file.
    #[must_use]
    pub fn root_folder(&self) -> &Path {
        if self.root.is_file() { self.root.parent().unwrap_or(&self.root) } else { &self.root }
    }

    /// What leads from the project's folder to the spec root, with `/` and a final one; nothing when it lies elsewhere.
    #[must_use]
    pub fn prefix(&self) -> String {
        let below = self.root_folder().strip_prefix(&self.config.folder).unwrap_or(Path::new(""));
        below.iter().map(|part| format!("{}/", part.to_string_lossy())).collect()
    }

    fn disk(&self) -> Disk {
        let Config { folder, exclude, out, templates, targets, .. } = &self.config;
        let targets = targets.iter().map(|target| folder.join(&target.out));
        let excluded = exclude.iter().chain([out, templates]).map(|path| folder.join(path)).chain(targets);
        Disk::new(self.root.clone(), excluded.filter(|path| *path != self.root).collect())
    }
}

/// `path` from `here`, where that is shorter to read.
#[must_use]
pub fn shown(here: &Path, path: &Path) -> String {
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

fn path_override(key: &'static str, path: &Path, origin: &'static str) -> Result<Override, ProjectError> {
    let value = path.to_str().ok_or_else(|| ProjectError::NotUtf8(path.to_owned()))?;
    Ok(Override { key, value: value.to_owned(), origin })
}
