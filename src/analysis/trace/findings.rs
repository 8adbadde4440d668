//! What is amiss with what is bound, as findings.

use std::ops::Range;

use super::{Binding, Trace};
use crate::analysis::bound_ids::NameFault;
use crate::base::{Code, Diagnostic, Place, Severity, SourceMap, Span, SpecPath, codes};
use crate::bindings::Substance;

codes! {
    /// A source names an id that the spec lacks, or an item id that several clauses have.
    ///
    /// A comment `spec: …`, or brackets at the beginning of a test's name, name a clause, a statement or a test by
    /// its id. Mend the id, or remove the comment when its clause is gone. Where several files number their requirements
    /// alike, name the clause: `search/fr-001` instead of `FR-001`.
    pub(in crate::analysis) UNKNOWN_BINDING = "unknown-binding", Error;
    /// Two tests carry one test id.
    ///
    /// A test id stands for one test. When several report by it, nobody can say which of them a result is of. Give one
    /// of them another name, or name the clause in a comment: any number of tests may do that.
    pub(in crate::analysis) DUPLICATE_TEST = "duplicate-test", Warning;
    /// A clause has changed since somebody reviewed what is bound to it.
    ///
    /// Its tests and its code may still say what it said before. Look at them, mend what is no longer right, and say
    /// so with `specc review CLAUSE`.
    pub(in crate::analysis) SUSPECT_BINDING = "suspect-binding", Warning;
    /// A test of a clause checks nothing.
    ///
    /// It is empty, skipped, commented out, or asserts nothing, so that it cannot tell whether the clause is kept. Let
    /// it assert what the clause says, or take the id out of its name.
    pub(in crate::analysis) IDLE_TEST = "idle-test", Warning;
    /// A clause that asks for a test has none.
    ///
    /// No test names it, and none of its scenarios and examples. Write one, and name the clause in it; `specc build`
    /// writes it down for you to fill in.
    pub(in crate::analysis) UNTESTED_CLAUSE = "untested-clause", Note;
    /// A test names no clause.
    ///
    /// What it checks is promised nowhere. Name the clause that it checks in its name or in a comment above it, or write
    /// down what is promised.
    pub(in crate::analysis) UNBOUND_TEST = "unbound-test", Note;
    /// A file of code names no clause, though others do.
    ///
    /// Name the clause that it keeps in a comment, as in `// spec: implements loans/limit`, or silence this code in
    /// `specc.toml` when not all code is to be bound.
    pub(in crate::analysis) UNBOUND_CODE = "unbound-code", Note;
}

/// The codes of a trace.
pub(in crate::analysis) static CODES: &[&Code] = &[
    &UNKNOWN_BINDING, &DUPLICATE_TEST, &SUSPECT_BINDING, &IDLE_TEST, &UNTESTED_CLAUSE, &UNBOUND_TEST,
    &UNBOUND_CODE,
];

/// The findings of a trace, in the order of reports. In `texts` are the sources and, below `prefix`, the files of the
/// spec.
#[must_use]
pub fn trace_findings(trace: &Trace, texts: &SourceMap, prefix: &str) -> Vec<Diagnostic> {
    let found = Findings { trace, texts, prefix };
    let mut findings: Vec<Diagnostic> = found.of_sources().chain(found.of_clauses()).collect();
    findings.sort_by(Diagnostic::report_order);
    findings
}

struct Findings<'a> {
    trace: &'a Trace,
    texts: &'a SourceMap,
    prefix: &'a str,
}

