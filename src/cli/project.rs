//! The spec that a command reads, and its findings on the terminal.

use std::path::{Path, PathBuf};

use super::terminal::Terminal;
use crate::base::{Diagnostic, Severity};
use crate::driver::{Compilation, Project, ProjectRequest, SpecReport, current_folder};
use crate::report;

/// Which spec, for commands that read one.
#[derive(Debug, Default, clap::Args)]
pub(super) struct SpecArgs {
    /// The spec folder, a single spec file, or a folder with a `specc.toml`
    #[arg(value_name = "SPEC")]
    spec: Option<PathBuf>,
}

impl SpecArgs {
    /// The project that the arguments name.
    pub(super) fn open(&self, out: Option<&Path>) -> anyhow::Result<Project> {
        let here = current_folder()?;
        Ok(Project::open(&ProjectRequest { here: &here, spec: self.spec.as_deref(), out })?)
    }
}

/// Runs all passes, with a progress bar when they take long.
pub(super) fn compile(project: &Project, terminal: &Terminal) -> anyhow::Result<Compilation> {
    let progress = terminal.progress();
    Ok(project.compile(&|total| progress.advance(total))?)
}

/// Whether a report for people has the notes in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notes {
    /// It has them.
    Shown,
    /// It counts them, so that they do not drown what must be mended.
    Counted,
}

/// Shows the findings of a spec as people read them, and their counts.
pub(super) fn show_findings(spec: SpecReport<'_>, notes: Notes, terminal: &Terminal) {
    let (clauses, files) = (counted(spec.clauses, "clause"), counted(spec.sources.len(), "file"));
    show_counted(spec, &format!("{clauses} in {files}: "), ("check", notes), terminal);
}

/// A number of things, as people say it.
pub(super) fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Shows findings as people read them, and their counts behind `head`. `subcommand` shows the notes too.
pub(super) fn show_counted(
    spec: SpecReport<'_>,
    head: &str,
    (subcommand, notes): (&str, Notes),
    terminal: &Terminal,
) {
    let is_shown = |finding: &&Diagnostic| notes == Notes::Shown || finding.severity > Severity::Note;
    for finding in spec.findings.iter().filter(is_shown) {
        terminal.finding(&format!("{}\n", report::text(finding, spec.sources, terminal.colour())));
    }
    let count = |severity| spec.count(severity);
    let counts = report::summary(count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let hidden = notes == Notes::Counted && count(Severity::Note) > 0;
    let more = if hidden { format!(" (`specc {subcommand} --notes` shows notes)") } else { String::new() };
    terminal.say(&format!("{head}{counts}{more}"));
}

/// What leads from the current folder to the spec root, with a final `/`.
pub(super) fn prefix(project: &Project) -> String {
    let here = current_folder().unwrap_or_default();
    match project.root_folder().strip_prefix(&here) {
        Ok(below) if !below.as_os_str().is_empty() => {
            below.iter().map(|part| format!("{}/", part.to_string_lossy())).collect()
        }
        _ => String::new(),
    }
}
