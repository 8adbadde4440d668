//! Verdicts for people and for other tools.

mod badge;
mod github;
mod html;
mod json;
mod junit;
mod text;

use crate::analysis::{ClauseVerdict, ItemVerdict, Policy, TestVerdict, Verdicts};
use crate::base::{SourceMap, SpecPath};
use crate::results::CaseResult;

pub use badge::badge;
pub use github::github;
pub use html::html;
pub use json::json;
pub use junit::junit;
pub use text::text;

/// All that a report tells of.
#[derive(Clone, Copy, Debug)]
pub struct VerdictReport<'a> {
    /// What is known.
    pub verdicts: &'a Verdicts,
    /// The results that it is known from.
    pub results: &'a [CaseResult],
    /// The sources, for lines.
    pub sources: &'a SourceMap,
    /// What is asked for.
    pub policy: &'a Policy,
    /// What leads from the current folder to the spec root, with a final `/`.
    pub prefix: &'a str,
}

impl VerdictReport<'_> {
    /// The file and line of an item.
    fn place(&self, clause: &ClauseVerdict, item: &ItemVerdict) -> (String, usize) {
        (self.shown(&clause.path), self.line(clause, item.span.start))
    }

    fn shown(&self, path: &SpecPath) -> String {
        format!("{}{path}", self.prefix)
    }

    fn line(&self, clause: &ClauseVerdict, offset: u32) -> usize {
        self.sources.get(&clause.path).map_or(1, |source| source.position(offset).line)
    }

    /// The runner's words about the results of a test that did not pass.
    fn messages(&self, test: &TestVerdict) -> impl Iterator<Item = &str> {
        test.results.iter().filter_map(|&at| self.results[at].message.as_deref())
    }

    /// What the runner calls the cases of a test.
    fn names(&self, test: &TestVerdict) -> impl Iterator<Item = String> {
        test.results.iter().map(|&at| self.results[at].names.join(" > "))
    }
}
