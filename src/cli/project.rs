//! The project that a command works on.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::terminal::Terminal;
use crate::base::Severity;
use crate::driver::{Compilation, Config, Disk, Override, Settings, compile};
use crate::report;

/// Which spec, for commands that read one.
#[derive(Debug, Default, clap::Args)]
pub(super) struct SpecArgs {
    /// The spec folder, a single spec file, or a folder with a `specc.toml`
    #[arg(value_name = "SPEC")]
    spec: Option<PathBuf>,
}

/// A project with its settings.
pub(super) struct Project {
    pub(super) config: Config,
    /// The spec root.
    pub(super) root: PathBuf,
}

impl Project {
    /// The project of the current folder, or of the one that the arguments name.
    pub(super) fn open(args: &SpecArgs, out: Option<&Path>) -> anyhow::Result<Self> {
        let here = std::env::current_dir().context("the current folder is gone")?;
        let named = args.spec.as_deref().map(|spec| here.join(spec));
        let mut overrides = Vec::new();
        let project_named = named.as_ref().is_some_and(|named| named.join("specc.toml").is_file());
        let folder = match &named {
            Some(named) if project_named => named.clone(),
            _ => here.clone(),
        };
        if let (Some(named), false) = (&named, project_named) {
            overrides.push(Override { key: "spec", value: path_text(named)?, origin: "argument" });
        } else if let Some(value) = env_text("SPECC_SPEC")? {
            let value = path_text(&here.join(value))?;
            overrides.push(Override { key: "spec", value, origin: "SPECC_SPEC" });
        }
        if let Some(out) = out {
            overrides.push(Override { key: "out", value: path_text(&here.join(out))?, origin: "--out" });
        } else if let Some(value) = env_text("SPECC_OUT")? {
            overrides.push(Override {
                key: "out",
                value: path_text(&here.join(value))?,
                origin: "SPECC_OUT",
            });
        }
        let config = Config::load(&folder, &overrides)?;
        let root = config.folder.join(&config.spec);
        if !root.exists() {
            bail!(
                "there is no spec at `{}`; name a spec folder, or make one with `specc init`",
                shown(&here, &root)
            );
        }
        Ok(Self { config, root })
    }

    /// Runs all passes over the spec.
    pub(super) fn compile(&self, terminal: &Terminal) -> anyhow::Result<Compilation> {
        let folder = &self.config.folder;
        let mut excluded: Vec<PathBuf> = self.config.exclude.iter().map(|path| folder.join(path)).collect();
        excluded.push(folder.join(&self.config.out));
        excluded.extend(self.config.targets.iter().map(|target| folder.join(&target.out)));
        excluded.retain(|path| *path != self.root);
        let disk = Disk::new(self.root.clone(), excluded);
        let progress = terminal.progress();
        let settings = Settings {
            project: &self.config.project,
            limits: &self.config.limits,
            severity_of: &|code| self.config.severity_of(code),
            on_file: &|total| progress.advance(total),
        };
        Ok(compile(&disk, &settings)?)
    }
}

/// Shows findings as people read them, and their counts.
pub(super) fn show_findings(compilation: &Compilation, terminal: &Terminal) {
    for finding in &compilation.findings {
        terminal.finding(&format!("{}\n", report::text(finding, &compilation.sources, terminal.colour())));
    }
    let count = |severity| compilation.count(severity);
    let counts = report::summary(count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let files = compilation.sources.len();
    let clauses: usize = compilation.spec.files.iter().map(|file| file.clauses.len()).sum();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    terminal.say(&format!("{} in {}: {counts}", plural(clauses, "clause"), plural(files, "file")));
}

/// `path` from `here`, where that is shorter to read.
pub(super) fn shown(here: &Path, path: &Path) -> String {
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

fn path_text(path: &Path) -> anyhow::Result<String> {
    path.to_str().map(ToOwned::to_owned).with_context(|| format!("`{}` is not UTF-8", path.display()))
}

fn env_text(name: &str) -> anyhow::Result<Option<String>> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(error) => bail!("{name}: {error}"),
    }
}