impl Findings<'_> {
    fn of_sources(&self) -> impl Iterator<Item = Diagnostic> {
        let trace = self.trace;
        let unknown = trace.unknown.iter().filter_map(|unknown| {
            let message = unknown.fault.message(&unknown.id);
            let place = self.place(&unknown.path, unknown.line, &unknown.id)?;
            let finding = Diagnostic::new(&UNKNOWN_BINDING, place, message);
            Some(finding.help(match unknown.fault {
                NameFault::Unknown { .. } => "Mend the id, or remove it when its clause is gone.",
                NameFault::Shared { .. } => "Write the id of the clause that is meant.",
            }))
        });
        let duplicates = trace.duplicates.iter().filter_map(|duplicate| {
            let places = duplicate.bindings.iter().filter_map(|&at| self.place_of(&trace.bindings[at]));
            let mut places: Vec<Place> = places.collect();
            let last = places.pop()?;
            let message = format!("`{}` is the name of {} tests", duplicate.id, duplicate.bindings.len());
            let finding = Diagnostic::new(&DUPLICATE_TEST, last, message);
            let finding =
                places.into_iter().fold(finding, |finding, place| finding.label(place, "so is this one"));
            Some(finding.help("Give one of them another name, or name the clause in a comment instead."))
        });
        let idle = trace.bindings.iter().filter_map(|binding| {
            let (name, substance) =
                binding.test.as_ref().filter(|(_, found)| *found != Substance::Asserts)?;
            let message = format!("`{name}` {} and is no check of `{}`", substance.as_str(), binding.id);
            // One that is skipped says so itself, in each report of its runner.
            let severity = if *substance == Substance::Skipped { Severity::Note } else { Severity::Warning };
            let finding = Diagnostic::new(&IDLE_TEST, self.place_of(binding)?, message).severity(severity);
            Some(finding.help("Let it assert what the clause says, or take the id out of it."))
        });
        let loose = trace.unbound_tests.iter().filter_map(|test| {
            let message = format!("the test `{}` names no clause", test.name);
            Some(Diagnostic::new(&UNBOUND_TEST, self.place(&test.path, test.line, &test.name)?, message))
        });
        let code = trace.unbound_code.iter().filter_map(|path| {
            let place = Place::new(&SpecPath::new(path).ok()?, Span::at(0));
            Some(Diagnostic::new(&UNBOUND_CODE, place, format!("`{path}` names no clause")))
        });
        unknown.chain(duplicates).chain(idle).chain(loose).chain(code)
    }

    fn of_clauses(&self) -> impl Iterator<Item = Diagnostic> {
        self.trace.clauses.iter().flat_map(|clause| {
            let place = SpecPath::new(&format!("{}{}", self.prefix, clause.path)).ok();
            let place = place.map(|path| Place::new(&path, clause.head));
            let is_suspect = clause.is_suspect && !clause.bindings.is_empty();
            let suspect = place.clone().filter(|_| is_suspect).map(|place| {
                let message = format!("`{}` has changed since what is bound to it was reviewed", clause.id);
                let bound = clause.bindings.iter().filter_map(|&at| self.place_of(&self.trace.bindings[at]));
                let finding = Diagnostic::new(&SUSPECT_BINDING, place, message);
                let finding = bound.fold(finding, |finding, place| finding.label(place, "look at this"));
                finding.help(format!("Mend what is no longer right, then run `specc review {}`.", clause.id))
            });
            let is_untested = clause.is_tested && !clause.is_checked;
            let untested = place.filter(|_| is_untested).map(|place| {
                Diagnostic::new(&UNTESTED_CLAUSE, place, format!("no test checks `{}`", clause.id))
            });
            suspect.into_iter().chain(untested)
        })
    }

    fn place_of(&self, binding: &Binding) -> Option<Place> {
        let name = binding.test.as_ref().filter(|_| !binding.by_comment).map(|(name, _)| name.as_str());
        self.place(&binding.path, binding.line, name.unwrap_or(&binding.id))
    }

    /// Where `word` stands in a line of a source; the line when it stands there otherwise.
    fn place(&self, path: &str, line: usize, word: &str) -> Option<Place> {
        let path = SpecPath::new(path).ok()?;
        let Some(source) = self.texts.get(&path) else { return Some(Place::new(&path, Span::at(0))) };
        let before = source.lines().line_start(line);
        let own = source.text()[before..].lines().next().unwrap_or_default();
        let found = own.find(word).map(|start| start..start + word.len());
        let whole = || own.len() - own.trim_start().len()..own.trim_end().len();
        let Range { start, end } = found.unwrap_or_else(whole);
        Some(Place::new(&path, Span::new(before + start, before + end.max(start))))
    }
}
