//! Cases as they are collected, within limits: short reports may stand for endless names.

use super::fault::{Fault, FaultKind};
use super::{CaseResult, DEEPEST, MOST_BYTES};

/// The most cases of one report.
pub(super) const MOST_CASES: usize = 1_000_000;

/// The cases of a report so far.
#[derive(Default)]
pub(super) struct Cases {
    list: Vec<CaseResult>,
    /// Suites' names and files stand in each of their cases, so that a report may be much smaller than what
    /// it says.
    bytes: usize,
}

impl Cases {
    pub(super) fn push(&mut self, mut case: CaseResult) -> Result<(), Fault> {
        if case.names.is_empty() {
            case.names.push("unnamed".to_owned());
        }
        let strings = case.names.iter().chain(&case.file);
        self.bytes += strings.map(String::len).sum::<usize>();
        if self.list.len() >= MOST_CASES || self.bytes > MOST_BYTES {
            return Err(Fault::whole(FaultKind::TooManyCases));
        }
        self.list.push(case);
        Ok(())
    }

    pub(super) fn finish(self) -> Vec<CaseResult> {
        self.list
    }
}

/// The parts of a path of names.
pub(super) fn parts(path: &str, separator: &str) -> Vec<String> {
    path.splitn(DEEPEST, separator).map(str::to_owned).collect()
}
