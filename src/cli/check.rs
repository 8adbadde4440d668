//! `specc check`.

use clap::ValueEnum;

use super::Outcome;
use super::project::{Notes, SpecArgs, compile, counted, prefix, show_findings};
use super::terminal::Terminal;
use crate::base::Severity;
use crate::driver::{Compilation, FixReport, Project, SpecReport, apply_fixes};
use crate::report;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    /// How to report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    #[command(flatten)]
    findings: FindingArgs,

    /// Apply the fixes that are certain
    #[arg(long)]
    fix: bool,
}

/// Which findings are shown in full, and which end a run badly.
#[derive(Debug, clap::Args)]
pub(super) struct FindingArgs {
    /// Show notes in full; other formats always have them
    #[arg(long)]
    notes: bool,

    /// Findings of this severity end the run with exit code 1, as errors do
    #[arg(long, value_name = "SEVERITY", value_enum)]
    pub(super) deny: Option<Denied>,
}

impl FindingArgs {
    pub(super) fn notes(&self) -> Notes {
        if self.notes { Notes::Shown } else { Notes::Counted }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// GitHub workflow commands
    Github,
}

/// What a run may refuse beyond errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Denied {
    /// Refuse warnings
    Warnings,
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let project = args.spec.open(None)?;
    let mut compilation = compile(&project, terminal)?;
    if args.fix {
        let fixed = apply_fixes(project.root_folder(), &compilation)?;
        if fixed.applied > 0 {
            terminal.say(&fixed_words(&fixed));
            compilation = compile(&project, terminal)?;
        }
    }
    show(args, &project, &compilation, terminal)?;
    Ok(outcome(compilation.report(), args.findings.deny))
}

/// What was mended, and how much waits.
fn fixed_words(fixed: &FixReport) -> String {
    let (findings, files) = (counted(fixed.applied, "finding"), counted(fixed.files.len(), "file"));
    let waiting = match fixed.postponed {
        0 => String::new(),
        1 => "; 1 more waits for the next run".to_owned(),
        more => format!("; {more} more wait for the next run"),
    };
    format!("fixed {findings} in {files}{waiting}")
}

/// How a run over these findings ends.
pub(super) fn outcome(spec: SpecReport<'_>, deny: Option<Denied>) -> Outcome {
    let denied = deny == Some(Denied::Warnings) && spec.count(Severity::Warning) > 0;
    if denied || spec.count(Severity::Error) > 0 { Outcome::Refused } else { Outcome::Clean }
}

fn show(
    args: &Args,
    project: &Project,
    compilation: &Compilation,
    terminal: &Terminal,
) -> anyhow::Result<()> {
    let Compilation { findings, sources, .. } = compilation;
    let text = match args.format {
        Format::Text => {
            show_findings(compilation.report(), args.findings.notes(), terminal);
            return Ok(());
        }
        Format::Json => report::json(findings, sources),
        Format::Sarif => report::sarif(findings, sources, &prefix(project)),
        Format::Github => report::github(findings, sources, &prefix(project)),
    };
    terminal.result(&text)
}
