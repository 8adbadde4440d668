//! Running the suites of a project: each is started as `specc.toml` says, and its report is read. Exit codes
//! decide nothing: what a suite proves is in its report, and what proves nothing is a fault.

mod choice;
mod fault;
mod report_files;
mod usual;

use std::time::Duration;

use super::config::{ModelConfig, SuiteConfig};
use super::environment::current_program;
use super::process::{Part, Printed, Said, Start, run};
use super::stopwatch::Stopwatch;
use crate::results::{self, CaseResult, Outcome};

pub use choice::{SuiteChoiceError, chosen_suites};
pub use fault::SuiteFault;

use fault::SAID;
use report_files::ReportFiles;

/// What suites are told beside their own settings.
#[derive(Clone, Copy, Debug, Default)]
pub struct SuiteSurroundings<'a> {
    /// The model that they ask.
    pub model: Option<&'a ModelConfig>,
    /// Whether the commands of the spec's examples may run.
    pub allow_run: bool,
    /// Where the requests of the spec's examples are sent.
    pub base_url: Option<&'a str>,
}

/// What emitted suites look for before they run commands.
const ALLOW_RUN: &str = "SPECC_ALLOW_RUN";

/// Where emitted suites send requests.
const BASE_URL: &str = "SPECC_BASE_URL";

/// The program that suites ask by.
const PROGRAM: &str = "SPECC";

/// How a suite ended.
#[derive(Debug)]
pub struct SuiteRun {
    /// The results that it reported, or why it proves nothing.
    pub results: Result<Vec<CaseResult>, SuiteFault>,
    /// How long it took.
    pub time: Duration,
}

/// Runs a suite. `watch` is given what it prints.
pub fn run_suite(suite: &SuiteConfig, around: SuiteSurroundings<'_>, watch: &dyn Fn(&[u8])) -> SuiteRun {
    let stopwatch = Stopwatch::start();
    let results = results(suite, around, watch);
    SuiteRun { results, time: stopwatch.elapsed() }
}

fn results(
    suite: &SuiteConfig,
    around: SuiteSurroundings<'_>,
    watch: &dyn Fn(&[u8]),
) -> Result<Vec<CaseResult>, SuiteFault> {
    if !suite.folder.is_dir() {
        return Err(SuiteFault::no_folder(suite));
    }
    let files = ReportFiles::before(suite);
    let start = Start {
        path: &suite.program,
        arguments: &suite.arguments,
        folder: &suite.folder,
        environment: &environment(suite, around),
        time: suite.time,
        answer: suite.results.is_empty().then_some(results::MOST_BYTES),
        said: Part::Last,
        watch,
    };
    let (printed, ended) = run(&start, Vec::new());
    let status = ended.map_err(|fault| SuiteFault::run(suite, &fault, &printed.said))?;
    let results = reported(suite, &files, &printed)?;
    if results.is_empty() {
        return Err(SuiteFault::no_case(suite, &last_lines(&printed)));
    }
    let has_failed = results.iter().any(|case| case.outcome == Outcome::Failed);
    if !status.success() && !has_failed {
        return Err(SuiteFault::ended(suite, status, &last_lines(&printed)));
    }
    Ok(results)
}

/// What the suite reported, in files or on its standard output.
fn reported(
    suite: &SuiteConfig,
    files: &ReportFiles,
    printed: &Printed,
) -> Result<Vec<CaseResult>, SuiteFault> {
    if !suite.results.is_empty() {
        return files.read(suite).map_err(|fault| SuiteFault::files(suite, &fault, &last_lines(printed)));
    }
    match results::read("standard output", &printed.answer) {
        Ok(report) => Ok(report.cases),
        Err(fault) => Err(SuiteFault::printed(suite, &fault, &last_lines(printed))),
    }
}

/// What it said last; what it answered, when it said nothing.
fn last_lines(printed: &Printed) -> String {
    let said = printed.said.quoted(SAID);
    if !said.is_empty() {
        return said;
    }
    let mut answer = Said::new(Part::Last);
    answer.push(&printed.answer);
    answer.quoted(SAID)
}

/// The variables of a suite. What the tool was started with allows nothing: only whoever asks for it now does.
fn environment(suite: &SuiteConfig, around: SuiteSurroundings<'_>) -> Vec<(String, Option<String>)> {
    let program = current_program().map(|path| (PROGRAM.to_owned(), Some(path)));
    let own = suite.environment.iter().map(|(name, value)| (name.clone(), Some(value.clone())));
    let allowed = (ALLOW_RUN.to_owned(), around.allow_run.then(|| "1".to_owned()));
    let base = around.base_url.map(|url| (BASE_URL.to_owned(), Some(url.to_owned())));
    let model = around.model.map(ModelConfig::variables).unwrap_or_default().into_iter();
    let model = model.map(|(name, value)| (name.to_owned(), value));
    program.into_iter().chain(own).chain(model).chain([allowed]).chain(base).collect()
}
