//! `specc test`.

mod examples;
mod suite_bar;
mod suites;

use std::path::PathBuf;

use clap::ValueEnum;

use super::Outcome;
use super::check::outcome;
use super::project::{Notes, SpecArgs, compile, prefix, show_findings};
use super::terminal::Terminal;
use crate::analysis::{Baseline, Policy, Require, verdicts, with_answers, with_sources};
use crate::driver::{Interview, read_baseline, read_reports, read_reviewed, read_sources, write_baseline};
use crate::report::verdicts::{VerdictReport, badge, github, html, json, junit, text};
use examples::ask_examples;
use suites::{SuiteArgs, run_suites};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    spec: SpecArgs,

    #[command(flatten)]
    suites: SuiteArgs,

    /// Ask the model of `specc.toml` what the conversation examples of the spec ask
    #[arg(long)]
    model: bool,

    /// Reports of test runners to read, instead of running suites; may be given again
    #[arg(long, value_name = "FILE", num_args = 1..)]
    results: Vec<PathBuf>,

    /// How to report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Statements that have to have passed
    #[arg(long, value_enum, value_name = "LEVEL")]
    require: Option<Required>,

    /// What is known to be amiss, so that only what is worse ends the run with exit code 1
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Write the baseline anew
    #[arg(long, requires = "baseline")]
    write_baseline: bool,

    /// List all statements, those that passed too
    #[arg(long)]
    all: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// JUnit XML with a case for each statement
    Junit,
    /// GitHub workflow commands
    Github,
    /// A page of its own
    Html,
    /// An SVG
    Badge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Required {
    /// Those that say must or must not
    Must,
    /// Those, and those that say should or should not
    Should,
    /// All, those that nothing can check too
    All,
}

/// What is said of reports that check nothing of the spec.
const NO_ID: &str =
    "no result names a clause of the spec; name ids in the tests, as the suites of `specc build` do";

impl From<Required> for Require {
    fn from(required: Required) -> Self {
        match required {
            Required::Must => Self::Must,
            Required::Should => Self::Should,
            Required::All => Self::All,
        }
    }
}

pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let project = args.spec.open(None)?;
    let reviewed = read_reviewed(&project.config)?;
    let mut policy = Policy { require: args.require.map(Require::from), baseline: None };
    if let Some(path) = args.baseline.as_ref().filter(|_| !args.write_baseline) {
        policy.baseline = Some(read_baseline(path)?);
    }
    let compilation = compile(&project, terminal)?;
    if outcome(compilation.report(), None) == Outcome::Refused {
        show_findings(compilation.report(), Notes::Counted, terminal);
        return Ok(Outcome::Refused);
    }
    // Whoever cannot be asked is not waited for by suites that take minutes.
    let interview = args.model.then(|| Interview::open(&project.config)).transpose()?;
    let results = match args.results.as_slice() {
        [] if args.model && project.config.suites.is_empty() => Vec::new(),
        [] => run_suites(&args.suites, &project, terminal)?,
        reports => read_reports(reports)?,
    };
    let sources = read_sources(&project.config.folder, &project.config.sources)?;
    let mut results = with_sources(results, &sources.bindings);
    if let Some(interview) = &interview {
        results = with_answers(results, ask_examples(interview, &compilation.spec, terminal)?);
    }
    let verdicts = verdicts(&compilation.spec, &results, &reviewed);
    if let Some(path) = args.baseline.as_ref().filter(|_| args.write_baseline) {
        let baseline = Baseline::of(&verdicts, &policy);
        write_baseline(path, &baseline)?;
        policy.baseline = Some(baseline);
    }
    let report = VerdictReport {
        verdicts: &verdicts,
        results: &results,
        sources: &compilation.sources,
        policy: &policy,
        prefix: &prefix(&project),
    };
    terminal.result(&match args.format {
        Format::Text => text(&report, args.all, terminal.result_colour()),
        Format::Json => json(&report),
        Format::Junit => junit(&report),
        Format::Github => github(&report),
        Format::Html => html(&report),
        Format::Badge => badge(&report),
    })?;
    let checks_nothing = verdicts.unbound.len() == results.len();
    if checks_nothing {
        let results = if results.is_empty() { "there is no result in the reports" } else { NO_ID };
        terminal.finding(&format!("error: {results}\n"));
    }
    let is_refused = checks_nothing || verdicts.items().any(|(_, item)| policy.refuses(item));
    Ok(if is_refused { Outcome::Refused } else { Outcome::Clean })
}
