//! What sources have to do with clauses, for people and for other tools.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

use std::collections::BTreeSet;

use crate::analysis::{Binding, Trace, TracedClause};
use crate::base::{Diagnostic, SourceMap, SpecPath};
use crate::bindings::{Role, Substance};

pub use csv::csv;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// All that a report tells of.
#[derive(Clone, Copy, Debug)]
pub struct TraceReport<'a> {
    /// What is bound.
    pub trace: &'a Trace,
    /// What is amiss with it.
    pub findings: &'a [Diagnostic],
    /// The files of the spec below `prefix`, and the sources that findings are in.
    pub texts: &'a SourceMap,
    /// What leads from the project's folder to the spec root, with a final `/`.
    pub prefix: &'a str,
}

/// How much of something there is.
struct Share {
    part: usize,
    whole: usize,
    /// What is counted, and what the part has.
    words: &'static str,
}

impl<'a> TraceReport<'a> {
    /// The clauses that ask for a test or have something bound to them.
    fn clauses(&self) -> impl Iterator<Item = &'a TracedClause> {
        self.trace.clauses.iter().filter(|clause| clause.is_tested || !clause.bindings.is_empty())
    }

    /// The bindings of a clause.
    fn bindings(&self, clause: &'a TracedClause) -> impl Iterator<Item = &'a Binding> {
        let trace = self.trace;
        clause.bindings.iter().map(move |&at| &trace.bindings[at])
    }

    /// The bindings of a clause by which sources do this with it.
    fn by(&self, clause: &'a TracedClause, role: Role) -> impl Iterator<Item = &'a Binding> {
        self.bindings(clause).filter(move |binding| binding.role == role)
    }

    /// The bindings of each source.
    fn sources(&self) -> impl Iterator<Item = &'a [Binding]> {
        self.trace.bindings.chunk_by(|a, b| a.path == b.path)
    }

    /// The clause of a binding.
    fn clause(&self, binding: &Binding) -> &'a TracedClause {
        &self.trace.clauses[binding.clause]
    }

    /// Where a clause stands.
    fn place(&self, clause: &TracedClause) -> String {
        let path = format!("{}{}", self.prefix, clause.path);
        let source = SpecPath::new(&path).ok().and_then(|path| self.texts.get(&path));
        let line = source.map_or(1, |source| source.position(clause.head.start).line);
        format!("{path}:{line}")
    }

    /// Where a finding is.
    fn place_of(&self, finding: &Diagnostic) -> String {
        let source = self.texts.get(&finding.place.path);
        let line = source.map_or(1, |source| source.position(finding.place.span.start).line);
        format!("{}:{line}", finding.place.path)
    }

    fn shares(&self) -> Vec<Share> {
        let trace = self.trace;
        let tested = || trace.clauses.iter().filter(|clause| clause.is_tested);
        let mut shares = vec![
            Share {
                part: tested().filter(|clause| clause.is_checked).count(),
                whole: tested().count(),
                words: "clauses that ask for a test have one",
            },
            Share {
                part: trace.tests - trace.unbound_tests.len(),
                whole: trace.tests,
                words: "tests name a clause",
            },
        ];
        let implementing = trace.bindings.iter().filter(|binding| binding.role == Role::Implements);
        let implementing: BTreeSet<&str> = implementing.map(|binding| binding.path.as_str()).collect();
        if !implementing.is_empty() {
            let words = "files of code implement a clause";
            shares.push(Share { part: implementing.len(), whole: trace.code, words });
        }
        shares
    }
}

/// What a source does, as it stands behind its name.
fn verb(role: Role) -> &'static str {
    match role {
        Role::Verifies => "verifies",
        Role::Implements => "implements",
    }
}

/// What is wrong with the test of a binding, in words; `None` when it can fail, and where there is no test.
fn shortcoming(binding: &Binding) -> Option<&'static str> {
    let (_, substance) = binding.test.as_ref()?;
    (*substance != Substance::Asserts).then(|| substance.as_str())
}
