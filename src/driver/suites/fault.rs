//! Why a suite proves nothing, with the way out.

use std::path::Path;
use std::process::ExitStatus;

use super::report_files::FilesFault;
use crate::driver::config::SuiteConfig;
use crate::driver::process::{RunFault, Said, ending};
use crate::driver::project::shown;
use crate::driver::reports::ReportError;
use crate::results::{FaultKind, MOST_BYTES, ResultsFault};

/// What stands before what a suite printed last.
pub(super) const SAID: &str = "; it printed last:";

/// Why a suite proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the suite `{suite}` {message}\n  = help: {help}")]
pub struct SuiteFault {
    /// Its name.
    pub suite: String,
    /// What it did, as the rest of a sentence that its name begins.
    pub message: String,
    /// What to do, as a sentence.
    pub help: String,
}

impl SuiteFault {
    fn new(suite: &SuiteConfig, message: String, help: impl Into<String>) -> Self {
        Self { suite: suite.name.clone(), message, help: help.into() }
    }

    pub(super) fn no_folder(suite: &SuiteConfig) -> Self {
        let message = format!("cannot be started: there is no folder `{}`", suite.folder.display());
        Self::new(suite, message, format!("`folder` stands at {}.", suite.place_of("folder")))
    }

    pub(super) fn run(suite: &SuiteConfig, fault: &RunFault, said: &Said) -> Self {
        let (message, help) = match fault {
            RunFault::Start(error) => (
                format!("cannot be started: `{}`: {error}", suite.program.display()),
                format!("Install it, or mend `command` at {}.", suite.place_of("command")),
            ),
            RunFault::TooLong => (
                format!("ran longer than {} s and was stopped{}", suite.time.as_secs(), said.quoted(SAID)),
                format!("Make it faster, or raise `seconds` at {}.", suite.place_of("seconds")),
            ),
            RunFault::TooMuch => (
                format!("printed a report of more than {} MiB and was stopped", MOST_BYTES >> 20),
                FaultKind::TooLarge.help().to_owned(),
            ),
            RunFault::Interrupted => ("was interrupted".to_owned(), "Run it again.".to_owned()),
        };
        Self::new(suite, message, help)
    }

    /// What it printed is no report.
    pub(super) fn printed(suite: &SuiteConfig, fault: &ResultsFault, last: &str) -> Self {
        let message = format!("printed no report: {fault}{last}");
        let help = match fault.kind {
            FaultKind::Empty | FaultKind::Unknown => format!(
                "Let it print one of the formats that are read, or name the files that it writes as `results` \
                 below {}.",
                suite.place_of("command")
            ),
            _ => fault.kind.help().to_owned(),
        };
        Self::new(suite, message, help)
    }

    /// Its files are no reports of this run.
    pub(super) fn files(suite: &SuiteConfig, fault: &FilesFault, last: &str) -> Self {
        let name = |path: &Path| shown(&suite.folder, path);
        let results = suite.place_of("results");
        let (message, help) = match fault {
            FilesFault::Missing(path) => (
                format!("did not write `{}`{last}", name(path)),
                format!("Let it write its report there, or mend `results` at {results}."),
            ),
            FilesFault::NoReport(path) => (
                format!("wrote no report: there is no XML file in `{}`{last}", name(path)),
                format!("Let it write its reports there, or mend `results` at {results}."),
            ),
            FilesFault::Old(path) => (
                format!("did not write `{}`, which is of an older run{last}", name(path)),
                "See why it broke off before its report, or why it takes old results for new ones."
                    .to_owned(),
            ),
            FilesFault::Unusable(ReportError::Results(fault)) => {
                (format!("wrote no report: {fault}"), fault.kind.help().to_owned())
            }
            FilesFault::Unusable(error) => (
                format!("wrote a report that cannot be read: {error}"),
                format!("`results` stands at {results}."),
            ),
        };
        Self::new(suite, message, help)
    }

    /// There is no case in its report.
    pub(super) fn no_case(suite: &SuiteConfig, last: &str) -> Self {
        let help = "Look whether its command finds the tests, and whether filters leave all of them out.";
        Self::new(suite, format!("ran no test{last}"), help)
    }

    /// It failed, and no case of its report did.
    pub(super) fn ended(suite: &SuiteConfig, status: ExitStatus, last: &str) -> Self {
        let message = format!("ended with {}, though no case of its report failed{last}", ending(status));
        Self::new(suite, message, "Something beside the tests went wrong: run its command by hand.")
    }
}
