//! Runs the suites of a project, and shows how they go on.

use std::collections::BTreeMap;
use std::time::Duration;

use super::suite_bar::SuiteBar;
use crate::cli::terminal::Terminal;
use crate::driver::{Project, SuiteSurroundings, chosen_suites, run_suite};
use crate::results::{CaseResult, Outcome};

#[derive(Debug, clap::Args)]
pub(super) struct SuiteArgs {
    /// A suite of `specc.toml` to run, instead of all; may be given again
    #[arg(long, value_name = "NAME", conflicts_with = "results")]
    suite: Vec<String>,

    /// Let suites run the commands that the spec's examples show
    #[arg(long, conflicts_with = "results")]
    allow_run: bool,

    /// Where suites send the requests that the spec's examples show
    #[arg(long, value_name = "URL", conflicts_with = "results")]
    base_url: Option<String>,
}

/// Runs the chosen suites, one after the other, since many take a port or a folder for themselves.
pub(super) fn run_suites(
    args: &SuiteArgs,
    project: &Project,
    terminal: &Terminal,
) -> anyhow::Result<Vec<CaseResult>> {
    let suites = chosen_suites(&project.config, &args.suite)?;
    let around = SuiteSurroundings {
        model: project.config.model.as_ref(),
        allow_run: args.allow_run,
        base_url: args.base_url.as_deref(),
    };
    let mut results = Vec::new();
    let mut all_prove = true;
    for suite in &suites {
        let bar = terminal.is_watched().then(|| SuiteBar::new(&suite.name));
        let run = run_suite(suite, around, &|piece| {
            if let Some(bar) = &bar {
                bar.show(piece);
            }
        });
        drop(bar);
        match run.results {
            Ok(cases) => {
                terminal.say(&counts(&suite.name, &cases, run.time));
                results.extend(cases);
            }
            Err(fault) => {
                terminal.error(&fault.into());
                all_prove = false;
            }
        }
    }
    anyhow::ensure!(all_prove, "there are no verdicts without the results of all suites");
    Ok(results)
}

/// How a suite ended, in a line.
pub(super) fn counts(name: &str, cases: &[CaseResult], time: Duration) -> String {
    let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
    for case in cases {
        *counts.entry(case.outcome).or_default() += 1;
    }
    let word = |outcome| match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Pending => "pending",
    };
    let counts: Vec<String> =
        counts.into_iter().map(|(outcome, count)| format!("{count} {}", word(outcome))).collect();
    format!("suite {name}: {} in {:.1} s", counts.join(", "), time.as_secs_f64())
}
