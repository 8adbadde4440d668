//! `specc build`.

use std::path::PathBuf;

use anyhow::bail;

use super::Outcome;
use super::check::{Denied, outcome};
use super::project::{Notes, SpecArgs, compile, show_findings};
use super::terminal::Terminal;
use crate::analysis::leave_out;
use crate::backend::BackendDiagnostic;
use crate::base::{Severity, nearest};
use crate::driver::{
    FileChange, LastBuild, Project, SpecReport, TargetConfig, TargetReport, WriteMode, WriteReport, build,
    check_roots, current_folder, note_build, prepare, shown,
};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    /// Build only this target; may be given again
    #[arg(long = "target", short, value_name = "NAME")]
    targets: Vec<String>,

    /// The folder below which targets write
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,

    /// Findings of this severity stop the build, as errors do
    #[arg(long, value_name = "SEVERITY", value_enum)]
    deny: Option<Denied>,

    /// Build in spite of errors: clauses that have some are left out, and their places marked
    #[arg(long)]
    keep_going: bool,

    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Show what in the targets is not as the spec says, and write nothing
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
}

impl Args {
    fn mode(&self) -> WriteMode {
        match (self.check, self.dry_run) {
            (true, _) => WriteMode::Compare,
            (false, true) => WriteMode::DryRun,
            (false, false) => WriteMode::Write,
        }
    }

    /// Shows what was found in the spec; how the run ends unless something else is wrong.
    fn told(&self, spec: SpecReport<'_>, terminal: &Terminal) -> Outcome {
        show_findings(spec, Notes::Counted, terminal);
        let outcome = outcome(spec, self.deny);
        if self.stops(outcome) {
            terminal.say("nothing was written");
        }
        outcome
    }

    /// Whether nothing is made of a spec whose check ends so.
    fn stops(&self, outcome: Outcome) -> bool {
        outcome == Outcome::Refused && !self.keep_going
    }
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let project = args.spec.open(args.out.as_deref())?;
    check_roots(&project.config)?;
    let (targets, refused) = prepare(chosen(&project.config.targets, &args.targets)?);
    for target in &refused {
        show_target(target, terminal);
    }
    let (mut outcome, reports) = make(args, &project, &targets, terminal)?;
    if !refused.is_empty() {
        outcome = Outcome::Refused;
    }
    for target in &reports {
        let is_stale = args.check && show_differences(target, terminal)?;
        if !show_target(target, terminal) || is_stale {
            outcome = Outcome::Refused;
        }
    }
    Ok(outcome)
}

/// Checks the spec and makes the targets, but for what is still as the last build left it. A run that only
/// looks believes nothing of that, and notes nothing.
fn make(
    args: &Args,
    project: &Project,
    targets: &[TargetConfig],
    terminal: &Terminal,
) -> anyhow::Result<(Outcome, Vec<TargetReport>)> {
    let is_written = args.mode() == WriteMode::Write;
    let last = if is_written { LastBuild::of(project, targets) } else { None };
    let done = match last {
        Some(last) if last.has_all(targets) => {
            let outcome = args.told(last.report(), terminal);
            return Ok((outcome, if args.stops(outcome) { Vec::new() } else { last.targets }));
        }
        Some(last) => last.targets,
        None => Vec::new(),
    };
    let mut compilation = compile(project, terminal)?;
    let outcome = args.told(compilation.report(), terminal);
    if args.stops(outcome) {
        return Ok((outcome, Vec::new()));
    }
    leave_out(&mut compilation.spec, &compilation.findings);
    let left = targets.iter().filter(|target| done.iter().all(|done| done.name != target.name));
    let left: Vec<TargetConfig> = left.cloned().collect();
    let made = build(&compilation.spec, &left, &project.config.folder, args.mode()).targets;
    if is_written {
        note_build(project, &left, &compilation, &made);
    }
    let mut reports: Vec<TargetReport> = done.into_iter().chain(made).collect();
    reports.sort_by(|a, b| a.name.cmp(&b.name));
    Ok((outcome, reports))
}

fn chosen(targets: &[TargetConfig], names: &[String]) -> anyhow::Result<Vec<TargetConfig>> {
    let known: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
    for name in names {
        if targets.iter().any(|target| target.name == *name && !target.enabled) {
            bail!("the target `{name}` is switched off by `enabled = false` in `specc.toml`");
        }
        if !known.contains(&name.as_str()) {
            match nearest(name, known.iter().copied()) {
                Some(near) => bail!("there is no target `{name}`; did you mean `{near}`?"),
                None => bail!("there is no target `{name}`; there are {}", known.join(", ")),
            }
        }
    }
    let chosen = targets.iter().filter(|target| names.is_empty() || names.contains(&target.name));
    Ok(chosen.filter(|target| target.enabled).cloned().collect())
}

/// Shows what in a target is not as the spec says; whether there is anything.
fn show_differences(target: &TargetReport, terminal: &Terminal) -> anyhow::Result<bool> {
    let Ok(report) = &target.result else { return Ok(false) };
    terminal.result(&report.differences.concat())?;
    Ok(report.is_stale)
}

/// Shows what became of a target; false when it failed.
fn show_target(target: &TargetReport, terminal: &Terminal) -> bool {
    for diagnostic in &target.diagnostics {
        terminal.finding(&backend_finding(&target.name, diagnostic));
    }
    let failed = target.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    match &target.result {
        Ok(report) => {
            let here = current_folder().unwrap_or_default();
            let out = shown(&here, &here.join(&target.out));
            terminal.say(&format!("{}: {} in {out}", target.name, counts(report)));
            for (path, _) in report.changes.iter().filter(|(_, change)| *change == FileChange::Orphan) {
                terminal.say(&format!("  kept {path}: no longer made, but it was edited"));
            }
            !show_notes(&target.name, report, terminal) && !failed
        }
        Err(error) => {
            let help = error.help().map(|help| format!("  = help: {help}\n")).unwrap_or_default();
            terminal.finding(&format!("error: target `{}` was not written: {error}\n{help}", target.name));
            false
        }
    }
}

/// Shows what people must know of files; whether any of it must be seen to.
fn show_notes(target: &str, report: &WriteReport, terminal: &Terminal) -> bool {
    for (path, note) in &report.notes {
        if note.is_grave() {
            terminal.finding(&format!("error[{target}]: {path}: {note}\n"));
        } else {
            terminal.say(&format!("  {path}: {note}"));
        }
    }
    report.notes.iter().any(|(_, note)| note.is_grave())
}

fn counts(report: &WriteReport) -> String {
    let words = [
        (FileChange::Create, "new"),
        (FileChange::Update, "changed"),
        (FileChange::Keep, "unchanged"),
        (FileChange::KeepEdited, "edited"),
        (FileChange::Merge, "merged"),
        (FileChange::Remove, "removed"),
        (FileChange::Orphan, "orphaned"),
    ];
    let parts: Vec<String> = words
        .into_iter()
        .map(|(change, word)| (report.count(change), word))
        .filter(|&(count, _)| count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if parts.is_empty() { "no files".to_owned() } else { parts.join(", ") }
}

fn backend_finding(target: &str, diagnostic: &BackendDiagnostic) -> String {
    let place = diagnostic.place.as_ref().map(|(path, _)| format!(" ({path})")).unwrap_or_default();
    let help = diagnostic.help.as_ref().map(|help| format!("\n  = help: {help}")).unwrap_or_default();
    let severity = diagnostic.severity.as_str();
    format!("{severity}[{target}/{}]: {}{place}{help}\n", diagnostic.code, diagnostic.message)
}
